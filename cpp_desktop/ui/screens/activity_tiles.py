"""One tile for each type of activity: this year's count, and one press that counts one more."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPainterPath, QPaintEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from cpp_desktop.domain.activities import ActivityType
from cpp_desktop.services.activities import ActivityTally
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import key, label, picture
from cpp_desktop.ui.parts.layout import Card, grid, hbox
from cpp_desktop.ui.screens.activity_types import ICONS, short_name, tone

_ACROSS_HUGE = 3
"""So many tiles stand beside one another with huge text."""


class _Tile(Card):
    """A card with a band of the type's colour along its top."""

    def __init__(self, kind: ActivityType) -> None:
        super().__init__(pad=(14, 10, 12, 10), gap=3)
        self._kind = kind
        self.setMinimumWidth(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, then its band."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, radius = QPainterPath(), theme.px(10)
        whole.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(whole)
        painter.fillRect(0, 0, self.width(), theme.px(4), theme.colour(tone(self._kind)))
        painter.end()


class ActivityTiles(QWidget):
    """The five tiles in their order; `counted(type)` asks for one more."""

    counted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.numbers = {kind: label("0", "big") for kind in ActivityType}
        self._before = {kind: label("", "small", wraps=True) for kind in ActivityType}
        self.buttons: dict[ActivityType, QPushButton] = {}
        tiles = [self._tile(number, kind) for number, kind in enumerate(ActivityType, 1)]
        across = _ACROSS_HUGE if theme.is_huge() else len(tiles)
        box = grid([tiles[at : at + across] for at in range(0, len(tiles), across)], gap=(12, 12))
        for at in range(across):
            box.setColumnStretch(at, 1)
        self.setLayout(box)

    def _tile(self, number: int, kind: ActivityType) -> Card:
        counts = button(self.tr("Count one"), lambda: self.counted.emit(kind), kind="small", icon="plus")
        counts.setAccessibleName(self.tr("Count one: {0}").format(short_name(kind)))
        chord = QKeySequence(f"Alt+{number}")
        shortcut = QShortcut(chord, self, context=Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(lambda: self.counted.emit(kind))
        self.buttons[kind] = counts
        tile = _Tile(kind)
        name = label(short_name(kind), "h3", wraps=True)
        name.setMinimumWidth(1)
        name.setAlignment(Qt.AlignmentFlag.AlignTop)
        counts.setToolTip(chord.toString())
        if theme.is_large():
            counts.setText("1")
            tile.add(name, 1)
            tile.add(hbox(self.numbers[kind], None, counts, gap=4))
            return tile
        # Where one line is all there is room for, the words go before the picture and the key.
        image = [] if theme.is_enlarged() else [picture(ICONS[kind], tone(kind), 20)]
        press = [] if theme.is_enlarged() else [key(chord.toString())]
        head, foot = hbox(*image, name, gap=8), hbox(self._before[kind], *press, gap=5)
        head.setStretch(len(image), 1)
        foot.setStretch(0, 1)
        tile.add(head, 1)  # of two lines beside others of one, so that the numbers stand on one line
        tile.add(hbox(self.numbers[kind], None, counts, gap=8))
        tile.add(foot)
        return tile

    def show_counts(self, now: ActivityTally, before: ActivityTally) -> None:
        """Show this year's counts, and last year's by this day."""
        for kind in ActivityType:
            self.numbers[kind].setText(f"{now.by_type[kind]:,}")
            self._before[kind].setText(self.tr("{0} last year by now").format(before.by_type[kind]))
