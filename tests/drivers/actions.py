"""The action log, in the secretary's words."""

from __future__ import annotations

from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.screens.actions import ActionsScreen
from tests.drivers import dialogs, keys


class Log:
    """The Actions screen of a window."""

    def __init__(self, window: MainWindow) -> None:
        window.go_to("Actions")
        screen = window.current()
        assert isinstance(screen, ActionsScreen)
        self.window, self.screen, self.card = window, screen, screen.card
        keys.settle()

    def sentence(self) -> str:
        """Return the sentence that counts."""
        return self.screen.header.sentence.text()

    def look_at(self, which: str) -> list[str]:
        """Show open ones, those that need attention, closed ones or all; returns what they say."""
        self.screen.segments.choose(which)
        keys.settle()
        return self.texts()

    def texts(self) -> list[str]:
        """Return what the actions in the list say."""
        return [line.action.text for line in self.screen.table.model.shown]

    def row(self, text: str) -> str:
        """Return one row of the list in words."""
        line = next(line for line in self.screen.table.model.shown if line.action.text == text)
        return " | ".join(column.spoken(line) for column in self.screen.table.model.columns)

    def find(self, words: str) -> list[str]:
        """Type into the box that searches; returns the actions left."""
        keys.press(self.window, "Ctrl+F")
        keys.write(self.window, words)
        return self.texts()

    def choose(self, text: str) -> None:
        """Choose an action in the list."""
        found = next(line for line in self.screen.table.model.shown if line.action.text == text)
        assert self.screen.table.choose(found.id)
        keys.settle()

    def reads(self) -> str:
        """Return all words beside the list."""
        chips = [chip.accessibleName() for chip in (self.card.state, self.card.chip) if chip.isVisible()]
        return "\n".join([*chips, *dialogs.words_in(self.card)])

    def add(self, **fields: str) -> dict[str, str]:
        """Add an action; returns what was refused."""
        keys.press(self.window, "Ctrl+N")
        return dialogs.fill_in(**fields)

    def press(self, verb: str) -> None:
        """Press a button by what a screen reader calls it."""
        dialogs.press(self.screen, verb)

    def write(self, **fields: str) -> dict[str, str]:
        """Type into the form beside the list and leave it; returns what was refused."""
        form = self.card.open_form if self.card.open_form.isVisible() else self.card.closed_form
        dialogs.write(form, **fields)
        self.screen.leave()
        keys.settle()
        return form.problems()

    def deed(self, words: str) -> None:
        """Choose a deed from the menu beside the list."""
        deeds = {line.text().replace("&", ""): line for line in self.card.more.menu().actions()}
        assert words in deeds, f"{words!r} is not offered; there is {list(deeds)}"
        deeds[words].trigger()
        keys.settle()

    def deeds(self) -> list[str]:
        """Return what the menu beside the list offers."""
        return [line.text().replace("&", "") for line in self.card.more.menu().actions()]

    def choose_several(self, *texts: str) -> None:
        """Choose several actions in the list."""
        ids = [line.id for line in self.screen.table.model.shown if line.action.text in texts]
        assert len(ids) == len(texts)
        self.screen.table.choose_several(ids)
        keys.settle()

    def deed_together(self, words: str) -> None:
        """Choose a deed from the menu for several."""
        found = next(line for line in self.screen.together.change.menu().actions() if line.text() == words)
        found.trigger()
        keys.settle()

    def add_news(self, words: str) -> None:
        """Type what was heard into the line at the foot of the card."""
        self.card.news.setFocus()
        keys.write(self.window, f"{words}\n")
