"""The action log when it is too long to be read at once."""

from __future__ import annotations

import pytest

from cpp_desktop.services import actions
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.turns import Blocks
from cpp_desktop.ui.screens.actions import ActionsScreen
from tests.drivers import keys

SCREEN = "Actions"


def test_a_long_log_comes_in_turns_and_is_whole_in_the_end(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(actions, "_AT_A_TIME", 10)
    monkeypatch.setattr(actions, "_FIRST", 4)
    screen = window.current()
    assert isinstance(screen, ActionsScreen)
    whole = [line.id for line in actions.log(window.office)]
    screen._lines = Blocks()
    screen.refresh()
    assert 0 < len(screen.table.model.shown) < len(whole), "something is there at once"
    keys.until(lambda: len(screen._lines) == len(whole))
    keys.settle()
    screen.segments.choose("all")
    assert [line.id for line in screen.table.model.shown] == whole
    closed = next(line for line in reversed(screen._lines) if not line.is_open)
    screen.show_record(closed.id)
    assert screen.chosen_id() == closed.id
