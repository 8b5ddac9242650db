"""Small disks that really fill up: a file system of its own in a process of its own, gone with it."""

from __future__ import annotations

import ctypes
import os
import pickle
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

_NEW_MOUNTS, _NEW_USER = 0x00020000, 0x10000000


def on_a_disk(place: Path, kilobytes: int, deed: Callable[[Path], Any]) -> Any:
    """Return what `deed(place)` returns where `place` is a disk of that size; what it puts there is gone afterwards."""
    place.mkdir(exist_ok=True)
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        told: tuple[str, Any] = ("broke", "without a word")
        try:
            told = ("done", deed(place)) if _mounted(place, kilobytes) else ("skip", None)
        except BaseException as problem:  # noqa: BLE001 - told to the test
            told = ("broke", repr(problem))
        finally:
            os.write(writing, pickle.dumps(told))
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        how, what = pickle.loads(pipe.read())
    os.waitpid(child, 0)
    if how == "skip":
        pytest.skip("this system lets nobody make a disk")
    assert how == "done", what
    return what


def fill(place: Path, *, leaving: int = 0) -> Path:
    """Fill a disk but for so many kilobytes, and return the file that does it."""
    ballast = place / "ballast"
    free = os.statvfs(place).f_bavail * os.statvfs(place).f_frsize
    ballast.write_bytes(bytes(max(0, free - leaving * 1024)))
    return ballast


def names(place: Path) -> list[str]:
    """Return what lies on a disk beside what fills it."""
    return sorted(path.relative_to(place).as_posix() for path in place.rglob("*") if path.name != "ballast")


def _mounted(place: Path, kilobytes: int) -> bool:
    if not sys.platform.startswith("linux"):
        return False
    system, user, group = ctypes.CDLL(None, use_errno=True), os.getuid(), os.getgid()
    if system.unshare(_NEW_MOUNTS | _NEW_USER):
        return False
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"0 {user} 1")
    Path("/proc/self/gid_map").write_text(f"0 {group} 1")
    return not system.mount(b"none", os.fsencode(place), b"tmpfs", 0, f"size={kilobytes}k".encode())
