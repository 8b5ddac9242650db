"""Keeping the work safe: checking a file, backing it up, and the way back."""

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


def back_up(office: Office, target: Path | None = None) -> Path:
    """Copy the open file to `target`, or into the folder Backups beside it, check the copy and return where it is.

    Raises:
        Refused: there is already a file at `target`.
        StorageTrouble: the copy could not be made; the file itself is safe.
    """
    from cpp_desktop.storage import backups

    return backups.back_up(office.file, target)


def findings(office: Office) -> list[str]:
    """Read everything in the open file and return what is wrong, in sentences; nothing is changed.

    Raises:
        StorageTrouble: it cannot be read.
    """
    return office.file.findings()


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
