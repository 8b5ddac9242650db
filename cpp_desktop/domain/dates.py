"""Dates as people in Britain write them: 3/4/2025 is 3 April."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from dateutil.parser import ParserError, parse

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?)?")
_NUMBERS = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4}|\d{2})")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[\s\-/]*(?:of\s+)?([a-z]{3,9})\.?[\s\-/,]*(\d{4}|'?\d{2})", re.I)
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}|'?\d{2})", re.I)
_WEEKDAY = re.compile(r"(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+", re.I)
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_EARLIEST, _LATEST = 1900, 2199


def read_date(text: str, *, month_first: bool = False) -> date:
    """Read one written date; `month_first` only where its column has shown that it is written so.

    Raises:
        ValueError: with a sentence, when there is no whole and possible date in `text`.
    """
    written = " ".join(text.split())
    weekday = _WEEKDAY.match(written)
    rest = written[weekday.end() :] if weekday else written
    year, month, day = _parts(rest, written, month_first)
    if not _EARLIEST <= year <= _LATEST:
        raise ValueError(f"“{written}” has the year {year:04d}; years run from {_EARLIEST} to {_LATEST}.")
    try:
        found = date(year, month, day)
    except ValueError:
        raise ValueError(f"“{written}” is not a day of the calendar.") from None
    if weekday and not _NAMES[found.weekday()].lower().startswith(weekday[1].lower()):
        raise ValueError(f"“{written}” does not fit: that day is a {_NAMES[found.weekday()]}.")
    return found


def is_month_first(texts: Iterable[str]) -> bool:
    """Decide a column: month first only if some date can be read no other way and none speaks against it."""
    pairs = [(int(m[1]), int(m[2])) for t in texts if (m := _NUMBERS.fullmatch(" ".join(t.split())))]
    return any(b > 12 >= a for a, b in pairs) and not any(a > 12 for a, b in pairs)


def could_be_read_two_ways(text: str) -> bool:
    """Say whether a date in numbers could be day first or month first."""
    m = _NUMBERS.fullmatch(" ".join(text.split()))
    return m is not None and int(m[1]) <= 12 and int(m[2]) <= 12 and int(m[1]) != int(m[2])


def _parts(rest: str, written: str, month_first: bool) -> tuple[int, int, int]:
    if m := _ISO.fullmatch(rest):
        return int(m[1]), int(m[2]), int(m[3])
    if m := _NUMBERS.fullmatch(rest):
        day, month = (int(m[2]), int(m[1])) if month_first else (int(m[1]), int(m[2]))
        return _year(m[3]), month, day
    if m := _DAY_FIRST.fullmatch(rest):
        return _year(m[3]), _month(m[2], written), int(m[1])
    if m := _MONTH_FIRST.fullmatch(rest):
        return _year(m[3]), _month(m[1], written), int(m[2])
    raise ValueError(f"“{written}” is not a date; write it like 3/4/2025 or 3 April 2025.")


def _year(text: str) -> int:
    digits = text.lstrip("'")
    if len(digits) == 4:
        return int(digits)
    return 2000 + int(digits) if int(digits) < 70 else 1900 + int(digits)


def _month(name: str, written: str) -> int:
    try:
        return parse(f"1 {name} 2000", dayfirst=True).month
    except (ParserError, OverflowError):
        raise ValueError(f"“{written}” is not a date: “{name}” is not a month.") from None
