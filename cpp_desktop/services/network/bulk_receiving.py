"""Receiving very many returns: some hundred in one transaction, and singly whatever there is a question about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from cpp_desktop.domain.errors import Cancelled, Refused
from cpp_desktop.domain.network.records import (
    Belonging,
    Expectation,
    NetworkGroup,
    ReceivedReturn,
    ReturnState,
)
from cpp_desktop.domain.progress import Progress, silent
from cpp_desktop.services.network import filing
from cpp_desktop.services.network.groups import own_network
from cpp_desktop.services.network.incoming import Incoming, bearer_of, overlapping, record_of, take_in
from cpp_desktop.services.network.receiving import FoundFile, Received, Tally, files_in, read, signed_first
from cpp_desktop.services.network.register import NetworkOffice

if TYPE_CHECKING:
    from cpp_desktop.storage.register import View, Writing

OfGroup = TypeVar("OfGroup", Belonging, Expectation, ReceivedReturn)
AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class _Read:
    """A file that was read, and the group that it is kept under."""

    name: str
    arriving: Incoming
    group: NetworkGroup


def receive_in_bulk(network: NetworkOffice, sources: Sequence[Path], progress: Progress = silent) -> Received:
    """Receive files, and those in folders to any depth, as `receive` does, with a commit for some hundred together.

    A return about days of which one is here already, and each of a batch that fails, is received by itself.

    Raises:
        StorageTrouble: the register cannot be written; whole batches were received before.
    """
    total, tally, done = sum(1 for _ in files_in(sources)), Tally(), 0
    try:
        for batch in _batches(signed_first(sources)):
            progress(done, total, batch[0].name)
            _Batch(network, tally).receive(batch)
            done += len(batch)
    except Cancelled:
        return tally.result(stopped=True)
    return tally.result()


def _batches(files: Iterator[FoundFile]) -> Iterator[list[FoundFile]]:
    while batch := list(islice(files, AT_ONCE)):
        yield batch


class _Batch:
    """Some hundred files: what is new and clear is received together, the rest one by one."""

    def __init__(self, network: NetworkOffice, tally: Tally) -> None:
        self._network = network
        self._tally = tally
        self._clear: list[tuple[_Read, ReceivedReturn]] = []
        self._expected: set[str] = set()
        self._rest: list[tuple[str, Incoming]] = []

    def receive(self, files: Iterable[FoundFile]) -> None:
        """Receive the files and count what became of them."""
        arrived = []
        for found in files:
            try:
                arrived.append((found.name, read(found)))
            except Refused as why:
                self._tally.refused.append((found.name, str(why)))
        with self._network.register.write("") as writing:
            self._sort_out(writing, arrived)
        self._load()
        for name, arriving in self._rest:
            try:
                self._tally.took(take_in(self._network, arriving))
            except Refused as why:
                self._tally.refused.append((name, str(why)))

    def _sort_out(self, writing: Writing, arrived: Sequence[tuple[str, Incoming]]) -> None:
        """Put by what is clear, with its group, which is added and its key pinned where it is new."""
        ids = {arriving.group_id for _, arriving in arrived}
        groups = {group.id: group for group in writing.all(NetworkGroup, id=ids)} if ids else {}
        here = _by_group(writing.all(ReceivedReturn, group_id=ids) if ids else ())
        clear = []
        for name, arriving in arrived:
            group_id = arriving.group_id
            if _is_in_question(writing, arriving, groups.get(group_id), here[group_id]):
                self._rest.append((name, arriving))
                continue
            try:
                groups[group_id] = bearer_of(self._network, writing, arriving)
            except Refused as why:
                self._tally.refused.append((name, str(why)))
                continue
            ret = record_of(arriving, group_id, "", ReturnState.RECEIVED, self._network.today())
            here[group_id].append(ret)
            clear.append((_Read(name, arriving, groups[group_id]), ret))
        self._find_homes(writing, clear)

    def _find_homes(self, writing: Writing, clear: Sequence[tuple[_Read, ReceivedReturn]]) -> None:
        ids = {ret.group_id for _, ret in clear}
        homes = _by_group(writing.all(Belonging, group_id=ids) if ids else ())
        asked = _by_group(writing.all(Expectation, group_id=ids) if ids else ())
        own = own_network(writing, self._network.title).id
        for one, ret in clear:
            home = next((b.network_id for b in homes[ret.group_id] if filing.covers(b, ret.last)), own)
            self._clear.append((one, replace(ret, network_id=home)))
            if any(e.first <= ret.last <= e.last for e in asked[ret.group_id]):
                self._expected.add(one.name)

    def _load(self) -> None:
        pairs = ((ret, one.arriving.figures) for one, ret in self._clear)
        loaded = self._network.register.load(pairs, AT_ONCE)
        for receipt, number in loaded.receipts.items():
            self._tally.count(receipt, number)
        refused = {(ret.group_id, ret.last): why for ret, why in loaded.refused}
        for one, ret in self._clear:
            if why := refused.get((ret.group_id, ret.last)):
                self._tally.refused.append((one.name, why))
            elif one.name not in self._expected:
                self._tally.unexpected.add(one.group.name)


def _is_in_question(view: View, arriving: Incoming, group: NetworkGroup | None, here: Sequence[ReceivedReturn]) -> bool:
    """Say whether a return has to be looked at beside others: those of its days, or those of a group that it may be."""
    if group is None:
        alike = filing.known_by_name_only(view, arriving.name)
        return any(view.all(ReceivedReturn, group_id=one.id) for one in alike)
    near = overlapping(here, arriving) or any(ret.last == arriving.last for ret in here)
    return group.same_as is not None or bool(near)


def _by_group(some: Iterable[OfGroup]) -> defaultdict[str, list[OfGroup]]:
    found: defaultdict[str, list[OfGroup]] = defaultdict(list)
    for one in some:
        found[one.group_id].append(one)
    return found
