"""A screen that reads again one turn of the window's loop after something was saved."""

from __future__ import annotations

from collections.abc import Callable

from cpp_desktop.ui.parts.screen import Screen


class LaterScreen(Screen):
    """Saving on an old disk and showing what was saved would together hold the window up; apart, neither does."""

    def hear(self, kinds: frozenset[type]) -> None:
        """Take note of changed kinds in the next turn."""
        self.later(lambda: super(LaterScreen, self).hear(kinds))

    def show_beside(self, show: Callable[[], object]) -> None:
        """Show the chosen record beside a list just read in the next turn, unless somebody types there by then."""

        def unless_typed() -> None:
            if self.is_being_edited():
                self._due = True  # it is read again when what is typed is saved
            else:
                show()

        self.later(unless_typed)
