"""What actions, activities, influence and the rest of the group’s work must fulfil."""

from __future__ import annotations

from cpp_desktop.domain.actions import CLOSING_STATES, Action, ActionProgress, DueRevision
from cpp_desktop.domain.activities import Activity, ActivitySubType
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.domain.expenses import Expense, ExpenseKind, Rate
from cpp_desktop.domain.influence import CaseStep, InfluenceCase, Outcome
from cpp_desktop.domain.objectives import Objective, ObjectiveProgress
from cpp_desktop.domain.reflection import (
    Reflection,
    ReflectionCount,
    ReflectionQuestion,
    ReflectionRemark,
    ReflectionSheet,
)
from cpp_desktop.domain.representation import Seat, SeatAttendance
from cpp_desktop.domain.validity.rules import in_order, likely_day, likely_days, not_below_nought, problems

_BEFORE = "That is before the request was received."
_BEHIND_RECEIVED = {
    "wanted_by": "The answer would be wanted before the request was received.",
    **dict.fromkeys(("answered", "declined", "feedback_asked", "feedback_received", "changes_adopted"), _BEFORE),
    **dict.fromkeys(("final_version_asked", "final_version_received"), _BEFORE),
}
"""The days of a request that lie behind the one on which it was received, and what is said where one does not."""


@problems.register
def _(record: Action) -> dict[str, str]:
    found = {} if record.text.strip() else {"text": "Say what is to be done."}
    found |= likely_days(record, "raised", "due", "closed", "waiting_since")
    if record.closed and record.state not in CLOSING_STATES:
        found["closed"] = "An open action has no closing day; choose how it ended."
    if record.closed and record.raised and record.closed < record.raised:
        found["closed"] = "The action would be closed before it was raised."
    if record.waiting_since and not record.waiting_for.strip():
        found["waiting_for"] = "Say whom or what it waits for."
    if record.id in (record.merged_into_id, record.from_action_id):
        found["merged_into_id"] = "An action cannot be merged with itself."
    return found


@problems.register
def _(record: DueRevision) -> dict[str, str]:
    return likely_days(record, "due", "revised_on")


@problems.register
def _(record: Activity) -> dict[str, str]:
    found = likely_day(record.date, "date")
    if not record.title.strip():
        found["title"] = "Say in a few words what was done."
    return found | not_below_nought(
        record,
        contacts="Contacts cannot be fewer than none.",
        member_minutes="Member hours cannot be fewer than none.",
    )


@problems.register
def _(record: Seat) -> dict[str, str]:
    found = {} if record.body.strip() else {"body": "Say on which body the seat is."}
    return found | in_order(record, "first", "last", "the seat")


@problems.register
def _(record: InfluenceCase) -> dict[str, str]:
    found = {} if record.theme.strip() else {"theme": "Say in a few words what was raised: the theme, not the story."}
    if record.outcome not in (None, Outcome.PLANNED) and record.closed is None:
        found["outcome"] = f"“{record.outcome.value.capitalize()}” ends a case: give the day it was closed."
    return found | in_order(record, "raised", "closed", "the case")


@problems.register
def _(record: CaseStep) -> dict[str, str]:
    found = {} if record.text.strip() else {"text": "Say in a few words what happened."}
    return found | likely_day(record.day, "day")


@problems.register
def _(record: Consultation) -> dict[str, str]:
    found = {} if record.title.strip() else {"title": "Say what the group was asked about."}
    found |= likely_days(record, "received", *_BEHIND_RECEIVED)
    for name, sentence in _BEHIND_RECEIVED.items():
        day = getattr(record, name)
        if day and record.received and day < record.received:
            found[name] = sentence
    if record.feedback_received and record.answered and record.feedback_received < record.answered:
        found["feedback_received"] = "That is before the group answered."
    if record.answered and record.declined:
        found["declined"] = "It cannot be answered and declined as well."
    return found | not_below_nought(record, changes="Changes cannot be fewer than none.")


@problems.register
def _(record: SeatAttendance) -> dict[str, str]:
    found = {} if record.body.strip() else {"body": "Say which body met."}
    if not record.person_id and not record.person.strip():
        found["person"] = "Say who went."
    if record.reported_back and record.reported_back < record.date:
        found["reported_back"] = "The group cannot hear of it before it took place."
    return found | likely_days(record, "date", "reported_back")


@problems.register
def _(record: Expense) -> dict[str, str]:
    found = likely_days(record, "incurred", "claimed", "declined", "paid")
    if record.declined and record.paid:
        found["paid"] = "It cannot be declined and paid as well."
    for name in ("declined", "paid"):
        day = getattr(record, name)
        if day and record.claimed and day < record.claimed:
            found[name] = "That is before it was claimed."
    return found | not_below_nought(
        record,
        amount_pence="Write an amount, not a debt.",
        miles_tenths="Miles cannot be fewer than none.",
        units_tenths="This cannot be fewer than none.",
    )


@problems.register
def _(record: Objective) -> dict[str, str]:
    found = {} if record.title.strip() else {"title": "Say what the objective is."}
    if record.decided and record.outcome is None:
        found["outcome"] = "Say what was decided."
    if record.deciding_minute_id and record.outcome is None:
        found["outcome"] = "Say what that minute decided."
    if record.agreed and record.decided and record.decided < record.agreed:
        return found | {"decided": "It would be decided before it was agreed."}
    return found | in_order(record, "agreed", "decided", "the objective")


@problems.register
def _(record: ActionProgress | ObjectiveProgress) -> dict[str, str]:
    found = {} if record.text.strip() else {"text": "Say in a few words how it stands."}
    return found | likely_day(record.day, "day")


@problems.register
def _(record: ActivitySubType) -> dict[str, str]:
    return {} if record.name.strip() else {"name": "Say what the group calls it."}


@problems.register
def _(record: Rate) -> dict[str, str]:
    found = {} if record.name.strip() else {"name": "Say what the rate is for."}
    found |= not_below_nought(record, tenths="Write an amount, not a debt.")
    if record.kind is ExpenseKind.BUDGET:
        found["kind"] = "A budget is not paid by a rate."
    return found | likely_day(record.first, "first")


@problems.register
def _(record: Evidence) -> dict[str, str]:
    return {} if record.title.strip() else {"title": "Say what it shows."}


@problems.register
def _(record: Reflection) -> dict[str, str]:
    fewer = dict.fromkeys(("handed_out", "returned"), "Sheets cannot be fewer than none.")
    return in_order(record, "first", "last", "the year") | not_below_nought(record, **fewer)


@problems.register
def _(record: ReflectionQuestion) -> dict[str, str]:
    return {} if record.text.strip() else {"text": "Write the question."}


@problems.register
def _(record: ReflectionCount) -> dict[str, str]:
    return not_below_nought(record, number="Answers cannot be fewer than none.")


@problems.register
def _(record: ReflectionRemark) -> dict[str, str]:
    return {} if record.text.strip() else {"text": "Write what was said."}


@problems.register
def _(record: ReflectionSheet) -> dict[str, str]:
    return {}
