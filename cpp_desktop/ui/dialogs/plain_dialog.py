"""What all dialogs look like: a title, a body, and verbs at the foot."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.focus_ring import FocusRing
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Part, add, fill, hbox, scroll, vbox, wrap

EDGE = 6
"""The frame of the focus ring needs so many pixels at the edges of what scrolls."""


class PlainDialog(QDialog):
    """A dialog to be opened with `open()`: put parts into it, then the verbs with `set_foot`.

    Escape and the button on the left go back; Enter presses the verb on the right.
    """

    def __init__(
        self, parent: QWidget, title: str, *, width: float = 520, sentence: str = "", icon: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.is_open = True
        self.setWindowTitle(title)
        self.setFixedWidth(min(theme.px(width), max(parent.width() - 40, 320)))
        self._box = QVBoxLayout(self)
        fill(self._box, (), 12)
        side, top = theme.px(22) - EDGE, theme.px(18)
        self._box.setContentsMargins(side, top, side, top)
        words = vbox(label(title, "h2", wraps=True), gap=3)
        if sentence:
            add(words, label(sentence, "muted", wraps=True))
        head = hbox(*([icon] if icon else []), gap=12)
        head.addLayout(words, 1)
        self.add(head)
        self.back = button(self.tr("Go back"), self.reject)
        self._ring = FocusRing(self)

    def add(self, part: Part, stretch: int = 0, *, edge: int = EDGE) -> None:
        """Put one more part below the others; one that brings room for the focus ring itself needs no edge."""
        line = hbox(part)
        line.setContentsMargins(edge, 0, edge, 0)
        add(self._box, line, stretch)

    def add_above_foot(self, part: Part) -> None:
        """Put a part above the verbs, where it stays in sight."""
        line = hbox(part)
        line.setContentsMargins(EDGE, 0, EDGE, 0)
        self._box.insertLayout(self._box.count() - 1, line)

    def add_scrolled(self, body: QBoxLayout) -> QScrollArea:
        """Put a body below the others that takes the room there is and scrolls where that is too little."""
        body.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        area = scroll(wrap(body))
        self.add(area, 1, edge=0)
        return area

    def set_foot(self, verb: QPushButton, *others: Part) -> None:
        """Put the way back on the left and the verb on the right."""
        verb.setDefault(True)
        self.add(hbox(self.back, None, *others, verb))

    def done(self, code: int) -> None:
        """Close; what is still being looked for on a worker is not shown any more."""
        self.is_open = False
        super().done(code)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the focus ring follow the keyboard here too."""
        super().showEvent(event)
        self._ring.watch()


def trouble_with(deed: Callable[[], object]) -> str:
    """Do something, and return the sentence that says why it could not be done; empty when it was."""
    try:
        deed()
    except Refused as refused:
        return " ".join(refused.problems.values())
    except StorageTrouble as trouble:
        return str(trouble)
    return ""
