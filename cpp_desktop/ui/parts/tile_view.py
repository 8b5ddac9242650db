"""Records as tiles, row by row: each a title, a state in word and shape, and a second line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cpp_desktop.ui.parts import icons, theme
from cpp_desktop.ui.parts.painted import write
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.record_view import SELECT
from cpp_desktop.ui.parts.table_model import RECORD, Index

_WIDTH, _HEIGHT, _GAP = 108, 72, 9


@dataclass(frozen=True, slots=True)
class Tile:
    """What a tile says: `ground` is its colour's token, `tone` that of its icon and state; one `awaited` is dashed."""

    title: str
    icon: str
    state: str
    second: str
    tone: str
    ground: str = "surface"
    awaited: bool = False


class TileView(QListView):
    """The records of a table as tiles, the chosen one the table's own; the arrow keys go across and down."""

    def __init__(self, table: RecordTable, tile: Callable[[Any], Tile]) -> None:
        super().__init__()
        self._table, self._across = table, 1
        self.setModel(table.model)
        self.setSelectionModel(table.view.selectionModel())
        self.setItemDelegate(_TileDelegate(self, tile))
        self.setAccessibleName(table.view.accessibleName())
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setObjectName("tiles")
        self.activated.connect(lambda index: table.activated.emit(table.model.record_at(index.row())))

    def reset(self) -> None:
        """Take other records; what the table has chosen among them by then stays chosen."""
        chosen = self.selectionModel().currentIndex()
        super().reset()
        if chosen.isValid():
            self.selectionModel().setCurrentIndex(chosen, SELECT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out among as many tiles as have room."""
        # Qt keeps room for the bar whether it is shown or not, and a row that takes all the rest is one tile shorter.
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self.verticalScrollBar())
        room = max(self.maximumViewportSize().width() - bar - 1, 1)
        self._across = max(room // theme.px(_WIDTH + _GAP), 1)
        self.setGridSize(QSize(room // self._across, theme.px(_HEIGHT + _GAP)))
        super().resizeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first tile when the keyboard arrives and none is chosen."""
        if event.reason() != Qt.FocusReason.MouseFocusReason and not self.currentIndex().isValid():
            self._choose(0)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the rows of tiles, on to the next row at the end of one."""
        key, across = Qt.Key, self._across
        steps = {key.Key_Right: 1, key.Key_Left: -1, key.Key_Down: across, key.Key_Up: -across}
        if (step := steps.get(Qt.Key(event.key()))) is not None and not event.modifiers():
            self._choose(self.currentIndex().row() + step)
        else:
            super().keyPressEvent(event)

    def _choose(self, row: int) -> None:
        if 0 <= row < self.model().rowCount():
            index = self.model().index(row, 0)
            self.selectionModel().setCurrentIndex(index, SELECT)
            self.scrollTo(index)

    def sizeHint(self) -> QSize:
        """Ask for little: the page gives what there is."""
        return QSize(theme.px(240), theme.px(160))


class _TileDelegate(QStyledItemDelegate):
    def __init__(self, view: QListView, tile: Callable[[Any], Tile]) -> None:
        super().__init__(view)
        self._tile = tile

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Fill the grid."""
        view = self.parent()
        return view.gridSize() if isinstance(view, QListView) else QSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one tile."""
        record = index.data(RECORD)
        if record is None:
            return
        tile, gap = self._tile(record), theme.px(_GAP)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        room = QRectF(option.rect).adjusted(1, 1, -gap, -gap)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour("accent" if chosen else "control"), theme.px(2.4) if chosen else 1.0)
        if tile.awaited and not chosen:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.colour(tile.ground))
        painter.drawRoundedRect(room, theme.px(7), theme.px(7))
        self._write(painter, room.adjusted(theme.px(9), theme.px(6), -theme.px(5), -theme.px(5)), tile)
        painter.restore()

    @staticmethod
    def _write(painter: QPainter, room: QRectF, tile: Tile) -> None:
        line = room.height() / 3
        write(painter, QRectF(room.x(), room.y(), room.width(), line), tile.title, points=10.5, semi=True)
        image = icons.pixmap(tile.icon, tile.tone, 14, 2.2, ratio=2.0)
        middle = room.y() + line * 1.5
        painter.drawPixmap(QPoint(round(room.x() - 1), round(middle - theme.px(7))), image)
        words = QRectF(room.x() + theme.px(18), room.y() + line, room.width() - theme.px(18), line)
        write(painter, words, tile.state, token=tile.tone, points=10)
        write(painter, QRectF(room.x(), room.y() + 2 * line, room.width(), line), tile.second, token="muted", points=10)
