"""A picture of a series: columns that stand upon or beside one another, or in strips; the arrow keys walk through."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from cpp_desktop.domain.charts import Part, Series
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.chart_looks import fill, line_pen
from cpp_desktop.ui.parts.painted import CENTRE, LEFT, RIGHT, write
from cpp_desktop.ui.parts.walked import Walked

_STRIP = 36
_WIDEST = 64
_LOW = 130
_LOWEST = 60
"""At 100 %: the least height of a strip, the most that a bar is wide, up to where a picture is low, and very low."""


class ChartView(Walked):
    """One picture; its parts are the columns.

    It is `least` pixels high or more at 100 %; a low one leaves out numbers that a line would run through.
    """

    def __init__(self, *, least: float = 120) -> None:
        super().__init__()
        self._least_field = least
        self.series: Series | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Picture"))

    def show_series(self, series: Series) -> None:
        """Show another picture; none of its columns is chosen."""
        self.series = series
        self.setAccessibleName(f"{series.title}. {series.sentence}")
        self.setAccessibleDescription(self.tr("Left and Right go through it, column by column."))
        self.setMinimumHeight(self._least())
        self.updateGeometry()
        self.forget_choice()

    def count(self) -> int:
        """Return how many columns there are."""
        return len(self.series.labels) if self.series else 0

    def words_of(self, at: int) -> str:
        """Say what is in a column."""
        return self.series.told(at) if self.series else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the column below the pointer."""
        super().mousePressEvent(event)
        field = self._field()
        if self.series and field.left() <= event.position().x() <= field.right():
            self.choose(int((event.position().x() - field.left()) / field.width() * len(self.series.labels)))

    def sizeHint(self) -> QSize:
        """Ask for a picture's usual shape, or for as little as a low one makes do with."""
        return QSize(theme.px(360), max(theme.px(210) if self._least_field > _LOW * 0.8 else 0, self._least()))

    def _least(self) -> int:
        strips = len(self.series.parts) if self.series and self.series.shape == "strips" else 0
        return max(theme.px(_STRIP) * strips + theme.px(24), theme.px(self._least_field))

    def draw(self, painter: QPainter) -> None:
        """Paint the chosen column's ground, the scale, the columns and their names."""
        series = self.series
        if series is None or not series.labels:
            return
        field = self._field()
        step = field.width() / len(series.labels)
        if self._chosen is not None:
            ground = QRectF(field.left() + self._chosen * step, 0, step, self.height())
            painter.fillRect(ground, theme.colour("accent_soft"))
        if series.shape == "strips":
            self._draw_strips(painter, series, field)
        else:
            self._draw_field(painter, series, field)
        self._draw_labels(painter, series, field)

    def _field(self) -> QRectF:
        """The room of the columns: at the left stand the scale or the strips' names, below the columns' names."""
        scale = f"{scale_of(self.series.most)[0]:,}" if self.series and not self.series.is_rate else ""
        left = max(theme.px(36), QFontMetrics(theme.font(9.5)).horizontalAdvance(scale) + theme.px(12))
        if self.series and self.series.shape == "strips":
            metrics = QFontMetrics(theme.font(10))
            widest = max((metrics.horizontalAdvance(part.name) for part in self.series.parts), default=0)
            left = min(widest + theme.px(10), round(self.width() * 0.36))
        top = 0 if self.series and self.series.shape == "strips" else theme.px(20)
        return QRectF(left, top, max(self.width() - left - 2, 1), max(self.height() - top - theme.px(24), 1))

    def _draw_labels(self, painter: QPainter, series: Series, field: QRectF) -> None:
        """Name the columns; where there is too little room every second, third … of them, the last for certain."""
        step = field.width() / len(series.labels)
        widest = max(QFontMetrics(theme.font(9.5)).horizontalAdvance(label) for label in series.labels)
        every = max(1, -(-(widest + theme.px(4)) // int(max(step, 1))))
        if series.labels == series.short:
            room = QRectF(0, field.bottom() + theme.px(3), field.left() - theme.px(6), theme.px(18))
            write(painter, room, series.heading, token="muted", points=9.5, align=RIGHT)
        for at, label in enumerate(series.labels):
            if (len(series.labels) - 1 - at) % every == 0:
                wide = step * every
                room = QRectF(
                    field.left() + (at + 0.5) * step - wide / 2, field.bottom() + theme.px(3), wide, theme.px(18)
                )
                room.moveRight(min(room.right(), self.width()))
                ahead = series.total(at) is None
                write(painter, room, label, token="muted" if ahead else "text", points=9.5, align=CENTRE)

    def _draw_field(self, painter: QPainter, series: Series, field: QRectF) -> None:
        most, every = scale_of(series.most)
        if field.height() < theme.px(_LOWEST):
            every = most
        for n in range(0, most + 1, every):
            y = field.bottom() - field.height() * n / most
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            room = QRectF(0, y - theme.px(9), field.left() - theme.px(6), theme.px(18))
            write(painter, room, f"{n:,}", token="muted", points=9.5, align=RIGHT)
        for at in range(len(series.labels)):
            (self._draw_stack if series.shape == "stacked" else self._draw_beside)(painter, series, field, at, most)
        if series.line:
            self._draw_line(painter, series.line, field, most)

    def _draw_stack(self, painter: QPainter, series: Series, field: QRectF, at: int, most: int) -> None:
        step = field.width() / len(series.labels)
        x, y, wide = field.left() + at * step, field.bottom(), min(step * 0.64, theme.px(_WIDEST))
        for part in series.parts:
            height = field.height() * (part.numbers[at] or 0) / most
            y -= height
            if height:
                fill(painter, QRectF(x + (step - wide) / 2, y + 1, wide, max(height - 1, 1)), part.key)
        if series.total(at):
            self._write_number(painter, series, series.total(at), QRectF(x, y - theme.px(19), step, theme.px(18)))

    def _draw_beside(self, painter: QPainter, series: Series, field: QRectF, at: int, most: int) -> None:
        step = field.width() / len(series.labels)
        wide = min(step * 0.74 / len(series.parts), theme.px(_WIDEST))
        for place, part in enumerate(series.parts):
            height = field.height() * (part.numbers[at] or 0) / most
            x = field.left() + (at + 0.5) * step + (place - len(series.parts) / 2) * wide
            y = field.bottom() - height
            if height:
                fill(painter, QRectF(x + 1, y, wide - 2, height), part.key)
            if height and field.height() > theme.px(_LOW):
                room = QRectF(x - 3, y - theme.px(17), wide + 6, theme.px(16))
                self._write_number(painter, series, part.numbers[at], room)

    @staticmethod
    def _draw_line(painter: QPainter, line: Part, field: QRectF, most: int) -> None:
        step = field.width() / len(line.numbers)
        known = [(at, n) for at, n in enumerate(line.numbers) if n is not None]
        points = [
            QPointF(field.left() + (at + 0.5) * step, field.bottom() - field.height() * n / most) for at, n in known
        ]
        painter.setPen(line_pen())
        painter.drawPolyline(points)
        painter.setBrush(theme.colour("surface"))
        for point in points:
            painter.drawEllipse(point, theme.px(3), theme.px(3))
        if points:  # what it came to stands at its end, as the words of a bar do
            room = QRectF(points[-1].x() + theme.px(5), points[-1].y() - theme.px(20), theme.px(52), theme.px(18))
            room.moveRight(min(room.right(), field.right()))
            write(painter, room, f"{known[-1][1]:,}", semi=True, align=LEFT)

    def _draw_strips(self, painter: QPainter, series: Series, field: QRectF) -> None:
        height = field.height() / len(series.parts)
        step = field.width() / len(series.labels)
        for place, part in enumerate(series.parts):
            foot = (place + 1) * height
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(0, foot), QPointF(field.right(), foot))
            room = QRectF(0, foot - theme.px(20), field.left() - theme.px(6), theme.px(18))
            write(painter, room, part.name, semi=part.key == "all", align=LEFT)
            for at, number in enumerate(part.numbers):
                if number is None:
                    continue
                tall = (height - theme.px(20)) * number / series.most
                x = field.left() + at * step
                wide = min(step * 0.64, theme.px(_WIDEST))
                fill(painter, QRectF(x + (step - wide) / 2, foot - tall, wide, tall), part.key)
                room = QRectF(x, foot - tall - theme.px(17), step, theme.px(16))
                self._write_number(painter, series, number, room)

    @staticmethod
    def _write_number(painter: QPainter, series: Series, number: int | None, room: QRectF) -> None:
        """Write a number at a bar's end if it has room there; rates without their tenth."""
        words = f"{(number + 5) // 10}%" if series.is_rate and number is not None else series.words(number)
        if QFontMetrics(theme.font(9.5, theme.SEMI)).horizontalAdvance(words) <= room.width() + theme.px(4):
            room.adjust(-theme.px(3), 0, theme.px(3), 0)
            write(painter, room, words, points=9.5, semi=True, align=CENTRE)


def scale_of(top: int) -> tuple[int, int]:
    """Return the highest number of a scale that `top` fits under, and the step between its lines."""
    steps = (n * 10**power for power in range(8) for n in (1, 2, 5))
    every = next(n for n in steps if n * 4 >= top)
    return max(-(-top // every) * every, every), every
