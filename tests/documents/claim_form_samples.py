"""Claim forms of an invented group: filled in, and to be filled in by hand."""

from __future__ import annotations

from datetime import date

from cpp_desktop.domain.claim_forms import ClaimForm, ClaimFormLine, ClaimFormPaper
from tests.documents.sample_minutes import MASTHEAD


def claim_form() -> ClaimFormPaper:
    """One person’s form with three lines, one of them paid before, and an empty one."""
    october = date(2026, 10, 21)
    lines = (
        ClaimFormLine(
            incurred=october, what="Travel: Aldermere and back", reckoning="28.5 miles at 45p", amount_pence=1283
        ),
        ClaimFormLine(incurred=october, what="Care: somebody to sit with my mother", amount_pence=3600),
        ClaimFormLine(
            incurred=date(2026, 10, 28), what="Involvement payment", reckoning="1 half day at £75.00",
            amount_pence=7500, paid=date(2026, 11, 1),
        ),
    )  # fmt: skip
    forms = (ClaimForm(name="Siân Pritchard", lines=lines), ClaimForm(spare=3))
    return ClaimFormPaper(masthead=MASTHEAD, made=date(2026, 11, 12), forms=forms)
