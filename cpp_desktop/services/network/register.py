"""The network's office: an open register and the day it is, all that a service of the network needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.records import Network
from cpp_desktop.services.office import today

if TYPE_CHECKING:
    from cpp_desktop.storage.register import Register

ENDING = ".cppnetwork"
SERVER = "postgresql"
"""How the URL of a register on a server begins."""

Where = Path | str
"""A register's file, or the URL of the database that it is kept in."""


@dataclass(slots=True)
class NetworkOffice:
    """What a service of the network works with: an open register and the day."""

    register: Register
    today: Callable[[], date] = today
    is_changed: bool = field(default=False, init=False)
    """Whether anything was changed since it was opened."""

    def __post_init__(self) -> None:
        self.register.on_commit.append(self._note_change)

    def _note_change(self, _kinds: frozenset[type]) -> None:
        self.is_changed = True

    @property
    def path(self) -> Path | None:
        """The file it is kept in; None where it is on a server."""
        where = self.register.where
        return where if isinstance(where, Path) else None

    @property
    def title(self) -> str:
        """What the network is called that the register was made for."""
        return self.register.name

    @property
    def is_sample(self) -> bool:
        """There is no register to try things on."""
        return False

    @property
    def on_commit(self) -> list[Callable[[frozenset[type]], None]]:
        """Who is told which kinds of record changed."""
        return self.register.on_commit

    @property
    def last_backup(self) -> datetime | None:
        """When the newest backup beside the file was made; it was read back and compared then."""
        from cpp_desktop.storage import backups

        found = backups.latest(self.path) if self.path is not None else None
        return found.when if found else None

    def back_up(self, target: Path | None = None) -> Path:
        """Copy the file to `target`, or into the folder Backups beside it, check the copy and return where it is.

        Raises:
            Refused: there is already a file at `target`, or the register is on a server.
            StorageTrouble: the copy could not be made; the register itself is safe.
        """
        return self.register.back_up(target)

    def findings(self) -> list[str]:
        """Read everything in the register and return what is wrong, in sentences; nothing is changed.

        Raises:
            StorageTrouble: it cannot be read.
        """
        return self.register.findings()

    def close(self) -> None:
        """Close the register."""
        self.register.close()


def is_on_server(where: Where) -> bool:
    """Say whether a register is kept in a database on a server, where no passphrase is asked for."""
    return isinstance(where, str) and where.startswith(SERVER) and "://" in where


def make(where: Where, passphrase: str | None, name: str) -> NetworkOffice:
    """Make a register for a network and open it; a file's name ends in .cppnetwork.

    Raises:
        Refused: for a name, a file's name or a passphrase that will not do.
        StorageTrouble: where it cannot be made.
    """
    from cpp_desktop.storage import register

    if not name.strip():
        raise Refused(name="Say what the network is called.")
    if not is_on_server(where) and Path(where).suffix.lower() != ENDING:
        raise Refused(where=f"The name of a network’s register ends in {ENDING}.")
    return NetworkOffice(register.create(where, passphrase, Network(name=" ".join(name.split()))))


def open_register(
    where: Where,
    *,
    passphrase: str | None = None,
    recovery_key: str | None = None,
    read_only: bool = False,
) -> NetworkOffice:
    """Open a register: a file by its passphrase or its key, one on a server by its URL.

    Raises:
        Refused: the passphrase or key does not open it.
        StorageTrouble: it cannot be opened.
    """
    from cpp_desktop.storage import register

    opened = register.open_file(where, passphrase=passphrase, recovery_key=recovery_key, read_only=read_only)
    return NetworkOffice(opened)
