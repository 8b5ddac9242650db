"""The year's meetings planned by a rule, from the list of meetings, by keyboard alone."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from cpp_desktop.domain.meetings import Meeting, MeetingMode
from cpp_desktop.services import meetings
from cpp_desktop.services.office import Office, create
from tests.builders import PASSPHRASE, a_group
from tests.drivers.accessibility import spoken_name
from tests.drivers.window import Secretary
from tests.journeys.conftest import within

DAYS = "Days of the rule"


@pytest.fixture
def office(secretary: Secretary, tmp_path: Path) -> Office:
    """A group that met last in October, in the library."""
    made = create(tmp_path / "Meadow.cppgroup", PASSPHRASE, name=a_group().name)
    last = {"start": time(14), "end": time(16), "venue": "Library", "mode": MeetingMode.BOTH}
    with made.store.transaction("begin") as tx:
        tx.save(Meeting(date=date(2026, 10, 6), **last))
    secretary.window.show_office(made)
    secretary.press("Ctrl+3")
    return made


def dates(office: Office) -> list[date]:
    return [line.meeting.date for line in reversed(meetings.all_meetings(office)) if line.meeting.date.year > 2026]


def open_plan(secretary: Secretary) -> None:
    secretary.choose("Plan the year…")
    secretary.until_sees("Plan the year’s meetings")


def make(secretary: Secretary, count: int) -> None:
    """Press the verb, which says how many."""
    secretary.choose(next(name for name in secretary.reachable() if name.startswith(f"Make {count} meeting")))
    secretary.until_sees(f"Planned: {count} meeting")


def test_the_year_is_planned_in_six_presses(secretary: Secretary, office: Office) -> None:
    with within(secretary, 6):
        open_plan(secretary)
        secretary.go_to("Weekday")
        secretary.write("M")
        secretary.go_to("From")
        secretary.write("J")
        secretary.fill_in("Months left out", "Aug")
        assert secretary.rows(DAYS)[2] == (
            "Mon 10 May 2027, moved from Monday 3 May, a bank holiday | Thu 29 April 2027 | Mon 24 May 2027 | plan"
        )
        make(secretary, 6)
    assert secretary.sees("One Undo takes them all back.")
    assert dates(office) == [date(2027, m, d) for m, d in ((1, 4), (3, 1), (5, 10), (7, 5), (9, 6), (11, 1))]
    first = meetings.all_meetings(office)[-2].meeting
    assert (first.start, first.venue, first.mode) == (time(14), "Library", MeetingMode.BOTH)
    secretary.press("Ctrl+Z")
    assert dates(office) == []


def test_a_month_left_out_stands_in_the_list_and_cannot_be_taken_in(secretary: Secretary, office: Office) -> None:
    open_plan(secretary)
    rows = secretary.rows(DAYS)
    assert rows[4] == "Tue 3 August 2027, August 2027 is left out |  |  | leave off"
    assert sum(row.endswith("| plan") for row in rows) == 6
    secretary.go_to(DAYS)
    secretary.press("Down", "Down", "Down", "Down", "Space")
    assert secretary.rows(DAYS) == rows


def test_a_day_is_left_off_and_another_moved(secretary: Secretary, office: Office) -> None:
    open_plan(secretary)
    secretary.go_to("From")
    secretary.write("J")
    secretary.go_to(DAYS)
    secretary.press("Space", "Down")
    assert secretary.sees("Make 5 meeting")
    secretary.fill_in("Move it to", "9/3/2027")
    secretary.press("Return")
    assert secretary.rows(DAYS)[1].startswith("Tue 9 March 2027, moved from Tuesday 2 March")
    assert spoken_name(secretary.front().focusWidget()) == DAYS  # whether or not the window is in front just then
    secretary.fill_in("Venue", "The Hall")  # says nothing of the days, so all of it still holds
    make(secretary, 5)
    assert dates(office)[:2] == [date(2027, 3, 9), date(2027, 5, 4)]
    assert meetings.all_meetings(office)[0].meeting.venue == "The Hall"


def test_planned_again_each_day_says_what_is_there_and_none_is_chosen(secretary: Secretary, office: Office) -> None:
    meetings.add_meeting(office, day=date(2027, 1, 5))
    meetings.cancel_meeting(office, meetings.add_meeting(office, day=date(2027, 3, 2)))
    open_plan(secretary)
    secretary.go_to("From")
    secretary.press("Home", "Down", "Down")
    first, second, *_ = secretary.rows(DAYS)
    assert "Ordinary meeting is on this day already" in first
    assert "Ordinary meeting of this day was cancelled" in second
    assert first.endswith("leave off")
    assert secretary.sees("Make 4 meeting")


def test_what_cannot_be_followed_is_said_and_stays_as_typed(secretary: Secretary, office: Office) -> None:
    open_plan(secretary)
    for field, text, sentence in (
        ("Months left out", "Augst", "“Augst” is not a month"), ("How many", "0", "Plan 1 to 60 meetings"),
        ("Ends", "1pm", "The meeting ends before it begins."), ("Or until", "31/2/2027", "not a day of the calendar"),
    ):  # fmt: skip
        secretary.fill_in(field, text)
        assert secretary.sees(sentence), [r for r in secretary.reads() if len(r) > 14]
        assert secretary.rows(DAYS) == []
        secretary.rewrite(  # and put right
            {"Months left out": "august", "How many": "6", "Ends": "4pm", "Or until": "1/3/2030"}[field]
        )
    assert secretary.sees("Make 6 meeting")
    secretary.press("Escape")
    assert dates(office) == []
