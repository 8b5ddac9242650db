"""Figures beside those of similar groups of the same time: as many months, and first about as many members.

Counts are compared by their square roots, where chance alone moves a small and a large count by the same half, and by
their logarithms, for groups differ by factors: a figure is far from the others' only where both say so.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log, sqrt
from typing import Final, NamedTuple

from cpp_desktop.domain.network.findings import Place, Told, Usual, unit
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, FIGURE_CODES, Unit
from cpp_desktop.domain.small_numbers import TOTALS
from cpp_desktop.domain.spreads import Spread, closest_half

FEWEST_GROUPS: Final = 10
"""Fewer similar groups say nothing of what is usual, and one could be known among them."""

GRAIN: Final[dict[Unit, int]] = {"count": 1, "minutes": 60, "pence": 2000, "rate": 1}
"""What is taken for one of something: a visit or a claim is an hour or £20, near enough."""
FAR: Final = 5.0
"""In spreads of square roots. Chance alone goes so far in less than one of a million figures."""
OF_CHANCE: Final = 0.5
"""The spread by chance of a count's square root."""

_FAR_BY_FACTORS: Final = 4.5
_OF_GROUPS: Final = 0.35
"""The least spread of logarithms between groups, so that what is far is five times as much or as little at least."""

_COMPARED = frozenset({*FIGURE_CODES, *BREAKDOWN_KEYS} - {*TOTALS, "meetings.attendance_rate"})
"""Breakdowns of people are left out, for their numbers are small; so is the rate, which nobody is to be blamed for."""
_SIZES = (12, 24, 48, 96, 192, 384)


class _Kind(NamedTuple):
    """What similar returns have in common: years before the latest, months, and the class of size or None for all."""

    age: int
    months: int
    size: int | None


class Similar:
    """The returns of a period, by kinds; what is usual of each is worked out once, when it is first asked for."""

    def __init__(self, returns: Iterable[Told]) -> None:
        there = list(returns)
        self._latest = max((told.last for told in there), default=None)
        self._returns: defaultdict[_Kind, list[Told]] = defaultdict(list)
        self._usual: dict[tuple[_Kind, Place], _Others | None] = {}
        for told in there:
            for size in {None, _size(told)}:
                self._returns[self._kind(told, size)].append(told)

    def _kind(self, told: Told, size: int | None) -> _Kind:
        age = (self._latest - told.last).days // 365 if self._latest else 0
        return _Kind(age, told.months, size)

    def beyond(self, told: Told, place: Place, number: int) -> tuple[Usual, str] | None:
        """Return where a figure usually lies, and of which groups in words, where this one lies far from it."""
        if place[0] not in _COMPARED:
            return None
        size = None if place[0].startswith("membership.") else _size(told)
        for of_size in dict.fromkeys((size, None)):
            others = self._others(self._kind(told, of_size), place)
            if others is not None:
                words = "groups" if of_size is None else "groups of like size"
                return (others.usual, words) if others.is_far(number, unit(place)) else None
        return None

    def _others(self, kind: _Kind, place: Place) -> _Others | None:
        if (kind, place) not in self._usual:
            found = (told.values.get(place) for told in self._returns.get(kind, ()))
            numbers = sorted(n for n in found if isinstance(n, int))
            self._usual[kind, place] = _others(numbers, unit(place)) if len(numbers) >= FEWEST_GROUPS else None
        return self._usual[kind, place]


@dataclass(frozen=True, slots=True)
class _Others:
    """Numbers of similar groups: where half lie, and the spread of their square roots and of their logarithms."""

    usual: Usual
    roots: Spread
    logs: Spread

    def is_far(self, number: int, of_unit: Unit) -> bool:
        if not self.roots.middle or self.usual.low <= number <= self.usual.high:
            return False
        root, logarithm = sqrt(number / GRAIN[of_unit]), log(number / GRAIN[of_unit] + 1)
        by_root = abs(root - self.roots.middle) > FAR * max(self.roots.spread, OF_CHANCE)
        return by_root and abs(logarithm - self.logs.middle) > _FAR_BY_FACTORS * max(self.logs.spread, _OF_GROUPS)


def _others(numbers: Sequence[int], of_unit: Unit) -> _Others:
    grain = GRAIN[of_unit]
    at, roots = closest_half([sqrt(n / grain) for n in numbers])
    _, logs = closest_half([log(n / grain + 1) for n in numbers])
    usual = Usual(numbers[0], numbers[at], numbers[at + len(numbers) // 2], numbers[-1], len(numbers))
    return _Others(usual, roots, logs)


def _size(told: Told) -> int | None:
    """Return the class of a group's size: up to 12 members, 24, 48 and so on."""
    members = told.number("membership.at_end")
    if members is None:
        members = told.number("membership.at_start")
    return None if members is None else bisect_left(_SIZES, members)
