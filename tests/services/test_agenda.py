from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import AgendaItem, Meeting
from cpp_desktop.services import agenda, agenda_templates, meetings, records
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_minute, a_person, an_item

TWO_HOURS = {"start": time(14), "end": time(16)}


@pytest.fixture
def meeting(office: Office) -> Meeting:
    return records.save(office, a_meeting(**TWO_HOURS))


def items(office: Office, meeting: Meeting) -> list[AgendaItem]:
    page = meetings.meeting_page(office, meeting.id)
    assert page is not None
    return list(page.items)


def said(office: Office, meeting: Meeting) -> list[str]:
    return [f"{item.number} {item.title}".strip() for item in items(office, meeting)]


def timed(*lengths: int | None, **given) -> agenda.Timetable:
    meeting = a_meeting(**{**TWO_HOURS, **given})
    lines = [an_item(meeting, position=n, minutes_allowed=length) for n, length in enumerate(lengths, 1)]
    return agenda.timetable(meeting, lines, {})


def test_items_are_added_behind_another_and_numbered(office: Office, meeting: Meeting) -> None:
    first = agenda.add_item(office, meeting.id, "Welcome")
    agenda.add_item(office, meeting.id, "Any other business")
    agenda.add_item(office, meeting.id, " Parking ", after=first.id)
    assert said(office, meeting) == ["1 Welcome", "2 Parking", "3 Any other business"]
    assert [item.position for item in items(office, meeting)] == [1, 2, 3]
    office.store.undo()
    assert said(office, meeting) == ["1 Welcome", "2 Any other business"]


def test_an_item_needs_a_title(office: Office, meeting: Meeting) -> None:
    with pytest.raises(Refused, match="Give the item a title"):
        agenda.add_item(office, meeting.id, "  ")
    assert items(office, meeting) == []


def test_a_break_has_ten_minutes_and_no_number(office: Office, meeting: Meeting) -> None:
    first = agenda.add_item(office, meeting.id, "Welcome")
    agenda.add_item(office, meeting.id, "Close")
    rest = agenda.add_item(office, meeting.id, "Break", after=first.id, is_break=True)
    assert (rest.number, rest.minutes_allowed) == ("", 10)
    assert said(office, meeting) == ["1 Welcome", "Break", "2 Close"]
    agenda.move_item(office, rest, 5)
    assert said(office, meeting) == ["1 Welcome", "2 Close", "Break"]


def test_numbers_of_ones_own_are_left_alone(office: Office, meeting: Meeting) -> None:
    for position, number in enumerate(("59.1", "59.2"), 1):
        records.save(office, an_item(meeting, position=position, number=number, title=number))
    agenda.move_item(office, items(office, meeting)[1], -1)
    added = agenda.add_item(office, meeting.id, "New")
    assert [item.number for item in items(office, meeting)] == ["59.2", "59.1", ""]
    assert added.number == ""


def test_moving_stops_at_either_end(office: Office, meeting: Meeting) -> None:
    for title in "ABC":
        agenda.add_item(office, meeting.id, title)
    agenda.move_item(office, items(office, meeting)[0], -1)
    agenda.move_item(office, items(office, meeting)[1], 9)
    assert said(office, meeting) == ["1 A", "2 C", "3 B"]
    assert office.store.undo_label == "move agenda item"


def test_removing_closes_the_gap(office: Office, meeting: Meeting) -> None:
    for title in "ABC":
        agenda.add_item(office, meeting.id, title)
    agenda.remove_item(office, items(office, meeting)[1])
    assert said(office, meeting) == ["1 A", "2 C"]


def test_an_item_with_minutes_stays(office: Office, meeting: Meeting) -> None:
    item = agenda.add_item(office, meeting.id, "Parking")
    records.save(office, a_minute(meeting, item_id=item.id))
    with pytest.raises(Refused, match="Remove its minutes first"):
        agenda.remove_item(office, item)
    assert said(office, meeting) == ["1 Parking"]


def test_the_standard_agenda_goes_behind_what_is_there(office: Office, meeting: Meeting) -> None:
    agenda.add_item(office, meeting.id, "In memoriam")
    agenda_templates.use_template(office, meeting.id)
    assert said(office, meeting)[:2] == ["1 In memoriam", "2 Welcome, introductions and access check"]
    assert items(office, meeting)[-1].number == "15"


def test_clock_times_follow_the_lengths() -> None:
    times = timed(5, 25, 10)
    assert [line.start for line in times.lines] == [time(14), time(14, 5), time(14, 30)]
    assert (times.planned, times.room, times.over, times.closes) == (40, 120, 0, time(14, 40))


def test_what_runs_past_the_end_is_marked() -> None:
    times = timed(100, 20, 5, 10)
    assert [line.is_over for line in times.lines] == [False, False, True, True]
    assert (times.planned, times.over) == (135, 15)


def test_an_unknown_length_hides_the_times_after_it() -> None:
    times = timed(5, None, 10)
    assert [line.start for line in times.lines] == [time(14), time(14, 5), None]
    assert (times.planned, times.unknown, times.closes) == (15, 1, None)


def test_without_an_end_nothing_runs_over() -> None:
    times = timed(600, end=None)
    assert (times.room, times.over, times.lines[0].is_over) == (None, 0, False)


@given(st.lists(st.integers(0, 300), max_size=20))
def test_overrun_is_what_is_planned_beyond_the_room(lengths: list[int]) -> None:
    times = timed(*lengths)
    assert times.over == max(sum(lengths) - 120, 0)
    assert [line.is_over for line in times.lines] == [sum(lengths[:n]) >= 120 for n in range(len(lengths))]


def test_somebody_who_has_died_leads_nothing(office: Office, meeting: Meeting) -> None:
    lead, gone = a_person(name="Ann Ash"), a_person(name="Ben Teal", died_on=TODAY)
    known = {person.id: person for person in (lead, gone)}
    assert agenda.lead_words(an_item(meeting, lead_id=lead.id, lead="the chair"), known) == "Ann Ash"
    assert agenda.lead_words(an_item(meeting, lead_id=gone.id, lead="Ben Teal"), known) == ""
    assert agenda.lead_words(replace(an_item(meeting), lead="Lead nurse"), known) == "Lead nurse"
