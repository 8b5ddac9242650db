"""Returns that may be one: the same figures from two groups or in two years, one group under two names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from cpp_desktop.domain.group_names import GroupPair, likely_group_pairs
from cpp_desktop.domain.network import NetworkGroup
from cpp_desktop.domain.network_findings import Finding, Told
from cpp_desktop.domain.wording import listed

FEWEST_NUMBERS: Final = 6
"""So many numbers beside noughts must agree, and not all be one: two small groups can have a few in common."""
_DIFFERENT: Final = 4

_Figures = frozenset[tuple[str, int]]


class Twins:
    """What returns of a period, and the groups of the register, have in common; worked out once for all."""

    def __init__(self, returns: Iterable[Told], groups: Iterable[NetworkGroup]) -> None:
        self._groups = {g.id: g for g in groups}
        self._returns: defaultdict[_Figures, list[Told]] = defaultdict(list)
        self._returned: set[str] = set()
        for told in returns:
            self._returned.add(told.group_id)
            if (figures := _figures(told)) is not None:
                self._returns[figures].append(told)
        self._names: defaultdict[str, list[GroupPair]] = defaultdict(list)
        for pair in likely_group_pairs(g for g in self._groups.values() if g.ended is None):
            self._names[pair.one.id].append(pair)
            self._names[pair.other.id].append(pair)

    def findings(self, told: Told, own: Sequence[Told]) -> Iterator[Finding]:
        """Yield what a return has in common with others; `own` are the group's other returns."""
        alike = {p.other.id if p.one.id == told.group_id else p.one.id: p for p in self._names[told.group_id]}
        figures = _figures(told)
        twins = [t.group_id for t in self._returns.get(figures, ()) if t.group_id != told.group_id] if figures else []
        for other in dict.fromkeys(twins):
            yield self._same_figures(other, is_alike=other in alike)
        named = [i for i, pair in alike.items() if i not in twins and (pair.is_same or self._is_one_missing(told, i))]
        if named:
            yield self._same_name(told, named)
        for other_return in own:
            if figures is not None and _figures(other_return) == figures:
                yield _same_year(other_return)

    def _is_one_missing(self, told: Told, other: str) -> bool:
        return told.group_id not in self._returned or other not in self._returned

    def _named(self, ids: Iterable[str]) -> str:
        return listed([f"“{self._groups[i].name}”" if i in self._groups else "another group" for i in ids])

    def _same_figures(self, other: str, *, is_alike: bool) -> Finding:
        may_be_one = "Its name is nearly the same too: it may be one return under two names." if is_alike else ""
        return Finding(
            code="twins.return" if is_alike else "twins.figures",
            importance="must",
            sentence=f"{self._named([other])} sent exactly the same figures. {may_be_one}".strip(),
            question=(
                "The figures of this return have come to us under another group’s name as well. "
                "Could you look whether it is your own that you sent, and whether the group has two files?"
            ),
            others=(other,),
        )

    def _same_name(self, told: Told, others: Sequence[str]) -> Finding:
        return Finding(
            code="twins.name",
            importance="look",
            sentence=(
                f"{self._named(others)} and “{told.name}” may be one group under two names. "
                "If they are, join them; nothing is counted twice then."
            ),
            others=tuple(others),
        )


def _same_year(other: Told) -> Finding:
    return Finding(
        code="twins.year",
        importance="must",
        sentence=f"All figures are the same as in the return for {other.first:%Y} to {other.last:%Y}.",
        question="Could this be an earlier year’s return, sent with new dates?",
    )


def _figures(told: Told) -> _Figures | None:
    """Return all numbers but those of breakdowns, which not every form has; None where they say too little."""
    numbers = [(code, n) for (code, cell), n in told.values.items() if isinstance(n, int) and not cell]
    some = [n for _, n in numbers if n]
    return frozenset(numbers) if len(some) >= FEWEST_NUMBERS and len(set(some)) >= _DIFFERENT else None
