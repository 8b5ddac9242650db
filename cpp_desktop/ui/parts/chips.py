"""Chips: a state as a word, a shape and a colour together."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from cpp_desktop.ui.parts import icons, theme

_ICONS = {"ok": "tick", "warn": "clock", "danger": "alert", "private": "lock"}
_HEIGHT = 24


@dataclass(frozen=True, slots=True)
class Chip:
    """What a chip says. Kinds: info, ok, warn (time), danger (refused), private (confidential), neutral, teal, gold.

    Without an `icon` the kind's own is drawn; "none" draws no icon.
    """

    text: str
    kind: str = "neutral"
    icon: str = ""

    @property
    def drawn_icon(self) -> str:
        """The icon to draw, or an empty text."""
        return "" if self.icon == "none" else self.icon or _ICONS.get(self.kind, "")


def chip_width(chip: Chip) -> int:
    """Return how wide a chip is drawn, in pixels."""
    words = QFontMetrics(theme.font(10, theme.SEMI)).horizontalAdvance(chip.text)
    return words + theme.px(18) + (theme.px(18) if chip.drawn_icon else 0)


def paint_chip(painter: QPainter, left: float, middle: float, chip: Chip, *, on_tint: bool = False) -> int:
    """Draw a chip centred on `middle` and return its width; on a selected row it takes the surface's colour."""
    width, height = chip_width(chip), theme.px(_HEIGHT)
    pill = QRectF(left, middle - height / 2, width, height)
    soft, tone = ("accent_soft", "accent_text") if chip.kind == "info" else (f"{chip.kind}_soft", chip.kind)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("surface" if on_tint else soft))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    words = left + theme.px(9)
    if chip.drawn_icon:
        side = theme.px(14)
        image = icons.pixmap(chip.drawn_icon, tone, 14, 2.4, ratio=2.0)
        painter.drawPixmap(QPoint(round(words - theme.px(1)), round(middle - side / 2)), image)
        words += theme.px(18)
    painter.setPen(theme.colour(tone))
    painter.setFont(theme.font(10, theme.SEMI))
    painter.drawText(QRectF(words, pill.y(), width, height), Qt.AlignmentFlag.AlignVCenter, chip.text)
    return width


class ChipLabel(QLabel):  # without text of its own, but read out as words are
    """A chip on a page; hidden while it has nothing to say."""

    def __init__(self, chip: Chip | None = None) -> None:
        super().__init__()
        self._chip = Chip("")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_chip(chip)

    def show_chip(self, chip: Chip | None) -> None:
        """Say something else, or nothing."""
        self._chip = chip or Chip("")
        self.setAccessibleName(self._chip.text)
        # Shown before it stands in a layout, it would be a window of its own.
        if chip is None or self.parent() is not None:
            self.setVisible(chip is not None)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the chip as drawn."""
        return QSize(chip_width(self._chip) + 1, theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_chip(painter, 0, self.height() / 2, self._chip)
