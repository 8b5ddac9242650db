"""What a run of the app that was killed left half made: in the folder for temporary files, and beside what it wrote."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from cpp_desktop import paths

_DAY = 24 * 60 * 60
"""Another window may be at work in what is younger, in seconds."""
_BEGINNING = f"{paths.APP}-"


@contextmanager
def aside(place: Path) -> Iterator[Path]:
    """Make a folder in a place for what is moved from it once it is whole; where it lies is noted until it is gone.

    Raises:
        OSError: it cannot be made there.
    """
    with tempfile.TemporaryDirectory(prefix=_BEGINNING, dir=place) as made:
        note = _notes() / Path(made).name
        with suppress(OSError):  # without the note all goes well, unless it is killed
            note.parent.mkdir(parents=True, exist_ok=True)
            note.write_bytes(os.fsencode(Path(made).resolve()))
        try:
            yield Path(made)
        finally:
            with suppress(OSError):
                note.unlink(missing_ok=True)


def clear() -> None:
    """Remove folders with papers that are older than a day: papers name people, and are not encrypted there."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_BEGINNING}*"):
        _clear(folder)
    for note in _notes().glob(f"{_BEGINNING}*"):
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


def _notes() -> Path:
    return paths.state_dir() / "half made"
