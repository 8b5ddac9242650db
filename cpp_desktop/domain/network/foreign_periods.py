"""The year that a form's own words for a time lie in: “2016-17”, “Apr-16”, “Q1 2016/17”, 01.04.2016."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from cpp_desktop.domain.dates import read_date
from cpp_desktop.domain.language import said
from cpp_desktop.domain.periods import Period

_TWO_YEARS = re.compile(r"(?:fy|year)?\s*((?:19|20)[0-9]{2})\s*[-/–]\s*((?:19|20)?[0-9]{2})", re.IGNORECASE)
_YEAR = re.compile(r"(?:fy|year)?\s*((?:19|20)[0-9]{2})", re.IGNORECASE)
_NUMBERED_MONTH = re.compile(r"((?:19|20)[0-9]{2})[-/]([0-9]{1,2})|([0-9]{1,2})[-/.]((?:19|20)[0-9]{2})")
_NAMED_MONTH = re.compile(r"([a-z]{3,9})\.?[\s\-/,]*'?((?:19|20)?[0-9]{2})", re.IGNORECASE)
_QUARTER = re.compile(r"(?:q|quarter)\s*([1-4])[\s,]*(?:of\s+)?(.+)", re.IGNORECASE)
_YEAR_TO = re.compile(r"(?:for\s+)?(?:the\s+)?year\s+(?:ended|ending|to|end)\s+(.{6,30})", re.IGNORECASE)
_RANGE = re.compile(r"(.{6,30}?)\s*(?:\bto\b|\s[-–]\s)\s*(.{6,30})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stretch:
    """The year that something lies in, and where in it: `begins` is None for the whole of it."""

    period: Period
    begins: date | None = None


def read_stretch(text: str, year_from: str, *, month_first: bool = False) -> Stretch:
    """Read words for a time; `year_from` is the month and day that a year begins at, as 04-01.

    Raises:
        ValueError: with a sentence, when no time can be seen in them.
    """
    written = " ".join(text.split())
    if found := _TWO_YEARS.fullmatch(written):
        return _named_year(found, written, year_from)
    if found := _YEAR.fullmatch(written):
        if year_from != "01-01":
            raise ValueError(said("“{0}” could be the year that begins or that ends in it.").format(written))
        return Stretch(_year_of(_begin(int(found[1]), year_from), year_from))
    if found := _QUARTER.fullmatch(written):
        year = read_stretch(found[2], year_from).period
        begins = year.first
        for _ in range(3 * (int(found[1]) - 1)):
            begins = (begins.replace(day=1) + timedelta(days=32)).replace(day=1)
        return Stretch(year, begins)
    if month := _month(written):
        return Stretch(_year_of(month, year_from), month)
    if found := _YEAR_TO.fullmatch(written):
        return Stretch(_year_of(read_date(found[1]), year_from))
    if found := _RANGE.fullmatch(written):
        return Stretch(Period(read_date(found[1]), read_date(found[2])))
    day = read_date(written, month_first=month_first)
    return Stretch(_year_of(day, year_from), day)


def _named_year(found: re.Match[str], written: str, year_from: str) -> Stretch:
    year, next_year = int(found[1]), int(found[2])
    if next_year % 100 == (year + 1) % 100 and (next_year < 100 or next_year == year + 1) and year_from != "01-01":
        return Stretch(_year_of(_begin(year, year_from), year_from))
    if next_year <= 12 and len(found[2]) == 2:
        month = date(year, next_year, 1) if next_year else None
        if month:
            return Stretch(_year_of(month, year_from), month)
    raise ValueError(said("“{0}” is not one year.").format(written))


def _month(written: str) -> date | None:
    try:
        if found := _NUMBERED_MONTH.fullmatch(written):
            return date(int(found[1] or found[4]), int(found[2] or found[3]), 1)
        if found := _NAMED_MONTH.fullmatch(written):
            year = found[2] if len(found[2]) == 4 else f"20{found[2]}"
            return read_date(f"1 {found[1]} {year}")
    except ValueError:
        return None
    return None


def _begin(year: int, year_from: str) -> date:
    return date.fromisoformat(f"{year:04d}-{year_from}")


def _year_of(day: date, year_from: str) -> Period:
    first = _begin(day.year, year_from)
    if first > day:
        first = _begin(day.year - 1, year_from)
    return Period(first, _begin(first.year + 1, year_from) - timedelta(days=1))
