from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from cpp_desktop.ui.dialogs.import_table import import_table
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts import theme
from tests.drivers import dialogs, keys
from tests.drivers.accessibility import nameless, spoken_name

MINE = ("Today", "People", "Activities", "Annual return")


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


@pytest.mark.parametrize("page", ["ways", "unlock", "begins"])
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


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("name", MINE)
def test_a_page_fits_a_small_laptop(window: MainWindow, name: str, scale: float) -> None:
    window.shell.remember(replace(window.settings, scale=scale))
    screen = show(window, name)
    place = screen.parentWidget()
    while not isinstance(place, QScrollArea):
        place = place.parentWidget()
    assert (place.verticalScrollBar().maximum(), place.horizontalScrollBar().maximum()) == (0, 0)
