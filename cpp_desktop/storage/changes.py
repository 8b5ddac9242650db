"""The append-only log of changes: history, undo, and a check that the tables are what the log adds up to."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable
from dataclasses import MISSING, dataclass, fields
from datetime import UTC, datetime
from secrets import token_hex
from typing import Any

from sqlalchemy import Connection, Row, func, select

from cpp_desktop.storage.rows import Plain, field_named, fields_of
from cpp_desktop.storage.tables import KIND_OF, TABLE_OF, change

REMOVED = "removed"
WHOLE = ""  # the `field` of an entry that brings a whole new record


@dataclass(frozen=True, slots=True)
class ChangeEntry:
    """One change of one field, or a new record (`field` is empty, `new` its fields by name).

    `old` and `new` are values as in the record. Removing shows as the field "removed" becoming True. What an `erased`
    one held was taken out of the log for good.
    """

    stamp: str
    site: str
    transaction: str
    label: str
    who: str
    at: datetime
    kind: type
    record_id: str
    field: str
    old: Any
    new: Any
    erased: bool = False


class Stamps:
    """A hybrid logical clock: stamps that only grow, whatever the computer's clock does, and name their site."""

    def __init__(self, site: str, newest: str) -> None:
        self.site = site
        self._at = (int(newest[:13]), int(newest[14:20])) if newest else (0, 0)

    def next(self) -> str:
        """Return a stamp later than every one before it: milliseconds, counter, site."""
        now = time.time_ns() // 1_000_000
        last, count = self._at
        self._at = (now, 0) if now > last else (last, count + 1) if count < 999_999 else (last + 1, 0)
        return f"{self._at[0]:013d}.{self._at[1]:06d}.{self.site}"


@dataclass(frozen=True, slots=True)
class Signature:
    """What every entry of one transaction bears."""

    transaction: str
    label: str
    who: str
    at: str

    def entry(
        self, stamps: Stamps, kind: str, record_id: str, field: str, old: str | None, new: str
    ) -> dict[str, str | None]:
        """Return one row for the log."""
        return {
            "stamp": stamps.next(),
            "site": stamps.site,
            "transaction": self.transaction,
            "label": self.label,
            "who": self.who,
            "at": self.at,
            "kind": kind,
            "record_id": record_id,
            "field": field,
            "old": old,
            "new": new,
        }


def new_site_id() -> str:
    """Return a fresh name for one copy of a group's file: twelve hexadecimal digits."""
    return token_hex(6)


def now_text() -> str:
    """Return this moment as ISO text with its offset."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def written(value: Any) -> str:  # noqa: ANN401 - whatever a column holds
    """Return a column's value, or a whole row, as it stands in the log."""
    return json.dumps(value, ensure_ascii=False)


def newest_stamp(connection: Connection) -> str:
    """Return the latest stamp in the log, or an empty text."""
    return connection.execute(select(func.max(change.c.stamp))).scalar_one_or_none() or ""


def entries_of(connection: Connection, transactions: Iterable[str]) -> list[Row[Any]]:
    """Return the log's rows of some transactions, oldest first."""
    of_these = change.c.transaction.in_(list(transactions))
    return list(connection.execute(select(change).where(of_these).order_by(change.c.stamp)))


def history(connection: Connection, record_id: str) -> list[ChangeEntry]:
    """Return everything that happened to one record, oldest first."""
    rows = connection.execute(select(change).where(change.c.record_id == record_id).order_by(change.c.stamp))
    return [entry_of(row) for row in rows]


def history_of_person(
    connection: Connection, person_id: str, kinds: Iterable[type], most: int | None = None
) -> list[ChangeEntry]:
    """Return what happened to a person and to the records of `kinds` that name them, removed ones too, newest first."""
    ids = [person_id]
    for kind in kinds:
        table = TABLE_OF[kind]
        several = "person_ids" in table.c
        names = table.c.person_ids.contains(person_id) if several else table.c.person_id == person_id
        ids += connection.execute(select(table.c.id).where(names)).scalars()
    of_these = select(change).where(change.c.record_id.in_(ids)).order_by(change.c.stamp.desc()).limit(most)
    return [entry_of(row) for row in connection.execute(of_these)]


def entry_of(row: Row[Any]) -> ChangeEntry:
    """Return a row of the log with its values as in the record."""
    kind = KIND_OF[row.kind]
    at = datetime.fromisoformat(row.at)
    old, new = (_value(kind, row.field, text) for text in (row.old, row.new))
    # Nothing is written as "null", so a blank column is one that was emptied.
    erased = row.new is None or (row.old is None and row.field != WHOLE)
    return ChangeEntry(
        row.stamp, row.site, row.transaction, row.label, row.who, at, kind, row.record_id, row.field, old, new, erased
    )


def _value(kind: type, name: str, text: str | None) -> Any:  # noqa: ANN401
    value = None if text is None else json.loads(text)
    if isinstance(value, dict):
        return {field: _decoded(kind, field, plain) for field, plain in value.items()}
    return bool(value) if name == REMOVED else _decoded(kind, name, value)


def _decoded(kind: type, name: str, plain: Plain) -> Any:  # noqa: ANN401
    field = field_named(kind, name)
    return plain if plain is None or field is None or field.decode is None else field.decode(plain)


def fold(entries: Iterable[Row[Any]]) -> dict[tuple[str, str], dict[str, Plain]]:
    """Return what a log, oldest entry first, adds up to: rows by kind and record id."""
    found: dict[tuple[str, str], dict[str, Plain]] = {}
    for row in entries:
        value = None if row.new is None else json.loads(row.new)
        if row.field == WHOLE:
            found[row.kind, row.record_id] = {**defaults(KIND_OF[row.kind]), **(value or {}), REMOVED: 0}
        else:
            found.setdefault((row.kind, row.record_id), {})[row.field] = value
    return found


def defaults(kind: type) -> dict[str, Plain]:
    """Return what a record's fields hold where nothing was said: also those added after an entry was written."""
    coded = {f.name: f.encode for f in fields_of(kind)}
    out: dict[str, Plain] = {}
    for field in fields(kind):
        if field.default is not MISSING:
            encode = coded[field.name]
            out[field.name] = field.default if field.default is None or encode is None else encode(field.default)
    return out


def differences(connection: Connection) -> dict[str, int]:
    """Return, by table, how many records are not what the log adds up to; empty when all is well."""
    folded = fold(connection.execute(select(change).order_by(change.c.stamp)))
    wrong: dict[str, int] = {}
    for table in TABLE_OF.values():
        for row in connection.execute(select(table)):
            stored = dict(row._mapping)
            if folded.pop((table.name, stored["id"]), None) != stored:
                wrong[table.name] = wrong.get(table.name, 0) + 1
    for kind, _ in folded:
        wrong[kind] = wrong.get(kind, 0) + 1
    return wrong
