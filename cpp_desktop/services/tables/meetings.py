"""The table of meetings."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from datetime import date, time
from uuid import NAMESPACE_OID, uuid5

from cpp_desktop.domain.ids import new_id
from cpp_desktop.domain.meetings import Meeting, MeetingState, MeetingType
from cpp_desktop.domain.sub_groups import SubGroup
from cpp_desktop.services.tables.book import Book
from cpp_desktop.services.tables.cells import DATE, TIME, WORD
from cpp_desktop.services.tables.columns import Column, Row, RowRefused, Words, identified, words_of
from cpp_desktop.services.tables.desk import Desk
from cpp_desktop.services.tables.table import Entry, RecordTable
from cpp_desktop.services.tables.vocabulary import MEETING_MODE, MEETING_STATE, MEETING_TYPE


class MeetingTable(RecordTable[Meeting]):
    """Meetings, one a row; date and type tell one from another."""

    kind = "meetings"
    record_type = Meeting
    titled_by = ("date", "type", "title")
    columns = identified(
        (
            Column("date", DATE, ("meeting date", "date of meeting", "day", "when"), required=True),
            Column("start", TIME, ("start time", "time", "starts", "begins", "from")),
            Column("end", TIME, ("end time", "finish", "ends", "finish time")),
            Column("type", MEETING_TYPE, ("meeting type", "kind", "type of meeting")),
            Column("mode", MEETING_MODE, ("meeting mode", "how", "format")),
            Column("venue", synonyms=("location", "place", "where", "room")),
            Column("venue_access", synonyms=("access", "venue access", "getting in")),
            Column("sub_group", synonyms=("sub-group", "subgroup", "working group")),
            Column("title", synonyms=("name", "meeting", "subject")),
            Column("state", MEETING_STATE, ("status",)),
        )
    )
    only_read = (Column("event", WORD),)  # what another calendar calls it, whatever day it is moved to

    def entries(self, book: Book) -> list[Entry[Meeting]]:
        """Return the meetings by date and time."""
        return [Entry(m) for m in sorted(book.all(Meeting), key=lambda m: (m.date, m.start or time.min))]

    def words(self, entry: Entry[Meeting], book: Book) -> Words:
        """Return a meeting as words."""
        values = {name: getattr(entry.record, name) for name in self.headings if name != "sub_group"}
        names = {one.id: one.name for one in book.all(SubGroup)}
        return words_of(self.columns, values | {"sub_group": names.get(entry.record.sub_group_id or "")})

    def key(self, record: Meeting, book: Book) -> Hashable:
        """Return date and type."""
        return record.date, record.type

    def row_key(self, row: Row, desk: Desk) -> Hashable:
        """Return date and type; a blank type is ordinary."""
        return row.get("date"), row.get("type") or MeetingType.ORDINARY

    def meant_id(self, row: Row, book: Book) -> str | None:
        """Return the id of the meeting that came of the row's event, or that the event came of."""
        event = row.get("event")
        return next((i for i in (event, _id_of(event)) if i in book.meetings), None) if event else None

    def drafted(self, row: Row, before: Entry[Meeting] | None, desk: Desk) -> Entry[Meeting]:
        """Return the meeting as the row would have it; a blank state is held if the day is past, else planned."""
        day = row.get("date") or (before.record.date if before else None)
        if day is None:
            raise RowRefused("date", "There is no date.")
        fresh = MeetingState.HELD if day < desk.today else MeetingState.PLANNED
        old = before.record if before else Meeting(id=row.id or _id_of(row.get("event")), date=day, state=fresh)
        kind = row.taken("type", old.type, MeetingType.ORDINARY)
        return Entry(
            replace(
                old,
                date=day,
                start=row.taken("start", old.start, None),
                end=row.taken("end", old.end, None),
                type=kind,
                mode=row.taken("mode", old.mode, None),
                venue=row.taken("venue", old.venue, ""),
                venue_access=row.taken("venue_access", old.venue_access, ""),
                sub_group_id=_sub_group(row, old, kind, desk.book),
                title=row.taken("title", old.title, ""),
                state=row.taken("state", old.state, fresh),
            )
        )

    def concerns(self, record: Meeting, day: date, book: Book) -> bool:
        """Say whether the meeting is on a day."""
        return record.date == day


def _sub_group(row: Row, old: Meeting, kind: MeetingType, book: Book) -> str | None:
    """Return the id of the sub-group that a row names; only a meeting of a sub-group is tied to one."""
    if kind is not MeetingType.SUB_GROUP:
        return None
    name: str | None = row.get("sub_group")
    if name is None:
        return row.taken("sub_group", old.sub_group_id, None)
    found = [one.id for one in book.all(SubGroup) if one.name.casefold() == name.strip().casefold()]
    if not found:
        raise RowRefused("sub_group", f"There is no sub-group “{name.strip()}” in this file. Add it there first.")
    return found[0]


def _id_of(event: str | None) -> str:
    """Return the id of the meeting that an event becomes, always the same, or a fresh one for no event."""
    return str(uuid5(NAMESPACE_OID, event)) if event else new_id()
