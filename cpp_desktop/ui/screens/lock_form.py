"""The passphrase of a new file, typed twice, with how hard it is to guess."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.passphrase import strength
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import IconText
from cpp_desktop.ui.parts.layout import fill
from cpp_desktop.ui.screens.passphrase_editor import STRENGTH_LOOK, PassphraseEditor

FIELDS = (
    (Field("passphrase", "Passphrase", PassphraseEditor), Field("again", "The passphrase once more", PassphraseEditor)),
)


class LockForm(QWidget):
    """Two lines of dots and a sentence below them."""

    def __init__(self) -> None:
        super().__init__()
        self.form = Form(FIELDS)
        self.form.edited.connect(lambda _: self._say_strength())
        self.strength = IconText("lock", "", role="", wraps=True)
        fill(QVBoxLayout(self), (self.form, self.strength), 10)

    def start(self) -> None:
        """Begin with nothing typed."""
        self.form.load({"passphrase": "", "again": ""})
        self._say_strength()

    def passphrase(self) -> str:
        """Return the passphrase.

        Raises:
            Refused: both lines differ.
        """
        typed = self.form.values()
        if typed["passphrase"] != typed["again"]:
            raise Refused(again=self.tr("This differs from the passphrase beside it; type both again."))
        return str(typed["passphrase"])

    def _say_strength(self) -> None:
        found = strength(self.form.editor("passphrase").typed())
        self.strength.show_icon(*STRENGTH_LOOK[found])
        words = QCoreApplication.translate("Strength", found.value) if found.value else ""
        self.strength.words.setText(words or self.tr("Type a passphrase to see how hard it is to guess."))
