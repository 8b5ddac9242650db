"""A register in a file: encrypted as a group's is, and open to several programs at once."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.network.records import Network
from cpp_desktop.storage import backups, keys, recovery_key
from cpp_desktop.storage.engine import BARE, WRITING, make_engine, pragma
from cpp_desktop.storage.findings import page_findings
from cpp_desktop.storage.lock import GroupLock
from cpp_desktop.storage.places import Watch, journal_note
from cpp_desktop.storage.register import migrations
from cpp_desktop.storage.register.contents import begin
from cpp_desktop.storage.trouble import NOT_CHANGED, database_in_plain_words, in_plain_words
from cpp_desktop.storage.unlock import Unlocked, look_for, unlocked

PATIENCE = 120
"""Seconds that a writer waits for the others: a script may let many programs receive at once."""
CACHE_KB = 16_000
"""A year of some thousand returns: what a sum was made of once is not deciphered for the next one."""

_AS_LONG_AS_IT_TAKES = -1

_TAKEN = "There is already a file of this name, and it is not written over. Choose another name, or open that file."
_OLDER = (
    "This register was made by an older version of CPP Desktop. Nothing has been changed in it. "
    "Open it once to make changes: a backup is made first, then it is brought up to date."
)


class RegisterFile:
    """An open register file. Its lock is held while it is opened and closed, not in between."""

    def __init__(self, path: Path, opened: Unlocked, *, read_only: bool) -> None:
        self.where: Path = path
        self.read_only = read_only
        self.engine: Engine = opened.engine
        self._writers: Engine = opened.engine.execution_options(**WRITING)
        self.journal_mode_note = None if read_only else journal_note(path)
        self._key = opened.key
        self._turn = threading.Lock()
        if not read_only:
            _set_journal(self.engine, "DELETE" if self.journal_mode_note else "WAL")
        with self.looking():
            self._watch = Watch(path)

    @property
    def recovery_key(self) -> str:
        """The file's key for paper: groups of five characters with spaces between."""
        return " ".join(recovery_key.encode(self._key))

    @contextmanager
    def looking(self) -> Iterator[Connection]:
        """Give a connection that goes on seeing what is there now."""
        with database_in_plain_words(self.where, NOT_CHANGED), self.engine.begin() as connection:
            # The look begins with the first thing read, so something is read at once.
            connection.exec_driver_sql("SELECT key FROM register_info LIMIT 1").all()
            yield connection

    @contextmanager
    def writing(self, group_id: str | None) -> Iterator[Connection]:
        """Give a connection that alone may write, once the other programs have had their turn."""
        del group_id  # a file has one writer, whatever it is about
        self._watch.check()
        with self._turn, database_in_plain_words(self.where), self._writers.begin() as c:
            yield c
        self._watch.check()

    def is_alone(self, group_id: str | None) -> bool:
        """Say whether nobody else writes meanwhile."""
        del group_id
        return True

    def findings(self) -> list[str]:
        """Look at every page and return what is wrong, in sentences."""
        with in_plain_words(self.where, NOT_CHANGED), self.engine.begin() as connection:
            return page_findings(connection, self.where)

    def back_up(self, target: Path | None = None) -> Path:
        """Copy the file, check the copy, and return where it is: the folder Backups beside the file, or `target`.

        Raises:
            Refused: `target`, when there is already a file.
            StorageTrouble: the copy could not be made; the file itself is safe.
        """
        if target is not None or self.read_only:
            return self._copy(target or backups.name_for_now(self.where))
        # In turn: two programs that close it at once would take one name, and each sweep away what the other copies.
        lock = GroupLock(self.where.with_name(f"{self.where.name}.backup"), patience=_AS_LONG_AS_IT_TAKES)
        try:
            made = self._copy(backups.name_for_now(self.where))
            backups.thin(self.where)
        finally:
            lock.release()
        return made

    def _copy(self, target: Path) -> Path:
        return backups.copy(self.engine, self._key, target, still=self._stillness())

    @contextmanager
    def _stillness(self) -> Iterator[None]:
        """Let no other program write; one that may only read cannot ask for that."""
        with self._turn, self._writers.begin():
            yield

    def close(self) -> None:
        """Close the file; whoever closes it last leaves it as one file."""
        self.engine.dispose()
        if not self.read_only and self.where.exists():
            # Others that have it open stand in the way of this, and do it when they close it; what is saved is safe.
            with suppress(DBAPIError, StorageTrouble), _turn_at_the_door(self.where):
                _set_journal(self.engine, "DELETE")
            self.engine.dispose()


def create(path: Path, passphrase: str | None, network: Network) -> RegisterFile:
    """Make a new register file and open it.

    Raises:
        Refused: `path`, when there is already a file; `passphrase`, when it will not do.
        StorageTrouble: the folder cannot be written to, or the disk is full; nothing is left behind.
    """
    path = path.resolve()
    if path.exists():
        raise Refused(path=_TAKEN)
    if problem := keys.check_passphrase(passphrase or ""):
        raise Refused(passphrase=problem)
    part = path.with_name(f"{path.name}.part")
    with _turn_at_the_door(path):
        try:
            with in_plain_words(path, "No file was made."):
                part.unlink(missing_ok=True)
                key = _make(part, passphrase or "", network)
                part.rename(path)
                engine = make_engine(path, key, patience=PATIENCE, cache_kb=CACHE_KB)
                return RegisterFile(path, Unlocked(engine, key), read_only=False)
        except BaseException:
            part.unlink(missing_ok=True)
            raise


def open_file(path: Path, *, passphrase: str | None, recovery_key: str | None, read_only: bool) -> RegisterFile:
    """Open a register file with its passphrase or its key; others may have it open.

    Raises:
        Refused: the passphrase or the key does not open it.
        StorageTrouble: it is missing, damaged, foreign, a group's, or newer; it was not changed.
    """
    path = path.resolve()
    look_for(path)
    if read_only:
        return _open(path, passphrase, recovery_key, read_only=True)
    with _turn_at_the_door(path):
        return _open(path, passphrase, recovery_key, read_only=False)


@contextmanager
def _turn_at_the_door(path: Path) -> Iterator[None]:
    lock = GroupLock(path, patience=PATIENCE)
    try:
        yield
    finally:
        lock.release()


def _open(path: Path, passphrase: str | None, written_key: str | None, *, read_only: bool) -> RegisterFile:
    with unlocked(
        path,
        passphrase=passphrase,
        recovery_key=written_key,
        read_only=read_only,
        shared=True,
        foreign=migrations.FOREIGN,
        patience=PATIENCE,
        cache_kb=CACHE_KB,
    ) as opened:
        with in_plain_words(path, NOT_CHANGED), opened.engine.begin() as connection:
            behind = migrations.needs_upgrade(connection)
        if behind and read_only:
            raise StorageTrouble(_OLDER)
        with in_plain_words(path, NOT_CHANGED):
            if behind:
                backups.copy(opened.engine, opened.key, backups.name_for_now(path))
                _upgrade(opened.engine)
            return RegisterFile(path, opened, read_only=read_only)


def _make(part: Path, passphrase: str, network: Network) -> bytes:
    salt = secrets.token_bytes(keys.SALT_BYTES)
    key = keys.derive(passphrase, salt)
    engine = make_engine(part, key, salt=salt)
    try:
        with engine.execution_options(**WRITING).begin() as connection:
            migrations.upgrade(connection)
            begin(connection, network)
    finally:
        engine.dispose()
    return key


def _upgrade(engine: Engine) -> None:
    with engine.execution_options(**WRITING).begin() as connection:
        migrations.upgrade(connection)


def _set_journal(engine: Engine, mode: str) -> None:
    with engine.execution_options(**BARE).connect() as connection:
        if connection.execute(text("PRAGMA journal_mode")).scalar_one().upper() != mode:
            pragma(connection, f"journal_mode={mode}")
