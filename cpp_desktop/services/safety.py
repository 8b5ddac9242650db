"""Keeping the work safe: checking a file, its passphrase, and the way back from a backup."""

from __future__ import annotations

from pathlib import Path

from cpp_desktop.services.office import Office


def check(path: Path, *, passphrase: str | None = None, recovery_key: str | None = None) -> list[str]:
    """Look whether a group file is whole and return what is wrong, in sentences; nothing is changed.

    Raises:
        Refused: the passphrase or the key does not open it.
        StorageTrouble: it is missing, empty, cut short or of another program.
    """
    from cpp_desktop.storage import checks

    return checks.check(path, passphrase=passphrase, recovery_key=recovery_key)


def change_passphrase(office: Office, *, old: str, new: str) -> None:
    """Have the open file open with another passphrase from now on; its recovery key is another one then too.

    Raises:
        Refused: `old`, when it is not the file's; `new`, when it will not do.
        StorageTrouble: it could not be done; the file is as it was.
    """
    office.file.change_passphrase(old, new)


def restore(backup: Path, target: Path, *, passphrase: str | None = None, recovery_key: str | None = None) -> Path:
    """Make a group file at `target` from a backup and return it; nothing is ever written over.

    Raises:
        Refused: there is already a file at `target`, or the passphrase or key does not open the backup.
        StorageTrouble: the backup is damaged, or the copy could not be made.
    """
    from cpp_desktop.storage import backups

    return backups.restore(backup, target, passphrase=passphrase, recovery_key=recovery_key)
