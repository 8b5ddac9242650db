"""The opening of a file on a worker, a group's or a network's register, with all that its screens stand on.

A worker loads nothing of the window's own. Below Python 3.12, shiboken keeps the classes made of Qt's in one table that
the window reads without a lock while Qt works: a class that a worker makes at that moment ends the program.
"""

from __future__ import annotations

from datetime import date
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from cpp_desktop.ui.parts.file_endings import NETWORK_ENDING

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
    opened: Office | NetworkOffice
    if is_register(where):
        from cpp_desktop.services.network.register import open_register

        opened = open_register(where, passphrase=passphrase, recovery_key=recovery_key)
        load_beneath("cpp_desktop.services.network")
    else:
        from cpp_desktop.services.office import open_office

        opened = open_office(Path(where), passphrase=passphrase, recovery_key=recovery_key)
        load_beneath()
    return opened


def load_beneath(package: str = "cpp_desktop.services") -> None:
    """Load what the screens of a group stand on, or those of a register, so that no page stands still for it."""
    from cpp_desktop.domain.working_days import is_bank_holiday

    for module in iter_modules(import_module(package).__path__, f"{package}."):
        if not module.ispkg:
            import_module(module.name)
    is_bank_holiday(date.today())  # the calendars take their time too
