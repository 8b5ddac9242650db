"""The work programme: what the group means to do, and what was decided of it."""

from __future__ import annotations

from typing import ClassVar

from cpp_desktop.domain.objectives import Objective, ObjectiveOutcome
from cpp_desktop.services.work import WorkLine
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.editors import CHOICE, DAY, LINE
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.screens.work_card import WorkCard
from cpp_desktop.ui.screens.work_dialogs import Asked, ask_about
from cpp_desktop.ui.screens.work_list import WorkList
from cpp_desktop.ui.screens.work_words import day_of, tr

FIELDS = (
    Field("title", "What the group means to do", LINE),
    Field("agreed", "Agreed on", DAY),
    (
        Field("outcome", "What was decided", CHOICE(ObjectiveOutcome, blank="Not decided yet")),
        Field("decided", "Decided on", DAY),
    ),
)
OBJECTIVE = Asked(
    QT_TRANSLATE_NOOP("WorkDialogs", "Objective of the work programme"),
    QT_TRANSLATE_NOOP("WorkDialogs", "Save objective"),
    FIELDS,
)
_KINDS = {ObjectiveOutcome.ACHIEVED: ("ok", ""), ObjectiveOutcome.CONTINUING: ("info", "arrow")}


def where_it_stands(line: WorkLine) -> Chip:
    """Return what was decided of an objective."""
    outcome = line.record.outcome
    if outcome is None:
        return Chip(tr("not decided yet"), icon="ring")
    return Chip(tr(outcome.value), *_KINDS.get(outcome, ("neutral", "minus")))


COLUMNS = (
    Column("Objective", lambda line: line.title, bold=True, least=320),
    Column(
        "Outcome", lambda line: where_it_stands(line).text, lambda _: "",
        chips=lambda line: (where_it_stands(line),), width=160,
    ),
    day_of("Agreed", "agreed", 3),
    day_of("Decided", "decided", 4),
)  # fmt: skip


class ObjectiveCard(WorkCard):
    """The objective chosen."""

    def where_it_stands(self, line: WorkLine) -> Chip:
        """Return what was decided of it."""
        return where_it_stands(line)

    def ask(self, record: Objective) -> None:
        """Ask what is to be changed in an objective."""
        ask_about(self.host, record, OBJECTIVE, self.host.show_record)


class ObjectivesList(WorkList):
    """Objectives, the latest agreed first."""

    kind = "objectives"
    name = QT_TRANSLATE_NOOP("WorkWords", "Work programme")
    adds = QT_TRANSLATE_NOOP("WorkWords", "Add objective…")
    says = QT_TRANSLATE_NOOP("WorkWords", "What the group means to do, and what was decided of it.")
    reads: ClassVar[frozenset[type]] = frozenset({Objective})

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of an objective."""
        return COLUMNS

    def make_card(self) -> ObjectiveCard:
        """Return the card of an objective."""
        return ObjectiveCard(self.host, self.tr("Choose an objective to follow it."))

    def add(self) -> None:
        """Ask for one more objective."""
        ask_about(self.host, Objective(title="", agreed=self.office.today()), OBJECTIVE, self.host.show_record)
