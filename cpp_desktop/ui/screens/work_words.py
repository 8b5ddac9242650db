"""The lists of the Influence screen: how each is named, what it teaches, and its columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.expenses import Expense, ExpenseKind
from cpp_desktop.domain.objectives import Objective, ObjectiveOutcome
from cpp_desktop.domain.representation import Seat, SeatAttendance
from cpp_desktop.domain.return_codes import value_words
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services.work import WorkLine
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class WorkList:
    """One list: its kind of table, the words on its segment and its button, what it says, and its columns."""

    kind: str
    name: str
    adds: str
    says: str
    columns: Sequence[Column]


def _tr(words: str) -> str:
    return QCoreApplication.translate("WorkWords", words)


def pounds(pence: int) -> str:
    """Put pence into words: £12.50."""
    return value_words(pence, "pence")


def _state(line: WorkLine) -> tuple[Chip, ...]:
    record = line.record
    if isinstance(record, Consultation):
        if record.answered or record.declined:
            return (Chip(_tr("answered"), "ok"),) if record.answered else (Chip(_tr("declined"), icon="minus"),)
        return (Chip(_tr("waits for an answer"), "warn"),)
    if isinstance(record, Expense):
        return _paid(record)
    outcome = record.outcome if isinstance(record, Objective) else None
    if outcome is None:
        return (Chip(_tr("not decided yet"), icon="ring"),)
    kinds = {ObjectiveOutcome.ACHIEVED: ("ok", ""), ObjectiveOutcome.CONTINUING: ("info", "arrow")}
    return (Chip(_tr(outcome.value), *kinds.get(outcome, ("neutral", "minus"))),)


def _paid(expense: Expense) -> tuple[Chip, ...]:
    if expense.kind is ExpenseKind.BUDGET:
        return (Chip(_tr("budget"), "info", "none"),)
    if expense.paid or expense.declined:
        return (Chip(_tr("paid"), "ok"),) if expense.paid else (Chip(_tr("declined"), icon="minus"),)
    return (Chip(_tr("claimed"), "warn"),) if expense.claimed else (Chip(_tr("not claimed"), icon="ring"),)


def _what(line: WorkLine) -> str:
    record = line.record
    return record.body if isinstance(record, Seat | SeatAttendance) else getattr(record, "title", "")


def _seat_or_meeting(line: WorkLine) -> str:
    return _tr("seat") if isinstance(line.record, Seat) else _tr("meeting attended")


def _until(line: WorkLine) -> date | None:
    return line.record.last if isinstance(line.record, Seat) else None


def _heard(line: WorkLine) -> date | None:
    return line.record.reported_back if isinstance(line.record, SeatAttendance) else None


def _field(title: str, name: str, priority: int = 3) -> Column:
    return Column(title, lambda line: getattr(line.record, name), short_date, width=116, priority=priority)


_WHO_WIDTH = 210
CONSULTATIONS = (
    Column("Received", lambda line: line.day, short_date, tone=lambda _: "muted", width=108, priority=2),
    Column("Asked about", _what, second=lambda line: line.who, bold=True, least=240),
    Column("Where it stands", lambda line: _state(line)[0].text, lambda _: "", chips=_state, width=176),
    _field("Answered", "answered", 3),
    _field("Feedback", "feedback_received", 4),
    _field("Changes adopted", "changes_adopted", 5),
    Column("Changes", lambda line: line.record.changes, right=True, width=86, priority=6),
)
BODIES = (
    Column("Date or from", lambda line: line.day, short_date, tone=lambda _: "muted", width=116, priority=2),
    Column("Body", _what, second=_seat_or_meeting, bold=True, least=220),
    Column("Who", lambda line: line.who, width=_WHO_WIDTH),
    Column("Until", _until, short_date, width=108, priority=3),
    Column("Reported back", _heard, short_date, width=124, priority=3),
)
TRAINING = (
    Column("Date", lambda line: line.day, short_date, tone=lambda _: "muted", width=108, priority=2),
    Column("What it was about", _what, second=lambda line: line.who, bold=True, least=320),
)
MONEY = (
    Column("Date", lambda line: line.day, short_date, tone=lambda _: "muted", width=108, priority=2),
    Column("For", lambda line: line.record.kind.value.capitalize(), second=lambda line: line.who, bold=True),
    Column("Amount", lambda line: line.record.amount_pence, pounds, right=True, width=104),
    Column("Where it stands", lambda line: _state(line)[0].text, lambda _: "", chips=_state, width=140),
    _field("Claimed", "claimed", 4),
    _field("Paid", "paid", 3),
    Column("Miles", lambda line: line.record.miles_tenths, lambda m: f"{m / 10:g}", right=True, width=70, priority=5),
)
OBJECTIVES = (
    Column("Objective", _what, bold=True, least=320),
    Column("Outcome", lambda line: _state(line)[0].text, lambda _: "", chips=_state, width=160),
    _field("Agreed", "agreed", 3),
    _field("Decided", "decided", 4),
)

LISTS = (
    WorkList(
        "consultations",
        QT_TRANSLATE_NOOP("WorkWords", "Consultations"),
        QT_TRANSLATE_NOOP("WorkWords", "Add request…"),
        QT_TRANSLATE_NOOP("WorkWords", "Requests for views and documents to read. Declining needs no reason."),
        CONSULTATIONS,
    ),
    WorkList(
        "representation",
        QT_TRANSLATE_NOOP("WorkWords", "Other bodies"),
        QT_TRANSLATE_NOOP("WorkWords", "Add meeting attended…"),
        QT_TRANSLATE_NOOP(
            "WorkWords", "Seats on other bodies, the meetings somebody went to there, and when the group heard of them."
        ),
        BODIES,
    ),
    WorkList(
        "training",
        QT_TRANSLATE_NOOP("WorkWords", "Training"),
        QT_TRANSLATE_NOOP("WorkWords", "Add training…"),
        QT_TRANSLATE_NOOP("WorkWords", "Sessions and who came. The return counts sessions and different people."),
        TRAINING,
    ),
    WorkList(
        "expenses",
        QT_TRANSLATE_NOOP("WorkWords", "Money"),
        QT_TRANSLATE_NOOP("WorkWords", "Add claim or budget…"),
        QT_TRANSLATE_NOOP("WorkWords", "Claims, involvement payments and the budget. The return names nobody."),
        MONEY,
    ),
    WorkList(
        "objectives",
        QT_TRANSLATE_NOOP("WorkWords", "Work programme"),
        QT_TRANSLATE_NOOP("WorkWords", "Add objective…"),
        QT_TRANSLATE_NOOP("WorkWords", "What the group means to do, and what was decided of it."),
        OBJECTIVES,
    ),
)  # fmt: skip
"""The lists beside the cases, in the order of the segments."""
