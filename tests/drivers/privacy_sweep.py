"""The check of minutes before they are sent, as the secretary goes through it."""

from __future__ import annotations

from cpp_desktop.ui.dialogs.privacy_sweep import PrivacySweep
from tests.drivers import dialogs, keys
from tests.drivers.meetings import MeetingBook


class Check:
    """The dialog over a meeting's page."""

    def __init__(self, book: MeetingBook) -> None:
        book.turn_to("minutes")
        book.press("Check before it is sent")
        self.dialog = dialogs.in_front(PrivacySweep)
        keys.settle()

    def shown(self) -> str:
        """Return what is shown: the count, what it is, where and why."""
        dialog = self.dialog
        parts = (dialog.count.text(), dialog.chip.accessibleName(), dialog.where.text(), dialog.why.words.text())
        return " | ".join(parts) if dialog.form.isVisible() else ""

    def marked(self) -> list[str]:
        """Return the words that are marked in the passage."""
        entry = self.dialog.form.editor("words").entry
        return [one.cursor.selectedText() for one in entry.extraSelections()]

    def press(self, chord: str) -> None:
        """Press keys in the dialog."""
        keys.press(self.dialog, chord)
        keys.settle()

    def type_over(self, words: str) -> None:
        """Go to the words with Alt+R and type in their place."""
        self.press("Alt+R")
        keys.write(self.dialog, words)

    def end(self) -> str:
        """Return what the end page says."""
        return " ".join(dialogs.words_in(self.dialog._all)) if self.dialog._all.isVisible() else ""

    def trouble(self) -> str:
        """Return the sentence above the buttons, if there is one."""
        return self.dialog.trouble.words.text() if self.dialog.trouble.isVisible() else ""
