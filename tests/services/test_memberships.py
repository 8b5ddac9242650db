"""Memberships that overlap are asked about, and roles know the minute that elected to them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import Meeting, MeetingState, MeetingType
from cpp_desktop.domain.people import Membership, Role, RoleTitle
from cpp_desktop.services import memberships, people, records
from cpp_desktop.services.office import Office
from tests.builders import a_meeting, a_membership, a_minute, a_person


@pytest.fixture
def first(office: Office) -> Membership:
    person = records.save(office, a_person())
    return records.save(office, a_membership(person, joined=date(2018, 4, 1), left=date(2021, 3, 31)))


def again(first: Membership, joined: date | None, left: date | None = None) -> Membership:
    return Membership(person_id=first.person_id, joined=joined, left=left)


@pytest.mark.parametrize(
    ("joined", "left"),
    [(date(2021, 3, 31), None), (None, date(2018, 4, 1)), (None, None), (date(2019, 1, 1), date(2019, 2, 1))],
)
def test_an_overlap_is_asked_about_and_kept_if_agreed(
    office: Office, first: Membership, joined: date | None, left: date | None
) -> None:
    second = again(first, joined, left)
    with pytest.raises(Refused) as refused:
        memberships.save_membership(office, second)
    assert refused.value.problems == {"joined": "This overlaps another membership of the same person. Save it anyway?"}
    memberships.save_membership(office, second, overlap_agreed=True)
    assert memberships.newly_overlapping(office, replace(second, nominating_body="The ward")) == []


def test_memberships_one_after_the_other_are_not_asked_about(office: Office, first: Membership) -> None:
    second = memberships.save_membership(office, again(first, date(2021, 4, 1)))
    assert office.store.undo_label == "add membership"
    with pytest.raises(Refused):
        memberships.save_membership(office, replace(second, joined=date(2020, 4, 1)))


def test_somebody_elses_membership_overlaps_nothing(office: Office, first: Membership) -> None:
    other = records.save(office, a_person(name="Olu Bello"))
    memberships.save_membership(office, again(replace(first, person_id=other.id), date(2019, 1, 1)))


def test_two_people_can_be_chair_at_once(office: Office) -> None:
    for name in ("Tamsin Hollowell", "Olu Bello"):
        person = people.add_person(office, name=name, joined=date(2025, 1, 1))
        records.save(office, Role(person_id=person.id, title=RoleTitle.CHAIR, first=date(2025, 1, 1)))
    assert [line.roles[0].title for line in people.register(office)] == [RoleTitle.CHAIR] * 2


def a_held_meeting(office: Office, day: date, kind: MeetingType) -> Meeting:
    return records.save(office, a_meeting(date=day, type=kind, state=MeetingState.HELD))


def test_the_minutes_of_general_meetings_are_offered_and_no_confidential_ones(office: Office) -> None:
    older = a_held_meeting(office, date(2024, 11, 6), MeetingType.ANNUAL_GENERAL)
    newer = a_held_meeting(office, date(2025, 11, 5), MeetingType.ANNUAL_GENERAL)
    ordinary = a_held_meeting(office, date(2026, 1, 7), MeetingType.ORDINARY)
    elects = records.save(office, a_minute(newer, number="5.1", decision="Olu Bello was elected chair. " * 4))
    records.save(office, a_minute(newer, position=2, text="A private matter", confidential=True))
    before = records.save(office, a_minute(older, number="", text="Elections were held."))
    stated = records.save(office, a_minute(ordinary, text="Somebody was put forward."))
    offered = memberships.minutes_to_elect(office)
    assert [minute_id for minute_id, _ in offered] == [elects.id, before.id]
    assert offered[0][1].startswith("5 Nov 2025, 5.1: Olu Bello was elected chair.")
    assert offered[0][1].endswith("…")
    assert offered[1][1] == "6 Nov 2024: Elections were held."
    assert memberships.minutes_to_elect(office, stated.id)[0][0] == stated.id


def test_without_a_general_meeting_those_of_ordinary_ones_are_offered(office: Office) -> None:
    minute = records.save(office, a_minute(a_held_meeting(office, date(2026, 1, 7), MeetingType.ORDINARY)))
    assert [minute_id for minute_id, _ in memberships.minutes_to_elect(office)] == [minute.id]
