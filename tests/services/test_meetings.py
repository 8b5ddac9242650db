from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import STANDARD_AGENDA, Mark, Meeting, MeetingState, MeetingType
from cpp_desktop.services import meetings, records
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_membership, a_minute, a_person, an_action, an_attendance, an_item

SOON = TODAY + timedelta(days=8)


def test_a_new_meeting_has_the_standard_agenda_numbered(office: Office) -> None:
    meeting = meetings.add_meeting(office, day=SOON, start=time(14), end=time(16), venue="The Meadow Room")
    page = meetings.meeting_page(office, meeting.id)
    assert page is not None
    assert [(i.number, i.title) for i in page.items] == [
        (str(n), title) for n, (title, _, _) in enumerate(STANDARD_AGENDA, 1)
    ]
    assert office.store.undo_label == "add meeting"
    office.store.undo()
    assert meetings.count(office) == 0


def test_a_meeting_can_begin_with_an_empty_agenda(office: Office) -> None:
    meeting = meetings.add_meeting(office, day=SOON, standard_agenda=False)
    page = meetings.meeting_page(office, meeting.id)
    assert page is not None
    assert page.items == ()


def test_deadlines_are_clear_working_days(office: Office) -> None:
    # The spring bank holiday of 25 May 2026 counts in neither direction.
    meeting = meetings.add_meeting(office, day=date(2026, 5, 28))
    page = meetings.meeting_page(office, meeting.id)
    assert page is not None
    assert (page.agenda_due, page.draft_minutes_due) == (date(2026, 5, 19), date(2026, 6, 11))


def test_a_meeting_cannot_end_before_it_begins(office: Office) -> None:
    with pytest.raises(Refused) as refused:
        meetings.add_meeting(office, day=SOON, start=time(16), end=time(14))
    assert list(refused.value.problems) == ["end"]


def test_the_list_counts_agenda_minutes_and_who_came(office: Office) -> None:
    meeting = records.save(office, a_meeting(state=MeetingState.HELD))
    item = records.save(office, an_item(meeting))
    records.save(office, a_minute(meeting, item_id=item.id))
    records.save(office, a_minute(meeting, text="", position=2))  # begun, and nothing written
    for name, mark in (("Ann Ash", Mark.PRESENT), ("Ben Teal", Mark.APOLOGIES), ("Cy Vole", None)):
        person = records.save(office, a_person(name=name))
        records.save(office, a_membership(person))
        if mark:
            records.save(office, an_attendance(meeting, person, mark=mark))
    records.save(office, an_attendance(meeting, person, person_id=None, name="Guest", mark=Mark.OBSERVER))
    [line] = meetings.all_meetings(office)
    assert (line.items, line.minutes, line.present, line.possible) == (1, 1, 1, 3)
    assert (line.apologies, line.guests, line.is_marked, line.wants_minutes) == (1, 1, True, False)


def test_the_list_has_the_latest_first_and_can_begin_on_a_day(office: Office) -> None:
    morning = records.save(office, a_meeting(start=time(10)))
    afternoon = records.save(office, a_meeting(start=time(14)))
    before = records.save(office, a_meeting(date=date(2025, 11, 5)))
    assert [line.id for line in meetings.all_meetings(office)] == [afternoon.id, morning.id, before.id]
    assert [line.id for line in meetings.all_meetings(office, since=TODAY)] == [afternoon.id, morning.id]


@pytest.mark.parametrize(
    ("day", "state", "ahead"),
    [
        (TODAY, MeetingState.PLANNED, True),
        (SOON, MeetingState.CALLED, True),
        (SOON, MeetingState.CANCELLED, False),
        (TODAY, MeetingState.HELD, False),
        (TODAY - timedelta(days=1), MeetingState.PLANNED, False),
    ],
)
def test_what_still_lies_ahead(day: date, state: MeetingState, ahead: bool) -> None:
    assert meetings.is_coming(a_meeting(date=day, state=state), TODAY) is ahead


def test_a_page_orders_agenda_and_minutes_and_names_owners(office: Office) -> None:
    meeting = records.save(office, a_meeting())
    for position in (2, 1):
        records.save(office, an_item(meeting, position=position, number=str(position)))
        records.save(office, a_minute(meeting, position=position, number=f"{position}.1"))
    action = records.save(office, an_action(meeting_id=meeting.id, owner="Chair"))
    page = meetings.meeting_page(office, meeting.id)
    assert page is not None
    assert [i.number for i in page.items] == ["1", "2"]
    assert [m.number for m in page.minutes] == ["1.1", "2.1"]
    assert page.owners == {action.id: "Chair"}
    assert meetings.meeting_page(office, "none") is None


def save_held(office: Office, meeting: Meeting) -> Meeting:
    return meetings.save_meeting(office, replace(meeting, state=MeetingState.HELD))


def test_only_a_meeting_whose_day_has_come_can_have_been_held(office: Office) -> None:
    ahead = meetings.add_meeting(office, day=SOON)
    for deed in (save_held, lambda o, m: meetings.hold_meeting(o, m, quorate=True)):
        with pytest.raises(Refused, match="has not come yet"):
            deed(office, ahead)
    today = meetings.add_meeting(office, day=TODAY)
    assert save_held(office, today).state is MeetingState.HELD


def test_a_meeting_that_fell_short_is_inquorate(office: Office) -> None:
    meeting = meetings.add_meeting(office, day=TODAY)
    assert meetings.hold_meeting(office, meeting, quorate=False).state is MeetingState.INQUORATE
    assert office.store.undo_label == "record meeting as held"


def test_a_cancelled_meeting_stays(office: Office) -> None:
    meeting = meetings.add_meeting(office, day=SOON)
    meetings.cancel_meeting(office, meeting)
    [line] = meetings.all_meetings(office)
    assert (line.meeting.state, line.items) == (MeetingState.CANCELLED, len(STANDARD_AGENDA))


def test_removing_takes_agenda_and_attendance_along(office: Office) -> None:
    meeting = meetings.add_meeting(office, day=SOON)
    records.save(office, an_attendance(meeting, records.save(office, a_person())))
    meetings.remove_meeting(office, meeting.id)
    assert meetings.all_meetings(office) == []
    office.store.undo()
    [line] = meetings.all_meetings(office)
    assert (line.items, line.guests) == (len(STANDARD_AGENDA), 1)


@pytest.mark.parametrize("what", ["minute", "action"])
def test_a_meeting_that_left_something_behind_is_not_removed(office: Office, what: str) -> None:
    meeting = records.save(office, a_meeting())
    records.save(office, a_minute(meeting) if what == "minute" else an_action(meeting_id=meeting.id))
    with pytest.raises(Refused, match="cancelled instead"):
        meetings.remove_meeting(office, meeting.id)
    assert meetings.count(office) == 1


def test_the_neighbours_of_a_day_pass_over_cancelled_meetings(office: Office) -> None:
    assert meetings.neighbours(office, TODAY) == (None, None)
    before = records.save(office, a_meeting(date=TODAY - timedelta(days=30)))
    records.save(office, a_meeting(date=TODAY - timedelta(days=3), state=MeetingState.CANCELLED))
    after = records.save(office, a_meeting(date=SOON, type=MeetingType.JOINT))
    assert meetings.neighbours(office, TODAY) == (before, after)
