"""Returns out of other people's forms: tried out by a mapping, or received by it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cpp_desktop.domain.errors import Cancelled, Refused
from cpp_desktop.domain.ids import new_id
from cpp_desktop.domain.network.foreign_layouts import ForeignLayout, PlaceKind
from cpp_desktop.domain.network.foreign_reader import ForeignReader
from cpp_desktop.domain.network.foreign_readings import Doubt, Found, Reading, by_return
from cpp_desktop.domain.network.foreign_sheets import Sheet
from cpp_desktop.domain.network.records import Cell, NetworkGroup, Receipt, Source
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.progress import Progress, silent
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.domain.written_names import letters, shown
from cpp_desktop.services.network.groups import one_and_the_same
from cpp_desktop.services.network.incoming import Taken, incoming, take_in
from cpp_desktop.services.network.layouts import sheets_of
from cpp_desktop.services.network.receiving import Received, files_in
from cpp_desktop.services.network.register import NetworkOffice

if TYPE_CHECKING:
    from cpp_desktop.storage.register import View

_SAME_FILE = "This file holds the same as “{0}”, so it was not read again."
_TWO = "There are {0} groups called “{1}” in this register. Join or rename them first."
_ONE_GROUP = "“{0}” and “{1}” are one group in the register, {2}. The first was received; add them up in the form."

ByName = dict[str, list[NetworkGroup]]
"""The groups that each name leads to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignReturn:
    """What was read of one organisation and year, and its group in the register; None where there is none so far."""

    organisation: str
    period: Period
    group: NetworkGroup | None
    readings: tuple[Reading, ...]

    @property
    def id(self) -> str:
        """What tells it from the others."""
        return f"{self.organisation} {self.period.first}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What a mapping makes of files: returns, cells in doubt and totals compared, and files that it cannot read."""

    returns: tuple[ForeignReturn, ...]
    found: Found
    refused: tuple[tuple[str, str], ...] = ()

    @property
    def unmatched(self) -> tuple[str, ...]:
        """The organisations that no group of the register is called by."""
        return tuple(dict.fromkeys(one.organisation for one in self.returns if one.group is None))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedByLayout:
    """What became of files that were read by a mapping, and of what was read in them.

    The groups of `unmatched` were added under the names that were written; each is joined with the one it is.
    """

    received: Received
    found: Found
    unmatched: tuple[str, ...] = ()


def try_out(
    network: NetworkOffice, layout: ForeignLayout, sources: Sequence[Path], progress: Progress = silent
) -> Trial:
    """Read files, and those in folders, by a mapping, and keep nothing.

    Raises:
        Cancelled: somebody pressed Stop.
    """
    reader, refused = _read(layout, sources, progress)
    found = reader.found()
    with network.register.read() as view:
        by_name = _groups_by_name(view)
        returns = tuple(_returns(found.readings, by_name))
    return Trial(returns=returns, found=found, refused=tuple(refused))


def receive_by_layout(
    network: NetworkOffice, layout: ForeignLayout, sources: Sequence[Path], progress: Progress = silent
) -> ReceivedByLayout:
    """Read files by a mapping, and keep each organisation's year as an unsigned return, in a step of its own.

    All files of a year are given at once: they are brought together. What was received before and is the same changes
    nothing; what says otherwise takes its place, but never that of a return that the group signed.

    Raises:
        Cancelled: somebody pressed Stop while files were read.
        StorageTrouble: the register cannot be written; what was received before stays.
    """
    reader, refused = _read(layout, sources, progress)
    found = reader.found()
    with network.register.read() as view:
        taking = _Taking(network, _groups_by_name(view), refused)
    returns = list(by_return(found.readings))
    stopped = False
    try:
        for done, (organisation, period, readings) in enumerate(returns):
            progress(done, len(returns), organisation)
            taking.take(organisation, period, readings)
    except Cancelled:
        stopped = True
    return ReceivedByLayout(received=taking.received(stopped), found=found, unmatched=tuple(taking.unmatched))


@dataclass(slots=True)
class _Taking:
    """What became of the returns so far; `taken` says which organisation's was kept for a group and its days."""

    network: NetworkOffice
    by_name: ByName
    refused: list[tuple[str, str]]
    counts: Counter[Receipt] = field(default_factory=Counter)
    taken: dict[tuple[str, Period], str] = field(default_factory=dict)
    unexpected: set[str] = field(default_factory=set)
    unmatched: list[str] = field(default_factory=list)

    def take(self, organisation: str, period: Period, readings: Sequence[Reading]) -> None:
        try:
            group = _group_of(self.by_name, organisation)
            # Of two names in a form that lead to one group the second must not take the first one's place.
            if group is not None and (first := self.taken.get((group.id, period))):
                raise Refused(group=_ONE_GROUP.format(organisation, first, group.name))
            taken = _take(self.network, organisation, period, readings, group)
        except Refused as why:
            self.refused.append((f"{organisation}, {_days(period)}", str(why)))
            return
        self.counts[taken.receipt] += 1
        self.taken[taken.group_id, period] = organisation
        if group is None:
            self.unmatched.append(organisation)
            self.by_name[letters(organisation)] = [NetworkGroup(id=taken.group_id, name=taken.group_name)]
        if not taken.is_expected:
            self.unexpected.add(taken.group_name)

    def received(self, stopped: bool) -> Received:
        return Received(
            received=self.counts[Receipt.NEW],
            revised=self.counts[Receipt.REVISED],
            superseded=self.counts[Receipt.SUPERSEDED],
            unchanged=self.counts[Receipt.UNCHANGED],
            unexpected=tuple(sorted(self.unexpected)),
            refused=tuple(self.refused),
            stopped=stopped,
        )


def _read(
    layout: ForeignLayout, sources: Sequence[Path], progress: Progress
) -> tuple[ForeignReader, list[tuple[str, str]]]:
    reader, refused = ForeignReader(layout), list[tuple[str, str]]()
    seen: dict[bytes, str] = {}
    by_file = PlaceKind.FILE_NAME in (layout.organisation.kind, layout.period.kind)
    total = sum(1 for _ in files_in(sources))
    for done, found in enumerate(files_in(sources)):
        progress(done, total, found.name)
        try:
            if found.why:
                raise Refused(file=found.why)
            sheets = [replace(sheet, file=found.name) for sheet in sheets_of(found.path)]
            same = seen.setdefault(_digest(sheets), found.name)
            if same != found.name and not by_file:
                raise Refused(file=_SAME_FILE.format(same))
            reader.add(sheets)
        except Refused as why:
            refused.append((found.name, str(why)))
    return reader, refused


def _digest(sheets: Sequence[Sheet]) -> bytes:
    return hashlib.sha256(repr([(sheet.name, sheet.rows) for sheet in sheets]).encode(errors="replace")).digest()


def _returns(readings: Sequence[Reading], by_name: ByName) -> Iterator[ForeignReturn]:
    for organisation, period, several in by_return(readings):
        alike = by_name.get(letters(organisation), [])
        group = alike[0] if len(alike) == 1 else None
        yield ForeignReturn(organisation=organisation, period=period, group=group, readings=tuple(several))


def _groups_by_name(view: View) -> ByName:
    """Return the groups that each name, or id, leads to; one that is the same as another leads to that."""
    there = {group.id: group for group in view.all(NetworkGroup)}
    found: dict[str, dict[str, NetworkGroup]] = {}
    for group in there.values():
        meant = one_and_the_same(view, group) if group.same_as else group
        for words in (group.name, group.id):
            found.setdefault(letters(words), {})[meant.id] = meant
    return {name: list(groups.values()) for name, groups in found.items()}


def _group_of(by_name: ByName, organisation: str) -> NetworkGroup | None:
    alike = by_name.get(letters(organisation), [])
    if len(alike) > 1:
        raise Refused(group=_TWO.format(len(alike), organisation))
    return alike[0] if alike else None


def _take(
    network: NetworkOffice, organisation: str, period: Period, readings: Sequence[Reading], group: NetworkGroup | None
) -> Taken:
    from cpp_desktop.exchange import mapped_returns

    document = mapped_returns.document_of(
        group=(group.id, group.name) if group else (new_id(), shown(organisation)),
        period=period,
        made=network.today(),
        values={(r.code, r.cell): _value(r) for r in readings},
    )
    return take_in(network, incoming(document, Source.MAPPED))


def _value(reading: Reading) -> int | str | None:
    return reading.number if reading.kind in (Cell.NUMBER, Cell.NOT_RECORDED) else reading.kind.value


def _days(period: Period) -> str:
    return f"{day_month_year(period.first)} to {day_month_year(period.last)}"


def as_json(found: Found) -> dict[str, Any]:
    """Return what was read, cells in doubt and totals compared as the command line prints them."""
    return {
        "sheets": found.sheets,
        "rows": found.rows,
        "doubtful": [_doubt(doubt) for doubt in found.doubts],
        "totals": [
            {"file": t.file, "sheet": t.sheet, "cell": t.cell, "heading": t.heading, "says": t.says, "read": t.found}
            | {"agrees": t.agrees}
            for t in found.totals
        ],
    }


def _doubt(doubt: Doubt) -> dict[str, str]:
    where = {"file": doubt.file, "sheet": doubt.sheet, "cell": doubt.cell}
    return where | {"says": doubt.says, "why": doubt.why, "read": doubt.read}
