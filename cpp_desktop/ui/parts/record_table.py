"""A table of records as it stands on a page: rows, search, copying, and what it says when it is empty."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.column_choice import ColumnChoice
from cpp_desktop.ui.parts.columns import Column, cells, html_rows, html_table, tab_separated
from cpp_desktop.ui.parts.empty_state import Empty, EmptyState
from cpp_desktop.ui.parts.find_box import FindBox
from cpp_desktop.ui.parts.layout import Part, add, fill, hbox, rule, vbox, wrap
from cpp_desktop.ui.parts.menu_button import menu_button
from cpp_desktop.ui.parts.record_view import SELECT, RecordView
from cpp_desktop.ui.parts.table_model import BandedModel, RecordModel
from cpp_desktop.ui.parts.turns import Turns, in_blocks

_MOST_TOGETHER = 500
"""So many rows stay chosen together when rows are shown again; Qt takes its time for every one of them."""


class RecordTable(QFrame):
    """A card with a table in it: `show(records)`, `chosen(record or None)`, `activated(record)`.

    The chosen record stays chosen, by its id, when records are shown again, sorted or searched; so do several.
    """

    chosen = Signal(object)
    activated = Signal(object)
    counted = Signal(int, int)  # how many are shown, of how many
    selected = Signal(int)  # how many rows are chosen together
    resized = Signal(int)  # how high it is

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
        self.model = (BandedModel if band else RecordModel)(columns, key=key, band=band, parent=self)
        self.view = RecordView(self.model, name, row_height)
        self.view.horizontalHeader().setVisible(headed)
        self.columns = ColumnChoice(self, columns)
        self._kept: str | None = None
        self._together: list[str] = []
        self._copying = Turns(self)
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
        self.model.modelAboutToBeReset.connect(self._note_together)
        self.model.modelReset.connect(self._after_reset)
        self.view.selectionModel().currentRowChanged.connect(self._note_current)
        self.view.selectionModel().selectionChanged.connect(self._count_selected)
        self.view.activated.connect(self._activate)
        self.view.menu_asked.connect(self.show_menu)
        self.view.copy_asked.connect(self.copy)
        self.columns.changed.connect(self._show_columns)
        self._show_columns()
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
        return [record for row in self.view.selected_rows() if (record := self.model.record_at(row)) is not None]

    def choose_several(self, record_ids: Iterable[str]) -> None:
        """Choose records together, those that are shown."""
        selection = QItemSelection()
        for row in self.model.rows_of(set(record_ids)):
            selection.select(self.model.index(row, 0), self.model.index(row, len(self.model.columns) - 1))
        self.view.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def copy(self) -> None:
        """Put the rows selected on the clipboard with their headings, for a spreadsheet or a letter."""
        self._copying.run(self._copy(self.chosen_records()))

    def _copy(self, records: list[Any]) -> Iterator[None]:
        titles = [QCoreApplication.translate("Column", column.title) for column in self.columns.wanted]
        lines, html = [tab_separated([titles])], [html_rows([titles], "th")]
        for at, block in in_blocks(records):
            if at:
                yield
            rows = [cells(self.columns.wanted, record) for record in block]
            lines.append(tab_separated(rows))
            html.append(html_rows(rows))
        copied = QMimeData()
        copied.setText("\n".join(lines))
        copied.setHtml(html_table("".join(html)))
        QGuiApplication.clipboard().setMimeData(copied)

    def show_menu(self, at: QPoint) -> None:
        """Offer at a place on the screen to copy the rows selected, and which columns are to be seen."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.view.accessibleName())
        copies = menu.addAction(self.tr("Copy for a spreadsheet"))
        copies.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copies.setEnabled(self.view.selectionModel().hasSelection())
        copies.triggered.connect(self.copy)
        menu.addSeparator()
        self.columns.fill(menu)
        menu.popup(at)

    def column_button(self) -> QPushButton:
        """Return a button that offers which columns are to be seen."""
        made = menu_button(self.tr("Columns"), kind="link")
        menu = made.menu()
        menu.aboutToShow.connect(menu.clear)
        menu.aboutToShow.connect(lambda: self.columns.fill(menu))
        return made

    def sort_by(self, title: str, *, descending: bool = False) -> None:
        """Sort by the column with this title."""
        at = next(i for i, column in enumerate(self.model.columns) if column.title == title)
        self.view.sortByColumn(at, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)

    def unsort(self) -> None:
        """Go back to the order in which records were given."""
        self.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    def set_strip(self, strip: QWidget, fit: Callable[[int], object]) -> None:
        """Put a part below the rows, above the foot; `fit` is told how high the whole table is."""
        add(self._body, strip)
        self.resized.connect(fit)

    def set_foot(self, *parts: Part) -> QWidget:
        """Put a line of words and links below the rows, and return what can be hidden while it says nothing."""
        line = hbox(*parts, gap=10)
        line.setContentsMargins(theme.px(12), theme.px(6), theme.px(8), theme.px(5))
        foot = wrap(vbox(rule(), line, gap=0))
        add(self._body, foot)
        return foot

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say how high it is."""
        super().resizeEvent(event)
        self.resized.emit(self.height())

    def showEvent(self, event: QShowEvent) -> None:
        """Take up which columns were chosen before."""
        super().showEvent(event)
        self.columns.recall()

    def wait(self) -> None:
        """Show no rows and nothing in their place: they are on their way."""
        self._stack.setCurrentIndex(0)

    def _show_columns(self) -> None:
        self.model.search_in(self.columns.wanted)
        self.view.show_columns(self.columns.unwanted)

    def _note_together(self) -> None:
        rows = self.view.selected_rows()
        ids = (self.model.id_at(row) for row in rows) if 1 < len(rows) <= _MOST_TOGETHER else ()
        self._together = [found for found in ids if found is not None]

    def _count_selected(self) -> None:
        if not self._arranging:
            self.selected.emit(len(self.view.selected_rows()))

    def _after_reset(self) -> None:
        self.view.lay_out_bands()
        self._choose_kept()  # before the rows come into sight and may take the focus
        if self._together:
            self.choose_several(self._together)
        self._count_selected()
        shown = self.model.count
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
                self.view.selectionModel().setCurrentIndex(index, SELECT)
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
