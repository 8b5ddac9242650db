"""The words of importing: kinds, fields, vocabularies and verdicts as a secretary reads them."""

from __future__ import annotations

import re
from enum import Enum

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.actions import ActionState
from cpp_desktop.domain.activities import ActivityType, Level
from cpp_desktop.domain.expenses import ExpenseKind
from cpp_desktop.domain.influence import Outcome as CaseOutcome
from cpp_desktop.domain.influence import Reach, Response
from cpp_desktop.domain.meetings import Mark, MeetingMode, MeetingState, MeetingType, Purpose
from cpp_desktop.domain.objectives import ObjectiveOutcome
from cpp_desktop.domain.people import Category, Delivery, InformationFormat, LeavingReason, Mode
from cpp_desktop.services.tables import Change, Outcome, Verdict
from cpp_desktop.ui.parts.chips import Chip

KIND_WORDS = {
    "people": "Members",
    "meetings": "Meetings",
    "agenda": "Agenda items",
    "attendance": "Attendance",
    "minutes": "Minutes",
    "actions": "Actions",
    "activities": "Activities",
    "influence": "Influence cases",
    "consultations": "Consultations and document reviews",
    "representation": "Seats on other bodies",
    "training": "Training",
    "expenses": "Expenses and budget",
    "objectives": "Work programme",
    "progress": "Progress of the work programme",
    "documents": "Documents of the group",
}
_NEEDS = {
    "people": "One row for each membership. Only a name is needed; everything else can be there or not.",
    "meetings": "One row for each meeting. Only its date is needed.",
    "agenda": "One row for each agenda item, with the date of its meeting. Bring in the meetings first.",
    "attendance": "One row for each person and meeting. Bring in the members and the meetings first.",
    "minutes": "One row for each minute, with the date of its meeting. Bring in the meetings first.",
    "actions": "One row for each action. Bring in the members first, so that owners are known.",
    "activities": "One row for each activity: its date, type and title.",
    "influence": "One row for each case: the day it was raised and its theme, never somebody’s story.",
    "consultations": "One row for each request or document: its title, and the days of what came of it.",
    "representation": "One row for each seat, from one day to another, or with a date for each meeting attended.",
    "training": "One row for each session: its date, its title and who came.",
    "expenses": "One row for each claim or budget line: the day, what for, and the amount in pounds.",
    "objectives": "One row for each objective: its title, and what was decided of it on which day.",
    "progress": "One row for each note of progress: the objective’s title, the day and what was said.",
    "documents": "One row for each version of a document: when it was agreed, by which minute, its next review.",
}
_VOCABULARIES: dict[tuple[str, str], type[Enum]] = {
    ("people", "categories"): Category,
    ("people", "primary_category"): Category,
    ("people", "delivery"): Delivery,
    ("people", "information_format"): InformationFormat,
    ("people", "mode"): Mode,
    ("people", "leaving_reason"): LeavingReason,
    ("meetings", "type"): MeetingType,
    ("meetings", "mode"): MeetingMode,
    ("meetings", "state"): MeetingState,
    ("agenda", "purpose"): Purpose,
    ("attendance", "attendance"): Mark,
    ("actions", "state"): ActionState,
    ("activities", "type"): ActivityType,
    ("activities", "level"): Level,
    ("influence", "response"): Response,
    ("influence", "outcome"): CaseOutcome,
    ("influence", "reach"): Reach,
    ("expenses", "kind"): ExpenseKind,
    ("objectives", "outcome"): ObjectiveOutcome,
}
_CHIPS = {
    Verdict.ADDED: Chip("add", "ok", "plus"),
    Verdict.CHANGED: Chip("change", "info", "edit"),
    Verdict.UNCHANGED: Chip("the same", "neutral", "minus"),
    Verdict.JOINED: Chip("join", "info", "thread"),
    Verdict.REFUSED: Chip("refuse", "danger", "x"),
}
_QUOTED = re.compile(r"“(.+?)”")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Import", words)


def kind_words(kind: str) -> str:
    """Name a kind of table."""
    return _tr(KIND_WORDS[kind])


def needs_words(kind: str) -> str:
    """Say what a kind's table must have."""
    return _tr(_NEEDS[kind])


def field_words(field: str) -> str:
    """Name a field: "information_format" is Information format."""
    words = field.replace("_", " ").replace(" id", " (id)") if field.endswith("_id") else field.replace("_", " ")
    return words[:1].upper() + words[1:]


def vocabulary(kind: str, field: str) -> list[str]:
    """Return the words a field may have; none where it takes any text."""
    found = _VOCABULARIES.get((kind, field)) or (MeetingType if field == "meeting_type" else None)
    return [str(member.value) for member in found] if found else []


def unknown_word(outcome: Outcome, known: list[str]) -> str:
    """Return the word that a row was refused for, where its column takes only some words."""
    found = _QUOTED.match(outcome.why) if known and outcome.verdict is Verdict.REFUSED else None
    return found[1] if found else ""


def verdict_chip(verdict: Verdict) -> Chip:
    """Return the chip for what would become of a row."""
    chip = _CHIPS[verdict]
    return Chip(_tr(chip.text), chip.kind, chip.icon)


def why_words(outcome: Outcome) -> str:
    """Say in one line why a row is refused, or what it would change."""
    if outcome.verdict in (Verdict.REFUSED, Verdict.JOINED):
        return outcome.why
    if outcome.verdict is Verdict.UNCHANGED:
        return _tr("nothing differs")
    if outcome.verdict is Verdict.CHANGED:
        return ", ".join(field_words(change.heading).lower() for change in outcome.changes)
    return ", ".join(dict.fromkeys(change.after for change in outcome.changes[1:] if change.after not in (None, "no")))


def change_words(change: Change) -> tuple[str, str, str]:
    """Return a change as what, before and after; blank is said."""
    blank = _tr("blank")
    return field_words(change.heading), change.before or blank, change.after or blank
