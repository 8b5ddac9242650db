"""The rail of what is open in the window, and what its Find opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpp_desktop.ui.parts.rail import Rail, Stop
from cpp_desktop.ui.shortcuts import chord_of

if TYPE_CHECKING:
    from cpp_desktop.ui.main_window import MainWindow
    from cpp_desktop.ui.parts.opened import Opened


def make_rail(window: MainWindow, opened: Opened) -> Rail:
    """Return the rail with the screens of a group's file, or of a register."""
    entries = window.entries
    stops = [Stop(e.name, e.icon, chord_of(entries, e), e.at_foot) for e in entries]
    rail = Rail(stops, opened.title, is_sample=opened.is_sample)
    rail.chosen.connect(window.go_to)
    rail.find_pressed.connect(window.find_anything)
    rail.help_pressed.connect(lambda: window.open_help())
    return rail


def find_anything(window: MainWindow) -> None:
    """Ask what to find in what is open, and go there."""
    window.leave_all()  # so that what is being typed is found too
    if window.office is not None:
        from cpp_desktop.ui.dialogs.find_anything import FindAnything

        window.shell.open_dialog(FindAnything(window, window.shell))
    elif window.network is not None:
        from cpp_desktop.ui.screens.network.find_in_register import FindInRegister

        window.shell.open_dialog(FindInRegister(window, window.shell))
