"""A picture with its sentence, its key and, at a press, the same as a table."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpp_desktop.domain.charts import Series
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.chart_looks import Swatch
from cpp_desktop.ui.parts.chart_view import ChartView
from cpp_desktop.ui.parts.columns import Column, html_rows, html_table, tab_separated
from cpp_desktop.ui.parts.empty_state import Empty, EmptyState
from cpp_desktop.ui.parts.flow import Flow
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, Pages, fill, hbox, scroll, wrap
from cpp_desktop.ui.parts.record_table import RecordTable


@dataclass(frozen=True, slots=True)
class _Row:
    id: str
    cells: tuple[str, ...]


class ChartPanel(QWidget):
    """Shows one series; `show_table` puts the table in the picture's place. In a card of its own it needs no frame."""

    def __init__(self, empty: str, *, framed: bool = True) -> None:
        super().__init__()
        self.view = ChartView()
        self.sentence = label("", wraps=True)
        self.told = label("", "muted", wraps=True)
        self._key = QWidget()
        self._key_line = Flow()
        self._key_line.set_gaps(theme.px(14), theme.px(3))
        self._key.setLayout(self._key_line)
        self.table: RecordTable | None = None
        self._is_table = False
        self._table_room = QWidget()
        fill(QVBoxLayout(self._table_room), (), 0)
        self._picture = Card(pad=(14, 12, 14, 10), gap=6) if framed else Card(kind="", pad=0, gap=6)
        self._picture.add(self.told)
        self._picture.add(self.view if theme.is_large() else scroll(self.view), 1)  # else all of it scrolls
        self._picture.add(self._key)
        self._empty = EmptyState(Empty(empty, icon="chart"))
        self._pages = Pages(self._picture, self._table_room, self._empty)
        box = QVBoxLayout(self)
        fill(box, (self.sentence,), 8)
        box.addWidget(self._pages, 1)
        self.view.told.connect(self._tell)

    def show_series(self, series: Series) -> None:
        """Show another series, as picture or table, whichever was shown."""
        self.sentence.setText(series.sentence)
        self.view.show_series(series)
        self._show_key(series)
        if self.table is not None:
            self.table.deleteLater()
            self.table = None
        self.show_table(is_wanted=self._is_table)

    def show_table(self, *, is_wanted: bool) -> None:
        """Show the table, or the picture."""
        self._is_table = is_wanted
        series = self.view.series
        if series is None or series.is_empty:
            self._pages.setCurrentWidget(self._empty)
            return
        if is_wanted and self.table is None:
            self.table = _table_of(series)
            layout = self._table_room.layout()
            assert layout is not None
            layout.addWidget(self.table)
        self._pages.setCurrentWidget(self._table_room if is_wanted else self._picture)

    @property
    def is_empty(self) -> bool:
        """Say whether there is nothing to show."""
        return self.view.series is None or self.view.series.is_empty

    def copy_picture(self) -> None:
        """Put the picture on the clipboard as it is seen, with its sentence as text."""
        copied = QMimeData()
        copied.setImageData(self._picture.grab().toImage())
        QGuiApplication.clipboard().setMimeData(copied)

    def copy_table(self) -> None:
        """Put the table on the clipboard, for a spreadsheet or a letter."""
        series = self.view.series
        if series is None:
            return
        headings, rows = series.table()
        copied = QMimeData()
        copied.setText(tab_separated([headings, *rows]))
        copied.setHtml(html_table(html_rows([headings], "th") + html_rows(rows)))
        QGuiApplication.clipboard().setMimeData(copied)

    def _tell(self, words: str) -> None:
        self.told.setText(words or self.tr("Left and Right, or a click, say what is in a column."))

    def _show_key(self, series: Series) -> None:
        """Name each part beside its pattern, with its sum: nobody has to look for it elsewhere."""
        while item := self._key_line.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if series.shape == "strips":  # each has its name beside it
            return
        for part in series.parts:
            self._add_key(part.key, f"{part.name} {part.total:,}")
        if series.line:
            self._add_key(series.line.key, series.line.name)

    def _add_key(self, key: str, words: str) -> None:
        name = label(words, "smalltext")
        name.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._key_line.addWidget(wrap(hbox(Swatch(key), name, gap=6)))


def _table_of(series: Series) -> RecordTable:
    headings, rows = series.table()
    columns = [_column(at, heading, is_last=at == len(headings) - 1) for at, heading in enumerate(headings)]
    table = RecordTable(columns, name=series.title, empty=Empty(series.sentence), row_height=34)
    table.view.setSortingEnabled(False)
    table.show_records(_Row(f"{at}", cells) for at, cells in enumerate(rows))
    return table


def _column(at: int, heading: str, *, is_last: bool) -> Column:
    def cell(row: _Row) -> str:
        return row.cells[at]

    if at == 0:
        return Column(heading, cell, bold=True, least=130)
    return Column(heading, cell, right=True, width=112, priority=2 if is_last else 2 + at)
