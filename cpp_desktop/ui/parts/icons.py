"""Icons as pictures, coloured and sized as the look in use asks."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer

from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.icon_paths import svg


def pixmap(name: str, token: str = "muted", size: float = 18, stroke: float = 1.9, *, ratio: float = 1.0) -> QPixmap:
    """Return an icon in a token's colour, `size` long at 100 %, drawn for a screen of that pixel ratio."""
    return _painted(name, theme.colour(token).name(), theme.px(size), stroke, ratio)


def icon(name: str, token: str = "accent_text", size: float = 18) -> QIcon:
    """Return an icon for a button, sharp on ordinary and on fine screens."""
    made = QIcon(pixmap(name, token, size))
    made.addPixmap(pixmap(name, token, size, ratio=2.0))
    made.addPixmap(pixmap(name, "muted", size, ratio=2.0), QIcon.Mode.Disabled)
    return made


def app_icon() -> QIcon:
    """Return the app's mark, two rings that overlap, for the window and the task bar."""
    made = QIcon()
    for side in (16, 32, 48, 128):
        image = QPixmap(side, side)
        image.fill(theme.colour("rail"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for left, token in ((0.08, "rail_mark"), (0.36, "rail_ring")):
            painter.setPen(QPen(theme.colour(token), side * 0.08))
            painter.drawEllipse(QRectF(side * left, side * 0.22, side * 0.56, side * 0.56))
        painter.end()
        made.addPixmap(image)
    return made


@lru_cache(maxsize=512)
def _painted(name: str, colour: str, side: int, stroke: float, ratio: float) -> QPixmap:
    image = QPixmap(QSize(round(side * ratio), round(side * ratio)))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg(name, colour, stroke))).render(painter)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
