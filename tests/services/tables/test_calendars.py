"""Calendars as one more list of meetings: event by event, known again when they move, and ours come back unchanged."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import Meeting, MeetingMode, MeetingState, MeetingType
from cpp_desktop.services import meetings, tables
from cpp_desktop.services.office import Office
from tests.builders import a_meeting, an_item
from tests.services.tables.any_records import days, maybe, texts
from tests.services.tables.test_round_trip import GENTLY, filled

REAL = sorted(Path("../shared/data/ics").glob("*.ics"))
BEGINS = re.compile(rb"BEGIN:VEVENT", re.IGNORECASE)
# Events of each real file that are no meetings; where not one is there, the file is refused whole.
REFUSED = {
    "ical4j_BCP321928.ics": 27, "ical4j_New Years Day.ics": 1, "ical4j_Standup.ics": 1, "ical4j_blalor.ics": 1,
    "ical4j_invalid_0.ics": 1, "pyical_timezoned.ics": 1,
}  # fmt: skip
clocks = st.times().map(lambda t: t.replace(microsecond=0))


@st.composite
def any_meeting(draw: st.DrawFn) -> Meeting:
    start, end = draw(maybe(clocks)), draw(maybe(clocks))
    if start and end and end < start:
        start, end = end, start
    return Meeting(
        date=draw(days), start=start, end=end, venue=draw(texts), title=draw(texts),
        type=draw(st.sampled_from(MeetingType)), mode=draw(maybe(st.sampled_from(MeetingMode))),
        state=draw(st.sampled_from(MeetingState)),
    )  # fmt: skip


def exported(office: Office, folder: Path) -> Path:
    return tables.export(office, "meetings", folder / "meetings.ics").path


def planned(office: Office, path: Path) -> tables.Plan:
    return tables.plan_import(office, "meetings", tables.read_source("meetings", path))


def bring(office: Office, folder: Path, *events: str) -> tables.Result:
    path = folder / "calendar.ics"
    framed = "".join(f"BEGIN:VEVENT\n{event}\nEND:VEVENT\n" for event in events)
    path.write_text(f"BEGIN:VCALENDAR\n{framed}END:VCALENDAR\n", encoding="utf-8")
    return tables.carry_out(office, planned(office, path))


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_every_event_of_a_real_file_comes_in_or_is_refused_with_a_reason(office, rows, path):
    events = len(BEGINS.findall(path.read_bytes()))
    if not events:
        with pytest.raises(Refused, match="There is no event in this file"):
            planned(office, path)
        return
    result = tables.carry_out(office, planned(office, path))
    assert len(result.refused) == REFUSED.get(path.name, 0)
    assert result.read >= events
    assert result.added == result.read - len(result.refused) == len(rows("meetings"))
    assert all(no.why.endswith(" of the file.") and "It begins in line " in no.why for no in result.refused)
    again = tables.carry_out(office, planned(office, path))
    assert (again.unchanged, len(again.refused)) == (result.added, len(result.refused))


def test_an_event_that_is_moved_moves_its_meeting(office, tmp_path):
    bring(office, tmp_path, "UID:a@x\nDTSTART:20260602T140000\nDTEND:20260602T160000\nSUMMARY:Group\nLOCATION:Hall")
    (line,) = meetings.all_meetings(office)
    meetings.save_meeting(office, replace(line.meeting, type=MeetingType.JOINT, state=MeetingState.CALLED))
    result = bring(office, tmp_path, "UID:a@x\nSEQUENCE:1\nDTSTART:20260609T150000\nSUMMARY:Group")
    assert (result.changed, result.added) == (1, 0)
    (line,) = meetings.all_meetings(office)
    kept = (line.meeting.venue, line.meeting.type, line.meeting.state)
    assert (line.meeting.date, line.meeting.start) == (date(2026, 6, 9), time(15))
    assert kept == ("Hall", MeetingType.JOINT, MeetingState.CALLED)


def test_an_event_that_is_called_off_cancels_its_meeting(office, tmp_path):
    event = "UID:a@x\nDTSTART:20260602T140000"
    bring(office, tmp_path, event)
    assert bring(office, tmp_path, f"{event}\nSTATUS:CANCELLED").changed == 1
    assert meetings.all_meetings(office)[0].meeting.state is MeetingState.CANCELLED


def test_a_series_is_known_again_meeting_by_meeting(office, tmp_path):
    series = "UID:s\nDTSTART:20260602T140000\nRRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=3"
    assert bring(office, tmp_path, series).added == 3
    moved = "UID:s\nRECURRENCE-ID:20260707T140000\nDTSTART:20260708T140000"
    result = bring(office, tmp_path, series, moved)
    assert (result.unchanged, result.changed, result.added) == (2, 1, 0)
    assert [line.meeting.date.day for line in reversed(meetings.all_meetings(office))] == [2, 8, 4]


def test_ours_from_a_program_that_kept_only_what_it_knows_is_known_again(office, tmp_path):
    meeting = a_meeting(date=date(2026, 6, 2), type=MeetingType.JOINT, mode=MeetingMode.BOTH)
    filled(office, [meeting])
    result = bring(office, tmp_path, f"UID:{meeting.id}\nDTSTART:20260616T140000\nLOCATION:Elsewhere")
    assert (result.changed, result.added) == (1, 0)
    (line,) = meetings.all_meetings(office)
    assert line.meeting == replace(meeting, date=date(2026, 6, 16), start=time(14), venue="Elsewhere")


def test_the_sequence_counts_changes_of_what_an_event_says(office, tmp_path):
    first = meetings.add_meeting(office, day=date(2026, 6, 2), start=time(14))
    second = meetings.save_meeting(office, replace(first, title="Lung sub-group"))
    assert sequence(office, tmp_path) == 0
    third = meetings.save_meeting(office, replace(second, date=date(2026, 6, 9), start=time(15)))
    assert sequence(office, tmp_path) == 1
    meetings.cancel_meeting(office, third)
    assert sequence(office, tmp_path) == 2
    office.store.undo()
    assert sequence(office, tmp_path) == 3  # what was said once is never said again of something else


def sequence(office: Office, folder: Path) -> int:
    (event,) = icalendar.Calendar.from_ical(exported(office, folder).read_bytes()).events
    assert isinstance(event.DTSTAMP, datetime)
    return event["SEQUENCE"]


def test_nothing_confidential_and_nobody_is_in_a_calendar(office, tmp_path):
    meeting = a_meeting()
    filled(office, [meeting, an_item(meeting, title="A private matter", lead="Ann Ash", confidential=True)])
    data = exported(office, tmp_path).read_bytes()
    assert b"BEGIN:VEVENT" in data
    assert b"private" not in data
    assert b"Ann" not in data


def test_only_meetings_are_written_as_a_calendar(office, tmp_path):
    with pytest.raises(Refused, match="is of meetings"):
        tables.export(office, "actions", tmp_path / "actions.ics")
    assert not (tmp_path / "actions.ics").exists()


@GENTLY
@given(st.lists(any_meeting(), max_size=6))
def test_our_calendar_through_the_library_and_back_changes_nothing(new_office, tmp_path_factory, records):
    office, folder = new_office(), tmp_path_factory.mktemp("out")
    filled(office, records)
    path = exported(office, folder)
    if not records:
        with pytest.raises(Refused, match="There is no event"):
            planned(office, path)
        return
    path.write_bytes(icalendar.Calendar.from_ical(path.read_bytes()).to_ical())
    plan = planned(office, path)
    assert (plan.saves, plan.removes, plan.result.refused) == ((), (), ()), plan.outcomes
    assert plan.result.unchanged == len(records)
    empty = new_office()
    assert tables.carry_out(empty, planned(empty, path)).added == len(records)
    assert tables.list_rows(empty, "meetings").rows == tables.list_rows(office, "meetings").rows
