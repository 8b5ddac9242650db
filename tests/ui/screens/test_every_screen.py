from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget

from cpp_desktop.ui.dialogs.import_table import import_table
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.screens import SCREENS
from tests.drivers import dialogs, keys
from tests.drivers.accessibility import nameless, spoken_name
from tests.drivers.fitting import cut_off, scrolled_sideways
from tests.drivers.meetings import Diary

MINE = ("Today", "People", "Activities", "Influence", "Papers", "Annual return")


def show(window: MainWindow, name: str) -> QWidget:
    window.go_to(name)
    keys.settle()
    screen = window.current()
    assert screen is not None
    return screen


@pytest.mark.parametrize("name", MINE)
def test_everything_that_takes_the_keyboard_has_a_name(window: MainWindow, name: str) -> None:
    screen = show(window, name)
    assert nameless(screen) == []


@pytest.mark.parametrize("page", ["ways", "unlock", "begins", "network"])
def test_everything_on_welcome_has_a_name(bare_window: MainWindow, page: str) -> None:
    screen = bare_window.current()
    screen.pages.setCurrentWidget(getattr(screen, page))
    keys.settle()
    assert nameless(screen) == []


def test_everything_in_the_import_has_a_name(window: MainWindow) -> None:
    import_table(show(window, "People"), "people")
    assert nameless(dialogs.in_front(dialogs.QDialog)) == []


def side_by_side(before: QWidget, after: QWidget) -> tuple[QPoint, QPoint]:
    """Where two widgets, or the parts that they are in, are in what holds both: scrolling does not move them there."""
    holds = before.parentWidget()
    while not holds.isAncestorOf(after):
        holds = holds.parentWidget()
    parts = []
    for part in (before, after):
        while part.parentWidget() is not holds:
            part = part.parentWidget()
        parts.append(part.pos())
    return parts[0], parts[1]


@pytest.mark.parametrize("name", MINE)
def test_tab_follows_sight(window: MainWindow, name: str) -> None:
    screen = show(window, name)
    window.activateWindow()  # no window manager does it
    keys.until(window.isActiveWindow)
    screen.focus_first()
    found: list[QWidget] = []
    while (at := QApplication.focusWidget()) is not None and at not in found and screen.isAncestorOf(at):
        found.append(at)
        keys.press(window, "Tab")
    assert len(found) > 3
    for before, after in pairwise(found):
        first, then = side_by_side(before, after)
        words = f"{spoken_name(after)!r} comes after {spoken_name(before)!r}"
        assert then.y() > first.y() - theme.px(60) or then.x() > first.x(), words


@pytest.mark.parametrize("scale", [1.0, 1.1, 1.25, 1.5])
@pytest.mark.parametrize("name", MINE)
def test_a_page_fits_a_small_laptop(window: MainWindow, name: str, scale: float) -> None:
    window.shell.remember(replace(window.settings, scale=scale))
    screen = show(window, name)
    place = screen.parentWidget()
    while not isinstance(place, QScrollArea):
        place = place.parentWidget()
    assert (place.verticalScrollBar().maximum(), place.horizontalScrollBar().maximum()) == (0, 0)


def is_read_whole(window: MainWindow) -> None:
    """Nothing in sight is cut off or wants to be scrolled sideways, and the window has not grown."""
    keys.settle(200)
    shown = (one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible())
    front = next(shown, window)
    assert (cut_off(front), scrolled_sideways(front)) == ([], [])
    assert (window.width(), window.height()) == (1366, 696)
    assert front.width() <= window.width()
    assert front.height() <= window.height()


@pytest.mark.parametrize("scale", [1.75, 2.0])
@pytest.mark.parametrize("name", [entry.name for entry in SCREENS])
def test_the_largest_text_is_read_whole(window: MainWindow, name: str, scale: float) -> None:
    window.shell.remember(replace(window.settings, scale=scale))
    show(window, name)
    is_read_whole(window)


@pytest.mark.parametrize("part", ["agenda", "minutes"])
def test_a_meeting_in_the_largest_text_is_read_whole(window: MainWindow, part: str) -> None:
    window.shell.remember(replace(window.settings, scale=2.0))
    Diary(window).open().turn_to(part)
    is_read_whole(window)


def test_what_papers_say_of_an_item_is_read_whole_in_the_largest_text(window: MainWindow) -> None:
    window.shell.remember(replace(window.settings, scale=2.0))
    book = Diary(window).open()
    book.press("More for the papers")
    assert book.item_fields()[-1] == "Picture"
    is_read_whole(window)
    assert nameless(book.screen) == []


@pytest.mark.parametrize("page", ["ways", "unlock", "begins", "network"])
def test_the_way_in_in_the_largest_text_is_read_whole(bare_window: MainWindow, page: str) -> None:
    bare_window.shell.remember(replace(bare_window.settings, scale=2.0))
    screen = bare_window.current()
    screen.pages.setCurrentWidget(getattr(screen, page))
    is_read_whole(bare_window)


@pytest.mark.parametrize("chord", ["Ctrl+K", "F1", "Ctrl+N"])
def test_a_dialog_in_the_largest_text_is_read_whole(window: MainWindow, chord: str) -> None:
    window.shell.remember(replace(window.settings, scale=2.0))
    show(window, "People")
    keys.press(window, chord)
    is_read_whole(window)


def test_the_import_in_the_largest_text_is_read_whole(window: MainWindow) -> None:
    window.shell.remember(replace(window.settings, scale=2.0))
    import_table(show(window, "People"), "people")
    is_read_whole(window)
