"""The columns by which rows refer to a meeting, and to the influence case that they serve."""

from __future__ import annotations

from dataclasses import replace

from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.services.tables.book import Book
from cpp_desktop.services.tables.cells import DATE, WORD
from cpp_desktop.services.tables.columns import Column, Row, RowRefused
from cpp_desktop.services.tables.desk import Desk
from cpp_desktop.services.tables.register import search_key
from cpp_desktop.services.tables.vocabulary import MEETING_TYPE

MEETING_COLUMNS = (
    Column("meeting_date", DATE, ("date", "date of meeting", "meeting")),
    Column("meeting_type", MEETING_TYPE, ("type", "type of meeting", "kind")),
)
MEETING_NEEDED = (replace(MEETING_COLUMNS[0], required=True), MEETING_COLUMNS[1])
INSTEAD_OF_DATE = {"meeting_date": ("meeting_id",)}
MEETING_ID = Column("meeting_id", WORD)
CASE = Column("case", synonyms=("influence case", "case reference", "case ref"))
CASE_ID = Column("case_id", WORD)


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


def case_words(case_id: str | None, book: Book) -> str:
    """Return what a row calls an influence case: its reference, else its theme."""
    case = book.cases.get(case_id or "")
    return (case.reference or case.theme) if case else ""


def case_id_of(row: Row, before_id: str | None, desk: Desk) -> str | None:
    """Return the influence case that a row names by id, reference or theme; one that is not there is remarked on."""
    written, stated = row.get("case") or "", row.get("case_id")
    typed_over = row.known and stated == before_id and written not in ("", case_words(before_id, desk.book))
    if stated in desk.book.cases and not typed_over:
        return str(stated)
    if not written.strip():
        return None if row.known and row.speaks_of("case", "case_id") else before_id
    if written == case_words(before_id, desk.book):
        return before_id
    key = search_key(written)
    found = [c.id for c in desk.book.cases.values() if key in (search_key(c.reference), search_key(c.theme))]
    if len(found) == 1:
        return found[0]
    called = f"{len(found)} influence cases are" if found else "no influence case is"
    desk.note(row, f"{called} called “{written}”; the row came in without one.")
    return before_id
