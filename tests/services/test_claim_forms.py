"""Claim forms: for whom they are made, what stands on them, and who gets none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pymupdf
import pytest

from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.claim_forms import ClaimFormPaper
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.expenses import Expense, ExpenseKind, Rate, RateUnit
from cpp_desktop.domain.periods import Period
from cpp_desktop.services import claim_forms, expenses, papers, rates, records
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.office import Office
from tests.builders import a_person

MARCH, APRIL = date(2026, 3, 1), date(2026, 4, 14)


@pytest.fixture
def group(office: Office) -> Office:
    for name in ("Zoe Zander", "Ann Ash", "Percy Dunmore"):
        records.save(office, a_person(id=name.split()[0], name=name, email=""))
    rates.save_rate(
        office, Rate(name="Car", kind=ExpenseKind.TRAVEL, unit=RateUnit.MILE, tenths=455, first=MARCH)
    )  # fmt: skip
    return office


def claim(office: Office, who: str, **more: Any) -> Expense:
    made = Expense(incurred=APRIL, claimed=APRIL, kind=ExpenseKind.CARE, amount_pence=3600)
    known = {"person_id": who} if " " not in who else {"person": who}
    return expenses.save_claim(office, replace(made, **known, **more))


def forms(office: Office, **asked: Any) -> ClaimFormPaper:
    return claim_forms.claim_forms(office, masthead(office), Asked(**asked))


def test_everybody_who_waits_gets_one_by_name(group: Office) -> None:
    claim(group, "Zoe", kind=ExpenseKind.TRAVEL, rate_name="Car", miles_tenths=10, note="To the board")
    claim(group, "Ann")
    claim(group, "Odile Fen", amount_pence=None)
    claim(group, "Ann", declined=date(2026, 4, 20))
    claim(group, "Ann", paid=date(2026, 4, 20))
    expenses.save_claim(group, Expense(incurred=APRIL, kind=ExpenseKind.BUDGET, amount_pence=100))
    ann, odile, zoe = forms(group).forms
    assert [form.name for form in (ann, odile, zoe)] == ["Ann Ash", "Odile Fen", "Zoe Zander"]
    [line] = zoe.lines
    assert (line.what, line.reckoning, line.amount_pence) == ("Travel: To the board", "1 mile at 45.5p", 46)
    assert (ann.total_pence, len(ann.lines), odile.total_pence) == (3600, 1, 0)
    assert claim_forms.claimants(group) == ["Ann", "Zoe"]


def test_a_period_tells_what_was_paid_before(group: Office) -> None:
    claim(group, "Ann", paid=date(2026, 4, 20))
    claim(group, "Ann", incurred=MARCH)
    [form] = forms(group, person_id="Ann", period=Period(APRIL, APRIL)).forms
    assert (form.paid_pence, form.total_pence, len(form.lines)) == (3600, 0, 1)


def test_where_nothing_is_claimed_the_lines_are_empty(group: Office) -> None:
    claim(group, "Zoe")
    [blank], [named] = forms(group, blank=True).forms, forms(group, person_id="Ann").forms
    assert (blank.name, named.name, blank.lines, named.lines) == ("", "Ann Ash", (), ())
    assert blank.spare == named.spare > 0


def test_nobody_who_has_died_gets_a_form(group: Office) -> None:
    claim(group, "Percy")
    claim(group, "Ann")
    percy = replace(a_person(id="Percy", name="Percy Dunmore", email=""), died_on=date(2026, 5, 1))
    records.save(group, percy)
    paper = forms(group)
    assert [form.name for form in paper.forms] == ["Ann Ash"]
    assert paper.remarks == ("1 claim of somebody who has died: no form is made for it.",)
    assert "Percy" not in claim_forms.claimants(group)
    with pytest.raises(Refused, match="settled with the family"):
        forms(group, person_id="Percy")


def test_each_form_begins_a_page(group: Office, tmp_path: Path) -> None:
    claim(group, "Ann")
    claim(group, "Zoe")
    written = papers.write_paper(group, "claim-form", tmp_path / "forms.pdf")
    with pymupdf.open(written.path) as document:
        pages = [" ".join(page.get_text().split()) for page in document]
    assert ["Ann Ash" in page for page in pages] == [True, False]
    assert "To be paid: £36.00" in pages[1]
