"""A line that fills as people are marked, with the mark that has to be reached."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.painted import Painted


class QuorumBar(Painted):
    """How many are here of those who count; the words below it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._here, self._needed, self._possible = 0, 0, 1
        self.setFixedHeight(theme.px(14))

    def show_counts(self, here: int, needed: int, possible: int) -> None:
        """Show how many are here, how many are needed (0: no rule), and how many count."""
        self._here, self._needed, self._possible = here, needed, max(possible, needed, 1)
        self.update()

    def draw(self, painter: QPainter) -> None:
        """Paint the line and the mark."""
        painter.setPen(Qt.PenStyle.NoPen)
        for tone, number in (("neutral_soft", self._possible), ("ok", self._here)):
            painter.setBrush(theme.colour(tone))
            width = self.width() * number / self._possible
            if number:
                painter.drawRoundedRect(QRectF(0, theme.px(3), width, theme.px(8)), theme.px(4), theme.px(4))
        if self._needed:
            painter.setPen(QPen(theme.colour("text"), theme.px(2)))
            at = round(self.width() * self._needed / self._possible)
            at = min(max(at, 1), self.width() - 1)
            painter.drawLine(at, 0, at, self.height())
