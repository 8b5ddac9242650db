"""The returns of a range of days, read in one look, and what those of some networks come to."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar

from cpp_desktop.domain.network.records import (
    Cell,
    Expectation,
    Network,
    NetworkGroup,
    ReceivedReturn,
    ReturnFigure,
    ReturnState,
)
from cpp_desktop.domain.network.sums import Combined, Coverage, OtherPeriod
from cpp_desktop.domain.network.tallies import (
    PARTS_OF_RATE,
    RATE,
    Place,
    Rated,
    Tallies,
    Tally,
    add_all,
    of_one_group,
    rated_of,
    spread,
    tallies_of,
    totals,
)
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_codes import FIGURE_CODES
from cpp_desktop.domain.return_counts import attendance_rate
from cpp_desktop.domain.written_names import letters

if TYPE_CHECKING:
    from cpp_desktop.storage.register import By, View

Kept = TypeVar("Kept", ReceivedReturn, Expectation)
Networks = Collection[str] | None
"""The ids of networks; None for all of a register."""


_MOST_NAMED = 1_000
"""More groups are not named one by one to a database: it is read whole."""

# A group's rate is made from its parts, as that of all groups is.
_READ = tuple(code for code in FIGURE_CODES if code != RATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedReturns:
    """What a range holds: returns that count and those that wait, who was expected, and what was read of figures.

    `sums` are by network, or under "" for all; `values` the groups' numbers by code. Of a group that sent more than one
    return `several` has each by itself, oldest first, since their figures are not simply added.
    """

    period: Period
    counted: tuple[ReceivedReturn, ...]
    waiting: tuple[ReceivedReturn, ...]
    expected: tuple[Expectation, ...]
    groups: Mapping[str, NetworkGroup]
    networks: Mapping[str, Network]
    regular: frozenset[Period] = frozenset()
    sums: Mapping[str, Tallies] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    several: Mapping[str, list[tuple[str, Tallies]]] = field(default_factory=dict)

    def combined(self, networks: Networks = None, key: str = "", label: str = "", now: str = "") -> Combined:
        """Return the sums of some networks; those that are not the one of `now` are marked as merged into it."""
        mine = [one for one in self.counted if networks is None or one.network_id in networks]
        groups = {one.group_id for one in mine}
        tallies: Tallies = add_all(some for at, some in self.sums.items() if networks is None or at in networks)
        rated, numbers = self._of_single(groups - self.several.keys())
        for group_id in groups & self.several.keys():
            each = [found for at, found in self.several[group_id] if networks is None or at in networks]
            together = of_one_group(each)
            tallies = _in_place_of(tallies, each, together)
            of_group = rated_of(each)
            rated = rated.plus(of_group)
            for (code, cell), tally in together.items():
                if tally.recorded and not cell and code != RATE:
                    numbers[code].append(tally.number)
            if (rate := attendance_rate(of_group.present, of_group.possible)) is not None:
                numbers[RATE].append(rate)
        spreads = {code: found for code in numbers if (found := spread(numbers[code]))}
        return Combined(
            key=key,
            label=label,
            first=self.period.first,
            last=self.period.last,
            coverage=self.coverage(networks),
            totals=totals(tallies, len(groups), rated, spreads),
            other_periods=self._other_periods(mine),
            merged=self._names_of_networks({one.network_id for one in mine} - {now}) if now else (),
            returns=tuple((one.network_id, one.group_id, one.first, one.last) for one in mine),
        )

    def coverage(self, networks: Networks = None) -> Coverage:
        """Say which groups the sums of some networks stand on."""
        counted, waiting = (_within(some, networks) for some in (self.counted, self.waiting))
        asked = _within(self.expected, networks)
        sent = Counter(one.group_id for one in counted)
        due = Counter(one.group_id for one in asked if not one.resting)
        expected = due.keys() | {one.group_id for one in asked if one.group_id in sent}
        missing = {group_id for group_id, number in due.items() if sent[group_id] < number}
        open_ones = {one.group_id for one in counted if one.state is not ReturnState.ACCEPTED}
        return Coverage(
            counted=self._names(sent),
            accepted=len(sent.keys() - open_ones),
            expected=len(expected),
            unexpected=self._names(sent.keys() - expected),
            missing=self._names(missing),
            waiting=self._names(missing & {one.group_id for one in waiting}),
            unsigned=self._names({one.group_id for one in counted if one.key is None}),
        )

    def network_ids(self) -> list[str]:
        """Return the networks that a return came from, or is expected from, by their names."""
        there = {one.network_id for some in (self.counted, self.expected) for one in some}
        return sorted(there, key=lambda one: (letters(self.name_of_network(one)), one))

    def name_of_network(self, network_id: str) -> str:
        """Return what a network is called."""
        found = self.networks.get(network_id)
        return found.name if found else network_id

    def _of_single(self, groups: set[str]) -> tuple[Rated, dict[str, list[int]]]:
        """Return what the rate is made of, and the numbers by code, of groups that sent one return each."""
        numbers: dict[str, list[int]] = defaultdict(list)
        for code, by_group in self.values.items():
            numbers[code] = [number for group_id, number in by_group.items() if group_id in groups]
        present, possible = (self.values.get(code, {}) for code, _ in PARTS_OF_RATE)
        both = groups & present.keys() & possible.keys()
        rated = Rated(sum(present[one] for one in both), sum(possible[one] for one in both), len(both))
        rates = (attendance_rate(present[one], possible[one]) for one in both)
        numbers[RATE] = [rate for rate in rates if rate is not None]
        return rated, numbers

    def _other_periods(self, returns: Iterable[ReceivedReturn]) -> tuple[OtherPeriod, ...]:
        found = [
            OtherPeriod(group_id=one.group_id, group=self._name(one.group_id), first=one.first, last=one.last)
            for one in returns
            if Period(one.first, one.last) not in self.regular
        ]
        return tuple(sorted(found, key=lambda one: (letters(one.group), one.group_id, one.first)))

    def _name(self, group_id: str) -> str:
        found = self.groups.get(group_id)
        return found.name if found else group_id

    def _names(self, group_ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(sorted((self._name(one) for one in group_ids), key=lambda name: (letters(name), name)))

    def _names_of_networks(self, network_ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(sorted((self.name_of_network(one) for one in network_ids), key=lambda name: (letters(name), name)))


def read(view: View, period: Period, regular: Iterable[Period], *, accepted_only: bool, by: By = "") -> CountedReturns:
    """Read the returns whose last day lies in the period; of other length are those that are about no `regular` one."""
    found = read_without_figures(view, period, accepted_only=accepted_only)
    sent = Counter(one.group_id for one in found.counted)
    first, last = period.first, period.last
    more = [one for one in sorted(found.counted, key=lambda one: one.last) if sent[one.group_id] > 1]
    groups = {one.group_id for one in more}
    there = view.by_return(first, last, groups if len(groups) < _MOST_NAMED else None) if more else {}
    contents = {tuple(key): told for key, told in there.items()}
    several: dict[str, list[tuple[str, Tallies]]] = defaultdict(list)
    for one in more:
        told = contents[one.network_id, one.group_id, one.first, one.last]
        several[one.group_id].append((one.network_id, tallies_of(_figures(told))))
    values = view.values([(code, "") for code in _READ], first, last, accepted_only=accepted_only)
    return replace(
        found,
        regular=frozenset(regular),
        sums=_sums(view, period, accepted_only=accepted_only, by=by),
        values={code: dict(told) for (code, _), told in values.items()},
        several=several,
    )


def read_without_figures(view: View, period: Period, *, accepted_only: bool) -> CountedReturns:
    """Read which returns lie in the period, and which are expected."""
    standing = view.standing(period.first, period.last)
    return CountedReturns(
        period=period,
        counted=tuple(one for one in standing if not accepted_only or one.state is ReturnState.ACCEPTED),
        waiting=tuple(one for one in standing if accepted_only and one.state is not ReturnState.ACCEPTED),
        expected=tuple(one for one in view.all(Expectation) if one.last in period),
        groups={one.id: one for one in view.all(NetworkGroup)},
        networks={one.id: one for one in view.all(Network)},
    )


def _sums(view: View, period: Period, *, accepted_only: bool, by: By) -> dict[str, dict[Place, Tally]]:
    found: dict[str, dict[Place, Tally]] = defaultdict(dict)
    for one in view.sums(period.first, period.last, accepted_only=accepted_only, by=by):
        found[one.by][one.code, one.cell] = Tally(
            number=one.sum or 0,
            recorded=one.recorded,
            suppressed=one.suppressed,
            not_applicable=one.not_applicable,
        )
    for kept in view.kept_back(period.first, period.last, accepted_only=accepted_only, by=by):
        place = (kept.code, kept.cell)
        found[kept.by][place] = found[kept.by][place]._replace(rest=kept.rest, endless=kept.endless)
    return found


def _figures(contents: Mapping[Place, int | Cell]) -> Iterator[ReturnFigure]:
    for (code, cell), told in contents.items():
        if isinstance(told, int):
            yield ReturnFigure(code=code, cell=cell, number=told)
        else:
            yield ReturnFigure(code=code, cell=cell, kind=told)


def _within(some: Iterable[Kept], networks: Networks) -> list[Kept]:
    return [one for one in some if networks is None or one.network_id in networks]


def _in_place_of(tallies: Mapping[Place, Tally], each: Iterable[Tallies], together: Tallies) -> dict[Place, Tally]:
    """Count a group's returns together where they were counted one by one."""
    found = dict(tallies)
    for place, tally in add_all(each).items():
        # The register does not count what nobody recorded; nobody else asks.
        found[place] = found.get(place, Tally()).minus(tally).plus(together[place])
    return found
