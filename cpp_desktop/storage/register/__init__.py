"""The register of a network: who is expected, what came, what it adds up to; in a file or in a server's database."""

from __future__ import annotations

from pathlib import Path

from cpp_desktop.domain.network.records import Network
from cpp_desktop.storage.register import file, server
from cpp_desktop.storage.register.bulk import Loaded
from cpp_desktop.storage.register.register import Register
from cpp_desktop.storage.register.sums import By, Sum
from cpp_desktop.storage.register.view import View
from cpp_desktop.storage.register.writing import Writing

__all__ = ["By", "Loaded", "Register", "Sum", "View", "Writing", "create", "open_file"]


def create(where: Path | str, passphrase: str | None, network: Network) -> Register:
    """Make a new register for a network, in a file or in the database at a URL, and open it.

    Raises:
        Refused: there is one already, or the passphrase will not do.
        StorageTrouble: it cannot be made there; nothing is left behind.
    """
    if isinstance(where, str) and server.is_url(where):
        return Register(server.create(where, network))
    return Register(file.create(Path(where), passphrase, network))


def open_file(
    where: Path | str,
    *,
    passphrase: str | None = None,
    recovery_key: str | None = None,
    read_only: bool = False,
) -> Register:
    """Open a register: a file with its passphrase or the key of its recovery sheet, or the one at a URL.

    Raises:
        Refused: the passphrase or the key does not open it.
        StorageTrouble: it is missing, out of reach, damaged, foreign, or newer; it was not changed.
    """
    if isinstance(where, str) and server.is_url(where):
        return Register(server.open_url(where, read_only=read_only))
    return Register(file.open_file(Path(where), passphrase=passphrase, recovery_key=recovery_key, read_only=read_only))
