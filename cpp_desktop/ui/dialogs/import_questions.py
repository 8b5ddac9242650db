"""What is doubtful about a list of actions, one thing after the other: which are one, and who is meant."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from cpp_desktop.services.people import choices
from cpp_desktop.services.tables import Question
from cpp_desktop.ui.dialogs.import_job import ImportJob
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, Part, flow, list_and_card, scroll, vbox, wrap
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.screens.changing import Changing

_OF_ACTION = "row"
_KEY = "{0.field} {0.written}"


class ImportQuestions(PlainDialog):
    """The questions on the left, the chosen one with its answers on the right; `accepted` when answers are to count."""

    def __init__(self, parent: QWidget, job: ImportJob) -> None:
        super().__init__(parent, _title(parent), width=1080, sentence=_advice(parent))
        assert job.plan is not None, "only a source that was worked out is asked about"
        self._job, self._questions = job, job.plan.questions
        self._everybody = choices(job.office)
        self.answers: dict[tuple[str, str], str] = {}
        self._answered = Chip(self.tr("answered"), "ok", "tick")
        self.table = RecordTable(
            (
                Column("What is doubtful", self._words, second=self._stands, bold=True, least=220),
                Column("State", lambda _: None, chips=self._chips, width=130),
            ),
            name=self.tr("What is doubtful"), key=_KEY.format, headed=False, row_height=52,
            empty=Empty(self.tr("Nothing here."), icon="tick"),
        )  # fmt: skip
        self.table.chosen.connect(self._show)
        self._about = Changing()
        detail = Card(pad=(16, 12, 16, 12))
        detail.add(scroll(wrap(vbox(self._about, None))), 1)
        both = list_and_card(self.table, detail, width=440, narrow=330)
        if theme.is_huge():
            self.add_scrolled(both)
        else:
            self.add(wrap(both), 1)
        self.verb = button(self.tr("Take these answers"), self.accept, kind="primary")
        self.set_foot(self.verb)
        self.resize(self.width(), parent.height() - 60)
        self.table.show_records(self._questions)
        self._choose_next()

    def _words(self, question: Question) -> str:
        if question.field == _OF_ACTION:
            return self.tr("Row {0}: {1}").format(question.written, question.sides[1])
        return self.tr("Who is “{0}”?").format(question.written)

    def _stands(self, question: Question) -> str:
        answer = self.answers.get(question.key, question.stands)
        return self._offered(question).get(answer, answer)

    def _chips(self, question: Question) -> tuple[Chip, ...]:
        if question.key in self.answers:
            return (self._answered,)
        return (Chip(self.tr("doubtful"), "warn", "info"),) if question.is_doubtful else ()

    def _offered(self, question: Question) -> Mapping[str, str]:
        """The answers there are: those likely first, then everybody in the register where a person is meant."""
        if question.field == _OF_ACTION:
            return {"same": self.tr("The same, carried forward"), "another": self.tr("Another action")}
        fixed = {"everyone": self.tr("Everyone"), "as written": self.tr("Keep it as written")}
        likely = {value: words for value, words in question.choices if value not in fixed}
        return {**likely, **fixed, **{one: name for one, name in self._everybody if one not in likely}}

    def _show(self, question: Question | None) -> None:
        parts: list[Part] = []
        if question is not None and question.field == _OF_ACTION:
            parts = self._two_sides(question)
        elif question is not None:
            choice = ChoiceEditor(tuple(self._offered(question).items()))
            choice.show_value(self.answers.get(question.key, question.stands))
            choice.entry.setAccessibleName(self._words(question))
            choice.edited.connect(lambda: self._take(question, choice.value()))
            rows = self.tr("Stands in: {0}.").format(", ".join(question.where))
            parts = [label(self._words(question), "h2", wraps=True), choice, label(rows, "smalltext", wraps=True)]
        self._about.lay_out(*parts, gap=10)

    def _two_sides(self, question: Question) -> list[Part]:
        before, now = question.sides
        sides = [
            Card(label(said, "cap"), label(words, wraps=True), kind="sunken")
            for said, words in ((self.tr("Before"), before), (self.tr("In this row"), now))
        ]
        verbs = [
            button(words, partial(self._answer, question, answer)) for answer, words in self._offered(question).items()
        ]
        asked = label(self.tr("Is it the same action?"), "h2", wraps=True)
        return [asked, flow(*verbs, gap=8), *sides]

    def _answer(self, question: Question, answer: str) -> None:
        self._take(question, answer)
        self._choose_next()

    def _take(self, question: Question, answer: str) -> None:
        self.answers[question.key] = answer
        self.table.show_records(self._questions)

    def _choose_next(self) -> None:
        """Go on to what is not answered yet, so that one key after the other settles them all."""
        left = next((q for q in self._questions if q.key not in self.answers), None)
        if left is not None:
            self.table.choose(_KEY.format(left))
            self._show(left)
        else:
            self.verb.setFocus()

    def accept(self) -> None:
        """Keep the answers with the import, and close."""
        for question in self._questions:
            answer = self.answers.get(question.key)
            if answer is not None and question.field == _OF_ACTION:
                self._job.answers[int(question.written)] = answer
            elif answer is not None:
                self._job.values[question.field, question.written] = answer
        super().accept()


def _title(parent: QWidget) -> str:
    return parent.tr("Settle what is doubtful")


def _advice(parent: QWidget) -> str:
    return parent.tr("What you do not answer stays as it says: two actions are kept apart, a name as it is written.")
