"""A paper copied to a stick or another drive, read back from it and compared, so that it is surely there."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.progress import Progress, silent

_AT_ONCE = 1 << 20
_SPARE = 64 * 1024
"""A file system needs a little room of its own beside a file's bytes."""


def is_removable(folder: Path) -> bool:
    """Say whether a folder lies on a drive that can be taken out."""
    from cpp_desktop.storage import places

    return places.is_removable(folder)


def copy_to(folder: Path, file_name: str, data: bytes, progress: Progress = silent) -> Path:
    """Copy a paper into a folder, read it back and compare it; a file of that name is replaced only by a whole one.

    Raises:
        Refused: `folder`, where it is not there, has no room for it or cannot be written to.
        StorageTrouble: what was read back differs, so the drive is not to be trusted.
    """
    target = folder / file_name
    part = target.with_name(f"{file_name}.part")
    try:
        if _room(folder) < len(data) + _SPARE:
            raise Refused(folder=_full(len(data)))
        try:
            _write(part, data, progress)
            if _read(part, progress, len(data)) != data:
                raise StorageTrouble(
                    f"“{file_name}” was copied, but what is on the drive differs. Do not trust this drive; use another."
                )
            part.replace(target)
            _settle(folder)
        finally:
            part.unlink(missing_ok=True)
    except OSError as problem:
        raise Refused(folder=_why(problem, len(data))) from None
    return target


def _room(folder: Path) -> int:
    import shutil

    return shutil.disk_usage(folder).free


def _write(part: Path, data: bytes, progress: Progress) -> None:
    with part.open("wb") as file:
        for at in range(0, len(data), _AT_ONCE):
            progress(at, 2 * len(data), "Copying")
            file.write(data[at : at + _AT_ONCE])
        file.flush()
        os.fsync(file.fileno())


def _read(part: Path, progress: Progress, size: int) -> bytes:
    """Read from the drive itself where the system can be told to let go of what it has in memory."""
    read = bytearray()
    with part.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while piece := file.read(_AT_ONCE):
            read += piece
            progress(size + len(read), 2 * size, "Reading it back")
    return bytes(read)


def _settle(folder: Path) -> None:
    """Have the drive keep the new name too, so that it can be taken out; Windows does so by itself."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _why(problem: OSError, size: int) -> str:
    if problem.errno in (errno.ENOSPC, errno.EDQUOT):
        return _full(size)
    if isinstance(problem, FileNotFoundError):
        return "That drive or folder is not there any more. Put it in again, or choose another."
    return "It cannot be written there: the drive may be locked or belong to somebody else. Choose another."


def _full(size: int) -> str:
    needed = max(1, round(size / 1_000_000))
    return f"There is no room for it there: it needs {needed} MB. Nothing was copied."
