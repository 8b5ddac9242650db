"""How each figure of the annual return is counted, to the day: records in, figures with the ids behind them out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from cpp_desktop.domain.actions import ActionState, closed_on, due_on, is_open_at_close, raised_on
from cpp_desktop.domain.activities import ActivityType
from cpp_desktop.domain.attendance import MemberBook, Tally, tally
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.expenses import ExpenseKind, is_unpaid_at_close
from cpp_desktop.domain.influence import Outcome
from cpp_desktop.domain.influence import is_open_at_close as is_case_open
from cpp_desktop.domain.meetings import COUNTED_TYPES, TOOK_PLACE, Attendance, Meeting, MeetingState
from cpp_desktop.domain.people import (
    LeavingReason,
    Membership,
    Spell,
    membership_on,
    primary_category,
    spells,
)
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, NOT_STATED
from cpp_desktop.domain.return_figures import Figure, MeetingCount, ReturnRecords
from cpp_desktop.domain.support import other_names

T = TypeVar("T")

Counted = tuple[dict[str, Figure], dict[str, dict[str, Figure]]]
"""Figures, and breakdowns by key; a key that nothing falls under is left out."""


def membership(records: ReturnRecords, period: Period) -> Counted:
    """Count the members, and break down those at the end and those who left."""
    stays = spells(records.memberships)
    at_end = [s for s in stays if _is_member_at_close(s, period.last)]
    left = [s for s in stays if s.left is not None and s.left in period]
    served = {s.person_id: None for s in stays if period.meets(s.joined, s.left)}
    values = _figures(
        {
            "membership.at_start": (s.person_id for s in stays if _is_member_at_close(s, period.eve)),
            "membership.joined": (s.memberships[0].id for s in stays if s.joined is not None and s.joined in period),
            "membership.left": (s.ending.id for s in left),
            "membership.at_end": (s.person_id for s in at_end),
            "membership.served": served,
        }
    )
    categories = ((_category(membership_on(s.memberships, period.last)), s.person_id) for s in at_end)
    reasons = (((s.ending.leaving_reason or LeavingReason.NOT_KNOWN).value, s.ending.id) for s in left)
    return values, {
        "membership.at_end_by_category": _by_key("membership.at_end_by_category", categories),
        "membership.left_by_reason": _by_key("membership.left_by_reason", reasons),
    }


def _is_member_at_close(stay: Spell, day: date) -> bool:
    """A last day does not count: at its close the member has left."""
    return (stay.joined or date.min) <= day and (stay.left is None or stay.left > day)


def _category(found: Membership | None) -> str:
    category = primary_category(found) if found else None
    return category.value if category else NOT_STATED


def tallies(records: ReturnRecords, period: Period) -> list[tuple[Meeting, Tally | None]]:
    """Return the period's meetings in order, with the attendance of those that it is counted of."""
    inside = (m for m in records.memberships if period.meets(m.joined, m.left))
    book = MemberBook.of(inside, records.resting)
    entries: dict[str, list[Attendance]] = defaultdict(list)
    for entry in records.attendance:
        entries[entry.meeting_id].append(entry)
    ordered = sorted((m for m in records.meetings if m.date in period), key=lambda m: (m.date, m.id))
    return [(m, tally(m.date, entries[m.id], book) if _is_counted(m) else None) for m in ordered]


def _is_counted(meeting: Meeting) -> bool:
    return meeting.type in COUNTED_TYPES and meeting.state in TOOK_PLACE


def meeting_counts(of: list[tuple[Meeting, Tally | None]]) -> tuple[MeetingCount, ...]:
    """Say of each meeting who came of those who counted."""
    return tuple(MeetingCount(m, len(t.present) if t else None, len(t.counted) if t else None) for m, t in of)


def meetings(of: list[tuple[Meeting, Tally | None]]) -> Counted:
    """Count the meetings, and the attendance of those of the group itself that took place."""
    own = [m for m, _ in of if m.type in COUNTED_TYPES]
    by_meeting = [(m.id, t) for m, t in of if t is not None]
    values = _figures(
        {
            "meetings.held": (m.id for m in own if m.state is MeetingState.HELD),
            "meetings.inquorate": (m.id for m in own if m.state is MeetingState.INQUORATE),
            "meetings.cancelled": (m.id for m in own if m.state is MeetingState.CANCELLED),
            "meetings.other_held": (m.id for m, _ in of if m.type not in COUNTED_TYPES and m.state in TOOK_PLACE),
            "meetings.present": (e.id for _, t in by_meeting for e in t.present),
            "meetings.apologies": (e.id for _, t in by_meeting for e in t.apologies),
            "meetings.guests": (e.id for _, t in by_meeting for e in t.guests),
        }
    )
    memberships = {m.id: m for _, t in by_meeting for m in t.counted.values()}
    category = {membership_id: _category(m) for membership_id, m in memberships.items()}
    possible = [(category[m.id], (person, i)) for i, t in by_meeting for person, m in t.counted.items()]
    absent = [(person, i) for i, t in by_meeting for person in sorted(t.absent)]
    values["meetings.possible"] = _at_meetings("meetings.possible", [pair for _, pair in possible])
    values["meetings.absent"] = _at_meetings("meetings.absent", absent)
    rate = attendance_rate(len(values["meetings.present"].ids), len(possible))
    values["meetings.attendance_rate"] = Figure("meetings.attendance_rate", rate, tuple(i for i, _ in by_meeting))
    code = "meetings.possible_by_category"
    present = ((category[t.counted[e.person_id or ""].id], e.id) for _, t in by_meeting for e in t.present)
    return values, {
        "meetings.present_by_category": _by_key("meetings.present_by_category", present),
        code: {key: _at_meetings(code, pairs) for key, pairs in _in_order(code, _grouped(possible)).items()},
    }


def attendance_rate(present: int, possible: int) -> int | None:
    """Return tenths of a percent, rounded half up; None where there is nothing to divide by."""
    return (2000 * present + possible) // (2 * possible) if possible else None


def activity(records: ReturnRecords, period: Period) -> Counted:
    """Count the period's activities by type, all five, and add up what they bear."""
    done = [a for a in records.activities if a.date in period]
    values = {
        "activity.contacts": _sum("activity.contacts", ((a.id, a.contacts) for a in done)),
        "activity.member_minutes": _sum("activity.member_minutes", ((a.id, a.member_minutes) for a in done)),
    }
    by_type = _grouped((a.type.value, a.id) for a in done)
    cells = {t.value: _count("activity.by_type", by_type.get(t.value, ())) for t in ActivityType}
    return values, {"activity.by_type": cells}


def _sum(code: str, values: Iterable[tuple[str, int | None]]) -> Figure:
    borne = [(i, value) for i, value in values if value is not None]
    return Figure(code, sum(v for _, v in borne) if borne else None, tuple(i for i, _ in borne))


def actions(records: ReturnRecords, period: Period) -> Counted:
    """Count the actions: brought forward, raised, ended in each way, carried forward, overdue."""
    dates = {m.id: m.date for m in records.meetings}
    dated = [(a, dates.get(a.meeting_id or "")) for a in records.actions]
    ended = [(a, day) for a, at in dated if (day := closed_on(a, at)) is not None and day in period]
    still_open = [(a, at) for a, at in dated if is_open_at_close(a, at, period.last)]
    resting = MemberBook.of((), records.resting)
    revisions = defaultdict(list)
    for revision in records.revisions:
        revisions[revision.action_id].append(revision)
    overdue = []
    for a, at in still_open:
        due = due_on(a, revisions[a.id], at, period.last)
        paused = bool(a.owner_ids) and all(resting.rests_on(i, period.last) for i in a.owner_ids)
        if due is not None and due <= period.last and not paused:
            overdue.append(a.id)
    return _figures(
        {
            "actions.brought_forward": (a.id for a, at in dated if is_open_at_close(a, at, period.eve)),
            "actions.raised": (a.id for a, at in dated if raised_on(a, at) in period),
            "actions.completed": (a.id for a, _ in ended if a.state is ActionState.COMPLETE),
            "actions.no_longer_needed": (a.id for a, _ in ended if a.state is ActionState.NO_LONGER_NEEDED),
            "actions.transferred": (a.id for a, _ in ended if a.state is ActionState.TRANSFERRED),
            "actions.carried_forward": (a.id for a, _ in still_open),
            "actions.overdue_at_end": overdue,
        }
    ), {}


def influence(records: ReturnRecords, period: Period) -> Counted:
    """Count the cases: brought forward, opened, closed, carried forward; those closed by what came of them."""
    closed = [c for c in records.cases if c.closed is not None and c.closed in period]
    values = _figures(
        {
            "influence.brought_forward": (c.id for c in records.cases if is_case_open(c, period.eve)),
            "influence.opened": (c.id for c in records.cases if c.raised in period),
            "influence.closed": (c.id for c in closed),
            "influence.carried_forward": (c.id for c in records.cases if is_case_open(c, period.last)),
        }
    )
    outcomes = (((c.outcome or Outcome.NOT_KNOWN).value, c.id) for c in closed)
    return values, {"influence.closed_by_outcome": _by_key("influence.closed_by_outcome", outcomes)}


def consultations(records: ReturnRecords, period: Period) -> Counted:
    """Count requests by the day of each step; of document reviews different titles, changes and final versions."""

    def on(name: str, *, reviews: bool = False) -> list[Consultation]:
        kept = (c for c in records.consultations if c.is_document_review or not reviews)
        return [c for c in kept if (day := getattr(c, name)) is not None and day in period]

    titles = {" ".join(c.title.split()).casefold(): c.id for c in reversed(on("answered", reviews=True))}
    return _figures(
        {
            "consultations.received": (c.id for c in on("received")),
            "consultations.answered": (c.id for c in on("answered")),
            "consultations.declined": (c.id for c in on("declined")),
            "consultations.feedback_received": (c.id for c in on("feedback_received")),
            "information.documents_reviewed": reversed(titles.values()),
            "information.changes_adopted": (c.id for c in on("changes_adopted", reviews=True)),
            "information.final_seen": (c.id for c in on("final_version_received", reviews=True)),
        }
    ), {}


def representation(records: ReturnRecords, period: Period) -> Counted:
    """Count the seats at the close of the last day, and what was attended and reported back."""
    held = [s for s in records.seats if (s.first or date.min) <= period.last]
    attended = [a for a in records.seat_attendances if a.date in period]
    return _figures(
        {
            "representation.seats_at_end": (s.id for s in held if s.last is None or s.last > period.last),
            "representation.attended": (a.id for a in attended),
            "representation.reported_back": (a.id for a in attended if a.reported_back is not None),
        }
    ), {}


def training(records: ReturnRecords, period: Period) -> Counted:
    """Count the sessions, and the different people who came: by the register, others by name."""
    sessions = [t for t in records.training if t.date in period]
    people = dict.fromkeys(person for t in sessions for person in t.person_ids)
    others = {name: t.id for t in reversed(sessions) for name in other_names(t)}
    came = Figure("training.people", len(people) + len(others), (*people, *others.values()))
    return _figures({"training.sessions": (t.id for t in sessions)}) | {came.code: came}, {}


def money(records: ReturnRecords, period: Period) -> Counted:
    """Add up the budget, what is claimed and unpaid at the end, and what was paid, in pence."""
    lines = [e for e in records.expenses if e.kind is ExpenseKind.BUDGET and e.incurred in period]
    unpaid = [e for e in records.expenses if is_unpaid_at_close(e, period.last)]
    values = {
        "money.budget": _sum("money.budget", ((e.id, e.amount_pence) for e in lines)),
        "money.claimed_unpaid": _sum("money.claimed_unpaid", ((e.id, e.amount_pence) for e in unpaid)),
    }
    code = "money.paid_by_kind"
    paid = [e for e in records.expenses if e.kind is not ExpenseKind.BUDGET and e.paid is not None and e.paid in period]
    groups = _in_order(code, _grouped((e.kind.value, (e.id, e.amount_pence)) for e in paid))
    return values, {code: {key: _sum(code, pairs) for key, pairs in groups.items()}}


def work(records: ReturnRecords, period: Period) -> Counted:
    """Count the objectives decided in the period by what was decided."""
    decided = [o for o in records.objectives if o.outcome and o.decided is not None and o.decided in period]
    return {}, {"work.by_outcome": _by_key("work.by_outcome", ((o.outcome.value, o.id) for o in decided if o.outcome))}


def _figures(ids: dict[str, Iterable[str]]) -> dict[str, Figure]:
    return {code: _count(code, found) for code, found in ids.items()}


def _count(code: str, ids: Iterable[str]) -> Figure:
    found = tuple(ids)
    return Figure(code, len(found), found)


def _at_meetings(code: str, pairs: list[tuple[str, str]]) -> Figure:
    """Count people once for each meeting."""
    return Figure(code, len(pairs), tuple(p for p, _ in pairs), tuple(m for _, m in pairs))


def _by_key(code: str, found: Iterable[tuple[str, str]]) -> dict[str, Figure]:
    return {key: _count(code, ids) for key, ids in _in_order(code, _grouped(found)).items()}


def _grouped(found: Iterable[tuple[str, T]]) -> dict[str, list[T]]:
    groups: dict[str, list[T]] = defaultdict(list)
    for key, one in found:
        groups[key].append(one)
    return groups


def _in_order(code: str, groups: dict[str, list[T]]) -> dict[str, list[T]]:
    return {key: groups[key] for key in BREAKDOWN_KEYS[code] if key in groups}
