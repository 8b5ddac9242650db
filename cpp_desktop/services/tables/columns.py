"""A table's columns, and a row under them: what was read, what is blank, and what has no column."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from cpp_desktop.domain.ids import new_id
from cpp_desktop.services.tables.cells import TEXT, WORD, Cell

Words = dict[str, str | None]
V = TypeVar("V")


class RowRefused(Exception):
    """One row cannot be taken in; the others can. `heading` is the table's own, empty for the row as a whole.

    `choices` are the (id, words) of people who may be meant.
    """

    def __init__(self, heading: str, why: str, choices: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(why)
        self.heading = heading
        self.why = why
        self.choices = choices


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, how its cells are read and written, and what else its heading is called.

    A `required` cell cannot be blank in a new row. Dates that `look_ahead` are no surprise in the future. Several of
    a sheet's columns may be `joined` into one, such as the lines of an address. Where a blank cell says that nobody
    knows, it is `blank_if_not_known`: “N/K” there is a blank.
    """

    heading: str
    cell: Cell = TEXT
    synonyms: tuple[str, ...] = ()
    required: bool = False
    look_ahead: bool = False
    joined: bool = False
    blank_if_not_known: bool = False


def identified(columns: Iterable[Column], *twins: Column) -> tuple[Column, ...]:
    """Return a table's columns with `id`, and the ids of those its rows refer to, behind them."""
    return (*columns, Column("id", WORD), *twins)


def words_of(columns: Iterable[Column], values: Mapping[str, Any]) -> Words:
    """Write values by heading as the words of their cells; what is not there, or empty, is None."""
    return {
        c.heading: None if (value := values.get(c.heading)) is None or value in ("", ()) else c.cell.write(value)
        for c in columns
    }


@dataclass(slots=True)
class Row:
    """One row: the values read, by heading. None is a blank cell; a heading without a column is not there at all.

    `known` says that its id is that of a record in the file: only then does a blank cell erase, because only an
    export, which says everything, carries ids. `answer` is what the person said when asked who is meant.
    """

    number: int
    values: dict[str, Any]
    known: bool = False
    answer: str | None = None

    @property
    def id(self) -> str | None:
        """The id the row carries."""
        return self.values.get("id")

    def new_id(self) -> str:
        """Return the id for a new record: the row's own, else a fresh one."""
        return self.id or new_id()

    def get(self, heading: str) -> Any:  # noqa: ANN401 - what the column's cell reads
        """Return the value, or None where the cell is blank or has no column."""
        return self.values.get(heading)

    def speaks_of(self, *headings: str) -> bool:
        """Say whether there is a column for any of these headings."""
        return any(heading in self.values for heading in headings)

    def states_none(self, heading: str) -> bool:
        """Say whether an exported row states that there is none: an export, which carries ids, says everything."""
        return self.id is not None and heading in self.values and self.values[heading] is None

    def taken(self, heading: str, before: V, blank: V) -> V:
        """Return what the row says of a column whose value was `before`; `blank` is what nothing means."""
        value: V | None = self.values.get(heading)
        if value is not None:
            return value
        return blank if self.known and heading in self.values else before
