"""Keeping a register safe: its backup when it is closed, and the key for paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.domain.papers import Masthead, RecoverySheetPaper, Written
from cpp_desktop.services.network.register import NetworkOffice

_NO_BACKUP = "Everything is saved, but no backup could be made."


def close(network: NetworkOffice) -> None:
    """Close the register, its file backed up first if anything was changed or there is no backup yet.

    Raises:
        StorageTrouble: the backup could not be made; everything is saved, and the register is closed all the same.
    """
    try:
        can_be_kept = network.path is not None and not network.register.read_only
        if can_be_kept and (network.is_changed or network.last_backup is None):
            network.back_up()
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
