"""Figures far from where they usually lie, and figures that the group always gave and are missing.

A figure is compared with the group's own earlier returns, by the median of their square roots (chance alone moves those
of a small and of a large count by the same half), and with similar groups' of the period.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import sqrt
from typing import Final

from cpp_desktop.domain.network.balances import WHOLES
from cpp_desktop.domain.network.findings import Finding, Place, Told, before, in_words, label, span, unit
from cpp_desktop.domain.network.records import Cell
from cpp_desktop.domain.return_checks import LEAST_DIFFERENCE
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, FIGURE_CODES, SECTIONS, section_of
from cpp_desktop.domain.similar_groups import FAR, GRAIN, OF_CHANCE, Similar
from cpp_desktop.domain.spreads import around_median, median
from cpp_desktop.domain.wording import listed

_OF_YEARS: Final = 0.05
"""How much of a square root may always differ from year to year: a tenth of the count."""
_OF_RATES: Final = 40.0
"""The least spread of a rate, in tenths of a percent."""

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
_IN_PAST = frozenset({*FIGURE_CODES, *BREAKDOWN_KEYS})


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
    others = similar.beyond(told, place, number)
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
    if min(past) <= number <= max(past) or abs(number - median(sorted(past))) < LEAST_DIFFERENCE[of_unit]:
        return False
    if of_unit == "rate":
        possible = told.number("meetings.possible") or 1
        here, there, least = float(number), [float(n) for n in past], max(_OF_RATES, 500 / sqrt(possible))
    else:
        grain = GRAIN[of_unit]
        here, there = sqrt(number / grain), [sqrt(n / grain) for n in past]
        least = max(OF_CHANCE, _OF_YEARS * median(sorted(there)))
    middle, spread = around_median(sorted(there))
    return abs(here - middle) > FAR * max(spread, least) * sqrt(1 + 1.5 / len(past))


def _question(place: Place, number: int, usual: Sequence[int]) -> str:
    """Ask for what most often lies behind it: a slip of the unit, more than one period, none or not recorded."""
    middle = median(sorted(usual))
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
