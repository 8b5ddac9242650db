from __future__ import annotations

import pytest

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.duplicates import KnownApart
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.people import Person
from cpp_desktop.domain.support import Training
from cpp_desktop.storage.references import naming_fields, pointed_elsewhere
from cpp_desktop.storage.rows import fields_of
from cpp_desktop.storage.tables import LISTED_REFERENCES, RECORDS, REFERENCES
from tests.builders import TODAY, a_meeting, a_membership, a_person, an_action, an_activity, an_attendance, an_item


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
def test_every_id_of_another_record_is_known_for_one(kind: type) -> None:
    named = {f.name for f in fields_of(kind)}
    assert {name for name in named if name.endswith("_id")} <= set(REFERENCES)
    assert {name for name in named if name.endswith("_ids")} <= set(LISTED_REFERENCES)


@pytest.mark.parametrize("person_id", ["5e3f", 'p"1"', "Siân_%", "\\"])
def test_all_that_refers_to_somebody_is_found(store, person_id: str) -> None:
    person, other = a_person(id=person_id), a_person(id=person_id.upper() + "x")
    meeting = a_meeting()
    referring = [
        a_membership(person),
        an_item(meeting, lead_id=person.id),
        an_attendance(meeting, person),
        an_action(owner_ids=(other.id, person.id)),
        an_activity(requester_id=person.id),
        Training(date=TODAY, title="Minutes", person_ids=(person.id,)),
        KnownApart(person_id=other.id, other_id=person.id),
    ]
    others = [a_membership(other), an_action(owner_ids=(other.id,)), an_action(text=person_id)]
    with store.transaction("Fill") as tx:
        tx.save_all([person, other, meeting, *referring, *others])
        assert tx.referring(Person, person.id) == referring
        tx.remove(referring[0])
        assert tx.referring(Person, person.id) == referring[1:]
    with store.read() as look:
        assert look.referring(Person, person.id) == referring[1:]
        assert look.referring(Meeting, meeting.id) == referring[1:3]


def test_a_reference_is_pointed_elsewhere() -> None:
    both = an_action(owner_ids=("a", "b", "c"))
    assert pointed_elsewhere(both, Person, "c", "a").owner_ids == ("a", "b")
    apart = KnownApart(person_id="a", other_id="b")
    moved = pointed_elsewhere(apart, Person, "b", "c")
    assert (moved.person_id, moved.other_id, moved.id) == ("a", "c", apart.id)
    assert pointed_elsewhere(both, Meeting, "a", "z") == both
    assert naming_fields(Action, Person) == ("owner_ids",)
