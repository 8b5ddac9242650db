"""Minutes taken in the room, by keyboard alone: from Today to the file and the paper."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from cpp_desktop.domain.meetings import Mark, Meeting
from cpp_desktop.services import meeting_papers, meetings
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.office import Office, create
from tests.builders import PASSPHRASE, a_group, a_membership, a_person, an_item
from tests.drivers.window import Secretary
from tests.journeys.conftest import within

ITEMS = ("Parking", "The leaflet", "Support for members")


@pytest.fixture
def office(secretary: Secretary, tmp_path: Path) -> Office:
    """Four members, and a meeting of today with three items."""
    made = create(tmp_path / "Meadow.cppgroup", PASSPHRASE, name=a_group().name)
    people = [a_person(name=name) for name in ("Ann Ash", "Ben Teal", "Cy Vole", "Di Wren")]
    meeting = Meeting(date=date(2026, 11, 18), start=time(14), end=time(16))
    with made.store.transaction("fill") as tx:
        tx.save_all([*people, *(a_membership(person) for person in people), meeting])
        tx.save_all(
            an_item(meeting, position=n, number=str(n), title=title, minutes_allowed=20)
            for n, title in enumerate(ITEMS, 1)
        )
    secretary.window.show_office(made)
    secretary.until_sees("Take minutes")
    return made


def mark_names(secretary: Secretary) -> None:
    secretary.press("F6")
    assert secretary.here() == "Sign-in sheet"
    secretary.press("P", "A", "F6")
    secretary.go_to("From the sign-in sheet, like 1-9 12 14a 15x")
    secretary.write("3-4\n")
    assert secretary.sees("3 here, 1 apology")
    secretary.press("F6")
    assert secretary.here() == "What was noted"


def minute_three_items(secretary: Secretary) -> None:
    assert secretary.sees("Item 1 of 3")
    secretary.write("The new charges were explained.")
    secretary.press("Ctrl+Shift+D")
    secretary.write("To ask for permits.")
    secretary.press("Ctrl+Shift+R")
    secretary.write("Many had paid.")
    secretary.press("Ctrl+Shift+N")
    secretary.write("Di Wren was against it.")
    secretary.press("Ctrl+PgDown")
    secretary.write("Ask when the leaflet is printed")
    secretary.press("Ctrl+Shift+A")
    secretary.write("CV")
    secretary.press("Return")
    assert secretary.sees("Cy Vole")
    secretary.press("Ctrl+PgDown", "Ctrl+Shift+P")
    secretary.write("A member’s circumstances were noted.")
    secretary.press("Esc")


def test_minutes_are_taken_in_the_room(secretary: Secretary, office: Office) -> None:
    with within(secretary, 1):
        secretary.press("Ctrl+N")
    assert secretary.sees("1  Parking")
    mark_names(secretary)
    minute_three_items(secretary)
    assert secretary.sees("It was held")
    [line] = meetings.all_meetings(office)
    page = meetings.meeting_page(office, line.id)
    assert page is not None
    parking, leaflet, support = page.minutes
    assert (parking.text, parking.decision) == ("The new charges were explained.", "To ask for permits.")
    assert (parking.reason, parking.dissent) == ("Many had paid.", "Di Wren was against it.")
    assert [(a.text, a.minute_id, page.owners[a.id]) for a in page.actions] == [(leaflet.text, leaflet.id, "Cy Vole")]
    assert support.confidential
    assert [one.mark for one in page.attendance] == [Mark.PRESENT, Mark.APOLOGIES, Mark.PRESENT, Mark.PRESENT]
    said = repr(meeting_papers.minutes(office, masthead(office), line.id))
    assert all(words in said for words in ("Many had paid.", "Di Wren was against it.", "leaflet is printed"))
    assert "circumstances" not in said


def test_a_reason_stays_when_the_passage_is_marked_confidential_and_not_after_all(
    secretary: Secretary, office: Office
) -> None:
    secretary.press("Ctrl+N")
    secretary.write("The charges.")
    secretary.press("Ctrl+Shift+R")
    secretary.write("Many had paid.")
    secretary.press("Ctrl+Shift+P", "Ctrl+Shift+N", "Tab", "Ctrl+Shift+P", "Esc")
    page = meetings.meeting_page(office, meetings.all_meetings(office)[0].id)
    assert page is not None
    assert [(one.text, one.reason, one.confidential) for one in page.minutes] == [
        ("The charges.", "Many had paid.", False)
    ]
