"""What claim forms say: one for each person who claims, or one to fill in by hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cpp_desktop.domain.papers import Masthead


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimFormLine:
    """One claim: `reckoning` says by which rate, as "28 miles at 45p"; `paid` is the day on which it was."""

    incurred: date
    what: str
    reckoning: str = ""
    amount_pence: int | None = None
    paid: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimForm:
    """One person’s form, or with `spare` lines one to be filled in by hand, without a `name` by anybody."""

    name: str = ""
    lines: tuple[ClaimFormLine, ...] = ()
    spare: int = 0

    @property
    def paid_pence(self) -> int:
        """What of it was paid before."""
        return sum(line.amount_pence or 0 for line in self.lines if line.paid)

    @property
    def total_pence(self) -> int:
        """What is still to be paid."""
        return sum(line.amount_pence or 0 for line in self.lines if not line.paid)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimFormPaper:
    """Claim forms, one beginning a page after the other; `first` and `last` are there where a period was asked for.

    `remarks` are sentences for whoever makes the paper; they are not printed.
    """

    masthead: Masthead
    made: date
    forms: tuple[ClaimForm, ...]
    first: date | None = None
    last: date | None = None
    remarks: tuple[str, ...] = ()
