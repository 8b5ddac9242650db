"""Claims are entered, paid together, declined and reopened; rates change what waits and never what was paid."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.expenses import Expense, ExpenseKind, Rate, RateUnit, is_settled
from cpp_desktop.domain.rates import rate_on, reckoned
from cpp_desktop.services import expenses, rates, records
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_person

MARCH, APRIL, MAY = date(2026, 3, 1), date(2026, 4, 14), date(2026, 5, 6)
TRAVEL, PAYMENT = ExpenseKind.TRAVEL, ExpenseKind.INVOLVEMENT_PAYMENT


@pytest.fixture
def group(office: Office) -> Office:
    records.save(office, a_person(id="ann", name="Ann Ash", email=""))
    rates.save_rate(office, mileage(450, MARCH))
    rates.save_rate(office, Rate(name="Panel work", kind=PAYMENT, unit=RateUnit.HALF_DAY, tenths=75_000, first=MARCH))
    return office


def mileage(tenths: int, first: date) -> Rate:
    return Rate(id=f"mile {first}", name="Mileage", kind=TRAVEL, unit=RateUnit.MILE, tenths=tenths, first=first)


def drive(miles: int = 280, **more: Any) -> Expense:
    claim = Expense(
        incurred=APRIL, person_id="ann", kind=TRAVEL, claimed=APRIL, miles_tenths=miles, rate_name="mileage"
    )
    return replace(claim, **more)


def panel(half_days: int, **more: Any) -> Expense:
    claim = Expense(incurred=APRIL, person_id="ann", kind=PAYMENT, rate_name="Panel work", units_tenths=half_days)
    return replace(claim, **more)


def kept(office: Office, claim: Expense) -> Expense:
    with office.store.read() as look:
        found = look.get(Expense, claim.id)
    assert found
    return found


def test_a_claim_by_a_rate_comes_to_what_the_rate_says(group: Office) -> None:
    claim = expenses.save_claim(group, drive())
    assert (claim.rate_name, claim.amount_pence, claim.rate_tenths) == ("Mileage", 1260, 450)
    assert group.store.undo_label == "add claim"
    assert expenses.reckon(group, drive(100)).amount_pence == 450
    assert expenses.reckon(group, drive(miles_tenths=None)).amount_pence is None
    settled = expenses.save_claim(group, drive(paid=MAY))
    assert (settled.amount_pence, settled.rate_tenths) == (1260, 450)


@pytest.mark.parametrize(
    ("claim", "field", "why"),
    [
        (drive(incurred=date(2026, 2, 1), claimed=None), "rate_name", "“Mileage” begins on 1 March 2026"),
        (drive(rate_name="Bus"), "rate_name", "There is no rate “Bus”."),
        (drive(kind=ExpenseKind.CARE), "rate_name", "“Mileage” is for travel."),
        (drive(miles_tenths=None), "miles_tenths", "Say how many miles."),
        (panel(25), "units_tenths", "That makes 30 hours on 14 April 2026, and a day has 24."),
        (drive(rate_name="", amount_pence=-1), "amount_pence", "not a debt"),
        (drive(paid=MARCH), "paid", "That is before it was claimed."),
    ],
)
def test_what_cannot_be_is_said_beside_its_field(group: Office, claim: Expense, field: str, why: str) -> None:
    with pytest.raises(Refused) as refused:
        expenses.save_claim(group, claim)
    assert why in refused.value.problems[field]


def test_a_day_has_24_hours_in_all_claims_of_one_person(group: Office) -> None:
    first = expenses.save_claim(group, panel(15))
    expenses.save_claim(group, panel(10, person_id=None, person="Odile Fen"))
    with pytest.raises(Refused, match="a day has 24"):
        expenses.save_claim(group, panel(10))
    expenses.decline(group, first.id, MAY)
    expenses.save_claim(group, panel(10))


def test_several_are_paid_in_one_step_and_keep_what_they_were_paid_at(group: Office) -> None:
    one, two = expenses.save_claim(group, drive()), expenses.save_claim(group, panel(10))
    declined = expenses.save_claim(group, drive(declined=MAY))
    assert expenses.mark_paid(group, [one.id, two.id, declined.id], MAY) == 2
    assert group.store.undo_label == "mark claims as paid"
    assert rates.save_rate(group, replace(mileage(500, MARCH))) == 0
    assert [kept(group, c).amount_pence for c in (one, two, declined)] == [1260, 7500, 1260]
    with pytest.raises(Refused, match="Reopen the payment first"):
        expenses.save_claim(group, replace(kept(group, one), miles_tenths=300))
    expenses.save_claim(group, replace(kept(group, one), note="By the ring road"))
    expenses.reopen(group, one.id)
    assert (kept(group, one).paid, kept(group, one).amount_pence) == (None, 1400)
    group.store.undo()
    assert kept(group, one).paid == MAY


@pytest.mark.parametrize(
    ("day", "claim", "why"),
    [
        (date(2030, 1, 1), drive(), "not come yet"),
        (MARCH, drive(), "before that day"),
        (MAY, drive(rate_name=""), "no amount yet"),
    ],
)
def test_a_payment_that_cannot_be_pays_nothing(group: Office, day: date, claim: Expense, why: str) -> None:
    paid, other = expenses.save_claim(group, panel(10, claimed=MARCH)), expenses.save_claim(group, claim)
    with pytest.raises(Refused, match=why):
        expenses.mark_paid(group, [paid.id, other.id], day)
    assert kept(group, paid).paid is None


def test_a_declined_payment_waits_nowhere(group: Office) -> None:
    claim = expenses.save_claim(group, panel(10, claimed=APRIL))
    expenses.decline(group, claim.id, MAY)
    assert (expenses.year(group).waiting, expenses.year(group).declined) == (0, 7500)
    assert group.store.undo_label == "decline payment"


def test_a_rate_of_a_past_day_shows_what_it_changes_and_then_changes_it_in_one_step(group: Office) -> None:
    waits, paid = expenses.save_claim(group, drive()), expenses.save_claim(group, drive(paid=MAY))
    later = expenses.save_claim(group, drive(incurred=MAY, claimed=MAY, person_id=None, person="Odile Fen"))
    change = rates.preview(group, mileage(550, APRIL))
    assert [(c.who, c.before, c.after, c.difference) for c in change.changed] == [
        ("Ann Ash", 1260, 1540, 280), ("Odile Fen", 1260, 1540, 280),
    ]  # fmt: skip
    assert ([c.id for c in change.kept], change.difference) == ([paid.id], 560)
    assert kept(group, waits).amount_pence == 1260
    assert rates.save_rate(group, mileage(550, APRIL)) == 2
    assert [kept(group, c).amount_pence for c in (waits, later, paid)] == [1540, 1540, 1260]
    group.store.undo()
    assert [kept(group, c).amount_pence for c in (waits, later, paid)] == [1260, 1260, 1260]


def test_the_history_of_a_rate_says_until_when_and_which_is_in_force(group: Office) -> None:
    rates.save_rate(group, mileage(550, APRIL))
    lines = [(line.rate.tenths, line.until, line.is_now) for line in rates.history(group)]
    assert lines == [(550, None, True), (450, APRIL, False), (75_000, None, True)]
    assert [rate.tenths for rate in rates.offered(group)] == [550, 75_000]
    assert rates.remove_rate(group, mileage(550, APRIL)) == 0


@pytest.mark.parametrize(
    ("rate", "field"),
    [
        (mileage(550, TODAY), ""),
        (replace(mileage(550, MARCH), id="other"), "first"),
        (replace(mileage(550, TODAY), unit=RateUnit.DAY), "unit"),
        (replace(mileage(550, MARCH), name="Miles"), "name"),
        (mileage(-1, TODAY), "tenths"),
        (replace(mileage(450, MARCH), first=MAY), "first"),
    ],
)
def test_a_rate_that_does_not_fit_is_refused(group: Office, rate: Rate, field: str) -> None:
    expenses.save_claim(group, drive())
    if not field:
        rates.save_rate(group, rate)
        return
    with pytest.raises(Refused) as refused:
        rates.save_rate(group, rate)
    assert list(refused.value.problems) == [field]


def test_a_rate_that_claims_wait_for_stays(group: Office) -> None:
    expenses.save_claim(group, drive())
    with pytest.raises(Refused, match="would have no rate"):
        rates.remove_rate(group, mileage(450, MARCH))


@pytest.mark.parametrize("seed", range(3))
def test_whatever_comes_what_was_paid_stays_and_what_waits_follows_its_day(group: Office, seed: int) -> None:
    chance, paid_at = Random(seed), dict[str, tuple[int | None, int | None]]()
    days = [MARCH + timedelta(days=n) for n in range(0, 60, 7)]
    for _ in range(60):
        with group.store.read() as look:
            claims, known = look.all(Expense), look.all(Rate)
        one, day, rate = (
            chance.choice(claims or [drive()]),
            chance.choice(days),
            chance.choice(known or [mileage(450, MARCH)]),
        )
        deeds: list[Callable[[], object]] = [
            lambda d=day: expenses.save_claim(group, drive(chance.randrange(999), incurred=d, claimed=d)),
            lambda d=day: rates.save_rate(group, mileage(chance.randrange(900), d)),
            lambda r=rate: rates.save_rate(group, replace(r, tenths=chance.randrange(900))),
            lambda r=rate: rates.remove_rate(group, r),
            lambda c=one: expenses.mark_paid(group, [c.id], chance.choice(days)),
            lambda c=one: expenses.decline(group, c.id, chance.choice(days)),
            lambda c=one: expenses.reopen(group, c.id),
        ]
        with suppress(Refused):
            chance.choice(deeds)()
        with group.store.read() as look:
            claims, known = look.all(Expense), look.all(Rate)
        settled = {c.id: (c.amount_pence, c.rate_tenths) for c in claims if is_settled(c)}
        assert all(settled[i] == was for i, was in paid_at.items() if i in settled)
        paid_at = settled
        assert all(reckoned(c, known) == c for c in claims if rate_on(known, c.rate_name, c.incurred))
