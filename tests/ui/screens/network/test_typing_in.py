from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from cpp_desktop.domain.check_codes import check_codes
from cpp_desktop.domain.return_codes import DEFINITIONS, value_words
from cpp_desktop.ui.screens.network.typing_in import TypeReturn
from tests.drivers import dialogs
from tests.drivers.network import Lead
from tests.network_builders import a_document

PAPER = a_document("Greyfriars", is_signed=False)


@pytest.fixture
def desk(lead: Lead) -> TypeReturn:
    lead.returns.primary.click()
    dialogs.press(dialogs.in_front(dialogs.QDialog), "Type one in…")
    return dialogs.in_front(TypeReturn)


def copy(desk: TypeReturn, paper: Mapping[str, Any], section: str, **slips: str) -> str:
    """Type a section as the paper has it; returns what is said of its code."""
    dialogs.write(desk.head, group=paper["group"]["name"], made="20/4/2026")
    desk.which.show_value(section)
    desk.show_section()
    page = desk.sections[section]
    words = {code: value_words(value, DEFINITIONS[code].unit) for code, value in paper["figures"].items()}
    for code, text in (words | slips).items():
        if code.startswith(f"{section}."):
            dialogs.write(page.figures, **{code: text})
    for code, form in page.cells.items():
        for cell, value in paper["breakdowns"][code].items():
            dialogs.write(form, **{cell: value_words(value, DEFINITIONS[code].unit)})
    dialogs.write(page.code, code=check_codes(paper)[section])
    return page.told.words.text()


def test_a_section_says_that_it_fits_its_code_and_the_return_goes_in(lead: Lead, desk: TypeReturn) -> None:
    assert copy(desk, PAPER, "membership") == "The section fits its code."
    desk.verb.click()
    lead.settle()
    assert lead.said() == "The return of Greyfriars is in the register."
    assert "typed in from paper" in lead.opens("Greyfriars")


def test_a_slip_is_told_and_nothing_goes_in(lead: Lead, desk: TypeReturn) -> None:
    said = copy(desk, PAPER, "membership", **{"membership.joined": "4"})
    assert said == "Membership: a figure is not as it is on the paper. Look at each again."
    desk.verb.click()
    lead.settle()
    assert said in dialogs.words_in(desk)
    assert lead.filters("missing") == ["Greyfriars"]


def test_what_cannot_be_read_is_refused_at_its_place(desk: TypeReturn) -> None:
    copy(desk, PAPER, "membership", **{"membership.joined": "l2"})
    desk.verb.click()
    assert "neither a whole number" in desk.sections["membership"].figures.problems()["membership.joined"]
