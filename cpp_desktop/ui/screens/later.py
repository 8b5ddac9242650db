"""A screen that reads again one turn of the window's loop after something was saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer

from cpp_desktop.ui.parts.screen import Screen


class LaterScreen(Screen):
    """Saving on an old disk and showing what was saved would together hold the window up; apart, neither does."""

    def hear(self, kinds: frozenset[type]) -> None:
        """Take note of changed kinds in the next turn."""
        self.later(lambda: super(LaterScreen, self).hear(kinds))

    def later(self, deed: Callable[[], object]) -> None:
        """Do something in the next turn of the window's loop, unless the window is closing by then."""
        QTimer.singleShot(0, self, lambda: deed() if self.isEnabled() else None)
