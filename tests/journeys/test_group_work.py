"""By keyboard: a request is answered and its feedback asked for; a report goes on the agenda; an objective goes on."""

from __future__ import annotations

from datetime import time, timedelta
from pathlib import Path

import pytest

from cpp_desktop.services import meetings
from cpp_desktop.services.office import Office, create
from tests.builders import PASSPHRASE, a_group
from tests.drivers import dialogs
from tests.drivers.window import Secretary
from tests.journeys.conftest import within


@pytest.fixture
def office(secretary: Secretary, tmp_path: Path) -> Office:
    """A group with a meeting to come."""
    made = create(tmp_path / "Meadow.cppgroup", PASSPHRASE, name=a_group().name)
    meetings.add_meeting(made, day=made.today() + timedelta(9), start=time(14), end=time(16))
    secretary.window.show_office(made)
    secretary.until_sees("Actions needing attention")
    return made


def turn_to(secretary: Secretary, *, rights: int) -> None:
    secretary.press("Ctrl+6")
    secretary.go_to("Cases")
    secretary.press(*["Right"] * rights)


def test_a_request_is_answered_and_its_feedback_asked_for(secretary: Secretary, office: Office, tmp_path: Path) -> None:
    turn_to(secretary, rights=1)
    with within(secretary, 8):
        secretary.press("Ctrl+N")
        secretary.write("A leaflet on scans")
        secretary.fill_in("Who asked", "The trust")
        secretary.press("Return")
        secretary.until_sees("It waits for the group’s answer.")
        secretary.choose("Record the answer…")
        secretary.press("Return")
        secretary.until_sees("Nothing is known yet of what became of the group’s views.")
        secretary.choose("Ask for the feedback…")
        secretary.until_sees("you fill in the address")
        secretary.press("Return")
    dialogs.choose_file(tmp_path / "ask.eml")
    secretary.until_sees("Feedback was asked for on 18 Nov 2026.")
    assert b"A leaflet on scans" in (tmp_path / "ask.eml").read_bytes()


def test_a_report_goes_on_the_next_agenda(secretary: Secretary, office: Office) -> None:
    turn_to(secretary, rights=2)
    secretary.press("Ctrl+N")
    secretary.write("Alliance board")
    secretary.fill_in("Who went", "Odile Fen")
    secretary.choose("Save meeting attended")
    secretary.choose("Put on the next agenda")
    secretary.until_sees("On the agenda of 27 November 2026: item 9.")


def test_an_objective_is_followed_into_the_new_year(secretary: Secretary, office: Office) -> None:
    turn_to(secretary, rights=5)
    secretary.press("Ctrl+N")
    secretary.write("A stall at every market")
    secretary.fill_in("Agreed on", "1/4/2026")
    secretary.choose("Save objective")
    secretary.choose("Add progress…")
    secretary.fill_in("How far it has come", "Two stalls so far.")
    secretary.choose("Save progress")
    secretary.until_sees("Two stalls so far.")
    secretary.choose("What was decided…")
    secretary.go_to("What was decided")
    secretary.press("C")  # continuing
    secretary.choose("Save what was decided")
    secretary.choose("Carry to the new year…")
    secretary.choose("Agree them anew")
    secretary.until_sees("1 not decided yet")
    assert len(secretary.rows("Work programme")) == 2
