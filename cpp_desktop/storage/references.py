"""A tombstone keeps its row, so the database sees no harm in pointing at one: this does."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from itertools import islice

from sqlalchemy import Column, ColumnElement, Connection, func, select

from cpp_desktop.domain.errors import Refused
from cpp_desktop.storage.tables import metadata

_AT_ONCE = 500


def chunks(ids: Collection[str]) -> Iterator[list[str]]:
    """Cut many ids into lists short enough for one question."""
    rest = iter(ids)
    while chunk := list(islice(rest, _AT_ONCE)):
        yield chunk


def refuse_dangling(connection: Connection, touched: Mapping[str, Collection[str]]) -> None:
    """Make sure that no live record refers to a removed one; `touched` are the ids written, by table.

    Raises:
        Refused: `record`, saying what is still referred to.
    """
    pointing: dict[str, int] = {}
    for name, ids in touched.items():
        for chunk in chunks(ids):
            for column in _pointing_from(name):
                if _count(connection, column, column.table.c.id.in_(chunk)):
                    target = next(iter(column.foreign_keys)).column.table.name
                    raise Refused(record=f"This refers to something that has been removed ({_words(target)}).")
            for column in _pointing_at(name):
                pointing[column.table.name] = pointing.get(column.table.name, 0) + _count(
                    connection, column, column.in_(chunk)
                )
    still = ", ".join(f"{_words(name)}: {count}" for name, count in pointing.items() if count)
    if still:
        raise Refused(record=f"This cannot be removed: it is still used ({still}). Change or remove those first.")


def _pointing_from(name: str) -> list[Column[str]]:
    return [column for column in metadata.tables[name].c if column.foreign_keys]


def _pointing_at(name: str) -> list[Column[str]]:
    keys = (key for table in metadata.sorted_tables for key in table.foreign_keys)
    return [key.parent for key in keys if key.column.table.name == name]


def _count(connection: Connection, column: Column[str], among: ColumnElement[bool]) -> int:
    child = column.table
    parent = next(iter(column.foreign_keys)).column.table.alias()
    joined = child.join(parent, column == parent.c.id)
    query = select(func.count()).select_from(joined)
    return connection.execute(query.where(among, child.c.removed == 0, parent.c.removed == 1)).scalar_one()


def _words(table: str) -> str:
    return table.replace("_", " ")
