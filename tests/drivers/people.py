"""The register, in the secretary's words."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.screens.people import PeopleScreen
from tests.drivers import dialogs, keys


class Register:
    """The People screen of a window."""

    def __init__(self, window: MainWindow) -> None:
        window.go_to("People")
        screen = window.current()
        assert isinstance(screen, PeopleScreen)
        self.window, self.screen, self.card = window, screen, screen.card
        keys.settle()

    def counts(self) -> str:
        """Return the sentence that counts."""
        return self.screen.header.sentence.text()

    def look_at(self, group: str) -> list[str]:
        """Show those who are active, resting, corresponding, former, or all; returns their names."""
        self.screen.segments.choose(group)
        return self.names()

    def names(self) -> list[str]:
        """Return the names in the list, once it has caught up."""
        keys.settle()
        return [line.person.name for line in self.screen.table.model.shown]

    def find(self, words: str) -> list[str]:
        """Type into the box that searches; returns the names left."""
        assert self.screen.find_box is not None
        self.screen.find_box.setText(words)
        return self.names()

    def choose(self, name: str) -> None:
        """Choose somebody in the list."""
        line = next(line for line in self.screen.table.model.shown if line.person.name == name)
        assert self.screen.table.choose(line.id)
        keys.settle()

    def chosen(self) -> str:
        """Return who is shown beside the list, with the chip."""
        return f"{self.card.name.text()}: {self.card.chip.accessibleName()}"

    def reads(self) -> str:
        """Return all words beside the list."""
        return "\n".join(dialogs.words_in(self.card))

    def add(self, **fields: str) -> dict[str, str]:
        """Add somebody; returns what was refused."""
        assert self.screen.primary is not None
        self.screen.primary.click()
        return dialogs.fill_in(**fields)

    def write_contact(self, **fields: str) -> dict[str, str]:
        """Type into the contact form and leave it; returns what was refused."""
        self.card.tabs.choose("contact")
        dialogs.write(self.card.contact.form, **fields)
        self.screen.leave()
        keys.settle()
        return self.card.contact.form.problems()

    def write_membership(self, **fields: str) -> dict[str, str]:
        """Type into the membership form and leave it; returns what was refused."""
        self.card.tabs.choose("belonging")
        dialogs.write(self.card.membership.form, **fields)
        self.screen.leave()
        keys.settle()
        return self.card.membership.form.problems()

    def press(self, verb: str) -> None:
        """Press a button about the person shown, by what a screen reader calls it."""
        self.card.tabs.choose("belonging")
        keys.settle()
        deeds = [action for action in self.card.more.menu().actions() if action.text().replace("&", "") == verb]
        found = [b for b in self.card.findChildren(QPushButton) if b.accessibleName() == verb and b.isVisible()]
        assert found or deeds, f"{verb!r} is not offered"
        if found:
            found[0].click()
        else:
            deeds[0].trigger()
        keys.settle()

    def offers(self, verb: str) -> bool:
        """Say whether a button about the person shown is there."""
        return any(b.accessibleName() == verb and b.isVisible() for b in self.card.findChildren(QPushButton))
