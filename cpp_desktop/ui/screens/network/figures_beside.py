"""The figures of one return beside those of the year before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.network.foreign_layouts import unit_of
from cpp_desktop.domain.network.records import Cell, ReturnFigure
from cpp_desktop.domain.return_codes import value_words
from cpp_desktop.services.network.desk import OneReturn, number
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.screens.network.figure_names import heading_of, is_known, place_of, words_of

CELLS = {
    Cell.NOT_RECORDED: (QT_TRANSLATE_NOOP("ReturnCell", "blank"), QT_TRANSLATE_NOOP("ReturnCell", "not recorded")),
    Cell.NOT_APPLICABLE: (QT_TRANSLATE_NOOP("ReturnCell", "n/a"), QT_TRANSLATE_NOOP("ReturnCell", "does not apply")),
    Cell.SUPPRESSED: (QT_TRANSLATE_NOOP("ReturnCell", "hidden"), QT_TRANSLATE_NOOP("ReturnCell", "small, so hidden")),
}
"""What stands where there is no number, as short as a narrow column needs it and in full."""


@dataclass(frozen=True, slots=True)
class Row:
    """One figure, or one cell of a breakdown, now and a year before."""

    now: ReturnFigure
    before: ReturnFigure | None

    @property
    def id(self) -> str:
        """What tells it from the others."""
        return f"{self.now.code} {self.now.cell}"

    @property
    def heading(self) -> str:
        """What it stands below: the title of its section, or the name of its breakdown."""
        return heading_of(self.now.code, self.now.cell)

    @property
    def words(self) -> str:
        """What it is called."""
        return words_of(self.now.code, self.now.cell)


def cell_words(figure: ReturnFigure | None, *, in_full: bool = False) -> str:
    """Put what stands in a cell into words."""
    if figure is None:
        return "–"
    if figure.kind is Cell.NUMBER:
        unit = unit_of(figure.code)
        if unit == "minutes" and not in_full:
            return _hours(figure.number or 0)
        return value_words(figure.number, unit)
    return QCoreApplication.translate("ReturnCell", CELLS[figure.kind][in_full])


def _hours(minutes: int) -> str:
    """12 h 30: as short as a narrow column needs it."""
    whole, rest = divmod(minutes, 60)
    return f"{whole:,} h {rest:02d}" if rest else f"{whole:,} h"


def _tone(row: Row) -> str:
    return {Cell.SUPPRESSED: "private", Cell.NUMBER: "text"}.get(row.now.kind, "muted")


def order_of(figure: ReturnFigure | None) -> int:
    """Return what a cell is sorted by: its number; what has none comes first."""
    return figure.number if figure is not None and figure.number is not None else -1


COLUMNS = (
    Column("Figure", lambda row: row.words, least=110),
    Column(
        "Now", lambda row: row, lambda row: cell_words(row.now), right=True, width=86, tone=_tone, bold=True,
        order=lambda row: order_of(row.now), says=lambda row: cell_words(row.now, in_full=True),
    ),
    Column(
        "Before", lambda row: row, lambda row: cell_words(row.before), right=True, width=84,
        tone=lambda _: "muted", priority=2, order=lambda row: order_of(row.before),
        says=lambda row: cell_words(row.before, in_full=True),
    ),
)  # fmt: skip


def figures_table() -> RecordTable:
    """Return an empty table of figures, below the headings of their sections."""
    return RecordTable(
        COLUMNS, name=QCoreApplication.translate("ReturnCell", "Figures"), band=lambda row: row.heading, row_height=30,
        empty=Empty(QCoreApplication.translate("ReturnCell", "No return is here yet.")),
    )  # fmt: skip


def rows(found: OneReturn) -> Iterator[Row]:
    """Put the figures of a return beside those of the year before, in the order of the return."""
    return _rows(found.figures, found.before)


def _rows(now: Iterable[ReturnFigure], before: tuple[ReturnFigure, ...]) -> Iterator[Row]:
    known = [figure for figure in now if is_known(figure.code)]
    for figure in sorted(known, key=lambda one: place_of(one.code)):
        yield Row(figure, number(before, figure.code, figure.cell) if before else None)
