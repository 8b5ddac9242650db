"""Whether the wide table says what the figures say, and how it is made anew from them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, islice
from typing import Any

from sqlalchemy import Connection, text

from cpp_desktop.domain.network.records import Cell
from cpp_desktop.storage.register.columns import Columns
from cpp_desktop.storage.register.new_rows import Row, put
from cpp_desktop.storage.register.tables import CELLS, PERIOD, wide

_AT_ONCE = 500
_KEY = ", ".join(PERIOD)
_BY_YEAR = "SELECT last, code, cell, sum(number), count(number) FROM figure{0} GROUP BY last, code, cell"
# As `figure_rows` puts a figure apart.
_APART = (
    f"CASE WHEN kind IN ('{Cell.SUPPRESSED.value}', '{Cell.NOT_APPLICABLE.value}') OR NOT EXISTS "
    "(SELECT 1 FROM wide_column AS c WHERE c.code = figure.code AND c.cell = figure.cell) THEN 1 ELSE 0 END"
)
_FIGURES = text(
    f"SELECT {_KEY}, r.state, f.code, f.cell, f.number FROM received_return AS r LEFT JOIN figure AS f "
    f"USING ({_KEY}) WHERE r.standing = 1 ORDER BY {_KEY}"
)

Totals = dict[tuple[str, str, str], tuple[int, int]]
"""By last day, code and cell what numbers come to, and how many they are."""


def is_true(connection: Connection, columns: Columns) -> bool:
    """Say whether each figure comes to the same in the wide table as in the long rows, day by day."""
    standing = "SELECT count(*) FROM received_return WHERE standing = 1"
    counts = [connection.execute(text(query)).scalar_one() for query in (standing, "SELECT count(*) FROM wide")]
    if counts[0] != counts[1]:
        return False
    there = _of_wide(connection, columns)
    for key, (total, number) in _of_figures(connection, " WHERE apart = 1").items():
        before = there.get(key, (0, 0))
        there[key] = (before[0] + total, before[1] + number)
    return there == _of_figures(connection, "")


def make_anew(connection: Connection, columns: Columns) -> None:
    """Make the wide table again from the figures of the returns that stand, inside a transaction that is alone."""
    connection.execute(text("DELETE FROM wide"))
    connection.execute(text(f"UPDATE figure SET apart = {_APART} WHERE apart <> {_APART}"))
    rows = _rows(connection, columns)
    while some := list(islice(rows, _AT_ONCE)):
        put(connection, wide, some)


def _rows(connection: Connection, columns: Columns) -> Iterator[Row]:
    figures = connection.execute(_FIGURES, execution_options={"yield_per": _AT_ONCE * 10})
    for (network, group, first, last, state), some in groupby(figures, key=lambda row: tuple(row[:5])):
        numbers: list[int | None] = [None] * columns.width
        for *_, code, cell, number in some:
            if (place := columns.places.get((code, cell))) is not None:
                numbers[place] = number
        yield (last, first, network, group, state, *numbers)


def _of_wide(connection: Connection, columns: Columns) -> Totals:
    parts = ", ".join(f"sum({CELLS[place]}), count({CELLS[place]})" for place in columns.places.values())
    found: Totals = {}
    for last, *row in connection.execute(text(f"SELECT last, {parts} FROM wide GROUP BY last")):
        for (code, cell), total, number in zip(columns.places, row[::2], row[1::2], strict=True):
            if number:
                found[last, code, cell] = (int(total), number)
    return found


def _of_figures(connection: Connection, only: str) -> Totals:
    rows: Any = connection.execute(text(_BY_YEAR.format(only)))
    return {(last, code, cell): (int(total), number) for last, code, cell, total, number in rows if number}
