from __future__ import annotations

import pytest

from cpp_desktop.services import influence
from cpp_desktop.ui.main_window import MainWindow
from tests.drivers import dialogs, keys
from tests.drivers.influence import Threads

SCREEN = "Influence"
ADDED = {
    "consultations": {"title": "A leaflet on scans", "requester": "Robert Ince"},
    "representation": {"body": "Alliance board", "person": "Martin Webb"},
    "training": {"title": "Reading a budget", "came": "Martin Webb, Kathryn Pell"},
    "expenses": {"amount_pence": "12.50", "person": "Martin Webb"},
    "objectives": {"title": "A stall at every market"},
}


@pytest.fixture
def threads(window: MainWindow) -> Threads:
    return Threads(window)


@pytest.mark.parametrize("kind", ADDED)
def test_every_list_takes_another_record(threads: Threads, kind: str) -> None:
    before = threads.turn_to(kind).rows()
    assert threads.add(**ADDED[kind]) == {}
    assert threads.rows() == before + 1


def test_money_says_what_is_paid_and_what_waits(threads: Threads) -> None:
    assert "claimed and unpaid" in threads.turn_to("expenses").says()
    assert threads.add(amount_pence="ten") == {"amount_pence": "“ten” is not an amount; write it like 12.50."}


def test_a_seat_needs_somebody(threads: Threads) -> None:
    threads.turn_to("representation").press("Add seat…")
    assert dialogs.fill_in(body="Alliance board") == {"person_id": "Say who sits there."}


def test_a_case_is_followed_step_by_step(threads: Threads) -> None:
    assert threads.add(theme="Buses on Sundays") == {}
    threads.press("Add step…")
    assert dialogs.fill_in(text="Came up at a stall.") == {}
    assert "Came up at a stall." in threads.card()
    threads.choose("What came of it…")
    assert dialogs.fill_in(response="Declined", outcome="No change", closed="18/11/2026") == {}
    office = threads.window.office
    assert office is not None
    assert [c.theme for c in influence.cases(office) if c.closed and not c.reach][:1] == ["Buses on Sundays"]


def test_removing_can_be_undone(threads: Threads) -> None:
    before = threads.rows()
    threads.choose("Remove")
    assert threads.rows() == before - 1
    threads.window.undo()
    keys.settle()
    assert threads.rows() == before


def test_a_case_says_what_it_wants_next(threads: Threads) -> None:
    assert threads.add(theme="Buses on Sundays", put_to="The county") == {}
    threads.press("Write a letter…")
    assert dialogs.fill_in(to="") == {"to": "Say to whom it goes."}
    assert dialogs.fill_in(to="The county") == {}
    assert "Letter to The county." in threads.card()
    threads.press("Record the answer…")
    assert dialogs.fill_in(text="Not this year.") == {"response": "Say what they answered."}
    assert dialogs.fill_in(response="Declined", text="Not this year.") == {}
    threads.press("What came of it…")
    assert dialogs.fill_in(outcome="No change") == {"outcome": "“No change” ends a case: give the day it was closed."}
    assert dialogs.fill_in(closed="18/11/2026") == {}


def test_an_action_is_added_to_a_case(threads: Threads) -> None:
    threads.choose("Add action…")
    assert dialogs.fill_in(text="Count the spaces") == {}
    assert "Count the spaces" in threads.card()


def test_a_story_is_remarked_on_once(threads: Threads) -> None:
    refused = threads.add(theme="Martin Webb could not park")
    assert "“Martin Webb” is somebody’s name" in refused["theme"]
    assert dialogs.fill_in() == {}


def test_the_papers_of_a_case_are_shown(threads: Threads) -> None:
    threads.press("Golden thread")
    keys.press(threads.window, "Esc")
    dialogs.press(threads.screen, "You said, we did…")
    assert dialogs.fill_in(public="The group itself") == {}
