"""One look at the file, and one change of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Row,
    Select,
    Table,
    bindparam,
    func,
    insert,
    literal_column,
    select,
    tuple_,
    update,
)

from cpp_desktop.domain.meetings import AgendaItem
from cpp_desktop.storage import search_index, stored_files
from cpp_desktop.storage.changes import REMOVED, WHOLE, Signature, Stamps, written
from cpp_desktop.storage.frozen import is_late, refuse_frozen
from cpp_desktop.storage.references import chunks, may_name, names, naming_fields, refuse_dangling
from cpp_desktop.storage.rows import Plain, R, Record, field_named, fields_of, from_rows, to_row
from cpp_desktop.storage.tables import KIND_OF, TABLE_OF, change

_AT_ONCE = 1000
"""So many rows of an answer are held beside the records that they become."""


class Snapshot:
    """One consistent look at the file; tombstones are never seen."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def get(self, kind: type[R], record_id: str) -> R | None:
        """Return the record with this id, or None."""
        found = self.all(kind, id=record_id)
        return found[0] if found else None

    def all(self, kind: type[R], **equals: Any) -> list[R]:  # noqa: ANN401 - any field's value
        """Return the records whose fields equal these values, in the order in which they were first saved.

        A list, tuple or set means any of its members; None means nothing was recorded.
        """
        found: list[R] = []
        for rows in self._in_parts(_everything(kind).where(*_conditions(kind, equals))):
            found += from_rows(kind, rows)
        return found

    def columns(self, kind: type[Record], *names: str, **equals: Any) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401
        """Give some fields of the records that `all` would return, one after the other: nothing else is held."""
        wanted = [TABLE_OF[kind].c[name] for name in names]
        decoders = [(at, f.decode) for at, name in enumerate(names) if (f := field_named(kind, name)) and f.decode]
        query = select(*wanted).where(*_conditions(kind, equals)).order_by(literal_column("rowid"))
        for row in (row for rows in self._in_parts(query) for row in rows):
            values = list(row)
            for at, decode in decoders:
                values[at] = None if values[at] is None else decode(values[at])
            yield tuple(values)

    def ever(self, kind: type[Record], name: str) -> list[str]:
        """Return what every record of a kind holds in a field of text, removed ones too: what never comes again."""
        return list(self.connection.execute(select(TABLE_OF[kind].c[name])).scalars())

    def some(self, kind: type[R], after: int, most: int) -> tuple[list[R], int]:
        """Return up to `most` of the records first saved after a place, and the place of the last; 0 is the beginning.

        So one can read on in another look, where all at once would take too long.
        """
        place: ColumnElement[int] = literal_column("rowid", Integer)
        query = _everything(kind).add_columns(place).where(*_conditions(kind, {}), place > after).limit(most)
        rows = self.connection.execute(query).all()
        return from_rows(kind, [row[:-1] for row in rows]), rows[-1][-1] if rows else after

    def latest(self, kind: type[R], before: tuple[date, str] | None, most: int) -> list[R]:
        """Return up to `most` records of a kind that has dates, the latest first; `before` is the last one's place.

        A place is its date and id. So one can read on in another look, where all at once would take too long.
        """
        at = TABLE_OF[kind].c
        query = _everything(kind).order_by(None).order_by(at.date.desc(), at.id.desc()).where(at[REMOVED] == 0)
        if before is not None:
            query = query.where(tuple_(at.date, at.id) < (before[0].isoformat(), before[1]))
        return from_rows(kind, self.connection.execute(query.limit(most)).all())

    def soonest(self, kind: type[R], name: str, most: int, **equals: Any) -> list[R]:  # noqa: ANN401
        """Return up to `most` of the records that `all` would give and that have a date, the earliest first."""
        column = TABLE_OF[kind].c[name]
        query = _everything(kind).order_by(None).order_by(column).where(*_conditions(kind, equals), column.is_not(None))
        return from_rows(kind, self.connection.execute(query.limit(most)).all())

    def exceeds(self, kind: type[Record], most: int) -> bool:
        """Say whether there are more than so many records of a kind, without counting them all."""
        query = select(TABLE_OF[kind].c.id).where(*_conditions(kind, {})).order_by(literal_column("rowid"))
        return self.connection.execute(query.limit(1).offset(most)).first() is not None

    def count(self, kind: type[Record], **equals: Any) -> int:  # noqa: ANN401
        """Return how many records `all` would give."""
        query = select(func.count()).select_from(TABLE_OF[kind]).where(*_conditions(kind, equals))
        return self.connection.execute(query).scalar_one()

    def referring(self, target: type[Record], record_id: str) -> list[Record]:
        """Return every record, of whatever kind, that refers to this one, also inside a list."""
        found: list[Record] = []
        for kind, table in TABLE_OF.items():
            if naming_fields(kind, target):
                query = _everything(kind).where(table.c[REMOVED] == 0, may_name(kind, target, record_id))
                read: list[Record] = from_rows(kind, self.connection.execute(query).all())
                found += [record for record in read if names(record, target, record_id)]
        return found

    def is_late(self, item: AgendaItem) -> bool:
        """Say whether an item came to an issued agenda after the last paper that went out for the meeting."""
        return is_late(self.connection, to_row(item))

    def content(self, digest: str) -> bytes | None:
        """Return the bytes of a paper that went out or of a file kept, by their SHA-256 in hex, or None."""
        return stored_files.content(self.connection, digest)

    def kept_bytes(self) -> int:
        """Return how many bytes of papers and files are kept, each once."""
        return stored_files.size(self.connection)

    def matching(self, words: str) -> list[tuple[type, str]]:
        """Return which records hold every word, or one that begins with it: kind and id, newest first."""
        return search_index.matching(self.connection, words)

    def _in_parts(self, query: Select[Any]) -> Iterator[Sequence[Row[Any]]]:
        """Give an answer's rows a part at a time, so that those of many records are never all there."""
        return self.connection.execute(query).partitions(_AT_ONCE)

    def snippets(self, words: str, ids: Collection[str]) -> dict[str, str]:
        """Return by id the part of each record's text in which the words stand, between `START` and `END`."""
        return search_index.snippets(self.connection, words, ids)


class Transaction(Snapshot):
    """One change, all or nothing. What is saved is seen by its own reads at once.

    What was issued or approved is refused to be changed, unless it `corrects`.
    """

    def __init__(self, connection: Connection, stamps: Stamps, signature: Signature, *, corrects: bool = False) -> None:
        super().__init__(connection)
        self.corrects = corrects
        self.changed: set[type] = set()
        self.rewritten: set[str] = set()  # the transactions whose entries in the log an erasure emptied
        self._stamps = stamps
        self._signature = signature
        self.id = signature.transaction
        # Saves wait here and are written together, so that five thousand cost little more than one.
        self._waiting: dict[str, dict[str, dict[str, Plain]]] = {}
        self._touched: dict[str, set[str]] = {}

    def all(self, kind: type[R], **equals: Any) -> list[R]:  # noqa: ANN401
        """Return records as `Snapshot.all` does, with this transaction's own changes."""
        self.write_out()
        return super().all(kind, **equals)

    def columns(self, kind: type[Record], *names: str, **equals: Any) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401
        """Give what `Snapshot.columns` does, with this transaction's own changes."""
        self.write_out()
        return super().columns(kind, *names, **equals)

    def ever(self, kind: type[Record], name: str) -> list[str]:
        """Return what `Snapshot.ever` does, with this transaction's own changes."""
        self.write_out()
        return super().ever(kind, name)

    def count(self, kind: type[Record], **equals: Any) -> int:  # noqa: ANN401
        """Return how many records `all` would give."""
        self.write_out()
        return super().count(kind, **equals)

    def referring(self, target: type[Record], record_id: str) -> list[Record]:
        """Return what `Snapshot.referring` does, with this transaction's own changes."""
        self.write_out()
        return super().referring(target, record_id)

    def save(self, record: R) -> R:
        """Add or change a record and return it; an equal one is not written again.

        Raises:
            Refused: a text holds half a character.
        """
        self.put(TABLE_OF[type(record)].name, record.id, {**to_row(record), REMOVED: 0})
        return record

    def save_all(self, records: Iterable[Record]) -> None:
        """Save many records."""
        for record in records:
            self.save(record)

    def remove(self, record: Record) -> None:
        """Remove a record: a tombstone stays behind. What is not there stays so."""
        self.put(TABLE_OF[type(record)].name, record.id, {REMOVED: 1})

    def keep(self, content: bytes) -> str:
        """Keep the bytes of a paper that goes out or of a file, once, and return their SHA-256 in hex."""
        return stored_files.keep(self.connection, content)

    def forget(self, digest: str) -> None:
        """Let go of bytes that were kept."""
        stored_files.forget(self.connection, digest)

    def put(self, table: str, record_id: str, values: dict[str, Plain]) -> None:
        """Set some columns of a row, or all of a new one; `values` as in the table."""
        self._waiting.setdefault(table, {}).setdefault(record_id, {}).update(values)

    def rows(self, table: str, ids: Collection[str]) -> dict[str, dict[str, Plain]]:
        """Return rows as they were last written, by id, tombstones too."""
        columns = TABLE_OF[KIND_OF[table]]
        found: dict[str, dict[str, Plain]] = {}
        for chunk in chunks(ids):
            rows = self.connection.execute(select(columns).where(columns.c.id.in_(chunk)))
            found.update({row.id: dict(row._mapping) for row in rows})
        return found

    def write_out(self) -> None:
        """Write what waits."""
        waiting, self._waiting = self._waiting, {}
        for name, rows in waiting.items():
            for ids in chunks(rows):
                self._write(TABLE_OF[KIND_OF[name]], {record_id: rows[record_id] for record_id in ids})

    def finish(self) -> None:
        """Write what waits, and make sure that nothing refers to what is removed.

        Raises:
            Refused: a record that is still referred to was removed, or a removed one is referred to.
        """
        self.write_out()
        refuse_dangling(self.connection, self._touched)

    def _write(self, table: Table, rows: Mapping[str, dict[str, Plain]]) -> None:
        stored = self.rows(table.name, rows)
        # What was saved and removed in one go, or removed without being there, was never there.
        new = [row for record_id, row in rows.items() if record_id not in stored and not row[REMOVED]]
        wholes = [(str(row["id"]), {n: value for n, value in row.items() if n != REMOVED}) for row in new]
        entries = [self._entry(table, record_id, WHOLE, None, whole) for record_id, whole in wholes]
        changed, pairs = [], []
        for record_id, row in rows.items():
            old = stored.get(record_id, row)
            differing = [name for name, value in row.items() if old[name] != value]
            entries += [self._entry(table, record_id, name, old[name], row[name]) for name in differing]
            if differing:
                changed.append({f"to_{name}": value for name, value in {**old, **row}.items()})
                pairs.append((old, {**old, **row}))
        if not self.corrects:
            refuse_frozen(self.connection, table.name, new, pairs)
        if new:
            self.connection.execute(insert(table), new)
        if changed:
            setting: dict[Any, Any] = {
                column: bindparam(f"to_{column.name}") for column in table.c if column.name != "id"
            }
            self.connection.execute(update(table).where(table.c.id == bindparam("to_id")).values(setting), changed)
        search_index.keep(self.connection, table.name, new, pairs)
        if entries:
            self.connection.execute(insert(change), entries)
            self.changed.add(KIND_OF[table.name])
            self._touched.setdefault(table.name, set()).update(str(entry["record_id"]) for entry in entries)

    def _entry(self, table: Table, record_id: str, field: str, old: Plain, new: Any) -> dict[str, str | None]:  # noqa: ANN401
        before = None if field == WHOLE else written(old)
        return self._signature.entry(self._stamps, table.name, record_id, field, before, written(new))


@cache  # putting the question takes as long as a short answer
def _everything(kind: type) -> Select[Any]:
    table = TABLE_OF[kind]
    return select(*(table.c[field.name] for field in fields_of(kind))).order_by(literal_column("rowid"))


def _conditions(kind: type, equals: Mapping[str, Any]) -> list[ColumnElement[bool]]:
    table = TABLE_OF[kind]
    return [table.c[REMOVED] == 0, *(_condition(table, kind, name, value) for name, value in equals.items())]


def _condition(table: Table, kind: type, name: str, value: Any) -> ColumnElement[bool]:  # noqa: ANN401
    field = field_named(kind, name)
    if field is None:
        raise TypeError(f"{kind.__name__} has no field {name}")
    encode = field.encode or (lambda plain: plain)
    if isinstance(value, list | tuple | set | frozenset):
        members = [encode(member) for member in value]
        return table.c[name].in_(bindparam(None, members, expanding=True))  # as one: looking at each takes longer
    return table.c[name].is_(None) if value is None else table.c[name] == encode(value)
