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

    `miles_tenths` are the miles driven in tenths, for claims by a mileage rate.
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


def is_unpaid_at_close(expense: Expense, day: date) -> bool:
    """Say whether an expense was claimed by the close of `day` and neither declined nor paid by then."""
    if expense.kind is ExpenseKind.BUDGET or expense.claimed is None or expense.claimed > day:
        return False
    return not any(end is not None and end <= day for end in (expense.declined, expense.paid))
