"""What standing returns come to: numbers from the wide table, and what stands apart from the long rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, Literal, NamedTuple

from sqlalchemy import ColumnElement, Connection, Table, and_, func, literal, select

from cpp_desktop.domain.network.records import Cell, ReturnState
from cpp_desktop.storage.register.columns import Columns, Pair
from cpp_desktop.storage.register.tables import CELLS, PERIOD, figure, wide
from cpp_desktop.storage.register.upserts import said

By = Literal["", "network", "year"]


class Sum(NamedTuple):
    """What one figure, or one cell of a breakdown, comes to in some returns, and how many of them say it or do not.

    `by` is the id of the network, or the year in which the last day lies, that the returns have in common.
    """

    by: str
    code: str
    cell: str
    sum: int | None
    recorded: int
    suppressed: int
    not_applicable: int


def sums(
    connection: Connection, columns: Columns, first: date, last: date, *, accepted_only: bool, by: By
) -> list[Sum]:
    """Return the sums of the returns whose last day lies in the range, by group of returns, code and cell."""
    found: dict[tuple[str, Pair], list[Any]] = {}
    for key, pair, total, recorded in _of_wide(connection, columns, first, last, accepted_only=accepted_only, by=by):
        found[key, pair] = [int(total), recorded, 0, 0]
    for key, code, cell, kind, total, count in _apart(connection, first, last, accepted_only=accepted_only, by=by):
        entry = found.setdefault((key, (code, cell)), [None, 0, 0, 0])
        if kind == Cell.NUMBER.value:
            entry[0] = (entry[0] or 0) + int(total)
        if kind in _COUNTED_IN:
            entry[_COUNTED_IN[kind]] += count
    return [Sum(key, code, cell, *entry) for (key, (code, cell)), entry in sorted(found.items()) if any(entry[1:])]


def values(
    connection: Connection, columns: Columns, pairs: Sequence[Pair], first: date, last: date, *, accepted_only: bool
) -> dict[Pair, list[tuple[str, int]]]:
    """Return the groups' numbers of some figures or cells, by group, from one reading of each table."""
    found: dict[Pair, list[tuple[str, int]]] = {pair: [] for pair in pairs}
    placed = [pair for pair in pairs if pair in columns.places]
    cells = [wide.c[CELLS[columns.places[pair]]] for pair in placed]
    query = select(wide.c.group_id, *cells).where(*ending(wide, first, last))
    apart = select(figure.c.group_id, figure.c.code, figure.c.cell, figure.c.number).where(
        *ending(figure, first, last), figure.c.apart == 1, figure.c.kind == Cell.NUMBER.value
    )
    if accepted_only:
        query = query.where(accepted())
        apart = apart.join(wide, same_return()).where(*ending(wide, first, last), accepted())
    for group_id, *numbers in connection.execute(query):
        for pair, number in zip(placed, numbers, strict=True):
            if number is not None:
                found[pair].append((group_id, number))
    for group_id, code, cell, number in connection.execute(apart):
        if (code, cell) in found:
            found[code, cell].append((group_id, number))
    return {pair: sorted(told) for pair, told in found.items()}


_COUNTED_IN = {Cell.NUMBER.value: 1, Cell.SUPPRESSED.value: 2, Cell.NOT_APPLICABLE.value: 3}


def _of_wide(
    connection: Connection, columns: Columns, first: date, last: date, *, accepted_only: bool, by: By
) -> Iterator[tuple[str, Pair, int, int]]:
    """Give the sum and count of every column that holds a number, for each group of returns."""
    pairs = list(columns.places)
    query = _wide_query(tuple(columns.places.values()), by, accepted_only)
    bounds = (first.isoformat(), last.isoformat())
    for key, *row in connection.exec_driver_sql(said(connection.dialect.name, query), bounds):
        for pair, total, recorded in zip(pairs, row[::2], row[1::2], strict=True):
            if recorded:
                yield key, pair, total, recorded


# In words of their own: composing them takes longer than the answer.
_KEYS = {"": "''", "network": "wide.network_id", "year": "substr(wide.last, 1, 4)"}
_ACCEPTED = f" AND wide.state = '{ReturnState.ACCEPTED.value}'"


@lru_cache(maxsize=32)
def _wide_query(places: tuple[int, ...], by: By, accepted_only: bool) -> str:
    parts = ", ".join(f"sum({CELLS[place]}), count({CELLS[place]})" for place in places)
    only = _ACCEPTED if accepted_only else ""
    grouped = f" GROUP BY {_KEYS[by]}" if by else ""
    return f"SELECT {_KEYS[by]}, {parts} FROM wide WHERE wide.last BETWEEN ? AND ?{only}{grouped}"


def _apart(connection: Connection, first: date, last: date, *, accepted_only: bool, by: By) -> Iterator[Any]:
    """Give what the wide table does not say: by group of returns, code, cell and kind, the sum and the count."""
    query = said(connection.dialect.name, _apart_query(by, accepted_only))
    yield from connection.exec_driver_sql(query, (first.isoformat(), last.isoformat()))


@lru_cache(maxsize=32)
def _apart_query(by: By, accepted_only: bool) -> str:
    key = _KEYS[by].replace("wide.", "figure.")
    joined = f" JOIN wide ON {' AND '.join(f'wide.{name} = figure.{name}' for name in PERIOD)}" if accepted_only else ""
    only = _ACCEPTED if accepted_only else ""
    # Said of the figures alone, it would have a server read the wide rows of all years.
    days = f"{'wide' if accepted_only else 'figure'}.last BETWEEN ? AND ?"
    return (
        f"SELECT {key}, code, cell, kind, sum(number), count(*) FROM figure{joined} WHERE {days} AND apart = 1{only} "
        f"GROUP BY {f'{key}, ' if by else ''}code, cell, kind"
    )


def key_of(table: Table, by: By) -> ColumnElement[Any]:
    """Return what the returns of one sum have in common."""
    if by == "network":
        return table.c.network_id
    return func.substr(table.c.last, 1, 4) if by == "year" else literal("")


def ending(table: Table, first: date, last: date) -> tuple[ColumnElement[bool]]:
    """Return the condition that the last day lies in the range."""
    return (table.c.last.between(first.isoformat(), last.isoformat()),)


def accepted() -> ColumnElement[bool]:
    """Return the condition that a return is accepted."""
    return wide.c.state == ReturnState.ACCEPTED.value


def same_return() -> ColumnElement[bool]:
    """Return the condition that joins figures to the wide row of their return."""
    return and_(*(wide.c[name] == figure.c[name] for name in PERIOD))
