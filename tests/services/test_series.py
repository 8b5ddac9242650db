"""Planning a year's meetings: deadlines, what stands in the way, and all of them as one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import AgendaItem, Meeting, MeetingMode, MeetingState
from cpp_desktop.domain.series import Avoided, Nth, SeriesRule, Weekday
from cpp_desktop.services import meetings, series
from cpp_desktop.services.office import Office
from cpp_desktop.services.series import Clash

RULE = SeriesRule(
    first=date(2026, 6, 1), left_out=(8,), count=4, start=time(14), end=time(16), venue="The Hall",
    mode=MeetingMode.BOTH,
)  # fmt: skip


def dates(office: Office) -> list[date]:
    return [line.meeting.date for line in reversed(meetings.all_meetings(office))]


def test_proposals_say_when_agenda_and_minutes_are_due(office):
    june, august, *_ = series.propose(office, RULE)
    assert june.meeting is not None
    assert (june.meeting.date, june.meeting.start, june.meeting.venue) == (date(2026, 6, 2), time(14), "The Hall")
    # The spring bank holiday of 25 May is no working day.
    assert (june.agenda_due, june.minutes_due) == (date(2026, 5, 22), date(2026, 6, 16))
    assert june.fits
    assert (august.by_rule, august.meeting, august.avoided) == (date(2026, 8, 4), None, Avoided.MONTH)


def test_planning_is_one_step_with_an_agenda_for_each(office):
    planned = series.plan(office, series.propose(office, RULE))
    assert dates(office) == [m.date for m in planned] == [
        date(2026, 6, 2), date(2026, 10, 6), date(2026, 12, 1), date(2027, 2, 2),
    ]  # fmt: skip
    assert {line.items for line in meetings.all_meetings(office)} == {14}
    assert {line.meeting.state for line in meetings.all_meetings(office)} == {MeetingState.PLANNED}
    assert office.store.undo_label == "plan meetings"
    office.store.undo()
    assert dates(office) == []
    with office.store.read() as snapshot:
        assert snapshot.all(AgendaItem) == []


def test_without_the_standard_agenda_there_is_none(office):
    series.plan(office, series.propose(office, RULE), standard_agenda=False)
    assert {line.items for line in meetings.all_meetings(office)} == {0}


def test_a_meeting_there_is_stands_in_the_way_a_cancelled_one_too(office):
    planned = meetings.add_meeting(office, day=date(2026, 6, 2))
    cancelled = meetings.cancel_meeting(office, meetings.add_meeting(office, day=date(2026, 10, 6)))
    june, _, october, december, _ = series.propose(office, RULE)
    assert (june.clashes, october.clashes) == ((Clash(planned),), (Clash(cancelled),))
    assert (june.fits, october.fits, december.fits) == (False, False, True)


def test_a_meeting_that_was_moved_keeps_its_place(office):
    (june, *_) = series.plan(office, series.propose(office, RULE))
    moved = meetings.save_meeting(office, replace(june, date=date(2026, 6, 9)))
    again = series.propose(office, RULE)
    assert again[0].clashes == (Clash(moved, was_there=True),)
    assert not any(p.fits for p in again)
    office.store.undo()
    assert series.propose(office, RULE)[0].clashes == (Clash(june),)


def test_what_lies_behind_does_not_fit(office):
    past, *_, ahead = series.propose(office, replace(RULE, first=date(2026, 4, 1)))
    assert (past.is_past, past.fits, ahead.fits) == (True, False, True)


def test_a_proposal_moved_by_hand_is_worked_out_anew(office):
    other = meetings.add_meeting(office, day=date(2026, 6, 4))
    (june, august, *_) = series.propose(office, RULE)
    thursday = series.moved(office, june, date(2026, 6, 4))
    assert (thursday.clashes, thursday.agenda_due) == ((Clash(other),), date(2026, 5, 27))
    assert thursday.id == june.id
    assert series.moved(office, june, date(2026, 5, 25)).is_bank_holiday
    with pytest.raises(Refused, match="left out"):
        series.moved(office, august, date(2026, 8, 11))
    with pytest.raises(Refused, match="cannot be right"):
        series.moved(office, june, date(1066, 10, 14))


def test_nothing_chosen_is_refused(office):
    with pytest.raises(Refused, match="at least one"):
        series.plan(office, [])


def test_the_rule_to_begin_with_is_as_last_time(office):
    assert series.usual_rule(office) == SeriesRule(first=date(2026, 6, 1), left_out=(8,), count=6)
    last = Meeting(date=date(2026, 11, 19), start=time(18), end=time(20), venue="Library", mode=MeetingMode.IN_PERSON)
    with office.store.transaction("add") as tx:
        tx.save_all([last, Meeting(date=date(2027, 1, 5), state=MeetingState.CANCELLED)])
    rule = series.usual_rule(office)
    assert (rule.first, rule.start, rule.venue) == (date(2026, 12, 1), time(18), "Library")
    assert (rule.nth, rule.weekday) == (Nth.THIRD, Weekday.THURSDAY)


def test_a_rule_that_cannot_be_followed_is_refused(office):
    with pytest.raises(Refused, match="no day for a meeting"):
        series.propose(office, SeriesRule(first=date(2026, 8, 1), every=12, left_out=(8,), count=2))
    monday = series.propose(office, SeriesRule(first=date(2026, 5, 1), weekday=Weekday.MONDAY, count=1))
    assert (monday[0].by_rule, monday[0].meeting.date) == (date(2026, 5, 4), date(2026, 5, 11))
