"""A question before something is done, and a notice after something went wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import label


class Question(PlainDialog):
    """Asks with a verb: `accepted` follows when it is pressed, `rejected` otherwise."""

    def __init__(self, parent: QWidget, title: str, text: str, verb: str) -> None:
        super().__init__(parent, title, width=460)
        self.add(label(text, wraps=True))
        self.verb = button(verb, self.accept, kind="primary")
        self.set_foot(self.verb)


class Notice(PlainDialog):
    """Says something that must not be missed; its one button goes back."""

    def __init__(self, parent: QWidget, title: str, text: str) -> None:
        super().__init__(parent, title, width=460)
        self.add(label(text, wraps=True))
        self.verb = button(self.tr("Carry on"), self.accept, kind="primary")
        self.set_foot(self.verb)
        self.back.hide()
