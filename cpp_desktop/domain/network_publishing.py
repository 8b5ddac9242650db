"""Sums that are to be published, and how each small number in them could be another without any sum showing it.

A group's numbers are known to itself, and its totals to everybody. What others may not learn is a small number of
people in a group's breakdown, or in a sum. It is safe where people could be under another key, in this group alone or
exchanged with another group, and every number that is shown stayed the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from cpp_desktop.domain.network_tallies import Place
from cpp_desktop.domain.small_numbers import MEMBERS, POSSIBLE, PRESENT, THRESHOLD

_ATTENDANCE: Final = (PRESENT, POSSIBLE)
_ENOUGH: Final = 2
"""So many groups to exchange with: even where one knows its own numbers, there is another."""
_MOST_WAYS: Final = 40


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ExactReturn:
    """What a return of exact figures says of people, by code and key of its breakdowns."""

    group: str
    cells: Mapping[Place, int]


class Table(NamedTuple):
    """One breakdown as it is published: the sums of these returns, by their places in a list."""

    code: str
    returns: frozenset[int]


Spot = tuple[Table, str]
"""A number of a table: the table, and the key."""
Needs = frozenset[Spot]
"""What has to be hidden for a change to go unseen."""


class Change(NamedTuple):
    """One way in which numbers could be others; whoever of `groups` knows its own numbers knows that they are not."""

    needs: Needs
    groups: frozenset[str]


class Guard(NamedTuple):
    """That one of some `ways` must go unseen: always, or where the `spot` itself is hidden."""

    spot: Spot | None
    ways: tuple[Needs, ...]

    @property
    def family(self) -> str:
        """Which breakdowns it is about: attendances and possible attendances tell of each other."""
        code = next(iter(self.ways[0]))[0].code
        return PRESENT if code in _ATTENDANCE else code


@dataclass(frozen=True, slots=True, kw_only=True)
class Publishing:
    """Tables that are to be published together, and the earlier ones with what they showed (None where hidden)."""

    returns: Sequence[ExactReturn]
    tables: frozenset[Table]
    earlier: Mapping[Table, Mapping[str, int | None]] = field(default_factory=dict)

    def sums(self) -> dict[Spot, int]:
        """Return the numbers of all tables."""
        found: dict[Spot, int] = defaultdict(int)
        for table in self.tables:
            for at in table.returns:
                for (code, key), number in self.returns[at].cells.items():
                    if code == table.code:
                        found[table, key] += number
        return dict(found)

    def few(self) -> set[Spot]:
        """Return the spots of numbers that are small, and of attendances of so few members."""
        sums = self.sums()
        found = {spot for spot, number in sums.items() if _is_small(number)}
        members = {(table.returns, key) for table, key in found if table.code == MEMBERS}
        return found | {
            (table, key)
            for (table, key), number in sums.items()
            if number and table.code in _ATTENDANCE and (table.returns, key) in members
        }

    def guards(self) -> list[Guard]:
        """Return what must hold for every small number of a group, and for every number that is hidden.

        Nothing is asked for a number that cannot be kept from anybody who knows the totals, whatever is hidden.
        """
        return _Looking(self).guards()


def _is_small(number: int) -> bool:
    return 0 < number < THRESHOLD


class _Looking:
    """Looks for ways in which numbers could be others."""

    def __init__(self, publishing: Publishing) -> None:
        self.returns = publishing.returns
        self.sums = publishing.sums()
        self.earlier = publishing.earlier
        tables: dict[int, set[Table]] = defaultdict(set)
        for table in (*publishing.tables, *publishing.earlier):
            for at in table.returns:
                tables[at].add(table)
        self.tables_of = {at: frozenset(found) for at, found in tables.items()}
        # Of returns that stand in the same tables a few tell as much as all.
        self.classes: dict[frozenset[Table], list[int]] = defaultdict(list)
        for at in sorted(self.tables_of):
            self.classes[self.tables_of[at]].append(at)

    def guards(self) -> list[Guard]:
        found: list[Guard] = []
        for at in self.tables_of:
            for place, number in self.returns[at].cells.items():
                if _is_small(number) and any(table.code == place[0] for table in self.tables_of[at]):
                    found += self._guards(None, list(self._changes(at, place)), {self.returns[at].group})
        hidden_before = [(t, k) for t, row in self.earlier.items() for k, number in row.items() if number is None]
        for table, key in (*self.sums, *hidden_before):
            changes = [
                change for at in self._some(table, key) for change in self._changes(at, (table.code, key), table)
            ]
            spot = (table, key) if (table, key) in self.sums else None
            found += self._guards(spot, changes, set())
        return found

    def _some(self, table: Table, key: str) -> Iterator[int]:
        """Give some returns of each class that is in a table, of different groups, those with people first."""
        for tables, members in self.classes.items():
            if table in tables:
                groups: dict[str, int] = {}
                place = (table.code, key)
                for member in sorted(members, key=lambda at: not self.returns[at].cells.get(place)):
                    groups.setdefault(self.returns[member].group, member)
                yield from list(groups.values())[: _ENOUGH + 1]

    def _guards(self, spot: Spot | None, changes: Iterable[Change], knowing: set[str]) -> Iterator[Guard]:
        """Give what must hold against strangers, and against each group that knows that some changes are none."""
        changes = list(dict.fromkeys(changes))
        for knower in sorted({"", *(group for change in changes for group in change.groups)} - knowing):
            ways = {change.needs for change in changes if knower not in change.groups}
            if ways and frozenset() not in ways:
                fewest = sorted((way for way in ways if not any(other < way for other in ways)), key=len)
                yield Guard(spot, tuple(fewest[:_MOST_WAYS]))

    def _changes(self, at: int, place: Place, seen_in: Table | None = None) -> Iterator[Change]:
        """Give ways in which a number of a return could be one more or less; `seen_in` must then be another too."""
        code, key = place
        together = [(code,), _ATTENDANCE] if code in _ATTENDANCE else [(code,)]
        for other_key in {k for c, k in self.returns[at].cells if c == code} - {key}:
            for codes in together:
                for step in (-1, 1):
                    keys = {key: step, other_key: -step}
                    if self._can(at, codes, keys):
                        yield from self._unseen(at, None, codes, keys)
                        for partner in self._partners(at, codes, keys, seen_in):
                            yield from self._unseen(at, partner, codes, keys)

    def _partners(self, at: int, codes: Sequence[str], keys: Mapping[str, int], outside: Table | None) -> Iterator[int]:
        """Give returns of other groups that can change the other way, a few of each class."""
        back = {key: -step for key, step in keys.items()}
        own = self.returns[at].group
        for tables, members in self.classes.items():
            if outside is not None and outside in tables:
                continue
            groups = {own}
            for member in members:
                if self.returns[member].group not in groups and self._can(member, codes, back):
                    groups.add(self.returns[member].group)
                    yield member
                if len(groups) > _ENOUGH:
                    break

    def _can(self, at: int, codes: Sequence[str], keys: Mapping[str, int]) -> bool:
        """Say whether a return's numbers could be these others: none under nought, nobody came who could not."""
        cells = self.returns[at].cells
        after = dict(cells)
        for code in codes:
            for key, step in keys.items():
                if (code, key) not in cells or cells[code, key] + step < 0:
                    return False
                after[code, key] += step
        return all(
            after.get((PRESENT, key), 0) <= after.get((POSSIBLE, key), after.get((PRESENT, key), 0))
            or cells.get((PRESENT, key), 0) > cells.get((POSSIBLE, key), 0)
            for key in keys
        )

    def _unseen(self, at: int, partner: int | None, codes: Sequence[str], keys: Mapping[str, int]) -> Iterator[Change]:
        """Give a change with what it needs hidden, where nothing that is shown already speaks against it."""
        needs = set[Spot]()
        differ = self.tables_of[at] ^ (self.tables_of[partner] if partner is not None else frozenset())
        for table in differ:
            if table.code in codes:
                step = 1 if table in self.tables_of[at] else -1
                if any(self.earlier.get(table, {}).get(key) is not None for key in keys):
                    return
                if any((table, key) in self.sums for key in keys):
                    if not self._stays_small(table, {key: step * by for key, by in keys.items()}):
                        return
                    needs |= {(table, key) for key in keys}
        groups = {self.returns[at].group} | ({self.returns[partner].group} if partner is not None else set())
        yield Change(frozenset(needs), frozenset(groups))

    def _stays_small(self, table: Table, keys: Mapping[str, int]) -> bool:
        """Nothing is hidden where nothing is small, as everybody knows: so one of two that was small is so after it."""
        before = [self.sums[table, key] for key in keys]
        after = [self.sums[table, key] + step for key, step in keys.items()]
        return not any(map(_is_small, before)) or any(map(_is_small, after))
