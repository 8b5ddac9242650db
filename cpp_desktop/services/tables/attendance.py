"""The table of attendance."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import replace
from datetime import date
from typing import ClassVar

from cpp_desktop.domain.meetings import Attendance, Mark, Meeting
from cpp_desktop.services.attendance import is_gone
from cpp_desktop.services.tables.book import Book
from cpp_desktop.services.tables.cells import WORD
from cpp_desktop.services.tables.columns import Column, Row, RowRefused, Words, identified, words_of
from cpp_desktop.services.tables.desk import Desk
from cpp_desktop.services.tables.references import (
    INSTEAD_OF_DATE,
    MEETING_ID,
    MEETING_NEEDED,
    meeting_of,
    meeting_values,
)
from cpp_desktop.services.tables.register import search_key
from cpp_desktop.services.tables.table import Entry, LeftOut, RecordTable
from cpp_desktop.services.tables.vocabulary import MARK

Who = tuple[str | None, str]


class AttendanceTable(RecordTable[Attendance]):
    """Who was at which meeting, one mark a row; there is one row for a person and a meeting."""

    kind = "attendance"
    record_type = Attendance
    titled_by = ("meeting_date", "name")
    only_one_of_a_key = True
    field_headings: ClassVar[Mapping[str, str]] = {"mark": "attendance"}
    instead_of: ClassVar[Mapping[str, tuple[str, ...]]] = {**INSTEAD_OF_DATE, "name": ("name_id",)}
    columns = identified(
        (
            *MEETING_NEEDED,
            Column("name", synonyms=("full name", "member", "person", "who", "attendee"), required=True),
            Column("attendance", MARK, ("status", "mark", "attended", "present"), required=True),
            Column("capacity", synonyms=("role", "as", "representing", "note", "organisation")),
        ),
        Column("name_id", WORD),
        MEETING_ID,
    )

    def entries(self, book: Book) -> list[Entry[Attendance]]:
        """Return the marks, meeting by meeting, by name."""

        def order(mark: Attendance) -> tuple[object, str]:
            return book.in_order(mark.meeting_id), search_key(mark.name or book.name(mark.person_id))

        return [Entry(mark) for mark in sorted(book.all(Attendance), key=order)]

    def words(self, entry: Entry[Attendance], book: Book) -> Words:
        """Return a mark as words."""
        mark = entry.record
        values = {
            "name": book.name(mark.person_id) or mark.name,
            "attendance": mark.mark,
            "capacity": mark.capacity,
            "id": mark.id,
            "name_id": mark.person_id,
        }
        return words_of(self.columns, values | meeting_values(mark.meeting_id, book))

    def key(self, record: Attendance, book: Book) -> Hashable:
        """Return meeting and person, or the name of somebody who is not in the register."""
        return record.meeting_id, record.person_id, "" if record.person_id else search_key(record.name)

    def row_key(self, row: Row, desk: Desk) -> Hashable:
        """Return meeting and person, or the name of somebody who is not in the register."""
        person_id, name = self._who(row, None, desk)
        return meeting_of(row, None, desk).id, person_id, search_key(name)

    def drafted(self, row: Row, before: Entry[Attendance] | None, desk: Desk) -> Entry[Attendance]:
        """Return the mark as the row would have it."""
        old = before.record if before else None
        meeting = meeting_of(row, old.meeting_id if old else None, desk)
        mark = row.get("attendance") or (old.mark if old else None)
        if mark is None:
            raise RowRefused("attendance", "There is no attendance: was the person present, or did they apologise?")
        _refuse_before_the_day(meeting, mark, old, desk.today)
        person_id, name = self._who(row, old, desk)
        base = old or Attendance(id=row.new_id(), meeting_id=meeting.id, mark=mark)
        capacity = row.taken("capacity", base.capacity, "")
        return Entry(replace(base, meeting_id=meeting.id, person_id=person_id, name=name, mark=mark, capacity=capacity))

    def _who(self, row: Row, old: Attendance | None, desk: Desk) -> Who:
        """Return the person's id and no name, or nobody's and the name as written."""
        written: str = row.get("name") or ""
        stated: str = row.get("name_id") or ""
        was = (desk.book.name(old.person_id) or old.name) if old else ""
        typed_over = row.known and old is not None and written not in ("", was) and stated == (old.person_id or "")
        if stated in desk.book.people and not typed_over:
            return stated, ""
        if not written.strip() and old:
            return old.person_id, old.name
        if not written.strip():
            raise RowRefused("name", "There is no name.")
        bearing = [] if row.states_none("name_id") and not typed_over else desk.book.register.named(written)
        if len(bearing) > 1:
            why = f"{len(bearing)} people are called “{written.strip()}”; say which by name_id."
            raise RowRefused("name", why, tuple((i, desk.book.name(i)) for i in bearing))
        if bearing:
            return bearing[0], ""
        desk.not_in_register(written)
        same = old is not None and not row.known and search_key(written) == search_key(old.name)
        return None, old.name if old and same else written

    def concerns(self, record: Attendance, day: date, book: Book) -> bool:
        """Say whether the mark is for a meeting on a day."""
        return book.in_order(record.meeting_id)[0] == day

    def left_out(self, record: Attendance, book: Book) -> LeftOut | None:
        """Apologies for a meeting still to come are not those of somebody who has died since."""
        person = book.people.get(record.person_id or "")
        gone = person is not None and is_gone(person, record, book.meetings[record.meeting_id])
        return LeftOut.DIED if gone else None


def _refuse_before_the_day(meeting: Meeting, mark: Mark, old: Attendance | None, today: date) -> None:
    """Apologies are sent beforehand; nobody has come, or stayed away, before the day."""
    if meeting.date > today and mark is not Mark.APOLOGIES and not (old and old.mark is mark):
        raise RowRefused("attendance", "The meeting's day has not come yet, so only apologies can be recorded.")
