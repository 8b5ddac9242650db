"""Receiving: each return a step of its own, kept under its group and days, or refused with the reason."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from cpp_desktop.domain.errors import Cancelled, Refused
from cpp_desktop.domain.network.records import Receipt
from cpp_desktop.domain.progress import Progress, silent
from cpp_desktop.services.network.incoming import Incoming, Taken, incoming, take_in
from cpp_desktop.services.network.register import NetworkOffice

_LEFT_BY_SYSTEMS: Final = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
_TABLES: Final = frozenset({".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods"})
"""What bears no signature, by the end of its name."""
_A_LINK = "This is a link, and links in a folder are not followed. Receive the file itself."
_CLOSED_FOLDER = "This folder cannot be read. See whether it may be read by you."


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """What became of files: how many of each, which groups nobody expected, and each that is refused, and why.

    `stopped` says that somebody pressed Stop: what was received before is kept, and the rest can be received later.
    """

    received: int = 0
    revised: int = 0
    superseded: int = 0
    unchanged: int = 0
    unexpected: tuple[str, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()
    stopped: bool = False

    @property
    def taken(self) -> int:
        """How many of the files are in the register now."""
        return self.received + self.revised + self.superseded + self.unchanged


class FoundFile(NamedTuple):
    """A file to receive, what it is called in a list, and why it is not even opened, if it is not."""

    path: Path
    name: str
    why: str = ""


def receive(network: NetworkOffice, sources: Sequence[Path], progress: Progress = silent) -> Received:
    """Receive files, and those in folders to any depth; what one is refused for keeps no other back.

    What may be signed comes before tables, so that a table beside the return that it was made of changes nothing.
    Nothing is received twice: what was stopped or broken off is simply received again.

    Raises:
        StorageTrouble: the register cannot be written; what was received before stays.
    """
    total, tally = sum(1 for _ in files_in(sources)), Tally()
    try:
        for done, found in enumerate(signed_first(sources)):
            progress(done, total, found.name)
            try:
                tally.took(take_in(network, read(found)))
            except Refused as why:
                tally.refused.append((found.name, str(why)))
    except Cancelled:
        return tally.result(stopped=True)
    return tally.result()


class Tally:
    """What became of files so far."""

    def __init__(self) -> None:
        self.refused: list[tuple[str, str]] = []
        self._counts = Counter[Receipt]()
        self.unexpected: set[str] = set()

    def took(self, taken: Taken) -> None:
        """Count a return that is in the register."""
        self.count(taken.receipt)
        if not taken.is_expected:
            self.unexpected.add(taken.group_name)

    def count(self, receipt: Receipt, number: int = 1) -> None:
        """Count so many returns of which this became."""
        self._counts[receipt] += number

    def result(self, *, stopped: bool = False) -> Received:
        """Return the whole."""
        return Received(
            received=self._counts[Receipt.NEW],
            revised=self._counts[Receipt.REVISED],
            superseded=self._counts[Receipt.SUPERSEDED],
            unchanged=self._counts[Receipt.UNCHANGED],
            unexpected=tuple(sorted(self.unexpected)),
            refused=tuple(sorted(self.refused)),
            stopped=stopped,
        )


def read(found: FoundFile) -> Incoming:
    """Read a return out of whatever file it came as.

    Raises:
        Refused: with a sentence that says why it is none that can be received.
    """
    from cpp_desktop.exchange import returns

    if found.why:
        raise Refused(file=found.why)
    return incoming(*returns.read(found.path))


def signed_first(sources: Sequence[Path]) -> Iterator[FoundFile]:
    """Give files as `files_in` does, but all tables last; folders are walked twice, so that no list of them is kept."""
    yield from (found for found in files_in(sources) if not _is_table(found))
    yield from (found for found in files_in(sources) if _is_table(found))


def _is_table(found: FoundFile) -> bool:
    return found.path.suffix.lower() in _TABLES


def files_in(sources: Sequence[Path]) -> Iterator[FoundFile]:
    """Give files in the order of their names where folders are named; no link leads out of a folder."""
    for source in sources:
        if source.is_dir():
            yield from _inside(source, "")
        else:
            yield FoundFile(source, source.name)


def _inside(folder: Path, above: str) -> Iterator[FoundFile]:
    try:
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry in entries if not _is_left_by_a_system(entry.name))
    except OSError:
        yield FoundFile(folder, above or folder.name, _CLOSED_FOLDER)
        return
    home = folder.resolve()
    for name in names:
        path, called = folder / name, f"{above}{name}"
        if path.is_symlink():
            yield FoundFile(path, called, _A_LINK)
        elif path.is_dir():
            # Some systems have links between folders that are none to others.
            inside = path.resolve().parent == home
            yield from _inside(path, f"{called}/") if inside else (FoundFile(path, called, _A_LINK),)
        else:
            yield FoundFile(path, called)


def _is_left_by_a_system(name: str) -> bool:
    """Say whether a file is one that no person put there: not even its refusal is worth a line."""
    return name.lower() in _LEFT_BY_SYSTEMS or name.startswith(("._", "~$"))
