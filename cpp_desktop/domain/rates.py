"""Rates with their first days: what a claim by a rate amounts to, and what a rate changes when it comes or goes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from cpp_desktop.domain.amounts import rate_words, tenths_words
from cpp_desktop.domain.expenses import Expense, ExpenseKind, Rate, RateUnit, is_open
from cpp_desktop.domain.language import marked, said
from cpp_desktop.domain.wording import day_month_year

DAY_HOURS = 24
_HOURS = {RateUnit.HOUR: 1, RateUnit.HALF_DAY: 12, RateUnit.DAY: DAY_HOURS}
"""How much of a day one unit is."""
_RECKONED = {
    RateUnit.MILE: (marked("1 mile at {1}"), marked("{0} miles at {1}")),
    RateUnit.HOUR: (marked("1 hour at {1}"), marked("{0} hours at {1}")),
    RateUnit.HALF_DAY: (marked("1 half day at {1}"), marked("{0} half days at {1}")),
    RateUnit.DAY: (marked("1 day at {1}"), marked("{0} days at {1}")),
    RateUnit.MEETING: (marked("1 meeting at {1}"), marked("{0} meetings at {1}")),
}


@dataclass(frozen=True, slots=True)
class Recalculation:
    """What other rates do to claims: (before, after) of those that change, and the settled ones, which keep theirs."""

    changed: tuple[tuple[Expense, Expense], ...]
    kept: tuple[Expense, ...]


def name_key(name: str) -> str:
    """Return a rate’s name as names are compared."""
    return " ".join(name.casefold().split())


def rate_on(rates: Iterable[Rate], name: str, day: date) -> Rate | None:
    """Return the rate of a name that is in force on a day: the one that began last."""
    begun = [rate for rate in rates if rate.first <= day and name_key(rate.name) == name_key(name)]
    return max(begun, key=lambda rate: rate.first, default=None)


def amount_at(tenths: int, quantity_tenths: int) -> int:
    """Return what so many tenths of a unit come to in pence, at tenths of a penny each, rounded half up."""
    return (tenths * quantity_tenths + 50) // 100


def quantity_field(unit: RateUnit) -> str:
    """Return in which field of a claim the number of a unit is."""
    return "miles_tenths" if unit is RateUnit.MILE else "units_tenths"


def quantity(claim: Expense, unit: RateUnit) -> int | None:
    """Return how many tenths of a unit a claim is for."""
    number: int | None = getattr(claim, quantity_field(unit))
    return number


def reckoned(claim: Expense, rates: Iterable[Rate]) -> Expense:
    """Return a claim at the rate in force on the day it was incurred.

    A settled one keeps what it was settled at, and one of no rate, or of none that day, what was written.
    """
    if not is_open(claim) or not claim.rate_name:
        return claim
    rate = rate_on(rates, claim.rate_name, claim.incurred)
    number = quantity(claim, rate.unit) if rate else None
    if rate is None or number is None:
        return claim
    return replace(claim, amount_pence=amount_at(rate.tenths, number), rate_tenths=rate.tenths)


def reckoned_at_first(claim: Expense, rates: Iterable[Rate]) -> Expense:
    """Return a claim that is entered as settled at the rate of its day, any other as `reckoned`."""
    waiting = reckoned(replace(claim, paid=None, declined=None), rates)
    return replace(waiting, paid=claim.paid, declined=claim.declined)


def recalculation(claims: Iterable[Expense], name: str, before: Sequence[Rate], after: Sequence[Rate]) -> Recalculation:
    """Return what it does to the claims by the rates of a name that there are others than before."""
    ours = [
        claim
        for claim in claims
        if name_key(claim.rate_name) == name_key(name) and claim.kind is not ExpenseKind.BUDGET
    ]
    pairs = [(claim, reckoned(claim, after)) for claim in ours if is_open(claim)]
    settled = [claim for claim in ours if not is_open(claim)]
    return Recalculation(
        tuple((old, new) for old, new in pairs if old != new),
        tuple(c for c in settled if _each(before, name, c.incurred) != _each(after, name, c.incurred)),
    )


def _each(rates: Iterable[Rate], name: str, day: date) -> int | None:
    rate = rate_on(rates, name, day)
    return rate.tenths if rate else None


def too_long(claim: Expense, others: Iterable[Expense], units: Mapping[str, RateUnit]) -> str:
    """Say that a claim with the others of its day and person is for more hours than a day has; else nothing."""
    own = hours_in_tenths((claim,), units)
    hours = own + hours_in_tenths((other for other in others if other.id != claim.id), units) if own else 0
    if hours <= DAY_HOURS * 10:
        return ""
    day = day_month_year(claim.incurred)
    return f"That makes {tenths_words(hours)} hours on {day}, and a day has {DAY_HOURS}. Claim each day on its own."


def hours_in_tenths(claims: Iterable[Expense], units: Mapping[str, RateUnit]) -> int:
    """Add up the hours, in tenths, that claims by the hour, the half day and the day stand for.

    `units` are by the names of the rates as they are compared; what was declined does not count.
    """
    found = ((claim, units.get(name_key(claim.rate_name))) for claim in claims if not claim.declined)
    return sum(_HOURS.get(unit, 0) * (claim.units_tenths or 0) for claim, unit in found if unit)


def reckoning(claim: Expense, unit: RateUnit | None) -> str:
    """Put into words by what a claim is reckoned, as "28 miles at 45p"; `unit` is that of its rate, if it is known."""
    number = quantity(claim, unit) if unit else claim.units_tenths or claim.miles_tenths
    if unit and number is not None and claim.rate_tenths is not None:
        one, many = _RECKONED[unit]
        return said(one if number == 10 else many).format(tenths_words(number), rate_words(claim.rate_tenths))
    if claim.miles_tenths is not None:
        return said("{0} miles").format(tenths_words(claim.miles_tenths))
    return tenths_words(number) if number is not None else ""
