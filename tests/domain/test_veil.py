from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.names_in_text import Known, Lexicon, NameBook, Standing
from cpp_desktop.domain.people import Category, RoleTitle
from cpp_desktop.domain.veil import Veil, as_member, as_officer, group_of

ANN, BEN, MAY = "Ann Ottley", "Ben Carrow", "May Linden"
BOOK = (
    Known("ann", (ANN, "Annie"), Standing.MEMBER),
    Known("ben", (BEN,), Standing.MEMBER),
    Known("may", (MAY,), Standing.MEMBER),
    Known("hospice", ("Meadow Hospice",), Standing.THERE, is_person=False),
)
CALLED = {"ann": "a patient member", "ben": "the chair", "may": "a carer member"}


def veil(*named: str) -> Veil:
    return Veil(NameBook(BOOK, Lexicon(given=frozenset({"ann", "ben", "may"}))), CALLED, frozenset(named))


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Ann Ottley asked for it.", "[A patient member] asked for it."),
        ("It was read by Ann Ottley’s daughter.", "It was read by [a patient member]’s daughter."),
        ("Agreed. Mrs Ottley will write.", "Agreed. [A patient member] will write."),
        ("Thanks to Annie and May Linden.", "Thanks to [a patient member] and [a carer member]."),
        ("Come back in May.", "Come back in May."),
        ("Meadow Hospice sent its thanks.", "Meadow Hospice sent its thanks."),
        ("Dr Quillfeather spoke.", "[Somebody] spoke."),
        ("", ""),
    ],
)
def test_names_give_way_to_what_somebody_is(words, shown):
    assert veil().text(words) == shown


def test_whoever_agreed_to_be_named_stays_named():
    shown = veil("ben")
    assert shown.text("Ben Carrow thanked Ann Ottley.") == "Ben Carrow thanked [a patient member]."
    assert shown.taken == 1


def test_whoever_leads_an_item_stands_there_without_brackets():
    assert veil().line("Ann Ottley, Ben Carrow") == "A patient member, the chair"
    assert veil().line("Everyone") == "Everyone"


def test_few_are_counted_in_three_groups_so_that_nobody_is_told():
    groups = {category: group_of(category) for category in Category}
    assert groups[Category.BEREAVED_CARER] == groups[Category.PATIENT] == "users"
    assert groups[Category.COMMISSIONER] == "professionals"
    assert group_of(None) == groups[Category.VOLUNTARY_SECTOR] == "others"
    assert as_member(Category.BEREAVED_CARER) == as_member(Category.CARER)
    assert (as_member(None), as_officer(RoleTitle.LEAD_NURSE)) == ("a member", "the lead nurse")


@given(st.lists(st.sampled_from([ANN, BEN, MAY, "said", "that", "it is well.", "\n", "Then", "(", "and"]), max_size=20))
def test_no_name_is_left_wherever_it_stands(parts):
    shown = veil().text(" ".join(parts))
    assert not any(name in shown for name in (ANN, BEN, MAY))
