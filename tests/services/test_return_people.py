"""Who is named in a return that is about to leave, and by what consent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cpp_desktop.domain.people import Role, RoleTitle
from cpp_desktop.domain.support import ConsentHow, Purpose
from cpp_desktop.services import return_people, return_signing, return_texts
from cpp_desktop.services.office import Office
from cpp_desktop.services.return_people import Named
from tests.builders import a_consent, a_membership, a_person

FIRST, LAST = date(2025, 4, 1), date(2026, 3, 31)
ANN, BEN = a_person(name="Ann Ash"), a_person(name="Ben Teal")
AGREED = a_consent(
    ANN, purpose=Purpose.NAMED_IN_RETURN, given=date(2025, 5, 1), how=ConsentHow.IN_WRITING, expires=date(2027, 5, 1)
)


def save(office: Office, *records: object) -> None:
    with office.store.transaction("save") as tx:
        tx.save_all(records)


def named(office: Office) -> list[Named]:
    to_sign = return_signing.prepare(office, FIRST, LAST)
    return list(return_people.named_in(office, to_sign.ret, to_sign.document))


@pytest.fixture
def officers(office: Office) -> Office:
    save(office, ANN, BEN, a_membership(ANN), a_membership(BEN))
    save(office, Role(person_id=ANN.id, title=RoleTitle.CHAIR, first=FIRST), AGREED)
    save(office, Role(person_id=BEN.id, title=RoleTitle.TREASURER, first=FIRST, last=date(2025, 9, 30)))
    return office


def test_an_officer_is_named_by_a_consent_that_holds(officers: Office) -> None:
    chair, treasurer = named(officers)
    assert (chair.where, chair.name) == ("Chair", "Ann Ash")
    assert chair.why == "Consent given 1 May 2025 in writing, until 1 May 2027."
    assert (treasurer.where, treasurer.name) == ("Treasurer, for part of the period", "")
    assert "No consent" in treasurer.why


def test_who_is_shown_as_named_is_named_in_the_file(officers: Office) -> None:
    save(officers, replace(AGREED, withdrawn=date(2026, 5, 1)))
    to_sign = return_signing.prepare(officers, FIRST, LAST)
    in_file = {one["name"] for one in to_sign.document["tables"]["officers"]}
    assert in_file == {None}
    assert [one.name for one in named(officers)] == ["", ""]


def test_a_name_in_ones_own_words_is_looked_at_again(officers: Office) -> None:
    return_texts.write(officers, "statement", FIRST, LAST, "Thanks to Ben Teal and to ANN ASH, and to Bennet Tealing.")
    doubtful = {one.name: one.is_doubtful for one in named(officers) if one.where == "Section 2, text"}
    assert doubtful == {"Ann Ash": False, "Ben Teal": True}


def test_the_contact_stands_as_it_is_printed(officers: Office) -> None:
    save(officers, replace(officers.group, contact="Joan, 01632 960118"))
    assert [one.name for one in named(officers) if one.where == "Contact"] == ["Joan, 01632 960118"]
