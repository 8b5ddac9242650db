"""A table of records as it stands on a page: rows, search, copying, and what it says when it is empty."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.cell_delegate import CellDelegate
from cpp_desktop.ui.parts.columns import Column, tab_separated
from cpp_desktop.ui.parts.empty_state import Empty, EmptyState
from cpp_desktop.ui.parts.find_box import FindBox
from cpp_desktop.ui.parts.layout import Part, add, fill
from cpp_desktop.ui.parts.table_model import RecordModel

_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class RecordTable(QFrame):
    """A card with a table in it: `show(records)`, `chosen(record or None)`, `activated(record)`.

    The chosen record stays chosen, by its id, when records are shown again, sorted or searched.
    """

    chosen = Signal(object)
    activated = Signal(object)
    counted = Signal(int, int)  # how many are shown, of how many

    def __init__(
        self,
        columns: Sequence[Column],
        *,
        name: str,
        empty: Empty,
        key: Callable[[Any], str] = attrgetter("id"),
        band: Callable[[Any], str] | None = None,
        row_height: float = 42,
        headed: bool = True,
    ) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self.model = RecordModel(columns, key=key, band=band, parent=self)
        self.view = _View(self.model, name, row_height)
        self.view.horizontalHeader().setVisible(headed)
        self._kept: str | None = None
        self._told: str | None = None
        self._arranging = False
        self._no_match = EmptyState(Empty(self.tr("Nothing here has those words."), icon="search"))
        self._stack = QStackedWidget()  # not its layout alone, which would show its first part as a window
        for part in (self.view, EmptyState(empty), self._no_match):
            self._stack.addWidget(part)
        self._body = QVBoxLayout(self)
        fill(self._body, (), 0)
        self._body.addWidget(self._stack, 1)
        self._body.setContentsMargins(1, 2, 1, 2)
        self.model.modelReset.connect(self._after_reset)
        self.view.selectionModel().currentRowChanged.connect(self._note_current)
        self.view.activated.connect(self._activate)
        self._after_reset()

    def show_records(self, records: Iterable[Any]) -> None:
        """Show other records; what was chosen stays chosen if it is among them."""
        self.model.show(records)

    def search(self, typed: str) -> None:
        """Keep only records with every word typed."""
        self.model.search(typed)

    def find_box(self, prompt: str) -> FindBox:
        """Return a box that searches this table as one types: Down goes to the rows, Enter opens the one chosen."""
        box = FindBox(prompt)
        box.textChanged.connect(self.search)
        box.left_downwards.connect(self.view.setFocus)
        box.returnPressed.connect(lambda: self._activate(self.view.currentIndex()))
        return box

    def choose(self, record_id: str | None) -> bool:
        """Choose a record by its id, now or when it is next shown; say whether it is shown now."""
        self._kept = record_id
        return self._choose_kept()

    def chosen_record(self) -> Any | None:  # noqa: ANN401 - any record
        """Return the record chosen."""
        row = self.view.currentIndex().row()
        return self.model.record_at(row) if row >= 0 else None

    def chosen_records(self) -> list[Any]:
        """Return every record in the rows selected, in the order shown."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [record for row in rows if (record := self.model.record_at(row)) is not None]

    def sort_by(self, title: str, *, descending: bool = False) -> None:
        """Sort by the column with this title."""
        at = next(i for i, column in enumerate(self.model.columns) if column.title == title)
        self.view.sortByColumn(at, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)

    def set_foot(self, *parts: Part) -> None:
        """Put a line of words and links below the rows."""
        line = QWidget()
        box = QHBoxLayout(line)
        fill(box, parts, 10)
        box.setContentsMargins(theme.px(12), theme.px(4), theme.px(8), theme.px(4))
        add(self._body, line)

    def _after_reset(self) -> None:
        self.view.lay_out_bands()
        self._choose_kept()  # before the rows come into sight and may take the focus
        shown = len(self.model.shown)
        self._stack.setCurrentIndex(0 if shown else 1 if not self.model.total else 2)
        self.counted.emit(shown, self.model.total)

    def _choose_kept(self) -> bool:
        row = self.model.row_of(self._kept) if self._kept else None
        self._arranging = True
        try:
            if row is None:
                self.view.selectionModel().clear()
            else:
                index = self.model.index(row, 0)
                self.view.selectionModel().setCurrentIndex(index, _SELECT)
                self.view.scrollTo(index)
        finally:
            self._arranging = False
        self._tell()
        return row is not None

    def _note_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        # When it takes the focus Qt makes some row current without choosing it.
        if self._arranging or not current.isValid() or not self.view.selectionModel().isRowSelected(current.row()):
            return
        found = self.model.id_at(current.row())
        if found is not None:
            self._kept = found
            self._tell()

    def _tell(self) -> None:
        record = self.chosen_record()
        told = None if record is None else self._kept
        if told != self._told:
            self._told = told
            self.chosen.emit(record)

    def _activate(self, index: QModelIndex) -> None:
        record = self.model.record_at(index.row()) if index.isValid() else None
        if record is not None:
            self.activated.emit(record)


class _View(QTableView):
    """Rows under headings: one Tab stop, columns that make room, rows that copy into a spreadsheet."""

    def __init__(self, model: RecordModel, name: str, row_height: float) -> None:
        super().__init__()
        self._records = model
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
        header.setMinimumSectionSize(theme.px(30))
        header.setSortIndicatorClearable(True)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide what there is no room for."""
        super().resizeEvent(event)
        columns = self._records.columns
        hidden = hidden_columns(columns, self.viewport().width())
        for at in range(len(columns)):
            self.setColumnHidden(at, at in hidden)
        self._records.fold(hidden)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first record when the keyboard arrives and nothing is chosen."""
        row = next((r for r in range(self._records.rowCount()) if self._records.record_at(r) is not None), None)
        if row is not None and event.reason() != Qt.FocusReason.MouseFocusReason and not self.currentIndex().isValid():
            self.selectionModel().setCurrentIndex(self._records.index(row, 0), _SELECT)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selected rows as tab-separated text; leave other keys to Qt."""
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = sorted(index.row() for index in self.selectionModel().selectedRows())
            records = [record for row in rows if (record := self._records.record_at(row)) is not None]
            QGuiApplication.clipboard().setText(tab_separated(self._records.columns, records))
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Ask for little: the page gives what there is."""
        return QSize(theme.px(240), theme.px(160))


def hidden_columns(columns: Sequence[Column], room: int) -> frozenset[int]:
    """Return which columns to hide in `room` pixels: the highest priority number first, the last of equals first."""
    kept = set(range(len(columns)))
    for at in sorted(kept, key=lambda i: (columns[i].priority, i), reverse=True):
        needed = sum(theme.px(columns[i].width or columns[i].least) for i in kept)
        if needed <= room or columns[at].priority <= 1:
            break
        kept.discard(at)
    return frozenset(range(len(columns))) - kept
