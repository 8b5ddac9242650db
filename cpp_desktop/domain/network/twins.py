"""Returns that may be one: the same figures from two groups or in two years, one group under two names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final

from cpp_desktop.domain.group_names import GroupPair, likely_group_pairs
from cpp_desktop.domain.like_returns import Like, LikeReturns, numbers_of
from cpp_desktop.domain.network.findings import Finding, Told
from cpp_desktop.domain.network.records import NetworkGroup

SAME_NAME: Final = "twins.name"
"""Two groups that may be one by their names: the lead joins them, or tells them apart."""


class Twins:
    """What returns of a period, and the groups of the register, have in common; worked out once for all.

    Pairs of ids that somebody told `apart` are not alike, whatever their names.
    """

    def __init__(
        self, returns: Iterable[Told], groups: Iterable[NetworkGroup], apart: Collection[frozenset[str]] = ()
    ) -> None:
        self._groups = {g.id: g for g in groups}
        there = list(returns)
        self._like = LikeReturns(there)
        self._returned = {told.group_id for told in there}
        self._names: defaultdict[str, list[GroupPair]] = defaultdict(list)
        for pair in likely_group_pairs(g for g in self._groups.values() if g.ended is None):
            if frozenset((pair.one.id, pair.other.id)) not in apart:
                self._names[pair.one.id].append(pair)
                self._names[pair.other.id].append(pair)

    def findings(self, told: Told, own: Sequence[Told]) -> Iterator[Finding]:
        """Yield what a return has in common with others; `own` are the group's other returns."""
        alike = {p.other.id if p.one.id == told.group_id else p.one.id: p for p in self._names[told.group_id]}
        twins = self._like.like(told)
        for like in twins:
            yield self._same_figures(like, is_alike=like.other.group_id in alike)
        known = {like.other.group_id for like in twins}
        for other, pair in alike.items():
            if other not in known and (pair.is_same or self._is_one_missing(told, other)):
                yield self._same_name(told, other)
        numbers = numbers_of(told)
        yield from (_same_year(one) for one in own if numbers and numbers_of(one) == numbers)

    def _is_one_missing(self, told: Told, other: str) -> bool:
        return told.group_id not in self._returned or other not in self._returned

    def _named(self, group_id: str) -> str:
        return f"“{self._groups[group_id].name}”" if group_id in self._groups else "another group"

    def _same_figures(self, like: Like, *, is_alike: bool) -> Finding:
        same = (
            "exactly the same figures" if like.is_same else f"nearly the same figures: {like.agree} of {like.of} agree"
        )
        may_be_one = " Its name is nearly the same too: it may be one return under two names." if is_alike else ""
        return Finding(
            code="twins.return" if is_alike else "twins.figures",
            importance="must",
            sentence=f"{self._named(like.other.group_id)} sent {same}.{may_be_one}",
            question=(
                "The figures of this return have come to us under another group’s name as well. "
                "Could you look whether it is your own that you sent, and whether the group has two files?"
            ),
            others=(like.other.group_id,),
        )

    def _same_name(self, told: Told, other: str) -> Finding:
        return Finding(
            code=SAME_NAME,
            importance="look",
            sentence=(
                f"{self._named(other)} and “{told.name}” may be one group under two names. "
                "If they are, join them; nothing is counted twice then."
            ),
            others=(other,),
        )


def _same_year(other: Told) -> Finding:
    return Finding(
        code="twins.year",
        importance="must",
        sentence=f"All figures are the same as in the return for {other.first:%Y} to {other.last:%Y}.",
        question="Could this be an earlier year’s return, sent with new dates?",
    )
