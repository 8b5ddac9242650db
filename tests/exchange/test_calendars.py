"""Calendars as programs write them, as nobody should write them, and read by the library as we write them."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime
from pathlib import Path

import icalendar
import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange.calendar_file import Revision, write_calendar
from cpp_desktop.exchange.calendars import read_calendar
from cpp_desktop.exchange.spreadsheets import read_pasted, read_table

CHANGED = datetime(2026, 5, 12, 9, 30, tzinfo=UTC)


def a_calendar(*events: str, before: str = "") -> bytes:
    framed = "".join(f"BEGIN:VEVENT\n{event}\nEND:VEVENT\n" for event in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{before}{framed}END:VCALENDAR\n".encode()


def read(*events: str, before: str = "") -> list[dict[str, str]]:
    table = read_calendar(a_calendar(*events, before=before))
    assert not table.unread, table.unread
    return [{h: c for h, c in zip(table.headings, cells, strict=True) if c} for _, cells in table.rows]


def why(*events: str) -> str:
    table = read_calendar(a_calendar(*events))
    assert not table.rows
    return table.unread[0].why


def dates(*lines: str) -> list[str]:
    return [row["date"] for row in read("\n".join(("UID:s", *lines)))]


class TestWhenItIs:
    @pytest.mark.parametrize(
        ("written", "date", "start"),
        [
            (":20260602T140000", "2026-06-02", "14:00:00"),
            (":20260602T130000Z", "2026-06-02", "14:00:00"),
            (":20261201T140000Z", "2026-12-01", "14:00:00"),
            (";TZID=Europe/London:20260602T140000", "2026-06-02", "14:00:00"),
            (";TZID=GMT Standard Time:20260602T140000", "2026-06-02", "14:00:00"),
            (";TZID=W. Europe Standard Time:20260602T150000", "2026-06-02", "14:00:00"),
            (";TZID=/maker.example/7/America/New_York:20260602T200000", "2026-06-03", "01:00:00"),
        ],
    )
    def test_times_are_turned_into_british_time(self, written, date, start):
        assert read(f"DTSTART{written}") == [{"date": date, "start": start}]

    def test_a_zone_of_the_files_own_is_as_it_is_described(self):
        zone = (
            "BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0300\n"
            "TZOFFSETTO:+0300\nEND:STANDARD\nEND:VTIMEZONE\n"
        )
        assert read("DTSTART;TZID=Ours:20260602T160000", before=zone)[0]["start"] == "14:00:00"

    @pytest.mark.parametrize("body", ["", "TZID:Odd\n", "TZID:Odd\nBEGIN:STANDARD\nDTSTART:never\nEND:STANDARD\n"])
    def test_times_of_a_broken_zone_are_taken_as_written_and_said(self, body):
        zone = f"BEGIN:VTIMEZONE\n{body}END:VTIMEZONE\n"
        table = read_calendar(a_calendar("DTSTART;TZID=Odd:20260602T140000", before=zone))
        assert table.rows[0][1][:2] == ("2026-06-02", "14:00:00")
        assert table.remarks == ("Event 1: no time zone “Odd” is known, so the times were taken as written.",)

    def test_an_event_of_a_whole_day_has_no_times(self):
        assert read("DTSTART;VALUE=DATE:20260602\nDTEND;VALUE=DATE:20260603") == [{"date": "2026-06-02"}]

    def test_a_duration_says_when_it_ends(self):
        assert read("DTSTART:20260602T140000\nDURATION:PT1H30M")[0]["end"] == "15:30:00"

    @pytest.mark.parametrize(
        ("lines", "sentence"),
        [
            ("SUMMARY:Talk", "The event has no date."),
            ("DTSTART:soon", "“soon” is neither a day nor a time."),
            ("DTSTART:20260231T140000", "neither a day nor a time"),
            ("DTSTART:16010101T000000", "The year 1601 cannot be right."),
            ("DTSTART:20260602T140000\nDTEND:20260602T130000", "ends before it begins"),
            ("DTSTART:20260602T140000\nDTEND:20260604T130000", "from 2 June 2026 to 4 June 2026; a meeting is on one"),
            ("DTSTART;VALUE=DATE:20260602\nDTEND;VALUE=DATE:20260604", "from 2 June 2026 to 3 June 2026"),
            ("DTSTART:20260602T140000\nDTEND;VALUE=DATE:20260602", "begins on a day and ends at a time, or the other"),
            ("DTSTART:20260602T140000\nDURATION:long", "“long” is not a duration."),
            ("DTSTART;=;:20260602T140000", "A line of the event cannot be understood"),
            ("DTSTART:20260602T140000\nSUMMARY:" + "x" * 30_000, "a line of over 20,000 letters"),
        ],
    )
    def test_what_cannot_be_a_meeting_is_refused_with_a_sentence_and_its_line(self, lines, sentence):
        assert sentence in why(lines)
        assert why(lines).endswith("It begins in line 3 of the file.")


class TestRepeats:
    def test_a_series_that_ends_is_one_meeting_each(self):
        rule = "RRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=3"
        assert dates("DTSTART:20260602T140000", rule) == ["2026-06-02", "2026-07-07", "2026-08-04"]

    def test_a_series_keeps_its_clock_time_through_summer_and_winter(self):
        found = read("DTSTART;TZID=Europe/London:20261020T140000\nRRULE:FREQ=WEEKLY;UNTIL=20261103T140000Z")
        assert [(row["date"], row["start"]) for row in found] == [
            ("2026-10-20", "14:00:00"), ("2026-10-27", "14:00:00"), ("2026-11-03", "14:00:00"),
        ]  # fmt: skip

    def test_what_is_taken_out_and_put_in_is_followed(self):
        found = dates(
            "DTSTART;TZID=America/Chicago:20260602T090000", "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE:20260609T140000Z",
            "RDATE;TZID=America/Chicago:20260701T090000",
        )  # fmt: skip
        assert found == ["2026-06-02", "2026-06-16", "2026-07-01"]

    def test_one_of_many_that_was_moved_stands_for_itself(self):
        found = read(
            "UID:s\nDTSTART:20260602T140000\nRRULE:FREQ=WEEKLY;COUNT=2\nSUMMARY:Group",
            "UID:s\nRECURRENCE-ID:20260609T140000\nDTSTART:20260610T140000\nSUMMARY:Moved",
        )
        assert [(row["date"], row["title"], row["event"]) for row in found] == [
            ("2026-06-02", "Group", "s"), ("2026-06-10", "Moved", "s/2026-06-09"),
        ]  # fmt: skip

    @pytest.mark.parametrize(
        ("rule", "sentence"),
        [
            ("FREQ=WEEKLY", "repeats without an end"),
            ("FREQ=DAILY;COUNT=5000", "more than 120 times"),
            ("FREQ=DAILY;UNTIL=20991231", "more than 120 times"),
            ("FREQ=YEARLY;COUNT=30", "over more than 20 years"),
            ("FREQ=YEARLY;UNTIL=20991231T000000Z", "over more than 20 years"),
            ("FREQ=HOURLY;COUNT=2", "several times a day"),
            ("FREQ=DAILY;COUNT=2;BYHOUR=9,10", "several times a day"),
            ("FREQ=WEEKLY;INTERVAL=0;COUNT=2", "cannot be understood"),
            ("FREQ=WEEKLY;COUNT=-2", "cannot be understood"),
            ("FREQ=WEEKLY;INTERVAL=99999999999;COUNT=2", "cannot be understood"),
            ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=2", "cannot be understood"),
            ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=9", "over more than 20 years"),
            ("FREQ=FORTNIGHTLY;COUNT=2", "cannot be understood"),
            ("COUNT=2", "cannot be understood"),
            ("FREQ=WEEKLY;COUNT=2;BYDAY=" + ",".join(["MO"] * 300), "cannot be understood"),
            ("FREQ=WEEKLY;COUNT=1;BYDAY=XX", "cannot be understood"),
        ],
    )
    def test_a_series_without_a_sensible_end_is_refused(self, rule, sentence):
        began = time.process_time()
        assert sentence in why(f"DTSTART:20260602T140000\nRRULE:{rule}")
        assert time.process_time() - began < 5

    def test_a_series_of_which_all_is_taken_out_is_refused(self):
        lines = "DTSTART:20260602T140000\nRRULE:FREQ=WEEKLY;COUNT=1\nEXDATE:20260602T140000"
        assert "All of its repeats are taken out" in why(lines)

    def test_a_change_of_all_that_follow_is_refused(self):
        lines = "UID:s\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260609T140000\nDTSTART:20260610T140000"
        assert "all that follow" in why(lines)

    def test_many_hopeless_series_do_not_take_for_ever(self):
        hopeless = "DTSTART:20260602T140000\nRRULE:FREQ=WEEKLY;BYMONTH=7;INTERVAL=52;COUNT=120"
        began = time.process_time()
        table = read_calendar(a_calendar(*[hopeless] * 3000))
        assert (len(table.rows), len(table.unread)) == (0, 3000)
        assert "Too many events of this file repeat" in table.unread[-1].why
        assert time.process_time() - began < 20


class TestEventsAsTheyAre:
    def test_texts_are_read_without_their_backslashes(self):
        (found,) = read("DTSTART:20260602T140000\nSUMMARY:One\\, two\\; C:\\\\New\\nline\nLOCATION;LANGUAGE=en:Hall")
        assert (found["title"], found["venue"]) == ("One, two; C:\\New\nline", "Hall")

    def test_folded_lines_are_put_together_wherever_they_are_cut(self):
        data = b"BEGIN:VEVENT\r\nDTSTART\r\n :20260602T140000\r\nSUMMARY:Si\xc3\r\n \xa2n\r\nEND:VEVENT\r\n"
        assert read_calendar(data).rows[0][1] == ("2026-06-02", "14:00:00", "Siân")

    def test_only_a_cancelled_event_says_its_state(self):
        found = read(*(f"DTSTART:20260602T140000\nSTATUS:{s}" for s in ("CANCELLED", "CONFIRMED", "TENTATIVE")))
        assert [row.get("state", "") for row in found] == ["cancelled", "", ""]

    def test_of_two_versions_the_later_stands(self):
        event = "UID:a\nDTSTART:202606{0:02}T140000\nSEQUENCE:{0}"
        table = read_calendar(a_calendar(event.format(3), event.format(4), event.format(2)))
        assert [cells[0] for _, cells in table.rows] == ["2026-06-04"]
        assert {no.why.partition(".")[0] for no in table.unread} == {
            "The file holds a later version of this event, which stands",
        }  # fmt: skip

    def test_what_has_no_place_stands_under_headings_of_its_own(self):
        lines = "DTSTART:20260602T140000\nDESCRIPTION:Long\nATTENDEE:MAILTO:a@b.example"
        reminder = "BEGIN:VALARM\nSUMMARY:Ring\nEND:VALARM"
        table = read_calendar(a_calendar(f"{lines}\n{reminder}"), known={"description"})
        assert table.headings == ("date", "start", "description (event)", "people invited")

    def test_an_event_that_never_ends_harms_no_other(self):
        broken = a_calendar("DTSTART:20260602T140000").replace(b"END:VEVENT\n", b"")
        table = read_calendar(broken + a_calendar("DTSTART:20260603T140000"))
        assert [cells[0] for _, cells in table.rows] == ["2026-06-03"]
        assert table.unread[0].why == "The event never ends. It begins in line 3 of the file."

    def test_tasks_and_notes_are_left_out_and_counted(self):
        table = read_calendar(a_calendar("DTSTART:20260602T140000", before="BEGIN:VTODO\nSUMMARY:x\nEND:VTODO\n"))
        assert table.remarks == ("Tasks, notes and the like were left out: 1.",)

    @pytest.mark.parametrize("data", [b"", b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", b"\xff\xfe", b"\0" * 500, b"a,b\n"])
    def test_a_file_without_events_is_refused(self, data):
        with pytest.raises(Refused, match="There is no event"):
            read_calendar(data)

    @pytest.mark.parametrize(
        "data",
        [
            b"BEGIN:VEVENT\n" * 25_000,
            b"BEGIN:VEVENT\nSUMMARY:x" + b"\n ;:," * 450_000,
            b"BEGIN:VEVENT\nDTSTART" + b';A="' * 6_000 + b":20260101\nEND:VEVENT\n",
            b"BEGIN:VTIMEZONE\n" + b"BEGIN:STANDARD\n" * 400_000 + b"BEGIN:VEVENT\nDTSTART;TZID=x:20260101T000000\n",
            b"BEGIN:VEVENT\n" + b"ATTENDEE:MAILTO:a@b.example\n" * 400_000 + b"END:VEVENT\n",
        ],
        ids=["frames", "folds", "quotes", "zones", "lines"],
    )  # fmt: skip
    def test_hostile_sizes_are_refused_in_good_time(self, data):
        began = time.process_time()
        try:
            table = read_calendar(data)
        except Refused:
            table = None
        assert table is None or not table.rows
        assert time.process_time() - began < 10

    def test_a_calendar_is_known_by_what_it_holds(self, tmp_path):
        path = tmp_path / "invitation.txt"
        path.write_bytes(a_calendar("DTSTART:20260602T140000"))
        assert read_table(path) == read_pasted(a_calendar("DTSTART:20260602T140000").decode())


class TestAsTheLibraryReadsOurs:
    def written(self, tmp_path: Path, **given: str) -> icalendar.Calendar:
        meeting = {
            "date": "2026-06-02", "start": "14:00", "end": "16:00", "type": "ordinary", "mode": "both",
            "venue": "The Hall, Meadow", "title": "", "state": "called", "id": "m1", **given,
        }  # fmt: skip
        write_calendar(tmp_path / "out.ics", "Meadow Group", [meeting], {meeting["id"]: Revision(3, CHANGED)})
        return icalendar.Calendar.from_ical((tmp_path / "out.ics").read_bytes())

    def test_an_event_says_when_where_and_how_far(self, tmp_path):
        calendar = self.written(tmp_path)
        (event,) = calendar.events
        assert (event["UID"], event["SEQUENCE"], event["STATUS"]) == ("m1", 3, "CONFIRMED")
        assert (event["SUMMARY"], event["LOCATION"]) == ("Meadow Group: Ordinary meeting", "The Hall, Meadow")
        assert (event.start.isoformat(), event.end.isoformat()) == (
            "2026-06-02T14:00:00+01:00", "2026-06-02T16:00:00+01:00",
        )  # fmt: skip
        assert event["DTSTART"].params["TZID"] == "Europe/London"
        assert event.DTSTAMP == CHANGED
        assert not calendar.errors + event.errors
        assert not {"ATTENDEE", "ORGANIZER", "DESCRIPTION"} & set(event)

    def test_how_to_get_in_stands_in_the_description_and_comes_back_to_the_letter(self, tmp_path):
        calendar = self.written(tmp_path, venue_access="Ramp at the back,\nhearing loop")
        assert calendar.events[0]["DESCRIPTION"] == "Ramp at the back, hearing loop"
        table = read_calendar(calendar.to_ical())
        found = dict(zip(table.headings, table.rows[0][1], strict=True))
        assert found["venue_access"] == "Ramp at the back,\nhearing loop"

    def test_the_time_zone_is_described_as_it_is(self, tmp_path):
        (zone,) = self.written(tmp_path).timezones
        made = zone.to_tz(lookup_tzid=False)
        for month, hours in ((1, 0), (6, 1), (12, 0)):
            assert made.utcoffset(datetime(2026, month, 15, 12)).total_seconds() == hours * 3600

    @pytest.mark.parametrize(
        ("state", "status"),
        [("planned", "TENTATIVE"), ("called", "CONFIRMED"), ("held", "CONFIRMED"), ("cancelled", "CANCELLED")],
    )
    def test_the_state_is_said_as_calendars_say_it(self, tmp_path, state, status):
        assert self.written(tmp_path, state=state).events[0]["STATUS"] == status

    def test_a_meeting_without_times_takes_the_day(self, tmp_path):
        (event,) = self.written(tmp_path, start="", end="").events
        assert (event.start, event.end) == (date(2026, 6, 2), date(2026, 6, 3))

    def test_changed_elsewhere_what_was_changed_is_what_counts(self, tmp_path):
        calendar = self.written(tmp_path, title="AGM")
        (event,) = calendar.events
        event["SUMMARY"], event["LOCATION"], event["STATUS"] = "New name", "Elsewhere", "CANCELLED"
        table = read_calendar(calendar.to_ical())
        found = dict(zip(table.headings, table.rows[0][1], strict=True))
        assert (found["title"], found["venue"], found["state"]) == ("New name", "Elsewhere", "cancelled")
        assert (found["id"], found["type"], found["mode"]) == ("m1", "ordinary", "both")
