"""Very many checked returns at once: some hundred in one transaction, one by one where a batch fails."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.records import Receipt, ReceivedReturn, ReturnFigure
from cpp_desktop.storage.register.batch import Arrived, receive_together
from cpp_desktop.storage.register.writing import without_document

if TYPE_CHECKING:
    from cpp_desktop.storage.register.register import Register


@dataclass(slots=True)
class Loaded:
    """What came of very many returns: how many of each receipt, and those refused, without documents, each with why."""

    receipts: Counter[Receipt] = field(default_factory=Counter)
    refused: list[tuple[ReceivedReturn, str]] = field(default_factory=list)


def load(register: Register, arrived: Iterable[Arrived], size: int) -> Loaded:
    """Receive returns in batches of `size`."""
    loaded = Loaded()
    for batch in _batches(arrived, size):
        try:
            loaded.receipts += _together(register, batch)
        except Refused:
            _one_by_one(register, batch, loaded)
    return loaded


def _together(register: Register, batch: Sequence[Arrived]) -> Counter[Receipt]:
    with register.write("") as tx:
        receipts = receive_together(tx, batch)
        if receipts.keys() - {Receipt.UNCHANGED}:
            tx.changed |= {ReceivedReturn, ReturnFigure}
    return receipts


def _one_by_one(register: Register, batch: Sequence[Arrived], loaded: Loaded) -> None:
    for received, figures in batch:
        try:
            with register.write("", received.group_id) as tx:
                loaded.receipts[tx.receive(received, figures)] += 1
        except Refused as refused:
            loaded.refused.append((without_document(received), str(refused)))


def _batches(arrived: Iterable[Arrived], size: int) -> Iterator[list[Arrived]]:
    waiting = iter(arrived)
    while batch := list(islice(waiting, size)):
        yield batch
