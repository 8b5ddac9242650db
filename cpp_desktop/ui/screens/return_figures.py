"""One section's figures: what each is, last year's, how it is counted, and the records behind it."""

from __future__ import annotations

from functools import partial
from textwrap import shorten

from cpp_desktop.domain.annual_return import mark_for
from cpp_desktop.domain.charts import Chart
from cpp_desktop.domain.return_figures import Value
from cpp_desktop.domain.return_sections import MARKABLE, SectionState
from cpp_desktop.domain.return_texts import text_of
from cpp_desktop.services import annual_return
from cpp_desktop.services.annual_return import AnnualReturn
from cpp_desktop.ui.dialogs.pictures import show_pictures
from cpp_desktop.ui.dialogs.return_stories import show_stories
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import ChipLabel
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, row
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.return_figure import FigureCard
from cpp_desktop.ui.screens.return_lines import Line, lines_of
from cpp_desktop.ui.screens.return_text import ask_for_note
from cpp_desktop.ui.screens.return_words import state_chip


def _order(value: Value) -> int:
    return value if isinstance(value, int) else -1


FIGURE_COLUMNS = (
    Column("Figure", lambda n: n.label, least=180),
    Column("This period", lambda n: n, lambda n: n.words(n.now), right=True, width=140, bold=True,
           order=lambda n: _order(n.now)),
    Column("Year before", lambda n: n, lambda n: n.words(n.before), right=True, width=112, tone=lambda _: "muted",
           priority=2, order=lambda n: _order(n.before)),
    Column("Records", lambda n: n.behind or None, lambda n: f"{n:,}", right=True, width=74,
           tone=lambda _: "accent_text", priority=3),
)  # fmt: skip
_PICTURES: dict[str, Chart] = {
    "meetings": "attendance", "activity": "activity", "influence": "cases", "actions": "actions",
}  # fmt: skip
"""The picture that goes with a section."""
_STORIED = frozenset({"activity", "consultations", "influence", "actions"})
"""The sections whose records can be told as stories."""
_NOTE_SHOWN = 160
"""So many letters of a note are shown beside the figures; all of it is printed."""


class FiguresCard(Card):
    """The figures of one section; the one chosen says how it was counted, and from what."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(16, 12, 16, 12))
        self._screen = screen
        self._drawn: AnnualReturn | None = None
        self._section: SectionState | None = None
        self.setMinimumWidth(1)
        self.title, self.chip = label("", "h2", wraps=True), ChipLabel()
        self._sentence = label("", "muted", wraps=True)
        self.picture = button(self.tr("Picture…"), self._show_picture, kind="link", icon="chart", height=26)
        self.stories = button(self.tr("Stories…"), self._show_stories, kind="link", icon="book", height=26)
        self.notes = button(self.tr("Note…"), self._ask_for_note, kind="link", icon="edit", height=26)
        self._note = label("", "small", wraps=True)
        self.not_recorded = button(self.tr("Not recorded"), self._mark, kind="small")
        not_applicable = partial(self._mark, not_applicable=True)
        self.not_applicable = button(self.tr("Not applicable"), not_applicable, kind="small")
        self.counts = button(self.tr("Count again"), self._unmark, kind="small")
        self.table = RecordTable(
            FIGURE_COLUMNS, name=self.tr("Figures"), empty=Empty(self.tr("This section has no figures.")),
            row_height=29, band=lambda n: n.band,
        )  # fmt: skip
        self.table.chosen.connect(self._show_line)
        self.detail = FigureCard(screen)
        verbs = row(self.not_recorded, self.not_applicable, self.counts, gap=6)
        links = (self.picture, self.stories, self.notes)
        if theme.is_enlarged() and not theme.is_large():  # one line is too short there for the words on the verbs
            self.add(row(self.title, verbs, stretch=0))
            self.add(row(self.chip, self._sentence, *links, stretch=1))
        else:
            self.add(row(self.title, self.chip, verbs, stretch=0))
            self.add(row(self._sentence, *links, stretch=0))
        self.add(self._note)
        self.add(self.table, 1)
        if not theme.is_large():  # there it stands by itself, behind a tab
            self.add(self.detail)

    def show_section(self, drawn: AnnualReturn, section: SectionState) -> None:
        """Show one section of a return."""
        self._drawn, self._section = drawn, section
        self.title.setText(f"{section.number}  {section.title}")
        self.chip.show_chip(state_chip(section.state))
        self._sentence.setText(section.sentence)
        self.picture.setVisible(section.key in _PICTURES)
        self.stories.setVisible(section.key in _STORIED)
        note = " ".join(text_of(drawn.records, section.key, drawn.period).split())
        self._note.setText(self.tr("Note: {0}").format(shorten(note, _NOTE_SHOWN, placeholder=" …")))
        self._note.setVisible(bool(note))
        mark = mark_for(drawn.records.marks, section.key, drawn.period)
        can_mark = section.key in MARKABLE
        self.not_recorded.setVisible(can_mark and (mark is None or mark.not_applicable))
        self.not_applicable.setVisible(can_mark and (mark is None or not mark.not_applicable))
        self.counts.setVisible(mark is not None)
        lines = list(lines_of(drawn, section.key))
        self.table.show_records(lines)
        if self.table.chosen_record() is None and lines:
            self.table.choose(lines[0].id)
        self._show_line(self.table.chosen_record())

    def choose(self, code: str) -> None:
        """Choose a figure by its code."""
        self.table.choose(code)

    def _show_picture(self) -> None:
        if self._drawn is not None and self._section is not None and self._section.key in _PICTURES:
            show_pictures(self._screen, _PICTURES[self._section.key], self._drawn.period)

    def _show_stories(self) -> None:
        if self._drawn is not None:
            show_stories(self._screen, self._drawn)

    def _ask_for_note(self) -> None:
        if self._drawn is not None and self._section is not None:
            ask_for_note(self._screen, self._drawn, self._section)

    def _show_line(self, line: Line | None) -> None:
        if self._drawn is not None:
            self.detail.show_line(self._drawn, line)

    def _mark(self, *, not_applicable: bool = False) -> None:
        if self._drawn is not None and self._section is not None:
            office, period = self._screen.shell.office, self._drawn.period
            mark = partial(annual_return.mark_section, office, self._section.key, period.first, period.last)
            self._screen.attempt(partial(mark, not_applicable=not_applicable))

    def _unmark(self) -> None:
        if self._drawn is not None and self._section is not None:
            office, period = self._screen.shell.office, self._drawn.period
            unmark = annual_return.unmark_section
            self._screen.attempt(partial(unmark, office, self._section.key, period.first, period.last))
