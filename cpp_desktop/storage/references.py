"""A tombstone keeps its row, so the database sees no harm in pointing at one: this does."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cache
from itertools import islice

from sqlalchemy import Column, Connection, Select, bindparam, func, select

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
                if connection.execute(_dangling(column, by_id=True), {"ids": chunk}).scalar_one():
                    target = next(iter(column.foreign_keys)).column.table.name
                    raise Refused(record=f"This refers to something that has been removed ({_words(target)}).")
            for column in _pointing_at(name):
                count = connection.execute(_dangling(column, by_id=False), {"ids": chunk}).scalar_one()
                pointing[column.table.name] = pointing.get(column.table.name, 0) + count
    still = ", ".join(f"{_words(name)}: {count}" for name, count in pointing.items() if count)
    if still:
        raise Refused(record=f"This cannot be removed: it is still used ({still}). Change or remove those first.")


def _pointing_from(name: str) -> list[Column[str]]:
    return [column for column in metadata.tables[name].c if column.foreign_keys]


def _pointing_at(name: str) -> list[Column[str]]:
    keys = (key for table in metadata.sorted_tables for key in table.foreign_keys)
    return [key.parent for key in keys if key.column.table.name == name]


@cache  # every save asks, and putting the question together costs more than answering it
def _dangling(column: Column[str], *, by_id: bool) -> Select[int]:
    """Count live records whose `column` names a removed one: those with these `ids`, or those pointing at them."""
    child = column.table
    parent = next(iter(column.foreign_keys)).column.table.alias()
    among = (child.c.id if by_id else column).in_(bindparam("ids", expanding=True))
    query = select(func.count()).select_from(child.join(parent, column == parent.c.id))
    return query.where(among, child.c.removed == 0, parent.c.removed == 1)


def _words(table: str) -> str:
    return table.replace("_", " ")
