"""How dates, times, durations and counts are put into words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def long_date(day: date) -> str:
    """Wednesday 18 November 2026."""
    return f"{_DAYS[day.weekday()]} {day_month_year(day)}"


def day_month_year(day: date) -> str:
    """18 November 2026."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """18 Nov 2026."""
    return f"{day.day} {_MONTHS[day.month - 1][:3]} {day.year}"


def month_year(day: date) -> str:
    """November 2026."""
    return f"{_MONTHS[day.month - 1]} {day.year}"


def clock(at: time) -> str:
    """2:00pm."""
    return f"{(at.hour - 1) % 12 + 1}:{at.minute:02d}{'am' if at.hour < 12 else 'pm'}"


def hours(minutes: int) -> str:
    """1 hour 30 minutes."""
    whole, rest = divmod(minutes, 60)
    parts = [counted(whole, "hour", "hours")] if whole else []
    if rest or not whole:
        parts.append(counted(rest, "minute", "minutes"))
    return " ".join(parts)


def counted(number: int, one: str, many: str) -> str:
    """1 member, 2 members, 1,024 members."""
    return f"{number:,} {one if number == 1 else many}"


def spelled(code: str) -> str:
    """NHS professional, from nhs professional: how a word of a list stands in a sentence."""
    return code.replace("nhs", "NHS")


def listed(words: Sequence[str], last: str = "and") -> str:
    """Join words as in a sentence: a, b and c."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def from_today(day: date, today: date) -> str:
    """Today, tomorrow, in 9 days, 3 days ago."""
    away = (day - today).days
    if away == 0:
        return "today"
    if away == 1:
        return "tomorrow"
    if away == -1:
        return "yesterday"
    return f"in {away:,} days" if away > 0 else f"{-away:,} days ago"


def rate(per_mille: int) -> str:
    """Put tenths of a percent into words: 833 is 83.3%."""
    return f"{per_mille // 10}.{per_mille % 10}%"
