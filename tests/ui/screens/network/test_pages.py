"""Every page of the register: named, in the order of sight, fit for a small laptop, large text and longer words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget

from cpp_desktop.domain import language
from cpp_desktop.services import languages
from cpp_desktop.services.network.receiving import Received
from cpp_desktop.services.network.trusting import NewKey
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.translator import Translator
from cpp_desktop.ui.screens.network import NETWORK_SCREENS
from cpp_desktop.ui.screens.network.new_key import TrustKey
from cpp_desktop.ui.screens.network.taking_in import TakenReport, WaysIn
from cpp_desktop.ui.screens.network.typing_in import TypeReturn
from tests.drivers import keys
from tests.drivers.accessibility import nameless, spoken_name
from tests.drivers.fitting import cut_off, scrolled_sideways
from tests.drivers.network import Lead
from tests.ui.screens.test_every_screen import side_by_side
from tests.ui.test_languages import Longer

NAMES = [entry.name for entry in NETWORK_SCREENS]


def pages(lead: Lead) -> Iterator[QWidget]:
    """Every page in turn, with something chosen on it."""
    lead.opens("Eastfold")
    for name in NAMES:
        lead.window.go_to(name)
        lead.settle()
        screen = lead.window.current()
        table = getattr(screen, "groups", None) or getattr(screen, "table", None)
        if table is not None:
            table.choose(table.model.id_at(1))
        lead.settle()
        yield screen


def test_everything_that_takes_the_keyboard_has_a_name(lead: Lead) -> None:
    for screen in pages(lead):
        assert nameless(screen) == []


def test_tab_follows_sight(lead: Lead) -> None:
    window = lead.window
    window.activateWindow()  # no window manager does it
    keys.until(window.isActiveWindow)
    for screen in pages(lead):
        screen.focus_first()
        found: list[QWidget] = []
        while (at := QApplication.focusWidget()) is not None and at not in found and screen.isAncestorOf(at):
            found.append(at)
            keys.press(window, "Tab")
        assert len(found) > 1
        for before, after in pairwise(found):
            first, then = side_by_side(before, after)
            words = f"{spoken_name(after)!r} comes after {spoken_name(before)!r}"
            assert then.y() > first.y() - theme.px(60) or then.x() > first.x(), words


@pytest.mark.parametrize("scale", [1.0, 1.1, 1.25, 1.5])
def test_a_page_fits_a_small_laptop(lead: Lead, scale: float) -> None:
    lead.window.shell.remember(replace(lead.window.settings, scale=scale))
    for screen in pages(lead):
        place = screen.parentWidget()
        while not isinstance(place, QScrollArea):
            place = place.parentWidget()
        bars = (place.verticalScrollBar().maximum(), place.horizontalScrollBar().maximum())
        assert bars == (0, 0), lead.window.windowTitle()
        assert cut_off(screen) == []


def test_the_largest_text_is_read_whole(lead: Lead) -> None:
    lead.window.shell.remember(replace(lead.window.settings, scale=2.0))
    for _ in pages(lead):
        assert (cut_off(lead.window), scrolled_sideways(lead.window)) == ([], []), lead.window.windowTitle()
        assert (lead.window.width(), lead.window.height()) == (1366, 696)


def dialogs_of(window: MainWindow) -> Iterator[QDialog]:
    group = next(entry.group for entry in Lead(window).groups.roll_groups)
    refused = (("Eastfold.json", "This return is signed with another key than those before. " * 4),)
    yield WaysIn(window, lambda _: None)
    yield TakenReport(window, Received(received=3, unexpected=("Hartsmere",), refused=refused, stopped=True))
    yield TypeReturn(window, window.network, [group.name], None, lambda _: None)
    yield TrustKey(window, NewKey(group=group, key="ab" * 32, known="cd" * 32), lambda: None)


def test_a_dialog_in_the_largest_text_is_read_whole(lead: Lead) -> None:
    window = lead.window
    window.shell.remember(replace(window.settings, scale=2.0))
    for dialog in dialogs_of(window):
        window.shell.open_dialog(dialog)
        keys.settle(100)
        assert (nameless(dialog), cut_off(dialog), scrolled_sideways(dialog)) == ([], [], [])
        assert dialog.width() <= window.width()
        assert dialog.height() <= window.height()
        dialog.reject()


@pytest.fixture
def foreign(qapp: QApplication) -> Iterator[None]:
    language.use(language.Catalogue(language.LANGUAGES["en"], Longer()))
    translator = Translator(qapp)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)
    languages.choose("en")


def test_longer_words_have_room(foreign: None, lead: Lead) -> None:
    for screen in pages(lead):
        assert cut_off(screen) == [], lead.window.windowTitle()
