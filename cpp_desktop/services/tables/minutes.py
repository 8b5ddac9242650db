"""The table of minutes."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from datetime import date

from cpp_desktop.domain.minutes import Minute, item_for
from cpp_desktop.services.tables.book import Book
from cpp_desktop.services.tables.cells import TICK, WORD
from cpp_desktop.services.tables.columns import Column, Row, RowRefused, Words, identified, words_of
from cpp_desktop.services.tables.desk import Desk
from cpp_desktop.services.tables.references import (
    INSTEAD_OF_DATE,
    MEETING_ID,
    MEETING_NEEDED,
    meeting_of,
    meeting_values,
)
from cpp_desktop.services.tables.table import Entry, LeftOut, RecordTable


class MinutesTable(RecordTable[Minute]):
    """Minutes, one a row, in the order of their meeting; meeting and number tell one from another."""

    kind = "minutes"
    record_type = Minute
    titled_by = ("meeting_date", "number", "text")
    instead_of = INSTEAD_OF_DATE
    columns = identified(
        (
            *MEETING_NEEDED,
            Column("number", synonyms=("no", "minute", "minute no", "minute number", "item no", "reference")),
            Column("text", synonyms=("minutes", "discussion", "notes", "minute text")),
            Column("decision", synonyms=("decided", "agreed", "resolution", "resolved")),
            Column("reason", synonyms=("reasons", "rationale", "why")),
            Column("dissent", synonyms=("against", "objection", "objections")),
            Column("confidential", TICK, ("private",)),
        ),
        MEETING_ID,
        Column("item_id", WORD),
    )

    def entries(self, book: Book) -> list[Entry[Minute]]:
        """Return the minutes, meeting by meeting, in order."""
        return [Entry(m) for m in sorted(book.all(Minute), key=lambda m: (book.in_order(m.meeting_id), m.position))]

    def words(self, entry: Entry[Minute], book: Book) -> Words:
        """Return a minute as words."""
        minute = entry.record
        names = ("id", "number", "text", "decision", "reason", "dissent", "confidential", "item_id")
        values = {name: getattr(minute, name) for name in names}
        return words_of(self.columns, values | meeting_values(minute.meeting_id, book))

    def key(self, record: Minute, book: Book) -> Hashable:
        """Return meeting and number."""
        return record.meeting_id, record.number.strip()

    def row_key(self, row: Row, desk: Desk) -> Hashable:
        """Return meeting and number."""
        if not row.id and not any((row.get(h) or "").strip() for h in ("number", "text", "decision")):
            raise RowRefused("text", "Nothing is minuted here.")
        return meeting_of(row, None, desk).id, (row.get("number") or "").strip()

    def drafted(self, row: Row, before: Entry[Minute] | None, desk: Desk) -> Entry[Minute]:
        """Return the minute as the row would have it; a new one comes after those there are."""
        meeting = meeting_of(row, before.record.meeting_id if before else None, desk)
        old = before.record if before else self._new(row, meeting.id, desk)
        number = row.taken("number", old.number, "")
        moved = before is None or (number, meeting.id) != (old.number, old.meeting_id)
        items = {i.id: i for i in desk.book.items.get(meeting.id, ())}
        item_id = old.item_id
        if row.get("item_id") in items:
            item_id = row.get("item_id")
        elif row.states_none("item_id"):
            item_id = None
        elif moved:
            item = item_for(number.strip(), items.values())
            item_id = item.id if item else None
        return Entry(
            replace(
                old,
                meeting_id=meeting.id,
                item_id=item_id,
                number=number,
                text=row.taken("text", old.text, ""),
                decision=row.taken("decision", old.decision, ""),
                reason=row.taken("reason", old.reason, ""),
                dissent=row.taken("dissent", old.dissent, ""),
                confidential=row.taken("confidential", old.confidential, False),
            )
        )

    def _new(self, row: Row, meeting_id: str, desk: Desk) -> Minute:
        highest = max((m.position for m in desk.book.minutes.get(meeting_id, ())), default=0)
        position = desk.next_position(Minute, meeting_id, highest)
        return Minute(id=row.new_id(), meeting_id=meeting_id, position=position)

    def concerns(self, record: Minute, day: date, book: Book) -> bool:
        """Say whether the minute is of a meeting on a day."""
        return book.in_order(record.meeting_id)[0] == day

    def left_out(self, record: Minute, book: Book) -> LeftOut | None:
        """Confidential minutes are not for everyone."""
        return LeftOut.CONFIDENTIAL if record.id in book.secret_minutes else None
