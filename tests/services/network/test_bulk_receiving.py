"""Very many returns at once come to the same as each by itself, whatever stands among them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest

from cpp_desktop.domain.errors import Cancelled
from cpp_desktop.domain.network.records import Belonging, Expectation, NetworkGroup, ReceivedReturn
from cpp_desktop.services.network import expecting
from cpp_desktop.services.network.bulk_receiving import receive_in_bulk
from cpp_desktop.services.network.expecting import AskedGroup
from cpp_desktop.services.network.receiving import receive
from cpp_desktop.services.network.register import NetworkOffice, open_register
from tests.builders import PASSPHRASE
from tests.network_builders import DUE, FIRST, LAST, TODAY, a_document, a_random_document, altered, as_file

FORMS = (".json", ".json", ".json", ".csv", ".xlsx")
KINDS = (NetworkGroup, Belonging, Expectation, ReceivedReturn)


def a_mixed_lot(folder: Path, chance: Random) -> None:
    """Returns of a few groups with years, revisions, forms, keys and days drawn by chance, and what is no return."""
    for number in range(60):
        group, year = f"Group {chance.randrange(12)}", chance.choice((2023, 2024, 2025))
        first, last = chance.choice(((date(year, 4, 1), date(year + 1, 3, 31)), (date(year, 1, 1), date(year, 12, 31))))
        seed = b"o" * 32 if chance.random() < 0.1 else None
        more: dict[str, Any] = {"first": first, "last": last, "revision": chance.choice((1, 1, 2)), "seed": seed}
        document = a_random_document(chance, group, made=f"{last.year + 1}-05-0{chance.randrange(1, 9)}", **more)
        as_file(folder, document, f"{number:02}{chance.choice(FORMS)}")
    (folder / "note.txt").write_text("Nothing", encoding="utf-8")
    (folder / "x altered.json").write_bytes(altered(a_document("Group 1"), **{"meetings.held": 99}))


def told(network: NetworkOffice) -> dict[str, Any]:
    """All that a register holds, but for the ids that it gave out itself."""
    with network.register.read() as view:
        names = {group.id: group.name for group in view.all(NetworkGroup)}
        rows = {str(one): view.figures(one.network_id, one.group_id, one.first, one.last)
                for one in view.all(ReceivedReturn, standing=True)}  # fmt: skip
        return {
            "groups": sorted((g.name, g.key or "") for g in view.all(NetworkGroup)),
            "homes": sorted((names[b.group_id], b.network_id, str(b.first)) for b in view.all(Belonging)),
            "asked": sorted((names[e.group_id], str(e.last)) for e in view.all(Expectation)),
            "returns": view.all(ReceivedReturn),
            "figures": rows,
        }


@pytest.fixture
def twin(network: NetworkOffice, empty_register: Path, tmp_path: Path) -> Iterator[NetworkOffice]:
    """Another register that begins as the same, with a few groups that are known by their names."""
    copy = open_register(Path(shutil.copy(empty_register, tmp_path / "twin.cppnetwork")), passphrase=PASSPHRASE)
    copy.today = lambda: TODAY
    for one in (network, copy):
        expecting.expect(one, FIRST, LAST, DUE, [AskedGroup(name=f"group {n}") for n in range(4)])
    yield copy
    copy.close()


@pytest.mark.parametrize("seed", range(3))
def test_it_comes_to_the_same_as_one_by_one(network, twin, inbox, seed):
    a_mixed_lot(inbox, Random(seed))
    singly, together = receive(network, [inbox]), receive_in_bulk(twin, [inbox])
    # Of several that it overlaps any may be named.
    assert sorted((n, why[:30]) for n, why in together.refused) == sorted((n, why[:30]) for n, why in singly.refused)
    assert (together.unexpected, together.taken) == (singly.unexpected, singly.taken)
    assert told(twin) == told(network)
    again, once_more = receive(network, [inbox]), receive_in_bulk(twin, [inbox])
    assert (once_more.received, once_more.revised, once_more.unchanged) == (0, 0, again.unchanged)


def test_what_is_stopped_is_kept_by_whole_batches(network, inbox):
    as_file(inbox, a_document("Group 1"))

    def stop(done: int, total: int, name: str) -> None:
        raise Cancelled

    assert receive_in_bulk(network, [inbox], stop).stopped
    assert receive_in_bulk(network, [inbox]).received == 1
