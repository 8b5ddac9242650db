"""The columns by which the tables of a meeting's things refer to it."""

from __future__ import annotations

from dataclasses import replace

from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.services.tables.book import Book
from cpp_desktop.services.tables.cells import DATE, WORD
from cpp_desktop.services.tables.columns import Column, Row, RowRefused
from cpp_desktop.services.tables.desk import Desk
from cpp_desktop.services.tables.vocabulary import MEETING_TYPE

MEETING_COLUMNS = (
    Column("meeting_date", DATE, ("date", "date of meeting", "meeting")),
    Column("meeting_type", MEETING_TYPE, ("type", "type of meeting", "kind")),
)
MEETING_NEEDED = (replace(MEETING_COLUMNS[0], required=True), MEETING_COLUMNS[1])
INSTEAD_OF_DATE = {"meeting_date": ("meeting_id",)}
MEETING_ID = Column("meeting_id", WORD)


def meeting_values(meeting_id: str | None, book: Book) -> dict[str, object]:
    """Return what a row says of its meeting."""
    meeting = book.meetings.get(meeting_id or "")
    if meeting is None:
        return {}
    return {"meeting_date": meeting.date, "meeting_type": meeting.type, "meeting_id": meeting.id}


def meeting_of(row: Row, before_id: str | None, desk: Desk) -> Meeting:
    """Return the meeting that a row belongs to: the one it names, else the one it belonged to.

    Raises:
        RowRefused: when there is none.
    """
    meeting = desk.meeting(row) or desk.book.meetings.get(before_id or "")
    if meeting is None:
        raise RowRefused("meeting_date", "There is no date of a meeting.")
    return meeting
