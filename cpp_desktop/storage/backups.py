"""Verified copies of a group file, and the way back from one."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, delete, insert, select, update

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.storage import erased_ledger, erasure
from cpp_desktop.storage.backup_folder import BackupInfo, latest, new_name, thin
from cpp_desktop.storage.changes import new_site_id, newest_stamp
from cpp_desktop.storage.engine import BARE, WRITING, make_engine, pragma
from cpp_desktop.storage.erased_ledger import Erased
from cpp_desktop.storage.findings import page_findings
from cpp_desktop.storage.migrations import needs_upgrade, upgrade
from cpp_desktop.storage.tables import file_info
from cpp_desktop.storage.trouble import NOT_CHANGED, NOT_COPIED, in_plain_words
from cpp_desktop.storage.unlock import unlocked

if TYPE_CHECKING:
    from cpp_desktop.storage.group_file import GroupFile

__all__ = ["BackupInfo", "back_up", "latest", "restore", "thin"]

_TAKEN = "There is already a file of this name, and it is not written over. Choose another name."
_NOT_EQUAL = "The copy was not equal to the file, so it was thrown away. The file itself is safe. Try another disk."
_BACKED_UP = "backed_up"


def back_up(file: GroupFile, target: Path | None = None) -> Path:
    """Copy an open group file, check the copy, and return where it is: the folder Backups beside it, or `target`.

    Raises:
        Refused: `target`, when there is already a file.
        StorageTrouble: the copy could not be made; the file itself is safe.
    """
    with file.store.hold():
        made = copy(file.engine, file.key, target or name_for_now(file.path))
        if target is None and not file.read_only:
            _note(file)
            thin(file.path)
    return made


def name_for_now(path: Path) -> Path:
    """Return a free name, with this moment in it, for a backup of the file at `path`."""
    return new_name(path, datetime.now())


def is_due(file: GroupFile) -> bool:
    """Say whether something was changed since the last backup into the folder beside the file, or none is there."""
    if latest(file.path) is None:
        return True
    with in_plain_words(file.path), file.engine.begin() as connection:
        noted = connection.execute(select(file_info.c.value).where(file_info.c.key == _BACKED_UP)).scalar_one_or_none()
        return newest_stamp(connection) != (noted or "")


def restore(backup: Path, target: Path, *, passphrase: str | None = None, recovery_key: str | None = None) -> Path:
    """Make a group file at `target` from a backup and return it; nothing that is there is ever written over.

    It goes on as a site of its own, so that its changes are not taken for those made after the backup. Whoever the
    ledgers beside the backup or the target say was erased is erased from it before it gets its name.

    Raises:
        Refused: there is already a file at `target`, or the passphrase or key does not open the backup.
        StorageTrouble: the backup is damaged, or the copy could not be made.
    """
    target = target.resolve()
    _refuse_taken(target)
    source = backup.resolve()
    erased = erased_ledger.near(source, target)
    with unlocked(source, passphrase=passphrase, recovery_key=recovery_key, read_only=True) as opened:
        with in_plain_words(source, NOT_CHANGED), opened.engine.begin() as connection:
            needs_upgrade(connection)
        made = copy(opened.engine, opened.key, target, new_site=True, erased=erased)
        opened.engine.dispose()
    return made


def copy(
    engine: Engine,
    key: bytes,
    target: Path,
    *,
    new_site: bool = False,
    erased: Iterable[Erased] = (),
    still: AbstractContextManager[object] | None = None,
) -> Path:
    """Copy the file under `engine` to `target`, open the copy, check it and only then give it its name.

    Whoever is in `erased` is not in it any more. `still` is held while the file is read, where others may write to it.

    Raises:
        Refused: `target`, when there is already a file.
        StorageTrouble: the copy could not be made, or was not equal.
    """
    _refuse_taken(target)
    part = target.with_name(f"{target.name}.part")
    with in_plain_words(part, NOT_COPIED):
        target.parent.mkdir(parents=True, exist_ok=True)
        _discard(part)
        try:
            with still or nullcontext(), engine.execution_options(**BARE).connect() as connection:
                connection.exec_driver_sql("VACUUM INTO CAST(? AS TEXT)", (os.fsencode(part),))
                counts = _counts(connection)
            _verify(part, key, counts, new_site=new_site)
            if known := list(erased):
                _leave_out(part, key, known)
            _write_through(part)
            part.rename(target)
            _write_through_folder(target.parent)
        except BaseException:
            _discard(part)
            raise
    return target


def _discard(part: Path) -> None:
    """Delete an unfinished copy, with the journal that a disk without room leaves beside it."""
    part.with_name(f"{part.name}-journal").unlink(missing_ok=True)
    part.unlink(missing_ok=True)


def rekey(copied: Path, old: bytes, new: bytes) -> None:
    """Lock a copy that nobody else has open with another key, and check every page and count of it.

    Raises:
        StorageTrouble: the copy is not equal to what it was.
    """
    engine = make_engine(copied, old)
    try:
        with engine.execution_options(**BARE).connect() as connection:
            counts = _counts(connection)
            pragma(connection, f"rekey=\"x'{new.hex()}'\"")
    finally:
        engine.dispose()
    _verify(copied, new, counts, new_site=False)
    _write_through(copied)


def _leave_out(part: Path, key: bytes, erased: list[Erased]) -> None:
    engine = make_engine(part, key)
    try:
        with engine.begin() as connection:
            behind = needs_upgrade(connection)
        if behind:
            upgrade(engine)
        erasure.again(engine, part, erased)
        with engine.begin() as connection:
            if page_findings(connection, part):
                raise StorageTrouble(_NOT_EQUAL)
    finally:
        engine.dispose()


def _refuse_taken(target: Path) -> None:
    if target.exists():
        raise Refused(target=_TAKEN)


def _verify(part: Path, key: bytes, counts: dict[str, int], *, new_site: bool) -> None:
    engine = make_engine(part, key)
    try:
        with engine.begin() as connection:
            findings = page_findings(connection, part) or pragma(connection, "foreign_key_check")
            if findings or _counts(connection) != counts:
                raise StorageTrouble(_NOT_EQUAL)
        if new_site:
            with engine.execution_options(**WRITING).begin() as connection:
                connection.execute(update(file_info).where(file_info.c.key == "site").values(value=new_site_id()))
    finally:
        engine.dispose()


def _counts(connection: Connection) -> dict[str, int]:
    names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
    quoted = map(connection.dialect.identifier_preparer.quote_identifier, names)
    counts = connection.exec_driver_sql(f"SELECT {', '.join(f'(SELECT count(*) FROM {name})' for name in quoted)}")
    return dict(zip(names, counts.one(), strict=True))


def _note(file: GroupFile) -> None:
    with in_plain_words(file.path, ""), file.engine.execution_options(**WRITING).begin() as connection:
        connection.execute(delete(file_info).where(file_info.c.key == _BACKED_UP))
        connection.execute(insert(file_info).values(key=_BACKED_UP, value=newest_stamp(connection)))


def _write_through(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _write_through_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows opens no folders; its renames are in the journal of the disk
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
