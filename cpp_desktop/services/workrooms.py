"""Folders that papers are made in until they are whole or in memory: papers name people, so none is left behind."""

from __future__ import annotations

import atexit
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from cpp_desktop import paths
from cpp_desktop.domain.errors import StorageTrouble

BEGINNING = f"{paths.APP}-"
"""How the names of all of them begin."""

_NO_ROOM = "There is no room to work in: the disk may be full. Nothing was changed. Make room on it, then try again."


@contextmanager
def apart() -> Iterator[Path]:
    """Make one among the temporary files.

    Raises:
        StorageTrouble: it cannot be made.
    """
    with _made() as room:
        yield Path(room)


@cache
def until_closed() -> Path:
    """Return the one that lasts until the app is closed, for what other programs show.

    Raises:
        StorageTrouble: it cannot be made.
    """
    room = _made()
    atexit.register(room.cleanup)
    return Path(room.name)


def _made() -> TemporaryDirectory[str]:
    try:
        return TemporaryDirectory(prefix=BEGINNING)
    except OSError:
        raise StorageTrouble(_NO_ROOM) from None


@contextmanager
def beside(place: Path) -> Iterator[Path]:
    """Make one in a place that all of it is moved to at the end; where it lies is noted until it is gone.

    Raises:
        OSError: it cannot be made there.
    """
    with TemporaryDirectory(prefix=BEGINNING, dir=place) as made:
        note = notes() / Path(made).name
        with suppress(OSError):  # without the note all goes well, unless it is killed
            note.parent.mkdir(parents=True, exist_ok=True)
            note.write_bytes(os.fsencode(Path(made).resolve()))
        try:
            yield Path(made)
        finally:
            with suppress(OSError):
                note.unlink(missing_ok=True)


def notes() -> Path:
    """Return the folder of notes on where rooms lie that are in use, or that a killed run left."""
    return paths.state_dir() / "half made"
