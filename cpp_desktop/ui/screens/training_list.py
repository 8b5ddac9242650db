"""Training: the sessions there were, and who came."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.support import Training, other_names
from cpp_desktop.domain.wording import long_date
from cpp_desktop.services import people
from cpp_desktop.services.work import WorkLine
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import flow, wrap
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.screens.session_dialog import ask_about_session
from cpp_desktop.ui.screens.work_card import WorkCard, told
from cpp_desktop.ui.screens.work_list import WorkList, words
from cpp_desktop.ui.screens.work_words import day_column, tr


def came(session: Training) -> int:
    """Count who came to a session, in the register or not."""
    return len(session.person_ids) + len(other_names(session))


def where_it_stands(session: Training, today: date) -> Chip:
    """Return whether a session is planned, or how many came."""
    if session.date > today:
        return Chip(tr("planned"), "info", "calendar")
    number = came(session)
    return Chip(tr("{0} came").format(number), "ok", "people") if number else Chip(tr("nobody noted yet"), icon="ring")


class TrainingCard(WorkCard):
    """The session chosen."""

    def where_it_stands(self, line: WorkLine) -> Chip:
        """Return how many came."""
        return where_it_stands(line.record, self.office.today())

    def tell(self, line: WorkLine) -> None:
        """Lay out who came."""
        session: Training = line.record
        self.about.setText(long_date(session.date))
        names = people.names(self.office)
        known = [self._person(i, names[i]) for i in session.person_ids if i in names]
        parts: list[QWidget] = []
        if known:
            parts.append(told(self.tr("Who came"), wrap(flow(*known, gap=8))))
        if session.others:
            parts.append(told(self.tr("Not in the register"), label(session.others, wraps=True)))
        if not parts:
            teaches = self.tr("Nobody is noted yet. A session can be planned first; add who came afterwards.")
            parts.append(label(teaches, "muted", wraps=True))
        self.middle.lay_out(*parts, gap=10)

    def _person(self, person_id: str, name: str) -> QWidget:
        opens = button(name, partial(self.host.shell.go_to, "People", person_id), kind="link", height=26)
        opens.setAccessibleName(self.tr("Open {0}").format(name))
        return opens

    def ask(self, record: Training) -> None:
        """Ask about a session and who came to it."""
        ask_about_session(self.host, record, self.host.show_record)


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
        today = self.office.today()
        return (
            day_column("Date"),
            Column("What it was about", lambda line: line.title, second=lambda line: line.who, bold=True, least=220),
            Column(
                "Who came", lambda line: came(line.record), lambda _: "",
                chips=lambda line: (where_it_stands(line.record, today),), width=170,
            ),
        )  # fmt: skip

    def make_card(self) -> TrainingCard:
        """Return the card of a session."""
        return TrainingCard(self.host, self.tr("Choose a session to see who came."))

    def add(self) -> None:
        """Ask for one more session."""
        self.card.ask(Training(date=self.office.today(), title=""))

    def sentence(self, lines: list[Any]) -> str:
        """Count the sessions held, and the different people who came."""
        held = [line.record for line in lines if line.record.date <= self.office.today()]
        if not held:
            return words(self.says)
        known = {person_id for session in held for person_id in session.person_ids}
        others = {name for session in held for name in other_names(session)}
        different = self.tr("%n different person(s) came", "", len(known) + len(others))
        return "  ·  ".join((self.tr("%n session(s) held", "", len(held)), different))
