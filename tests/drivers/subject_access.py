"""Giving somebody what is held about them, as the secretary does it."""

from __future__ import annotations

from pathlib import Path

from cpp_desktop.ui.dialogs.subject_access import SubjectAccessDialog
from cpp_desktop.ui.parts.preview import PaperPreview
from cpp_desktop.ui.screens.person_deeds import deeds_for
from tests.drivers import dialogs, keys
from tests.drivers.people import Register


class Access:
    """The dialog over a person's page."""

    def __init__(self, register: Register) -> None:
        dict(deeds_for(register.screen, register.card.page))["E&verything held about this person…"]()
        keys.until(lambda: dialogs.is_open(SubjectAccessDialog))
        self.dialog = dialogs.in_front(SubjectAccessDialog)

    def rows(self) -> list[str]:
        """Return everybody else who is named, with what becomes of the name."""
        columns = self.dialog.table.model.columns
        return [" | ".join(c.spoken(other) for c in columns) for other in self.dialog.table.model.shown]

    def let_stay(self, name: str) -> None:
        """Let somebody's name stay in what is handed over."""
        other = next(o for o in self.dialog.table.model.shown if o.name == name)
        self.dialog.table.choose(other.id)
        self.dialog.lets_stay.click()
        keys.settle()

    def look_at_copy_to_check(self) -> int:
        """Look at the copy to check; returns its pages."""
        return self._look(self.dialog.checks.click)

    def look_at_copy_to_hand_over(self) -> int:
        """Look at the copy to hand over; returns its pages."""
        return self._look(self.dialog.shows.click)

    def _look(self, press) -> int:
        press()
        preview = dialogs.in_front(PaperPreview)
        keys.until(preview.save.isEnabled)
        pages = preview.pane.view.paper.pageCount()
        preview.reject()
        keys.settle()
        return pages

    def save(self, folder: Path) -> str:
        """Choose a folder; returns what is wrong, if the dialog is still open."""
        self.dialog.verb.click()
        dialogs.choose_file(folder)
        keys.until(lambda: not dialogs.is_open(SubjectAccessDialog) or self.dialog.back.isEnabled())
        return self.dialog.trouble.words.text() if dialogs.is_open(SubjectAccessDialog) else ""
