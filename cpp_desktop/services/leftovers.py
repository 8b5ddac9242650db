"""What a run of the app that was killed left half made: in the folder for temporary files, and beside what it wrote."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from cpp_desktop.services import workrooms

_DAY = 24 * 60 * 60
"""Another window may be at work in what is younger, in seconds."""


def clear() -> None:
    """Remove folders with papers that are older than a day: papers name people, and are not encrypted there."""
    with suppress(OSError):  # on a full disk there is no such folder
        for folder in Path(tempfile.gettempdir()).glob(f"{workrooms.BEGINNING}*"):
            _clear(folder)
    for note in workrooms.notes().glob(f"{workrooms.BEGINNING}*"):
        with suppress(OSError):
            folder = Path(os.fsdecode(note.read_bytes()))
            if folder.name == note.name:
                _clear(folder)
            if folder.parent.exists() and not folder.exists():  # a stick that is not there may come again
                note.unlink()


def _clear(folder: Path) -> None:
    with suppress(OSError):
        is_old = folder.lstat().st_mtime < time.time() - _DAY
        if is_old and folder.is_dir() and not folder.is_symlink():
            shutil.rmtree(folder, ignore_errors=True)
