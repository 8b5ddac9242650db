"""The table of representation: a seat on another body from one day to another, or one meeting of it attended."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, ClassVar

from cpp_desktop.domain.people import in_force
from cpp_desktop.domain.representation import Seat, SeatAttendance
from cpp_desktop.services.tables.book import Book, Named
from cpp_desktop.services.tables.cells import DATE, TICK, WORD, Cell
from cpp_desktop.services.tables.columns import Column, Row, RowRefused, Words, identified, words_of
from cpp_desktop.services.tables.desk import Desk
from cpp_desktop.services.tables.minute_cells import meant_minute, minute_words
from cpp_desktop.services.tables.register import search_key
from cpp_desktop.services.tables.table import Entry, RecordTable

SeatOrAttendance = Seat | SeatAttendance


def _day_or_tick(text: str) -> date | bool:
    """A day, or yes for the day of the meeting itself, or no."""
    try:
        return bool(TICK.read(text))
    except ValueError:
        day: date = DATE.read(text)
        return day


class RepresentationTable(RecordTable[SeatOrAttendance]):
    """A row with a date is one meeting attended, any other a seat. All cells tell one from another."""

    kind = "representation"
    record_type = Seat
    titled_by = ("date", "body", "person")
    field_headings: ClassVar[Mapping[str, str]] = {"first": "from", "last": "to", "person_id": "person"}
    columns = identified(
        (
            Column("date", DATE, ("meeting", "meeting date", "attended", "when")),
            Column("body", synonyms=("committee", "board", "seat", "group", "where"), required=True),
            Column("person", synonyms=("name", "who", "member", "representative"), required=True),
            Column("from", DATE, ("since", "first", "started", "start")),
            Column("to", DATE, ("until", "last", "ended", "end"), look_ahead=True),
            Column("reported_back", Cell(_day_or_tick, DATE.write), ("reported", "report back", "report-back")),
            Column("report", synonyms=("what was reported", "what the group heard", "notes")),
            Column("minute", synonyms=("minute no", "minute number")),
        ),
        Column("person_id", WORD),
        Column("minute_id", WORD),
    )

    def records(self, book: Book) -> list[SeatOrAttendance]:
        """Return seats, then meetings attended."""
        return [*book.all(Seat), *book.all(SeatAttendance)]

    def entries(self, book: Book) -> list[Entry[SeatOrAttendance]]:
        """Return seats and meetings by day."""
        return [Entry(r) for r in sorted(self.records(book), key=lambda r: _day(r) or date.min)]

    def words(self, entry: Entry[SeatOrAttendance], book: Book) -> Words:
        """Return a seat or a meeting attended as words."""
        return words_of(self.columns, self._values(entry.record, book))

    def key(self, record: SeatOrAttendance, book: Book) -> Hashable:
        """Return all cells; people by who they are."""
        values = self._values(record, book)
        who = record.person_id or search_key(values["person"])
        days = tuple(values.get(h) for h in ("date", "from", "to", "reported_back"))
        return type(record), search_key(record.body), who, days

    def row_key(self, row: Row, desk: Desk) -> Hashable:
        """Return the key of what the row would make."""
        return self.key(self.drafted(row, None, desk).record, desk.book)

    def drafted(self, row: Row, before: Entry[SeatOrAttendance] | None, desk: Desk) -> Entry[SeatOrAttendance]:
        """Return the seat or the meeting as the row would have it."""
        old = before.record if before else None
        day = row.get("date") or (old.date if isinstance(old, SeatAttendance) else None)
        first = row.get("from")
        who = desk.named(row, "person", day or first, _named(old, desk.book) if old else Named("", ()))
        person_id = who.ids[0] if len(who.ids) == 1 else None
        body = row.taken("body", old.body if old else "", "")
        if (isinstance(old, Seat) and day) or (
            isinstance(old, SeatAttendance) and row.known and row.states_none("date")
        ):
            raise RowRefused("date", "A seat does not become a meeting attended, nor the other way round.")
        if day:
            base = old if isinstance(old, SeatAttendance) else SeatAttendance(id=row.new_id(), date=day, body=body)
            reported = row.taken("reported_back", base.reported_back, None)
            told = {True: day, False: None}.get(reported, reported) if isinstance(reported, bool) else reported
            return Entry(
                replace(
                    base, date=day, body=body, person_id=person_id, person=who.name, reported_back=told,
                    report=row.taken("report", base.report, ""),
                    minute_id=meant_minute(row, "minute", base.minute_id, desk),
                )
            )  # fmt: skip
        if person_id is None:
            raise RowRefused("person", f"“{who.name}” is not in the register; add the person first.")
        seat = old if isinstance(old, Seat) else Seat(id=row.new_id(), person_id=person_id, body=body)
        last = row.taken("to", seat.last, None)
        return Entry(
            replace(seat, body=body, person_id=person_id, first=row.taken("from", seat.first, None), last=last)
        )

    def concerns(self, record: SeatOrAttendance, day: date, book: Book) -> bool:
        """Say whether a seat was held, or a meeting was, on a day."""
        return record.date == day if isinstance(record, SeatAttendance) else in_force(record.first, record.last, day)

    def named(self, record: SeatOrAttendance, book: Book) -> tuple[str, Named] | None:
        """Return who sits there; who went to a meeting is history."""
        return ("person", _named(record, book)) if isinstance(record, Seat) else None

    def _values(self, record: SeatOrAttendance, book: Book) -> dict[str, Any]:
        values = {
            "id": record.id,
            "body": record.body,
            "person": _named(record, book).name,
            "person_id": record.person_id,
        }
        if isinstance(record, Seat):
            return values | {"from": record.first, "to": record.last}
        heard = {"reported_back": record.reported_back, "report": record.report, "minute_id": record.minute_id}
        return values | heard | {"date": record.date, "minute": minute_words(book, record.minute_id)}


def _day(record: SeatOrAttendance) -> date | None:
    return record.date if isinstance(record, SeatAttendance) else record.first


def _named(record: SeatOrAttendance, book: Book) -> Named:
    written = record.person if isinstance(record, SeatAttendance) else ""
    return Named(written or book.name(record.person_id), (record.person_id,) if record.person_id else ())
