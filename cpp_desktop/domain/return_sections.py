"""How far each of the return's eighteen sections has come, read from the records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from cpp_desktop.domain.annual_return import mark_for
from cpp_desktop.domain.group import parent_on
from cpp_desktop.domain.group_documents import TERMS_OF_REFERENCE, GroupDocument
from cpp_desktop.domain.group_documents import in_force as documents_in_force
from cpp_desktop.domain.people import RoleTitle, in_force
from cpp_desktop.domain.reflection import Asked
from cpp_desktop.domain.reflection_results import WHO, of_period
from cpp_desktop.domain.return_checks import Check, records_of
from cpp_desktop.domain.return_codes import DEFINITIONS, SECTIONS, Section, section_of
from cpp_desktop.domain.return_figures import Period, ReturnRecords
from cpp_desktop.domain.wording import counted, day_month_year, listed

State = Literal["ready", "started", "empty", "later"]
"""Done; something is missing; nothing there yet; a section that cannot be filled in yet."""

MARKABLE: frozenset[str] = frozenset(section_of(code).key for code in DEFINITIONS)
"""The sections with figures: those can be marked as not recorded or not applicable."""

_WORDS = {
    "membership": ("membership", "memberships"),
    "meetings": ("meeting", "meetings"),
    "activity": ("activity", "activities"),
    "actions": ("action", "actions"),
    "work": ("objective", "objectives"),
    "consultations": ("request", "requests"),
    "representation": ("seat or meeting", "seats and meetings"),
    "information": ("document review", "document reviews"),
    "influence": ("case", "cases"),
    "training": ("session", "sessions"),
    "money": ("expense or budget line", "expenses and budget lines"),
}


@dataclass(frozen=True, slots=True)
class SectionState:
    """A section of the return, how far it is and why, in a sentence."""

    number: int
    key: str
    title: str
    state: State
    sentence: str


def section_states(records: ReturnRecords, period: Period, failed: Sequence[Check]) -> tuple[SectionState, ...]:
    """Return the state of all eighteen sections for `period`, given the checks that failed."""
    return tuple(SectionState(s.number, s.key, s.title, *_state(s, records, period, failed)) for s in SECTIONS)


def _state(section: Section, records: ReturnRecords, period: Period, failed: Sequence[Check]) -> tuple[State, str]:
    mark = mark_for(records.marks, section.key, period)
    if mark is not None:
        return "ready", f"Marked as not {'applicable' if mark.not_applicable else 'recorded'} for this period."
    if section.key == "cover":
        return _cover(records, period)
    if section.key == "terms":
        return _terms(records, period)
    if section.key == "reflection":
        return _reflection(records, period)
    if not section.kept:
        figures = " Its figures say “not recorded”." if section.key in MARKABLE else ""
        return "later", f"CPP Desktop keeps no records for this section yet.{figures}"
    ids = records_of(section.key, records, period)
    one, many = _WORDS[section.key]
    if not ids:
        return "empty", f"No {many} in this period."
    wrong = [c.sentence for c in failed if c.section == section.key and c.importance == "must"]
    return ("started", " ".join(wrong)) if wrong else ("ready", f"Counted from {counted(len(ids), one, many)}.")


def terms_in_words(records: ReturnRecords, day: date) -> str:
    """Say when the terms of reference in force on a day were agreed, by which minute, and when they come up again."""
    terms = terms_on(records, day)
    if terms is None or terms.agreed is None:
        return ""
    minute = next((m for m in records.agreeing_minutes if m.id == terms.minute_id and m.number), None)
    number = minute.number if minute else terms.minute
    agreed = f"Agreed on {day_month_year(terms.agreed)}{f', minute {number}' if number else ''}"
    due = f"; to be reviewed by {day_month_year(terms.review_due)}" if terms.review_due else ""
    return f"{agreed}{due}."


def terms_on(records: ReturnRecords, day: date) -> GroupDocument | None:
    """Return the terms of reference in force on a day."""
    found = documents_in_force(records.documents, day)
    return next((d for d in found if d.title.strip().casefold() == TERMS_OF_REFERENCE.casefold()), None)


def _terms(records: ReturnRecords, period: Period) -> tuple[State, str]:
    words, terms = terms_in_words(records, period.last), terms_on(records, period.last)
    if terms is None:
        return "empty", "Settings has no terms of reference yet; a meeting’s page records when they are agreed."
    if not words:
        return "started", "Still to say: when the terms of reference were agreed."
    if terms.review_due and terms.review_due <= period.last:
        return "started", f"{words} That day has passed."
    return "ready", words


def _reflection(records: ReturnRecords, period: Period) -> tuple[State, str]:
    there = of_period(records.reflections, period)
    if not there:
        return "empty", "No sheets yet for users and professionals to say how the group works."
    told = [f"{WHO[r.reflection.asked]}: {r.sheets if r.has_answers else 'no answers yet'}." for r in there]
    missing = [WHO[asked].lower() for asked in Asked if asked not in {r.reflection.asked for r in there}]
    told += [f"No sheet for {words} yet." for words in missing]
    return "ready" if all(r.has_answers for r in there) and not missing else "started", " ".join(told)


def _cover(records: ReturnRecords, period: Period) -> tuple[State, str]:
    missing = []
    if parent_on(list(records.parents), period.last) is None:
        missing.append(f"the parent body on {day_month_year(period.last)}")
    held = [r for r in records.roles if r.title is RoleTitle.SECRETARY]
    if not records.group.contact.strip() and not any(in_force(r.first, r.last, period.last) for r in held):
        missing.append("whom to contact")
    if missing:
        return "started", f"Still to say: {listed(missing)}."
    return "ready", "Group, parent body, period and contact are there."
