"""Training: the sessions there were, and who came."""

from __future__ import annotations

from typing import Any, ClassVar

from cpp_desktop.domain.support import Training
from cpp_desktop.services import agreements, work
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.editors import LINE, PEOPLE
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.screens.needed_day import NeededDay
from cpp_desktop.ui.screens.work_card import WorkCard
from cpp_desktop.ui.screens.work_list import WorkList
from cpp_desktop.ui.screens.work_words import day_column

FIELDS = (
    Field("title", "What it was about", LINE),
    Field("date", "On", NeededDay),
    Field("came", "Who came", PEOPLE, id_name="came_ids", help="Names with commas between them."),
)
COLUMNS = (
    day_column("Date"),
    Column("What it was about", lambda line: line.title, second=lambda line: line.who, bold=True, least=320),
)


class TrainingCard(WorkCard):
    """The session chosen."""

    def ask(self, record: Training) -> None:
        """Ask about a session and who came to it."""

        def save(typed: dict[str, Any]) -> None:
            session = Training(id=record.id, date=typed["date"], title=typed["title"])
            agreements.save_training(self.office, session, came=typed["came"], came_ids=typed["came_ids"])
            self.host.show_record(record.id)

        came = agreements.who_came(self.office, record)
        shown = {"date": record.date, "title": record.title, "came": came, "came_ids": record.person_ids}
        dialog = FormDialog(
            self.host.window(), self.tr("Training"), FIELDS, shown, verb=self.tr("Save training"), deed=save
        )
        dialog.form.offer("came", work.people_to_name(self.office, *record.person_ids))
        dialog.form.load(shown)
        self.host.shell.open_dialog(dialog)


class TrainingList(WorkList):
    """Sessions, the latest first."""

    kind = "training"
    name = QT_TRANSLATE_NOOP("WorkWords", "Training")
    adds = QT_TRANSLATE_NOOP("WorkWords", "Add training…")
    says = QT_TRANSLATE_NOOP("WorkWords", "Sessions and who came. The return counts sessions and different people.")
    reads: ClassVar[frozenset[type]] = frozenset({Training})
    card: TrainingCard

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of a session."""
        return COLUMNS

    def make_card(self) -> TrainingCard:
        """Return the card of a session."""
        return TrainingCard(self.host, self.tr("Choose a session to see who came."))

    def add(self) -> None:
        """Ask for one more session."""
        self.card.ask(Training(date=self.office.today(), title=""))
