from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cpp_desktop.domain.actions import ActionState
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import Mark
from cpp_desktop.domain.people import Category, LeavingReason, Membership, Role, RoleTitle, Status
from cpp_desktop.services import people, records
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, an_action, an_activity, an_attendance, an_item


def add(office: Office, name: str = "Tamsin Hollowell", **given) -> str:
    usual = {"name": name, "category": Category.CARER, "joined": date(2024, 4, 1)}
    return people.add_person(office, **{**usual, **given}).id


def line(office: Office, person_id: str, on: date | None = None) -> people.RegisterLine:
    return next(one for one in people.register(office, on) if one.id == person_id)


def membership(office: Office, person_id: str) -> Membership:
    found = line(office, person_id).membership
    assert found is not None
    return found


def test_somebody_new_belongs_from_today_in_one_step(office: Office) -> None:
    person_id = add(office, joined=None, email=" tamsin@meadow.example ")
    found = line(office, person_id)
    assert (found.person.email, found.status) == ("tamsin@meadow.example", Status.ACTIVE)
    assert (membership(office, person_id).joined, membership(office, person_id).primary_category) == (
        TODAY,
        Category.CARER,
    )
    office.store.undo()
    assert people.register(office) == []


@pytest.mark.parametrize(("given", "field"), [({"name": " "}, "name"), ({"email": "none"}, "email")])
def test_a_person_needs_a_name_and_an_address_that_can_be_one(office: Office, given, field: str) -> None:
    with pytest.raises(Refused) as refused:
        add(office, **given)
    assert field in refused.value.problems


def test_the_register_is_read_for_a_day(office: Office) -> None:
    person_id = add(office)
    people.leave(office, membership(office, person_id), date(2026, 3, 31), LeavingReason.RESIGNED)
    assert line(office, person_id).status is Status.FORMER
    assert line(office, person_id, date(2026, 3, 31)).status is Status.ACTIVE
    assert line(office, person_id, date(2024, 3, 31)).status is Status.FUTURE


def test_the_register_is_by_name_whatever_the_case_and_the_accents(office: Office) -> None:
    for name in ("ben Teal", "Zoë Ash", "Ann Ash", "Éloïse Wren", "Þórdís Elm", "Bea Vole"):
        add(office, name)
    by_name = ["Ann Ash", "Bea Vole", "ben Teal", "Éloïse Wren", "Þórdís Elm", "Zoë Ash"]
    assert [one.person.name for one in people.register(office)] == by_name
    assert list(people.names(office).values()) == by_name


def test_two_of_one_name_are_told_apart(office: Office) -> None:
    add(office, "Sam Pike")
    add(office, "Sam Pike")
    add(office, "Sue Pearce")
    assert sorted(people.names(office).values()) == ["Sam Pike (SP)", "Sam Pike (SP2)", "Sue Pearce"]


def test_leaving_ends_the_roles_still_held_with_the_membership(office: Office) -> None:
    person_id = add(office)
    ends = {RoleTitle.CHAIR: None, RoleTitle.TREASURER: date(2027, 3, 31), RoleTitle.SECRETARY: TODAY}
    for title, last in ends.items():
        records.save(office, Role(person_id=person_id, title=title, first=date(2025, 4, 1), last=last))
    people.leave(office, membership(office, person_id), TODAY, LeavingReason.TERM_ENDED)
    page = people.person_page(office, person_id)
    assert page is not None
    assert {role.last for role in page.roles} == {TODAY}
    assert office.store.undo_label == "record leaving"


def test_nobody_leaves_before_they_joined(office: Office) -> None:
    person_id = add(office)
    with pytest.raises(Refused, match="before its first"):
        people.leave(office, membership(office, person_id), date(2024, 3, 1), None)


def test_somebody_who_comes_back_has_a_second_membership_in_the_same_capacity(office: Office) -> None:
    person_id = add(office)
    people.leave(office, membership(office, person_id), date(2025, 3, 31), LeavingReason.MOVED)
    again = people.come_back(office, person_id, date(2026, 5, 1))
    assert (again.categories, again.primary_category) == ((Category.CARER,), Category.CARER)
    page = people.person_page(office, person_id)
    assert page is not None
    assert [m.joined for m in page.memberships] == [date(2024, 4, 1), date(2026, 5, 1)]
    with pytest.raises(Refused, match="still a member"):
        people.come_back(office, person_id, TODAY)


def test_a_page_shows_meetings_and_open_actions(office: Office) -> None:
    person_id = add(office)
    person = line(office, person_id).person
    for day in (date(2026, 1, 14), date(2026, 3, 11)):
        meeting = records.save(office, a_meeting(date=day))
        records.save(office, an_attendance(meeting, person, mark=Mark.APOLOGIES))
    records.save(office, an_action(owner_ids=(person_id,), text="Still to do"))
    records.save(office, an_action(owner_ids=(person_id,), state=ActionState.COMPLETE))
    page = people.person_page(office, person_id)
    assert page is not None
    assert [(m.date.month, mark) for m, mark in page.attended] == [(3, Mark.APOLOGIES), (1, Mark.APOLOGIES)]
    assert [a.text for a in page.open_actions] == ["Still to do"]
    assert people.person_page(office, "nobody") is None


def test_a_person_entered_by_mistake_goes_with_all_that_is_dated(office: Office) -> None:
    person_id = add(office)
    people.rest(office, person_id, TODAY)
    people.remove_person(office, person_id)
    assert people.register(office) == []
    office.store.undo()
    assert line(office, person_id).status is Status.RESTING


@pytest.mark.parametrize("how", ["attendance", "lead", "action", "activity"])
def test_a_person_whom_something_names_is_not_removed(office: Office, how: str) -> None:
    person_id = add(office)
    meeting = records.save(office, a_meeting())
    named = {
        "attendance": lambda: an_attendance(meeting, line(office, person_id).person),
        "lead": lambda: an_item(meeting, lead_id=person_id),
        "action": lambda: an_action(owner_ids=(person_id,)),
        "activity": lambda: an_activity(requester_id=person_id),
    }
    records.save(office, named[how]())
    with pytest.raises(Refused, match="name this person"):
        people.remove_person(office, person_id)
    assert line(office, person_id).status is Status.ACTIVE


def test_those_who_have_died_or_left_are_not_asked_to_do_something(office: Office) -> None:
    here, gone, dead = add(office, "Ann Ash"), add(office, "Ben Teal"), add(office, "Cy Vole")
    people.leave(office, membership(office, gone), date(2026, 3, 31), None)
    records.save(office, replace(line(office, dead).person, died_on=TODAY))
    assert people.choices(office) == [(here, "Ann Ash")]
