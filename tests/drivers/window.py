"""The whole window, driven by keyboard and read by eye."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QWidget

from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import ScreenEntry
from cpp_desktop.ui.screens import SCREENS
from cpp_desktop.ui.screens.network import NETWORK_SCREENS
from cpp_desktop.ui.screens.welcome import WelcomeScreen
from tests.drivers import keys
from tests.drivers.accessibility import focusable, spoken_name


@contextmanager
def furnished(folder: Path, entries: Iterable[ScreenEntry] = SCREENS) -> Iterator[MainWindow]:
    """Show a window at its least size, and put it away after that; `folder` is where its settings are remembered."""
    window = MainWindow(folder)
    window.furnish(entries, WelcomeScreen, NETWORK_SCREENS)
    window.resize(1366, 696)
    window.show()
    keys.until(window.isVisible)
    yield window
    keys.put_away(window)


class Secretary:
    """Somebody at the window.

    `presses` counts chords and buttons pressed. Apart from them: text typed, and the presses of Tab that stand for
    pointing with a mouse, in `moves`.
    """

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.presses = self.moves = 0
        window.show()
        keys.until(window.isVisible)
        keys.settle()

    def press(self, *chords: str) -> None:
        """Press chords one after the other."""
        for chord in chords:
            self.presses += 1
            keys.press(self.window, chord)

    def write(self, text: str) -> None:
        """Type text where the keyboard is."""
        keys.write(self.window, text)

    def rewrite(self, text: str) -> None:
        """Type text over what is in the field."""
        keys.press(self.window, "Ctrl+A")
        keys.write(self.window, text)

    def go_to(self, name: str, most: int = 120) -> QWidget:
        """Press Tab until the keyboard is on the thing of this name."""
        for _ in range(most):
            widget = QApplication.focusWidget()
            if widget is not None and spoken_name(widget) == name:
                return widget
            self.moves += 1
            keys.press(self.window, "Tab")
        raise AssertionError(f"Tab never comes to {name!r}; there are {self.reachable()}")

    def choose(self, name: str) -> None:
        """Go to a button and press it."""
        self.go_to(name)
        self.press("Space")

    def fill_in(self, name: str, text: str) -> None:
        """Go to a field by its label and type over what is in it."""
        self.go_to(name)
        self.rewrite(text)

    def here(self) -> str:
        """Return the name of what has the keyboard."""
        widget = QApplication.focusWidget()
        return spoken_name(widget) if widget is not None else ""

    def front(self) -> QWidget:
        """Return the dialog in front, or the window."""
        return QApplication.activeModalWidget() or self.window

    def reads(self) -> list[str]:
        """Return all words in sight."""
        shown = [w for w in self.front().findChildren(QWidget) if w.isVisible()]
        words = [w.text() for w in shown if isinstance(w, QLabel | QAbstractButton)]
        words += [w.toPlainText() for w in shown if isinstance(w, QPlainTextEdit)]
        return [word for word in words if word]

    def sees(self, words: str) -> bool:
        """Say whether words are in sight, whole or as part of a longer text."""
        return any(words in text for text in self.reads())

    def rows(self, name: str) -> list[str]:
        """Return what the rows of a table say, by the table's name."""
        tables = [t for t in self.front().findChildren(RecordTable) if t.isVisible()]
        table = next(t for t in tables if t.view.accessibleName() == name)
        return [" | ".join(c.spoken(r) for c in table.model.columns) for r in table.model.shown]

    def reachable(self) -> list[str]:
        """Return the names of all that takes the keyboard."""
        return [spoken_name(w) for w in focusable(self.front())]

    def until_sees(self, words: str) -> None:
        """Wait until words are in sight."""
        keys.until(lambda: self.sees(words))
