"""How rows find their records: by id, else the n-th row of a key is the n-th record of that key."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Hashable
from typing import Generic, TypeVar

from cpp_desktop.domain.validity import problems
from cpp_desktop.services.records import Record
from cpp_desktop.services.tables.columns import Row, RowRefused
from cpp_desktop.services.tables.desk import Desk
from cpp_desktop.services.tables.outcome import Outcome, Verdict, changes_between
from cpp_desktop.services.tables.table import Entry, RecordTable

R = TypeVar("R", bound=Record)


class Matching(Generic[R]):
    """The rows of one import on their way to their records."""

    def __init__(self, table: RecordTable[R], desk: Desk) -> None:
        self._table = table
        self._desk = desk
        self._by_id = {entry.record.id: entry for entry in table.entries(desk.book)}
        self._by_key: dict[Hashable, deque[Entry[R]]] = defaultdict(deque)
        self._by_other_key: dict[Hashable, deque[Entry[R]]] = defaultdict(deque)
        # The n-th record of a key is the n-th that was saved, whatever the table's order.
        for record in table.records(desk.book):
            self._by_key[table.key(record, desk.book)].append(self._by_id[record.id])
            if (other := table.other_key(record, desk.book)) is not None:
                self._by_other_key[other].append(self._by_id[record.id])
        self._taken: set[str] = set()
        self._said: dict[Hashable, tuple[int, Entry[R]]] = {}

    def outcomes(self, rows: list[Row]) -> list[Outcome]:
        """Work out what becomes of each row; rows that carry an id take their records first."""
        for row in rows:
            row.known = row.id in self._by_id
        self._taken = {found for row in rows if (found := self._meant(row))}
        return [self._outcome(row) for row in rows]

    def _meant(self, row: Row) -> str | None:
        """Return the id of the record that a row means, whatever its key."""
        return row.id if row.known else self._table.meant_id(row, self._desk.book)

    def _outcome(self, row: Row) -> Outcome:
        title = self._table.title(row)
        try:
            key = None if row.known else self._key(row)
            said = self._said.get(row.id or (key if self._table.only_one_of_a_key else ""))
            meant = self._meant(row)
            before = said[1] if said else self._by_id[meant] if meant else self._free(key)
            draft = self._table.drafted(row, before, self._desk)
            self._refuse_impossible(draft)
            if said and before:
                return self._again(row, said[0], before, draft)
            return self._first(row, key, before, draft)
        except RowRefused as no:
            return Outcome(row.number, Verdict.REFUSED, title, (), no.heading, no.why, no.choices)

    def _key(self, row: Row) -> Hashable:
        for column in self._table.columns:
            said = (row.get(h) for h in (column.heading, *self._table.instead_of.get(column.heading, ())))
            if column.required and not any(str(value or "").strip() for value in said):
                raise RowRefused(column.heading, f"There is no {column.heading}.")
        return self._table.row_key(row, self._desk)

    def _free(self, key: Hashable) -> Entry[R] | None:
        """The next record of a key that no other row has taken."""
        for waiting in (self._by_key.get(key), self._by_other_key.get(key)):
            while waiting and waiting[0].record.id in self._taken:
                waiting.popleft()
            if waiting:
                return waiting[0]
        return None

    def _refuse_impossible(self, draft: Entry[R]) -> None:
        for record in (draft.record, *draft.parts):
            for name, why in problems(record).items():
                raise RowRefused(self._table.field_headings.get(name, name), why)

    def _first(self, row: Row, key: Hashable, before: Entry[R] | None, draft: Entry[R]) -> Outcome:
        table, book = self._table, self._desk.book
        changes = changes_between(table.words(before, book) if before else {}, table.words(draft, book))
        if changes and (why := book.why_frozen(before.record if before else None, draft.record)):
            self._taken.update(entry.record.id for entry in (before,) if entry)
            raise RowRefused(changes[0].heading, why)
        self._taken.add(draft.record.id)
        self._said[draft.record.id] = self._said[key or table.key(draft.record, book)] = (row.number, draft)
        if before and not changes:
            return Outcome(row.number, Verdict.UNCHANGED, table.title(row))
        kept = {part.id for part in draft.parts}
        self._desk.saves += [draft.record, *draft.parts]
        self._desk.removes += [part for part in (before.parts if before else ()) if part.id not in kept]
        return Outcome(row.number, Verdict.CHANGED if before else Verdict.ADDED, table.title(row), changes)

    def _again(self, row: Row, number: int, said: Entry[R], draft: Entry[R]) -> Outcome:
        """A second row for one record: saying the same is nothing new, saying something else is refused."""
        book = self._desk.book
        for change in changes_between(self._table.words(said, book), self._table.words(draft, book)):
            raise RowRefused(
                change.heading, f"Row {number} already says “{change.before or 'nothing'}” here; it stands."
            )
        return Outcome(row.number, Verdict.UNCHANGED, self._table.title(row))
