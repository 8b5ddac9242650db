"""What the tables have in common: columns, rows to list, and a plan for rows that come in."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Any, ClassVar, Generic, TypeVar

from cpp_desktop.services.records import Record
from cpp_desktop.services.tables.book import NOBODY, Book, Named
from cpp_desktop.services.tables.columns import Column, Row, Words, words_of
from cpp_desktop.services.tables.desk import Desk

R = TypeVar("R", bound=Record)


class LeftOut(Enum):
    """What is not for everyone, for one and for many."""

    CONFIDENTIAL = ("confidential row", "confidential rows")
    REASON = ("confidential reason", "confidential reasons")
    DIED = ("row of somebody who has died", "rows of people who have died")
    NOTE = ("private note", "private notes")
    NAME = ("name of somebody who has died", "names of people who have died")


@dataclass(frozen=True, slots=True)
class Listed:
    """One row of a list. `left_out` says why it is not for everyone.

    `withheld` are cells of which everyone sees something else, by heading, and `why` says what is kept out of them.
    """

    words: Words
    left_out: LeftOut | None = None
    withheld: Mapping[str, str | None] = field(default_factory=dict)
    why: LeftOut = LeftOut.NAME


class Table(ABC):
    """One kind's table."""

    kind: ClassVar[str]
    columns: ClassVar[tuple[Column, ...]]
    titled_by: ClassVar[tuple[str, ...]]
    only_read: ClassVar[tuple[Column, ...]] = ()
    instead_of: ClassVar[Mapping[str, tuple[str, ...]]] = {}

    @property
    def fields(self) -> dict[str, Column]:
        """Every column that a sheet's can be matched to, by heading; some are read only and never written."""
        return {column.heading: column for column in (*self.columns, *self.only_read)}

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings in order."""
        return tuple(column.heading for column in self.columns)

    @abstractmethod
    def listed(self, book: Book, day: date | None) -> Iterable[Listed]:
        """Return the rows in order; only those that concern `day` if one is given."""

    def title(self, row: Row) -> str:
        """Return what a preview calls a row."""
        words = (
            c.cell.write(row.get(c.heading)) for c in self.columns if c.heading in self.titled_by and row.get(c.heading)
        )
        return ", ".join(words)


@dataclass(frozen=True, slots=True)
class Entry(Generic[R]):
    """What one row stands for: a record, and records that hang on it alone."""

    record: R
    parts: tuple[Any, ...] = ()


class RecordTable(Table, Generic[R]):
    """A table in which one row is one record."""

    record_type: type[R]
    only_one_of_a_key: ClassVar[bool] = False
    field_headings: ClassVar[Mapping[str, str]] = {}

    def records(self, book: Book) -> list[R]:
        """Return the records in the order in which they were first saved."""
        return book.all(self.record_type)

    @abstractmethod
    def entries(self, book: Book) -> list[Entry[R]]:
        """Return what is in the file, in the table's order."""

    @abstractmethod
    def words(self, entry: Entry[R], book: Book) -> Words:
        """Return an entry as the words of its cells."""

    @abstractmethod
    def key(self, record: R, book: Book) -> Hashable:
        """Return what tells a record from others where no id is given."""

    @abstractmethod
    def row_key(self, row: Row, desk: Desk) -> Hashable:
        """Return the key of the record that a row means.

        Raises:
            RowRefused: when it refers to something that is not there.
        """

    @abstractmethod
    def drafted(self, row: Row, before: Entry[R] | None, desk: Desk) -> Entry[R]:
        """Return the entry as the row would have it.

        Raises:
            RowRefused: when a rule says no.
        """

    @abstractmethod
    def concerns(self, record: R, day: date, book: Book) -> bool:
        """Say whether a record concerns a day."""

    def other_key(self, record: R, book: Book) -> Hashable:
        """Return what else tells a record from others, for rows that do not bear what its own key is made of."""
        return None

    def meant_id(self, row: Row, book: Book) -> str | None:
        """Return the id of the record in the file that a row without an id means by what else it bears."""
        return None

    def left_out(self, record: R, book: Book) -> LeftOut | None:
        """Say why a record is not for everyone, if it is not."""
        return None

    def named(self, record: R, book: Book) -> tuple[str, Named] | None:
        """Return whom a row names for others to turn to, and under which heading; None where it is only history."""
        return None

    def listed(self, book: Book, day: date | None) -> Iterable[Listed]:
        """Return the records as rows."""
        for entry in self.entries(book):
            if day is None or self.concerns(entry.record, day, book):
                seen = self._without_the_dead(entry.record, book)
                yield Listed(self.words(entry, book), self.left_out(entry.record, book), seen)

    def _without_the_dead(self, record: R, book: Book) -> Words:
        heading, named = self.named(record, book) or ("", NOBODY)
        living = book.living(named)
        twin = f"{heading}_id"
        return (
            {}
            if living == named
            else words_of(
                [c for c in self.columns if c.heading in (heading, twin)], {heading: living.name, twin: living.ids}
            )
        )
