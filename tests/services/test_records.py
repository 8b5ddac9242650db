from __future__ import annotations

from dataclasses import replace

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.people import Person
from cpp_desktop.services import records
from cpp_desktop.services.office import Office
from tests.builders import a_membership, a_person


def everybody(office: Office) -> list[Person]:
    with office.store.read() as snapshot:
        return snapshot.all(Person)


def test_steps_are_named_in_the_secretarys_words(office: Office) -> None:
    person = records.save(office, a_person())
    assert office.store.undo_label == "add person"
    records.save(office, replace(person, mobile="07700 900123"))
    assert office.store.undo_label == "edit person"
    records.remove(office, person)
    assert office.store.undo_label == "remove person"


def test_what_the_rule_refuses_is_not_kept(office: Office) -> None:
    with pytest.raises(Refused) as refused:
        records.save(office, a_person(email="tamsin at meadow"))
    assert list(refused.value.problems) == ["email"]
    assert everybody(office) == []


def test_autosaves_of_one_visit_are_one_step(office: Office) -> None:
    person = records.save(office, a_person(name="Tamsin"))
    for name in ("Tamsin H", "Tamsin Hollowell"):
        records.save(office, replace(person, name=name), visit="name")
    office.store.undo()
    assert everybody(office) == [person]


def test_several_records_are_removed_in_one_step(office: Office) -> None:
    person = records.save(office, a_person())
    membership = records.save(office, a_membership(person))
    records.remove(office, membership, person)
    assert everybody(office) == []
    office.store.undo()
    assert everybody(office) == [person]


def test_removing_nothing_is_no_step(office: Office) -> None:
    records.remove(office)
    assert office.store.undo_label is None
