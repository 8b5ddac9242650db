"""Forks a writer for each line it is given, so that two hundred writers cost one start of Python."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.storage import keys
from cpp_desktop.storage.group_file import open_file
from tests.builders import PASSPHRASE, a_person


def write(path: Path, acknowledged: int) -> None:
    """Add people for ever, each in a transaction of its own, and tell of each one that was saved.

    The file is closed after every fourth, so that backing up and putting away are killed as well.
    """
    while True:
        with open_file(path, passphrase=PASSPHRASE) as file:
            for _ in range(4):
                with file.store.transaction("Add person") as tx:
                    person = tx.save(a_person())
                os.write(acknowledged, f"{person.id}\n".encode())


def main() -> None:
    keys.COST = (1, 8, 1)
    for line in sys.stdin:
        child = os.fork()
        if not child:
            try:
                write(Path(line.rstrip("\n")), sys.stdout.fileno())
            except StorageTrouble as trouble:
                os.write(sys.stdout.fileno(), f"trouble: {trouble}\n".encode())
            finally:
                os._exit(0)
        os.write(sys.stdout.fileno(), f"started {child}\n".encode())
        os.waitpid(child, 0)
        os.write(sys.stdout.fileno(), b"ended\n")


if __name__ == "__main__":
    main()
