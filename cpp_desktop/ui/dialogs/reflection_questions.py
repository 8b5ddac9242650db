"""The questions of one sheet: reworded, added, taken out and put in order until the first sheet comes back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpp_desktop.domain.reflection import QuestionKind, ReflectionQuestion, Standard
from cpp_desktop.domain.reflection_results import STANDARD_WORDS
from cpp_desktop.services import reflection
from cpp_desktop.services.reflection import Sheet
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.dialogs.reflection_words import KINDS, kind_words
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.editors import CHOICE, TEXT
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.labels import IconText
from cpp_desktop.ui.parts.layout import fill, flow
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen

FIELDS = (
    Field("text", "What is asked", TEXT, help="In plain words; one thing at a time."),
    Field("kind", "How it is answered", CHOICE(QuestionKind, words=KINDS)),
    Field("standard", "UK Standard it speaks to", CHOICE(Standard, words=STANDARD_WORDS, blank="None of the six")),
)


class QuestionsPart(QWidget):
    """Lists the questions; each deed is one step, after which `then()` shows the sheet anew."""

    def __init__(self, screen: Screen, attempt: Callable[[Callable[[], object]], bool]) -> None:
        super().__init__()
        self._screen, self._attempt = screen, attempt
        self._sheet: Sheet | None = None
        self.table = RecordTable(
            (Column("Question", self._numbered, second=kind_words, bold=True),), name=self.tr("Questions"),
            headed=False, row_height=47, empty=Empty(self.tr("This sheet asks nothing yet."), icon="edit"),
        )  # fmt: skip
        if theme.is_large():
            self.table.setMinimumHeight(theme.px(190))
        self.table.activated.connect(lambda _: self._reword())
        self.adds = button(self.tr("Add question…"), self._add, kind="small", icon="plus")
        self.rewords = button(self.tr("Reword…"), self._reword, kind="small", icon="edit")
        self.up = button(self.tr("Ask earlier"), partial(self._move, -1), kind="small")
        self.down = button(self.tr("Ask later"), partial(self._move, 1), kind="small")
        self.removes = button(self.tr("Take out"), self._remove, kind="small", icon="trash")
        for chord, made in (("Alt+Up", self.up), ("Alt+Down", self.down)):
            made.setToolTip(chord)
            QShortcut(QKeySequence(chord), self).activated.connect(made.click)
        self.fixed = IconText("lock", "", wraps=True)
        self._verbs = (self.adds, self.rewords, self.up, self.down, self.removes)
        fill(QVBoxLayout(self), (self.table, flow(*self._verbs, gap=8), self.fixed), 8)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the questions of a sheet."""
        self._sheet = sheet
        self.table.show_records(sheet.questions)
        if self.table.chosen_record() is None and sheet.questions:
            self.table.choose(sheet.questions[0].id)
        for made in self._verbs:
            made.setVisible(not sheet.is_fixed)
        self.fixed.words.setText(
            self.tr("Sheets have come back, so this year’s questions stay as they are. Next year’s begin with them.")
        )
        self.fixed.setVisible(sheet.is_fixed)

    def _numbered(self, question: ReflectionQuestion) -> str:
        asked = self._sheet.questions if self._sheet else ()
        return f"{[q.id for q in asked].index(question.id) + 1}.  {' '.join(question.text.split())}"

    def _add(self) -> None:
        if self._sheet is not None:
            self._ask(ReflectionQuestion(reflection_id=self._sheet.reflection.id, position=0, text=""))

    def _reword(self) -> None:
        question = self.table.chosen_record()
        if question is not None and self._sheet is not None and not self._sheet.is_fixed:
            self._ask(question)

    def _ask(self, question: ReflectionQuestion) -> None:
        def save(typed: ReflectionQuestion) -> None:
            self.table.choose(reflection.save_question(self._screen.shell.office, typed).id)
            self._attempt(lambda: None)

        title, verb = self.tr("Question"), self.tr("Save question")
        self._screen.shell.open_dialog(FormDialog(self.window(), title, FIELDS, question, verb=verb, deed=save))

    def _move(self, by: int) -> None:
        self._do(lambda question: reflection.move_question(self._screen.shell.office, question, by))

    def _remove(self) -> None:
        self._do(lambda question: reflection.remove_question(self._screen.shell.office, question))

    def _do(self, deed: Callable[[ReflectionQuestion], object]) -> None:
        question = self.table.chosen_record()
        if question is not None:
            self._attempt(partial(deed, question))
