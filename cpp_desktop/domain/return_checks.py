"""Checks before sign-off: what in a drawn-up return wants putting right or looking at. They name nobody."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from cpp_desktop.domain.actions import closed_on, raised_on
from cpp_desktop.domain.annual_return import mark_for
from cpp_desktop.domain.meetings import COUNTED_TYPES, TOOK_PLACE, Mark, Meeting, MeetingState
from cpp_desktop.domain.people import Membership, in_force
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_codes import DEFINITIONS, FIGURE_CODES, SECTIONS, Unit, section_of, value_words
from cpp_desktop.domain.return_figures import Figures, ReturnRecords
from cpp_desktop.domain.return_texts import text_of
from cpp_desktop.domain.support import Consent, Purpose, has_consent
from cpp_desktop.domain.wording import counted, day_month_year, listed, short_date

Importance = Literal["must", "look"]
"""To be put right before sign-off, or to be looked at."""

LEAST_DIFFERENCE: dict[Unit, int] = {"count": 5, "rate": 100, "minutes": 300, "pence": 5000}
"""How far apart two years must at least lie for a figure to be remarked on."""


@dataclass(frozen=True, slots=True)
class Check:
    """A check that failed: what is the matter, what to do, and the ids of the records it is about."""

    code: str
    section: str
    importance: Importance
    sentence: str
    instruction: str
    ids: tuple[str, ...] = ()


def checks(records: ReturnRecords, found: Figures, last_year: Figures, today: date) -> tuple[Check, ...]:
    """Return the checks that fail, those that must be put right first."""
    failed = [
        *_balances(records, found),
        *_meetings(records, found.period, today),
        *_attended_outside_membership(records, found.period),
        *_membership_after_death(records, found.period),
        *_consents_run_out(records, found, today),
        *_actions_without_owner(records, found),
        *_activities_without_details(records, found.period),
        *_marked_with_records(records, found.period),
        *_far_from_last_year(found, last_year),
    ]
    return tuple(sorted(failed, key=lambda c: c.importance != "must"))


def not_over(period: Period, today: date) -> tuple[Check, ...]:
    """Return the check that a return is signed off when its days are over, if it fails."""
    if period.last < today:
        return ()
    return (
        Check(
            "cover.not_over", "cover", "must",
            f"The period runs until {day_month_year(period.last)}, so it is not over yet.",
            "Sign off when it is, or say why it is signed off before.",
        ),
    )  # fmt: skip


_WRITTEN = {
    "statement": ("The chair’s statement is not written yet.", "Write it, or say why the return goes without it."),
    "next_year": ("Next year’s priorities are not written yet.", "Write them, or say why the return goes without."),
}


def not_written(records: ReturnRecords, period: Period) -> Iterator[Check]:
    """Give the checks, when a return is signed off, that a text which every return has is still empty."""
    for section, (sentence, instruction) in _WRITTEN.items():
        if not text_of(records, section, period):
            yield Check(f"{section}.empty", section, "must", sentence, instruction)


def records_of(section: str, records: ReturnRecords, period: Period) -> tuple[str, ...]:
    """Return the ids of the records that a section's figures for `period` rest on."""
    if section == "membership":
        return tuple(m.id for m in records.memberships if period.meets(m.joined, m.left))
    if section == "meetings":
        return tuple(m.id for m in records.meetings if m.date in period)
    if section == "activity":
        return tuple(a.id for a in records.activities if a.date in period)
    if section == "actions":
        dates = {m.id: m.date for m in records.meetings}
        dated = [(a, dates.get(a.meeting_id or "")) for a in records.actions]
        return tuple(a.id for a, at in dated if period.meets(raised_on(a, at), closed_on(a, at)))
    return tuple(one.id for one, days in _of_the_work(section, records) if any(d and d in period for d in days))


def _of_the_work(section: str, records: ReturnRecords) -> Iterator[tuple[Any, tuple[date | None, ...]]]:
    """Give a section's records with the days by which they belong to a period."""
    if section == "influence":
        yield from ((c, (c.raised, c.closed)) for c in records.cases)
    elif section in ("consultations", "information"):
        for c in records.consultations:
            if section == "consultations":
                yield c, (c.received, c.answered, c.declined, c.feedback_received)
            elif c.is_document_review:
                yield c, (c.answered, c.changes_adopted, c.final_version_received)
    elif section == "representation":
        yield from ((a, (a.date,)) for a in records.seat_attendances)
        yield from ((s, (s.first, s.last)) for s in records.seats)
    elif section == "training":
        yield from ((t, (t.date,)) for t in records.training)
    elif section == "money":
        yield from ((e, (e.incurred, e.claimed, e.paid)) for e in records.expenses)
    elif section == "work":
        yield from ((o, (o.agreed, o.decided)) for o in records.objectives)


def _balances(records: ReturnRecords, found: Figures) -> Iterator[Check]:
    dates = {m.id: m.date for m in records.meetings}
    backwards = []
    for a in records.actions:
        at = dates.get(a.meeting_id or "")
        closed = closed_on(a, at)
        if closed is not None and closed < raised_on(a, at):
            backwards.append(a.id)
    for balance in found.balances:
        if balance.holds is False:
            yield Check(
                f"balance.{balance.section}", balance.section, "must",
                f"{balance.words}: the sum does not come out.",
                "Look for dates that run backwards.",
                tuple(backwards) if balance.section == "actions" else (),
            )  # fmt: skip


def _meetings(records: ReturnRecords, period: Period, today: date) -> Iterator[Check]:
    there = {e.meeting_id for e in records.attendance if e.mark is Mark.PRESENT}
    inside = sorted((m for m in records.meetings if m.date in period), key=lambda m: (m.date, m.id))
    empty = [m for m in inside if m.state in TOOK_PLACE and m.id not in there]
    waiting = [m for m in inside if m.state in (MeetingState.PLANNED, MeetingState.CALLED) and m.date < today]
    drafts = [m for m in inside if m.type in COUNTED_TYPES and m.state in TOOK_PLACE and m.id in records.draft_minutes]
    if drafts:
        yield Check(
            "meetings.minutes_draft", "meetings", "look",
            f"{counted(len(drafts), 'meeting has', 'meetings have')} minutes that are still a draft: {_dates(drafts)}.",
            "A minute of a later meeting approves them; record it where it was said.",
            tuple(m.id for m in drafts),
        )  # fmt: skip
    if empty:
        yield Check(
            "meetings.nobody_present", "meetings", "must",
            f"{counted(len(empty), 'meeting', 'meetings')} with nobody present: {_dates(empty)}.",
            "Mark who was there.",
            tuple(m.id for m in empty),
        )  # fmt: skip
    if waiting:
        yield Check(
            "meetings.outcome_missing", "meetings", "must",
            f"{counted(len(waiting), 'past meeting', 'past meetings')} neither held nor cancelled: {_dates(waiting)}.",
            "Say whether it was held with a quorum, held without, or cancelled.",
            tuple(m.id for m in waiting),
        )  # fmt: skip


def _dates(meetings: list[Meeting]) -> str:
    return listed([short_date(m.date) for m in meetings])


def _attended_outside_membership(records: ReturnRecords, period: Period) -> Iterator[Check]:
    own: dict[str, list[Membership]] = defaultdict(list)
    for m in records.memberships:
        own[m.person_id].append(m)
    days = {
        m.id: m.date for m in records.meetings if m.date in period and m.type in COUNTED_TYPES and m.state in TOOK_PLACE
    }
    outside = tuple(
        e.id
        for e in records.attendance
        if e.mark is Mark.PRESENT and e.meeting_id in days and (stays := own.get(e.person_id or ""))
        and not any(in_force(m.joined, m.left, days[e.meeting_id]) for m in stays)
    )  # fmt: skip
    if outside:
        yield Check(
            "meetings.present_outside_membership", "meetings", "look",
            f"{counted(len(outside), 'attendance', 'attendances')} before joining or after leaving: counted as guests.",
            "Check the day of the meeting and the days of the membership.",
            outside,
        )  # fmt: skip


def _membership_after_death(records: ReturnRecords, period: Period) -> Iterator[Check]:
    died = {p.id: p.died_on for p in records.people if p.died_on is not None}
    beyond = tuple(
        m.id
        for m in records.memberships
        if m.person_id in died and period.meets(m.joined, m.left) and (m.left or date.max) > died[m.person_id]
    )
    if beyond:
        yield Check(
            "membership.after_death", "membership", "must",
            f"{counted(len(beyond), 'membership runs', 'memberships run')} on after the member died.",
            "Let it end on that day.",
            beyond,
        )  # fmt: skip


def _consents_run_out(records: ReturnRecords, found: Figures, today: date) -> Iterator[Check]:
    """Office-holders are named by their consent; who never gave one is simply not named."""
    own: dict[str, list[Consent]] = defaultdict(list)
    for consent in records.consents:
        own[consent.person_id].append(consent)
    run_out = tuple(
        person_id
        for person_id in dict.fromkeys(officer.person_id for officer in found.officers)
        if any(c.expires is not None and c.expires < today and c.withdrawn is None for c in own[person_id])
        and not has_consent(own[person_id], Purpose.NAMED_IN_RETURN, today)
    )
    if run_out:
        yield Check(
            "membership.consent_expired", "membership", "look",
            f"{counted(len(run_out), 'office-holder’s consent', 'office-holders’ consents')} to be named ran out.",
            "Ask again, or leave the name out on purpose.",
            run_out,
        )  # fmt: skip


def _actions_without_owner(records: ReturnRecords, found: Figures) -> Iterator[Check]:
    still_open = set(found.values["actions.carried_forward"].ids)
    nobody = tuple(a.id for a in records.actions if a.id in still_open and not a.owner.strip() and not a.owner_ids)
    if nobody:
        yield Check(
            "actions.without_owner", "actions", "look",
            f"{counted(len(nobody), 'open action has', 'open actions have')} no owner.",
            "Give each to somebody, or say that it is no longer needed.",
            nobody,
        )  # fmt: skip


def _activities_without_details(records: ReturnRecords, period: Period) -> Iterator[Check]:
    bare = tuple(
        a.id for a in records.activities if a.date in period and a.contacts is None and a.member_minutes is None
    )
    if bare:
        yield Check(
            "activity.without_details", "activity", "look",
            f"{counted(len(bare), 'activity has', 'activities have')} neither contacts nor hours.",
            "Each counts under its type, but nobody can say how large it was.",
            bare,
        )  # fmt: skip


def _marked_with_records(records: ReturnRecords, period: Period) -> Iterator[Check]:
    for section in SECTIONS:
        mark = mark_for(records.marks, section.key, period)
        ids = records_of(section.key, records, period) if mark else ()
        if mark and ids:
            said = "not applicable" if mark.not_applicable else "not recorded"
            yield Check(
                f"{section.key}.marked", section.key, "look",
                f"{section.title} is marked {said}, but has {counted(len(ids), 'record', 'records')}.",
                "Take the mark off, or leave the figures out on purpose.",
                ids,
            )  # fmt: skip


def _far_from_last_year(found: Figures, last_year: Figures) -> Iterator[Check]:
    for code in FIGURE_CODES:
        now, before = found.values[code].value, last_year.values[code].value
        label, _, unit = DEFINITIONS[code]
        if not (isinstance(now, int) and isinstance(before, int)) or min(now, before) <= 0:
            continue
        if abs(now - before) >= LEAST_DIFFERENCE[unit] and max(now, before) > 2 * min(now, before):
            yield Check(
                f"far_from_last_year.{code}", section_of(code).key, "look",
                f"{label}: {value_words(now, unit)}, last year {value_words(before, unit)}.",
                f"{'More than twice' if now > before else 'Less than half'}: is it right?",
                found.values[code].ids,
            )  # fmt: skip
