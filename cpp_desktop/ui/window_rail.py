"""The rail of what is open in the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from cpp_desktop.ui.parts.rail import Rail, Stop
from cpp_desktop.ui.shortcuts import chord_of, find_anything

if TYPE_CHECKING:
    from cpp_desktop.ui.main_window import MainWindow
    from cpp_desktop.ui.parts.opened import Opened


def make_rail(window: MainWindow, opened: Opened) -> Rail:
    """Return the rail with the screens of a group's file, or of a register."""
    entries = window.entries
    stops = [Stop(e.name, e.icon, chord_of(entries, e), e.at_foot) for e in entries]
    rail = Rail(stops, opened.title, is_sample=opened.is_sample)
    rail.chosen.connect(window.go_to)
    rail.find_pressed.connect(partial(find_anything, window))
    rail.help_pressed.connect(lambda: window.open_help())
    return rail
