"""Files for other programs: private copies in a folder of the app's own, gone when the group's file is closed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from cpp_desktop import paths
from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.domain.evidence import safe_name

_NO_ROOM = "No copy could be made to open. See whether the disk has room. The file itself is kept safely."
_WORKROOM = "at work"
_PRIVATE_FOLDER, _READ_ONLY, _WRITABLE = 0o700, 0o400, 0o600


def put(group_file: Path, key: str, name: str, content: bytes) -> Path:
    """Write a copy that nobody else on this computer may read and no program should change, and return where it is.

    Raises:
        StorageTrouble: it could not be written.
    """
    copy = _own_folder(group_file) / key / safe_name(name)
    try:
        _remove(copy.parent)
        _make(copy.parent)
        with os.fdopen(os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _WRITABLE), "wb") as file:
            file.write(content)
        copy.chmod(_READ_ONLY)  # what were changed in it would be lost
    except OSError:
        raise StorageTrouble(_NO_ROOM) from None
    return copy


def room(group_file: Path) -> Path:
    """Return a folder that nobody else on this computer may read, for what another program works on.

    Raises:
        StorageTrouble: it could not be made.
    """
    folder = _own_folder(group_file) / _WORKROOM
    try:
        _make(folder)
    except OSError:
        raise StorageTrouble(_NO_ROOM) from None
    return folder


def _make(folder: Path) -> None:
    for made in (folder.parent.parent, folder.parent, folder):
        made.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)


def sweep(group_file: Path, *, all_of_them: bool) -> None:
    """Delete the copies made of a group's file: this process's, or also what others left when they were killed."""
    own = _own_folder(group_file)
    beginning, _, _ = own.name.rpartition("-")
    with suppress(OSError):  # where nothing may be looked for, nothing was put
        for folder in own.parent.glob(f"{beginning}-*") if all_of_them else (own,):
            _remove(folder)


def _own_folder(group_file: Path) -> Path:
    which = sha256(str(group_file.resolve()).encode(errors="surrogateescape")).hexdigest()[:16]
    return paths.state_dir() / "opened" / f"{which}-{os.getpid()}"


def _remove(folder: Path) -> None:
    def again(deed: Callable[[str], object], path: str, _why: object) -> None:
        with suppress(OSError):  # one that another program holds goes the next time
            Path(path).chmod(_WRITABLE)  # Windows deletes nothing that is read-only
            deed(path)

    if folder.exists():
        shutil.rmtree(folder, onerror=again)
