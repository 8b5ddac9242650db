"""When the items of an agenda begin."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta


def clock_times(start: time | None, minutes: Sequence[int | None]) -> list[time | None]:
    """Return when each item starts and, last, when the meeting closes; None from where a length is not known."""
    out: list[time | None] = [start]
    at = start
    for length in minutes:
        if at is not None and length is not None:
            at = (datetime.combine(date.min, at) + timedelta(minutes=length)).time()
        else:
            at = None
        out.append(at)
    return out
