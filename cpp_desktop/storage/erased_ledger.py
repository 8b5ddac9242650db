"""Who was erased: ids and days, inside the file and in a small file beside its backups, never a name.

What is restored from a backup, or copied back by hand, loses the same people again by it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from cpp_desktop.domain.erasure import How, Key
from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.storage.backup_folder import FOLDER
from cpp_desktop.storage.tables import file_info

FORMAT = "cpp-erased"
ENDING = ".erased.json"
_IN_FILE = "erased"
_UNREADABLE = (
    "The list of people who were erased, beside the backups, cannot be read, so nothing was restored: somebody erased "
    "would have come back. Look at {0}; another copy of it may stand beside other backups."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """One person erased. Every mention found was removed but the sure ones `kept` and the doubtful ones not `removed`.

    `papers` are the ids of papers that went out whose files went too. `copy` is the name of the backup made just
    before, to be deleted from the day `delete_on`. `grounds`, why mentions were kept, stand in the encrypted file
    alone.
    """

    person_id: str
    on: date
    kept: frozenset[Key] = frozenset()
    removed: frozenset[Key] = frozenset()
    papers: frozenset[str] = frozenset()
    copy: str = ""
    delete_on: date | None = None
    grounds: tuple[str, ...] = ()


def read(connection: Connection) -> list[Erased]:
    """Return who was erased from the open file."""
    query = select(file_info.c.value).where(file_info.c.key == _IN_FILE)
    text = connection.execute(query).scalar_one_or_none()
    return [_entry(one) for one in json.loads(text)] if text else []


def add(connection: Connection, entries: Iterable[Erased]) -> None:
    """Note in the open file who was erased."""
    known = {one.person_id: one for one in (*read(connection), *entries)}
    connection.execute(delete(file_info).where(file_info.c.key == _IN_FILE))
    text = json.dumps([_plain(one) | {"grounds": list(one.grounds)} for one in known.values()])
    connection.execute(insert(file_info).values(key=_IN_FILE, value=text))


def beside(path: Path) -> Path:
    """Return where the ledger of the file at `path` stands."""
    return path.parent / FOLDER / f"{path.stem}{ENDING}"


def write_beside(path: Path, entries: Iterable[Erased]) -> None:
    """Write the ledger beside the backups of the file at `path`; what stood there and is not known stays."""
    ledger = beside(path)
    known = {one.person_id: one for one in _read_or_nothing(ledger)}
    all_of_them = {**known, **{one.person_id: one for one in entries}}
    if not all_of_them or all_of_them == known:
        return
    ledger.parent.mkdir(parents=True, exist_ok=True)
    part = ledger.with_name(f"{ledger.name}.part")
    with part.open("w", encoding="utf-8") as file:
        document = {"format": FORMAT, "version": 1, "erased": [_plain(one) for one in all_of_them.values()]}
        json.dump(document, file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    part.replace(ledger)


def near(*places: Path) -> list[Erased]:
    """Return everybody named in the ledgers in and around the folders of these files.

    Raises:
        StorageTrouble: a ledger is there and cannot be read.
    """
    found: dict[str, Erased] = {}
    for ledger in _ledgers(places):
        try:
            found.update((one.person_id, one) for one in _read(ledger))
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise StorageTrouble(_UNREADABLE.format(ledger)) from error
    return list(found.values())


def sweep(path: Path, day: date) -> list[Path]:
    """Delete the copies made just before erasures whose days are over, and return which went."""
    gone = []
    for ledger in _ledgers([path]):
        for one in _read_or_nothing(ledger):
            copied = ledger.parent / Path(one.copy).name
            if one.copy and one.delete_on is not None and one.delete_on <= day and copied.is_file():
                with suppress(OSError):  # one that cannot go now goes next time
                    copied.unlink()
                    gone.append(copied)
    return gone


def _ledgers(places: Iterable[Path]) -> list[Path]:
    folders = dict.fromkeys(f for place in places for f in (place.parent, place.parent / FOLDER))
    return [entry for f in folders if f.is_dir() for entry in sorted(f.glob(f"*{ENDING}"))]


def _read(ledger: Path) -> list[Erased]:
    document = json.loads(ledger.read_text(encoding="utf-8"))
    if document["format"] != FORMAT:
        raise ValueError("another format")
    return [_entry(one) for one in document["erased"]]


def _read_or_nothing(ledger: Path) -> list[Erased]:
    try:
        return _read(ledger)
    except (OSError, ValueError, KeyError, TypeError):
        return []


def _plain(one: Erased) -> dict[str, Any]:
    def keys(mentions: Iterable[Key]) -> list[dict[str, str]]:
        ordered = sorted((record, field, how.value) for record, field, how in mentions)
        return [{"record": record, "field": field, "by": how} for record, field, how in ordered]

    return {
        "person": one.person_id,
        "on": one.on.isoformat(),
        "kept": keys(one.kept),
        "removed": keys(one.removed),
        "papers": sorted(one.papers),
        "copy": one.copy,
        "delete_on": one.delete_on.isoformat() if one.delete_on else None,
    }


def _entry(plain: dict[str, Any]) -> Erased:
    def keys(mentions: list[dict[str, str]]) -> frozenset[Key]:
        return frozenset((m["record"], m["field"], How(m["by"])) for m in mentions)

    until = plain["delete_on"]
    one = Erased(person_id=plain["person"], on=date.fromisoformat(plain["on"]), copy=plain["copy"])
    return replace(
        one,
        kept=keys(plain["kept"]),
        removed=keys(plain["removed"]),
        papers=frozenset(plain.get("papers", ())),
        delete_on=date.fromisoformat(until) if until else None,
        grounds=tuple(plain.get("grounds", ())),
    )
