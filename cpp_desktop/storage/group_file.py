"""A group's file on the disk: made, opened, kept to one writer, and closed as one whole file."""

from __future__ import annotations

import secrets
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from sqlalchemy import Engine, insert
from sqlalchemy.exc import DBAPIError

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.group import Group, ParentBody
from cpp_desktop.domain.progress import Progress, silent
from cpp_desktop.storage import backups, erasure, keys, recovery_key, signing_key, stored_files
from cpp_desktop.storage.changes import new_site_id, now_text
from cpp_desktop.storage.engine import BARE, WRITING, make_engine, pragma
from cpp_desktop.storage.findings import page_findings, record_findings
from cpp_desktop.storage.keys import check_passphrase
from cpp_desktop.storage.lock import GroupLock, who
from cpp_desktop.storage.migrations import lay_out, needs_upgrade, upgrade
from cpp_desktop.storage.places import journal_note
from cpp_desktop.storage.store import Store
from cpp_desktop.storage.tables import file_info
from cpp_desktop.storage.trouble import NOT_CHANGED, in_plain_words
from cpp_desktop.storage.unlock import STEPS, Unlocked, look_for, unlocked

__all__ = ["GroupFile", "check_passphrase", "create", "open_file"]

FORMAT = "1"
_TAKEN = "There is already a file of this name, and it is not written over. Choose another name, or open that file."
_OLDER = (
    "This file was made by an older version of CPP Desktop. Nothing has been changed in it. "
    "Open it once to make changes: a backup is made first, then it is brought up to date."
)
_NO_BACKUP = "Everything is saved, but no backup could be made."
_TWO_FILES = (
    "Everything is saved, but the last changes still stand in a second file beside it, whose name ends in “-wal”. "
    "Keep the two together, make sure that the disk has room, and open the file once more: that puts it right."
)


class GroupFile:
    """An open group file. Closing it is what makes it one whole file again, so use it in a `with`."""

    def __init__(self, path: Path, opened: Unlocked, lock: GroupLock | None, note: str | None) -> None:
        self.path = path
        self.engine: Engine = opened.engine
        self.key = opened.key
        self.read_only = lock is None
        self.journal_mode_note = note
        self.store = Store(opened.engine, path, who=who(), read_only=self.read_only)
        self._lock = lock
        self._open = True

    @property
    def recovery_key(self) -> str:
        """The file's key for paper: groups of five characters with spaces between."""
        return " ".join(recovery_key.encode(self.key))

    def close(self) -> Path | None:
        """Back the file up if something was changed, leave it as one file, unlock it, and return the backup.

        Raises:
            RuntimeError: this thread is inside a transaction; the file stays open.
            StorageTrouble: the backup failed; everything is saved and the file is closed all the same.
        """
        if not self._open:
            return None
        self.store.close()
        self._open = False
        try:
            self._sweep()
            return self._back_up_if_due()
        finally:
            self._leave()

    def change_passphrase(self, old: str, new: str) -> None:
        """Have the file open with another passphrase from now on; backups made before keep the old one.

        A copy is locked anew and checked, and only then takes the file's place: killed at any moment, the file opens
        with the one passphrase or with the other. The store is a new one, told on as the one before.

        Raises:
            Refused: `old`, when it is not the file's; `new`, when it will not do.
            StorageTrouble: it could not be done; the file is as it was.
        """
        with self.path.open("rb") as file:
            salt = file.read(keys.SALT_BYTES)
        if keys.derive(old, salt) != self.key:
            raise Refused(old="This is not the passphrase of this file. Look at Caps Lock and type it again.")
        if problem := check_passphrase(new):
            raise Refused(new=problem)
        key = keys.derive(new, salt)
        copied = self.path.with_name(f"{self.path.name}.rekeyed")
        self.store.close()
        try:
            with in_plain_words(self.path, NOT_CHANGED):
                copied.unlink(missing_ok=True)
                backups.copy(self.engine, self.key, copied)
                backups.rekey(copied, self.key, key)
                _make_one_file(self.engine)
                self.engine.dispose()
                copied.replace(self.path)
                self.key = key
        finally:
            copied.unlink(missing_ok=True)
            self._begin_anew()

    def _begin_anew(self) -> None:
        """Stand over the file as it is now, with a store that tells those who listened to the one before."""
        self.engine.dispose()
        self.engine = make_engine(self.path, self.key)
        _set_journal(self.engine, self.journal_mode_note)
        told = self.store.on_commit
        self.store = Store(self.engine, self.path, who=who())
        self.store.on_commit = told

    def findings(self) -> list[str]:
        """Read everything and return what is wrong, in sentences; an empty list when all is well."""
        with self.store.hold(), in_plain_words(self.path, NOT_CHANGED), self.engine.begin() as connection:
            return page_findings(connection, self.path) or record_findings(connection)

    def __enter__(self) -> GroupFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _sweep(self) -> None:
        """Let go of files that no record keeps any more: what was removed can be undone until the file is closed."""
        if not self.read_only:
            # What cannot be done now, or was not since the app was killed, is done at the next close.
            with (
                suppress(StorageTrouble),
                in_plain_words(self.path),
                self.engine.execution_options(**WRITING).begin() as c,
            ):
                stored_files.sweep(c)

    def _back_up_if_due(self) -> Path | None:
        try:
            due = not self.read_only and backups.is_due(self)
            return backups.back_up(self) if due else None
        except StorageTrouble as trouble:
            raise StorageTrouble(f"{_NO_BACKUP} {trouble}") from trouble

    def _leave(self) -> None:
        try:
            if not self.read_only:
                _make_one_file(self.engine)
        finally:
            self.engine.dispose()
            if self._lock is not None:
                self._lock.release()


def create(path: Path, passphrase: str, group: Group, *, parent: ParentBody | None = None) -> GroupFile:
    """Make a new file for a group and open it.

    Raises:
        Refused: `path`, when there is already a file; `passphrase`, when it is too short.
        StorageTrouble: the folder cannot be written to, or the disk is full; nothing is left behind.
    """
    path = path.resolve()
    if path.exists():
        raise Refused(path=_TAKEN)
    if problem := check_passphrase(passphrase):
        raise Refused(passphrase=problem)
    lock = GroupLock(path)
    part = path.with_name(f"{path.name}.part")
    try:
        with in_plain_words(path, "No file was made."):
            part.unlink(missing_ok=True)
            key = _make(part, passphrase, group, parent)
            part.rename(path)
        return _open(path, Unlocked(make_engine(path, key), key), lock)
    except BaseException:
        part.unlink(missing_ok=True)
        lock.release()
        raise


def open_file(
    path: Path,
    *,
    passphrase: str | None = None,
    recovery_key: str | None = None,
    read_only: bool = False,
    progress: Progress = silent,
) -> GroupFile:
    """Open a group file with its passphrase or with the key of its recovery sheet.

    Reading only takes no lock: it can be done beside an open window and changes nothing.

    Raises:
        Refused: the passphrase or the key does not open it.
        StorageTrouble: it is missing, in use, damaged, foreign, or newer; it was not changed.
    """
    path = path.resolve()
    look_for(path)
    lock = None if read_only else GroupLock(path)
    try:
        with unlocked(
            path, passphrase=passphrase, recovery_key=recovery_key, read_only=read_only, progress=progress
        ) as opened:
            _bring_up_to_date(path, opened, read_only=read_only, progress=progress)
            return _open(path, opened, lock)
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def _open(path: Path, opened: Unlocked, lock: GroupLock | None) -> GroupFile:
    note = None if lock is None else journal_note(path)
    try:
        with in_plain_words(path, NOT_CHANGED):
            if lock is not None:
                _set_journal(opened.engine, note)
            file = GroupFile(path, opened, lock, note)
            if lock is not None:
                erasure.catch_up(file)
            return file
    except BaseException:
        opened.engine.dispose()
        raise


def _bring_up_to_date(path: Path, opened: Unlocked, *, read_only: bool, progress: Progress) -> None:
    with in_plain_words(path, NOT_CHANGED):
        with opened.engine.begin() as connection:
            behind = needs_upgrade(connection)
        if behind and read_only:
            raise StorageTrouble(_OLDER)
        if behind:
            progress(2, STEPS, "Bringing the file up to date")
            backups.copy(opened.engine, opened.key, backups.name_for_now(path))
            upgrade(opened.engine)
    progress(STEPS, STEPS, "Open")


def _make(part: Path, passphrase: str, group: Group, parent: ParentBody | None) -> bytes:
    salt = secrets.token_bytes(keys.SALT_BYTES)
    key = keys.derive(passphrase, salt)
    engine = make_engine(part, key, salt=salt)
    try:
        lay_out(engine)
        with engine.execution_options(**WRITING).begin() as connection:
            facts = {"format": FORMAT, "made": now_text(), "site": new_site_id()}
            facts[signing_key.NAME] = signing_key.drawn()
            connection.execute(insert(file_info), [{"key": name, "value": value} for name, value in facts.items()])
        with Store(engine, part, who=who()).transaction("New group") as tx:
            tx.save(group)
            if parent is not None:
                tx.save(parent)
    finally:
        engine.dispose()
    return key


def _set_journal(engine: Engine, note: str | None) -> None:
    with engine.execution_options(**BARE).connect() as connection:
        pragma(connection, f"journal_mode={'DELETE' if note else 'WAL'}")


def _make_one_file(engine: Engine) -> None:
    engine.dispose()
    try:
        with engine.execution_options(**BARE).connect() as connection:
            pragma(connection, "wal_checkpoint(TRUNCATE)")
            pragma(connection, "journal_mode=DELETE")
    except DBAPIError as error:
        raise StorageTrouble(_TWO_FILES) from error
