"""What in a return must follow from other figures: balances, parts of a whole, the rate, limits, last year’s end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from cpp_desktop.domain.annual_return import BALANCES
from cpp_desktop.domain.network.findings import Finding, Place, Told, in_words, label
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, DEFINITIONS
from cpp_desktop.domain.return_counts import attendance_rate
from cpp_desktop.domain.return_figures import Balance
from cpp_desktop.domain.small_numbers import TOTALS
from cpp_desktop.domain.wording import listed

WHOLES: Final = {**TOTALS, "influence.closed_by_outcome": "influence.closed"}
"""Each breakdown that is of a figure, with that figure."""

_NOT_ABOVE: tuple[tuple[str, str], ...] = (
    ("meetings.present", "meetings.possible"),
    ("representation.reported_back", "representation.attended"),
    ("actions.overdue_at_end", "actions.carried_forward"),
    ("membership.at_start", "membership.served"),
    ("membership.at_end", "membership.served"),
)
"""Figures that are part of another, or of people who are all counted in another."""

_NEEDED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("meetings.possible", ("meetings.held", "meetings.inquorate")),
    ("training.people", ("training.sessions",)),
)
"""Figures that there can be none of without some of these."""

_CARRIED: Final = {
    "membership.at_start": "membership.at_end",
    "influence.brought_forward": "influence.carried_forward",
    "actions.brought_forward": "actions.carried_forward",
}

_RATE = ("meetings.attendance_rate", "")
_SINCE: Final = "Since the return for"
"""How a return begins to say what was corrected of the one before it."""


def mismatches(told: Told, earlier: Told | None) -> Iterator[Finding]:
    """Yield what does not follow; `earlier` is the group's return that ends the day before this one begins."""
    yield from _balances(told)
    yield from _attendances(told)
    yield from _wholes(told)
    yield from _rate(told)
    yield from _limits(told)
    if earlier is not None:
        yield from _carried(told, earlier)


def _balances(told: Told) -> Iterator[Finding]:
    for section, start, came, went, end in BALANCES:
        codes = [f"{section}.{name}" for name in (start, came, *went, end)]
        first, more, *less, last = [told.number(code) for code in codes]
        balance = Balance(section, first, more, tuple(less), last)
        if balance.holds is False:
            labels = [DEFINITIONS[code].label.lower() for code in codes]
            sum_of = f"{labels[0]} + {' − '.join(labels[1:-1])} = {labels[-1]}"
            yield Finding(
                code=f"balance.{section}",
                importance="must",
                sentence=f"{sum_of[:1].upper()}{sum_of[1:]} does not come out: {balance.words}.",
                question="Which of these numbers is not right?",
                figures=tuple((code, "") for code in codes),
            )


def _attendances(told: Told) -> Iterator[Finding]:
    codes = ("meetings.present", "meetings.apologies", "meetings.absent", "meetings.possible")
    present, apologies, absent, possible = (told.number(code) for code in codes)
    if present is None or apologies is None or absent is None or possible is None:
        return
    if present <= possible != present + apologies + absent:
        yield Finding(
            code="sum.meetings.possible",
            importance="must",
            sentence=(
                f"Attendances, apologies and absences are not all possible attendances: "
                f"{present:,} + {apologies:,} + {absent:,} ≠ {possible:,}."
            ),
            question="Which of these numbers is not right?",
            figures=tuple((code, "") for code in codes),
        )


def _wholes(told: Told) -> Iterator[Finding]:
    for code, whole in WHOLES.items():
        total, keys = told.number(whole), BREAKDOWN_KEYS[code]
        parts = {(code, key): n for key in keys if (n := told.number(code, key)) is not None}
        if total is None or not parts:
            continue
        given, is_partly = sum(parts.values()), len(parts) < len(keys)
        if given > total if is_partly else given != total:
            added_up = "added up as far as they are told" if is_partly else "added up"
            yield Finding(
                code=f"sum.{code}",
                importance="must",
                sentence=(
                    f"{DEFINITIONS[code].label}: {added_up} they are {given:,}, "
                    f"but “{DEFINITIONS[whole].label}” is {total:,}."
                ),
                question="Which is right, the parts or the whole?",
                figures=((whole, ""), *(place for place, n in parts.items() if n)),
            )


def _rate(told: Told) -> Iterator[Finding]:
    present, possible, given = (told.number(f"meetings.{n}") for n in ("present", "possible", "attendance_rate"))
    if present is None or not possible or given is None or present > possible:
        return
    made = attendance_rate(present, possible)
    if made is not None and made != given:
        yield Finding(
            code="rate.meetings.attendance_rate",
            importance="must",
            sentence=(
                f"{label(_RATE)} {in_words(_RATE, given)}: "
                f"{present:,} of {possible:,} attendances would be {in_words(_RATE, made)}."
            ),
            question="Which of these numbers is not right?",
            figures=(_RATE, ("meetings.present", ""), ("meetings.possible", "")),
        )


def _limits(told: Told) -> Iterator[Finding]:
    for part, whole in _all_not_above():
        number, limit = told.number(*part), told.number(*whole)
        if number is not None and limit is not None and number > limit:
            yield _too_many(part, number, f"more than “{label(whole)}”, which is {in_words(whole, limit)}", whole)
    served, start, joined = (told.number(f"membership.{n}") for n in ("served", "at_start", "joined"))
    if served is not None and start is not None and joined is not None and served > start + joined:
        yield _too_many(
            ("membership.served", ""), served,
            f"{start:,} at the start and {joined:,} who joined would be {start + joined:,} at most",
            ("membership.at_start", ""), ("membership.joined", ""),
        )  # fmt: skip
    for code, needed in _NEEDED:
        number = told.number(code)
        if number and all(told.number(one) == 0 for one in needed):
            names = listed([f"“{DEFINITIONS[one].label}”" for one in needed])
            yield _too_many((code, ""), number, f"but 0 under {names}", *((one, "") for one in needed))


def _all_not_above() -> Iterator[tuple[Place, Place]]:
    yield from (((part, ""), (whole, "")) for part, whole in _NOT_ABOVE)
    for key in BREAKDOWN_KEYS["meetings.present_by_category"]:
        yield ("meetings.present_by_category", key), ("meetings.possible_by_category", key)


def _too_many(place: Place, number: int, against: str, *with_it: Place) -> Finding:
    return Finding(
        code=f"limit.{'.'.join(filter(None, place))}",
        importance="must",
        sentence=f"{label(place)} {in_words(place, number)}: {against}.",
        question="Which of these numbers is not right?",
        figures=(place, *with_it),
    )


def _carried(told: Told, earlier: Told) -> Iterator[Finding]:
    for start, end in _CARRIED.items():
        now, then = told.number(start), earlier.number(end)
        if now is None or then is None or now == then:
            continue
        of_section = told.texts.get(start.partition(".")[0], "")
        yield Finding(
            code=f"carried.{start}",
            importance="look",
            sentence=f"{label((start, ''))} {now:,}: the return before ended with {then:,}.",
            question="Was something corrected in between, or is one of the two not right?",
            figures=((start, ""),),
            explained=next((p for p in of_section.split("\n\n") if p.startswith(_SINCE)), ""),
        )
