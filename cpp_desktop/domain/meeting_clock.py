"""How a meeting keeps to its planned times."""

from __future__ import annotations

from datetime import time

_DAY = 24 * 60


def minutes_left(end: time, now: time) -> int:
    """Return how many whole minutes are left until a planned end; below nought it is overrun by so many.

    Of the two ways round the clock the shorter one is meant, so that a meeting may go on past midnight.
    """
    left = (end.hour * 60 + end.minute) - (now.hour * 60 + now.minute)
    return (left + _DAY // 2) % _DAY - _DAY // 2


def after(start: time, minutes: int) -> time:
    """Return the time so many minutes after another."""
    at = (start.hour * 60 + start.minute + minutes) % _DAY
    return time(at // 60, at % 60)
