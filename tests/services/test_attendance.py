from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import Mark, Meeting
from cpp_desktop.domain.people import Category, Mode, RestingSpell, Role, RoleTitle
from cpp_desktop.services import attendance, meetings, records
from cpp_desktop.services.attendance import AttendanceLine
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_membership, a_person, an_attendance

NAMES = ("Ann Ash", "Ben Teal", "Cy Vole", "Di Wren")


@pytest.fixture
def meeting(office: Office) -> Meeting:
    return records.save(office, a_meeting())


@pytest.fixture
def ids(office: Office) -> list[str]:
    """Four attending members."""
    people = [records.save(office, a_person(name=name)) for name in NAMES]
    for person in people:
        records.save(office, a_membership(person))
    return [person.id for person in people]


def sheet(office: Office, meeting: Meeting) -> list[AttendanceLine]:
    return attendance.sign_in_sheet(office, meeting.id)


def marks(office: Office, meeting: Meeting) -> dict[str, Mark]:
    return {line.name: line.mark for line in sheet(office, meeting) if line.mark}


def test_the_sheet_numbers_members_by_name(office: Office, meeting: Meeting, ids: list[str]) -> None:
    assert [(line.number, line.name, line.mark) for line in sheet(office, meeting)] == [
        (n, name, None) for n, name in enumerate(NAMES, 1)
    ]
    assert attendance.sign_in_sheet(office, "none") == []


def test_a_name_with_an_accent_stands_among_its_letter(office: Office, meeting: Meeting, ids: list[str]) -> None:
    records.save(office, a_membership(records.save(office, a_person(name="Álvaro Elm"))))
    assert [line.name for line in sheet(office, meeting)][:1] == ["Álvaro Elm"]


def test_the_sheet_is_of_the_meetings_own_day(office: Office, ids: list[str]) -> None:
    before = records.save(office, a_meeting(date=date(2024, 3, 31)))
    assert sheet(office, before) == []


def test_those_who_rest_correspond_or_died_are_not_numbered(office: Office, meeting: Meeting, ids: list[str]) -> None:
    with office.store.read() as snapshot:
        people = {p.id: p for p in snapshot.all(type(a_person()))}
    records.save(office, RestingSpell(person_id=ids[0], first=TODAY))
    records.save(office, replace(people[ids[1]], died_on=TODAY - timedelta(days=1)))
    writes = records.save(office, a_person(name="Eve Yew"))
    records.save(office, a_membership(writes, mode=Mode.CORRESPONDING))
    assert [(line.number, line.name) for line in sheet(office, meeting)] == [(1, "Cy Vole"), (2, "Di Wren")]


def test_past_sheets_keep_those_who_were_there(office: Office, meeting: Meeting, ids: list[str]) -> None:
    attendance.mark(office, meeting.id, ids[1], Mark.PRESENT)
    with office.store.read() as snapshot:
        ben = snapshot.get(type(a_person()), ids[1])
    assert ben is not None
    records.save(office, replace(ben, died_on=TODAY + timedelta(days=9)))
    assert "Ben Teal" in [line.name for line in sheet(office, meeting)]


def test_capacity_is_roles_that_day_then_the_category(office: Office, meeting: Meeting, ids: list[str]) -> None:
    records.save(office, Role(person_id=ids[0], title=RoleTitle.CHAIR, first=TODAY))
    records.save(office, Role(person_id=ids[0], title=RoleTitle.TREASURER, last=TODAY - timedelta(days=1)))
    nurse = records.save(office, a_person(name="Nia Oak"))
    records.save(office, a_membership(nurse, categories=(Category.NHS_PROFESSIONAL,), primary_category=None))
    capacities = {line.name: line.capacity for line in sheet(office, meeting)}
    assert capacities["Ann Ash"] == "Chair, patient"
    assert capacities["Nia Oak"] == "NHS professional"


def test_a_mark_is_set_changed_and_taken_away(office: Office, meeting: Meeting, ids: list[str]) -> None:
    attendance.mark(office, meeting.id, ids[0], Mark.PRESENT)
    attendance.mark(office, meeting.id, ids[0], Mark.APOLOGIES)
    assert marks(office, meeting) == {"Ann Ash": Mark.APOLOGIES}
    attendance.mark(office, meeting.id, ids[0], None)
    assert marks(office, meeting) == {}


def test_marks_of_one_person_in_a_row_are_one_step(office: Office, meeting: Meeting, ids: list[str]) -> None:
    attendance.mark(office, meeting.id, ids[0], Mark.PRESENT)
    attendance.mark(office, meeting.id, ids[1], Mark.PRESENT)
    attendance.mark(office, meeting.id, ids[1], Mark.ABSENT)
    office.store.undo()
    assert marks(office, meeting) == {"Ann Ash": Mark.PRESENT}


def test_a_line_off_the_sheet_marks_in_one_step(office: Office, meeting: Meeting, ids: list[str]) -> None:
    attendance.mark(office, meeting.id, ids[2], Mark.PRESENT)
    assert attendance.mark_from_sheet(office, meeting.id, "1-2, 3a 4x") == 4
    assert list(marks(office, meeting).values()) == [Mark.PRESENT, Mark.PRESENT, Mark.APOLOGIES, Mark.ABSENT]
    office.store.undo()
    assert marks(office, meeting) == {"Cy Vole": Mark.PRESENT}


@pytest.mark.parametrize("line", ["5", "0", "2-1", "1q", "present"])
def test_a_line_that_cannot_be_read_marks_nobody(office: Office, meeting: Meeting, ids: list[str], line: str) -> None:
    with pytest.raises(Refused) as refused:
        attendance.mark_from_sheet(office, meeting.id, f"1-4 {line}")
    assert list(refused.value.problems) == ["line"]
    assert marks(office, meeting) == {}


def test_all_here_leaves_marks_that_are_there(office: Office, meeting: Meeting, ids: list[str]) -> None:
    attendance.mark(office, meeting.id, ids[0], Mark.APOLOGIES)
    assert attendance.mark_rest_present(office, meeting.id) == 3
    assert marks(office, meeting)["Ann Ash"] is Mark.APOLOGIES
    assert attendance.mark_rest_present(office, meeting.id) == 0


def test_visitors_and_organisations_stand_without_a_number(office: Office, meeting: Meeting, ids: list[str]) -> None:
    attendance.add_guest(office, meeting.id, " Wendy Marsh ", capacity="Estates")
    attendance.add_guest(office, meeting.id, "Meadow Hospice", mark=Mark.APOLOGIES)
    assert [(line.number, line.name, line.capacity) for line in sheet(office, meeting)[4:]] == [
        (0, "Meadow Hospice", ""),
        (0, "Wendy Marsh", "Estates"),
    ]
    with pytest.raises(Refused, match="Write who it was"):
        attendance.add_guest(office, meeting.id, "  ")


def test_a_guests_line_is_marked_like_any_other(office: Office, meeting: Meeting, ids: list[str]) -> None:
    attendance.add_guest(office, meeting.id, "Wendy Marsh")
    for how, becomes in ((Mark.APOLOGIES, Mark.APOLOGIES), (Mark.PRESENT, Mark.IN_ATTENDANCE), (None, None)):
        attendance.mark_line(office, meeting.id, sheet(office, meeting)[-1], how)
        assert marks(office, meeting).get("Wendy Marsh") is becomes
    attendance.mark_line(office, meeting.id, sheet(office, meeting)[0], Mark.PRESENT)
    assert marks(office, meeting) == {"Ann Ash": Mark.PRESENT}


def test_a_resting_member_who_came_all_the_same_counts(office: Office, meeting: Meeting, ids: list[str]) -> None:
    records.save(office, RestingSpell(person_id=ids[0], first=TODAY))
    attendance.add_guest(office, meeting.id, "Ann Ash", person_id=ids[0], mark=Mark.PRESENT)
    assert "Ann Ash" in marks(office, meeting)
    assert sheet(office, meeting)[0].number == 1
    page = meetings.meeting_page(office, meeting.id)
    assert page is not None
    assert (len(page.counts.present), len(page.counts.counted)) == (1, 4)


def test_nobody_is_on_the_sheet_twice(office: Office, meeting: Meeting, ids: list[str]) -> None:
    attendance.mark(office, meeting.id, ids[0], Mark.PRESENT)
    with pytest.raises(Refused, match="marked already"):
        attendance.add_guest(office, meeting.id, "Ann Ash", person_id=ids[0])


def test_quorum_follows_the_marks(office: Office, meeting: Meeting, ids: list[str]) -> None:
    records.save(office, replace(office.group, quorum_number=2, quorum_service_users=1))
    seen = []
    for person_id in ids[:2]:
        attendance.mark(office, meeting.id, person_id, Mark.PRESENT)
        page = meetings.meeting_page(office, meeting.id)
        assert page is not None
        seen.append((page.quorum.met, page.quorum.sentence))
    assert seen == [(False, "Not quorate yet: 1 more present."), (True, "Quorate: 2 here, 2 needed.")]


def test_guests_never_count_towards_the_quorum(office: Office, meeting: Meeting, ids: list[str]) -> None:
    records.save(office, replace(office.group, quorum_number=1))
    records.save(office, an_attendance(meeting, a_person(), person_id=None, name="Guest", mark=Mark.OBSERVER))
    page = meetings.meeting_page(office, meeting.id)
    assert page is not None
    assert (page.quorum.met, len(page.counts.guests)) == (False, 1)
