"""Where one figure lies among those of other groups, as a picture of a line with half of them on it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from cpp_desktop.domain.network.findings import Place, Usual, in_words, span
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.painted import CENTRE, LEFT, RIGHT, Painted, write

_HEIGHT, _ROOM = 40, 18
_POINTS = 9.5


class RangeBar(Painted):
    """The line goes from the least to the most; a band holds the middle half, a dot is the figure."""

    def __init__(self, place: Place, number: int, usual: Usual) -> None:
        super().__init__()
        self._place, self._number, self._usual = place, number, usual
        self.setFixedHeight(theme.px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        words = self.tr("{0}; half of %n other group(s) lie in {1}, all in {2}", "", usual.groups)
        half, whole = span(place, usual.low, usual.high), span(place, usual.least, usual.most)
        self.setAccessibleName(words.format(in_words(place, number), half, whole))
        self.setToolTip(self.accessibleName())

    def draw(self, painter: QPainter) -> None:
        """Paint the line, the band and the dot, and the words below."""
        usual, edge = self._usual, theme.px(7)
        first, last = min(usual.least, self._number), max(usual.most, self._number)
        wide, middle = self.width() - 2 * edge, theme.px(_ROOM) / 2 + theme.px(1)

        def at(number: int) -> float:
            return edge + wide * (number - first) / max(last - first, 1)

        painter.setPen(QPen(theme.colour("control"), theme.px(1.6)))
        painter.drawLine(QPointF(edge, middle), QPointF(edge + wide, middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_soft"))
        high = theme.px(13)
        band = QRectF(at(usual.low), middle - high / 2, max(at(usual.high) - at(usual.low), theme.px(3)), high)
        painter.drawRoundedRect(band, theme.px(2), theme.px(2))
        painter.setPen(QPen(theme.colour("accent"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(band, theme.px(2), theme.px(2))
        painter.setBrush(theme.colour("warn"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(at(self._number), middle), theme.px(5.5), theme.px(5.5))
        self._write_below(painter, in_words(self._place, first), in_words(self._place, last))

    def _write_below(self, painter: QPainter, least: str, most: str) -> None:
        """Write the ends, and between them where half lie, if there is room: the sentence above has it too."""
        below = QRectF(0, theme.px(_ROOM), self.width(), theme.px(_HEIGHT - _ROOM))
        write(painter, below, least, token="muted", points=_POINTS, align=LEFT)
        write(painter, below, most, token="muted", points=_POINTS, align=RIGHT)
        half = self.tr("half lie in {0}").format(span(self._place, self._usual.low, self._usual.high))
        measure = painter.fontMetrics().horizontalAdvance
        side = max(measure(least), measure(most)) + theme.px(8)
        if measure(half) + 2 * side <= self.width():
            write(painter, below, half, token="muted", points=_POINTS, align=CENTRE)
