"""What stands for what in a picture: a colour and a pattern, so that it can be read in grey."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.painted import Painted

_SOLID, _STRIPED, _BACK = Qt.BrushStyle.NoBrush, Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.FDiagPattern
_DOTTED = Qt.BrushStyle.Dense6Pattern

# Neighbours differ in pattern as well as in colour.
_LOOKS: dict[str, tuple[str, Qt.BrushStyle]] = {
    "development": ("development", _SOLID),
    "opinion": ("opinion", _STRIPED),
    "representation": ("representation", _SOLID),
    "information": ("information", _DOTTED),
    "influence": ("influence", _SOLID),
    "open": ("accent", _STRIPED),
    "changed": ("ok", _SOLID),
    "planned": ("teal", _BACK),
    "no change": ("control", _SOLID),
    "not known": ("control", _DOTTED),
    "raised": ("accent", _SOLID),
    "closed": ("ok", _STRIPED),
}
_USUAL = ("accent", _SOLID)
LINE = "still"
"""The key of what is drawn as a line."""


def fill(painter: QPainter, area: QRectF, key: str, radius: float = 0) -> None:
    """Fill a shape with a part's colour and pattern; thin shapes keep the colour alone."""
    token, pattern = _LOOKS.get(key, _USUAL)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(token))
    painter.drawRoundedRect(area, radius, radius)
    if pattern != _SOLID:
        painter.setBrush(QBrush(theme.colour("surface"), pattern))
        painter.drawRoundedRect(area, radius, radius)


def line_pen() -> QPen:
    """Return what the line over the columns is drawn with."""
    return QPen(theme.colour("text"), theme.px(2))


class Swatch(Painted):
    """A part's colour and pattern, or a piece of the line, beside its name."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.setFixedSize(theme.px(14), theme.px(14))

    def draw(self, painter: QPainter) -> None:
        """Paint it."""
        room = QRectF(self.rect())
        if self._key != LINE:
            fill(painter, room, self._key, 3)
            return
        painter.setPen(line_pen())
        painter.drawLine(QPointF(room.left(), room.center().y()), QPointF(room.right(), room.center().y()))
        painter.setBrush(theme.colour("text"))
        painter.drawEllipse(room.center(), theme.px(3), theme.px(3))
