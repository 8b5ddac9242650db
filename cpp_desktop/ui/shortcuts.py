"""The window's key chords, each said once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton

if TYPE_CHECKING:
    from cpp_desktop.ui.main_window import MainWindow


def bind_keys(window: MainWindow) -> None:
    """Bind Ctrl+1 to 6 to the rail, and the chords that are the same on every screen."""
    for at, entry in enumerate(window.entries, start=1):
        _bind(window, f"Ctrl+{at}", partial(_go_to, window, entry.name))
    _bind(window, "Ctrl+N", lambda: _press(_of_screen(window, "primary")))
    _bind(window, "Ctrl+P", lambda: _press(_of_screen(window, "paper")))
    _bind(window, "Ctrl+F", lambda: _find(window))
    _bind(window, "Ctrl+O", window.shell.ask_to_open)
    _bind(window, "Ctrl+Z", window.undo)
    _bind(window, "Ctrl+Shift+Z", window.redo)
    _bind(window, "Ctrl+Y", window.redo)


def _bind(window: MainWindow, chord: str, deed: Callable[[], object]) -> None:
    QShortcut(QKeySequence(chord), window).activated.connect(lambda: deed())


def _go_to(window: MainWindow, name: str) -> None:
    if window.office is not None:
        window.go_to(name)
        if screen := window.current():
            screen.focus_first()


def _of_screen(window: MainWindow, name: str) -> QAbstractButton | None:
    found = getattr(window.current(), name, None)
    return found if isinstance(found, QAbstractButton) else None


def _press(button: QAbstractButton | None) -> None:
    if button is not None and button.isEnabled() and button.isVisible():
        button.click()


def _find(window: MainWindow) -> None:
    screen = window.current()
    if screen is not None and screen.find_box is not None:
        screen.find_box.setFocus()
        screen.find_box.selectAll()
