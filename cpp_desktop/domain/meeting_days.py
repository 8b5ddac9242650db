"""On which day a meeting was held, by what its minutes and their file's name say; what is doubtful is asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cpp_desktop.domain.dates import read_date
from cpp_desktop.domain.wording import day_month_year

_WHOLE = re.compile(
    r"\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b"
    r"|\b\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?\s+[A-Za-z]{3,9},?\s+\d{4}\b"
    r"|\b[A-Za-z]{3,9}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}\b"
    r"|\b\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})\b"
)
_WITHOUT_YEAR = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+([A-Za-z]{3,9})\b")
_WEEKDAY = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b", re.IGNORECASE)
_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LINES_SEARCHED, _YEARS_BACK = 12, 6


@dataclass(frozen=True, slots=True)
class ReadDay:
    """The day as understood, None where nothing says it; `doubt` is the question that is left, and what it could be."""

    day: date | None
    doubt: str = ""
    choices: tuple[date, ...] = ()


def day_of(written: str, head: Sequence[str], name: str, today: date) -> ReadDay:
    """Understand the day of a meeting.

    Args:
        written: what stands behind “Date”, empty where there is none.
        head: the title and the lines before the first item.
        name: the file's name.
        today: a meeting that was minuted was not later.
    """
    of_file = _whole(re.sub(r"[_ ]", " ", name.rpartition(".")[0]))
    words = written or next((line for line in head[:_LINES_SEARCHED] if _whole(line)), "")
    whole = _whole(words)
    if whole and (of_file is None or of_file == whole):
        return (
            ReadDay(whole)
            if whole <= today
            else ReadDay(whole, f"{day_month_year(whole)} has not come yet. Was it then?")
        )
    if whole and of_file:
        return _either(written or words, whole, of_file, whole)
    if not written:
        return (
            ReadDay(of_file) if of_file else ReadDay(None, "It is not said on which day the meeting was. Which was it?")
        )
    return _without_year(written, of_file, today)


def says_day(text: str) -> bool:
    """Say whether a line holds a whole date."""
    return _whole(text) is not None


def _without_year(written: str, of_file: date | None, today: date) -> ReadDay:
    """A day and month, with the year of the file's name, or of the last such weekday."""
    found = _WITHOUT_YEAR.search(written)
    if of_file:
        said = _with_year(found, of_file.year) if found else None
        if said is None:
            return ReadDay(
                of_file,
                f"“{written}” is not understood. Was it {day_month_year(of_file)}, as the file’s name says?",
                (of_file,),
            )
        return ReadDay(of_file) if said == of_file else _either(written, said, of_file, of_file)
    weekday = _WEEKDAY.search(written)
    days = [day for n in range(_YEARS_BACK) if found and (day := _with_year(found, today.year - n)) and day <= today]
    if weekday:
        days = [day for day in days if _NAMES[day.weekday()] == weekday[1].lower()]
    if not days:
        return ReadDay(None, f"“{written}” is not understood. On which day was the meeting?")
    return ReadDay(None, f"“{written}” has no year. Which was it?", tuple(days))


def _either(written: str, said: date, of_file: date, stands: date) -> ReadDay:
    asked = f"The minutes say “{written}”, the file’s name says {day_month_year(of_file)}. Which is right?"
    return ReadDay(stands, asked, (of_file, said))


def _with_year(found: re.Match[str], year: int) -> date | None:
    try:
        return read_date(f"{found[1]} {found[2]} {year}")
    except ValueError:
        return None


def _whole(text: str) -> date | None:
    for found in _WHOLE.finditer(text):
        try:
            return read_date(
                found[0].replace(".", "/") if found[0][0].isdigit() and found[0].count(".") == 2 else found[0]
            )
        except ValueError:
            continue
    return None
