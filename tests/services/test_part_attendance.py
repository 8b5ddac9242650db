"""Who came for which items, for whom, and with which interests: kept, refused, and as the minutes print it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import AgendaItem, Attendance, Mark, Meeting, MeetingInterest, MeetingState
from cpp_desktop.domain.people import Person
from cpp_desktop.domain.support import DeclaredInterest
from cpp_desktop.services import attendance, group_beginnings, meeting_interests, meetings, papers, records
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_membership, a_person, an_attendance, an_item
from tests.documents.reading import pages_text


class Room:
    """A meeting of nine items, the seventh confidential, with Gwen and Ann as members and Di from outside."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.gwen, self.ann, self.di = (a_person(name=n, email="") for n in ("Gwen Ellis", "Ann Lee", "Di Oak"))
        self.meeting = a_meeting(state=MeetingState.HELD, venue_access="Ramp at the back.\nHearing loop.")
        titles = ("Welcome", "Declarations of interest", *(f"Thing {n}" for n in range(3, 10)))
        self.items = [
            an_item(self.meeting, position=n, number=str(n), title=title, confidential=n == 7)
            for n, title in enumerate(titles, 1)
        ]
        with office.store.transaction("fill") as tx:
            tx.save_all([self.gwen, self.ann, self.di, a_membership(self.gwen), a_membership(self.ann)])
            tx.save_all([self.meeting, *self.items, an_attendance(self.meeting, self.gwen)])

    def entry(self, person: Person) -> Attendance:
        with self.office.store.read() as look:
            return look.all(Attendance, meeting_id=self.meeting.id, person_id=person.id)[0]

    def came(self, person: Person, first: int = 0, last: int = 0, **given) -> Attendance:
        items: list[AgendaItem | None] = [None, *self.items]
        ids = [item.id if item else None for item in (items[first], items[last])]
        changed = replace(self.entry(person), from_item_id=ids[0], to_item_id=ids[1], **given)
        return attendance.save_particulars(self.office, changed)

    def line(self, person: Person) -> attendance.AttendanceLine:
        lines = attendance.sign_in_sheet(self.office, self.meeting.id)
        return next(line for line in lines if line.person_id == person.id)

    def printed(self, kind: str, folder: Path) -> str:
        made = papers.write_paper(self.office, kind, folder / "made.pdf", asked=Asked(meeting_id=self.meeting.id))
        return " ".join(" ".join(pages_text(made.path)).replace("\xa0", " ").split())


@pytest.fixture
def room(office: Office) -> Room:
    return Room(office)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [(4, 9, "items 4 to 9"), (4, 4, "item 4"), (4, 0, "from item 4"), (0, 9, "to item 9"), (0, 0, "")],
)
def test_a_part_is_said_by_its_items(room: Room, first: int, last: int, words: str) -> None:
    room.came(room.gwen, first, last)
    assert room.line(room.gwen).part == words


def test_a_part_that_cannot_be_is_refused(room: Room) -> None:
    with pytest.raises(Refused, match="left before they came"):
        room.came(room.gwen, 9, 4)
    other = a_meeting(date=TODAY - timedelta(days=60))
    with room.office.store.transaction("fill") as tx:
        tx.save(other)
        item = tx.save(an_item(other))
    with pytest.raises(Refused, match="not on the agenda of that meeting"):
        attendance.save_particulars(room.office, replace(room.entry(room.gwen), from_item_id=item.id))


def test_who_sends_apologies_after_all_came_for_no_items(room: Room) -> None:
    room.came(room.gwen, 4, 9)
    attendance.mark(room.office, room.meeting.id, room.gwen.id, Mark.APOLOGIES)
    assert room.line(room.gwen).part == ""


def test_a_deputy_is_for_a_member(room: Room) -> None:
    with pytest.raises(Refused) as refused:
        attendance.add_guest(room.office, room.meeting.id, "Cy Dow", mark=Mark.DEPUTY_FOR)
    assert list(refused.value.problems) == ["deputy_for_id"]
    attendance.add_guest(
        room.office, room.meeting.id, "Cy Dow", mark=Mark.DEPUTY_FOR, capacity="hospice", deputy_for_id=room.ann.id
    )
    guest = attendance.sign_in_sheet(room.office, room.meeting.id)[-1]
    assert (guest.name, guest.deputy_for) == ("Cy Dow", "Ann Lee")
    with pytest.raises(Refused, match="stand in for"):
        attendance.save_particulars(room.office, replace(guest.entry, deputy_for_id=None))
    attendance.mark_line(room.office, room.meeting.id, guest, Mark.PRESENT)
    assert attendance.sign_in_sheet(room.office, room.meeting.id)[-1].deputy_for == "Ann Lee"


class TestNotInPost:
    def test_somebody_is_no_member_on_a_day_they_were_not(self, room: Room) -> None:
        words = "Di Oak was no attending member of the group on 12 May 2026"
        with pytest.raises(Refused, match=words):
            attendance.mark(room.office, room.meeting.id, room.di.id, Mark.PRESENT)
        with pytest.raises(Refused, match=words):
            attendance.add_guest(room.office, room.meeting.id, "", person_id=room.di.id, mark=Mark.PRESENT)
        attendance.add_guest(room.office, room.meeting.id, "", person_id=room.di.id)
        attendance.mark_line(room.office, room.meeting.id, room.line(room.di), Mark.PRESENT)
        assert room.line(room.di).mark is Mark.IN_ATTENDANCE

    def test_who_had_died_did_not_come(self, room: Room) -> None:
        with room.office.store.transaction("died") as tx:
            tx.save(replace(room.ann, died_on=TODAY - timedelta(days=1)))
        with pytest.raises(Refused, match="Ann Lee had died by 12 May 2026"):
            attendance.mark(room.office, room.meeting.id, room.ann.id, Mark.IN_ATTENDANCE)

    def test_a_meeting_before_the_group_began_is_asked_about(self, room: Room) -> None:
        early = date(2024, 3, 31)
        with pytest.raises(Refused, match="written down from 1 April 2024"):
            meetings.add_meeting(room.office, day=early)
        with pytest.raises(Refused, match="Look at the date again"):
            meetings.save_meeting(room.office, replace(room.meeting, date=early))
        assert meetings.add_meeting(room.office, day=early, early_agreed=True).date == early
        with room.office.store.transaction("since ever") as tx:
            tx.save(a_membership(room.di, joined=None))
        assert group_beginnings.began(room.office) is None


class TestInterests:
    def test_those_that_people_hold_are_offered_until_they_are_declared(self, room: Room) -> None:
        for person, last in ((room.gwen, None), (room.gwen, date(2026, 1, 1)), (room.ann, None)):
            records.save(room.office, DeclaredInterest(person_id=person.id, text=f"Works {last}", last=last))
        assert meeting_interests.standing(room.office, room.meeting.id) == [(room.gwen.id, "Works None")]
        declared = MeetingInterest(meeting_id=room.meeting.id, person_id=room.gwen.id, text="Works None")
        meeting_interests.declare(room.office, declared)
        assert meeting_interests.standing(room.office, room.meeting.id) == []

    def test_one_without_words_or_of_nobody_is_refused(self, room: Room) -> None:
        with pytest.raises(Refused) as refused:
            meeting_interests.declare(room.office, MeetingInterest(meeting_id=room.meeting.id, text=" "))
        assert set(refused.value.problems) == {"text", "name"}


def declare(room: Room, item: int, text: str, done: str = "") -> None:
    interest = MeetingInterest(
        meeting_id=room.meeting.id, person_id=room.gwen.id, text=text, done=done,
        item_id=room.items[item - 1].id if item else None,
    )  # fmt: skip
    meeting_interests.declare(room.office, interest)


def test_minutes_say_who_came_for_what_and_the_interests(room: Room, tmp_path: Path) -> None:
    room.came(room.gwen, 4, 9)
    attendance.add_guest(room.office, room.meeting.id, "Cy Dow", mark=Mark.DEPUTY_FOR, deputy_for_id=room.ann.id)
    attendance.add_guest(room.office, room.meeting.id, "Marches Hospice", mark=Mark.APOLOGIES)
    declare(room, 8, "works in that department", "Stayed and took no part")
    declare(room, 7, "knows the person")
    told = room.printed("minutes", tmp_path)
    for words in (
        "Gwen Ellis (items 4 to 9), patient", "Cy Dow, deputy for Ann Lee", "Apologies Marches Hospice",
        "Gwen Ellis declared: works in that department (item 8 Thing 8). Stayed and took no part.",
        "4. Thing 4 Gwen Ellis came.", "9. Thing 9 Gwen Ellis left after this item.",
    ):  # fmt: skip
        assert words in told
    assert "knows the person" not in told


def test_without_an_item_for_them_interests_stand_at_their_own_and_others_apart(room: Room, tmp_path: Path) -> None:
    records.save(room.office, replace(room.items[1], title="Apologies"))
    declare(room, 8, "works there")
    declare(room, 0, "has shares")
    told = room.printed("minutes", tmp_path)
    assert "8. Thing 8 Gwen Ellis declared: works there." in told
    assert "Interests declared Gwen Ellis declared: has shares." in told


def test_an_agenda_and_a_sheet_say_how_to_come(room: Room, tmp_path: Path) -> None:
    assert "Coming to the meeting • Ramp at the back. • Hearing loop." in room.printed("agenda", tmp_path)
    told = room.printed("sign-in", tmp_path)
    assert "1 Ann Lee patient" in told
    assert "from line 3" in told


def test_taking_a_meeting_out_takes_its_interests(room: Room) -> None:
    declare(room, 0, "has shares")
    meetings.remove_meeting(room.office, room.meeting.id)
    with room.office.store.read() as look:
        assert not look.all(MeetingInterest)
        assert not look.all(Meeting)
