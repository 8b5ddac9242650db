"""Money and its dialogs can be read whole, and every part that takes the keyboard has a name."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.screens.money_card import MoneyCard
from tests.drivers import keys
from tests.drivers.accessibility import nameless
from tests.drivers.fitting import cut_off, scrolled_sideways
from tests.drivers.influence import Threads

SCREEN = "Influence"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_of_money_is_read_whole_and_has_a_name(window: MainWindow, scale: float) -> None:
    window.shell.remember(replace(window.settings, scale=scale))
    money = Threads(window).turn_to("expenses")
    is_read_whole(window)
    card = money.screen.shown.card
    assert isinstance(card, MoneyCard)
    card.tabs.choose("all")
    is_read_whole(window)
    card.tabs.choose("chosen")
    for verb in ("Edit…", "Mark as paid…"):
        money.press(verb)
        is_read_whole(window)
    if scale == 1.0:  # with large text they stand in a menu
        for verb in ("Claim forms…", "Rates…"):
            money.press(verb)
            is_read_whole(window)


def is_read_whole(window: MainWindow) -> None:
    """Look at the dialog in front, then close it; or at the window."""
    keys.settle(100)
    shown = (one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible())
    front = next(shown, window)
    assert (cut_off(front), scrolled_sideways(front), nameless(front)) == ([], [], [])
    assert (window.width(), window.height()) == (1366, 696)
    if isinstance(front, QDialog):
        front.done(0)
        keys.settle()
