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
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.reflection import Asked
from cpp_desktop.domain.reflection_results import WHO, of_period
from cpp_desktop.domain.return_checks import Check, records_of
from cpp_desktop.domain.return_codes import DEFINITIONS, SECTIONS, Section, section_of
from cpp_desktop.domain.return_figures import ReturnRecords
from cpp_desktop.domain.return_texts import counts_of, text_of
from cpp_desktop.domain.signed_returns import Approving
from cpp_desktop.domain.wording import counted, day_month_year, listed

State = Literal["ready", "started", "empty"]
"""Done; something is missing; nothing there yet."""

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

_WRITTEN = {
    "statement": "The chair’s statement is still to be written.",
    "next_year": "The priorities for next year are still to be written.",
}
"""Sections that are words alone, and what is said while there are none."""


_APPROVED_BY = {
    Approving.ADOPTED: "the minute that adopts it",
    Approving.CHAIR: "the chair’s signature",
    Approving.NETWORK_LEAD: "the network lead’s signature",
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
    if section.key in _WRITTEN:
        words = text_of(records, section.key, period)
        return ("ready", "Written.") if words else ("empty", _WRITTEN[section.key])
    if section.key == "monitoring":
        return _monitoring(records, period)
    if section.key == "approval":
        return _approval(records, period)
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


def _monitoring(records: ReturnRecords, period: Period) -> tuple[State, str]:
    questions = {one.question for one in counts_of(records, period)}
    if not questions:
        return "empty", "No counts of who the group is. They are optional, and linked to nobody."
    return "ready", f"Counted for {counted(len(questions), 'question', 'questions')}."


def _approval(records: ReturnRecords, period: Period) -> tuple[State, str]:
    revisions = [s for s in records.signed if (s.first, s.last) == (period.first, period.last)]
    if not revisions:
        return "empty", "Not signed off yet."
    last = max(revisions, key=lambda s: s.revision)
    done = {s.kind for s in records.signatures if s.signed_return_id == last.id}
    told = f"Revision {last.revision} was signed off on {day_month_year(last.made)}."
    missing = [words for kind, words in _APPROVED_BY.items() if kind not in done]
    return ("started", f"{told} Still to come: {listed(missing)}.") if missing else ("ready", told)
