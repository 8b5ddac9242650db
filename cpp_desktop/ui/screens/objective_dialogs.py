"""The questions about the work programme: an objective, its progress, and what goes on into a new year."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.objectives import Objective, ObjectiveOutcome, ObjectiveProgress
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services import influence, objectives
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.editors import CHOICE, DAY, LINE, PERSON, TEXT
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import vbox, wrap
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.needed_day import NeededDay
from cpp_desktop.ui.screens.work_dialogs import MINUTE, Asked, ask_about

FIELDS = (
    Field("title", "What the group means to do", LINE),
    Field("lead", "Who leads on it", PERSON, id_name="lead_id"),
    Field("agreed", "Agreed on", DAY),
    MINUTE("minute_id", "The minute that agreed it"),
    (
        Field("outcome", "What was decided", CHOICE(ObjectiveOutcome, blank="Not decided yet")),
        Field("decided", "Decided on", DAY),
    ),
    MINUTE("deciding_minute_id", "The minute that decided it"),
)
OUTCOME_FIELDS = FIELDS[4:]
PROGRESS_FIELDS = (
    Field("day", "On", NeededDay),
    Field("text", "How far it has come", TEXT, help="In a few words."),
    MINUTE("minute_id", "The minute that says so"),
)
CARRY_FIELDS = (Field("agreed", "Agreed anew on", NeededDay), MINUTE("minute_id", "The minute that agreed it"))
OBJECTIVE = Asked(
    QT_TRANSLATE_NOOP("WorkDialogs", "Objective of the work programme"),
    QT_TRANSLATE_NOOP("WorkDialogs", "Save objective"),
    FIELDS,
    ("lead", "lead_id"),
    ("minute_id", "deciding_minute_id"),
)
OUTCOME = Asked(
    QT_TRANSLATE_NOOP("WorkDialogs", "What was decided"),
    QT_TRANSLATE_NOOP("WorkDialogs", "Save what was decided"),
    OUTCOME_FIELDS,
    minutes=("deciding_minute_id",),
)
PROGRESS = Asked(
    QT_TRANSLATE_NOOP("WorkDialogs", "Progress"),
    QT_TRANSLATE_NOOP("WorkDialogs", "Save progress"),
    PROGRESS_FIELDS,
    minutes=("minute_id",),
)


def _tr(words: str) -> str:
    return QCoreApplication.translate("ObjectiveDialogs", words)


def ask_about_objective(screen: Screen, objective: Objective) -> None:
    """Ask about an objective, new or there already."""
    save = partial(objectives.save_objective, screen.shell.office)
    ask_about(screen, objective, OBJECTIVE, screen.show_record, save=save)


def ask_for_outcome(screen: Screen, objective: Objective) -> None:
    """Ask what was decided of an objective."""
    save = partial(objectives.save_objective, screen.shell.office)
    ask_about(screen, objective, OUTCOME, screen.show_record, save=save, sentence=objective.title)


def ask_for_progress(screen: Screen, progress: ObjectiveProgress, title: str) -> None:
    """Ask how far an objective has come, or change what was noted."""
    save = partial(objectives.save_progress, screen.shell.office)
    ask_about(screen, progress, PROGRESS, lambda _: None, save=save, sentence=title)


class CarryObjectives(PlainDialog):
    """Shows what goes on into a new year, each with a tick, and agrees it anew in one step."""

    def __init__(self, screen: Screen) -> None:
        says = self.tr("Each stays as it was decided in the year that ends, and goes on as a new objective.")
        super().__init__(screen.window(), self.tr("Carry to the new year"), width=640, sentence=says)
        self._screen, self._office = screen, screen.shell.office
        self.ticks: dict[str, QCheckBox] = {}
        found = objectives.to_carry(self._office)
        for one in found:
            since = self.tr("agreed {0}").format(short_date(one.agreed)) if one.agreed else ""
            words = ", ".join(filter(None, (one.title, since)))
            tick = QCheckBox(words)
            tick.setAccessibleName(words)
            tick.setChecked(True)
            self.ticks[one.id] = tick
        nothing = label(self.tr("Nothing goes on that was not agreed anew already."), "muted", wraps=True)
        self.form = Form(CARRY_FIELDS)
        self.form.offer("minute_id", [(None, _tr("None")), *influence.minutes_to_name(self._office)])
        self.form.load({"agreed": self._office.today(), "minute_id": None})
        self._trouble = IconText("alert", "", tone="danger", role="danger", wraps=True)
        self._trouble.hide()
        listed: list[QWidget] = [*self.ticks.values()] or [nothing]
        self.add_scrolled(vbox(*listed, wrap(vbox(self.form)), None, gap=8))
        self.add(self._trouble)
        self.verb = button(self.tr("Agree them anew"), self._carry, kind="primary")
        self.verb.setEnabled(bool(found))
        self.set_foot(self.verb)

    def _chosen(self) -> list[str]:
        return [one for one, tick in self.ticks.items() if tick.isChecked()]

    def _carry(self) -> None:
        try:
            typed = self.form.record()
            new = objectives.carry_on(self._office, self._chosen(), typed["agreed"], typed["minute_id"])
        except Refused as refused:
            others = self.form.refuse(refused.problems)
            self.form.focus_problem()
            self._say(" ".join(others.values()))
        except StorageTrouble as trouble:
            self._say(str(trouble))
        else:
            self.accept()
            self._screen.show_record(new[0].id)

    def _say(self, sentence: str) -> None:
        self._trouble.words.setText(sentence)
        self._trouble.setVisible(bool(sentence))
