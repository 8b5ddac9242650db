"""Deadlines in working days, with England's bank holidays."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache


@lru_cache(maxsize=64)
def _bank_holidays(year: int) -> frozenset[date]:
    import holidays  # here, for every calendar of the world comes with it and nothing but deadlines needs it

    return frozenset(holidays.country_holidays("GB", subdiv="ENG", years=year))


def is_bank_holiday(day: date) -> bool:
    """Say whether `day` is a bank holiday in England."""
    return day in _bank_holidays(day.year)


def is_working_day(day: date) -> bool:
    """Say whether `day` is neither a weekend day nor a bank holiday in England."""
    return day.weekday() < 5 and not is_bank_holiday(day)


def clear_working_days_before(day: date, count: int) -> date:
    """Return the last day to send something so that `count` whole working days lie between it and `day`."""
    at = day
    for _ in range(count + 1):
        at -= timedelta(days=1)
        while not is_working_day(at):
            at -= timedelta(days=1)
    return at


def working_days_after(day: date, count: int) -> date:
    """Return the `count`-th working day after `day`."""
    at = day
    for _ in range(count):
        at += timedelta(days=1)
        while not is_working_day(at):
            at += timedelta(days=1)
    return at
