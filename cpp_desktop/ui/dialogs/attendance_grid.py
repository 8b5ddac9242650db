"""Who came, by year: members down, meetings across, with the totals that the annual return has."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpp_desktop.domain.attendance_grid import AttendanceGrid, Stood, Total
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.wording import day_month_year, short_date
from cpp_desktop.services import attendance_grid
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import fill, hbox
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.work import Work

LETTERS: dict[Stood, tuple[str, str, str]] = {
    Stood.PRESENT: ("P", "ok", QT_TRANSLATE_NOOP("AttendanceGrid", "present")),
    Stood.APOLOGIES: ("A", "warn", QT_TRANSLATE_NOOP("AttendanceGrid", "apologies")),
    Stood.ABSENT: ("X", "neutral", QT_TRANSLATE_NOOP("AttendanceGrid", "absent")),
    Stood.UNMARKED: ("–", "neutral", QT_TRANSLATE_NOOP("AttendanceGrid", "not marked, counts as absent")),
    Stood.CAME: ("V", "muted", QT_TRANSLATE_NOOP("AttendanceGrid", "came, not counted that day")),
    Stood.RESTING: ("R", "muted", QT_TRANSLATE_NOOP("AttendanceGrid", "resting")),
    Stood.CORRESPONDING: ("C", "muted", QT_TRANSLATE_NOOP("AttendanceGrid", "corresponding")),
    Stood.NOT_A_MEMBER: ("", "muted", QT_TRANSLATE_NOOP("AttendanceGrid", "not a member")),
}
"""How a cell is written: its letter, its tone, and what is heard."""
_LEAST = 62
"""Pixels for a meeting at 100 %."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("AttendanceGrid", words)


@dataclass(frozen=True, slots=True)
class Line:
    """One row as it is shown: a member's, or a sum below them; a cell is its letter or number, and what is heard."""

    id: str
    name: str
    cells: tuple[tuple[str, str, str], ...]
    total: Total
    is_member: bool = True


def ask_who_came(screen: Screen) -> None:
    """Show who came to the meetings of this year; others can be chosen."""
    screen.shell.open_dialog(WhoCame(screen))


class WhoCame(PlainDialog):
    """The grid of one year; Enter opens a member's page."""

    def __init__(self, screen: Screen) -> None:
        window = screen.window()
        super().__init__(window, self.tr("Who came, by year"), width=1320)
        self._screen, self._office = screen, screen.shell.office
        periods = attendance_grid.years(self._office)
        self.year = ChoiceEditor([(p, self._year_words(p)) for p in periods])
        self.year.entry.setAccessibleName(self.tr("Year"))
        self.year.entry.setMinimumContentsLength(27)
        self.year.put(periods[0])
        self.year.edited.connect(self._look)
        self.sentence = label("", "muted", wraps=True)
        self.table: RecordTable | None = None
        self._place = QWidget()
        self._below = QVBoxLayout(self._place)
        fill(self._below, (), 0)
        head = hbox(self.year, self.sentence, gap=14)
        head.setStretch(1, 1)
        self.add(head)
        self.add(self._place, 1)
        self.legend = label("", "small", wraps=True)
        self.add(self.legend)
        self.copies = button(self.tr("Copy for a spreadsheet"), self._copy, kind="primary")
        self.set_foot(self.copies)
        self.resize(self.width(), window.height() - 40)
        self._look()

    def _year_words(self, period: Period) -> str:
        return self.tr("{0} to {1}").format(day_month_year(period.first), day_month_year(period.last))

    def _look(self) -> None:
        """Read a year on a worker: a large group's is long."""
        period: Period = self.year.value()

        def read(_progress: object) -> tuple[AttendanceGrid, list[Line]]:
            grid = attendance_grid.year_grid(self._office, period)
            return grid, lines(grid) if grid.meetings else []

        work = Work(read)
        work.finished.connect(self._show)
        work.troubled.connect(self.sentence.setText)
        work.start()

    def _show(self, found: tuple[AttendanceGrid, list[Line]]) -> None:
        grid, rows = found
        if not self.is_open or grid.period != self.year.value():  # another year was chosen meanwhile
            return
        counted = grid.all
        said = self.tr("Counted as in the annual return: {0} present, {1} apologies, {2} absent, of {3} possible.")
        numbers = (counted.present, counted.apologies, counted.absent, counted.possible)
        self.sentence.setText(said.format(*(f"{number:,}" for number in numbers)))
        old, self.table = self.table, self._make_table(grid)
        if old is not None:
            self._below.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._below.addWidget(self.table, 1)
        self.table.show_records(rows)
        self.copies.setEnabled(bool(rows))
        self.table.show()
        self._screen.later(partial(self._explain, grid))

    def _explain(self, grid: AttendanceGrid) -> None:
        """Say what the letters mean that are there, and how many of the meetings found no room."""
        if not self.is_open or self.table is None:
            return
        there = {cell for row in grid.rows for cell in row.cells}
        letters = [(letter, words) for stood, (letter, _, words) in LETTERS.items() if stood in there]
        said = [f"{letter or self.tr('blank')} {_tr(words)}" for letter, words in letters]
        hidden = sum(self.table.view.isColumnHidden(at) for at in range(1, 1 + len(grid.meetings)))
        if hidden:
            said.append(self.tr("earlier meetings without room here, copied too: {0}").format(hidden))
        self.legend.setText("  ·  ".join(said))

    def _make_table(self, grid: AttendanceGrid) -> RecordTable:
        nothing = self.tr("No meeting of the group is recorded as held in this year.")
        table = RecordTable(
            columns(grid), name=self.tr("Who came"), band=None if theme.is_large() else self._band,
            row_height=34, empty=Empty(nothing, icon="calendar"),
        )  # fmt: skip
        table.view.setSortingEnabled(False)  # the sums stay below
        table.activated.connect(self._open)
        return table

    def _band(self, line: Line) -> str:
        return self.tr("Members in the year") if line.is_member else self.tr("Together")

    def _open(self, line: Line) -> None:
        if line.is_member:
            self.accept()
            self._screen.later(partial(self._screen.shell.go_to, "People", line.id))

    def _copy(self) -> None:
        """Put the whole grid on the clipboard; Ctrl+C takes the chosen rows alone."""
        assert self.table is not None, "it is offered once there is a grid"
        self.table.view.selectAll()
        self.table.copy()
        self._screen.shell.say(self.tr("Copied. Paste it into a spreadsheet."), "ok")


def columns(grid: AttendanceGrid) -> tuple[Column, ...]:
    """Return the grid's columns: the name, a meeting each, the totals. Apologies make room first, then old meetings."""
    titles: Counter[str] = Counter()
    made = [Column("Name", lambda line: line.name, bold=True, width=190 if theme.is_large() else 250)]
    for at, meeting in enumerate(grid.meetings):
        title = short_date(meeting.date).rpartition(" ")[0]
        titles[title] += 1
        written = title if titles[title] == 1 else f"{title} ({titles[title]})"
        made.append(_meeting_column(written, at, 2 + len(grid.meetings) - at))
    first_to_go = 3 + len(grid.meetings)
    return (
        *made,
        Column("Present", lambda line: line.total.present, right=True, width=80),
        Column("Apologies", lambda line: line.total.apologies, right=True, width=92, priority=first_to_go),
        Column("Absent", lambda line: line.total.absent, right=True, width=76, priority=first_to_go),
        Column("Possible", lambda line: line.total.possible, right=True, width=84),
    )


def _meeting_column(title: str, at: int, priority: int) -> Column:
    return Column(
        title,
        lambda line: line.cells[at][0],
        says=lambda line: line.cells[at][2],
        tone=lambda line: line.cells[at][1],
        least=_LEAST if "(" not in title else _LEAST + 24,
        priority=priority,
    )


def lines(grid: AttendanceGrid) -> list[Line]:
    """Return the rows: the members by name, then how many were present, and of how many."""
    found = [Line(row.id, row.name, tuple(_written(cell) for cell in row.cells), row.total) for row in grid.rows]
    totals = grid.totals
    sums = (
        (_tr("Present"), [total.present for total in totals]),
        (_tr("Apologies"), [total.apologies for total in totals]),
        (_tr("Absent"), [total.absent for total in totals]),
        (_tr("Possible"), [total.possible for total in totals]),
    )
    for name, numbers in sums:
        found.append(Line(name, name, tuple((f"{n}", "text", f"{n}") for n in numbers), grid.all, is_member=False))
    return found


def _written(cell: Stood) -> tuple[str, str, str]:
    letter, tone, words = LETTERS[cell]
    return letter, tone, _tr(words)
