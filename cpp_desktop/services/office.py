"""The office: an open group file and the day it is, all that a service needs."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.domain.group import Group, ParentBody

if TYPE_CHECKING:
    from cpp_desktop.storage.group_file import GroupFile
    from cpp_desktop.storage.store import Store


def today() -> date:
    """Return the day it is; the environment's CPP_TODAY sets it, so that papers can be made again."""
    given = os.environ.get("CPP_TODAY")
    return date.fromisoformat(given) if given else date.today()


@dataclass(slots=True)
class Office:
    """What a service works with: the store of an open file and the day."""

    file: GroupFile
    today: Callable[[], date] = today

    @property
    def store(self) -> Store:
        """The store of the open file."""
        return self.file.store

    @property
    def group(self) -> Group:
        """The file's one group."""
        with self.store.read() as snapshot:
            groups = snapshot.all(Group)
        if not groups:
            raise StorageTrouble("The file holds no group. Nothing was changed; restore its last backup.")
        return groups[0]

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self.file.path

    @property
    def title(self) -> str:
        """What the group is called."""
        return self.group.name

    @property
    def is_sample(self) -> bool:
        """Whether it is the sample group."""
        return self.group.is_sample

    @property
    def on_commit(self) -> list[Callable[[frozenset[type]], None]]:
        """Who is told which kinds of record changed."""
        return self.store.on_commit

    @property
    def last_backup(self) -> datetime | None:
        """When the newest backup beside the file was made; it was read back and compared then."""
        from cpp_desktop.storage import backups

        found = backups.latest(self.file.path)
        return found.when if found else None

    def back_up(self, target: Path | None = None) -> Path:
        """Copy the file to `target`, or into the folder Backups beside it, check the copy and return where it is.

        Raises:
            Refused: there is already a file at `target`.
            StorageTrouble: the copy could not be made; the file itself is safe.
        """
        from cpp_desktop.storage import backups

        return backups.back_up(self.file, target)

    def findings(self) -> list[str]:
        """Read everything in the file and return what is wrong, in sentences; nothing is changed.

        Raises:
            StorageTrouble: it cannot be read.
        """
        return self.file.findings()

    def close(self) -> Path | None:
        """Close the file; returns the backup made, if anything had changed."""
        try:
            return self.file.close()
        finally:
            _sweep(self)


def create(
    path: Path, passphrase: str, *, name: str, parent: str = "", year_start: str = "04-01", is_sample: bool = False
) -> Office:
    """Make a new group file and open it.

    Raises:
        Refused: for a name, year start or passphrase that will not do.
        StorageTrouble: where the file cannot be made.
    """
    from cpp_desktop.domain.errors import Refused
    from cpp_desktop.domain.validity import problems
    from cpp_desktop.storage import group_file

    group = Group(name=name.strip(), year_start=year_start, is_sample=is_sample)
    if found := problems(group):
        raise Refused(**found)
    body = ParentBody(name=parent.strip()) if parent.strip() else None
    return Office(group_file.create(path, passphrase, group, parent=body))


def open_office(
    path: Path,
    *,
    passphrase: str | None = None,
    recovery_key: str | None = None,
    read_only: bool = False,
) -> Office:
    """Open a group file by its passphrase, or by the key of its recovery sheet; an older one's actions are numbered."""
    from cpp_desktop.services import action_changes
    from cpp_desktop.storage import group_file

    office = Office(group_file.open_file(path, passphrase=passphrase, recovery_key=recovery_key, read_only=read_only))
    _sweep(office)
    if not read_only:
        action_changes.number_all(office)
    return office


def _sweep(office: Office) -> None:
    """Delete copies made to be opened elsewhere, and those made just before somebody was erased, days ago."""
    from cpp_desktop.services import opened_copies
    from cpp_desktop.storage import erased_ledger

    opened_copies.sweep(office.file.path, all_of_them=not office.file.read_only)
    if not office.file.read_only:
        erased_ledger.sweep(office.file.path, office.today())
