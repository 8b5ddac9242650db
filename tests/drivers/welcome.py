"""Welcome, in the secretary's words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton

from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.screens.welcome import WelcomeScreen
from tests.drivers import dialogs, keys


class Doorstep:
    """The Welcome screen of a window."""

    def __init__(self, window: MainWindow) -> None:
        screen = window.current()
        assert isinstance(screen, WelcomeScreen)
        self.window, self.screen = window, screen
        keys.settle()

    def reads(self) -> str:
        """Return all words in sight."""
        return "\n".join(dialogs.words_in(self.screen))

    def offers(self) -> list[str]:
        """Return the verbs in sight, the primary one first."""
        shown = [b for b in self.screen.pages.findChildren(QPushButton) if b.isVisible()]
        return [b.accessibleName() for b in sorted(shown, key=lambda b: b.property("kind") != "primary")]

    def press(self, verb: str) -> None:
        """Press a button by what a screen reader calls it."""
        dialogs.press(self.screen, verb)

    def ask_for(self, path: Path) -> None:
        """Ask for a file's passphrase, as after choosing it."""
        self.screen.ask_for(path)
        keys.settle()

    def open_with(self, *, passphrase: str = "", recovery_key: str = "") -> dict[str, str]:
        """Type the passphrase or the key and open; returns what was refused."""
        unlock = self.screen.unlock
        dialogs.write(unlock.form, **({"passphrase": passphrase} if passphrase else {"recovery_key": recovery_key}))
        unlock.opens.click()
        keys.settle()
        return unlock.form.problems() if self.window.office is None else {}

    def answer(self, **fields: str) -> str:
        """Answer the questions about a new group; returns what is said of the passphrase."""
        begins = self.screen.begins
        for name, text in fields.items():
            dialogs.write(begins.lock if name in ("passphrase", "again") else begins.form, **{name: text})
        keys.settle()
        return begins.locks.strength.words.text()

    def make(self) -> dict[str, str]:
        """Have the group's file made; returns what was refused."""
        begins = self.screen.begins
        begins.makes.click()
        keys.settle()
        return {} if self.window.office else {**begins.form.problems(), **begins.lock.problems()}
