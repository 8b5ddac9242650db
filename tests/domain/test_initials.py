from __future__ import annotations

from cpp_desktop.domain.initials import generated_initials, initials, initials_of
from tests.builders import a_person


def test_initials_tell_people_apart() -> None:
    assert initials("Siân Pritchard-Jones") == "SPJ"
    assert generated_initials({"b": "Sam Price", "a": "Siân Pritchard", "c": "Olu Bello"}) == {
        "b": "SP",
        "a": "SP2",
        "c": "OB",
    }


def test_own_initials_stand_before_generated_ones_and_are_not_given_twice():
    people = [
        a_person(id="a", name="Siân Pritchard"),
        a_person(id="b", name="Sam Price", initials="SP2"),
        a_person(id="c", name="Sol Pine"),
        a_person(id="d", name="Olu Bello", initials="Olu"),
    ]
    assert initials_of(people) == {"a": "SP", "b": "SP2", "c": "SP3", "d": "Olu"}
