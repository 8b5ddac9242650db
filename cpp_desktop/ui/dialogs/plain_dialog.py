"""What all dialogs look like: a title, a body, and verbs at the foot."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.focus_ring import FocusRing
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Part, add, fill, hbox


class PlainDialog(QDialog):
    """A dialog to be opened with `open()`: put parts into it, then the verbs with `set_foot`.

    Escape and the button on the left go back; Enter presses the verb on the right.
    """

    def __init__(self, parent: QWidget, title: str, *, width: float = 520) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setFixedWidth(min(theme.px(width), max(parent.width() - 40, 320)))
        self._box = QVBoxLayout(self)
        fill(self._box, (label(title, "h2", wraps=True),), 12)
        self._box.setContentsMargins(theme.px(22), theme.px(18), theme.px(22), theme.px(18))
        self.back = button(self.tr("Go back"), self.reject)
        self._ring = FocusRing(self)

    def add(self, part: Part, stretch: int = 0) -> None:
        """Put one more part below the others."""
        add(self._box, part, stretch)

    def set_foot(self, verb: QPushButton, *others: Part) -> None:
        """Put the way back on the left and the verb on the right."""
        verb.setDefault(True)
        self._box.addLayout(hbox(self.back, None, *others, verb))

    def showEvent(self, event: QShowEvent) -> None:
        """Let the focus ring follow the keyboard here too."""
        super().showEvent(event)
        self._ring.watch()
