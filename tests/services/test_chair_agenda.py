from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import Group
from cpp_desktop.domain.meetings import Mark, Meeting, MeetingInterest
from cpp_desktop.domain.papers import AgendaPaper
from cpp_desktop.domain.people import Person, RestingSpell
from cpp_desktop.domain.support import DeclaredInterest
from cpp_desktop.services import chair_agenda, meeting_papers, records
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.office import Office
from tests.builders import a_meeting, a_membership, a_person, an_attendance, an_item


@pytest.fixture
def meeting(office: Office) -> Meeting:
    made = records.save(office, a_meeting(start=time(14)))
    records.save(
        office, an_item(made, minutes_allowed=5, asked="Say who you are.\n\nSay what helps.", chair_note="Slow")
    )
    records.save(office, an_item(made, position=2, number="2", title="Grievance", confidential=True))
    return made


def copy_of(office: Office, meeting: Meeting) -> AgendaPaper:
    return chair_agenda.chair_agenda(office, masthead(office), meeting.id)


def member(office: Office, name: str) -> Person:
    person = records.save(office, a_person(name=name))
    records.save(office, a_membership(person))
    return person


def test_every_item_stands_in_it_with_its_note_and_its_minutes(office: Office, meeting: Meeting) -> None:
    paper = copy_of(office, meeting)
    assert [(line.title, line.note, line.minutes_allowed, line.confidential) for line in paper.items] == [
        ("Welcome", "Slow", 5, False),
        ("Grievance", "", None, True),
    ]
    assert (paper.title, paper.kept_apart) == ("Chair’s agenda: ordinary meeting", 0)


def test_the_members_agenda_says_what_is_asked_and_nothing_of_the_rest(office: Office, meeting: Meeting) -> None:
    paper = meeting_papers.agenda(office, masthead(office), meeting.id)
    assert [(line.asked, line.note, line.minutes_allowed) for line in paper.items] == [
        (("Say who you are.", "Say what helps."), "", None)
    ]
    assert (paper.kept_apart, paper.chair) == (1, None)


def test_it_says_who_is_expected_and_what_makes_a_quorum(office: Office, meeting: Meeting) -> None:
    rests, sorry, *_ = (member(office, name) for name in ("Ann Rest", "Bea Sorry", "Cai Here", "Dot Here"))
    records.save(office, RestingSpell(person_id=rests.id, first=date(2026, 1, 1)))
    records.save(office, an_attendance(meeting, sorry, mark=Mark.APOLOGIES))
    with office.store.read() as snapshot:
        group = snapshot.all(Group)[0]
    records.save(office, replace(group, quorum_number=3, quorum_service_users=2))
    chair = copy_of(office, meeting).chair
    assert chair is not None
    assert chair.expected.startswith("2 ")
    assert chair.expected.endswith("of 3 in post who do not rest")
    assert chair.quorum.startswith("3 ")
    assert "at least 2" in chair.quorum
    assert chair.apologies == ("Bea Sorry",)


def test_interests_that_are_held_stand_in_it_once(office: Office, meeting: Meeting) -> None:
    cai = member(office, "Cai Here")
    for text, last in (("Works at the trust", None), ("Sits on the board", None), ("Over", date(2026, 1, 1))):
        records.save(office, DeclaredInterest(person_id=cai.id, text=text, last=last))
    records.save(office, MeetingInterest(meeting_id=meeting.id, person_id=cai.id, text="Works at the trust"))
    chair = copy_of(office, meeting).chair
    assert chair is not None
    assert chair.interests == ("Cai Here declared: Works at the trust.", "Cai Here: Sits on the board")


def test_there_is_none_of_a_meeting_that_is_not_there(office: Office) -> None:
    with pytest.raises(Refused, match="no such meeting"):
        chair_agenda.chair_agenda(office, masthead(office), "nothing")
