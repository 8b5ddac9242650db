"""The questions about a request, a seat, a meeting attended, training, money and an objective."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.expenses import Expense, ExpenseKind
from cpp_desktop.domain.objectives import Objective, ObjectiveOutcome
from cpp_desktop.domain.representation import Seat, SeatAttendance
from cpp_desktop.domain.support import Training
from cpp_desktop.services import agreements, records, work
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.editors import CHOICE, DAY, LINE, MILES, NUMBER, PEOPLE, PERSON, POUNDS, RECORD, TICK
from cpp_desktop.ui.parts.form import Field, Fields
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.needed_day import NeededDay


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked about one kind of record; `names` is the field that names people and the ids in it."""

    title: str
    verb: str
    fields: Fields
    names: tuple[str, str] | None = None


CONSULTATION = Asked(
    QT_TRANSLATE_NOOP("WorkDialogs", "Request for the group’s views"),
    QT_TRANSLATE_NOOP("WorkDialogs", "Save request"),
    (
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
    ),
    ("requester", "requester_id"),
)
ATTENDANCE = Asked(
    QT_TRANSLATE_NOOP("WorkDialogs", "Meeting of another body"),
    QT_TRANSLATE_NOOP("WorkDialogs", "Save meeting attended"),
    (
        Field("body", "Which body met", LINE, help="Such as a site group, a board or a panel."),
        Field("person", "Who went", PERSON, id_name="person_id"),
        (
            Field("date", "On", NeededDay),
            Field("reported_back", "Reported back on", DAY, help="The day the group heard of it."),
        ),
    ),
    ("person", "person_id"),
)
SEAT = Asked(
    QT_TRANSLATE_NOOP("WorkDialogs", "Seat on another body"),
    QT_TRANSLATE_NOOP("WorkDialogs", "Save seat"),
    (
        Field("body", "On which body", LINE, help="Such as a site group, a board or a panel."),
        Field("person_id", "Who sits there", RECORD),
        (Field("first", "From", DAY), Field("last", "Until", DAY)),
    ),
    ("person_id", "person_id"),
)
TRAINING = Asked(
    QT_TRANSLATE_NOOP("WorkDialogs", "Training"),
    QT_TRANSLATE_NOOP("WorkDialogs", "Save training"),
    (
        Field("title", "What it was about", LINE),
        Field("date", "On", NeededDay),
        Field("came", "Who came", PEOPLE, id_name="came_ids", help="Names with commas between them."),
    ),
    ("came", "came_ids"),
)
EXPENSE = Asked(
    QT_TRANSLATE_NOOP("WorkDialogs", "Claim or budget"),
    QT_TRANSLATE_NOOP("WorkDialogs", "Save claim or budget"),
    (
        (Field("kind", "For", CHOICE(ExpenseKind)), Field("incurred", "Incurred on", NeededDay)),
        Field("person", "Whose claim", PERSON, id_name="person_id", help="Blank for the budget."),
        (
            Field("amount_pence", "Amount in pounds", POUNDS),
            Field("miles_tenths", "Miles driven", MILES),
        ),
        (Field("claimed", "Claimed on", DAY), Field("paid", "Paid on", DAY)),
        Field("declined", "Declined on", DAY),
    ),
    ("person", "person_id"),
)
OBJECTIVE = Asked(
    QT_TRANSLATE_NOOP("WorkDialogs", "Objective of the work programme"),
    QT_TRANSLATE_NOOP("WorkDialogs", "Save objective"),
    (
        Field("title", "What the group means to do", LINE),
        Field("agreed", "Agreed on", DAY),
        (
            Field("outcome", "What was decided", CHOICE(ObjectiveOutcome, blank="Not decided yet")),
            Field("decided", "Decided on", DAY),
        ),
    ),
)
ASKED: dict[type, Asked] = {
    Consultation: CONSULTATION, SeatAttendance: ATTENDANCE, Seat: SEAT, Training: TRAINING, Expense: EXPENSE,
    Objective: OBJECTIVE,
}  # fmt: skip

Then = Callable[[str], object]


def blank(screen: Screen, kind: str) -> work.Work:
    """Return a record of a kind of list with nothing in it but today's date."""
    today = screen.shell.office.today()
    made: dict[str, work.Work] = {
        "consultations": Consultation(title="", received=today),
        "representation": SeatAttendance(date=today, body=""),
        "seat": Seat(person_id="", body="", first=today),
        "training": Training(date=today, title=""),
        "expenses": Expense(incurred=today, kind=ExpenseKind.TRAVEL, claimed=today),
        "objectives": Objective(title="", agreed=today),
    }
    return made[kind]


def ask_about(screen: Screen, record: work.Work, then: Then) -> None:
    """Ask about a record that is new or there already; `then` takes its id when it is saved."""
    office, asked = screen.shell.office, ASKED[type(record)]
    tr = partial(QCoreApplication.translate, "WorkDialogs")

    def save(typed: Any) -> None:  # noqa: ANN401 - a record, or the answers about training
        if isinstance(record, Training):
            session = Training(id=record.id, date=typed["date"], title=typed["title"])
            agreements.save_training(office, session, came=typed["came"], came_ids=typed["came_ids"])
        else:
            if isinstance(typed, Seat) and not typed.person_id:
                raise Refused(person_id=tr("Say who sits there."))
            records.save(office, typed)
        then(record.id)

    shown: Any = record
    if isinstance(record, Training):
        came = agreements.who_came(office, record)
        shown = {"date": record.date, "title": record.title, "came": came, "came_ids": record.person_ids}
    dialog = FormDialog(screen.window(), tr(asked.title), asked.fields, shown, verb=tr(asked.verb), deed=save)
    if asked.names:
        field, in_ids = asked.names
        ids = shown[in_ids] if isinstance(shown, dict) else (getattr(shown, in_ids),)
        dialog.form.offer(field, work.people_to_name(office, *ids))
        dialog.form.load(shown)
    screen.shell.open_dialog(dialog)
