"""The pictures of easy-read agendas on the screen, in the ink of the look in use."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPen, QPixmap

from cpp_desktop.domain.easy_pictures import PICTURES, SIDE, STROKE, strokes
from cpp_desktop.ui.parts import theme


def easy_icon(name: str, side: float = 30) -> QIcon:
    """Return a picture by its name, `side` pixels long at 100 %, sharp on ordinary and on fine screens."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(_painted(name, theme.colour("text").name(), theme.px(side), ratio))
    return made


@lru_cache(maxsize=128)
def _painted(name: str, colour: str, side: int, ratio: float) -> QPixmap:
    image = QPixmap(QSize(round(side * ratio), round(side * ratio)))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side * ratio / SIDE, side * ratio / SIDE)
    ink = QPen(colour)
    ink.setWidthF(STROKE)
    ink.setCapStyle(Qt.PenCapStyle.RoundCap)
    ink.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    lines, dots = _paths(name)
    painter.strokePath(lines, ink)
    painter.fillPath(dots, ink.color())
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def _paths(name: str) -> tuple[QPainterPath, QPainterPath]:
    """Return what is drawn as lines, and what is filled."""
    lines, dots = QPainterPath(), QPainterPath()
    for letter, at in strokes(PICTURES[name]):
        if letter == "M":
            lines.moveTo(*at)
        elif letter == "L":
            lines.lineTo(*at)
        elif letter == "C":
            lines.cubicTo(*at)
        elif letter == "Z":
            lines.closeSubpath()
        else:
            (lines if letter == "O" else dots).addEllipse(QPointF(at[0], at[1]), at[2], at[2])
    return lines, dots
