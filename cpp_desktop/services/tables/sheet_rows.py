"""A sheet's rows read into values: words replaced by what they mean, dates decided column by column."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from cpp_desktop.domain.dates import could_be_read_two_ways, is_month_first, read_date
from cpp_desktop.exchange.spreadsheets import RawTable
from cpp_desktop.services.tables.cells import DATE, TEXT, TICK, parts, vocabulary_key
from cpp_desktop.services.tables.columns import Column, Row, RowRefused
from cpp_desktop.services.tables.mapping import ColumnMap, Meanings
from cpp_desktop.services.tables.outcome import Outcome, Verdict
from cpp_desktop.services.tables.table import Table

_NOTHING = frozenset({"-", "–", "—", "n/a", "na", "none", "nil", "not stated"})
_NOT_KNOWN = frozenset({"n/k", "nk", "not known", "unknown", "?"})


class SheetRows:
    """The rows of a sheet under a table's columns."""

    def __init__(self, table: Table, raw: RawTable, mapping: ColumnMap, meant: Meanings) -> None:
        self._fields, self._instead_of = table.fields, table.instead_of
        self._raw = raw
        self._meant = meant
        self._worded = {field for field, _ in meant}
        self._places: dict[str, list[int]] = {}
        for place, heading in enumerate(raw.headings):
            if field := mapping.get(heading):
                self._places.setdefault(field, []).append(place)
        self.remarks: list[str] = []
        self._readers = {field: self._reader(table.fields[field]) for field in self._places}
        self.unused = tuple(h for h in raw.headings if h not in mapping)

    @property
    def read_with(self) -> tuple[str, ...]:
        """What was remarked when the sheet was read."""
        return self._raw.remarks

    @property
    def is_empty(self) -> bool:
        """Say whether there is nothing at all, not even headings."""
        return not self._raw.rows and not self._raw.headings

    def column(self, field: str) -> str:
        """Return the sheet's own heading of a field, or ours where it has none."""
        places = self._places.get(field)
        return self._raw.headings[places[0]] if places else field

    def has(self, *fields: str) -> bool:
        """Say whether the sheet has a column for one of these fields."""
        return any(field in self._places for field in fields)

    def rows(self, answers: Mapping[int, str]) -> tuple[list[Row], list[Outcome]]:
        """Return the rows that could be read with their answers by number, and a refusal for each that could not."""
        found = []
        refused = [Outcome(no.number, Verdict.REFUSED, no.title, (), "", no.why) for no in self._raw.unread]
        for number, cells in self._raw.rows:
            try:
                values = {f: self._value(f, cells) for f in self._places}
                found.append(Row(number, values, answer=answers.get(number)))
            except RowRefused as no:
                refused.append(Outcome(number, Verdict.REFUSED, self._title(cells), (), no.heading, no.why))
        return found, refused

    def _title(self, cells: tuple[str, ...]) -> str:
        """Return what a row calls its record, as written: the words of the first column that a row must have."""
        wanted = next((column.heading for column in self._fields.values() if column.required), "")
        named = (wanted, *self._instead_of.get(wanted, ()))
        return next((" ".join(w) for h in named if h in self._places and (w := self._written(h, cells).split())), "")

    def _value(self, field: str, cells: tuple[str, ...]) -> Any:  # noqa: ANN401 - what the column's cell reads
        text = self._written(field, cells)
        column = self._fields[field]
        if field in self._worded:
            text = self._reworded(column, text)
        if text == "" or (column.cell is not TEXT and _is_nothing(text, column)):
            return None
        try:
            return self._readers[field](text)
        except ValueError as problem:
            raise RowRefused(field, str(problem)) from None

    def _written(self, field: str, cells: tuple[str, ...]) -> str:
        places = self._places[field]
        if len(places) == 1:
            return cells[places[0]]
        return ", ".join(cells[place].strip() for place in places if cells[place].strip())

    def _reworded(self, column: Column, text: str) -> str:
        """Put what a word means in its place, for a whole cell or for each part of a list."""
        meant = self._meant.get((column.heading, vocabulary_key(text)))
        if meant is not None or not column.cell.several:
            return text if meant is None else meant
        return "; ".join(self._meant.get((column.heading, vocabulary_key(part)), part) for part in parts(text))

    def _reader(self, column: Column) -> Callable[[str], Any]:
        if column.cell is not DATE:
            return column.cell.read
        texts = [self._written(column.heading, cells) for _, cells in self._raw.rows]
        month_first = is_month_first(texts)
        doubtful = next((t.strip() for t in texts if could_be_read_two_ways(t)), None)
        if doubtful:
            day = read_date(doubtful, month_first=month_first)
            where, way = self.column(column.heading), "month" if month_first else "day"
            self.remarks.append(f"Dates in “{where}” were read {way} first: {doubtful} is {day.isoformat()}.")
        return lambda text: read_date(text, month_first=month_first)


def _is_nothing(text: str, column: Column) -> bool:
    word = text.strip().casefold()
    if column.blank_if_not_known and word in _NOT_KNOWN:
        return True
    return not word or (word in _NOTHING and column.cell is not TICK)
