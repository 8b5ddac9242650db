"""A tombstone keeps its row, so the database sees no harm in pointing at one: this does."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from functools import cache
from itertools import islice
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Select, bindparam, func, or_, select

from cpp_desktop.domain.errors import Refused
from cpp_desktop.storage.rows import R, fields_of
from cpp_desktop.storage.tables import LISTED_REFERENCES, REFERENCES, TABLE_OF, metadata

_AT_ONCE = 500


def chunks(ids: Collection[str]) -> Iterator[list[str]]:
    """Cut many ids into lists short enough for one question."""
    rest = iter(ids)
    while chunk := list(islice(rest, _AT_ONCE)):
        yield chunk


@cache
def naming_fields(kind: type, target: type) -> tuple[str, ...]:
    """Return the fields of a record type in which ids of another stand: one, or a list of them."""
    table, known = TABLE_OF[target].name, REFERENCES | LISTED_REFERENCES
    return tuple(f.name for f in fields_of(kind) if known.get(f.name) == table)


def may_name(kind: type, target: type, record_id: str) -> ColumnElement[bool]:
    """Return the condition under which a row refers to a record: for lists it may say so of a few others too."""
    named = naming_fields(kind, target)
    listed = [TABLE_OF[kind].c[name] for name in named if name in LISTED_REFERENCES]
    single = [TABLE_OF[kind].c[name] for name in named if name not in LISTED_REFERENCES]
    in_list = json.dumps(record_id, ensure_ascii=False)  # as `rows` writes lists
    return or_(*(c.contains(in_list, autoescape=True) for c in listed), *(c == record_id for c in single))


def names(record: Any, target: type, record_id: str) -> bool:  # noqa: ANN401 - any record
    """Say whether a record refers to another one."""
    kind: type = type(record)
    found = (getattr(record, name) for name in naming_fields(kind, target))
    return any(record_id in one if isinstance(one, tuple) else one == record_id for one in found)


def pointed_elsewhere(record: R, target: type, old_id: str, new_id: str) -> R:
    """Return a record that refers to another wherever it referred to the one before; in a list an id stands once."""
    changed: dict[str, Any] = {}
    for name in naming_fields(type(record), target):
        found = getattr(record, name)
        if isinstance(found, tuple):
            changed[name] = tuple(dict.fromkeys(new_id if one == old_id else one for one in found))
        elif found == old_id:
            changed[name] = new_id
    return replace(record, **changed)


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
