"""What stands in each of many returns, read at once: numbers from the wide table, the rest from the long rows."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Table, select

from cpp_desktop.domain.network.records import Cell
from cpp_desktop.storage.register.columns import Columns, Pair
from cpp_desktop.storage.register.sums import ending
from cpp_desktop.storage.register.tables import CELLS, PERIOD, figure, wide


class ReturnKey(NamedTuple):
    """What a standing return is kept under."""

    network_id: str
    group_id: str
    first: date
    last: date


Contents = dict[Pair, int | Cell]
"""Numbers, and why there is none; what is not recorded is left out."""


def by_return(
    connection: Connection, columns: Columns, first: date, last: date, group_ids: Collection[str] | None
) -> dict[ReturnKey, Contents]:
    """Return what stands in the standing returns whose last day lies in the range, of some groups or of all."""
    pairs = list(columns.places)
    cells = [wide.c[CELLS[place]] for place in columns.places.values()]
    query = select(*_key(wide), *cells).where(*_wanted(wide, first, last, group_ids))
    found: dict[ReturnKey, Contents] = {}
    for row in connection.execute(query):
        numbers = zip(pairs, row[len(PERIOD) :], strict=True)
        found[_read(row)] = {pair: number for pair, number in numbers if number is not None}
    apart = select(*_key(figure), figure.c.code, figure.c.cell, figure.c.kind, figure.c.number)
    for row in connection.execute(apart.where(*_wanted(figure, first, last, group_ids), figure.c.apart == 1)):
        code, cell, kind, number = row[len(PERIOD) :]
        if kind != Cell.NOT_RECORDED.value:
            found[_read(row)][code, cell] = number if kind == Cell.NUMBER.value else Cell(kind)
    return found


def _key(table: Table) -> list[ColumnElement[Any]]:
    return [table.c[name] for name in PERIOD]


def _wanted(table: Table, first: date, last: date, group_ids: Collection[str] | None) -> list[ColumnElement[bool]]:
    return [*ending(table, first, last), *([] if group_ids is None else [table.c.group_id.in_(group_ids)])]


def _read(row: Sequence[Any]) -> ReturnKey:
    return ReturnKey(row[0], row[1], date.fromisoformat(row[2]), date.fromisoformat(row[3]))
