"""Tables whose columns are a record's fields: all cells together tell one row from another."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import MISSING, fields, replace
from datetime import date
from functools import cache
from typing import Any, ClassVar, TypeVar

from cpp_desktop.services.records import Record
from cpp_desktop.services.tables.book import Book, Named
from cpp_desktop.services.tables.columns import Row, Words, words_of
from cpp_desktop.services.tables.desk import Desk
from cpp_desktop.services.tables.minute_cells import meant_minute, minute_words
from cpp_desktop.services.tables.register import search_key
from cpp_desktop.services.tables.table import Entry, RecordTable

R = TypeVar("R", bound=Record)


class PlainTable(RecordTable[R]):
    """One record a row, each column the field of its name or as `in_field` says.

    `by` is the field of the day that a row belongs to. Where somebody is named, `names` is the column and field of
    that name, with the id in its twin. `minutes` are columns that name a minute, whose id is the field of their twin.
    """

    by: ClassVar[str]
    names: ClassVar[str] = ""
    minutes: ClassVar[tuple[str, ...]] = ()
    in_field: ClassVar[Mapping[str, str]] = {}

    def entries(self, book: Book) -> list[Entry[R]]:
        """Return the records by their day, those without one first."""
        return [Entry(r) for r in sorted(self.records(book), key=lambda r: getattr(r, self.by) or date.min)]

    def words(self, entry: Entry[R], book: Book) -> Words:
        """Return a record as words."""
        return words_of(self.columns, self._values(entry.record, book))

    def key(self, record: R, book: Book) -> Hashable:
        """Return all cells but the ids, as texts are compared; people by who they are."""
        values = self._values(record, book)
        ids = values.pop(f"{self.names}_id", None) if self.names else None
        if ids:
            values[self.names] = ids
        return tuple(
            search_key(value) if isinstance(value, str) else value
            for heading, value in values.items()
            if heading == self.names or not (heading == "id" or heading.endswith("_id"))
        )

    def row_key(self, row: Row, desk: Desk) -> Hashable:
        """Return the key of the record that the row would make."""
        return self.key(self.drafted(row, None, desk).record, desk.book)

    def drafted(self, row: Row, before: Entry[R] | None, desk: Desk) -> Entry[R]:
        """Return the record as the row would have it."""
        old = before.record if before else self.blank(row)
        kind: type = type(old)
        usual = _usual(kind)
        said: dict[str, Any] = {}
        for heading in self._fields(kind):
            name = self.in_field.get(heading, heading)
            if name in ("id", self.names, f"{self.names}_id", *(f"{minute}_id" for minute in self.minutes)):
                continue
            before_it = getattr(old, name)
            said[name] = row.taken(heading, before_it, usual.get(name, before_it))
        for heading in self.minutes:
            twin = f"{heading}_id"
            said[twin] = meant_minute(row, heading, getattr(old, twin), desk)
        if self.names:
            day = said.get(self.by)
            meant = desk.named(row, self.names, day, self._named(old, desk.book))
            said |= {self.names: meant.name, f"{self.names}_id": meant.ids[0] if len(meant.ids) == 1 else None}
        return Entry(replace(old, **said))

    def blank(self, row: Row) -> R:
        """Return a new record for a row, of which the row says the rest."""
        raise NotImplementedError

    def concerns(self, record: R, day: date, book: Book) -> bool:
        """Say whether a record is of a day."""
        return bool(getattr(record, self.by) == day)

    def named(self, record: R, book: Book) -> tuple[str, Named] | None:
        """Return whom a record names for others to turn to."""
        return (self.names, self._named(record, book)) if self.names else None

    def _named(self, record: R, book: Book) -> Named:
        person_id: str | None = getattr(record, f"{self.names}_id")
        return Named(getattr(record, self.names) or book.name(person_id), (person_id,) if person_id else ())

    def _fields(self, kind: type) -> list[str]:
        known = {f.name for f in fields(kind)}
        return [h for h in self.headings if self.in_field.get(h, h) in known]

    def _values(self, record: R, book: Book) -> dict[str, Any]:
        values = {h: getattr(record, self.in_field.get(h, h)) for h in self._fields(type(record))}
        if self.names:
            values[self.names] = self._named(record, book).name
        return values | {heading: minute_words(book, getattr(record, f"{heading}_id")) for heading in self.minutes}


@cache
def _usual(kind: type) -> dict[str, Any]:
    """Return what fields hold where nothing was said."""
    return {f.name: f.default for f in fields(kind) if f.default is not MISSING}
