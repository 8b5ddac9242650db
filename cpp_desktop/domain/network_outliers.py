"""Figures far from where they usually lie: in the group's own earlier returns, and in similar groups' of the period.

Counts are compared by their square roots, where chance alone moves a small and a large count by the same half. Of the
group's past the middle is the median and the spread the median distance from it. Of other groups it is that half of
them that lie closest together, so that rubbish in a third of them moves it little, be it all on one side; and a figure
must be far from it by its logarithm too, for groups differ by factors.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import log, sqrt
from typing import Final

from cpp_desktop.domain.network import Cell
from cpp_desktop.domain.network_balances import WHOLES
from cpp_desktop.domain.network_findings import Finding, Place, Told, Usual, before, in_words, label, span, unit
from cpp_desktop.domain.return_checks import LEAST_DIFFERENCE
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, FIGURE_CODES, SECTIONS, Unit, section_of
from cpp_desktop.domain.small_numbers import TOTALS
from cpp_desktop.domain.wording import listed

FEWEST_GROUPS: Final = 10
"""Fewer similar groups say nothing of what is usual, and one could be known among them."""

_GRAIN: dict[Unit, int] = {"count": 1, "minutes": 60, "pence": 2000, "rate": 1}
"""What is taken for one of something: a visit or a claim is an hour or £20, near enough."""

_FAR: Final = 5.0
"""In spreads. Chance alone goes so far in less than one of a million figures."""
_FAR_FROM_GROUPS: Final = 4.5
_OF_CHANCE: Final = 0.5
"""The spread by chance of a count's square root."""
_OF_YEARS: Final = 0.05
"""How much of a square root may always differ from year to year: a tenth of the count."""
_OF_GROUPS: Final = 0.35
"""The least spread of logarithms between groups."""
_OF_RATES: Final = 40.0
_AS_SIGMA: Final = 1.4826
"""What makes the median distance the usual spread where numbers lie as by chance."""

_RATE: Place = ("meetings.attendance_rate", "")
_PLACES_OF = {
    s.key: found
    for s in SECTIONS
    if (found := [(code, "") for code in FIGURE_CODES if section_of(code) == s and code != _RATE[0]])
}
_WITHOUT_NUMBER = (
    (Cell.NOT_RECORDED, "missing", "not recorded", "Was this left out on purpose, or can it be put in?"),
    (Cell.NOT_APPLICABLE, "stopped", "not applicable", "Has this come to an end in the group?"),
)
_PARTS_OF_RATE = {("meetings.present", ""), ("meetings.possible", "")}
_COMPARED = frozenset({*FIGURE_CODES, *BREAKDOWN_KEYS} - {*TOTALS})
"""What is compared between groups: breakdowns of people are not, for their numbers are small."""
_IN_PAST = frozenset({*FIGURE_CODES, *BREAKDOWN_KEYS})


class Similar:
    """The returns of a period, by how long they are for and how large the groups are; worked out once for all."""

    def __init__(self, returns: Iterable[Told]) -> None:
        self._returns: defaultdict[tuple[int, int | None], list[Told]] = defaultdict(list)
        self._known: dict[tuple[int, int | None, Place], _Others | None] = {}
        for told in returns:
            for size in {None, _size(told)}:
                self._returns[told.months, size].append(told)

    def beyond(self, told: Told, place: Place, number: int) -> tuple[Usual, str] | None:
        """Return where a figure usually lies, and of which groups, where this one lies far from it."""
        size = None if place[0].startswith("membership.") else _size(told)
        for of_size in dict.fromkeys((size, None)):
            others = self._others((told.months, of_size, place))
            if others is not None:
                words = "groups" if of_size is None else "groups of like size"
                return (others.usual, words) if others.is_far(number, unit(place)) else None
        return None

    def _others(self, key: tuple[int, int | None, Place]) -> _Others | None:
        if key not in self._known:
            months, size, place = key
            found = (told.values.get(place) for told in self._returns.get((months, size), ()))
            numbers = sorted(n for n in found if isinstance(n, int))
            self._known[key] = _others(numbers, unit(place)) if len(numbers) >= FEWEST_GROUPS else None
        return self._known[key]


@dataclass(frozen=True, slots=True)
class _Others:
    """Numbers of similar groups: where half lie, and middle and spread of their square roots and logarithms."""

    usual: Usual
    root: float
    root_spread: float
    log: float
    log_spread: float

    def is_far(self, number: int, of_unit: Unit) -> bool:
        if of_unit == "rate" or not self.root or self.usual.low <= number <= self.usual.high:
            return False
        grain = _GRAIN[of_unit]
        by_root = abs(sqrt(number / grain) - self.root) > _FAR * self.root_spread
        return by_root and abs(log(number / grain + 1) - self.log) > _FAR_FROM_GROUPS * self.log_spread


def _others(numbers: Sequence[int], of_unit: Unit) -> _Others:
    grain = _GRAIN[of_unit]
    roots, logs = [sqrt(n / grain) for n in numbers], [log(n / grain + 1) for n in numbers]
    at, root, root_spread = _closest_half(roots)
    _, logarithm, log_spread = _closest_half(logs)
    usual = Usual(numbers[0], numbers[at], numbers[at + len(numbers) // 2], numbers[-1], len(numbers))
    return _Others(usual, root, max(root_spread, _OF_CHANCE), logarithm, max(log_spread, _OF_GROUPS))


def _closest_half(ordered: Sequence[float]) -> tuple[int, float, float]:
    """Return where the half begins that lies closest together, its middle, and the spread that this tells of.

    Few numbers have by chance some that lie close together, so their spread is taken to be wider.
    """
    half = len(ordered) // 2
    width, at = min((ordered[n + half] - ordered[n], n) for n in range(len(ordered) - half))
    spread = _AS_SIGMA * width / 2 * (1 + 5 / (len(ordered) - 1))
    return at, ordered[at] + width / 2, spread


def _middle(ordered: Sequence[float]) -> tuple[float, float]:
    """Return the median of ordered numbers and their spread around it."""
    middle = _median(ordered)
    return middle, _AS_SIGMA * _median(sorted(abs(n - middle) for n in ordered))


def _median(ordered: Sequence[float]) -> float:
    return (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2


def _size(told: Told) -> int | None:
    """Return the class of a group's size: up to 12 members, 24, 48 and so on."""
    members = told.number("membership.at_end")
    if members is None:
        members = told.number("membership.at_start")
    return None if members is None else bisect_left((12, 24, 48, 96, 192, 384), members)


def outliers(told: Told, earlier: Sequence[Told], similar: Similar) -> Iterator[Finding]:
    """Yield figures far from where they usually lie; `earlier` are the group's returns, the latest first.

    A figure in line with the group's own past is not held against others. A cell is passed over where its whole is
    found already, and so is the rate where a part of it is.
    """
    alike = [one for one in earlier if one.months == told.months]
    found: set[Place] = set()
    for place, value in sorted(told.values.items(), key=lambda one: one[0][1] != ""):
        whole = WHOLES.get(place[0])
        if not isinstance(value, int) or place[0] not in _IN_PAST:
            continue
        if (whole and (whole, "") in found) or (place == _RATE and found & _PARTS_OF_RATE):
            continue
        if finding := _outlier(told, place, value, alike, similar):
            found.add(place)
            yield finding


def _outlier(told: Told, place: Place, number: int, earlier: Sequence[Told], similar: Similar) -> Finding | None:
    past = _own_past(place, earlier)
    numbers = [n for _, n in past]
    is_unlike = bool(numbers) and _is_far_from_past(number, numbers, place, told)
    if (numbers and not is_unlike) or (not number and any(one.values.get(place) == 0 for one in earlier)):
        return None
    others = similar.beyond(told, place, number) if place[0] in _COMPARED else None
    if not is_unlike and others is None:
        return None
    reasons = []
    if is_unlike:
        each = " each time" if len(numbers) > 1 and len(set(numbers)) == 1 else ""
        when = before(told, [one for one, _ in past])
        reasons.append(f"{when} it was {span(place, min(numbers), max(numbers))}{each}")
    if others is not None:
        usual, kind = others
        reasons.append(f"half of {usual.groups} {kind} have {span(place, usual.low, usual.high)}")
    return Finding(
        code=f"far.{'.'.join(filter(None, place))}",
        importance="look",
        sentence=f"{label(place)} {in_words(place, number)}: {'; '.join(reasons)}.",
        question=_question(place, number, numbers or [others[0].low, others[0].high] if others else numbers),
        figures=(place,),
        usual=others[0] if others else None,
    )


def _own_past(place: Place, earlier: Sequence[Told]) -> list[tuple[Told, int]]:
    """Return what the group gave, the latest first; noughts of the time before it began with this say nothing."""
    past = [(one, n) for one in earlier if isinstance(n := one.values.get(place), int)]
    while past and not past[-1][1]:
        past.pop()
    return past


def _is_far_from_past(number: int, past: Sequence[int], place: Place, told: Told) -> bool:
    of_unit = unit(place)
    if min(past) <= number <= max(past) or abs(number - _median(sorted(past))) < LEAST_DIFFERENCE[of_unit]:
        return False
    if of_unit == "rate":
        possible = told.number("meetings.possible") or 1
        here, there, least = float(number), [float(n) for n in past], max(_OF_RATES, 500 / sqrt(possible))
    else:
        grain = _GRAIN[of_unit]
        here, there = sqrt(number / grain), [sqrt(n / grain) for n in past]
        least = max(_OF_CHANCE, _OF_YEARS * _median(sorted(there)))
    middle, spread = _middle(sorted(there))
    return abs(here - middle) > _FAR * max(spread, least) * sqrt(1 + 1.5 / len(past))


def _question(place: Place, number: int, usual: Sequence[int]) -> str:
    """Ask for what most often lies behind it: a slip of the unit, more than one period, none or not recorded."""
    middle = _median(sorted(usual))
    of_unit = unit(place)
    if not number:
        return "Was there none, or was it not recorded?"
    if of_unit == "minutes" and number * 40 < middle:
        return "Could this be hours instead of minutes?"
    if of_unit == "pence" and number * 70 < middle:
        return "Could this be pounds instead of pence?"
    if of_unit == "pence" and number > 70 * middle:
        return "Could the point have slipped?"
    if of_unit == "rate":
        return "Is it right, and was there a reason for it?"
    if number > middle:
        return "Does this count these days alone, and what made for it?"
    return "Was something left out, or was it a quieter time?"


def _is_given(told: Told, place: Place) -> bool:
    return isinstance(told.values.get(place), int)


def missing(told: Told, earlier: Sequence[Told]) -> Iterator[Finding]:
    """Yield by section the figures that have no number now and had one in each earlier return; the latest first.

    Of the rate nothing is said: it goes with its parts.
    """
    for section, places in _PLACES_OF.items() if earlier else ():
        gave = [p for p in places if all(_is_given(one, p) for one in earlier) and _own_past(p, earlier)]
        for kind, code, said, asked in _WITHOUT_NUMBER:
            some = [p for p in gave if told.values.get(p, Cell.NOT_RECORDED) is kind]
            if some:
                names = (
                    section_of(some[0][0]).title if len(some) == len(places) > 1 else listed([label(p) for p in some])
                )
                yield Finding(
                    code=f"{code}.{section}",
                    importance="look",
                    sentence=f"{names}: {said}, but {before(told, earlier)} there were figures.",
                    question=asked,
                    figures=tuple(some),
                )
