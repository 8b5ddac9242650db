"""Files dragged over a window and let go, as the window system tells of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

LEFT, NONE, COPY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction


def entering(carried: QMimeData) -> QDragEnterEvent:
    """Return the event of something dragged into a widget's corner."""
    return QDragEnterEvent(QPointF(2, 2), COPY, carried, LEFT, NONE)


def hold_over(window: QWidget, paths: Sequence[Path]) -> QMimeData:
    """Drag files over the middle of a window and hold them there."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    target = _taker(window)
    at = QPointF(target.mapFrom(window, window.rect().center()))
    QApplication.sendEvent(target, QDragEnterEvent(at, COPY, carried, LEFT, NONE))
    return carried


def drop(window: QWidget, *paths: Path) -> None:
    """Drag files over the middle of a window and let go."""
    carried = hold_over(window, paths)
    target = _taker(window)
    at = QPointF(target.mapFrom(window, window.rect().center()))
    QApplication.sendEvent(target, QDropEvent(at, COPY, carried, LEFT, NONE))


def _taker(window: QWidget) -> QWidget:
    """Return the widget that gets the drop: the one in the middle, or the nearest round it that takes drops."""
    found: QWidget | None = window.childAt(window.rect().center())
    while found is not None and found is not window and not found.acceptDrops():
        found = found.parentWidget()
    return found or window
