"""Dates and times as people in Britain write them: 3/4/2025 is 3 April, 5pm is 17:00."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, time

from dateutil.parser import ParserError, parse

_ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
_CLOCK = re.compile(r"(?<=\d)[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$")
_NUMBERS = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4}|\d{2})")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[\s\-/]*(?:of\s+)?([a-z]{3,9})\.?[\s\-/,]*(\d{4}|'?\d{2})", re.I)
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}|'?\d{2})", re.I)
_WEEKDAY = re.compile(r"(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+", re.I)
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_EARLIEST, _LATEST = 1900, 2199
_TIME = re.compile(
    r"(\d{1,2})(?:\s*[:.h]\s*(\d{2})(?::(\d{2}))?)?\s*(am|pm|a\.m\.?|p\.m\.?)?(?:\s*(?:bst|gmt|utc))?", re.I
)
_NAMED_TIMES = {"noon": time(12), "midday": time(12), "midnight": time(0)}


def read_date(text: str, *, month_first: bool = False) -> date:
    """Read one written date; `month_first` only where its column has shown that it is written so.

    A time of day behind the date, as spreadsheets put it there, is passed over.

    Raises:
        ValueError: with a sentence, when there is no whole and possible date in `text`.
    """
    written = _day_of(text)
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


def read_time(text: str) -> time:
    """Read one written time of day: 17:30, 5.30pm, 5 pm, 1730, noon; a British time zone behind it is understood.

    Raises:
        ValueError: with a sentence, when there is no time of day in `text`.
    """
    written = " ".join(text.split())
    if named := _NAMED_TIMES.get(written.casefold()):
        return named
    m = _TIME.fullmatch(f"{written[:2]}:{written[2:]}" if re.match(r"\d{4}(?!\d)", written) else written)
    half = m[4][0].lower() if m and m[4] else ""
    if not m or not (m[2] or half) or (half and not 1 <= int(m[1]) <= 12):
        raise ValueError(f"“{written}” is not a time of day; write it like 17:30 or 5.30pm.")
    hour = int(m[1]) % 12 + (12 if half == "p" else 0) if half else int(m[1])
    try:
        return time(hour, int(m[2] or 0), int(m[3] or 0))
    except ValueError:
        raise ValueError(f"“{written}” is not a time of day.") from None


def is_month_first(texts: Iterable[str]) -> bool:
    """Decide a column: month first only if some date can be read no other way and none speaks against it."""
    pairs = [(int(m[1]), int(m[2])) for t in texts if (m := _NUMBERS.fullmatch(_day_of(t)))]
    return any(b > 12 >= a for a, b in pairs) and not any(a > 12 for a, b in pairs)


def could_be_read_two_ways(text: str) -> bool:
    """Say whether a date in numbers could be day first or month first."""
    m = _NUMBERS.fullmatch(_day_of(text))
    return m is not None and int(m[1]) <= 12 and int(m[2]) <= 12 and int(m[1]) != int(m[2])


def _day_of(text: str) -> str:
    return _CLOCK.sub("", " ".join(text.split()))


def _parts(rest: str, written: str, month_first: bool) -> tuple[int, int, int]:
    if m := _ISO.fullmatch(rest):
        return int(m[1]), int(m[3]), int(m[4])
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
