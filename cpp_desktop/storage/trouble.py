"""What can go wrong with a file or disk, in plain words: what is safe, and what to do."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from cpp_desktop.domain.errors import StorageTrouble

NOT_SAVED = "This was not saved; everything saved before is safe."
NOT_CHANGED = "Nothing has been changed."
NOT_COPIED = "No copy was made; the file itself is safe."

# What happened, and what to do about it; what is safe goes between.
_FULL = ("The disk is full.", "Make room on it, then try again.")
_UNSTEADY = ("The disk could not be read or written.", "Make sure that it is connected and has room, then try again.")
_BUSY = ("Another program is using the file.", "Wait for it to finish or close it, then try again.")
_READ_ONLY = (
    "The file or its folder does not allow writing.",
    "Copy the file to a folder of your own and open it there, or open it to read only.",
)
_UNREACHABLE = (
    "The file or its folder cannot be reached.",
    "Make sure that the disk is connected and that you may open the folder, then try again.",
)
_DAMAGED = ("The file is damaged.", "Keep it as it is, and restore your latest backup under a new name.")
_DANGLING = ("This refers to a record that is not in the file.", "Look at it again, then do it once more.")

_BY_CODE = {
    "SQLITE_FULL": _FULL,
    "SQLITE_IOERR": _UNSTEADY,
    "SQLITE_BUSY": _BUSY,
    "SQLITE_LOCKED": _BUSY,
    "SQLITE_READONLY": _READ_ONLY,
    "SQLITE_CANTOPEN": _UNREACHABLE,
    "SQLITE_CORRUPT": _DAMAGED,
    "SQLITE_NOTADB": _DAMAGED,
}
_BY_ERRNO = {errno.ENOSPC: _FULL, errno.EDQUOT: _FULL, errno.EACCES: _READ_ONLY, errno.EPERM: _READ_ONLY}
_BY_ERRNO |= {errno.EROFS: _READ_ONLY, errno.ENOENT: _UNREACHABLE, errno.ENOTDIR: _UNREACHABLE}
_ALMOST_NOTHING_BYTES = 1 << 20


@contextmanager
def database_in_plain_words(path: Path, safe: str = NOT_SAVED) -> Iterator[None]:
    """Turn the database's errors about the file at `path` into sentences; let bugs through.

    Raises:
        StorageTrouble: the disk, the file or a lock is in the way.
    """
    try:
        yield
    except DBAPIError as error:
        words = _words(error, path)
        if words is None:
            raise
        raise StorageTrouble(f"{words[0]} {safe} {words[1]}") from error


@contextmanager
def in_plain_words(path: Path, safe: str = NOT_SAVED) -> Iterator[None]:
    """Turn the database's and the system's errors about the file at `path` into sentences.

    Raises:
        StorageTrouble: the disk, the file or a lock is in the way.
    """
    try:
        with database_in_plain_words(path, safe):
            yield
    except OSError as error:
        raise system_trouble(error, safe) from error


def system_trouble(error: OSError, safe: str) -> StorageTrouble:
    """Put a system's error into words."""
    cause, advice = _BY_ERRNO.get(error.errno or 0, _UNSTEADY)
    return StorageTrouble(f"{cause} {safe} {advice}")


def code_of(error: DBAPIError) -> str:
    """Return the database's own name for an error, such as SQLITE_NOTADB.

    The driver's exceptions are not those of the standard library, so nothing else of them is relied on.
    """
    return getattr(error.orig, "sqlite_errorname", "")


def _words(error: DBAPIError, path: Path) -> tuple[str, str] | None:
    if "FOREIGN KEY" in str(error.orig):
        return _DANGLING
    code = next((known for known in _BY_CODE if code_of(error).startswith(known)), "")
    if code == "SQLITE_IOERR" and _is_full(path):
        return _FULL
    return _BY_CODE.get(code)


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _ALMOST_NOTHING_BYTES
    except OSError:
        return False
