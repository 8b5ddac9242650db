"""What can go wrong with a file or disk, in plain words: what is safe, and what to do."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from cpp_desktop.domain.errors import StorageTrouble

FULL = (
    "The disk is full, so this was not saved. Everything saved before is safe. Make room on the disk, then do it again."
)
UNWRITABLE = (
    "The disk could not be written to, so this was not saved. Everything saved before is safe. "
    "Make sure that the disk is connected and has room, then do it again."
)
BUSY = (
    "Another program is using the file, so this was not saved. Everything saved before is safe. "
    "Wait for it to finish, or close it, then do it again."
)
READ_ONLY = (
    "The file or its folder does not allow writing, so this was not saved. Everything saved before is safe. "
    "Copy the file to a folder of your own and open it there."
)
UNREACHABLE = (
    "The file or its folder cannot be reached. Nothing has been changed. "
    "Make sure that the disk is connected and that you may open the folder, then try again."
)
NOT_CLOSED = (
    "The file was not closed properly last time. What was saved in it is safe. "
    "Open it in CPP Desktop once, from a folder that allows writing; that puts it right."
)
DAMAGED = (
    "The file is damaged. Nothing has been changed in it. "
    "Keep it as it is, and restore your latest backup under a new name."
)
DANGLING = (
    "This was not saved, because it refers to a record that is not in the file. "
    "Everything saved before is safe. Look at it again, then do it once more."
)
ALMOST_NOTHING_BYTES = 1 << 20

_WORDS = {
    "SQLITE_FULL": FULL,
    "SQLITE_IOERR": UNWRITABLE,
    "SQLITE_BUSY": BUSY,
    "SQLITE_LOCKED": BUSY,
    "SQLITE_READONLY": READ_ONLY,
    "SQLITE_CANTOPEN": UNREACHABLE,
    "SQLITE_CORRUPT": DAMAGED,
    "SQLITE_NOTADB": DAMAGED,
}


@contextmanager
def in_plain_words(path: Path) -> Iterator[None]:
    """Turn the database's and the system's errors about the file at `path` into sentences; let bugs through.

    Raises:
        StorageTrouble: the disk, the file or a lock is in the way.
    """
    try:
        yield
    except DBAPIError as error:
        sentence = _sentence(error, path)
        if sentence is None:
            raise
        raise StorageTrouble(sentence) from error
    except OSError as error:
        raise StorageTrouble(_system_sentence(error, path)) from error


def _sentence(error: DBAPIError, path: Path) -> str | None:
    # The driver's own exceptions are not those of the standard library: only their code and words are relied on.
    name: str = getattr(error.orig, "sqlite_errorname", "")
    primary = next((known for known in _WORDS if name.startswith(known)), "")
    if primary == "SQLITE_IOERR" and _is_full(path):
        return FULL
    if "FOREIGN KEY" in str(error.orig):
        return DANGLING
    return _WORDS.get(primary)


def _system_sentence(error: OSError, path: Path) -> str:
    if isinstance(error, FileNotFoundError):
        return UNREACHABLE
    return FULL if _is_full(path) else READ_ONLY if isinstance(error, PermissionError) else UNWRITABLE


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < ALMOST_NOTHING_BYTES
    except OSError:
        return False
