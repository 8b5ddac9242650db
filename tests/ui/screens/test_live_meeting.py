from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from cpp_desktop.services import records
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.screens.live_meeting import LIVE, LiveMeeting
from tests.drivers import dialogs, keys
from tests.drivers.accessibility import nameless
from tests.drivers.fitting import cut_off, scrolled_sideways
from tests.drivers.meetings import Diary, MeetingBook, press

SCREEN = "Meetings"


@pytest.fixture
def book(window: MainWindow) -> MeetingBook:
    """The next meeting, which is today."""
    opened, office = Diary(window).open(), window.office
    assert office is not None
    records.save(office, replace(opened.view.page.meeting, date=office.today()))
    keys.settle()
    return opened


def in_the_room(book: MeetingBook) -> LiveMeeting:
    book.window.go_to("Meetings", book.view.page.meeting.id, LIVE)
    keys.settle()
    assert book.screen.live is not None
    return book.screen.live


@pytest.mark.parametrize(("begun", "said"), [(30, "over"), (0, "left")])
def test_the_item_in_hand_says_whether_it_runs_over(book: MeetingBook, begun: int, said: str) -> None:
    office, page = book.window.office, book.view.page
    assert office is not None
    records.save(office, replace(page.items[0], minutes_allowed=10))
    start = (datetime.now() - timedelta(minutes=begun)).time().replace(second=0, microsecond=0)
    records.save(office, replace(page.meeting, start=start, end=None))
    keys.settle()
    live = in_the_room(book)
    assert live.pace.accessibleName().endswith(said)


def test_everything_has_a_name_and_escape_leads_back(book: MeetingBook) -> None:
    live = in_the_room(book)
    assert nameless(live) == []
    keys.press(book.window, "Ctrl+Shift+A")
    keys.press(book.window, "Esc")
    assert live.isVisible()  # that left the action alone
    keys.press(book.window, "Esc")
    assert book.view.isVisible()


def test_it_is_on_the_meetings_page_too(book: MeetingBook) -> None:
    book.turn_to("minutes")
    press(book.screen, "Take minutes")
    assert "Item 1 of" in "\n".join(dialogs.words_in(book.screen))


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_it_is_read_whole(window: MainWindow, scale: float) -> None:
    window.shell.remember(replace(window.settings, scale=scale))
    in_the_room(Diary(window).open())
    keys.settle(200)
    assert (cut_off(window), scrolled_sideways(window)) == ([], [])
    assert (window.width(), window.height()) == (1366, 696)
