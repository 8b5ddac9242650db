"""Bringing in old minutes: everything that was understood, what is doubtful to settle, and one verb that saves it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from cpp_desktop.domain.wording import counted
from cpp_desktop.services.tables import Question, Result, Verdict
from cpp_desktop.ui.dialogs.import_words import kind_words
from cpp_desktop.ui.dialogs.old_minutes_job import PARTS, OldMinutesJob, Understood
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Segments, button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.day_editor import DayEditor
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card, Part, hbox, rule, scroll, vbox, wrap
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.parts.work import Task, Work
from cpp_desktop.ui.screens.changing import Changing

_PLACES_SHOWN = 8


def _chips(understood: Understood) -> tuple[Chip, ...]:
    if understood.part == "refused":
        return (Chip("Refused", "danger"),)
    return (Chip("Doubtful", "warn", "info"),) if understood.question and understood.part != "questions" else ()


COLUMNS = (
    Column("Understood as", lambda u: u.title, second=lambda u: u.detail, bold=True, least=260),
    Column("State", lambda _: None, chips=_chips, width=120, priority=2),
)


def bring_in_minutes(window: QWidget, shell: Shell, sources: Sequence[Path]) -> None:
    """Read documents, or a folder of them, and show what they were understood as."""
    shell.open_dialog(OldMinutes(window, shell, sources))


class OldMinutes(PlainDialog):
    """A list of all that was understood, the chosen part of it with its question; nothing is saved before the verb."""

    def __init__(self, window: QWidget, shell: Shell, sources: Sequence[Path]) -> None:
        super().__init__(window, _title(window), width=1180)
        self._shell, self._job = shell, OldMinutesJob(shell.office, list(sources))
        self._work: Work | None = None
        self._ready = False
        self.state = IconText("shield", self.tr("Reading…"), tone="ok", role="", wraps=True)
        self.segments = Segments(
            (
                ("questions", self.tr("To settle")), ("meetings", self.tr("Meetings")), ("people", self.tr("People")),
                ("items", self.tr("Items")), ("actions", self.tr("Actions")), ("refused", self.tr("Refused")),
            ),
            name=self.tr("What to look at"),
        )  # fmt: skip
        self.segments.chosen.connect(lambda _: self._show_part())
        self.table = RecordTable(
            COLUMNS, name=self.tr("What was understood"), headed=False, row_height=52,
            empty=Empty(self.tr("Nothing here."), icon="tick"),
        )  # fmt: skip
        self.table.chosen.connect(self._show_one)
        self.joins = QCheckBox()
        self.joins.setChecked(True)
        self.joins.toggled.connect(self._join)
        self.joins.hide()
        self.verb = button(self.tr("Bring in"), self._bring_in, kind="primary")
        self.verb.setEnabled(False)
        self.answer: ChoiceEditor | DayEditor | None = None
        self._about = Changing()
        self._lay_out()
        self.resize(self.width(), window.height() - 40)
        self._run(self._job.read, self._show_read)

    def _lay_out(self) -> None:
        detail = Card(pad=(16, 12, 16, 12))
        detail.setFixedWidth(theme.px(300 if theme.is_large() else 380))
        body = vbox(self._about, None)
        detail.add(scroll(wrap(body)), 1)
        both = hbox(self.table, detail, gap=14)
        both.setStretch(0, 1)
        self.add(self.state)
        self.add(self.joins)
        self.add(hbox(self.segments, None))
        self.add(wrap(both), 1)
        self.set_foot(self.verb)

    # -- reading and working out -------------------------------------------------------------------------------------

    def _run(self, task: Task, then: Callable[[Any], object]) -> None:
        self._work = Work(task)
        self._work.finished.connect(then)
        self._work.refused.connect(lambda problems: self._tell(" ".join(problems.values())))
        self._work.troubled.connect(self._tell)
        self._work.start()

    def _tell(self, sentence: str) -> None:
        self.state.show_icon("alert", "danger")
        self.state.words.setText(sentence)
        self.verb.setEnabled(self._ready)
        self.back.setFocus()

    def _show_read(self, _: object) -> None:
        first = self._show_all()
        self.segments.choose("questions" if first["questions"] else "meetings")
        self._show_part()
        self.table.view.setFocus()

    def _show_all(self, _: object = None) -> Counter[str]:
        """Show the counts of every part, and what the verb would do."""
        self._ready = True
        shown = self._job.understood()
        counts = Counter(one.part for one in shown)
        self.segments.count(**{part: counts[part] for part in PARTS})
        new, changed = self._job.count(Verdict.ADDED), self._job.count(Verdict.CHANGED)
        words = self.tr("{0} new, {1} changed. Nothing is saved yet; afterwards one Undo takes it all back.")
        self.state.show_icon("shield", "ok")
        self.state.words.setText(words.format(counted(new, self.tr("record"), self.tr("records")), f"{changed:,}"))
        self.verb.setEnabled(new + changed + self._job.count(Verdict.JOINED) > 0)
        joins = self.tr("Make one action of what is minuted meeting after meeting: %n time(s)", "", self._job.joinable)
        self.joins.setText(joins)
        self.joins.setAccessibleName(joins)
        self.joins.setVisible(self._job.joinable > 0)
        return counts

    def _show_part(self) -> None:
        if not self._ready:
            return
        chosen = self.table.chosen_record()
        rows = [one for one in self._job.understood() if one.part == self.segments.current()]
        self.table.show_records(rows)
        if rows and not (chosen and any(one.id == chosen.id for one in rows)):
            self.table.choose(rows[0].id)
        self._show_one(self.table.chosen_record())

    # -- one thing, and its question ---------------------------------------------------------------------------------

    def _show_one(self, one: Understood | None) -> None:
        self.answer = None
        parts: list[Part] = []
        if one is not None:
            if one.part != "questions":
                parts = [label(one.title, "h2", wraps=True), label(one.detail, "muted", wraps=True), rule()]
            parts += self._question(one.question) if one.question else []
            parts += [label(place, "smalltext", wraps=True) for place in one.where[:_PLACES_SHOWN]]
            if more := len(one.where) - _PLACES_SHOWN:
                parts += [label(self.tr("and {0} more").format(more), "smalltext")] if more > 0 else []
        self._about.lay_out(*parts, gap=9)

    def _question(self, question: Question) -> list[Part]:
        stands = self._job.stands(question)
        if question.field == "date":
            day = DayEditor()
            day.show_value(date.fromisoformat(stands) if stands else None)
            day.edited.connect(lambda: self._take_day(question, day))
            self.answer = day
        else:
            choice = ChoiceEditor(question.choices)
            choice.show_value(stands)
            choice.edited.connect(lambda: self._take(question, choice.value()))
            self.answer = choice
        self.answer.entry.setAccessibleName(question.asked)
        return [label(question.asked, "label", wraps=True), self.answer, rule()]

    def _take_day(self, question: Question, editor: DayEditor) -> None:
        try:
            day = editor.value()
        except ValueError:
            return  # it is being typed; what cannot be read changes nothing
        if day is not None:
            self._take(question, day.isoformat())

    def _take(self, question: Question, answer: str) -> None:
        self._job.answers[question.key] = answer
        self.verb.setEnabled(False)
        self._run(self._job.work_out, self._show_all)

    def _join(self, joins: bool) -> None:
        self._job.join = joins
        self.verb.setEnabled(False)
        self._run(self._job.work_out, self._show_again)

    def _show_again(self, _: object) -> None:
        self._show_all()
        self._show_part()

    # -- saving ------------------------------------------------------------------------------------------------------

    def _bring_in(self) -> None:
        self.verb.setEnabled(False)
        self.state.words.setText(self.tr("Making a backup, then bringing it in…"))
        self._run(self._job.carry_out, self._finish)

    def _finish(self, results: dict[str, Result]) -> None:
        self.accept()
        told = [f"{kind_words(kind).lower()} {one.added:,}" for kind, one in results.items() if one.added]
        refused = sum(len(one.refused) for one in results.values())
        said = [self.tr("Brought in: {0}.").format(", ".join(told) or self.tr("nothing new"))]
        if refused:
            said.append(self.tr("{0} refused.").format(counted(refused, self.tr("row"), self.tr("rows"))))
        self._shell.say(" ".join([*said, self.tr("One Undo takes it all back.")]), "ok")

    def done(self, code: int) -> None:
        """Stop what is being read, and close."""
        if self._work is not None:
            self._work.stop()
        super().done(code)


def _title(window: QWidget) -> str:
    return window.tr("Bring in old minutes")
