"""Files dropped on a window, with a hint while they are held over it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt
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
            found = self._found(event.mimeData(), event.position().toPoint())
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if event.type() == kinds.Drop:
                self.hint.hide()
                self._take(found)
            else:
                self._show(found)
            return True
        return super().eventFilter(watched, event)

    def _found(self, carried: QMimeData, _place: QPoint) -> Offer | str:
        if len(carried.urls()) != 1:
            return self.tr("One file at a time, please.")
        paths = self._paths(carried)
        if paths and paths[0].is_dir():
            return self.tr("That is a folder. Drop one file out of it.")
        return self._offer(paths[0]) if paths and paths[0].is_file() else self._not_here()

    def _paths(self, carried: QMimeData) -> list[Path]:
        """Return what is carried, or nothing where any of it is not on this computer."""
        urls = carried.urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        return paths if len(paths) == len(urls) and all(path.exists() for path in paths) else []

    def _not_here(self) -> str:
        return self.tr("That is not a file on this computer. Save it here first.")

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


class FilesDrop(FileDrop):
    """Takes any number of files and folders: `offer_all(paths, place)` is also told where they are held."""

    def __init__(
        self,
        target: QWidget,
        offer_all: Callable[[Sequence[Path], QPoint], Offer | str],
        say: Callable[[str], object],
    ) -> None:
        super().__init__(target, lambda path: offer_all([path], QPoint()), say)
        self._offer_all = offer_all

    def _found(self, carried: QMimeData, place: QPoint) -> Offer | str:
        paths = self._paths(carried)
        return self._offer_all(paths, place) if paths else self._not_here()
