"""Random claim forms: of nobody, of one, of many, with odd names and amounts."""

from __future__ import annotations

from cpp_desktop.domain.claim_forms import ClaimForm, ClaimFormLine, ClaimFormPaper
from tests.documents.chance import Chance


def claim_form(chance: Chance) -> ClaimFormPaper:
    """Forms with any number of lines."""
    forms = chance.some(lambda: _form(chance), 4)
    return ClaimFormPaper(
        masthead=chance.masthead(),
        made=chance.day(),
        forms=forms or (ClaimForm(spare=3),),
        first=chance.perhaps(chance.day),
        last=chance.perhaps(chance.day),
    )


def _form(chance: Chance) -> ClaimForm:
    lines = chance.some(lambda: _line(chance), 30)
    return ClaimForm(name=chance.words(3) or "Somebody", lines=lines, spare=0 if lines else 2)


def _line(chance: Chance) -> ClaimFormLine:
    return ClaimFormLine(
        incurred=chance.day(),
        what=chance.words(12),
        reckoning=chance.words(5),
        amount_pence=chance.one((None, 0, 1283, 123_456_789)),
        paid=chance.perhaps(chance.day),
    )
