"""From a path and a passphrase to an engine over a file whose every page was checked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.progress import Progress, silent
from cpp_desktop.domain.wording import clock, day_month_year
from cpp_desktop.storage import keys, recovery_key
from cpp_desktop.storage.backup_folder import PAGE_BYTES, latest
from cpp_desktop.storage.engine import BARE, CACHE_KB, PATIENCE, make_engine, pragma
from cpp_desktop.storage.findings import UNREADABLE, left_open, page_findings
from cpp_desktop.storage.lock import GroupLock
from cpp_desktop.storage.migrations import FOREIGN
from cpp_desktop.storage.trouble import NOT_CHANGED, code_of, in_plain_words

STEPS = 3
SOON_LOOKED_AT = 50 << 20
"""Bytes of a file whose pages are all looked at when it is opened, though others may have it open."""

_MISSING = "There is no file of this name here. Look where it was moved to; your backups are in the folder Backups."
_FOLDER = "This is a folder. Choose the file in it."
_EMPTY = "The file is empty: it was damaged, perhaps by a copy that did not finish."
_CUT = "The file is not whole, or it is not one of CPP Desktop."
_DAMAGED = "The file is damaged."
_WRONG_PASSPHRASE = (
    "This passphrase does not open the file. Nothing has been changed. Look at Caps Lock and type it again, or use "
    "the recovery sheet. If you are sure of it, the file may be damaged: then restore a backup."
)
_WRONG_KEY = (
    "This recovery key is of another file, or the file is damaged. Nothing has been changed. "
    "Look at the name on the recovery sheet, or restore a backup."
)
_NOT_CLOSED = (
    "The file was not closed properly last time. What was saved in it is safe. "
    "Open it in CPP Desktop once, from a folder that allows writing; that puts it right."
)
# How files of other programs begin. Ours begin with sixteen random bytes.
_BEGINNINGS = (
    b"SQLite format 3\x00",
    b"\x89PNG\r\n",
    b"%PDF-",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0",
    b"\xff\xd8\xff\xe0",
    b"\xff\xd8\xff\xe1",
)


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An engine over a file, the file's raw key, and what is wrong with its pages, in sentences."""

    engine: Engine
    key: bytes
    findings: list[str] = field(default_factory=list)


@contextmanager
def unlocked(
    path: Path,
    *,
    passphrase: str | None,
    recovery_key: str | None,
    read_only: bool,
    progress: Progress = silent,
    though_damaged: bool = False,
    shared: bool = False,
    foreign: str = FOREIGN,
    patience: int = PATIENCE,
    cache_kb: int = CACHE_KB,
) -> Iterator[Unlocked]:
    """Give an engine over the file at `path`, closed again if the block fails.

    One that is `shared` may be open elsewhere, and large: its pages are looked at now where that takes no time, and
    else when they are read. `foreign` says that a file is of another program.

    Raises:
        Refused: the passphrase or the recovery key does not open it.
        StorageTrouble: it is missing, empty, cut short, foreign, damaged or out of reach.
    """
    progress(0, STEPS, "Unlocking the file")
    with in_plain_words(path, NOT_CHANGED):
        salt = _beginning(path, foreign)
    key = _key(salt, passphrase, recovery_key)
    if read_only and not shared:
        _take_back(path, key)
    engine = make_engine(path, key, read_only=read_only, patience=patience, cache_kb=cache_kb)
    try:
        progress(1, STEPS, "Checking every page")
        with in_plain_words(path, NOT_CHANGED):
            findings = _page_findings(
                engine, path, by_passphrase=recovery_key is None, read_only=read_only, shared=shared
            )
        if findings and not though_damaged:
            raise StorageTrouble(damaged(path, _DAMAGED))
        yield Unlocked(engine, key, findings)
    except BaseException:
        engine.dispose()
        raise


def damaged(path: Path, what: str) -> str:
    """Say what is wrong with the file at `path`, what is safe, and which backup to restore."""
    backup = latest(path)
    if backup is None:
        return (
            f"{what} Nothing has been changed in it. Keep it as it is, and restore a backup if there is one elsewhere."
        )
    made = f"{day_month_year(backup.when.date())} at {clock(backup.when.time())}"
    return f"{what} Nothing has been changed in it. Your backup of {made} is safe: restore it under a new name."


def look_for(path: Path) -> None:
    """Make sure that there is a file.

    Raises:
        StorageTrouble: there is none, or a folder in its place.
    """
    if not path.is_file():
        raise StorageTrouble(_FOLDER if path.is_dir() else _MISSING)


def _beginning(path: Path, foreign: str) -> bytes:
    look_for(path)
    size = path.stat().st_size
    if size == 0:
        # It would be taken for a new, empty database.
        raise StorageTrouble(damaged(path, _EMPTY))
    with path.open("rb") as file:
        beginning = file.read(keys.SALT_BYTES)
    if beginning.startswith(_BEGINNINGS):
        raise StorageTrouble(foreign)
    if size % PAGE_BYTES and not left_open(path):
        raise StorageTrouble(damaged(path, _CUT))
    return beginning


def _key(salt: bytes, passphrase: str | None, written_key: str | None) -> bytes:
    if written_key is not None:
        return recovery_key.decode(written_key)
    if not passphrase:
        raise Refused(passphrase="Type the passphrase of this file.")
    return keys.derive(passphrase, salt)


def _take_back(path: Path, key: bytes) -> None:
    """Take back what a kill left half written, which a reader must not: so nobody has to open the file to write first.

    Where somebody has it open it is theirs, and where nothing can be written reading says so.
    """
    if path.with_name(f"{path.name}-journal").exists():
        with suppress(StorageTrouble, DBAPIError):
            lock, engine = GroupLock(path), make_engine(path, key)
            try:
                with engine.execution_options(**BARE).connect() as connection:
                    connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
            finally:
                engine.dispose()
                lock.release()


def _page_findings(engine: Engine, path: Path, *, by_passphrase: bool, read_only: bool, shared: bool) -> list[str]:
    try:
        with engine.execution_options(**BARE).connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
            if not read_only and not shared:
                # After a crash a page may be torn here and whole in the second file, so that is brought in first.
                pragma(connection, "wal_checkpoint(TRUNCATE)")
        if shared and (left_open(path) or path.stat().st_size > SOON_LOOKED_AT):
            return []
        with engine.begin() as connection:
            return page_findings(connection, path)
    except DBAPIError as error:
        code = code_of(error)
        if code == "SQLITE_NOTADB":
            wrong = Refused(passphrase=_WRONG_PASSPHRASE) if by_passphrase else Refused(recovery_key=_WRONG_KEY)
            raise wrong from None
        if code.startswith("SQLITE_CORRUPT"):
            return [UNREADABLE]
        if read_only and left_open(path):
            raise StorageTrouble(_NOT_CLOSED) from error
        raise
