"""The second page of other people's forms: what the sheet says, and what each column is taken for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.network.foreign_layouts import PlaceKind
from cpp_desktop.domain.network.foreign_meanings import Line
from cpp_desktop.domain.network.layout_documents import layout_from
from cpp_desktop.ui.dialogs.foreign_job import ForeignJob
from cpp_desktop.ui.dialogs.foreign_words import (
    Meaning,
    is_figure,
    meaning_words,
    meanings,
    said_words,
    units,
    whose_words,
)
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card, hbox, list_and_card, scroll, vbox, wrap
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.text_editors import LineEditor

COLUMNS = (
    Column("In the sheet", lambda line: line.words, bold=True, least=190),
    Column("For example", lambda line: " ".join(line.sample.split())[:60] or None, width=150, priority=2,
           tone=lambda _: "muted"),
    Column("Taken for", meaning_words, least=190, tone=lambda line: "text" if line.meaning else "muted"),
)  # fmt: skip


class LinesPage(QWidget):
    """Each column or label, and beside it what the chosen one is taken for. `problem_told` follows a change."""

    problem_told = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._job: ForeignJob | None = None
        self.table = RecordTable(
            COLUMNS, name=self.tr("Columns of the sheet"), empty=Empty(self.tr("No columns were found.")), row_height=36
        )
        self.table.chosen.connect(self._show_line)
        self.title, self.sample = label("", "h2", wraps=True), label("", "muted", wraps=True)
        self.meaning, self.unit = ChoiceEditor(()), ChoiceEditor(())
        self.meaning.entry.setAccessibleName(self.tr("Taken for"))
        self.unit.entry.setAccessibleName(self.tr("Written in"))
        self.meaning.edited.connect(self._take)
        self.unit.edited.connect(self._take_in_unit)
        self.whose = IconText("info", "", role="smalltext", wraps=True)
        self.said = IconText("info", "", role="smalltext", wraps=True)
        self.forgets = button(self.tr("Forget this"), self._forget, kind="small")
        self.forgets.setAccessibleName(self.tr("Forget what was said of texts and names"))
        self._said_line = wrap(vbox(self.said, hbox(self.forgets, None), gap=4))
        self.year, self.name = LineEditor(), LineEditor()
        self.year.entry.setAccessibleName(self.tr("The year of all files"))
        self.name.entry.setAccessibleName(self.tr("Keep it as"))
        self.year.edited.connect(self._say_year)
        self.name.edited.connect(self._say_name)
        self._unit_line = wrap(vbox(label(self.tr("Written in"), "label"), self.unit, gap=4))
        self._year_line = wrap(vbox(label(self.tr("The year of all files"), "label"), self.year, gap=4))
        whole = list_and_card(self.table, self._card(), width=340, narrow=300)
        self.setLayout(vbox(scroll(wrap(whole), modest=True)) if theme.is_huge() else whole)

    def _card(self) -> Card:
        kept = self.tr("With a name it is kept in the register, and offered the next time. Without one it is not.")
        body = vbox(
            self.title, self.sample, label(self.tr("Taken for"), "label"), self.meaning, self._unit_line,
            label(self.tr("This mapping"), "h3"), self.whose, self._said_line,
            self._year_line,
            label(self.tr("Keep it as"), "label"), self.name, label(kept, "smalltext", wraps=True), None, gap=8,
        )  # fmt: skip
        return Card(scroll(wrap(body)), pad=(16, 12, 10, 12))

    def show_job(self, job: ForeignJob) -> None:
        """Show the columns of a form that was read."""
        self._job = job
        self.name.show_value(job.name)
        self._show_lines()
        if self.table.chosen_record() is None and job.lines:
            self.table.choose(job.lines[0].id)

    def _show_lines(self) -> None:
        assert self._job is not None, "a form is read before its columns are shown"
        self.table.show_records(self._job.lines)
        self._show_line(self.table.chosen_record())
        if not self._job.problem:
            layout = layout_from(self._job.document)
            self.whose.words.setText(whose_words(layout))
            self.said.words.setText(said_words(layout))
            self._said_line.setVisible(bool(layout.means or layout.names))
            is_said = layout.period.kind is PlaceKind.IS
            self._year_line.setVisible(is_said)
            if is_said and not self.year.entry.hasFocus():
                self.year.show_value(layout.period.text[0])
        self.problem_told.emit(self._job.problem)

    def _show_line(self, line: Line | None) -> None:
        for part in (self.meaning, self.unit):
            part.setEnabled(line is not None)
        if line is None:
            return
        self.title.setText(line.words)
        sample = " ".join(line.sample.split())[:120]
        self.sample.setText(self.tr("For example: {0}").format(sample) if sample else self.tr("Nothing stands there."))
        self.meaning.offer(meanings(line))
        self.meaning.show_value((line.meaning, line.cell))
        self._unit_line.setVisible(is_figure(line.meaning))
        if is_figure(line.meaning):
            self.unit.offer(units(line.meaning))
            self.unit.show_value(line.written_in)

    def _take(self) -> None:
        line, chosen = self.table.chosen_record(), self.meaning.value()
        if self._job is not None and line is not None and chosen is not None:
            meaning: Meaning = chosen
            self._job.take(line, *meaning)
            self._show_lines()

    def _take_in_unit(self) -> None:
        line, unit = self.table.chosen_record(), self.unit.value()
        if self._job is not None and line is not None and unit and is_figure(line.meaning):
            self._job.take(line, line.meaning, line.cell, unit)
            self._show_lines()

    def _forget(self) -> None:
        if self._job is not None:
            self._job.forget()
            self._show_lines()

    def _say_year(self) -> None:
        if self._job is not None:
            self._job.say_year(self.year.typed())
            self._show_lines()

    def _say_name(self) -> None:
        if self._job is not None:
            self._job.name = self.name.typed()
