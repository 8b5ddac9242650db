"""Cells that name a minute: its meeting's day and its number, with its id beside them."""

from __future__ import annotations

from datetime import date

from cpp_desktop.domain.minutes import Minute
from cpp_desktop.services.tables.book import Book
from cpp_desktop.services.tables.cells import DATE
from cpp_desktop.services.tables.columns import Row
from cpp_desktop.services.tables.desk import Desk

_NOT_THERE = "The minute that it names is not in this file, or is confidential; it came in without."
_WHICH = "Several minutes may be meant; write the meeting’s date before the number. It came in without."


def minute_words(book: Book, minute_id: str | None) -> str:
    """Name a minute as a cell does, "2026-03-18 12.1"; nothing of a confidential one."""
    minute = book.minutes_by_id.get(minute_id or "")
    meeting = book.meetings.get(minute.meeting_id) if minute else None
    if minute is None or meeting is None or minute.id in book.secret_minutes:
        return ""
    return f"{meeting.date.isoformat()} {minute.number}".strip()


def meant_minute(row: Row, heading: str, before: str | None, desk: Desk) -> str | None:
    """Return the id of the minute that a row names under a heading, which was `before`.

    What was typed over counts for more than an id left standing beside it. One that cannot be told is remarked on.
    """
    book, twin = desk.book, f"{heading}_id"
    written, stated = (row.get(heading) or "").strip(), row.get(twin)
    if not written and not stated:
        return None if row.known and row.speaks_of(heading, twin) else before
    if stated and written in ("", minute_words(book, stated)):
        if stated == before or (stated in book.minutes_by_id and stated not in book.secret_minutes):
            return str(stated)
        desk.note(row, _NOT_THERE)
        return None
    found = _found(written, book)
    if len(found) != 1:
        desk.note(row, _WHICH if found else _NOT_THERE)
    return found[0].id if len(found) == 1 else None


def _found(written: str, book: Book) -> list[Minute]:
    day, number = _apart(written)
    there = [m for m in book.minutes_by_id.values() if m.id not in book.secret_minutes]
    if day is not None:
        met = {meeting.id for meeting in book.meetings_by_day.get(day, [])}
        there = [m for m in there if m.meeting_id in met]
    return [m for m in there if m.number == number]


def _apart(written: str) -> tuple[date | None, str]:
    """Take a day and a number apart; a number may stand alone."""
    first, _, number = written.rpartition(" ")
    if not first:
        return None, number
    try:
        day: date = DATE.read(first)
    except ValueError:
        return None, written
    return day, number
