"""Which column of the wide table a figure or a cell stands in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import count

from sqlalchemy import Connection, func, insert, select

from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, FIGURE_CODES
from cpp_desktop.storage.register.tables import COLUMNS, wide_column

Pair = tuple[str, str]
"""A figure's code, and the cell of a breakdown or nothing."""


class Columns:
    """The columns that are given out. A register's only grow; a change of them is a new object."""

    def __init__(self, places: Mapping[Pair, int]) -> None:
        self.places = dict(places)
        self.width = max(self.places.values(), default=-1) + 1
        """So many columns there are from the first to the last that is given out; further ones are empty."""

    def lacking(self, pairs: set[Pair]) -> set[Pair]:
        """Return which of the figures and cells have no column, while there are columns to give."""
        return pairs.difference(self.places) if len(self.places) < COLUMNS else set()


def known_pairs() -> Iterator[Pair]:
    """Give every figure, and every cell of every breakdown, of the annual return."""
    for code in FIGURE_CODES:
        yield code, ""
    for code, cells in BREAKDOWN_KEYS.items():
        for cell in cells:
            yield code, cell


def read(connection: Connection) -> Columns:
    """Return the columns as they are given out now."""
    rows = connection.execute(select(wide_column.c.code, wide_column.c.cell, wide_column.c.position))
    return Columns({(code, cell): position for code, cell, position in rows})


def fresh(connection: Connection, columns: Columns) -> Columns:
    """Return the columns, read anew where another process has given out more."""
    there: int = connection.execute(select(func.count()).select_from(wide_column)).scalar_one()
    return columns if there == len(columns.places) else read(connection)


def give_out(connection: Connection, pairs: Iterable[Pair]) -> Columns:
    """Give a column to each of the pairs that has none, while there are any; nobody else may do so meanwhile."""
    there = read(connection).places
    free = (position for position in count() if position not in set(there.values()))
    new = [pair for pair in pairs if pair not in there][: COLUMNS - len(there)]
    given = dict(zip(new, free, strict=False))
    if given:
        rows = [{"code": code, "cell": cell, "position": place} for (code, cell), place in given.items()]
        connection.execute(insert(wide_column), rows)
    return Columns({**there, **given})
