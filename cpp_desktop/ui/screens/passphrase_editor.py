"""A passphrase: hidden as it is typed, shown on demand, and never trimmed."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from cpp_desktop.ui.parts import icons
from cpp_desktop.ui.parts.text_editors import LineEditor


class PassphraseEditor(LineEditor):
    """A line of dots; the eye at its end shows the words, for those who type more surely so."""

    def __init__(self) -> None:
        super().__init__()
        self.entry.setEchoMode(QLineEdit.EchoMode.Password)
        eye = self.entry.addAction(icons.icon("hidden", "muted"), QLineEdit.ActionPosition.TrailingPosition)
        eye.setText(self.tr("Show or hide the passphrase"))
        eye.setCheckable(True)
        eye.toggled.connect(self.show_words)

    def show_words(self, shown: bool) -> None:
        """Show the words, or dots."""
        self.entry.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def value(self) -> str:
        """Return the passphrase exactly as typed."""
        return self.typed()
