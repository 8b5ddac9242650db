"""What the two databases say differently: rows that take the place of those with their key, and marks for values."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Connection, Insert, Table


def upsert(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    """Add rows, or change those with their key; all rows have the same columns."""
    if rows:
        connection.execute(_statement(connection.dialect.name, table, tuple(rows[0])), rows)


@cache  # composing it takes longer than a row does
def _statement(dialect: str, table: Table, names: tuple[str, ...]) -> Insert:
    if dialect == "sqlite":
        from sqlalchemy.dialects.sqlite import insert
    else:
        from sqlalchemy.dialects.postgresql import insert  # type: ignore[assignment]
    adding = insert(table)
    keys = [column.name for column in table.primary_key]
    changed = {name: adding.excluded[name] for name in names if name not in keys}
    return adding.on_conflict_do_update(index_elements=keys, set_=changed)


@cache
def said(dialect: str, statement: str) -> str:
    """Return a statement, whose values are marked with `?`, with the marks that the dialect's driver knows."""
    return statement if dialect == "sqlite" else statement.replace("?", "%s")
