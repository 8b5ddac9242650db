"""What stands in the annual return: its eighteen sections, and every figure with its label and definition."""

from __future__ import annotations

from typing import Literal, NamedTuple

from cpp_desktop.domain.activities import TYPE_WORDS, ActivityType
from cpp_desktop.domain.amounts import amount_words
from cpp_desktop.domain.people import Category, LeavingReason
from cpp_desktop.domain.wording import hours, rate

Unit = Literal["count", "rate", "minutes", "pence"]
"""A number of records, tenths of a percent, minutes, or pence."""

NOT_STATED = "not stated"
"""The key in breakdowns by category of memberships that bear no category."""


class Section(NamedTuple):
    """A section of the return. `key` begins the codes of its figures."""

    number: int
    key: str
    title: str


SECTIONS: tuple[Section, ...] = (
    Section(1, "cover", "Cover"),
    Section(2, "statement", "Chair’s statement"),
    Section(3, "terms", "Terms of reference"),
    Section(4, "membership", "Membership"),
    Section(5, "monitoring", "Who we are"),
    Section(6, "meetings", "Meetings"),
    Section(7, "work", "Work programme"),
    Section(8, "activity", "Activity"),
    Section(9, "consultations", "Consultations"),
    Section(10, "representation", "Representation"),
    Section(11, "information", "Patient information"),
    Section(12, "influence", "Influence"),
    Section(13, "actions", "Actions"),
    Section(14, "training", "Training and support"),
    Section(15, "money", "Money"),
    Section(16, "reflection", "Reflection"),
    Section(17, "next_year", "Next year"),
    Section(18, "approval", "Approval"),
)


class Definition(NamedTuple):
    """What a figure is called, in one sentence how it is counted, and in what unit."""

    label: str
    sentence: str
    unit: Unit = "count"


_FIGURES: dict[str, Definition] = {
    "membership.at_start": Definition(
        "Members at the start", "Members at the close of the day before the period began; a last day does not count."
    ),
    "membership.joined": Definition(
        "Joined", "Memberships that began in the period; one that follows another without a gap is not a new one."
    ),
    "membership.left": Definition(
        "Left", "Memberships whose last day lies in the period; somebody who came back and left again counts again."
    ),
    "membership.at_end": Definition(
        "Members at the end", "Members at the close of the last day; somebody whose last day it was has left."
    ),
    "membership.served": Definition("Served", "Different people who were members on any day of the period."),
    "meetings.held": Definition(
        "Meetings held", "Ordinary, annual general and extraordinary meetings in the period that had a quorum."
    ),
    "meetings.inquorate": Definition("Inquorate meetings", "Meetings of those types that took place without a quorum."),
    "meetings.cancelled": Definition("Meetings cancelled", "Meetings of those types that were cancelled."),
    "meetings.other_held": Definition(
        "Other meetings", "Sub-group and joint meetings and away days that took place, with a quorum or without."
    ),
    "meetings.present": Definition(
        "Attendances", "Counted members marked present, added up over the meetings held and inquorate."
    ),
    "meetings.possible": Definition(
        "Possible attendances",
        "Attending members of each meeting’s day who were not resting, or came although resting, added up.",
    ),
    "meetings.attendance_rate": Definition(
        "Attendance rate", "Attendances as a share of possible attendances.", "rate"
    ),
    "meetings.apologies": Definition("Apologies", "Counted members who sent apologies, added up over the meetings."),
    "meetings.absent": Definition("Absences", "Counted members who were neither present nor sent apologies."),
    "meetings.guests": Definition(
        "Guests", "Everybody else who came: visitors, observers, deputies and corresponding members."
    ),
    "activity.contacts": Definition(
        "Contacts", "Contacts of the period’s activities added up; one person met twice is two contacts."
    ),
    "activity.member_minutes": Definition(
        "Members’ time", "All members’ time spent on the period’s activities, added up.", "minutes"
    ),
    "consultations.received": Definition("Consultations received", "Requests for views received in the period."),
    "consultations.answered": Definition("Consultations answered", "Requests answered in the period."),
    "consultations.declined": Definition("Consultations declined", "Requests declined in the period."),
    "consultations.feedback_received": Definition(
        "Feedback received", "Requests whose requester told the group in the period what came of its views."
    ),
    "representation.seats_at_end": Definition(
        "Seats at the end", "Seats on other bodies held at the close of the last day."
    ),
    "representation.attended": Definition("Meetings attended", "Meetings of other bodies attended in the period."),
    "representation.reported_back": Definition("Report-backs", "Those attendances that were reported back."),
    "information.documents_reviewed": Definition(
        "Documents reviewed", "Different documents whose review was answered in the period."
    ),
    "information.changes_adopted": Definition(
        "Changes adopted", "Document reviews of which changes were adopted in the period."
    ),
    "information.final_seen": Definition(
        "Final versions seen", "Document reviews whose final version was received in the period."
    ),
    "influence.brought_forward": Definition(
        "Cases brought forward", "Influence cases open at the close of the day before the period began."
    ),
    "influence.opened": Definition("Cases opened", "Influence cases raised in the period."),
    "influence.closed": Definition("Cases closed", "Influence cases closed in the period."),
    "influence.carried_forward": Definition(
        "Cases carried forward", "Influence cases open at the close of the last day."
    ),
    "actions.brought_forward": Definition(
        "Actions brought forward", "Actions open at the close of the day before the period began."
    ),
    "actions.raised": Definition(
        "Actions raised", "Actions raised in the period: by the day written, else their meeting’s, else the record’s."
    ),
    "actions.completed": Definition("Actions completed", "Actions completed on a day of the period."),
    "actions.no_longer_needed": Definition(
        "Actions no longer needed", "Actions ended in the period because they were no longer needed."
    ),
    "actions.transferred": Definition("Actions transferred", "Actions handed to somebody else in the period."),
    "actions.carried_forward": Definition(
        "Actions carried forward", "Actions open at the close of the last day of the period."
    ),
    "actions.overdue_at_end": Definition(
        "Overdue at the end",
        "Actions carried forward that were due by the last day as then agreed, and whose owner was not resting.",
    ),
    "training.sessions": Definition("Training sessions", "Training sessions held in the period."),
    "training.people": Definition("People trained", "Different people who took part in them."),
    "money.budget": Definition("Budget", "Budget lines of the period added up.", "pence"),
    "money.claimed_unpaid": Definition(
        "Claimed and unpaid", "Claims neither paid nor declined by the close of the last day.", "pence"
    ),
}

_CATEGORIES = (*(c.value for c in Category), NOT_STATED)
_BREAKDOWNS: dict[str, tuple[Definition, tuple[str, ...]]] = {
    "membership.at_end_by_category": (
        Definition("Members at the end, by category", "Members at the end by their membership’s primary category."),
        _CATEGORIES,
    ),
    "membership.left_by_reason": (
        Definition("Left, by reason", "Those who left by the reason given with the membership that ended."),
        tuple(r.value for r in LeavingReason),
    ),
    "meetings.present_by_category": (
        Definition("Attendances, by category", "Attendances by the member’s primary category on the day."),
        _CATEGORIES,
    ),
    "meetings.possible_by_category": (
        Definition("Possible attendances, by category", "Possible attendances by primary category on the day."),
        _CATEGORIES,
    ),
    "activity.by_type": (
        Definition("Activities, by type", "Activities dated in the period, each counted once under its type."),
        tuple(t.value for t in ActivityType),
    ),
    "work.by_outcome": (
        Definition("Objectives, by outcome", "Objectives of the work programme decided in the period."),
        ("achieved", "continuing", "deferred", "dropped"),
    ),
    "influence.closed_by_outcome": (
        Definition("Cases closed, by outcome", "Influence cases closed in the period by what came of them."),
        ("changed", "planned", "no change", "not known"),
    ),
    "money.paid_by_kind": (
        Definition("Paid, by kind", "Amounts paid in the period.", "pence"),
        ("travel", "care", "other expense", "involvement payment"),
    ),
}

FIGURE_CODES: tuple[str, ...] = tuple(_FIGURES)
"""Every figure, in the order of the sections' tables."""

BREAKDOWN_KEYS: dict[str, tuple[str, ...]] = {code: keys for code, (_, keys) in _BREAKDOWNS.items()}
"""Every breakdown with all keys it can have, in order."""

DEFINITIONS: dict[str, Definition] = _FIGURES | {code: definition for code, (definition, _) in _BREAKDOWNS.items()}
"""Label, definition and unit of every figure and breakdown."""


def section_of(code: str) -> Section:
    """Return the section that a figure or breakdown stands in."""
    key = code.partition(".")[0]
    return next(s for s in SECTIONS if s.key == key)


def key_label(key: str) -> str:
    """Put a breakdown's key into words: "nhs professional" is NHS professional, "opinion" Giving user opinion."""
    types = {t.value: words for t, words in TYPE_WORDS.items()}
    return types.get(key) or (key[:1].upper() + key[1:]).replace("Nhs", "NHS")


def value_words(value: int | str | None, unit: Unit = "count") -> str:
    """Put a figure's value into words: 1,024, 83.3%, 1 hour 30 minutes, £12.50, not recorded, not applicable."""
    if not isinstance(value, int):
        return "not recorded" if value is None else {"n/a": "not applicable"}.get(value, value)
    if unit == "rate":
        return rate(value)
    if unit == "minutes":
        return hours(value)
    return amount_words(value) if unit == "pence" else f"{value:,}"
