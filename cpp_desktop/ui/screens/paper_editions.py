"""Beside the pages: in which editions the paper comes and who reads them, and how many copies go which way."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal

from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services.paper_editions import EditionLine, Editions, WayLine
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, hbox
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.screens.paper_words import (
    copy_words,
    edition_chip,
    edition_words,
    tr,
    way_icon,
    way_line_words,
)

_ROW, _TWO_LINES = 36, 46


def sheets_of(line: WayLine, pages: Mapping[str, int]) -> int | None:
    """Return how many sheets copies take, printed on both sides; None until their pages are known."""
    if not line.is_printed:
        return 0
    pages_each = pages.get(line.edition_id)
    return None if pages_each is None else line.copies * ((pages_each + 1) // 2)


def _fit(table: RecordTable, rows: int, height: float) -> None:
    """Give a table the height of its rows: the pane round it scrolls."""
    header = max(table.view.horizontalHeader().sizeHint().height(), table.view.horizontalHeader().height())
    table.setFixedHeight(header + max(rows, 2) * theme.px(height) + theme.px(8))


class EditionsCard(Card):
    """The editions of a meeting's paper: `chosen(line)` follows; `issue_wanted` and `history_wanted` its buttons."""

    chosen = Signal(object)
    issue_wanted = Signal()
    history_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(pad=14, gap=6)
        self._shown: Editions | None = None
        self._pages: Mapping[str, int] = {}
        self.sentence = label("", "muted", wraps=True)
        columns = (
            Column(tr("Edition"), edition_words, bold=True, least=120),
            Column(tr("Pages"), self._pages_of, width=54, right=True),
            Column(tr("People"), lambda e: e.people or None, width=58, right=True),
            Column(tr("State"), lambda e: e.state.value, lambda _: "", chips=self._chips, width=114, priority=2),
        )
        empty = Empty(self.tr("Nobody is to receive it yet."), icon="people")
        self.table = RecordTable(columns, name=self.tr("Editions"), empty=empty, row_height=_ROW)
        self.table.chosen.connect(lambda one: self.chosen.emit(one) if one else None)
        self.issues = button(self.tr("Issue…"), self.issue_wanted.emit, kind="small", icon="mail")
        self.history = button(self.tr("Copies and versions…"), self.history_wanted.emit, kind="link", height=30)
        self.add(label(self.tr("Editions"), "h2"))
        self.add(self.sentence)
        self.add(self.table)
        self.add(hbox(self.issues, self.history, None, gap=6))

    def show_editions(self, shown: Editions, pages: Mapping[str, int], *, went_out: bool) -> None:
        """Show what it comes in; `pages` are those known, by the edition's id; `went_out` says that a version did."""
        self._shown, self._pages = shown, pages
        self.table.show_records(shown.lines)
        _fit(self.table, len(shown.lines), _ROW)
        self.sentence.setText(self._words(shown))
        self.issues.setVisible(shown.before is None and not shown.problem)
        self.history.setVisible(went_out)

    def show_pages(self, pages: Mapping[str, int]) -> None:
        """Show how many pages each edition has, as they become known."""
        self._pages = pages
        if self._shown is not None:
            self.table.show_records(self._shown.lines)

    def _words(self, shown: Editions) -> str:
        if shown.before is not None:
            words = self.tr("Version {0} went out on {1}; nothing has changed since.")
            return words.format(shown.version, day_month_year(shown.before))
        if shown.problem:
            return shown.problem
        return self.tr("Version {0}, not issued yet").format(shown.version)

    def choose(self, line_id: str) -> None:
        """Choose an edition, if there is such a one."""
        self.table.choose(line_id)

    def _pages_of(self, line: EditionLine) -> int | None:
        return self._pages.get(line.id)

    def _chips(self, line: EditionLine) -> tuple[Chip, ...]:
        return (edition_chip(line, self._shown),) if self._shown else ()


class PrintRunCard(Card):
    """How many copies of which edition go which way, from recorded needs and delivery.

    `list_wanted` and `files_wanted` follow its buttons, which are there once something went out.
    """

    list_wanted = Signal()
    files_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(pad=14, gap=6)
        self._pages: Mapping[str, int] = {}
        self.by = label("", "muted", wraps=True)
        columns = (
            Column(tr("How"), way_line_words, second=copy_words, icon=way_icon, least=120),
            Column(tr("Copies"), lambda way: way.copies, width=62, right=True, bold=True),
            Column(tr("Sheets"), self._sheets, width=62, right=True),
        )
        empty = Empty(self.tr("Nobody is to receive it yet."), icon="people")
        self.table = RecordTable(columns, name=self.tr("Print run"), empty=empty, row_height=_TWO_LINES)
        self.count = label("", "h3", wraps=True)
        self.files = button(self.tr("Make all files…"), self.files_wanted.emit, kind="small", icon="folder")
        self.list = button(self.tr("Print this list"), self.list_wanted.emit, kind="link", icon="print", height=30)
        self.add(label(self.tr("Print run"), "h2"))
        self.add(self.by)
        self.add(self.table)
        self.add(self.count)
        self.add(hbox(self.files, self.list, None, gap=6))

    def show_run(self, shown: Editions, pages: Mapping[str, int], *, went_out: bool) -> None:
        """Show the copies of a meeting's paper; `pages` are those known, by the edition's id."""
        self.files.setVisible(went_out)
        self.list.setVisible(went_out)
        self._pages = pages
        self.table.show_records(shown.ways)
        _fit(self.table, len(shown.ways), _TWO_LINES)
        by = day_month_year(shown.ways[0].by) if shown.ways else ""
        self.by.setText(self.tr("From access needs and delivery; to go out by {0}").format(by) if by else "")
        self.by.setVisible(bool(by))
        self.count.setText(self._count_words(shown))

    def _sheets(self, line: WayLine) -> int | None:
        return sheets_of(line, self._pages)

    def _count_words(self, shown: Editions) -> str:
        if not shown.printed:
            return self.tr("Nothing is printed: every copy goes another way.") if shown.ways else ""
        counts = [sheets_of(way, self._pages) for way in shown.ways]
        parts = [self.tr("%n copy(ies) on paper", "", shown.printed)]
        if None not in counts:
            parts.append(self.tr("%n sheet(s) printed both sides", "", sum(one for one in counts if one)))
        if shown.labels:
            parts.append(self.tr("%n label(s)", "", shown.labels))
        return ", ".join(parts)
