"""What was written in own words: listed by question, pointed out where it names somebody, reworded or left out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.reflection import ANSWERS, ReflectionRemark
from cpp_desktop.services import reflection, reflection_remarks
from cpp_desktop.services.reflection import Sheet
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.editors import CHOICE, TEXT
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import fill, flow
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen

FIELDS = (
    Field("question_id", "In answer to", CHOICE(())),
    Field("text", "What was written", TEXT, help="Leave out what could tell who wrote it."),
)


@dataclass(frozen=True, slots=True)
class RemarkLine:
    """A remark, the question it answers, and what in it may tell somebody."""

    remark: ReflectionRemark
    question: str
    why: tuple[str, ...]

    @property
    def id(self) -> str:
        """The remark's own."""
        return self.remark.id


def _chips(line: RemarkLine) -> tuple[Chip, ...]:
    return (Chip("Look again", "warn", "info"),) if line.why else ()


class RemarksPart(QWidget):
    """Lists remarks; each deed is one step."""

    def __init__(self, screen: Screen, attempt: Callable[[Callable[[], object]], bool]) -> None:
        super().__init__()
        self._screen, self._attempt = screen, attempt
        self._sheet: Sheet | None = None
        self.table = RecordTable(
            (
                Column("What was written", lambda r: " ".join(r.remark.text.split()), second=self._second, least=300),
                Column("To look at", lambda _: None, chips=_chips, width=130, priority=2),
            ),
            name=self.tr("Remarks"), band=lambda r: r.question, headed=False, row_height=47,
            empty=Empty(self.tr("Nothing in own words yet. What was written on paper is added here."), icon="edit"),
        )  # fmt: skip
        if theme.is_large():
            self.table.setMinimumHeight(theme.px(190))
        self.table.activated.connect(lambda _: self._reword())
        self.adds = button(self.tr("Add remark…"), self._add, kind="small", icon="plus")
        self.rewords = button(self.tr("Reword…"), self._reword, kind="small", icon="edit")
        self.removes = button(self.tr("Leave out"), self._remove, kind="small", icon="trash")
        told = self.tr("They stand in no order that could tell which came from one sheet, and never in the return.")
        verbs = flow(self.adds, self.rewords, self.removes, gap=8)
        fill(QVBoxLayout(self), (self.table, verbs, label(told, "small", wraps=True)), 8)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the remarks of a sheet."""
        self._sheet = sheet
        texts = {q.id: q.text for q in sheet.questions}
        order = {q.id: at for at, q in enumerate(sheet.questions)}
        look = reflection_remarks.looker(self._screen.shell.office, [r.text for r in sheet.remarks])
        lines = [RemarkLine(r, texts[r.question_id], look(r.text)) for r in sheet.remarks]
        self.table.show_records(sorted(lines, key=lambda line: order[line.remark.question_id]))
        if self.table.chosen_record() is None and lines:
            self.table.choose(lines[0].id)
        for made in (self.rewords, self.removes):
            made.setVisible(bool(lines))
        self.adds.setEnabled(any(not ANSWERS[q.kind] for q in sheet.questions))

    @staticmethod
    def _second(line: RemarkLine) -> str:
        return " ".join(line.why)

    def _add(self) -> None:
        open_ones = [q for q in self._sheet.questions if not ANSWERS[q.kind]] if self._sheet else []
        if open_ones:
            self._ask(ReflectionRemark(question_id=open_ones[0].id, text=""), self.tr("Add remark"))

    def _reword(self) -> None:
        line = self.table.chosen_record()
        if line is not None:
            self._ask(line.remark, self.tr("Save remark"))

    def _ask(self, remark: ReflectionRemark, verb: str) -> None:
        office, sheet = self._screen.shell.office, self._sheet
        if sheet is None:
            return

        def save(typed: Any) -> None:  # noqa: ANN401 - the remark as typed
            if typed.question_id not in {q.id for q in sheet.questions}:
                raise Refused(question_id=self.tr("Choose the question that it answers."))
            self.table.choose(reflection.save_remark(office, typed).id)
            self._attempt(lambda: None)

        dialog = FormDialog(self.window(), self.tr("A remark"), FIELDS, remark, verb=verb, deed=save)
        dialog.form.offer("question_id", [(q.id, q.text) for q in sheet.questions if not ANSWERS[q.kind]])
        dialog.form.load(remark)
        self._screen.shell.open_dialog(dialog)

    def _remove(self) -> None:
        line = self.table.chosen_record()
        if line is not None:
            self._attempt(partial(reflection.remove_remark, self._screen.shell.office, line.remark))
