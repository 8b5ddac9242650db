"""Emptying the file of one person: their records, the log, the search, drafts and every free page.

What is counted stays: days, categories, reasons and marks, under an id that leads to nobody.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, Row, bindparam, delete, insert, select, text, update

from cpp_desktop.domain.duplicates import KnownApart
from cpp_desktop.domain.erasure import How, Key, Mention
from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.domain.expenses import Expense
from cpp_desktop.domain.meetings import Attendance, MeetingInterest
from cpp_desktop.domain.people import Membership, Person, RestingSpell, Role
from cpp_desktop.domain.representation import Seat, SeatAttendance
from cpp_desktop.domain.sub_groups import SubGroupMember
from cpp_desktop.domain.support import Consent, DeclaredInterest
from cpp_desktop.storage import backups
from cpp_desktop.storage import erased_ledger as ledger
from cpp_desktop.storage.changes import REMOVED, WHOLE, defaults, written
from cpp_desktop.storage.engine import BARE, WRITING, pragma
from cpp_desktop.storage.erased_evidence import delete_files, files_going, files_of_claims
from cpp_desktop.storage.erased_ledger import Erased
from cpp_desktop.storage.erased_papers import TEXT, empty_papers, papers_naming
from cpp_desktop.storage.mentions import Them, free_texts, is_there, mentions, rewritten, rows_of_others, them
from cpp_desktop.storage.references import chunks
from cpp_desktop.storage.rows import Plain
from cpp_desktop.storage.store import Store
from cpp_desktop.storage.tables import KIND_OF, TABLE_OF, change, draft, file_info
from cpp_desktop.storage.transaction import Transaction
from cpp_desktop.storage.trouble import NOT_CHANGED, in_plain_words

if TYPE_CHECKING:
    from cpp_desktop.storage.group_file import GroupFile

__all__ = ["Emptied", "again", "catch_up", "copy_before", "erase", "found_mentions", "found_papers"]

LABEL = "erase a person"

_EMPTIED: dict[type, tuple[str, ...]] = {
    Person: tuple(f.name for f in fields(Person) if f.name not in ("id", "erased_on")),
    Membership: ("nominating_body", "cancer_sites", "area"),
    Role: ("remit",),
    RestingSpell: (),
    Attendance: ("name", "capacity"),
    Seat: ("body",),
    SeatAttendance: ("body", "person", "report"),
    Expense: ("person", "miles_tenths", "rate_name", "units_tenths", "rate_tenths", "note"),
    MeetingInterest: ("name", "text", "done"),
    SubGroupMember: (),
}
_DELETED: tuple[type, ...] = (Consent, DeclaredInterest, KnownApart)
_DAYS: dict[type, tuple[str, str]] = {
    Membership: ("joined", "left"),
    Role: ("first", "last"),
    RestingSpell: ("first", "last"),
    Seat: ("first", "last"),
    SubGroupMember: ("first", "last"),
}
_UNTIDIED = "untidied"
_ROOM = 4  # the copy, the changes beside the file, and the file written anew
_TOO_LITTLE_ROOM = (
    "The disk has too little room to erase somebody: a copy is made first, and then the whole file is written anew. "
    "Nothing has been changed. Make room on it, then try again."
)


@dataclass(frozen=True, slots=True)
class Emptied:
    """What an erasure did. `tidied` is False while old pages wait to be overwritten until there is room."""

    records: int
    mentions: int
    tidied: bool = True


def found_mentions(store: Store, person_id: str) -> list[Mention]:
    """Return where texts of other records name a person, and the files kept with their claims."""
    with store.read() as snapshot:
        return [*mentions(snapshot.connection, person_id), *files_of_claims(snapshot.connection, person_id)]


def found_papers(store: Store, person_id: str) -> list[Mention]:
    """Return the papers that went out and name a person, each once."""
    with store.read() as snapshot:
        return papers_naming(snapshot.connection, person_id)


def copy_before(file: GroupFile) -> Path:
    """Copy the open file into the folder Backups beside it, once there is room for all that is to come.

    Raises:
        StorageTrouble: there is too little room, or the copy could not be made; nothing was changed.
    """
    with in_plain_words(file.path, NOT_CHANGED):
        if shutil.disk_usage(file.path.parent).free < file.path.stat().st_size * _ROOM:
            raise StorageTrouble(_TOO_LITTLE_ROOM)
    return backups.back_up(file)


def erase(file: GroupFile, wanted: Erased, copied: Path) -> Emptied:
    """Empty an open file of one person, for ever, and note it in the ledgers, with the copy made just before.

    Raises:
        StorageTrouble: the file cannot be written; nothing was changed.
    """
    wanted = replace(wanted, copy=copied.name)
    label = f"{LABEL} (kept: {'; '.join(wanted.grounds)})" if wanted.grounds else LABEL
    with file.store.beyond_undo(label) as tx:
        records, texts = _empty(tx, wanted)
    return Emptied(records, texts, _tidy(file.store, file.engine, file.path))


def catch_up(file: GroupFile) -> None:
    """Finish what a crash or a full disk left of an erasure, and erase again whom an older copy brought back."""
    known: list[Erased] = []
    with suppress(StorageTrouble):  # of a ledger that cannot be read: the file's own is the better one
        known = ledger.near(file.path)
    _erase_again(file.store, known)
    with in_plain_words(file.path), file.engine.begin() as connection:
        untidied, own = _is_untidied(connection), ledger.read(connection)
    if untidied:
        _tidy(file.store, file.engine, file.path)
    elif own:
        with suppress(OSError):
            ledger.write_beside(file.path, own)


def again(engine: Engine, path: Path, known: Iterable[Erased]) -> None:
    """Erase from a copy that nobody has open whomever the ledgers know.

    Raises:
        StorageTrouble: it could not be done.
    """
    store = Store(engine, path)
    if _erase_again(store, known):
        with in_plain_words(path):
            _purge(store, engine)


def _erase_again(store: Store, known: Iterable[Erased]) -> bool:
    by_id = {one.person_id: one for one in known}
    if not by_id:
        return False
    with store.read() as snapshot:
        there = is_there(snapshot.connection, by_id)
    for person_id in there:
        with store.beyond_undo(LABEL) as tx:
            _empty(tx, by_id[person_id])
    return bool(there)


def _empty(tx: Transaction, wanted: Erased) -> tuple[int, int]:
    """Do it inside one transaction, and return how many records and texts were emptied."""
    who = them(tx.connection, wanted.person_id)
    gone = _empty_records(tx, who, wanted.on)
    texts, linked = _empty_texts(tx, who, wanted)
    files = files_going(tx.connection, who, lambda key: _goes(who, wanted, *key[:2], linked=False)(key[2]))
    empty_papers(tx, wanted.papers)
    tx.write_out()
    _empty_log(tx, who, wanted, {**gone, TABLE_OF[Evidence].name: files}, linked)
    delete_files(tx, files)
    for name, ids in gone.items():
        for chunk in chunks(ids):
            table = TABLE_OF[KIND_OF[name]]
            tx.connection.execute(delete(table).where(table.c.id.in_(chunk)))
    _empty_drafts(tx.connection, who)
    ledger.add(tx.connection, [replace(wanted, person_id=person_id) for person_id in sorted(who.ids)])
    tx.connection.execute(delete(file_info).where(file_info.c.key == _UNTIDIED))
    tx.connection.execute(insert(file_info).values(key=_UNTIDIED, value=wanted.on.isoformat()))
    tx.connection.execute(text("INSERT INTO search (search) VALUES ('rebuild')"))
    return sum(map(len, who.own.values())), texts


def _empty_records(tx: Transaction, who: Them, day: date) -> dict[str, list[str]]:
    """Empty the person's own rows, end on `day` what still runs, and return the ids of rows that are to go, by table.

    Nothing counts what was agreed with them, what was removed before, or what would begin after `day`.
    """
    gone: dict[str, list[str]] = {}
    for name, ids in who.own.items():
        kind = KIND_OF[name]
        for record_id, row in tx.rows(name, sorted(ids)).items():
            first, last = _DAYS.get(kind, ("", ""))
            begins_later = bool(first and row[first]) and str(row[first]) > day.isoformat()
            if kind in _DELETED or begins_later or (row[REMOVED] and kind is not Person):
                gone.setdefault(name, []).append(record_id)
                continue
            values = _neutral(kind)
            if last and (not row[last] or str(row[last]) > day.isoformat()):
                values[last] = day.isoformat()
            if kind is Person:
                values["erased_on"] = day.isoformat()
            if values:
                tx.put(name, record_id, {**values, REMOVED: row[REMOVED]})
    return gone


def _neutral(kind: type) -> dict[str, Plain]:
    usual = defaults(kind)
    return {name: usual.get(name, "") for name in _EMPTIED[kind]}


def _goes(who: Them, wanted: Erased, record_id: str, field: str, *, linked: bool) -> Callable[[How], bool]:
    def goes(how: How) -> bool:
        key: Key = (record_id, field, how)
        if key in wanted.kept or key in wanted.removed:
            return key in wanted.removed
        return who.marks is not None and who.marks.is_sure(how, linked=linked)

    return goes


def _without(who: Them, value: Any, goes: Callable[[How], bool]) -> Any:  # noqa: ANN401 - whatever JSON holds
    marks = who.marks
    return value if marks is None else rewritten(value, lambda said: marks.without(said, goes))


def _empty_texts(tx: Transaction, who: Them, wanted: Erased) -> tuple[int, set[str]]:
    """Take the mentions out of other records, and return how many texts changed and whose records link to them."""
    count, linked = 0, set()
    for kind, row in rows_of_others(tx.connection, who):
        if who.links(row):
            linked.add(row["id"])
        changed = {}
        for field in free_texts(kind):
            said = row[field]
            left = _without(who, said, _goes(who, wanted, row["id"], field, linked=row["id"] in linked))
            if left != said:
                changed[field] = left
        if changed:
            tx.put(TABLE_OF[kind].name, row["id"], {**changed, REMOVED: row[REMOVED]})
            count += len(changed)
    return count, linked


def _empty_log(tx: Transaction, who: Them, wanted: Erased, gone: dict[str, list[str]], linked: set[str]) -> None:
    going = {record_id for ids in gone.values() for record_id in ids}
    emptied, deleted = [], []
    for entry in tx.connection.execute(select(change)):
        if entry.record_id in going:
            deleted.append(entry.stamp)
            tx.rewritten.add(entry.transaction)
            continue
        kind = KIND_OF[entry.kind]
        if entry.record_id in who.own.get(entry.kind, ()):
            old, new = _own_entry(kind, entry)
        else:
            old, new = _entry_of_another(tx, who, wanted, kind, entry, linked=entry.record_id in linked)
        label = _without(who, entry.label, _goes(who, wanted, "", "", linked=False))
        if (old, new, label) != (entry.old, entry.new, entry.label):
            emptied.append({"of_stamp": entry.stamp, "to_old": old, "to_new": new, "to_label": label})
            tx.rewritten.add(entry.transaction)
    if emptied:
        values: dict[str, Any] = {name: bindparam(f"to_{name}") for name in ("old", "new", "label")}
        tx.connection.execute(update(change).where(change.c.stamp == bindparam("of_stamp")).values(values), emptied)
    for chunk in chunks(deleted):
        tx.connection.execute(delete(change).where(change.c.stamp.in_(chunk)))


def _own_entry(kind: type, entry: Row[Any]) -> tuple[str | None, str | None]:
    """Blank what an entry held of the person. The last one of each field brings the neutral value, and keeps it."""
    neutral = _neutral(kind)
    if entry.field == WHOLE and entry.new is not None:
        held = json.loads(entry.new)
        return entry.old, written({**held, **{name: value for name, value in neutral.items() if name in held}})
    if entry.field in neutral:
        return None, entry.new if entry.new == written(neutral[entry.field]) else None
    return entry.old, entry.new


def _entry_of_another(
    tx: Transaction, who: Them, wanted: Erased, kind: type, entry: Row[Any], *, linked: bool
) -> tuple[str | None, str | None]:
    """Take the mentions out of what an entry of somebody else's record held, and leave the rest."""
    texts = free_texts(kind)

    def left(field: str, value: Any) -> Any:  # noqa: ANN401
        if entry.record_id in wanted.papers and field == TEXT:
            return ""
        goes = _goes(who, wanted, entry.record_id, field, linked=linked)
        return _without(who, value, goes) if field in texts else value

    def told(stored: str | None) -> str | None:
        if stored is None:
            return None
        value = json.loads(stored)
        if entry.field == WHOLE:
            after = {name: left(name, one) for name, one in value.items()}
        else:
            after = left(entry.field, value)
        return stored if after == value else written(after)

    return (None if entry.transaction == tx.id else told(entry.old)), told(entry.new)


def _empty_drafts(connection: Connection, who: Them) -> None:
    own = {record_id for ids in who.own.values() for record_id in ids}
    for row in connection.execute(select(draft)).all():
        if any(record_id in row.key for record_id in own):
            connection.execute(delete(draft).where(draft.c.key == row.key))
            continue
        held = json.loads(row.entries)
        left = _without(who, held, lambda how: who.marks is not None and who.marks.is_sure(how, linked=False))
        if left != held:
            connection.execute(update(draft).where(draft.c.key == row.key).values(entries=json.dumps(left)))


def _is_untidied(connection: Connection) -> bool:
    return connection.execute(select(file_info.c.key).where(file_info.c.key == _UNTIDIED)).first() is not None


def _tidy(store: Store, engine: Engine, path: Path) -> bool:
    """Overwrite every free page and write the ledger beside the backups; what cannot be done now is done next time."""
    try:
        with in_plain_words(path):
            with engine.begin() as connection:
                own = ledger.read(connection)
            ledger.write_beside(path, own)
            _purge(store, engine)
    except StorageTrouble:
        return False
    return True


def _purge(store: Store, engine: Engine) -> None:
    """Bring the second file in and write the whole file anew: old pages hold what was there before."""
    with store.hold():
        with engine.execution_options(**BARE).connect() as connection:
            pragma(connection, "wal_checkpoint(TRUNCATE)")
            connection.exec_driver_sql("VACUUM")
            busy = [row[0] for row in pragma(connection, "wal_checkpoint(TRUNCATE)")]
        if any(busy):
            raise StorageTrouble("Somebody else is reading the file, so that it could not be written anew.")
        with engine.execution_options(**WRITING).begin() as connection:
            connection.execute(delete(file_info).where(file_info.c.key == _UNTIDIED))
