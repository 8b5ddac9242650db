"""The work programme: what the group means to do, how far it has come, and what was decided of it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QPushButton, QWidget

from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.objectives import Objective, ObjectiveOutcome, ObjectiveProgress
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services import objectives, papers, records
from cpp_desktop.services.minute_links import MinuteLink
from cpp_desktop.services.objectives import ProgressLine
from cpp_desktop.services.work import WorkLine
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Part
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.screens.objective_dialogs import (
    CarryObjectives,
    ask_about_objective,
    ask_for_outcome,
    ask_for_progress,
)
from cpp_desktop.ui.screens.work_card import WorkCard, event, minute_button, told
from cpp_desktop.ui.screens.work_list import WorkList, words
from cpp_desktop.ui.screens.work_words import day_of, tr

_KINDS = {ObjectiveOutcome.ACHIEVED: ("ok", ""), ObjectiveOutcome.CONTINUING: ("info", "arrow")}


def where_it_stands(line: WorkLine) -> Chip:
    """Return what was decided of an objective."""
    outcome = line.record.outcome
    if outcome is None:
        return Chip(tr("not decided yet"), icon="ring")
    return Chip(tr(outcome.value), *_KINDS.get(outcome, ("neutral", "minus")))


COLUMNS = (
    Column("Objective", lambda line: line.title, second=lambda line: line.who, bold=True, least=240),
    Column(
        "Outcome", lambda line: where_it_stands(line).text, lambda _: "",
        chips=lambda line: (where_it_stands(line),), width=160,
    ),
    day_of("Agreed", "agreed", 2),
    day_of("Decided", "decided", 3),
)  # fmt: skip


class ObjectiveCard(WorkCard):
    """The objective chosen."""

    def where_it_stands(self, line: WorkLine) -> Chip:
        """Return what was decided of it."""
        return where_it_stands(line)

    def verbs(self) -> tuple[QPushButton, ...]:
        """Return what adds progress and says what was decided."""
        self.adds = button(self.tr("Add progress…"), self._add_progress, kind="small", icon="plus")
        self.decides = button(self.tr("What was decided…"), self._ask_for_outcome, kind="small", icon="flag")
        return self.adds, self.decides

    def tell(self, line: WorkLine) -> None:
        """Lay out when it was agreed, its progress in order, and what was decided."""
        objective: Objective = line.record
        page = objectives.page(self.office, objective)
        self.about.setText(self.tr("{0} leads on it").format(line.who) if line.who else "")
        self.about.setVisible(bool(line.who))
        agreed = short_date(objective.agreed) if objective.agreed else self.tr("on a day not noted")
        parts = [event("plus", "accent", self.tr("Agreed"), label(agreed, "muted"), *self._link(page.agreed_by))]
        parts += [self._progress(one, objective.title) for one in page.progress]
        if objective.outcome:
            on = [label(short_date(objective.decided), "muted")] if objective.decided else []
            decided = tr(objective.outcome.value).capitalize()
            parts.append(event("flag", "ok", decided, *on, *self._link(page.decided_by)))
        elif not page.progress:
            teaches = self.tr("Note its progress meeting by meeting; each line can name the minute that says so.")
            parts.append(label(teaches, "muted", wraps=True))
        self.middle.lay_out(told(self.tr("How far it has come"), *parts), gap=10)

    def _link(self, link: MinuteLink | None) -> list[QWidget]:
        return [minute_button(self.host, link)] if link else []

    def _progress(self, line: ProgressLine, title: str) -> QWidget:
        one, day = line.progress, short_date(line.progress.day)
        edits = button(self.tr("Edit…"), partial(ask_for_progress, self.host, one, title), kind="link", height=24)
        edits.setAccessibleName(self.tr("Edit progress of {0}").format(day))
        removes = button(self.tr("Remove"), partial(self._remove_progress, one), kind="link", height=24)
        removes.setAccessibleName(self.tr("Remove progress of {0}").format(day))
        return event("arrow", "gold", day, *self._link(line.minute), edits, removes, more=one.text)

    def ask(self, record: Objective) -> None:
        """Ask what is to be changed in an objective."""
        ask_about_objective(self.host, record)

    def remove(self) -> None:
        """Take out the objective with its progress."""
        if self.line is not None:
            self.host.attempt(partial(objectives.remove_objective, self.office, self.line.record))

    def _remove_progress(self, progress: ObjectiveProgress) -> None:
        self.host.attempt(partial(records.remove, self.office, progress))

    def _add_progress(self) -> None:
        if self.line is not None:
            blank = ObjectiveProgress(objective_id=self.line.id, day=self.office.today(), text="")
            ask_for_progress(self.host, blank, self.line.title)

    def _ask_for_outcome(self) -> None:
        if self.line is not None:
            record: Objective = self.line.record
            ask_for_outcome(self.host, replace(record, decided=record.decided or self.office.today()))


class ObjectivesList(WorkList):
    """Objectives, the latest agreed first."""

    kind = "objectives"
    name = QT_TRANSLATE_NOOP("WorkWords", "Work programme")
    adds = QT_TRANSLATE_NOOP("WorkWords", "Add objective…")
    says = QT_TRANSLATE_NOOP("WorkWords", "What the group means to do, and what was decided of it.")
    reads: ClassVar[frozenset[type]] = frozenset({Objective, ObjectiveProgress, Minute, Meeting})
    card_width: ClassVar[float] = 500

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of an objective."""
        return COLUMNS

    def make_card(self) -> ObjectiveCard:
        """Return the card of an objective."""
        return ObjectiveCard(self.host, self.tr("Choose an objective to follow it."))

    def foot(self) -> tuple[Part, ...]:
        """Return what stands below the rows."""
        self.carries = button(self.tr("Carry to the new year…"), self._carry, kind="small", icon="arrow")
        self.prints = button(self.tr("Sheet to print…"), self._preview, kind="small", icon="print")
        return self.carries, self.prints, None

    def add(self) -> None:
        """Ask for one more objective."""
        ask_about_objective(self.host, Objective(title="", agreed=self.office.today()))

    def _preview(self) -> None:
        write = papers.compose(self.office, "work-programme")
        title, endings = self.tr("Work programme"), papers.endings("work-programme")
        self.host.shell.preview(title, write, file_name=self.tr("Work programme.pdf"), endings=endings)

    def _carry(self) -> None:
        self.host.shell.open_dialog(CarryObjectives(self.host))

    def sentence(self, lines: list[Any]) -> str:
        """Count the objectives, by what was decided of them."""
        if not lines:
            return words(self.says)
        ends = [line.record.outcome for line in lines]
        told = [f"{ends.count(one)} {tr(one.value)}" for one in ObjectiveOutcome if one in ends]
        open_yet = self.tr("%n not decided yet", "", ends.count(None))
        return "  ·  ".join((open_yet, *told))
