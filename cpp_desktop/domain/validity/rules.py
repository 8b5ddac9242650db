"""The one question asked of every record before it is kept, and what days must fulfil."""

from __future__ import annotations

from datetime import date
from functools import singledispatch
from typing import Any

_EARLIEST, _LATEST = date(1900, 1, 1), date(2199, 12, 31)


@singledispatch
def problems(record: object) -> dict[str, str]:
    """Return a sentence per field of `record` that cannot be kept; empty when all is well."""
    raise TypeError(f"no rule for {type(record).__name__}")


def in_order(record: Any, first: str, last: str, words: str) -> dict[str, str]:  # noqa: ANN401 - any dated record
    """Return a sentence where a first or last day is unlikely, or the last one lies before the first."""
    found = likely_days(record, first, last)
    start, end = getattr(record, first), getattr(record, last)
    if start and end and end < start and not found:
        found[last] = f"The last day of {words} is before its first."
    return found


def likely_days(record: Any, *names: str) -> dict[str, str]:  # noqa: ANN401 - any dated record
    """Return a sentence for each of a record's days whose year cannot be right."""
    found: dict[str, str] = {}
    for name in names:
        found |= likely_day(getattr(record, name), name)
    return found


def not_below_nought(record: Any, **sentences: str) -> dict[str, str]:  # noqa: ANN401 - any counted record
    """Return the sentence of each of a record's numbers that is there and below nought."""
    return {name: words for name, words in sentences.items() if (getattr(record, name) or 0) < 0}


def likely_day(day: date | None, name: str) -> dict[str, str]:
    """Return a sentence where a day’s year cannot be right."""
    if day is None or _EARLIEST <= day <= _LATEST:
        return {}
    return {name: f"The year {day.year:04d} cannot be right."}
