"""Requests for the group's views, and documents it was asked to read."""

from __future__ import annotations

from typing import ClassVar

from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.services.work import WorkLine
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.editors import DAY, LINE, NUMBER, PERSON, TICK
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.screens.work_card import WorkCard
from cpp_desktop.ui.screens.work_dialogs import Asked, ask_about
from cpp_desktop.ui.screens.work_list import WorkList
from cpp_desktop.ui.screens.work_words import day_column, day_of, tr

FIELDS = (
    Field("title", "What the group was asked about", LINE),
    Field("requester", "Who asked", PERSON, id_name="requester_id"),
    (Field("received", "Received on", DAY), Field("answered", "Answered on", DAY)),
    (
        Field("declined", "Declined on", DAY, help="No reason is needed."),
        Field("feedback_received", "Feedback received on", DAY),
    ),
    (Field("changes_adopted", "Changes adopted on", DAY), Field("changes", "How many changes", NUMBER)),
    Field("is_document_review", "The group was asked to read a document", TICK),
    Field("final_version_received", "Final version received on", DAY),
)
REQUEST = Asked(
    QT_TRANSLATE_NOOP("WorkDialogs", "Request for the group’s views"),
    QT_TRANSLATE_NOOP("WorkDialogs", "Save request"),
    FIELDS,
    ("requester", "requester_id"),
)


def where_it_stands(line: WorkLine) -> Chip:
    """Return whether a request was answered."""
    if line.record.answered:
        return Chip(tr("answered"), "ok")
    return Chip(tr("declined"), icon="minus") if line.record.declined else Chip(tr("waits for an answer"), "warn")


COLUMNS = (
    day_column("Received"),
    Column("Asked about", lambda line: line.title, second=lambda line: line.who, bold=True, least=240),
    Column(
        "Where it stands", lambda line: where_it_stands(line).text, lambda _: "",
        chips=lambda line: (where_it_stands(line),), width=176,
    ),
    day_of("Answered", "answered", 3),
    day_of("Feedback", "feedback_received", 4),
    day_of("Changes adopted", "changes_adopted", 5),
    Column("Changes", lambda line: line.record.changes, right=True, width=86, priority=6),
)  # fmt: skip


class RequestCard(WorkCard):
    """The request chosen."""

    def where_it_stands(self, line: WorkLine) -> Chip:
        """Return whether it was answered."""
        return where_it_stands(line)

    def ask(self, record: Consultation) -> None:
        """Ask what is to be changed in a request."""
        ask_about(self.host, record, REQUEST, self.host.show_record)


class RequestsList(WorkList):
    """Requests, the latest first."""

    kind = "consultations"
    name = QT_TRANSLATE_NOOP("WorkWords", "Consultations")
    adds = QT_TRANSLATE_NOOP("WorkWords", "Add request…")
    says = QT_TRANSLATE_NOOP("WorkWords", "Requests for views and documents to read. Declining needs no reason.")
    reads: ClassVar[frozenset[type]] = frozenset({Consultation})

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of a request."""
        return COLUMNS

    def make_card(self) -> RequestCard:
        """Return the card of a request."""
        return RequestCard(self.host, self.tr("Choose a request to see how far it is."))

    def add(self) -> None:
        """Ask for one more request."""
        ask_about(self.host, Consultation(title="", received=self.office.today()), REQUEST, self.host.show_record)
