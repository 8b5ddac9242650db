"""The three buttons P, A and X on each line of the sign-in sheet, painted so that forty lines cost no more than one.

They are for the mouse; the keyboard and assistive technology have keys, and real buttons below the sheet.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from cpp_desktop.domain.meetings import Mark
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.cell_delegate import CellDelegate
from cpp_desktop.ui.parts.columns import Cell
from cpp_desktop.ui.parts.table_model import RECORD, Index

KEYS: dict[str, Mark] = {"P": Mark.PRESENT, "A": Mark.APOLOGIES, "X": Mark.ABSENT}
TONES: dict[Mark, str] = {Mark.PRESENT: "ok", Mark.APOLOGIES: "warn", Mark.ABSENT: "neutral"}
_WIDTH, _HEIGHT, _GAP = 33, 30, 2
CELL_WIDTH = 3 * _WIDTH + 2 * _GAP + 12
_MIDDLE = Qt.AlignmentFlag.AlignCenter


def shown_as(mark: Mark | None) -> Mark | None:
    """Return which of the three buttons is pressed in; guests in any capacity are here."""
    return mark if mark is None or mark in TONES else Mark.PRESENT


class MarkDelegate(CellDelegate):
    """Paints the buttons, grey unless `is_open`; `pressed(line, mark)` follows a click on one."""

    pressed = Signal(object, object)
    is_open = True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell's ground and the buttons on it."""
        super().paint(painter, option, index)
        line = index.data(RECORD)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(11, theme.SEMI))
        for (key, mark), area in zip(KEYS.items(), _places(option.rect), strict=True):
            tone = TONES[mark] if shown_as(line.mark) is mark else ""
            _draw(painter, area, key, tone, is_open=self.is_open)
        painter.restore()

    def _cell(self, painter: QPainter, area: QRect, drawn: Cell, chosen: bool) -> None:
        """Leave the words out: they are read out and copied, and the buttons show the same."""

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Take clicks on the buttons."""
        if self.is_open and event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            for mark, area in zip(KEYS.values(), _places(option.rect), strict=True):
                if area.contains(event.position()):
                    self.pressed.emit(index.data(RECORD), mark)
                    return True
        return super().editorEvent(event, model, option, index)


def _places(cell: QRect) -> list[QRectF]:
    width, height, step = theme.px(_WIDTH), theme.px(_HEIGHT), theme.px(_WIDTH + _GAP)
    left = cell.right() - theme.px(6) - 2 * step - width
    top = cell.center().y() - height / 2 + 0.5
    return [QRectF(left + at * step, top, width, height) for at in range(3)]


def _draw(painter: QPainter, area: QRectF, key: str, tone: str, *, is_open: bool) -> None:
    edge, ground = ("control", "surface") if is_open else ("line", "sunken")
    painter.setPen(QPen(theme.colour(tone or edge), 2 if tone else 1))
    painter.setBrush(theme.colour(f"{tone}_soft" if tone else ground))
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), theme.px(5), theme.px(5))
    painter.setPen(theme.colour(tone or "muted"))
    painter.drawText(area, _MIDDLE, key)
