"""A register's rows put in and added up by the drivers alone: the least that it can cost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from cpp_desktop.domain.network.records import ReturnState
from cpp_desktop.storage.register import Register
from cpp_desktop.storage.register.batch import Arrived
from cpp_desktop.storage.register.columns import Columns
from cpp_desktop.storage.register.return_rows import figure_rows, own_row
from cpp_desktop.storage.register.tables import figure, received_return
from tests.arrived_returns import PAIRS

KEYS = {"received_return": "network_id, group_id, first, last, revision"}
KEYS["figure"] = "network_id, group_id, first, last, code, cell"
_HELD: list[Any] = []  # given back, they would be used by others
Rows = tuple[tuple[Any, ...], list[tuple[Any, ...]]]
"""What is kept of one return: its own row, and those of its figures."""


def rows_of(arrived: Iterable[Arrived]) -> list[Rows]:
    """Return what is kept of each return."""
    columns = Columns({pair: place for place, pair in enumerate(PAIRS)})
    return [
        (own_row(received, stands=True), figure_rows(received, figures, columns).figures)
        for received, figures in arrived
    ]


def driver(register: Register) -> Any:
    """A connection of the driver's own to a register."""
    held = register._keeper.engine.raw_connection()
    _HELD.append(held)
    connection: Any = held.driver_connection
    if isinstance(register.where, str):
        connection.autocommit = True  # it would begin transactions by itself
    return connection


def let_go() -> None:
    """Close the drivers' connections."""
    while _HELD:
        _HELD.pop().invalidate()


def upsert(table: str, mark: str = "?") -> str:
    """The statement that puts one row into a table, or in the place of the one with its key."""
    columns = [column.name for column in {"figure": figure, "received_return": received_return}[table].columns]
    changed = ", ".join(f"{name} = excluded.{name}" for name in columns if name not in KEYS[table].split(", "))
    marks = ", ".join([mark] * len(columns))
    return f"INSERT INTO {table} VALUES ({marks}) ON CONFLICT ({KEYS[table]}) DO UPDATE SET {changed}"


def one_by_one(connection: Any, rows: Sequence[Rows], *, mark: str, begin: str) -> None:
    """Put returns in with one commit each."""
    own, all_figures = upsert("received_return", mark), upsert("figure", mark)
    for header, figures in rows:
        connection.execute(begin)
        connection.execute(own, header)
        connection.cursor().executemany(all_figures, figures)
        connection.execute("commit")


def together(connection: Any, rows: Sequence[Rows], size: int) -> None:
    """Put returns into a file in batches, by the driver's `executemany`."""
    for at in range(0, len(rows), size):
        batch = rows[at : at + size]
        connection.execute("begin immediate")
        connection.executemany(upsert("received_return"), [header for header, _ in batch])
        connection.executemany(upsert("figure"), [row for _, figures in batch for row in figures])
        connection.execute("commit")


def copied(connection: Any, rows: Sequence[Rows], size: int) -> None:
    """Put returns into a server's database in batches: COPY, then a merge."""
    for at in range(0, len(rows), size):
        batch = rows[at : at + size]
        connection.execute("begin")
        _merge(connection, "received_return", [header for header, _ in batch])
        _merge(connection, "figure", [row for _, figures in batch for row in figures])
        connection.execute("commit")


def _merge(connection: Any, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
    connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS {table}_in (LIKE {table}) ON COMMIT DELETE ROWS")
    with connection.cursor() as cursor, cursor.copy(f"COPY {table}_in FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)
    names = [column.name for column in {"figure": figure, "received_return": received_return}[table].columns]
    changed = ", ".join(f"{name} = excluded.{name}" for name in names if name not in KEYS[table].split(", "))
    connection.execute(
        f"INSERT INTO {table} SELECT * FROM {table}_in ON CONFLICT ({KEYS[table]}) DO UPDATE SET {changed}"
    )


def wide_sums(cells: Iterable[str]) -> str:
    """The least that a year's sums can be asked for with: one pass over the wide rows."""
    parts = ", ".join(f"sum({cell}), count({cell})" for cell in cells)
    accepted = ReturnState.ACCEPTED.value
    return f"SELECT {parts} FROM wide WHERE last BETWEEN '{{0}}' AND '{{1}}' AND state = '{accepted}'"


APART = f"""
SELECT figure.code, figure.cell, figure.kind, count(*), sum(figure.number) FROM figure
JOIN wide USING (last, first, network_id, group_id)
WHERE figure.apart = 1 AND figure.last BETWEEN '{{0}}' AND '{{1}}' AND wide.state = '{ReturnState.ACCEPTED.value}'
GROUP BY figure.code, figure.cell, figure.kind"""
LONG = f"""
SELECT figure.code, figure.cell, figure.kind, count(*), sum(figure.number) FROM figure
JOIN received_return AS r USING (network_id, group_id, first, last)
WHERE r.standing = 1 AND r.last BETWEEN '{{0}}' AND '{{1}}' AND r.state = '{ReturnState.ACCEPTED.value}'
GROUP BY figure.code, figure.cell, figure.kind"""
