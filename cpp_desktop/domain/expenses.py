"""Money: members' expenses, involvement payments, and the budget they come from. Amounts are in pence."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from cpp_desktop.domain.ids import new_id


class ExpenseKind(Enum):
    """What the money is for; a budget line is what there is to spend."""

    TRAVEL = "travel"
    CARE = "care"
    OTHER_EXPENSE = "other expense"
    INVOLVEMENT_PAYMENT = "involvement payment"
    BUDGET = "budget"


@dataclass(frozen=True, slots=True, kw_only=True)
class Expense:
    """One claim or budget line. It waits from `claimed` until it is `declined` or `paid`, by somebody or as written.

    `miles_tenths` are the miles driven in tenths, for claims by a mileage rate, and `units_tenths` the hours, days or
    meetings in tenths by any other. `rate_name` says by which rate, `rate_tenths` what it was then, in tenths of a
    penny: a claim keeps the rate it was paid at (`domain.md` 4).
    """

    id: str = field(default_factory=new_id)
    incurred: date
    person_id: str | None = None
    person: str = ""
    kind: ExpenseKind
    amount_pence: int | None = None
    claimed: date | None = None
    declined: date | None = None
    paid: date | None = None
    miles_tenths: int | None = None
    rate_name: str = ""
    units_tenths: int | None = None
    rate_tenths: int | None = None
    note: str = ""


class RateUnit(Enum):
    """What a rate is paid for."""

    MILE = "mile"
    HOUR = "hour"
    HALF_DAY = "half day"
    DAY = "day"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """What is paid for one unit from `first` on, in tenths of a penny, until a later rate of the same name begins.

    A rate may be entered after its first day: it changes what is not yet paid.
    """

    id: str = field(default_factory=new_id)
    name: str
    kind: ExpenseKind
    unit: RateUnit
    tenths: int
    first: date


class Standing(Enum):
    """How far a claim is."""

    NOT_CLAIMED = "not claimed"
    WAITING = "waiting"
    DECLINED = "declined"
    PAID = "paid"


def standing(expense: Expense) -> Standing:
    """Return how far a claim is; a budget line is not asked."""
    if expense.paid or expense.declined:
        return Standing.PAID if expense.paid else Standing.DECLINED
    return Standing.WAITING if expense.claimed else Standing.NOT_CLAIMED


def is_settled(expense: Expense) -> bool:
    """Say whether a claim was paid or declined: from then on it keeps its amount and its rate."""
    return expense.paid is not None or expense.declined is not None


def is_open(expense: Expense) -> bool:
    """Say whether something can still be paid or declined: a claim that is not settled."""
    return expense.kind is not ExpenseKind.BUDGET and not is_settled(expense)


_PAID_AT = ("amount_pence", "rate_name", "miles_tenths", "units_tenths", "rate_tenths")


def changed_though_paid(before: Expense, after: Expense) -> str:
    """Return a field that says what was paid and would say something else while it stays paid, or nothing."""
    if before.paid is None or after.paid is None:
        return ""
    return next((name for name in _PAID_AT if getattr(before, name) != getattr(after, name)), "")


def is_unpaid_at_close(expense: Expense, day: date) -> bool:
    """Say whether an expense was claimed by the close of `day` and neither declined nor paid by then."""
    if expense.kind is ExpenseKind.BUDGET or expense.claimed is None or expense.claimed > day:
        return False
    return not any(end is not None and end <= day for end in (expense.declined, expense.paid))
