"""Returns with the same figures, or nearly: found by sections that agree, never each compared with all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from typing import Final, NamedTuple

from cpp_desktop.domain.network.findings import Told

FEWEST_NUMBERS: Final = 6
"""So many numbers must agree, and not all be one: two small groups can have a few in common."""
_FEWEST_DIFFERENT: Final = 4
_FEWEST_FOR_NEARLY: Final = 15
_MOST_APART: Final = 0.1
"""How many of the numbers of two returns may differ that are nearly the same."""
_SHARED_BY: Final = 20
"""A section that more returns have in common is a small one; these are compared only where all is the same."""

_Numbers = dict[str, int]


class Like(NamedTuple):
    """Another return, and how many of how many numbers it has in common."""

    other: Told
    agree: int
    of: int

    @property
    def is_same(self) -> bool:
        """Say whether all numbers agree."""
        return self.agree == self.of


class LikeReturns:
    """The returns of a period by what they may have in common; breakdowns are left out, which not every form has."""

    def __init__(self, returns: Iterable[Told]) -> None:
        self._sharing: defaultdict[Hashable, list[tuple[Told, _Numbers]]] = defaultdict(list)
        for told in returns:
            numbers = numbers_of(told)
            for key in _keys(numbers):
                self._sharing[key].append((told, numbers))

    def like(self, told: Told) -> list[Like]:
        """Return other groups' returns with the same figures, or nearly, one of each group."""
        own = numbers_of(told)
        found: dict[str, Like] = {}
        for key in _keys(own):
            sharing = self._sharing[key]
            for other, numbers in sharing if isinstance(key, frozenset) or len(sharing) <= _SHARED_BY else ():
                if other.group_id != told.group_id and (like := _compared(own, other, numbers)):
                    found.setdefault(other.group_id, like)
        return list(found.values())


def numbers_of(told: Told) -> _Numbers:
    """Return a return's numbers but noughts and those of breakdowns; none where they say too little to be known by."""
    numbers = {code: n for (code, cell), n in told.values.items() if n and isinstance(n, int) and not cell}
    return numbers if len(numbers) >= FEWEST_NUMBERS and len({*numbers.values()}) >= _FEWEST_DIFFERENT else {}


def _keys(numbers: _Numbers) -> Iterator[Hashable]:
    """Yield a key for all numbers, and one for each section: of two nearly alike some section agrees as a whole."""
    if not numbers:
        return
    yield frozenset(numbers.items())
    sections: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
    for code, number in numbers.items():
        sections[code.partition(".")[0]].append((code, number))
    for one in sections.values():
        if len({n for _, n in one}) > 2:
            yield tuple(sorted(one))


def _compared(own: _Numbers, other: Told, others: _Numbers) -> Like | None:
    agree, of = len(own.items() & others.items()), len(own.keys() | others.keys())
    is_like = agree == of or (of >= _FEWEST_FOR_NEARLY and of - agree <= _MOST_APART * of)
    return Like(other, agree, of) if is_like else None
