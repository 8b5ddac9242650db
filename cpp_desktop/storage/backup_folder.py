"""The folder of backups beside a file: their names, the latest, and which are kept."""

from __future__ import annotations

import re
import shutil
from collections.abc import Hashable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

FOLDER = "Backups"
PAGE_BYTES = 4096
# How many of the newest stay, and how many days, weeks and months keep their newest; every year does.
_NEWEST, _DAYS, _WEEKS, _MONTHS = 10, 7, 5, 12
_SHARE_OF_FREE_DISK = 10
_ALWAYS = 3
_WHEN = "%Y-%m-%d %H.%M.%S"
_NAME = re.compile(r"(?P<stem>.+) (?P<when>\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d)(?: (?P<number>\d+))?(?P<suffix>\.\w+)")


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """A backup: when it was made, where it is, and whether it is still whole at a glance.

    Each was opened and compared with its file before it got its name.
    """

    when: datetime
    path: Path
    checked: bool


def backups_of(path: Path) -> list[BackupInfo]:
    """Return the backups of the file at `path`, the newest first."""
    folder = path.parent / FOLDER
    found = []
    for entry in folder.iterdir() if folder.is_dir() else ():
        name = _NAME.fullmatch(entry.name)
        if name and (name["stem"], name["suffix"]) == (path.stem, path.suffix) and entry.is_file():
            size = entry.stat().st_size
            with suppress(ValueError):  # a name that looks like ours, but holds no possible day
                when = datetime.strptime(name["when"], _WHEN)
                info = BackupInfo(when, entry, checked=size > 0 and size % PAGE_BYTES == 0)
                found.append((when, int(name["number"] or 1), info))
    return [info for *_, info in sorted(found, key=lambda one: one[:2], reverse=True)]


def latest(path: Path) -> BackupInfo | None:
    """Return the newest backup of the file at `path`, or None."""
    return next(iter(backups_of(path)), None)


def new_name(path: Path, now: datetime) -> Path:
    """Return a free name for a backup of the file at `path`."""
    folder = path.parent / FOLDER
    name = f"{path.stem} {now.strftime(_WHEN)}"
    target, number = folder / f"{name}{path.suffix}", 1
    while target.exists():
        number += 1
        target = folder / f"{name} {number}{path.suffix}"
    return target


def thin(path: Path) -> list[Path]:
    """Delete the backups of the file at `path` that are not worth their room, and return which.

    The ten newest stay, then the newest of each day, week, month and year, as long as they take no more than a tenth
    of the free disk. The three newest always stay: a disk that is full for an hour must not cost them.
    """
    infos = backups_of(path)
    if not infos:
        return []
    _sweep_unfinished(path)
    room = shutil.disk_usage(infos[0].path.parent).free // _SHARE_OF_FREE_DISK
    kept: set[Path] = set()
    for info in _worth_keeping(infos):
        size = info.path.stat().st_size
        if len(kept) >= _ALWAYS and size > room:
            break
        room -= size
        kept.add(info.path)
    gone = [info.path for info in infos if info.path not in kept]
    for old in gone:
        with suppress(OSError):  # one that cannot go now goes next time
            old.unlink()
    return gone


def _sweep_unfinished(path: Path) -> None:
    for part in (path.parent / FOLDER).glob("*.part*"):  # and their journals
        name = _NAME.fullmatch(part.stem)
        if name and name["stem"] == path.stem:
            with suppress(OSError):
                part.unlink()


def _worth_keeping(infos: list[BackupInfo]) -> list[BackupInfo]:
    kept = {info.path for info in infos[:_NEWEST]}
    for count, period in (
        (_DAYS, lambda when: when.date()),
        (_WEEKS, lambda when: when.isocalendar()[:2]),
        (_MONTHS, lambda when: (when.year, when.month)),
        (len(infos), lambda when: when.year),
    ):
        first = _first_of_each((info, period(info.when)) for info in infos)
        kept.update(info.path for info in first[:count])
    return [info for info in infos if info.path in kept]


def _first_of_each(dated: Iterable[tuple[BackupInfo, Hashable]]) -> list[BackupInfo]:
    found: dict[Hashable, BackupInfo] = {}
    for info, period in dated:
        found.setdefault(period, info)
    return list(found.values())
