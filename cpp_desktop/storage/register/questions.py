"""What is asked of a register most often, in words that are ready: composing them takes longer than the answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection

from cpp_desktop.domain.network.records import ReceivedReturn, RegisterNote, ReturnFigure, ReturnState
from cpp_desktop.storage.register.tables import FIGURE_FIELDS, KEY_OF, PERIOD, TABLE_OF, unpacked
from cpp_desktop.storage.register.upserts import said
from cpp_desktop.storage.rows import D, field_named, fields_of, from_rows

_AT = " AND ".join(f"{name} = ?" for name in PERIOD)
_FIGURES = f"SELECT {', '.join(FIGURE_FIELDS)} FROM figure WHERE {_AT} ORDER BY code, cell"
_DOCUMENT = f"SELECT document FROM received_return WHERE {_AT} AND revision = ?"
_OWN = ", ".join("''" if field.name == "document" else field.name for field in fields_of(ReceivedReturn))
_STANDING = (
    f"SELECT {_OWN} FROM received_return WHERE standing = 1 AND last BETWEEN ? AND ? ORDER BY {', '.join(PERIOD)}"
)

_NOTES = (
    f"SELECT {', '.join(field.name for field in fields_of(RegisterNote))} FROM register_note "
    "WHERE id >= ? AND id < ? ORDER BY id"
)


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


def figures(connection: Connection, network_id: str, group_id: str, first: date, last: date) -> list[ReturnFigure]:
    """Return the figures that stand about a period, by code and cell."""
    key = (network_id, group_id, first.isoformat(), last.isoformat())
    return from_rows(ReturnFigure, connection.exec_driver_sql(said(connection.dialect.name, _FIGURES), key).all())


def standing(connection: Connection, first: date, last: date, state: ReturnState | None) -> list[ReceivedReturn]:
    """Return the standing returns whose last day lies in the range, without their documents, by their keys."""
    query, values = _STANDING, [first.isoformat(), last.isoformat()]
    if state is not None:
        query, values = query.replace(" ORDER", " AND state = ? ORDER"), [*values, state.value]
    rows = connection.exec_driver_sql(said(connection.dialect.name, query), tuple(values)).all()
    return from_rows(ReceivedReturn, rows)


def document(connection: Connection, *key: Any) -> str:  # noqa: ANN401 - the fields of the key
    """Return the JSON of one revision of a return, or nothing."""
    values = tuple(part.isoformat() if isinstance(part, date) else part for part in key)
    found = connection.exec_driver_sql(said(connection.dialect.name, _DOCUMENT), values).scalar_one_or_none()
    return "" if found is None else unpacked(found)


def notes(connection: Connection, beginning: str) -> list[RegisterNote]:
    """Return the notes whose ids begin with these signs."""
    after = beginning[:-1] + chr(ord(beginning[-1]) + 1)
    query = said(connection.dialect.name, _NOTES)
    return from_rows(RegisterNote, connection.exec_driver_sql(query, (beginning, after)).all())


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
