"""The roll of a register: every group with the networks that it belonged to and what is expected of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from cpp_desktop.domain.network.records import Belonging, Expectation, Network, NetworkGroup, ReceivedReturn
from cpp_desktop.domain.written_names import letters
from cpp_desktop.services.network.filing import covers
from cpp_desktop.services.network.register import NetworkOffice

OfGroup = TypeVar("OfGroup", Belonging, Expectation, ReceivedReturn)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """That a group belonged to a network, by its name, from a day to a day; open ends are None."""

    network: str
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupEntry:
    """A group. `network` is the one it belongs to today, `joined` the name of the group that it turned out to be.

    `follower` is the group that carried on its work, `asked` what is expected of it, the latest first, and `sent` the
    last days of the periods that it sent returns for.
    """

    group: NetworkGroup
    network: str
    stays: tuple[Stay, ...]
    joined: str = ""
    follower: str = ""
    asked: tuple[Expectation, ...] = ()
    sent: frozenset[date] = frozenset()

    @property
    def id(self) -> str:
        """The group's id."""
        return self.group.id


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkEntry:
    """A network, how many groups belong to it today, and the name of the one that it merged into."""

    network: Network
    groups: int
    follower: str = ""

    @property
    def id(self) -> str:
        """The network's id."""
        return self.network.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """All groups and all networks, each by name."""

    groups: tuple[GroupEntry, ...]
    networks: tuple[NetworkEntry, ...]


def read(network: NetworkOffice) -> Roll:
    """Read the roll as it is today."""
    today = network.today()
    with network.register.read() as view:
        groups, networks, stays = view.all(NetworkGroup), view.all(Network), view.all(Belonging)
        asked, sent = view.all(Expectation), view.all(ReceivedReturn, standing=True)
    now = {one.group_id: one.network_id for one in stays if covers(one, today)}
    counts, names = Counter(now.values()), {one.id: one.name for one in networks}
    entries = _entries(groups, names, now, _by_group(stays), _by_group(asked), _by_group(sent))
    return Roll(
        groups=tuple(sorted(entries, key=lambda e: (letters(e.group.name), e.id))),
        networks=tuple(
            NetworkEntry(network=one, groups=counts[one.id], follower=names.get(one.successor_id or "", ""))
            for one in sorted(networks, key=lambda one: (letters(one.name), one.id))
        ),
    )


def _entries(
    groups: Sequence[NetworkGroup],
    names: Mapping[str, str],
    now: Mapping[str, str],
    stays: Mapping[str, list[Belonging]],
    asked: Mapping[str, list[Expectation]],
    sent: Mapping[str, list[ReceivedReturn]],
) -> Iterator[GroupEntry]:
    called = {one.id: one.name for one in groups}
    for one in groups:
        yield GroupEntry(
            group=one,
            network=names.get(now.get(one.id, ""), ""),
            stays=_stays(stays.get(one.id, ()), names),
            joined=called.get(one.same_as or "", ""),
            follower=called.get(one.successor_id or "", ""),
            asked=tuple(sorted(asked.get(one.id, ()), key=lambda e: e.last, reverse=True)),
            sent=frozenset(ret.last for ret in sent.get(one.id, ())),
        )


def _by_group(records: Iterable[OfGroup]) -> dict[str, list[OfGroup]]:
    found: dict[str, list[OfGroup]] = {}
    for one in records:
        found.setdefault(one.group_id, []).append(one)
    return found


def _stays(belongings: Iterable[Belonging], names: Mapping[str, str]) -> tuple[Stay, ...]:
    ordered = sorted(belongings, key=lambda one: one.first or date.min)
    return tuple(Stay(network=names.get(one.network_id, ""), first=one.first, last=one.last) for one in ordered)
