"""Minutes of the past approved in one go, each by the next meeting of its kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import Meeting, MeetingState, MeetingType
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.minutes_status import MinutesState
from cpp_desktop.services import action_changes, approval, meetings, minutes_status, past_minutes, records
from cpp_desktop.services.approval import Agreement
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_membership, a_minute, a_person, an_action, an_item


def held(office: Office, ago: int, **given: object) -> Meeting:
    meeting = a_meeting(date=TODAY - timedelta(days=ago), state=MeetingState.HELD, **given)
    return records.save(office, meeting)


def minuted(office: Office, ago: int, text: str = "Noted.", **given: object) -> tuple[Meeting, Minute]:
    meeting = held(office, ago, **given)
    item = records.save(office, an_item(meeting, number="4", title="Minutes of the last meeting"))
    return meeting, records.save(office, a_minute(meeting, number="4.1", item_id=item.id, text=text))


def state(office: Office, meeting: Meeting) -> MinutesState:
    return minutes_status.state_of(office, meeting.id).state


def test_each_is_approved_by_the_minute_that_says_so_or_a_new_one(office: Office) -> None:
    first, _ = minuted(office, 90)
    second, said = minuted(office, 60, "The minutes of the last meeting were approved.")
    third, _ = minuted(office, 30, "Nothing was said of them.")
    lines = past_minutes.waiting(office)
    assert [(line.meeting, line.at, line.minute) for line in lines[:2]] == [
        (first, second, said),
        (second, third, None),
    ]
    assert lines[2].why == "No later meeting of its kind has been held."
    assert past_minutes.approve_all(office, lines) == 2
    assert [state(office, m) for m in (first, second, third)] == [
        MinutesState.APPROVED,
        MinutesState.APPROVED,
        MinutesState.DRAFT,
    ]
    assert office.store.undo_label is not None
    assert "approve" not in office.store.undo_label


def test_only_up_to_a_day_and_each_kind_for_itself(office: Office) -> None:
    general, _ = minuted(office, 90, type=MeetingType.ANNUAL_GENERAL)
    ordinary, _ = minuted(office, 80)
    minuted(office, 10)
    (line,) = past_minutes.waiting(office, until=general.date)
    assert (line.meeting, line.at) == (general, None)
    assert [line.meeting for line in past_minutes.waiting(office, until=ordinary.date)] == [general, ordinary]


def test_one_that_cannot_be_says_why_and_stops_no_other(office: Office) -> None:
    first, _ = minuted(office, 90)
    second, _ = minuted(office, 60)
    third, _ = minuted(office, 30)
    records.save(office, a_membership(records.save(office, a_person()), joined=third.date))
    lines = past_minutes.waiting(office)
    assert "before the group began" in lines[0].why
    assert past_minutes.approve_all(office, lines) == 1
    assert (state(office, first), state(office, second)) == (MinutesState.DRAFT, MinutesState.APPROVED)


def test_what_changed_since_is_refused_and_nothing_approved(office: Office) -> None:
    first, _ = minuted(office, 90)
    second, _ = minuted(office, 60)
    minuted(office, 30)
    lines = past_minutes.waiting(office)
    approval.approve(office, second, Agreement(at=held(office, 1)))
    with pytest.raises(Refused):
        past_minutes.approve_all(office, lines)
    assert state(office, first) is MinutesState.DRAFT


def test_a_meeting_that_approved_minutes_keeps_its_day_and_took_place(office: Office) -> None:
    first, _ = minuted(office, 90)
    second, _ = minuted(office, 60)
    approval.approve(office, first, Agreement(at=second))
    for changed in ({"state": MeetingState.CANCELLED}, {"date": first.date - timedelta(days=1)}):
        with pytest.raises(Refused):
            meetings.save_meeting(office, replace(second, **changed))
    with pytest.raises(Refused, match="on which day it was held"):
        meetings.save_meeting(office, replace(first, date=first.date + timedelta(days=1)))
    meetings.save_meeting(office, replace(second, venue="The hall"))


def test_an_action_that_approved_minutes_tell_of_stays(office: Office) -> None:
    first, _ = minuted(office, 90)
    action = records.save(office, an_action(meeting_id=first.id))
    approval.approve(office, first, Agreement(at=held(office, 1)))
    with pytest.raises(Refused, match="no longer needed"):
        action_changes.remove_action(office, action)
