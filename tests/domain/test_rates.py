"""Claims by a rate: what they come to, and that what is paid stays as it was paid."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.expenses import Expense, ExpenseKind, Rate, RateUnit, is_settled
from cpp_desktop.domain.rates import amount_at, hours_in_tenths, rate_on, recalculation, reckoned

APRIL, JULY = date(2026, 4, 1), date(2026, 7, 1)
DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 31))


def mileage(tenths: int, first: date) -> Rate:
    return Rate(name="Mileage", kind=ExpenseKind.TRAVEL, unit=RateUnit.MILE, tenths=tenths, first=first)


def drive(day: date, miles_tenths: int | None = 280, **more: object) -> Expense:
    claim = Expense(incurred=day, kind=ExpenseKind.TRAVEL, miles_tenths=miles_tenths, rate_name="mileage ")
    return replace(claim, **more)


RATES = st.lists(
    st.builds(mileage, st.integers(0, 2000), DAYS), max_size=6, unique_by=lambda rate: rate.first
)  # fmt: skip
CLAIMS = st.lists(
    st.builds(
        drive, DAYS, st.integers(0, 5000),
        paid=st.none() | DAYS, amount_pence=st.none() | st.integers(0, 100_000), rate_tenths=st.none() | st.just(450),
    ).flatmap(lambda claim: st.sampled_from([claim, replace(claim, paid=None, declined=claim.paid)])),
    max_size=8,
)  # fmt: skip


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_amounts_are_rounded_half_up_to_the_penny(tenths: int, miles_tenths: int) -> None:
    exact = Decimal(tenths) / 10 * Decimal(miles_tenths) / 10
    assert amount_at(tenths, miles_tenths) == int(exact.quantize(Decimal(1), ROUND_HALF_UP))


def test_the_rate_in_force_is_the_one_that_began_last() -> None:
    rates = (mileage(550, JULY), mileage(450, APRIL))
    assert [rate_on(rates, "MILEAGE", day) for day in (date(2026, 3, 31), APRIL, JULY)] == [None, rates[1], rates[0]]


@given(CLAIMS, RATES, RATES)
def test_what_is_settled_never_changes_and_what_waits_follows_the_rate(
    claims: list[Expense], before: list[Rate], after: list[Rate]
) -> None:
    claims = [reckoned(claim, before) for claim in claims]
    done = recalculation(claims, "Mileage", before, after)
    now = {claim.id: claim for claim in claims} | {new.id: new for _, new in done.changed}
    for claim in claims:
        rate = rate_on(after, "Mileage", claim.incurred)
        if is_settled(claim):
            assert now[claim.id] == claim
        elif rate:
            wanted = (amount_at(rate.tenths, claim.miles_tenths or 0), rate.tenths)
            assert (now[claim.id].amount_pence, now[claim.id].rate_tenths) == wanted
        else:
            assert now[claim.id] == claim
    assert all(is_settled(claim) for claim in done.kept)


def test_only_settled_claims_of_the_days_that_change_are_kept() -> None:
    spring, summer = drive(APRIL, paid=JULY), drive(date(2026, 8, 1), declined=date(2026, 8, 9))
    done = recalculation([spring, summer], "mileage", [mileage(450, APRIL)], [mileage(450, APRIL), mileage(550, JULY)])
    assert done.kept == (summer,)


def test_a_claim_of_no_rate_or_without_a_number_stands_as_written() -> None:
    for claim in (
        drive(APRIL, rate_name="", amount_pence=5),
        drive(APRIL, None),
        drive(APRIL, kind=ExpenseKind.BUDGET),
    ):
        assert reckoned(claim, [mileage(450, APRIL)]) == claim


@pytest.mark.parametrize(
    ("unit", "number", "hours"),
    [(RateUnit.HOUR, 75, 75), (RateUnit.HALF_DAY, 20, 240), (RateUnit.DAY, 10, 240), (RateUnit.MEETING, 30, 0)],
)
def test_half_a_day_is_twelve_hours_of_it(unit: RateUnit, number: int, hours: int) -> None:
    claim = Expense(
        incurred=APRIL, kind=ExpenseKind.INVOLVEMENT_PAYMENT, rate_name="Panel work", units_tenths=number
    )  # fmt: skip
    declined = replace(claim, declined=APRIL)
    assert hours_in_tenths([claim, declined], {"panel work": unit}) == hours
