"""Minutes of three hours in the window: opened, typed into, and saved while every commit takes 30 ms more."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import Connection, event

from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.services.office import Office
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.work import Work
from cpp_desktop.ui.screens.meeting_page import MeetingView
from tests.benchmarks.board import seconds, still
from tests.benchmarks.long_meeting import CHARACTERS, ITEMS, fill
from tests.drivers import keys
from tests.drivers.stillness import SLOW_COMMIT
from tests.drivers.window import furnished

OPENING, LETTER = 0.150, 0.016
JOB = f"Minutes of {ITEMS} items, {CHARACTERS:,} characters"


@pytest.fixture
def window(qapp: QApplication, new_office: Callable[[], Office], tmp_path: Path) -> Iterator[MainWindow]:
    theme.apply(qapp, dark=False)
    Work.inline = True
    with furnished(tmp_path) as made:
        made.screens.rest_ms = None
        yield made
    Work.inline = False


def shown(window: MainWindow, meeting: Meeting) -> MeetingView:
    """Open the meeting and wait until all of it is laid out."""
    window.go_to("Meetings", meeting.id)
    view = window.current().view
    keys.until(lambda: view.minutes is not None and len(view.minutes.card.sections) == ITEMS)
    keys.settle(50)
    return view


def wait(connection: Connection) -> None:
    """Make a commit of something written take longer."""
    if connection.get_execution_options().get("begin") == "BEGIN IMMEDIATE":
        time.sleep(SLOW_COMMIT)


def bench_long_minutes(board, window, new_office):
    office = new_office()
    meeting = fill(office)
    window.show_office(office)
    keys.settle(50)
    view = shown(window, meeting)
    screen, form = window.current(), view.minutes.card.sections[ITEMS // 2].blocks[0].form

    def opened() -> float:
        screen.show_list()
        keys.settle()
        return seconds(lambda: (screen.show_record(meeting.id), keys.settle()))

    def letter() -> float:
        form.text.setFocus()
        return seconds(lambda: form.text.insertPlainText("a"))

    def saved() -> float:
        form.text.insertPlainText("b")
        return seconds(screen.leave)

    board.race(f"{JOB}, opened", opened, lambda: OPENING, named="the longest that it may take", aim=1)
    board.race(f"{JOB}, a letter typed", letter, lambda: LETTER, named="one frame of the screen", aim=1)
    event.listen(office.file.engine, "commit", wait)
    board.race(f"{JOB}, saved on a slow disk", saved, still, named="the longest that nobody notices", aim=1)
