"""The second page of an import: which sheet, and what each of its columns is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from cpp_desktop.services.tables.kinds import table_of
from cpp_desktop.ui.dialogs.import_job import ImportJob
from cpp_desktop.ui.dialogs.import_words import field_words
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card, hbox, scroll, vbox, wrap
from cpp_desktop.ui.screens.changing import order_tabs


class ColumnsPage(QWidget):
    """Each column of the sheet with its first words, and what it is taken for."""

    sheet_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.sheets = ChoiceEditor(())
        self.sheets.entry.setAccessibleName(self.tr("Sheet"))
        self.sheets.edited.connect(lambda: self.sheet_chosen.emit(self.sheets.value()))
        self._sheet_line = wrap(hbox(label(self.tr("Sheet"), "label"), self.sheets, None))
        self.trouble = IconText("info", "", tone="warn", role="warn", wraps=True)
        self.choices: dict[str, ChoiceEditor] = {}
        self._area = scroll(QWidget())
        self.setLayout(vbox(self._sheet_line, self.trouble, Card(self._area, pad=(16, 8, 8, 8)), gap=10))

    def show_job(self, job: ImportJob) -> None:
        """Show a source's columns."""
        self._sheet_line.setVisible(len(job.sheets) > 1)
        self.sheets.offer([(name, name) for name in job.sheets])
        self.sheets.show_value(job.sheet or (job.sheets[0] if job.sheets else None))
        self.trouble.words.setText(job.problem)
        self.trouble.setVisible(bool(job.problem))
        self.choices.clear()
        body = QWidget()
        lines = QGridLayout(body)
        lines.setHorizontalSpacing(theme.px(18))
        lines.setVerticalSpacing(theme.px(8))
        for at, words in enumerate((self.tr("In the sheet"), self.tr("Begins with"), self.tr("Taken for"))):
            lines.addWidget(label(words, "cap"), 0, at)
        for row, heading in enumerate(job.raw.headings if job.raw else (), 1):
            self._add_line(lines, row, job, heading)
        lines.setRowStretch(lines.rowCount(), 1)
        for at, share in enumerate((3, 4, 3)):
            lines.setColumnStretch(at, share)
        self._area.setWidget(body)
        order_tabs(body)

    def _add_line(self, lines: QGridLayout, row: int, job: ImportJob, heading: str) -> None:
        fields: list[tuple[str, str]] = [(field, field_words(field)) for field in table_of(job.kind).fields]
        choice = ChoiceEditor((("", self.tr("Not used")), *fields))
        choice.show_value(job.columns.get(heading, ""))
        choice.entry.setAccessibleName(self.tr("“{0}” is taken for").format(heading))
        choice.edited.connect(partial(_choose, job, heading, choice.value))
        self.choices[heading] = choice
        sample = label(" ".join(job.sample(heading).split())[:60], "muted", wraps=True)
        for at, part in enumerate((label(heading, "label", wraps=True), sample, choice)):
            lines.addWidget(part, row, at)


def _choose(job: ImportJob, heading: str, chosen: Callable[[], str]) -> None:
    if field := chosen():
        job.columns[heading] = field
    else:
        job.columns.pop(heading, None)
