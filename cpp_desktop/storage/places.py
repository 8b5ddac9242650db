"""Where a file lies: whether its disk and folder can be trusted with two files that belong together."""

from __future__ import annotations

import sys
from pathlib import Path, PurePosixPath

from cpp_desktop.domain.errors import StorageTrouble

_SYNCED = ("onedrive", "dropbox", "google drive", "googledrive", "icloud", "mobile documents", "nextcloud", "owncloud")
_SHARED_TYPES = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "vboxsf", "davfs", "fuse.sshfs", "fuse.rclone"}
_REMOVABLE_ROOTS = ("/media/", "/run/media/", "/Volumes/")
_WINDOWS_REMOVABLE, _WINDOWS_REMOTE = 2, 4
_REMOVABLE = "on a removable disk"

GONE = (
    "The file was moved, renamed or deleted while it was open, so the last change was not saved in it. "
    "Put it back under its name, or make a backup now to another place: that keeps everything you see."
)


def journal_note(path: Path) -> str | None:
    """Say in a sentence why this place gets the slower, sturdier journal, or return None for a local fixed disk."""
    kind = _kind_of_place(path)
    if kind is None:
        return None
    return f"This file is {kind}: saving is a little slower there. A folder on this computer's own disk is best."


def _kind_of_place(path: Path) -> str | None:
    if any(part.lower().startswith(_SYNCED) for part in path.parts):
        return "in a folder that another program keeps in step"
    if sys.platform == "win32":
        return _windows_kind(path)
    if _mount_type(path) in _SHARED_TYPES:
        return "on a network share"
    return _REMOVABLE if path.as_posix().startswith(_REMOVABLE_ROOTS) else None


def is_removable(path: Path) -> bool:
    """Say whether a folder lies on a disk that can be taken out."""
    return _kind_of_place(path) == _REMOVABLE


def _windows_kind(path: Path) -> str | None:
    import ctypes

    if path.drive.startswith("\\\\"):
        return "on a network share"
    kind: int = getattr(ctypes, "windll").kernel32.GetDriveTypeW(f"{path.drive}\\")  # noqa: B009 - Windows alone has it
    return {_WINDOWS_REMOVABLE: _REMOVABLE, _WINDOWS_REMOTE: "on a network share"}.get(kind)


def _mount_type(path: Path) -> str:
    mounts = Path("/proc/self/mounts")
    if not mounts.exists():
        return ""
    best, found = "", ""
    for line in mounts.read_text(errors="replace").splitlines():
        _, where, kind, *_ = line.split(" ")
        folder = where.replace("\\040", " ")
        if len(folder) >= len(best) and PurePosixPath(path).is_relative_to(folder):
            best, found = folder, kind
    return found


class Watch:
    """Remembers which files on the disk were opened: a deleted one goes on saying that it saves."""

    def __init__(self, path: Path) -> None:
        self._seen = {p: _identity(p) for p in (path, path.with_name(f"{path.name}-wal")) if p.exists()}

    def check(self) -> None:
        """Make sure that the names still lead to the files that are open.

        Raises:
            StorageTrouble: one was moved, renamed, replaced or deleted.
        """
        for path, identity in self._seen.items():
            try:
                same = _identity(path) == identity
            except OSError:
                same = False
            if not same:
                raise StorageTrouble(GONE)


def _identity(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino
