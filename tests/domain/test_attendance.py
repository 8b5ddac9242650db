"""Who counts at a meeting."""

from __future__ import annotations

from datetime import date

import pytest

from cpp_desktop.domain.attendance import MemberBook, Tally, quorum, read_sign_in_line, tally
from cpp_desktop.domain.group import Group
from cpp_desktop.domain.meetings import Attendance, Mark
from cpp_desktop.domain.people import Category, Membership, Mode, RestingSpell

DAY = date(2026, 5, 12)


def marked(person_id: str | None, mark: Mark, name: str = "") -> Attendance:
    return Attendance(meeting_id="m", person_id=person_id, name=name, mark=mark)


def counted(*entries: Attendance) -> Tally:
    memberships = [
        Membership(person_id="patient", categories=(Category.PATIENT,), primary_category=Category.PATIENT),
        Membership(
            person_id="nurse", categories=(Category.NHS_PROFESSIONAL,), primary_category=Category.NHS_PROFESSIONAL
        ),
        Membership(person_id="resting", categories=(Category.CARER,), primary_category=Category.CARER),
        Membership(person_id="far", mode=Mode.CORRESPONDING),
        Membership(person_id="left today", left=DAY),
        Membership(person_id="left yesterday", left=date(2026, 5, 11)),
    ]
    book = MemberBook.of(memberships, [RestingSpell(person_id="resting", first=DAY, last=DAY)])
    return tally(DAY, entries, book)


def test_whoever_is_a_patient_and_a_carer_is_a_service_user_whichever_counts() -> None:
    both = Membership(person_id="both", categories=(Category.PATIENT, Category.CARER))
    mixed = Membership(person_id="mixed", categories=(Category.PATIENT, Category.NHS_PROFESSIONAL))
    there = [marked(who, Mark.PRESENT) for who in ("both", "mixed")]
    found = quorum(Group(name="", quorum_service_users=2), tally(DAY, there, MemberBook.of([both, mixed], [])))
    assert found.sentence == "Not quorate yet: 1 more service users."


def test_members_in_post_that_day_count_and_resting_ones_do_not() -> None:
    assert set(counted().counted) == {"patient", "nurse", "left today"}


def test_a_resting_member_who_came_counts() -> None:
    found = counted(marked("resting", Mark.PRESENT))
    assert "resting" in found.counted
    assert [e.person_id for e in found.present] == ["resting"]


def test_a_resting_member_who_sent_apologies_does_not_count() -> None:
    found = counted(marked("resting", Mark.APOLOGIES))
    assert "resting" not in found.counted
    assert not found.apologies


def test_corresponding_members_former_ones_and_visitors_are_guests() -> None:
    entries = [
        marked("far", Mark.PRESENT),
        marked("left yesterday", Mark.OBSERVER),
        marked(None, Mark.IN_ATTENDANCE, "A Speaker"),
        marked(None, Mark.APOLOGIES, "The Hospice"),
    ]
    assert [e.person_id or e.name for e in counted(*entries).guests] == ["far", "left yesterday", "A Speaker"]


def test_absent_are_those_without_presence_or_apologies() -> None:
    found = counted(marked("patient", Mark.PRESENT), marked("nurse", Mark.OBSERVER))
    assert found.absent == {"nurse", "left today"}


@pytest.mark.parametrize(
    ("group", "met"),
    [
        (Group(name="G"), True),
        (Group(name="G", quorum_number=2), True),
        (Group(name="G", quorum_number=3), False),
        (Group(name="G", quorum_per_mille=666), True),
        (Group(name="G", quorum_per_mille=667), False),
        (Group(name="G", quorum_service_users=2), False),
        (Group(name="G", quorum_professionals=1), True),
    ],
)
def test_quorum_is_a_number_or_a_fraction_with_least_users_and_professionals(group: Group, met: bool) -> None:
    found = quorum(group, counted(marked("patient", Mark.PRESENT), marked("nurse", Mark.PRESENT)))
    assert found.met is met
    assert ("Not quorate" in found.sentence) is not met


def test_the_sign_in_line_reads_ranges_and_letters() -> None:
    marks = read_sign_in_line("1-3, 5 6a 7X", 7)
    assert marks == {
        1: Mark.PRESENT, 2: Mark.PRESENT, 3: Mark.PRESENT, 5: Mark.PRESENT, 6: Mark.APOLOGIES, 7: Mark.ABSENT,
    }  # fmt: skip


@pytest.mark.parametrize("line", ["0", "8", "3-1", "1-9", "ten", "4b", "1--2", "1 2 ?"])
def test_a_sign_in_line_that_cannot_be_read_says_what(line: str) -> None:
    with pytest.raises(ValueError, match="“"):
        read_sign_in_line(line, 7)
