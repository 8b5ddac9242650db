"""Groups' names as lists write them: "The Ash Vale Cancer Partnership Group" and "Ashvale CPG" may be one group."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

from cpp_desktop.domain.network.records import NetworkGroup
from cpp_desktop.domain.person_names import is_one_slip, plain, with_one_left_out

_LITTLE = frozenset("the of and for in at".split())
_TOLD_BY_EVERYBODY = frozenset(
    "cancer partnership partnerships group groups user users patient patients carer carers public "
    "involvement forum panel network services service support local area district nhs trust cpg ppg ucg".split()
)
"""Words that do not tell one group from another."""
_WRITTEN_OUT = {"st": "saint", "mt": "mount"}

_COMPARED_ALL = 30
"""Of more than so many names alike, each is compared with its neighbours alone."""


@dataclass(frozen=True, slots=True)
class GroupPair:
    """Two groups that may be one. `is_same` says that their names differ in nothing but how they are written."""

    one: NetworkGroup
    other: NetworkGroup
    is_same: bool


def telling_words(written: str) -> tuple[str, ...]:
    """Return the words of a name that tell the group from others, in plain small letters; all where none does."""
    joined = plain(written).translate(str.maketrans(dict.fromkeys("'’‘`")))
    words = "".join(sign if sign.isalnum() else " " for sign in joined).split()
    words = [_WRITTEN_OUT.get(word, word) for word in words if word not in _LITTLE] or words
    return tuple(word for word in words if word not in _TOLD_BY_EVERYBODY) or tuple(words)


def likely_group_pairs(groups: Iterable[NetworkGroup]) -> list[GroupPair]:
    """Return groups that may be one by their names, those written alike first.

    Left out are those that were joined already. Names are compared within those that share a key, never all with all.
    """
    there = sorted((g for g in groups if g.same_as is None), key=lambda g: (g.name, g.id))
    words = [telling_words(g.name) for g in there]
    by_key: defaultdict[str, list[int]] = defaultdict(list)
    for at, some in enumerate(words):
        for key in dict.fromkeys(_keys(some)):
            by_key[key].append(at)
    candidates = {
        pair
        for ats in by_key.values()
        for pair in (combinations(ats, 2) if len(ats) <= _COMPARED_ALL else pairwise(ats))
    }
    found = [
        GroupPair(there[a], there[b], _is_same(words[a], words[b]))
        for a, b in sorted(candidates)
        if _is_same(words[a], words[b]) or is_one_slip("".join(words[a]), "".join(words[b]))
    ]
    return sorted(found, key=lambda pair: not pair.is_same)


def _is_same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Say whether names differ in nothing but spaces or the order of words; numbers must be the same in their order."""
    if _numbers(one) != _numbers(other):
        return False
    return bool(one) and ("".join(one) == "".join(other) or sorted(one) == sorted(other))


def _numbers(words: tuple[str, ...]) -> list[str]:
    return [word for word in words if not word.isalpha()]


def _keys(words: tuple[str, ...]) -> Iterator[str]:
    yield f"~{' '.join(sorted(words))}"
    yield from with_one_left_out("".join(words))
