"""Today, in the secretary's words."""

from __future__ import annotations

from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.screens.today import TodayScreen
from tests.drivers import dialogs, keys


class Desk:
    """The Today screen of a window."""

    def __init__(self, window: MainWindow) -> None:
        window.go_to("Today")
        screen = window.current()
        assert isinstance(screen, TodayScreen)
        self.window, self.screen = window, screen
        keys.settle()

    def reads(self) -> str:
        """Return all words in sight."""
        return "\n".join(dialogs.words_in(self.screen))

    def meeting(self) -> str:
        """Return what is said of the next meeting."""
        return "\n".join(dialogs.words_in(self.screen.meeting))

    def press(self, verb: str) -> None:
        """Press a button by what a screen reader calls it."""
        dialogs.press(self.screen, verb)

    def attention(self) -> list[str]:
        """Return the actions that need attention, each with its chip."""
        table = self.screen.attention.table.model
        return [" | ".join(column.spoken(record) for column in table.columns) for record in table.shown]

    def choose_action(self, text: str) -> None:
        """Choose an action that needs attention."""
        found = next(line for line in self.screen.attention.table.model.shown if line.action.text == text)
        assert self.screen.attention.table.choose(found.id)

    def sections(self) -> str:
        """Return what the squares of the annual return say."""
        return self.screen.readiness.squares.accessibleName()
