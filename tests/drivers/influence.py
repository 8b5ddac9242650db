"""Influence and the lists beside it, in the secretary's words."""

from __future__ import annotations

from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.layout import Card
from cpp_desktop.ui.screens.case_card import CaseCard
from cpp_desktop.ui.screens.influence import InfluenceScreen
from tests.drivers import dialogs, keys


class Threads:
    """The Influence screen of a window."""

    def __init__(self, window: MainWindow) -> None:
        window.go_to("Influence")
        screen = window.current()
        assert isinstance(screen, InfluenceScreen)
        self.window, self.screen = window, screen
        keys.settle()

    def turn_to(self, kind: str) -> Threads:
        """Show another list."""
        self.screen.segments.choose(kind)
        keys.settle()
        return self

    def says(self) -> str:
        """Return the sentence below the heading."""
        return self.screen.header.sentence.text()

    def rows(self) -> int:
        """Count the rows shown."""
        return len(self.screen.table.model.shown)

    def add(self, **fields: str) -> dict[str, str]:
        """Add to the list shown; returns what was refused."""
        keys.press(self.window, "Ctrl+N")
        return dialogs.fill_in(**fields)

    def card(self) -> list[str]:
        """Return the words on the card of the record chosen."""
        return dialogs.words_in(self._card)

    def press(self, verb: str) -> Threads:
        """Press a button below the list shown, or on the card of the record chosen."""
        dialogs.press(self.screen.shown, verb)
        return self

    def choose(self, words: str) -> Threads:
        """Choose a deed from the menu More on the card."""
        card = self._card
        assert isinstance(card, CaseCard)
        offered = {line.text().replace("&", ""): line for line in card.more.menu().actions()}
        assert words in offered, f"{words!r} is not offered; there is {list(offered)}"
        offered[words].trigger()
        keys.settle()
        return self

    def fill_in(self, **fields: str) -> dict[str, str]:
        """Fill in the form in front and press its verb; returns what was refused."""
        return dialogs.fill_in(**fields)

    def undo(self) -> str:
        """Take the last step back, and return what it was."""
        office = self.window.office
        assert office is not None
        label = office.store.undo_label or ""
        self.window.undo()
        keys.settle()
        return label

    @property
    def _card(self) -> Card:
        card = self.screen.shown.card
        assert isinstance(card, Card)
        return card
