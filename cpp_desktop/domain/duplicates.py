"""One person entered twice: which pairs are likely, and why."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from itertools import combinations, pairwise, product

from cpp_desktop.domain.ids import new_id
from cpp_desktop.domain.people import Person
from cpp_desktop.domain.person_names import ReadName, initial_keys, is_same, is_similar, name_keys, plain, read_name

_SHARED_BY = 4
"""How many may share a telephone or an address for e-mail as a household does; beyond, it is an office's."""

_COMPARED_ALL = 30
"""Of more than so many entries alike, each is compared with its neighbours alone: there are too many pairs to ask."""

_NUMBERS_APART = re.compile(r"[,;/]|\bor\b|\band\b|(?:x|ext\.?|extension)\s*\d+", re.IGNORECASE)
_SHORTEST_NUMBER = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownApart:
    """The secretary's word that two entries are two people, so that they are not asked about again."""

    id: str = field(default_factory=new_id)
    person_id: str
    other_id: str


class Reason(Enum):
    """Why two entries may be one person, the most telling first."""

    SAME_NAME = "same name"
    SAME_EMAIL = "same e-mail"
    SIMILAR_NAME = "similar name"
    SAME_TELEPHONE = "same telephone"


_WEIGHTS = {Reason.SAME_NAME: 6, Reason.SAME_EMAIL: 5, Reason.SIMILAR_NAME: 3, Reason.SAME_TELEPHONE: 2}


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entries that may be one person; `one` has the lower id."""

    one: Person
    other: Person
    reasons: tuple[Reason, ...]

    @property
    def id(self) -> str:
        """Both ids."""
        return f"{self.one.id} {self.other.id}"

    @property
    def is_weak(self) -> bool:
        """Say whether a telephone, as a household shares it, is all that speaks for it."""
        return self.reasons == (Reason.SAME_TELEPHONE,)

    @property
    def weight(self) -> int:
        """How much speaks for it."""
        return sum(_WEIGHTS[reason] for reason in self.reasons)


@dataclass(frozen=True, slots=True)
class _Entry:
    """What is compared of one entry."""

    person: Person
    written: str
    names: tuple[ReadName, ...]
    email: str
    numbers: frozenset[str]


def likely_pairs(people: Iterable[Person], known_apart: Iterable[KnownApart] = ()) -> list[Pair]:
    """Return entries that may be one person, the likeliest first; the order of `people` makes no difference.

    Left out are those told apart, those erased, and two who have both died. Entries are compared within groups that
    share a key, never all with all.
    """
    apart = {frozenset((k.person_id, k.other_id)) for k in known_apart}
    entries = [_entry(p) for p in sorted(people, key=lambda p: p.id) if p.erased_on is None]
    found = []
    for one, other in sorted(set(_candidates(entries))):
        a, b = entries[one], entries[other]
        if frozenset((a.person.id, b.person.id)) in apart or (a.person.died_on and b.person.died_on):
            continue
        if reasons := _reasons(a, b):
            found.append(Pair(a.person, b.person, reasons))
    return sorted(found, key=lambda pair: (-pair.weight, plain(pair.one.name), pair.id))


def numbers_of(person: Person) -> frozenset[str]:
    """Return somebody's telephone and mobile numbers as digits, those with +44 as dialled within the country."""
    written = f"{person.telephone};{person.mobile}"
    found = {_national("".join(filter(str.isdecimal, one)), one) for one in _NUMBERS_APART.split(written)}
    return frozenset(one for one in found if len(one) >= _SHORTEST_NUMBER)


def _national(digits: str, written: str) -> str:
    for abroad in ("0044", "44"):
        if digits.startswith(abroad) and (abroad == "0044" or written.lstrip(" (").startswith("+") or len(digits) > 11):
            return "0" + digits[len(abroad) :].removeprefix("0")
    return digits


def _entry(person: Person) -> _Entry:
    names = read_name(person.name, person.known_as)
    return _Entry(person, plain(person.name.strip()), names, person.email.strip().casefold(), numbers_of(person))


def _reasons(a: _Entry, b: _Entry) -> tuple[Reason, ...]:
    found = []
    named = list(product(a.names, b.names))
    if a.written == b.written or any(is_same(one, other) for one, other in named):
        found.append(Reason.SAME_NAME)
    if a.email and a.email == b.email:
        found.append(Reason.SAME_EMAIL)
    if Reason.SAME_NAME not in found and any(is_similar(one, other) for one, other in named):
        found.append(Reason.SIMILAR_NAME)
    if a.numbers & b.numbers:
        found.append(Reason.SAME_TELEPHONE)
    return tuple(found)


def _candidates(entries: list[_Entry]) -> Iterator[tuple[int, int]]:
    """Yield the places of two entries that share a key, the lower first; some come more than once."""
    for group in _grouped(entries, _name_keys):
        yield from combinations(group, 2) if len(group) <= _COMPARED_ALL else pairwise(group)
    for group in _grouped(entries, _contact_keys):
        if len(group) <= _SHARED_BY:
            yield from combinations(group, 2)
    for group in _grouped(entries, _initial_keys):
        short = [at for at in group if any(len(name.given) == 1 for name in entries[at].names)]
        if len(short) * len(group) <= _COMPARED_ALL**2:
            yield from ((min(at, by), max(at, by)) for at, by in product(short, group) if at != by)
        elif short:
            yield from pairwise(group)


def _grouped(entries: list[_Entry], keys: Callable[[_Entry], Iterable[str]]) -> Iterator[list[int]]:
    groups: defaultdict[str, list[int]] = defaultdict(list)
    for at, entry in enumerate(entries):
        for key in set(keys(entry)):
            groups[key].append(at)
    return (group for group in groups.values() if len(group) > 1)


def _name_keys(entry: _Entry) -> Iterator[str]:
    yield f"w{entry.written}"
    for name in entry.names:
        yield from name_keys(name)


def _contact_keys(entry: _Entry) -> Iterator[str]:
    if entry.email:
        yield entry.email
    yield from entry.numbers


def _initial_keys(entry: _Entry) -> Iterator[str]:
    for name in entry.names:
        yield from initial_keys(name)
