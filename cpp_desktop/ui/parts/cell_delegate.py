"""The one painter of table cells: one or two lines, an icon, chips; a chosen row has a tint and a bar."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cpp_desktop.ui.parts import icons, theme
from cpp_desktop.ui.parts.chips import chip_width, paint_chip
from cpp_desktop.ui.parts.columns import Band, Cell
from cpp_desktop.ui.parts.table_model import CELL, Index

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CellDelegate(QStyledItemDelegate):
    """Paints what a model answers for CELL."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        drawn = index.data(CELL)
        area: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(area)
        if isinstance(drawn, Band):
            painter.fillRect(area, theme.colour("sunken"))
            self._words(painter, QRectF(area.adjusted(theme.px(8), 0, 0, 0)), drawn.title, "muted", 10, bold=True)
        else:
            if chosen:
                painter.fillRect(area, theme.colour("accent_soft"))
                if drawn.leads:
                    painter.fillRect(QRect(area.x(), area.y(), theme.px(4), area.height()), theme.colour("accent"))
            self._cell(painter, area, drawn, chosen)
        painter.fillRect(QRect(area.x(), area.bottom(), area.width(), 1), theme.colour("line"))
        painter.restore()

    def _cell(self, painter: QPainter, area: QRect, drawn: Cell, chosen: bool) -> None:
        room = QRectF(area.adjusted(theme.px(8), 0, -theme.px(8), 0))
        middle = area.center().y() + 0.5
        if drawn.icon:
            image = icons.pixmap(drawn.icon, drawn.tone if drawn.tone != "text" else "muted", 18, ratio=2.0)
            painter.drawPixmap(QPoint(round(room.x()), round(middle - theme.px(9))), image)
            room.setLeft(room.left() + theme.px(26))
        if drawn.text or not drawn.chips:
            self._lines(painter, room, middle, drawn)
            used = painter.fontMetrics().horizontalAdvance(drawn.text) + theme.px(10) if drawn.chips else 0
            room.setLeft(room.left() + used)
        for chip in drawn.chips:
            if room.left() + chip_width(chip) > area.right() + theme.px(8):
                break
            room.setLeft(room.left() + paint_chip(painter, room.left(), middle, chip, on_tint=chosen) + theme.px(6))

    def _lines(self, painter: QPainter, room: QRectF, middle: float, drawn: Cell) -> None:
        if drawn.second:
            below = QRectF(room.x(), middle + theme.px(1), room.width(), theme.px(18))
            self._words(painter, below, drawn.second, "muted", 10, right=drawn.right)
            room = QRectF(room.x(), middle - theme.px(19), room.width(), theme.px(20))
        self._words(painter, room, drawn.text, drawn.tone, 11, bold=drawn.bold, right=drawn.right)

    @staticmethod
    def _words(
        painter: QPainter, room: QRectF, text: str, tone: str, points: float, *, bold: bool = False, right: bool = False
    ) -> None:
        painter.setFont(theme.font(points, theme.SEMI if bold else QFont.Weight.Normal))
        painter.setPen(theme.colour(tone))
        fits = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, _RIGHT if right else _LEFT, fits)
