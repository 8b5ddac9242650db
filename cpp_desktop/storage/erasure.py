"""Emptying the file of one person: their records, the log, the search, drafts and every free page.

What is counted stays: days, categories, reasons and marks, under an id that leads to nobody.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, delete, insert, select, text

from cpp_desktop.domain.erasure import Key, Mention
from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.storage import backups
from cpp_desktop.storage import erased_ledger as ledger
from cpp_desktop.storage.engine import BARE, WRITING, pragma
from cpp_desktop.storage.erased_attachments import empty_files, mentions_in, papers_losing
from cpp_desktop.storage.erased_evidence import delete_files, files_going, files_of_claims
from cpp_desktop.storage.erased_ledger import Erased
from cpp_desktop.storage.erased_papers import empty_papers, papers_naming
from cpp_desktop.storage.erased_records import empty_records
from cpp_desktop.storage.erased_texts import empty_drafts, empty_log, empty_texts, goes
from cpp_desktop.storage.mentions import is_there, mentions, them
from cpp_desktop.storage.references import chunks
from cpp_desktop.storage.store import Store
from cpp_desktop.storage.tables import KIND_OF, TABLE_OF, file_info
from cpp_desktop.storage.transaction import Transaction
from cpp_desktop.storage.trouble import NOT_CHANGED, in_plain_words

if TYPE_CHECKING:
    from cpp_desktop.storage.group_file import GroupFile

__all__ = ["Emptied", "again", "catch_up", "copy_before", "erase", "found_in_files", "found_mentions", "found_papers"]

LABEL = "erase a person"

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


def found_in_files(store: Store, person_id: str, texts: Iterable[tuple[str, str]]) -> list[Mention]:
    """Return where texts of attached files name a person; `texts` by the id of the paper."""
    with store.read() as snapshot:
        return mentions_in(snapshot.connection, person_id, texts)


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
    gone = empty_records(tx, who, wanted.on)
    texts, linked = empty_texts(tx, who, wanted)

    def going(key: Key) -> bool:
        return goes(who, wanted, *key[:2], linked=False)(key[2])

    files = files_going(tx.connection, who, going)
    empty_files(tx, papers_losing(tx.connection, who, wanted.removed, going))
    papers = empty_papers(tx, wanted.papers)
    empty_log(tx, who, wanted, {**gone, TABLE_OF[Evidence].name: files}, linked, papers)
    delete_files(tx, files)
    for name, ids in gone.items():
        for chunk in chunks(ids):
            table = TABLE_OF[KIND_OF[name]]
            tx.connection.execute(delete(table).where(table.c.id.in_(chunk)))
    empty_drafts(tx.connection, who)
    ledger.add(tx.connection, [replace(wanted, person_id=person_id) for person_id in sorted(who.ids)])
    tx.connection.execute(delete(file_info).where(file_info.c.key == _UNTIDIED))
    tx.connection.execute(insert(file_info).values(key=_UNTIDIED, value=wanted.on.isoformat()))
    tx.connection.execute(text("INSERT INTO search (search) VALUES ('rebuild')"))
    return sum(map(len, who.own.values())), texts


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
