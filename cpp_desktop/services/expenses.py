"""Claims, involvement payments and the budget: entered, paid, declined, and added up for a year."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.expenses import Expense, ExpenseKind, Rate, changed_though_paid, is_open, is_settled
from cpp_desktop.domain.group import year_containing
from cpp_desktop.domain.money_year import MoneyYear, Stretch, money_year
from cpp_desktop.domain.people import Person, name_of
from cpp_desktop.domain.rates import (
    name_key,
    quantity,
    quantity_field,
    rate_on,
    reckoned,
    reckoned_at_first,
    too_long,
)
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services import records
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot

_HOW_MANY = {"miles_tenths": "Say how many miles.", "units_tenths": "Say how many."}


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A claim as it would be kept: its rate on its day, and what it comes to in pence, where both are known."""

    rate: Rate | None
    amount_pence: int | None


def reckon(office: Office, claim: Expense) -> Reckoned:
    """Work out what a claim comes to, as she types; it may be half said."""
    with office.store.read() as snapshot:
        rates = snapshot.all(Rate)
    found = rate_on(rates, claim.rate_name, claim.incurred) if claim.rate_name else None
    if is_settled(claim) or not claim.rate_name:
        return Reckoned(found, claim.amount_pence)
    known = found is not None and quantity(claim, found.unit) is not None
    return Reckoned(found, reckoned(claim, rates).amount_pence if known else None)


def save_claim(office: Office, claim: Expense) -> Expense:
    """Add or change a claim or a budget line; by a rate it comes to what the rate of its day says.

    Raises:
        Refused: by its rule, for a rate there is not that day, for more hours than a day has, or where something
            that was paid would become another amount.
    """
    with office.store.read() as snapshot:
        before, rates = snapshot.get(Expense, claim.id), snapshot.all(Rate)
        _refuse_paid(before, claim)
        if before is None or not (is_settled(before) and is_settled(claim)):
            claim = _by_rate(claim, rates)
        records.check(claim)
        _refuse_long_day(snapshot, claim, rates)
    noun = "budget" if claim.kind is ExpenseKind.BUDGET else "claim"
    with office.store.transaction(f"{'edit' if before else 'add'} {noun}") as tx:
        tx.save(claim)
    return claim


def _refuse_paid(before: Expense | None, claim: Expense) -> None:
    if before and before.paid and (name := changed_though_paid(before, claim)):
        was = day_month_year(before.paid)
        raise Refused(**{name: f"This was paid on {was}. Reopen the payment first, then change it."})


def _by_rate(claim: Expense, rates: Sequence[Rate]) -> Expense:
    """Return a claim at the rate of its day; of another rate than before, or of none, nothing of the old one stays."""
    if not claim.rate_name:
        return replace(claim, rate_tenths=None, units_tenths=None)
    named = [rate for rate in rates if name_key(rate.name) == name_key(claim.rate_name)]
    if not named:
        raise Refused(rate_name=f"There is no rate “{claim.rate_name}”.")
    rate = rate_on(named, claim.rate_name, claim.incurred)
    if rate is None:
        first = min(one.first for one in named)
        raise Refused(rate_name=f"“{named[0].name}” begins on {day_month_year(first)}, after this was incurred.")
    if claim.kind is not rate.kind:
        raise Refused(rate_name=f"“{rate.name}” is for {rate.kind.value}.")
    counted = quantity_field(rate.unit)
    if quantity(claim, rate.unit) is None:
        raise Refused(**{counted: _HOW_MANY[counted]})
    other = "units_tenths" if counted == "miles_tenths" else "miles_tenths"
    return reckoned_at_first(replace(claim, rate_name=rate.name, **{other: None}), named)  # type: ignore[arg-type]


def _refuse_long_day(snapshot: Snapshot, claim: Expense, rates: Iterable[Rate]) -> None:
    others: list[Expense] = []
    if claim.person_id or claim.person:
        same_day = snapshot.all(Expense, incurred=claim.incurred, person_id=claim.person_id)
        others = [e for e in same_day if claim.person_id or e.person == claim.person]
    if why := too_long(claim, others, {name_key(rate.name): rate.unit for rate in rates}):
        raise Refused(units_tenths=why)


def waiting(office: Office) -> list[tuple[Expense, str]]:
    """Return the claims that are neither paid nor declined, the earliest first, each with whose it is."""
    with office.store.read() as snapshot:
        found = sorted(filter(is_open, snapshot.all(Expense)), key=lambda e: (e.incurred, e.id))
        names = {p.id: name_of(p) for p in snapshot.all(Person, id=[e.person_id for e in found if e.person_id])}
    return [(claim, names.get(claim.person_id or "") or claim.person) for claim in found]


def mark_paid(office: Office, claim_ids: Sequence[str], day: date) -> int:
    """Note that claims were paid on a day, in one step; each keeps its amount and its rate from then on.

    What is settled already, and budget lines, are passed over. Returns how many were paid.

    Raises:
        Refused: for a day to come or before a claim, or for a claim without an amount.
    """
    if day > office.today():
        raise Refused(paid="That day has not come yet.")
    with office.store.read() as snapshot:
        rates = snapshot.all(Rate)
        chosen = [e for e in snapshot.all(Expense, id=list(claim_ids)) if is_open(e)]
    paid = [replace(reckoned(claim, rates), claimed=claim.claimed or day, paid=day) for claim in chosen]
    for claim in paid:
        if claim.amount_pence is None:
            raise Refused(paid=f"The claim of {day_month_year(claim.incurred)} has no amount yet.")
        if claim.claimed and claim.claimed > day:
            raise Refused(paid=f"A claim of {day_month_year(claim.claimed)} cannot be paid before that day.")
        records.check(claim)
    if paid:
        with office.store.transaction("mark claim as paid" if len(paid) == 1 else "mark claims as paid") as tx:
            tx.save_all(paid)
    return len(paid)


def decline(office: Office, claim_id: str, day: date) -> None:
    """Note that somebody would rather not be paid; no reason is asked, and nothing waits any more.

    Raises:
        Refused: for a day before the claim.
    """
    with office.store.read() as snapshot:
        claim = snapshot.get(Expense, claim_id)
    if claim is None or not is_open(claim):
        return
    declined = replace(claim, declined=day)
    records.check(declined)
    with office.store.transaction("decline payment") as tx:
        tx.save(declined)


def reopen(office: Office, claim_id: str) -> Expense:
    """Let a claim wait again that was paid or declined; by a rate, it comes to what its day’s rate says now.

    Raises:
        Refused: it was removed meanwhile.
    """
    with office.store.read() as snapshot:
        claim, rates = snapshot.get(Expense, claim_id), snapshot.all(Rate)
    if claim is None:
        raise Refused(claim="That claim is not there any more.")
    open_again = reckoned(replace(claim, paid=None, declined=None), rates)
    with office.store.transaction("reopen payment") as tx:
        tx.save(open_again)
    return open_again


def year(office: Office, stretch: Stretch = Stretch.YEAR) -> MoneyYear:
    """Add up the group’s year so far by kind and stretch, naming nobody."""
    today = office.today()
    first, last = year_containing(office.group.year_start, today)
    with office.store.read() as snapshot:
        return money_year(snapshot.all(Expense), first, last, today, stretch)
