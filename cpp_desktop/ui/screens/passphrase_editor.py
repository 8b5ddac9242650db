"""A passphrase: hidden as it is typed, shown on demand, and never trimmed."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit

from cpp_desktop.domain.passphrase import Strength
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.text_editors import LineEditor

STRENGTH_LOOK = {
    Strength.NONE: ("lock", "muted"),
    Strength.SHORT: ("info", "muted"),
    Strength.WEAK: ("info", "warn"),
    Strength.FAIR: ("tick", "muted"),
    Strength.GOOD: ("tick", "ok"),
}
"""The icon and the tone in which a strength is said."""


class PassphraseEditor(LineEditor):
    """A line of dots, with a tick that shows the words to those who type more surely so."""

    def __init__(self) -> None:
        super().__init__()
        self.entry.setEchoMode(QLineEdit.EchoMode.Password)
        self.shows = QCheckBox(self.tr("Show what is typed"))
        self.shows.toggled.connect(self._show_words)
        self.box.addSpacing(theme.px(6))  # clear of the focus ring
        self.box.addWidget(self.shows)

    def _show_words(self, shown: bool) -> None:
        self.entry.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def value(self) -> str:
        """Return the passphrase exactly as typed."""
        return self.typed()
