"""The rows of a table on a page, and the columns for which there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.cell_delegate import CellDelegate
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.table_model import RecordModel

SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class RecordView(QTableView):
    """Rows under headings: one Tab stop, columns that make room, rows that copy into a spreadsheet.

    `menu_asked(place on the screen)` and `copy_asked` are for the table round it.
    """

    menu_asked = Signal(QPoint)
    copy_asked = Signal()

    def __init__(self, model: RecordModel, name: str, row_height: float) -> None:
        super().__init__()
        self._records = model
        self._unwanted: frozenset[int] = frozenset()
        self._row_height = theme.px(row_height)
        self._banded: list[int] = []
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(theme.px(80))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(theme.px(20))
        self.verticalHeader().setDefaultSectionSize(self._row_height)
        self._set_up_header()

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        # One of its own, where nothing is ever chosen: else each paint asks every row chosen whether it may be.
        header.setSelectionModel(QItemSelectionModel(self._records, header))
        header.setMinimumSectionSize(theme.px(30))
        header.setSortIndicatorClearable(True)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda at: self.menu_asked.emit(header.mapToGlobal(at)))
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        for at, column in enumerate(self._records.columns):
            mode = QHeaderView.ResizeMode.Fixed if column.width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(at, mode)
            if column.width:
                self.setColumnWidth(at, theme.px(column.width))

    def lay_out_bands(self) -> None:
        """Let headings run across the table."""
        if self._banded:
            self.clearSpans()
        for row in self._banded:
            self.setRowHeight(row, self._row_height)
        self._banded = self._records.band_rows
        across = len(self._records.columns)
        for row in self._banded:
            if across > 1:
                self.setSpan(row, 0, 1, across)
            self.setRowHeight(row, theme.px(30))

    def selected_rows(self) -> list[int]:
        """Return the rows selected, in their order; a range at a time, for there may be very many."""
        selection = self.selectionModel().selection()
        ranges = (selection.at(at) for at in range(selection.count()))
        return sorted({row for one in ranges for row in range(one.top(), one.bottom() + 1)})

    def show_columns(self, unwanted: frozenset[int]) -> None:
        """Hide the columns that nobody wants, and those for which there is no room."""
        self._unwanted = unwanted
        self._lay_out_columns()

    def _lay_out_columns(self) -> None:
        columns = self._records.columns
        hidden = hidden_columns(columns, self.viewport().width(), self._unwanted)
        for at in range(len(columns)):
            self.setColumnHidden(at, at in hidden)
        self._records.fold(hidden, self._unwanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide what there is no room for."""
        super().resizeEvent(event)
        self._lay_out_columns()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the table's menu, at the chosen row where a key asked for it."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        here = self.visualRect(self.currentIndex()).bottomLeft() if self.currentIndex().isValid() else QPoint()
        self.menu_asked.emit(self.viewport().mapToGlobal(here) if by_key else event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first record when the keyboard arrives and nothing is chosen."""
        row = next((r for r in range(self._records.rowCount()) if self._records.record_at(r) is not None), None)
        if row is not None and event.reason() != Qt.FocusReason.MouseFocusReason and not self.currentIndex().isValid():
            self.selectionModel().setCurrentIndex(self._records.index(row, 0), SELECT)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selected rows; leave other keys to Qt."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Ask for little: the page gives what there is."""
        return QSize(theme.px(240), theme.px(160))


def hidden_columns(columns: Sequence[Column], room: int, unwanted: frozenset[int] = frozenset()) -> frozenset[int]:
    """Return which columns to hide in `room` pixels, beside those unwanted.

    The highest priority number goes first, the last of equals first.
    """
    kept = set(range(len(columns))) - unwanted
    for at in sorted(kept, key=lambda i: (columns[i].priority, i), reverse=True):
        needed = sum(theme.px(columns[i].width or columns[i].least) for i in kept)
        if needed <= room or columns[at].priority <= 1:
            break
        kept.discard(at)
    return frozenset(range(len(columns))) - kept
