"""The encrypted file by its driver alone: the least that saving and reading rows can cost."""

from __future__ import annotations

from typing import Any

from cpp_desktop.services.office import Office

Rows = dict[str, list[tuple[Any, ...]]]


def read(office: Office, *tables: str) -> Rows:
    """Return the rows of some tables."""
    connection = _driver(office)
    return {name: connection.execute(f"select * from {name}").fetchall() for name in tables}


def read_some(office: Office, table: str, ids: list[str]) -> list[tuple[Any, ...]]:
    """Return the rows of a table that have these ids."""
    query = f"select * from {table} where removed = 0 and id in ({','.join('?' * len(ids))})"
    return _driver(office).execute(query, ids).fetchall()


def history(office: Office, *tables: str) -> Rows:
    """Return the rows of the log of changes that are about some tables."""
    kinds = ",".join(f"'{name}'" for name in tables)
    return {"change": _driver(office).execute(f"select * from change where kind in ({kinds})").fetchall()}


def insert(office: Office, rows: Rows) -> None:
    """Put rows into tables in one transaction, with nothing round it."""
    connection = _driver(office)
    connection.execute("begin immediate")
    for table, values in rows.items():
        connection.executemany(f"insert into {table} values ({','.join('?' * len(values[0]))})", values)
    connection.execute("commit")


def _driver(office: Office) -> Any:
    return office.file.engine.raw_connection().driver_connection
