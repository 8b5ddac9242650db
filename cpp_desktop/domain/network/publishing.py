"""Sums that are to be published, and how each small number in them could be another without any sum showing it.

A group's numbers are known to itself, and its totals to everybody. What others may not learn is a small number of
people in a group's breakdown, or in a sum. It is safe where people could be under another key, in this group alone or
exchanged with another group, and every number that is shown stayed the same.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from cpp_desktop.domain.network.tallies import Place
from cpp_desktop.domain.small_numbers import MEMBERS, POSSIBLE, PRESENT, THRESHOLD

_ATTENDANCE: Final = (PRESENT, POSSIBLE)
_ENOUGH: Final = 2
"""So many groups to exchange with: even where one knows its own numbers, there is another."""
_MOST_WAYS: Final = 12
_MOST_CLASSES: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ExactReturn:
    """What a return of exact figures says of people, by code and key of its breakdowns.

    `days` are its first and last day, written as in its file; they and its revision tell it from others of the group.
    """

    group: str
    days: tuple[str, str] = ("", "")
    revision: int = 1
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

    def holds(self, hidden: Set[Spot]) -> bool:
        """Say whether it holds where these are hidden."""
        asked = self.spot is None or self.spot in hidden
        return not asked or any(way <= hidden for way in self.ways)


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

    def hidden(self, must: Iterable[Spot] = ()) -> frozenset[Spot]:
        """Return what is hidden: what is small, what `must` be, and few further ones so that none can be known.

        Nothing is done about a number that anybody who knows the totals can reckon, whatever is hidden.
        """
        sums = self.sums()
        taken = self.few() | {spot for spot in must if spot in sums}
        looking = _Looking(self)
        guards, found, looked_at = looking.always(), set(taken), set[Spot]()
        while True:
            guards += [guard for spot in sorted(found - looked_at, key=_in_order) for guard in looking.about(spot)]
            looked_at |= found
            open_ones = [guard for guard in guards if not guard.holds(found)]
            if not open_ones:
                break
            found |= self._best_way(open_ones, found, sums)
        # What turned out not to be needed after all, the largest number first.
        for spot in sorted(found - taken, key=lambda spot: (-sums[spot], _in_order(spot))):
            about = [guard for guard in guards if guard.spot != spot]
            if all(guard.holds(found - {spot}) for guard in about):
                found.remove(spot)
        return frozenset(found)

    @staticmethod
    def _best_way(open_ones: Sequence[Guard], found: set[Spot], sums: Mapping[Spot, int]) -> Needs:
        """Return the way that serves most for what it hides; of equal ones that of the smallest numbers."""
        serves = Counter(way for guard in open_ones for way in guard.ways)

        def worth(way: Needs) -> tuple[object, ...]:
            more = way - found
            # A nought beside one small number would be thought to be the nought.
            noughts = sum(not sums[spot] for spot in more)
            return len(more) / serves[way], noughts, sum(sums[spot] for spot in more), _all_in_order(way)

        return min(serves, key=worth)


def _is_small(number: int) -> bool:
    return 0 < number < THRESHOLD


class _Looking:
    """Looks for ways in which numbers could be others, first where what they need is small and hidden anyway."""

    def __init__(self, publishing: Publishing) -> None:
        self.returns = publishing.returns
        self.sums = publishing.sums()
        self.few = publishing.few()
        self.earlier = publishing.earlier
        self.shown: dict[tuple[frozenset[Table], Place], int] = {}
        tables: dict[int, set[Table]] = defaultdict(set)
        for table in (*publishing.tables, *publishing.earlier):
            for at in table.returns:
                tables[at].add(table)
        self.tables_of = {at: frozenset(found) for at, found in tables.items()}
        # Of returns that stand in the same tables a few tell as much as all.
        self.classes: dict[frozenset[Table], list[int]] = defaultdict(list)
        for at in sorted(self.tables_of):
            self.classes[self.tables_of[at]].append(at)

    def always(self) -> list[Guard]:
        """Return what must hold for every small number of a group, and for what was hidden earlier."""
        found = dict[Guard, None]()
        for at in self.tables_of:
            for place, number in self.returns[at].cells.items():
                if _is_small(number) and any(table.code == place[0] for table in self.tables_of[at]):
                    found |= dict.fromkeys(self._guards(None, self._changes(at, place), {self.returns[at].group}))
        hidden_before = [(t, k) for t, row in self.earlier.items() for k, number in row.items() if number is None]
        return list(found | dict.fromkeys(guard for spot in hidden_before for guard in self.about(spot)))

    def about(self, spot: Spot) -> list[Guard]:
        """Return what must hold where a number of a table is hidden."""
        table, key = spot
        changes = (change for at in self._some(table, key) for change in self._changes(at, (table.code, key), table))
        groups = {self.returns[at].group for at in table.returns}
        own = groups if len(groups) == 1 else set()
        return list(dict.fromkeys(self._guards(spot if spot in self.sums else None, changes, own)))

    def _guards(self, spot: Spot | None, changes: Iterable[Change], knowing: set[str]) -> Iterator[Guard]:
        """Give what must hold against strangers and against each group but those `knowing` the number as their own."""
        by_needs: dict[Needs, list[frozenset[str]]] = defaultdict(list)
        for change in changes:
            groups = by_needs[change.needs]
            groups.append(change.groups - knowing)
            if not change.needs and not frozenset.intersection(*groups):
                return
        for_all = {needs for needs, groups in by_needs.items() if not frozenset.intersection(*groups)}
        if for_all:
            yield from self._guard(spot, for_all)
            return
        for knower in sorted({"", *(group for groups in by_needs.values() for some in groups for group in some)}):
            yield from self._guard(spot, {n for n, groups in by_needs.items() if any(knower not in g for g in groups)})

    def _guard(self, spot: Spot | None, ways: set[Needs]) -> Iterator[Guard]:
        if ways and frozenset() not in ways:
            yield Guard(spot, tuple(sorted(ways, key=self._cost)[:_MOST_WAYS]))

    def _cost(self, way: Needs) -> tuple[object, ...]:
        noughts = sum(not self.sums[spot] for spot in way)
        return len(way - self.few), len(way), noughts, _all_in_order(way)

    def _some(self, table: Table, key: str) -> Iterator[int]:
        """Give some returns of some classes that are in a table, of different groups, those with people first."""
        place = (table.code, key)
        there = [tables for tables in self.classes if table in tables]
        for tables in sorted(there, key=lambda tables: self._shown(tables, [place]))[:_MOST_CLASSES]:
            groups: dict[str, int] = {}
            for member in sorted(self.classes[tables], key=lambda at: not self.returns[at].cells.get(place)):
                groups.setdefault(self.returns[member].group, member)
            yield from list(groups.values())[:_ENOUGH]

    def _shown(self, tables: frozenset[Table], places: Iterable[Place]) -> int:
        """Return how many numbers of some tables at these places are not small."""
        return sum(table.code == code and (table, key) not in self.few for code, key in places for table in tables)

    def _changes(self, at: int, place: Place, seen_in: Table | None = None) -> Iterator[Change]:
        """Give ways in which a number of a return could be one more or less; `seen_in` must then be another too."""
        code, key = place
        together = [(code,), _ATTENDANCE] if code in _ATTENDANCE else [(code,)]
        for other_key in sorted({k for c, k in self.returns[at].cells if c == code} - {key}):
            for codes in together:
                for step in (-1, 1):
                    keys = {key: step, other_key: -step}
                    if self._can(at, codes, keys):
                        yield from self._unseen(at, None, codes, keys)
                        classes = self._partner_classes(self.tables_of[at], codes, keys, seen_in)
                        for partner in self._partners(at, classes, codes, keys):
                            yield from self._unseen(at, partner, codes, keys)

    def _partner_classes(
        self, own: frozenset[Table], codes: Sequence[str], keys: Iterable[str], outside: Table | None
    ) -> Iterator[frozenset[Table]]:
        """Give the classes to look for partners in: the own first, then where least has to be hidden."""
        if outside is None:
            yield own
        places = [(code, key) for code in codes for key in keys]
        there = [tables for tables in self.classes if tables != own and (outside is None or outside not in tables)]
        yield from sorted(there, key=lambda tables: self._shown(tables, places))

    def _partners(
        self, at: int, classes: Iterable[frozenset[Table]], codes: Sequence[str], keys: Mapping[str, int]
    ) -> Iterator[int]:
        """Give returns of other groups that can change the other way, a few of each of the likeliest classes."""
        back = {key: -step for key, step in keys.items()}
        own = self.returns[at].group
        found = 0
        for tables in classes:
            groups = {own}
            for member in self.classes[tables]:
                if self.returns[member].group not in groups and self._can(member, codes, back):
                    groups.add(self.returns[member].group)
                    yield member
                if len(groups) > _ENOUGH:
                    break
            found += len(groups) > 1
            if found == _MOST_CLASSES:
                return

    def _can(self, at: int, codes: Sequence[str], keys: Mapping[str, int]) -> bool:
        """Say whether a return's numbers could be these others: none under nought, nobody came who could not."""
        cells = self.returns[at].cells
        for code in codes:
            for key, step in keys.items():
                if (code, key) not in cells or cells[code, key] + step < 0:
                    return False
        for key, step in keys.items():
            came, could = cells.get((PRESENT, key), 0), cells.get((POSSIBLE, key), 0)
            more_came, more_could = step * (PRESENT in codes), step * (POSSIBLE in codes)
            if came <= could and came + more_came > could + more_could and (POSSIBLE, key) in cells:
                return False
        return True

    def _unseen(self, at: int, partner: int | None, codes: Sequence[str], keys: Mapping[str, int]) -> Iterator[Change]:
        """Give a change with what it needs hidden, where nothing that is shown already speaks against it."""
        needs = set[Spot]()
        own = self.tables_of[at]
        for table in own ^ (self.tables_of[partner] if partner is not None else frozenset()):
            if table.code in codes:
                if any(self.earlier.get(table, {}).get(key) is not None for key in keys):
                    return
                if any((table, key) in self.sums for key in keys):
                    step = 1 if table in own else -1
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


def _in_order(spot: Spot) -> tuple[str, list[int], str]:
    return spot[0].code, sorted(spot[0].returns), spot[1]


def _all_in_order(way: Needs) -> list[tuple[str, list[int], str]]:
    return sorted(map(_in_order, way))
