"""What a record must fulfil before it is kept: one sentence per field that does not."""

from __future__ import annotations

import re
from datetime import date
from functools import singledispatch
from typing import Any

from cpp_desktop.domain.actions import CLOSING_STATES, Action, DueRevision
from cpp_desktop.domain.activities import Activity
from cpp_desktop.domain.agendas import AgendaTemplate, ItemPaper, ParkedItem, TemplateItem
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.duplicates import KnownApart
from cpp_desktop.domain.expenses import Expense
from cpp_desktop.domain.group import Group, ParentBody, SectionMark
from cpp_desktop.domain.group_documents import GroupDocument
from cpp_desktop.domain.influence import CaseStep, InfluenceCase
from cpp_desktop.domain.issued_papers import Circulation, IssuedPaper
from cpp_desktop.domain.meetings import AgendaItem, Attendance, Meeting, MeetingInterest
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.minutes_status import Correction, DecisionFate, MinutesStatus
from cpp_desktop.domain.objectives import Objective
from cpp_desktop.domain.people import Membership, Person, RestingSpell, Role
from cpp_desktop.domain.representation import Place, Seat, SeatAttendance
from cpp_desktop.domain.saved_filters import SavedFilter
from cpp_desktop.domain.sub_groups import SubGroup, SubGroupMember
from cpp_desktop.domain.support import Consent, DeclaredInterest, Training
from cpp_desktop.domain.words import GroupWord

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_YEAR_START = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")
_EARLIEST, _LATEST = date(1900, 1, 1), date(2199, 12, 31)
_NUMBER = r"[+(]?\d[\d\s()./\-]*(?:\s*(?:x|ext\.?|extension)\s*\d+)?"
# Several numbers stand in one cell of many a list: by day, in the evening.
_TELEPHONE = re.compile(rf"{_NUMBER}(?:\s*(?:[,;]|\bor\b|\band\b)\s*{_NUMBER})*", re.IGNORECASE)


def _days(record: Any, first: str, last: str, words: str) -> dict[str, str]:  # noqa: ANN401 - any dated record
    found = {}
    for name in (first, last):
        day = getattr(record, name)
        if day is not None and not _EARLIEST <= day <= _LATEST:
            found[name] = f"The year {day.year:04d} cannot be right."
    start, end = getattr(record, first), getattr(record, last)
    if start and end and end < start and not found:
        found[last] = f"The last day of {words} is before its first."
    return found


def _day(day: date | None, name: str) -> dict[str, str]:
    if day is None or _EARLIEST <= day <= _LATEST:
        return {}
    return {name: f"The year {day.year:04d} cannot be right."}


@singledispatch
def problems(record: object) -> dict[str, str]:
    """Return a sentence per field of `record` that cannot be kept; empty when all is well."""
    raise TypeError(f"no rule for {type(record).__name__}")


@problems.register
def _(record: Group) -> dict[str, str]:
    found = {}
    if not record.name.strip():
        found["name"] = "Give the group its name."
    if not _YEAR_START.fullmatch(record.year_start):
        found["year_start"] = "Write the year’s first day as month and day, like 04-01."
    if not 0 <= record.quorum_per_mille <= 1000:
        found["quorum_per_mille"] = "The fraction lies between none and all."
    return found


@problems.register
def _(record: ParentBody) -> dict[str, str]:
    name = {} if record.name.strip() else {"name": "Give the parent body its name."}
    return name | _days(record, "first", "last", "the parent body")


@problems.register
def _(record: SectionMark) -> dict[str, str]:
    return _days(record, "first", "last", "the period")


@problems.register
def _(record: Person) -> dict[str, str]:
    found = _day(record.died_on, "died_on") | _day(record.needs_reviewed, "needs_reviewed")
    if not record.name.strip() and record.erased_on is None:
        found["name"] = "Write the person’s name."
    if record.email and not _EMAIL.fullmatch(record.email):
        found["email"] = f"“{record.email}” is not an e-mail address; one looks like name@example.org."
    for name in ("telephone", "mobile", "emergency_telephone"):
        number = getattr(record, name)
        if number and not _TELEPHONE.fullmatch(number):
            found[name] = f"“{number}” is not a telephone number."
    return found


@problems.register
def _(record: Membership) -> dict[str, str]:
    found = _days(record, "joined", "left", "the membership")
    if record.primary_category and record.primary_category not in record.categories:
        found["primary_category"] = "The primary category must be one of the categories."
    return found


@problems.register
def _(record: Role) -> dict[str, str]:
    return _days(record, "first", "last", "the role") | _day(record.term_end, "term_end")


@problems.register
def _(record: RestingSpell) -> dict[str, str]:
    return _days(record, "first", "last", "the rest")


@problems.register
def _(record: Meeting) -> dict[str, str]:
    found = _day(record.date, "date")
    if record.start and record.end and record.end < record.start:
        found["end"] = "The meeting ends before it begins."
    return found


@problems.register
def _(record: AgendaItem | TemplateItem | ParkedItem) -> dict[str, str]:
    found = {} if record.title.strip() else {"title": "Give the item a title."}
    if record.minutes_allowed is not None and not 0 <= record.minutes_allowed <= 24 * 60:
        found["minutes_allowed"] = "Write the minutes allowed as a number up to a day’s."
    return found


@problems.register
def _(record: Attendance | Circulation) -> dict[str, str]:
    return {} if record.person_id or record.name.strip() else {"name": "Write who it was."}


@problems.register
def _(record: Minute | IssuedPaper) -> dict[str, str]:
    return {}


@problems.register
def _(record: Action) -> dict[str, str]:
    found = {} if record.text.strip() else {"text": "Say what is to be done."}
    for name in ("raised", "due", "closed"):
        found |= _day(getattr(record, name), name)
    if record.closed and record.state not in CLOSING_STATES:
        found["closed"] = "An open action has no closing day; choose how it ended."
    if record.closed and record.raised and record.closed < record.raised:
        found["closed"] = "The action would be closed before it was raised."
    return found


@problems.register
def _(record: DueRevision) -> dict[str, str]:
    return _day(record.due, "due") | _day(record.revised_on, "revised_on")


@problems.register
def _(record: Activity) -> dict[str, str]:
    found = _day(record.date, "date")
    if not record.title.strip():
        found["title"] = "Say in a few words what was done."
    if record.contacts is not None and record.contacts < 0:
        found["contacts"] = "Contacts cannot be fewer than none."
    if record.member_minutes is not None and record.member_minutes < 0:
        found["member_minutes"] = "Member hours cannot be fewer than none."
    return found


@problems.register
def _(record: Consent) -> dict[str, str]:
    found = _day(record.expires, "expires") | _days(record, "given", "withdrawn", "the consent")
    if "withdrawn" in found and record.given and record.withdrawn and record.withdrawn < record.given:
        found["withdrawn"] = "The consent would be withdrawn before it was given."
    return found


@problems.register
def _(record: DeclaredInterest) -> dict[str, str]:
    found = {} if record.text.strip() else {"text": "Say what the interest is."}
    return found | _day(record.declared, "declared") | _days(record, "first", "last", "the interest")


@problems.register
def _(record: Training) -> dict[str, str]:
    found = {} if record.title.strip() else {"title": "Say what the training was about."}
    return found | _day(record.date, "date")


@problems.register
def _(record: Seat) -> dict[str, str]:
    found = {} if record.body.strip() else {"body": "Say on which body the seat is."}
    return found | _days(record, "first", "last", "the seat")


@problems.register
def _(record: Place) -> dict[str, str]:
    found = _days(record, "first", "last", "the place")
    if record.number < 1:
        found["number"] = "Write how many members are wanted, at least one."
    if record.category is None and not record.cancer_site.strip() and not record.area.strip():
        found["category"] = "Say for whom the place is: a category, a cancer site or an area."
    return found


@problems.register
def _(record: KnownApart) -> dict[str, str]:
    return {} if record.person_id != record.other_id else {"other_id": "These are one and the same entry."}


@problems.register
def _(record: SavedFilter) -> dict[str, str]:
    return {} if record.name.strip() else {"name": "Give the filter a name."}


@problems.register
def _(record: AgendaTemplate) -> dict[str, str]:
    return {} if record.name.strip() else {"name": "Give the template a name."}


@problems.register
def _(record: ItemPaper) -> dict[str, str]:
    return {} if record.title.strip() else {"title": "Say what the paper is called."}


@problems.register
def _(record: MeetingInterest) -> dict[str, str]:
    found = {} if record.text.strip() else {"text": "Say what the interest is."}
    return found if record.person_id or record.name.strip() else found | {"name": "Write whose interest it is."}


@problems.register
def _(record: SubGroup) -> dict[str, str]:
    found = {} if record.name.strip() else {"name": "Give the sub-group its name."}
    if record.quorum_number < 0:
        found["quorum_number"] = "Write how many are needed, or 0 where there is no rule."
    return found | _days(record, "first", "last", "the sub-group")


@problems.register
def _(record: SubGroupMember) -> dict[str, str]:
    return _days(record, "first", "last", "the time in the sub-group")


@problems.register
def _(record: MinutesStatus) -> dict[str, str]:
    return _day(record.checked_on, "checked_on") | _day(record.signed_on, "signed_on")


@problems.register
def _(record: Correction) -> dict[str, str]:
    return {} if record.text.strip() else {"text": "Say what is corrected."}


@problems.register
def _(record: DecisionFate) -> dict[str, str]:
    return _day(record.day, "day")


@problems.register
def _(record: GroupDocument) -> dict[str, str]:
    found = {} if record.title.strip() else {"title": "Say which document it is."}
    return found | _day(record.agreed, "agreed") | _day(record.review_due, "review_due")


@problems.register
def _(record: GroupWord) -> dict[str, str]:
    word = record.word.strip()
    if not word:
        return {"word": "Write the word."}
    return {} if len(word) <= 60 else {"word": "This is longer than a word."}


@problems.register
def _(record: InfluenceCase) -> dict[str, str]:
    found = {} if record.theme.strip() else {"theme": "Say in a few words what was raised: the theme, not the story."}
    return found | _days(record, "raised", "closed", "the case")


@problems.register
def _(record: CaseStep) -> dict[str, str]:
    found = {} if record.text.strip() else {"text": "Say in a few words what happened."}
    return found | _day(record.day, "day")


@problems.register
def _(record: Consultation) -> dict[str, str]:
    found = {} if record.title.strip() else {"title": "Say what the group was asked about."}
    for name in ("received", "answered", "declined", "feedback_received", "changes_adopted", "final_version_received"):
        found |= _day(getattr(record, name), name)
    if record.answered and record.declined:
        found["declined"] = "It cannot be answered and declined as well."
    for name in ("answered", "declined"):
        day = getattr(record, name)
        if day and record.received and day < record.received:
            found[name] = "That is before the request was received."
    if record.changes is not None and record.changes < 0:
        found["changes"] = "Changes cannot be fewer than none."
    return found


@problems.register
def _(record: SeatAttendance) -> dict[str, str]:
    found = {} if record.body.strip() else {"body": "Say which body met."}
    if not record.person_id and not record.person.strip():
        found["person"] = "Say who went."
    if record.reported_back and record.reported_back < record.date:
        found["reported_back"] = "The group cannot hear of it before it took place."
    return found | _day(record.date, "date")


@problems.register
def _(record: Expense) -> dict[str, str]:
    found = (
        {} if record.amount_pence is None or record.amount_pence >= 0 else {"amount": "Write an amount, not a debt."}
    )
    for name in ("incurred", "claimed", "declined", "paid"):
        found |= _day(getattr(record, name), name)
    if record.declined and record.paid:
        found["paid"] = "It cannot be declined and paid as well."
    if record.miles_tenths is not None and record.miles_tenths < 0:
        found["miles"] = "Miles cannot be fewer than none."
    return found


@problems.register
def _(record: Objective) -> dict[str, str]:
    found = {} if record.title.strip() else {"title": "Say what the objective is."}
    if record.decided and record.outcome is None:
        found["outcome"] = "Say what was decided."
    return found | _days(record, "agreed", "decided", "the objective")
