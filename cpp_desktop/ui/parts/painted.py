"""Pictures drawn by hand, and words written into them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from cpp_desktop.ui.parts import theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class Painted(QLabel):
    """A picture; `draw` paints it. To a screen reader it is words, its name: a bare widget would be nothing."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """Paint the picture."""
        raise NotImplementedError


def write(
    painter: QPainter,
    room: QRectF,
    text: str,
    *,
    token: str = "text",
    points: float = 10,
    semi: bool = False,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """Write words into a rectangle, shortened where it is too narrow."""
    painter.setFont(theme.font(points, theme.SEMI if semi else QFont.Weight.Normal))
    painter.setPen(theme.colour(token))
    fits = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()) + 1)
    painter.drawText(room, align, fits)
