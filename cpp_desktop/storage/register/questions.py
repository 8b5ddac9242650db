"""The records whose fields equal some values, asked for in words that are ready: composing them takes longer."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection

from cpp_desktop.storage.register.tables import KEY_OF, TABLE_OF, unpacked
from cpp_desktop.storage.register.upserts import said
from cpp_desktop.storage.rows import D, field_named, fields_of, from_rows


def records(connection: Connection, kind: type[D], equal: Mapping[str, Any], *, documents: bool = True) -> list[D]:
    """Return the records whose fields equal these values, in the order of their keys, perhaps without documents.

    A list, tuple or set means any of its members; None means nothing was recorded.
    """
    conditions: list[tuple[str, int | None]] = []
    values: list[Any] = []
    for name, value in equal.items():
        members = _members(kind, name, value)
        conditions.append((name, None if members is None else len(members)))
        values += members or ()
    query = said(connection.dialect.name, _question(kind, tuple(conditions), documents))
    rows = connection.exec_driver_sql(query, tuple(values)).all()
    if documents and "document" in TABLE_OF[kind].c:  # the last of every record that has one
        return from_rows(kind, [(*row[:-1], unpacked(row[-1])) for row in rows])
    return from_rows(kind, rows)


def _members(kind: type, name: str, value: Any) -> list[Any] | None:  # noqa: ANN401 - any field's value
    field = field_named(kind, name)
    if field is None:
        raise TypeError(f"{kind.__name__} has no field {name}")
    if value is None:
        return None
    members = value if isinstance(value, list | tuple | set | frozenset) else (value,)
    return [member if field.encode is None else field.encode(member) for member in members]


@lru_cache(maxsize=256)
def _question(kind: type, conditions: tuple[tuple[str, int | None], ...], documents: bool) -> str:
    names = [field.name if documents or field.name != "document" else "''" for field in fields_of(kind)]
    wanted = [_condition(name, members) for name, members in conditions]
    only = f" WHERE {' AND '.join(wanted)}" if wanted else ""
    return f"SELECT {', '.join(names)} FROM {TABLE_OF[kind].name}{only} ORDER BY {', '.join(KEY_OF[kind])}"


def _condition(name: str, members: int | None) -> str:
    if members is None:
        return f"{name} IS NULL"
    if members == 1:
        return f"{name} = ?"
    return f"{name} IN ({', '.join('?' * members)})" if members else "1 = 0"
