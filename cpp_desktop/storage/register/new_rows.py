"""Rows put into tables under keys that are free: one statement again and again in a file, COPY on a server."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table

Row = tuple[Any, ...]


def put(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Add rows, all with the values of as many of the table's first columns; the others stay empty."""
    if not rows:
        return
    names = _names(table, len(rows[0]))
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"INSERT INTO {names} VALUES ({_marks(len(rows[0]))})", list(rows))
        return
    # An INSERT would be taken apart anew for each row, as it has so many values.
    driver: Any = connection.connection.driver_connection
    with driver.cursor() as cursor, cursor.copy(f"COPY {names} FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)


@cache
def _names(table: Table, width: int) -> str:
    return f"{table.name} ({', '.join(table.columns.keys()[:width])})"


@cache
def _marks(width: int) -> str:
    return ", ".join("?" * width)
