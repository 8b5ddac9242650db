"""Painted figures: bars by type, squares of readiness, stacked months. Each says its figures in words as well."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cpp_desktop.domain.activities import ActivityType
from cpp_desktop.domain.return_sections import State
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.screens.activity_types import PATTERNS, short_name, tone

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class Painted(QWidget):
    """A picture that takes no focus; `draw` paints it."""

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


def fill_type(painter: QPainter, area: QRectF, kind: ActivityType, radius: float) -> None:
    """Fill a shape with a type's colour and pattern."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(tone(kind)))
    painter.drawRoundedRect(area, radius, radius)
    if PATTERNS[kind] != Qt.BrushStyle.NoBrush:
        painter.setBrush(QBrush(theme.colour("surface"), PATTERNS[kind]))
        painter.drawRoundedRect(area, radius, radius)


class TypeBars(Painted):
    """One bar for each type of activity, with its name and its count."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: Mapping[ActivityType, int] = dict.fromkeys(ActivityType, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme.px(26) * len(ActivityType))

    def show_counts(self, counts: Mapping[ActivityType, int]) -> None:
        """Show other counts."""
        self._counts = counts
        self.setAccessibleName("; ".join(f"{short_name(kind)}: {n}" for kind, n in counts.items()))
        self.update()

    def draw(self, painter: QPainter) -> None:
        """Paint names, bars and counts."""
        step = self.height() / len(self._counts)
        top = max(*self._counts.values(), 1)
        metrics = QFontMetrics(theme.font(11))
        names = max(metrics.horizontalAdvance(short_name(kind)) for kind in self._counts) + theme.px(14)
        digits = metrics.horizontalAdvance(f"{top:,}") + theme.px(14)
        for row, (kind, count) in enumerate(self._counts.items()):
            y = row * step
            write(painter, QRectF(0, y, names - theme.px(8), step), short_name(kind), points=11)
            bar = QRectF(names, y + step / 2 - theme.px(6), self.width() - names - digits, theme.px(12))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("neutral_soft"))
            painter.drawRoundedRect(bar, theme.px(3), theme.px(3))
            bar.setWidth(bar.width() * count / top)
            painter.setBrush(theme.colour(tone(kind)))
            painter.drawRoundedRect(bar, theme.px(3), theme.px(3))
            room = QRectF(self.width() - digits, y, digits, step)
            write(painter, room, f"{count:,}", points=11, semi=True, align=RIGHT)


class Squares(Painted):
    """A row of squares, one for each section: full is ready, hatched is started, open is empty or comes later."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: Sequence[State] = ()
        self.setFixedHeight(theme.px(18))

    def show_parts(self, parts: Sequence[State]) -> None:
        """Show other parts, in their order."""
        self._parts = parts
        self.setAccessibleName(", ".join(f"{n} {state}" for state, n in Counter(parts).items()))
        self.update()

    def draw(self, painter: QPainter) -> None:
        """Paint one square for each part."""
        if not self._parts:
            return
        gap = theme.px(3)
        width = (self.width() - 2 - gap * (len(self._parts) - 1)) / len(self._parts)
        for at, part in enumerate(self._parts):
            square = QRectF(1 + at * (width + gap), theme.px(2), width, theme.px(14))
            begun = part in ("ready", "started")
            painter.setPen(QPen(theme.colour("accent" if begun else "control"), 1.2))
            painter.setBrush(theme.colour("accent" if part == "ready" else "surface"))
            painter.drawRoundedRect(square, 2, 2)
            if part == "started":
                painter.setBrush(QBrush(theme.colour("accent"), Qt.BrushStyle.BDiagPattern))
                painter.drawRoundedRect(square, 2, 2)


@dataclass(frozen=True, slots=True)
class Month:
    """One month of a chart: its short name and its counts by type; None while it still lies ahead."""

    name: str
    counts: Mapping[ActivityType, int] | None

    @property
    def total(self) -> int:
        """All activities of the month."""
        return sum(self.counts.values()) if self.counts else 0


class Months(Painted):
    """Stacked months: the five types told apart by colour, order and pattern."""

    def __init__(self) -> None:
        super().__init__()
        self._months: Sequence[Month] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme.px(170))

    def show_months(self, months: Sequence[Month]) -> None:
        """Show other months."""
        self._months = months
        self.setAccessibleName("; ".join(f"{m.name}: {m.total}" for m in months if m.counts is not None))
        self.update()

    def draw(self, painter: QPainter) -> None:
        """Paint the scale and one stack for each month."""
        if not self._months:
            return
        field = QRectF(theme.px(26), theme.px(22), self.width() - theme.px(26), self.height() - theme.px(46))
        most, every = _scale(max(m.total for m in self._months))
        for n in range(0, most + 1, every):
            y = field.bottom() - field.height() * n / most
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            room = QRectF(0, y - theme.px(9), theme.px(20), theme.px(18))
            write(painter, room, f"{n}", token="muted", points=9.5, align=RIGHT)
        step = field.width() / len(self._months)
        for at, month in enumerate(self._months):
            self._draw_month(painter, field, month, field.left() + at * step, step, most)

    @staticmethod
    def _draw_month(painter: QPainter, field: QRectF, month: Month, x: float, step: float, most: int) -> None:
        y = field.bottom()
        for kind, count in (month.counts or {}).items():
            height = field.height() * count / most
            y -= height
            if count:
                fill_type(painter, QRectF(x + step * 0.2, y + 1, step * 0.6, height - 1), kind, 0)
        if month.total:
            above = QRectF(x, y - theme.px(20), step, theme.px(18))
            write(painter, above, f"{month.total}", semi=True, align=CENTRE)
        token = "text" if month.counts is not None else "muted"
        below = QRectF(x, field.bottom() + theme.px(4), step, theme.px(18))
        write(painter, below, month.name, token=token, points=9.5, align=CENTRE)


def _scale(top: int) -> tuple[int, int]:
    """Return the highest number of a scale that `top` fits under, and the step between its lines."""
    every = next((n for n in (1, 2, 4, 5, 10, 20, 25, 50, 100) if n * 4 >= top), -(-top // 4))
    return max(-(-top // every) * every, every), every


class Swatch(Painted):
    """A type's colour and pattern, for a legend."""

    def __init__(self, kind: ActivityType) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(theme.px(14), theme.px(14))

    def draw(self, painter: QPainter) -> None:
        """Paint the swatch."""
        fill_type(painter, QRectF(self.rect()), self._kind, 3)
