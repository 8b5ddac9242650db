"""Keeping a register safe: backups beside its file, the check of its pages, and the key for paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.domain.papers import Masthead, RecoverySheetPaper, Written
from cpp_desktop.services.network.register import NetworkOffice

_NO_BACKUP = "Everything is saved, but no backup could be made."


def back_up(network: NetworkOffice, target: Path | None = None) -> Path:
    """Copy the register's file to `target`, or into the folder Backups beside it, check the copy and return it.

    Raises:
        Refused: there is already a file at `target`, or the register is on a server.
        StorageTrouble: the copy could not be made; the register itself is safe.
    """
    return network.register.back_up(target)


def last_backup(network: NetworkOffice) -> datetime | None:
    """Return when the newest backup beside the file was made; it was read back and compared then."""
    from cpp_desktop.storage import backups

    found = backups.latest(network.path) if network.path is not None else None
    return found.when if found else None


def close(network: NetworkOffice) -> None:
    """Close the register, its file backed up first if anything was changed or there is no backup yet.

    Raises:
        StorageTrouble: the backup could not be made; everything is saved, and the register is closed all the same.
    """
    try:
        can_be_kept = network.path is not None and not network.register.read_only
        if can_be_kept and (network.is_changed or last_backup(network) is None):
            back_up(network)
    except StorageTrouble as trouble:
        raise StorageTrouble(f"{_NO_BACKUP} {trouble}") from trouble
    finally:
        network.close()


def recovery_sheet(network: NetworkOffice) -> Callable[[Path, int], Written]:
    """Return what writes the key of the register's file on paper."""
    from cpp_desktop.documents import recovery_sheet as documents

    paper = RecoverySheetPaper(
        masthead=Masthead(group_name=network.title),
        file_name=network.path.name if network.path else "",
        key_groups=tuple((network.register.recovery_key or "").split()),
        made=network.today(),
    )
    return lambda path, size: documents.write(paper, path, size)
