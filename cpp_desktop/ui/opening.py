"""The opening of a file on a worker: a group's, or a network's register with the screens that it needs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from cpp_desktop.ui.parts.screen import NETWORK_ENDING

if TYPE_CHECKING:  # services bring the database with them, which must not load before the first paint
    from cpp_desktop.services.network.register import NetworkOffice
    from cpp_desktop.services.office import Office


def is_register(where: Path | str) -> bool:
    """Say whether a place is a network's register: a file by its ending, or an address on a server."""
    return isinstance(where, str) or where.suffix.lower() == NETWORK_ENDING


def open_it(
    where: Path | str, *, passphrase: str | None = None, recovery_key: str | None = None
) -> Office | NetworkOffice:
    """Open a group's file, or a register.

    Raises:
        Refused: the passphrase or key does not open it.
        StorageTrouble: it cannot be opened.
    """
    if is_register(where):
        from cpp_desktop.services.network.register import open_register

        load_network_screens()
        return open_register(where, passphrase=passphrase, recovery_key=recovery_key)
    from cpp_desktop.services.office import open_office

    return open_office(Path(where), passphrase=passphrase, recovery_key=recovery_key)


def load_network_screens() -> None:
    """Load what a register's pages need, so that none of them stands still for it."""
    from cpp_desktop.ui.screens.network import NETWORK_SCREENS

    for entry in NETWORK_SCREENS:
        entry.load()
