"""What only the log and the rows know of a person: whom they were merged with, their changes, and others' names."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, select

from cpp_desktop.domain.erasure import Marks, Names
from cpp_desktop.domain.people import Person
from cpp_desktop.storage.changes import ChangeEntry, entry_of
from cpp_desktop.storage.mentions import them
from cpp_desktop.storage.tables import TABLE_OF, change


@dataclass(frozen=True, slots=True)
class Traces:
    """One person's ids (of entries merged into theirs too), their rows' ids, what names them, and others' names."""

    ids: frozenset[str]
    own: frozenset[str]
    marks: Marks | None
    others: dict[str, Names]


def traces(connection: Connection, person_id: str) -> Traces:
    """Return who is meant by an id, and how everybody else is or was called and reached, by id."""
    who = them(connection, person_id)
    rows: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in connection.execute(select(TABLE_OF[Person])).mappings():
        rows[row["id"]].append(dict(row))
    for entry in connection.execute(select(change).where(change.c.kind == TABLE_OF[Person].name)):
        for text in (entry.old, entry.new):
            value = json.loads(text) if text else None
            rows[entry.record_id].append(value if isinstance(value, dict) else {entry.field: value})
    others = {i: names for i, told in rows.items() if i not in who.ids and (names := Names.of(told)) != Names()}
    return Traces(who.ids, frozenset().union(*who.own.values()), who.marks, others)


def changes_about(connection: Connection, who: Traces, linked: Collection[str]) -> list[ChangeEntry]:
    """Return what happened to the person's own and `linked` records, and wherever else a change names them.

    The latest stands first.
    """
    whole = who.own | set(linked)
    rows = connection.execute(select(change).order_by(change.c.stamp.desc()))
    return [entry_of(row) for row in rows if row.record_id in whole or _names(row, who)]


def _names(row: Row[Any], who: Traces) -> bool:
    for text in filter(None, (row.old, row.new)):
        if any(i in text for i in who.ids):
            return True
        if who.marks and any(who.marks.is_sure(how, linked=False) for how, _, _ in who.marks.found(_plain(text))):
            return True
    return False


def _plain(written: str) -> str:
    value = json.loads(written)
    return "\n".join(str(one) for one in value.values()) if isinstance(value, dict) else str(value)
