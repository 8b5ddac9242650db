"""The table of agenda items."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import replace
from datetime import date

from cpp_desktop.domain.agenda_order import is_late, late_number, stem
from cpp_desktop.domain.easy_pictures import PICTURES
from cpp_desktop.domain.frozen import APPROVED, MINUTES_APPROVED, NUMBER_ISSUED
from cpp_desktop.domain.meetings import TOOK_PLACE, AgendaItem, Meeting
from cpp_desktop.domain.minutes_status import MinutesStatus
from cpp_desktop.services.tables.book import Book, Named
from cpp_desktop.services.tables.cells import NUMBER, TICK, WORD, Cell
from cpp_desktop.services.tables.columns import Column, Row, RowRefused, Words, identified, words_of
from cpp_desktop.services.tables.desk import Desk
from cpp_desktop.services.tables.references import (
    INSTEAD_OF_DATE,
    MEETING_ID,
    MEETING_NEEDED,
    meeting_of,
    meeting_values,
)
from cpp_desktop.services.tables.table import Entry, LeftOut, Listed, RecordTable
from cpp_desktop.services.tables.vocabulary import PURPOSE


def _picture(text: str) -> str:
    known = {name: name for name in PICTURES} | {picture.title.casefold(): name for name, picture in PICTURES.items()}
    try:
        return known[" ".join(text.casefold().split())]
    except KeyError:
        raise ValueError(f"“{text.strip()}” is none of these: {', '.join(PICTURES)}.") from None


PICTURE = Cell(_picture, str)
_OF_PAPERS = ("asked", "easy_words", "picture", "chair_note")


class AgendaTable(RecordTable[AgendaItem]):
    """Agenda items, one a row, in the order of their meeting; meeting and number tell one from another."""

    kind = "agenda"
    record_type = AgendaItem
    titled_by = ("meeting_date", "number", "title")
    instead_of = INSTEAD_OF_DATE
    columns = identified(
        (
            *MEETING_NEEDED,
            Column("number", synonyms=("no", "item no", "item number", "agenda number", "item")),
            Column("title", synonyms=("agenda item", "heading", "topic", "subject"), required=True),
            Column("purpose", PURPOSE, ("for", "aim")),
            Column("lead", synonyms=("led by", "who", "presenter", "lead initials")),
            Column("minutes_allowed", NUMBER, ("minutes", "time allowed", "duration", "length")),
            Column("confidential", TICK, ("private",)),
            Column("asked", synonyms=("asked of the group", "what the group is asked to do", "recommendation")),
            Column("easy_words", synonyms=("in easy words", "easy read")),
            Column("picture", PICTURE),
            Column("chair_note", synonyms=("for the chair alone", "private note")),
        ),
        Column("lead_id", WORD),
        MEETING_ID,
    )

    def entries(self, book: Book) -> list[Entry[AgendaItem]]:
        """Return the items, meeting by meeting, in order."""
        order = sorted(book.all(AgendaItem), key=lambda i: (book.in_order(i.meeting_id), i.position))
        return [Entry(item) for item in order]

    def words(self, entry: Entry[AgendaItem], book: Book) -> Words:
        """Return an item as words."""
        item = entry.record
        names = ("id", "number", "title", "purpose", "minutes_allowed", "confidential", "lead_id", *_OF_PAPERS)
        values = {name: getattr(item, name) for name in names}
        return words_of(self.columns, values | {"lead": _lead(item, book).name} | meeting_values(item.meeting_id, book))

    def key(self, record: AgendaItem, book: Book) -> Hashable:
        """Return meeting and number."""
        return record.meeting_id, record.number.strip()

    def row_key(self, row: Row, desk: Desk) -> Hashable:
        """Return meeting and number."""
        return meeting_of(row, None, desk).id, (row.get("number") or "").strip()

    def drafted(self, row: Row, before: Entry[AgendaItem] | None, desk: Desk) -> Entry[AgendaItem]:
        """Return the item as the row would have it; a new one comes after those there are."""
        meeting = meeting_of(row, before.record.meeting_id if before else None, desk)
        old = before.record if before else self._new(row, meeting, desk)
        lead = desk.named(row, "lead", meeting.date, _lead(old, desk.book))
        item = replace(
            old,
            meeting_id=meeting.id,
            number=row.taken("number", old.number, ""),
            title=row.taken("title", old.title, ""),
            purpose=row.taken("purpose", old.purpose, None),
            lead=lead.name,
            lead_id=lead.ids[0] if len(lead.ids) == 1 else None,
            minutes_allowed=row.taken("minutes_allowed", old.minutes_allowed, None),
            confidential=row.taken("confidential", old.confidential, False),
            asked=row.taken("asked", old.asked, ""),
            easy_words=row.taken("easy_words", old.easy_words, ""),
            picture=row.taken("picture", old.picture, ""),
            # Most exports are without it: a blank cell says nothing of it.
            chair_note=row.get("chair_note") or old.chair_note,
        )
        if before:
            _refuse_frozen(before.record, item, desk.book)
        return Entry(item)

    def _new(self, row: Row, meeting: Meeting, desk: Desk) -> AgendaItem:
        if meeting.agenda_issued:
            return self._late(row, meeting, desk)
        meeting_id = meeting.id
        highest = max((i.position for i in desk.book.items.get(meeting_id, ())), default=0)
        return AgendaItem(
            id=row.new_id(),
            meeting_id=meeting_id,
            position=desk.next_position(AgendaItem, meeting_id, highest),
            title="",
        )

    def _late(self, row: Row, meeting: Meeting, desk: Desk) -> AgendaItem:
        """Return an item that comes to an issued agenda: of the place of the one before it, it stands behind it."""
        ahead = [r for r in desk.saves if isinstance(r, AgendaItem) and r.meeting_id == meeting.id]
        there = [*ahead, *desk.book.items.get(meeting.id, ())]
        taken = [i.number for i in there if i.number]
        number = str(row.get("number") or "").strip()
        if taken and not is_late(number, taken):
            free = late_number(taken[-1], taken)
            raise RowRefused("number", f"This agenda has been issued. Something late has a letter, such as {free}.")
        before = [i.position for i in there if stem(i.number) == stem(number)]
        return AgendaItem(id=row.new_id(), meeting_id=meeting.id, position=max(before, default=1), title="")

    def concerns(self, record: AgendaItem, day: date, book: Book) -> bool:
        """Say whether the item is on the agenda of a meeting on a day."""
        return book.in_order(record.meeting_id)[0] == day

    def listed(self, book: Book, day: date | None) -> Iterable[Listed]:
        """Return the items as rows; what is for the chair alone is not for everyone."""
        for line in super().listed(book, day):
            if line.words["chair_note"] is None:
                yield line
            else:
                yield replace(line, withheld={**line.withheld, "chair_note": None}, why=LeftOut.NOTE)

    def left_out(self, record: AgendaItem, book: Book) -> LeftOut | None:
        """Confidential items are not for everyone."""
        return LeftOut.CONFIDENTIAL if record.confidential else None

    def named(self, record: AgendaItem, book: Book) -> tuple[str, Named] | None:
        """Return who is to lead an item; who led one is history."""
        return None if book.meetings[record.meeting_id].state in TOOK_PLACE else ("lead", _lead(record, book))


def _refuse_frozen(old: AgendaItem, new: AgendaItem, book: Book) -> None:
    if book.meetings[old.meeting_id].agenda_issued and (old.meeting_id, old.number) != (new.meeting_id, new.number):
        raise RowRefused("number", NUMBER_ISSUED)
    approved = any(s.meeting_id == old.meeting_id and s.approving_minute_id for s in book.all(MinutesStatus))
    for name in APPROVED[AgendaItem]:
        if approved and getattr(old, name) != getattr(new, name):
            raise RowRefused(name, MINUTES_APPROVED)


def _lead(item: AgendaItem, book: Book) -> Named:
    return Named(item.lead or book.name(item.lead_id), (item.lead_id,) if item.lead_id else ())
