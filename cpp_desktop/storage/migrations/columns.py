"""How the steps write a table: the short way to say its columns."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op


def record(table: str, *columns: sa.Column[Any]) -> None:
    """Make a record's table, with an index on each column that refers to another."""
    identity = sa.Column("id", sa.Text, primary_key=True, nullable=False)
    op.create_table(table, identity, *columns, *integers("removed"), sqlite_strict=True)
    for column in columns:
        if column.foreign_keys or column.name == "confidential":
            op.create_index(f"ix_{table}_{column.name}", table, [column.name])


def texts(names: str) -> list[sa.Column[Any]]:
    """Return text columns by their names, `?` behind those that may be empty."""
    return [text(name) for name in names.split()]


def text(name: str) -> sa.Column[Any]:
    """Return one text column."""
    return sa.Column(name.rstrip("?"), sa.Text, nullable=name.endswith("?"))


def integers(names: str) -> list[sa.Column[Any]]:
    """Return integer columns by their names, `?` behind those that may be empty."""
    return [sa.Column(name.rstrip("?"), sa.Integer, nullable=name.endswith("?")) for name in names.split()]


def reference(table: str, name: str, other: str) -> sa.Column[Any]:
    """Return a column of `table` that names a record of another table."""
    column = name.rstrip("?")
    key = sa.ForeignKey(f"{other}.id", name=f"fk_{table}_{column}", deferrable=True, initially="DEFERRED")
    return sa.Column(column, sa.Text, key, nullable=name.endswith("?"))


def widen(table: str, columns: list[sa.Column[Any]], filled: dict[str, str]) -> None:
    """Make a record's table anew with more columns; `filled` says what the new ones hold in rows that are there.

    A column left out of it is empty there. Foreign keys are off during an upgrade, so that nothing is lost with the
    old table. A new table keeps the order of the record's fields, which adding columns to the old one would not.
    """
    op.rename_table(table, f"old_{table}")
    for name in _indexes(table):
        op.drop_index(name)
    record(table, *columns)
    kept = [c["name"] for c in sa.inspect(op.get_bind()).get_columns(f"old_{table}")]
    into = ", ".join([*kept, *filled])
    values = ", ".join([*kept, *(f"'{value}'" for value in filled.values())])
    op.execute(f'INSERT INTO "{table}" ({into}) SELECT {values} FROM old_{table} ORDER BY rowid')
    op.drop_table(f"old_{table}")


def _indexes(table: str) -> list[str]:
    query = sa.text("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = :table")
    return list(op.get_bind().execute(query, {"table": f"old_{table}"}).scalars())
