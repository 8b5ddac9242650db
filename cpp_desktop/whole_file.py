"""Files written whole or not at all, and folders that are gone again where nothing came into them."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from cpp_desktop.domain.errors import StorageTrouble

_WHY = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk is full",
    errno.ENOENT: "the folder is not there",
    errno.EACCES: "that place may not be written to, or the file is open in another program",
    errno.EPERM: "that place may not be written to",
    errno.EROFS: "that place may not be written to",
    errno.EISDIR: "a folder has that name",
}


def put(target: Path, data: bytes | Iterable[bytes]) -> None:
    """Write beside the target, then rename, so that there is never half a file; a long one comes piece by piece.

    Raises:
        StorageTrouble: the target cannot be written; what was there before stays.
    """
    part = target.with_name(f"{uuid4().hex}.part")
    try:
        try:
            with part.open("wb") as file:
                file.writelines((data,) if isinstance(data, bytes) else data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as trouble:
        why = _WHY.get(trouble.errno or 0, "the disk refused it")
        raise StorageTrouble(f"“{target.name}” was not written: {why}. What was there before is unchanged.") from None


@contextmanager
def made_folder(folder: Path) -> Iterator[None]:
    """Make a folder and those above it; where something fails, those of them that are empty are gone again.

    Raises:
        OSError: it cannot be made.
    """
    new = [one for one in (folder, *folder.parents) if not one.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except BaseException:
        for one in new:
            with suppress(OSError):
                one.rmdir()
        raise
