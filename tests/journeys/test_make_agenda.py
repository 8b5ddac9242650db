"""The agenda made from Today: what was left over and what is open is offered with its reason, by keyboard alone."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.meetings import AgendaItem, Meeting, MeetingState
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.services import meetings
from cpp_desktop.services.office import Office, create
from tests.builders import PASSPHRASE, a_group
from tests.drivers.window import Secretary
from tests.journeys.conftest import within

HELD, COMING = date(2026, 10, 6), date(2026, 12, 1)
LIST = "What carries over"


@pytest.fixture
def office(secretary: Secretary, tmp_path: Path) -> Office:
    """A group whose last meeting left an item over and an action open, and whose next has no agenda yet."""
    made = create(tmp_path / "Meadow.cppgroup", PASSPHRASE, name=a_group().name)
    hours = {"start": time(14), "end": time(16)}
    last = Meeting(date=HELD, state=MeetingState.HELD, **hours)
    welcome, parking = (
        AgendaItem(meeting_id=last.id, position=n, number=str(n), title=title, minutes_allowed=20)
        for n, title in enumerate(("Signs at the entrance", "Parking"), 1)
    )
    minute = Minute(meeting_id=last.id, position=1, number="1.1", item_id=welcome.id, text="The signs are small.")
    action = Action(
        recorded=HELD, meeting_id=last.id, minute_id=minute.id, minute_number="1.1", text="Ask for larger signs",
        owner="Chair", due=date(2026, 11, 16),
    )  # fmt: skip
    with made.store.transaction("begin") as tx:
        tx.save_all([last, Meeting(date=COMING, **hours), welcome, parking, minute, action])
    secretary.window.show_office(made)
    secretary.until_sees("Write the agenda")
    return made


def titles(office: Office) -> list[str]:
    coming = next(line for line in meetings.all_meetings(office) if line.meeting.date == COMING)
    page = meetings.meeting_page(office, coming.id)
    assert page is not None
    return [f"{i.number} {i.title}" for i in page.items]


def test_the_agenda_is_made_in_four_presses(secretary: Secretary, office: Office) -> None:
    with within(secretary, 4):
        secretary.choose("Open meeting")
        secretary.until_sees("No items yet")
        secretary.choose("Use the usual agenda")
        secretary.choose("Carry over…")
        secretary.until_sees("Put 2 item(s) on the agenda")
        assert secretary.rows(LIST) == [
            "Parking, Nothing is minuted under item 2 of 6 October 2026. | 20 | put on",
            "Matters arising: Signs at the entrance, Open action, Chair, by 16 November 2026: “Ask for larger signs” "
            "| 5 | put on",
        ]
        assert secretary.sees("past 4:00pm")
        secretary.choose("Put 2 item(s) on the agenda")
        secretary.until_sees("Put on the agenda: 2 item(s)")
    rows = secretary.rows("Agenda")
    assert "2:15pm | 4 | Minutes of the last meeting, 6 October 2026 | to approve |  | 5" in rows
    assert "2:35pm | 6 | Matters arising: Signs at the entrance | to discuss | Chair | 5" in rows
    assert any(row.startswith("3:45pm | 13 | Parking") for row in rows)
    assert secretary.sees("25 minutes past 4:00pm. Past the end: 13 Parking, 14 Any other business and 2 more.")


def test_what_is_left_off_stays_off_and_one_undo_takes_the_rest_back(secretary: Secretary, office: Office) -> None:
    secretary.choose("Open meeting")
    secretary.choose("Use the usual agenda")
    before = titles(office)
    secretary.choose("Carry over…")
    secretary.until_sees("Put 2 item(s) on the agenda")
    secretary.go_to(LIST)
    secretary.press("Space")
    secretary.choose("Put 1 item(s) on the agenda")
    secretary.until_sees("Put on the agenda: 1 item(s)")
    assert [t for t in titles(office) if t not in before and "Signs" in t] == [
        "6 Matters arising: Signs at the entrance"
    ]
    assert not any("Parking" in title for title in titles(office))
    secretary.press("Ctrl+Z")
    assert titles(office) == before


def test_an_item_waits_in_the_parking_list_and_comes_back(secretary: Secretary, office: Office) -> None:
    secretary.choose("Open meeting")
    secretary.choose("Use the usual agenda")
    secretary.go_to("Agenda")
    secretary.press("Ctrl+End")
    secretary.choose("For a later meeting")
    secretary.until_sees("It is in the parking list.")
    assert not any("Date of next meeting" in title for title in titles(office))
    secretary.go_to("More")
    secretary.press("Space", "P")
    secretary.until_sees("Parking list")
    secretary.go_to("Parking list")
    secretary.press("Return")
    assert titles(office)[-3].endswith("Date of next meeting")
