"""Erasing a person, as the secretary does it."""

from __future__ import annotations

from cpp_desktop.ui.dialogs.erase_person import ErasePerson
from cpp_desktop.ui.screens.person_deeds import deeds_for
from tests.drivers import dialogs, keys
from tests.drivers.people import Register


class Erasing:
    """The dialog over a person's page."""

    def __init__(self, register: Register) -> None:
        offered = dict(deeds_for(register.screen, register.card.page))
        offered["&Erase for ever…"]()
        keys.until(lambda: dialogs.is_open(ErasePerson))
        self.dialog = dialogs.in_front(ErasePerson)

    def rows(self) -> list[str]:
        """Return every mention with what would become of it."""
        columns = self.dialog.table.model.columns
        return [" | ".join(c.spoken(line) for c in columns) for line in self.dialog.table.model.shown]

    def keep(self, at: int, **why: str) -> None:
        """Keep the mention in a row, with a ground."""
        self.dialog.table.choose(self.dialog.table.model.shown[at].id)
        dialogs.write(self.dialog.grounds, **why)
        self.dialog.keeps.click()
        keys.settle()

    def remove(self, at: int) -> None:
        """Have the mention in a row removed after all."""
        self.dialog.table.choose(self.dialog.table.model.shown[at].id)
        self.dialog.takes_out.click()
        keys.settle()

    def confirm(self, name: str) -> bool:
        """Type the name; returns whether the verb can be pressed."""
        dialogs.write(self.dialog.confirmation, name=name)
        keys.settle()
        return self.dialog.verb.isEnabled()

    def erase(self) -> None:
        """Press the verb and wait."""
        self.dialog.verb.click()
        keys.until(lambda: not dialogs.is_open(ErasePerson))
