from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.circulation import words_of
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import Mark, Meeting, MeetingState
from cpp_desktop.domain.papers import SIZES, MinutesPaper
from cpp_desktop.domain.people import Category, Person, Role, RoleTitle
from cpp_desktop.domain.support import Purpose
from cpp_desktop.services import approval, papers, public_copies, records
from cpp_desktop.services.approval import Agreement
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.office import Office
from tests.builders import (
    TODAY,
    a_consent,
    a_meeting,
    a_membership,
    a_minute,
    a_person,
    an_action,
    an_attendance,
    an_item,
)


def member(office: Office, name: str, category: Category, *roles: RoleTitle, named: bool = False) -> Person:
    person = records.save(office, a_person(name=name))
    records.save(office, a_membership(person, categories=(category,), primary_category=category))
    for title in roles:
        records.save(office, Role(person_id=person.id, title=title, first=date(2024, 4, 1)))
    if named:
        records.save(office, a_consent(person, purpose=Purpose.NAMED_IN_PAPERS))
    return person


@pytest.fixture
def people(office: Office) -> dict[str, Person]:
    return {
        "chair": member(office, "Margaret Lewis", Category.PATIENT, RoleTitle.CHAIR, named=True),
        "treasurer": member(office, "Alan Whitfield", Category.CARER, RoleTitle.TREASURER),
        "patient": member(office, "Tomasz Nowak", Category.PATIENT, named=True),
        "carer": member(office, "Ruth Feldman", Category.BEREAVED_CARER),
        "nurse": member(office, "Priya Shah", Category.NHS_PROFESSIONAL),
    }


@pytest.fixture
def meeting(office: Office, people: dict[str, Person]) -> Meeting:
    made = records.save(office, a_meeting(date=TODAY - timedelta(30), start=time(14), state=MeetingState.HELD))
    item = records.save(office, an_item(made, title="Parking: thanks to Ruth Feldman", lead_id=people["patient"].id))
    minute = a_minute(made, item_id=item.id, text="Tomasz Nowak told of Priya Shah’s work. Margaret Lewis thanked her.")
    records.save(office, minute)
    owner = {"owner": "", "owner_ids": (people["carer"].id,)}
    records.save(office, an_action(meeting_id=made.id, minute_id=minute.id, text="Ring Tomasz Nowak", **owner))
    for person in people.values():
        records.save(office, an_attendance(made, person))
    records.save(office, an_attendance(made, people["carer"], person_id=None, name="Dr Quill", mark=Mark.OBSERVER))
    return made


def approved(office: Office, meeting: Meeting) -> MinutesPaper:
    later = records.save(office, a_meeting(date=TODAY, state=MeetingState.HELD))
    records.save(office, an_item(later, title="Minutes of the last meeting"))
    approval.approve(office, meeting, Agreement(at=later))
    return public_copies.public_minutes(office, masthead(office), meeting.id)


def test_a_draft_has_no_public_copy(office: Office, meeting: Meeting) -> None:
    with pytest.raises(Refused, match="These minutes are a draft"):
        public_copies.public_minutes(office, masthead(office), meeting.id)


def test_only_office_holders_who_agreed_are_named(office: Office, meeting: Meeting) -> None:
    paper = approved(office, meeting)
    assert [(line.name, line.capacity, line.people) for line in paper.present][:2] == [
        ("The treasurer", "", None),
        ("Margaret Lewis", "Chair", None),
    ]
    assert sum(line.people or 1 for line in paper.present) == 5
    words = words_of(paper)
    assert not [name for name in ("Whitfield", "Nowak", "Feldman", "Shah", "Quill") if name in words]


def test_it_is_written_in_every_size_and_as_text(office: Office, meeting: Meeting, tmp_path: Path) -> None:
    approved(office, meeting)
    asked = Asked(meeting_id=meeting.id)
    for size in SIZES:
        target = tmp_path / "minutes.pdf"
        assert papers.write_paper(office, "public-minutes", target, size=size, asked=asked).pages >= 1
    made = papers.write_paper(office, "public-minutes", tmp_path / "minutes.txt", asked=asked)
    assert "Copy for the public." in made.path.read_text(encoding="utf-8")
    assert made.remarks == papers.composed(office, "public-minutes", asked).remarks


def test_texts_say_what_somebody_is_instead(office: Office, meeting: Meeting) -> None:
    section = approved(office, meeting).sections[0]
    assert section.title == "Parking: thanks to [a carer member]"
    told = section.minutes[0]
    assert told.text == "[A patient member] told of [an NHS professional]’s work. Margaret Lewis thanked her."
    assert (told.actions[0].text, told.actions[0].owner) == ("Ring [a patient member]", "A carer member")


def test_it_says_how_many_names_went_and_that_it_wants_reading(office: Office, meeting: Meeting) -> None:
    assert "Read it before it is published" in approved(office, meeting).remarks[0]


def test_the_agenda_names_what_the_lead_is(office: Office, meeting: Meeting) -> None:
    records.save(office, an_item(meeting, position=2, number="2", title="Grievance", confidential=True))
    paper = public_copies.public_agenda(office, masthead(office), meeting.id)
    assert [(line.title, line.lead) for line in paper.items] == [
        ("Parking: thanks to [a carer member]", "A patient member")
    ]
    assert (paper.kept_apart, paper.apologies_to, paper.public) == (1, "", True)


def test_a_withdrawn_consent_names_nobody(office: Office, meeting: Meeting, people: dict[str, Person]) -> None:
    with office.store.read() as snapshot:
        consent = snapshot.all(type(a_consent(people["chair"])), person_id=people["chair"].id)[0]
    records.save(office, replace(consent, withdrawn=TODAY))
    assert "Margaret Lewis" not in words_of(approved(office, meeting))


def test_whom_to_ask_is_what_the_group_wrote_down_for_it(office: Office, meeting: Meeting) -> None:
    head = replace(masthead(office), contact="Joan Carter, secretary, 01632 960 118")
    assert public_copies.public_head(office, head).contact == ""
    group = replace(office.group, contact="The secretary, 01632 960 118")
    records.save(office, group)
    assert public_copies.public_head(office, masthead(office)).contact == "The secretary, 01632 960 118"
