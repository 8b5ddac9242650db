"""Rows of a table moved with the mouse: a line shows where the row would come to stand."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame

from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.record_table import RecordTable


class RowDrag(QObject):
    """Lets the mouse drag rows of a table: `moved(record id, places)`, negative is up."""

    moved = Signal(str, int)

    def __init__(self, table: RecordTable) -> None:
        super().__init__(table)
        self._table, self._view = table, table.view
        self._from: QPoint | None = None
        self._dragged: str | None = None
        self._line = QFrame(self._view.viewport())
        self._line.setProperty("rule", "drop")
        self._line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._line.hide()
        self._view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse over the rows, once it has moved far enough with its button down."""
        match event.type():
            case QEvent.Type.MouseButtonPress:
                mouse = cast("QMouseEvent", event)
                is_left = mouse.button() == Qt.MouseButton.LeftButton
                self._from = mouse.position().toPoint() if is_left else None
            case QEvent.Type.MouseMove if self._from is not None:
                return self._follow(cast("QMouseEvent", event).position().toPoint())
            case QEvent.Type.MouseButtonRelease:
                return self._drop(cast("QMouseEvent", event).position().toPoint())
        return super().eventFilter(watched, event)

    def _follow(self, at: QPoint) -> bool:
        if self._dragged is None:
            assert self._from is not None, "a drag begins with a press"
            if (at - self._from).manhattanLength() < QApplication.startDragDistance():
                return True  # nor does Qt select the rows that the mouse passes
            row = self._view.rowAt(self._from.y())
            self._dragged = self._table.model.id_at(row) if row >= 0 else None
            if self._dragged is None:
                return True
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        row = self._gap(at)
        last = self._table.model.rowCount() - 1
        top = (
            self._view.rowViewportPosition(row)
            if row <= last
            else (self._view.rowViewportPosition(last) + self._view.rowHeight(last))
        )
        thick = theme.px(3)
        self._line.setGeometry(0, max(top - thick // 2, 0), self._view.viewport().width(), thick)
        self._line.show()
        self._line.raise_()
        return True

    def _gap(self, at: QPoint) -> int:
        """Return the row before which what is dragged would stand."""
        row = self._view.rowAt(at.y())
        if row < 0:
            return self._table.model.rowCount() if at.y() > 0 else 0
        middle = self._view.rowViewportPosition(row) + self._view.rowHeight(row) / 2
        return row + 1 if at.y() > middle else row

    def _drop(self, at: QPoint) -> bool:
        dragged, self._dragged, self._from = self._dragged, None, None
        self._line.hide()
        self._view.viewport().unsetCursor()
        if dragged is None:
            return False
        model, gap = self._table.model, self._gap(at)
        ids = [found for row in range(model.rowCount()) if (found := model.id_at(row)) is not None]
        above = sum(model.id_at(row) is not None for row in range(gap))  # headings are rows too
        was = ids.index(dragged)
        places = (above - 1 if above > was else above) - was
        if places:
            self.moved.emit(dragged, places)
        return True
