"""The money of a year by kind and stretch."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.expenses import Expense, ExpenseKind
from cpp_desktop.domain.group import Group
from cpp_desktop.domain.money_year import MoneyRow, Stretch, money_year
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_counts import money
from cpp_desktop.domain.return_figures import ReturnRecords

FIRST, LAST, TODAY = date(2026, 4, 1), date(2027, 3, 31), date(2026, 11, 28)


def test_paid_waiting_and_declined_stand_in_the_stretch_of_their_day() -> None:
    day = date(2026, 5, 12)
    kind = ExpenseKind.TRAVEL
    claims = [
        Expense(incurred=day, kind=kind, amount_pence=1000, claimed=day, paid=date(2026, 7, 1)),
        Expense(incurred=day, kind=kind, amount_pence=300, claimed=day),
        Expense(incurred=day, kind=kind, amount_pence=50, claimed=day, declined=date(2026, 6, 1)),
        Expense(incurred=day, kind=kind, amount_pence=7, claimed=date(2026, 3, 1)),
        Expense(incurred=day, kind=ExpenseKind.BUDGET, amount_pence=90_000),
    ]
    year = money_year(claims, FIRST, LAST, TODAY)
    assert year.rows == (
        MoneyRow(None, None, kind, 0, 7, 0),
        MoneyRow(FIRST, date(2026, 6, 30), kind, 0, 300, 50),
        MoneyRow(date(2026, 7, 1), date(2026, 9, 30), kind, 1000, 0, 0),
    )
    assert (year.budget, year.paid, year.waiting, year.declined) == (90_000, 1000, 307, 50)


DAYS = st.none() | st.dates(date(2025, 1, 1), date(2028, 1, 1))
CLAIMS = st.builds(
    Expense, incurred=st.dates(FIRST, LAST), kind=st.sampled_from(ExpenseKind), amount_pence=st.integers(0, 10**6),
    claimed=DAYS, declined=DAYS, paid=DAYS,
)  # fmt: skip


@given(st.lists(CLAIMS.filter(lambda c: not (c.paid and c.declined)), max_size=8), st.sampled_from(Stretch))
def test_every_stretch_adds_up_to_what_the_return_says(claims: list[Expense], stretch: Stretch) -> None:
    values, cells = money(ReturnRecords(group=Group(name="A Group"), expenses=tuple(claims)), Period(FIRST, LAST))
    year = money_year(claims, FIRST, LAST, LAST, stretch)
    assert (year.budget, year.waiting) == (values["money.budget"].value, values["money.claimed_unpaid"].value or 0)
    assert year.paid == sum(figure.value or 0 for figure in cells["money.paid_by_kind"].values())
