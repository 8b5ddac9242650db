"""Painted figures: bars by type, squares of readiness. Each says its figures in words as well."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from cpp_desktop.domain.activities import ActivityType
from cpp_desktop.domain.return_sections import State
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.painted import RIGHT, Painted, write
from cpp_desktop.ui.screens.activity_types import short_name, tone


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
