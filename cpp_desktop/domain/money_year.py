"""The money of a year: what there was to spend, what was paid, what waits and what was declined, naming nobody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from dateutil.relativedelta import relativedelta

from cpp_desktop.domain.expenses import Expense, ExpenseKind, is_unpaid_at_close


class Stretch(Enum):
    """How long the stretches of a year are."""

    QUARTER = "quarter"
    MONTH = "month"
    YEAR = "year"


_MONTHS = {Stretch.QUARTER: 3, Stretch.MONTH: 1, Stretch.YEAR: 12}


@dataclass(frozen=True, slots=True)
class MoneyRow:
    """What one kind of claim came to in a stretch, in pence; without a `first` day it is of before the year."""

    first: date | None
    last: date | None
    kind: ExpenseKind
    paid: int
    waiting: int
    declined: int

    @property
    def id(self) -> str:
        """The row's own."""
        return f"{self.first} {self.kind.value}"


@dataclass(frozen=True, slots=True)
class MoneyYear:
    """A year of the group: its budget if one is written down, its rows, and what they come to, in pence."""

    first: date
    last: date
    budget: int | None
    rows: tuple[MoneyRow, ...]

    @property
    def paid(self) -> int:
        """What was paid in the year."""
        return sum(row.paid for row in self.rows)

    @property
    def waiting(self) -> int:
        """What is claimed and neither paid nor declined."""
        return sum(row.waiting for row in self.rows)

    @property
    def declined(self) -> int:
        """What was not wanted in the year."""
        return sum(row.declined for row in self.rows)


def money_year(
    expenses: Iterable[Expense], first: date, last: date, as_at: date, stretch: Stretch = Stretch.QUARTER
) -> MoneyYear:
    """Add up a year from `first` to `last` as it stands at the close of `as_at`.

    Paid and declined belong to the day on which that was, waiting to the day of the claim, a budget to its own.
    """
    found = list(expenses)
    claims = [e for e in found if e.kind is not ExpenseKind.BUDGET]
    sums: Counter[tuple[date | None, ExpenseKind, str]] = Counter()
    stretches = _stretches(first, last, stretch)
    for claim in claims:
        for what, day in _days(claim, as_at):
            if what == "waiting" or first <= day <= min(last, as_at):
                sums[_begin(stretches, day), claim.kind, what] += claim.amount_pence or 0
    rows = [
        MoneyRow(begin, end, kind, *(sums[begin, kind, what] for what in ("paid", "waiting", "declined")))
        for begin, end in ((None, None), *stretches)
        for kind in ExpenseKind
        if any((begin, kind, what) in sums for what in ("paid", "waiting", "declined"))
    ]
    lines = [e for e in found if e.kind is ExpenseKind.BUDGET and first <= e.incurred <= last]
    budget = [e.amount_pence for e in lines if e.amount_pence is not None]
    return MoneyYear(first, last, sum(budget) if budget else None, tuple(rows))


def _days(claim: Expense, as_at: date) -> list[tuple[str, date]]:
    days = [("paid", claim.paid), ("declined", claim.declined)]
    if claim.claimed and is_unpaid_at_close(claim, as_at):
        return [("waiting", claim.claimed)]
    return [(what, day) for what, day in days if day]


def _stretches(first: date, last: date, stretch: Stretch) -> list[tuple[date, date]]:
    begins = [first + relativedelta(months=at) for at in range(0, 12, _MONTHS[stretch])]
    ends = [*(day - timedelta(days=1) for day in begins[1:]), last]
    return list(zip(begins, ends, strict=True))


def _begin(stretches: list[tuple[date, date]], day: date) -> date | None:
    return next((begin for begin, end in stretches if begin <= day <= end), None)
