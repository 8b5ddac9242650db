"""One writer at a time: a lock of the operating system on `Name.cppgroup.lock`, freed even by a crash."""

from __future__ import annotations

import getpass
import os
import socket
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.domain.wording import clock, day_month_year
from cpp_desktop.storage.trouble import NOT_CHANGED, system_trouble


class GroupLock:
    """Holds the lock of one group file from its making to `release`."""

    def __init__(self, path: Path, *, patience: float = 0) -> None:
        """Take the lock of the file at `path`, waiting `patience` seconds for whoever holds it.

        Raises:
            StorageTrouble: somebody else has the file open, or its folder cannot be written to.
        """
        self._beside = path.with_name(f"{path.name}.lock")
        self._lock = FileLock(self._beside, timeout=patience, thread_local=False, on_acquired=_sign)
        try:
            self._lock.acquire()
        except Timeout:
            raise StorageTrouble(_in_use(self._beside)) from None
        except OSError as error:
            raise system_trouble(error, NOT_CHANGED) from error

    def release(self) -> None:
        """Give the lock back and leave nothing beside the file."""
        with suppress(OSError):
            # While it is still held: whoever opened the old name meanwhile sees that it is gone, and starts again.
            self._beside.unlink()
        self._lock.release()


def who() -> str:
    """Return the name under which somebody is signed in to this computer, or nothing."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


def _sign(descriptor: int) -> None:
    # The first byte stays blank, for some systems let nobody read the byte that is locked.
    now = datetime.now()
    said = f" {who()}\n{socket.gethostname()}\n{clock(now.time())} on {day_month_year(now.date())}\n"
    with suppress(OSError):  # a full disk: it locks all the same
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, said.encode(errors="replace"))


def _in_use(beside: Path) -> str:
    holder = ""
    with suppress(OSError, ValueError), beside.open("rb", buffering=0) as file:
        file.seek(1)
        user, host, since = file.read(1000).decode(errors="replace").splitlines()
        holder = f" by {user or 'somebody'} on {host}, since {since}"
    return f"The file is already open{holder}. It is safe. Close it there first, or open it to read only."
