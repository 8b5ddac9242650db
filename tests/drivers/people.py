"""The register, in the secretary's words."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.screens.history_words import became_words, what_words
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
        return [line.name for line in self.screen.table.model.shown]

    def find(self, words: str) -> list[str]:
        """Type into the box that searches; returns the names left."""
        assert self.screen.find_box is not None
        self.screen.find_box.setText(words)
        return self.names()

    def show(self, view: str) -> list[str]:
        """Show a view of the register; returns the names in it."""
        self.screen.bar.what.retype(view)
        return self.names()

    def as_on(self, day: str) -> list[str]:
        """Type a day and press Enter; returns the names shown then."""
        self.screen.bar.day_line.retype(day)
        self.screen.bar.day_line.entry.editingFinished.emit()
        return self.names()

    def row(self, name: str) -> str:
        """Return all that the list says of somebody, in what can be seen."""
        table = self.screen.table
        line = next(line for line in table.model.shown if line.name == name)
        return " | ".join(column.spoken(line) for column in table.columns.wanted)

    def places(self) -> list[str]:
        """Return the places of the terms of reference with those who fill them."""
        keys.settle()
        model = self.screen.vacancies.model
        return [" | ".join(column.spoken(filling) for column in model.columns) for filling in model.shown]

    def filters(self) -> list[str]:
        """Return what the menu of filters offers."""
        menu = self.screen.bar.filters.menu()
        menu.aboutToShow.emit()
        return [entry.text() for entry in menu.actions() if not entry.isSeparator()]

    def choose_filter(self, *words: str) -> None:
        """Choose something in the menu of filters, or in a menu in it."""
        menu = self.screen.bar.filters.menu()
        menu.aboutToShow.emit()
        for word in words:
            entry = next(entry for entry in menu.actions() if entry.text() == word)
            menu = entry.menu() or menu
        entry.trigger()
        keys.settle()

    def choose_several(self, names: list[str]) -> None:
        """Choose several people in the list."""
        ids = [line.id for line in self.screen.table.model.shown if line.name in names]
        self.screen.table.choose_several(ids)
        keys.settle()

    def do_together(self, verb: str, words: str = "") -> None:
        """Press a button for those chosen together, or something in its menu."""
        found = [b for b in self.screen.together.findChildren(QPushButton) if b.accessibleName() == verb]
        assert found, f"{verb!r} is not offered"
        assert found[0].isVisible()
        if words:
            next(entry for entry in found[0].menu().actions() if entry.text() == words).trigger()
        else:
            found[0].click()
        keys.settle()

    def choose(self, name: str) -> None:
        """Choose somebody in the list."""
        line = next(line for line in self.screen.table.model.shown if line.name == name)
        assert self.screen.table.choose(line.id)
        keys.settle()

    def chosen(self) -> str:
        """Return who is shown beside the list, with the chip."""
        keys.settle()
        return f"{self.card.name.text()}: {self.card.chip.accessibleName()}"

    def reads(self) -> str:
        """Return all words beside the list."""
        keys.settle()
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

    def write_needs(self, **fields: str) -> dict[str, str]:
        """Type into the form of needs, one ticked word a line, and leave it; returns what was refused."""
        self.card.tabs.choose("needs")
        dialogs.write(self.card.needs.form, **fields)
        self.screen.leave()
        keys.settle()
        return self.card.needs.form.problems()

    def history(self) -> list[tuple[str, str]]:
        """Return what was changed about the person shown, and what it became, the latest first."""
        self.card.tabs.choose("history")
        keys.settle()
        return [(what_words(line), became_words(line)) for line in self.card.history.table.model.shown]

    def press(self, verb: str, part: str = "belonging") -> None:
        """Press a button about the person shown, by what a screen reader calls it, on a part of the page."""
        self.card.tabs.choose(part)
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
