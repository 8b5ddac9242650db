"""Files dropped on a window, with a hint while they are held over it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QWidget

from cpp_desktop.ui.parts import theme


@dataclass(frozen=True, slots=True)
class Offer:
    """What would be done with a file, in words that follow "Drop it to", and the deed."""

    words: str
    deed: Callable[[], object]


class FileDrop(QObject):
    """Takes one file at a time on a widget: `offer(path)` returns what would be done, or the sentence why nothing is.

    Whatever can be dropped can be chosen by keyboard too: this is never the only way.
    """

    def __init__(self, target: QWidget, offer: Callable[[Path], Offer | str], say: Callable[[str], object]) -> None:
        super().__init__(target)
        self._target, self._offer, self._say = target, offer, say
        self.hint = QLabel(target)
        self.hint.setObjectName("drop")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setWordWrap(True)
        self.hint.hide()
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the hint while files are held over the widget, and take them when they are let go."""
        kinds = QEvent.Type
        if event.type() == kinds.DragLeave:
            self.hint.hide()
        elif isinstance(event, QDropEvent) and event.mimeData().hasUrls():
            found = self._found(event.mimeData())
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if event.type() == kinds.Drop:
                self.hint.hide()
                self._take(found)
            else:
                self._show(found)
            return True
        return super().eventFilter(watched, event)

    def _found(self, carried: QMimeData) -> Offer | str:
        urls = carried.urls()
        if len(urls) != 1:
            return self.tr("One file at a time, please.")
        path = Path(urls[0].toLocalFile())
        if not urls[0].isLocalFile() or not path.is_file():
            return self.tr("That is not a file on this computer. Save it here first.")
        return self._offer(path)

    def _take(self, found: Offer | str) -> None:
        if isinstance(found, str):
            self._say(found)
        else:
            found.deed()

    def _show(self, found: Offer | str) -> None:
        edge = theme.px(12)
        self.hint.setText(found if isinstance(found, str) else self.tr("Drop it to {0}").format(found.words))
        self.hint.setGeometry(self._target.rect().adjusted(edge, edge, -edge, -edge))
        self.hint.raise_()
        self.hint.show()
