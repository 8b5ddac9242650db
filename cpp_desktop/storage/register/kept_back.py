"""What suppressed cells can come to at the most: the total of their breakdown, less the cells that are open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, case, cast, func, null, select

from cpp_desktop.domain.network.records import Cell
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS
from cpp_desktop.domain.small_numbers import TOTALS
from cpp_desktop.storage.register.columns import Columns
from cpp_desktop.storage.register.sums import By, accepted, ending, key_of, same_return
from cpp_desktop.storage.register.tables import CELLS, NUMBER, figure, wide


class KeptBack(NamedTuple):
    """To what the suppressed numbers of one cell come at the most; `endless` of them say nothing to reckon by."""

    by: str
    code: str
    cell: str
    rest: int
    endless: int


def kept_back(
    connection: Connection, columns: Columns, first: date, last: date, *, accepted_only: bool, by: By
) -> list[KeptBack]:
    """Return what is suppressed in the returns whose last day lies in the range, by group of returns, code and cell."""
    base = [*ending(figure, first, last), figure.c.apart == 1, figure.c.kind == Cell.SUPPRESSED.value]
    there = connection.execute(select(figure.c.code).where(*base).distinct()).scalars().all()
    base += ending(wide, first, last)  # a server would else read the wide rows of all years
    return [
        KeptBack(key, code, cell, int(rest), endless)
        for code in sorted(there)
        for key, cell, rest, endless in _of_breakdown(connection, columns, code, base, accepted_only, by)
    ]


def _of_breakdown(
    connection: Connection,
    columns: Columns,
    code: str,
    base: list[ColumnElement[bool]],
    accepted_only: bool,
    by: By,
) -> Iterator[Any]:
    rest = _rest(columns, code)
    key = key_of(figure, by)
    known = func.coalesce(func.sum(rest), 0)
    query = select(key, figure.c.cell, known, func.count() - func.count(rest)).join(wide, same_return())
    query = query.where(*base, figure.c.code == code)
    if accepted_only:
        query = query.where(accepted())
    yield from connection.execute(query.group_by(*([key] if by else []), figure.c.cell))


def _rest(columns: Columns, code: str) -> ColumnElement[Any]:
    """What is left of a return's total; null where the total is not recorded, or there is none."""
    place = columns.places.get((TOTALS.get(code, ""), ""))
    if place is None:
        # PostgreSQL adds up nothing that has no type.
        return cast(null(), NUMBER)
    keys = [columns.places[code, key] for key in BREAKDOWN_KEYS[code] if (code, key) in columns.places]
    left: ColumnElement[Any] = wide.c[CELLS[place]]
    for cell in keys:
        left = left - func.coalesce(wide.c[CELLS[cell]], 0)
    return case((left < 0, 0), else_=left)
