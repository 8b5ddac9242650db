"""The records behind a figure of the annual return, in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from cpp_desktop.domain.return_figures import Figure, ReturnRecords
from cpp_desktop.domain.wording import counted, hours, long_date, short_date

Kind = Literal["person", "meeting", "activity", "action"]


@dataclass(frozen=True, slots=True)
class Behind:
    """A record behind a figure: what to open, and what it says. A person or meeting can come more than once."""

    id: str
    kind: Kind
    words: str


Told = dict[str, Behind]


def behind(records: ReturnRecords, figure: Figure) -> list[Behind]:
    """Return what a figure was counted from, in the order in which it was counted."""
    told = _teller(figure.code)(records)
    if not figure.at:
        return [told[i] for i in figure.ids]
    days = {m.id: long_date(m.date) for m in records.meetings}
    return [Behind(i, "person", f"{told[i].words}, {days[at]}") for i, at in zip(figure.ids, figure.at, strict=True)]


def _teller(code: str) -> Callable[[ReturnRecords], Told]:
    """Ids are unique within their own kind of record only, so the code decides which kind they are of."""
    if code in ("membership.joined", "membership.left", "membership.left_by_reason"):
        return _memberships
    if code in ("meetings.present", "meetings.apologies", "meetings.guests", "meetings.present_by_category"):
        return _attendance
    if code.startswith("membership.") or code in (
        "meetings.possible", "meetings.absent", "meetings.possible_by_category",
    ):  # fmt: skip
        return _people
    return {"meetings": _meetings, "activity": _activities, "actions": _actions}.get(code.partition(".")[0], _people)


def _people(records: ReturnRecords) -> Told:
    return {p.id: Behind(p.id, "person", p.name) for p in records.people}


def _memberships(records: ReturnRecords) -> Told:
    people, told = _people(records), {}
    for m in records.memberships:
        joined = f"from {short_date(m.joined)}" if m.joined else ""
        left = f"to {short_date(m.left)}" if m.left else ""
        days = " ".join(filter(None, [joined, left]))
        reason = m.leaving_reason.value if m.leaving_reason else ""
        told[m.id] = Behind(m.person_id, "person", _joined(people[m.person_id].words, days, reason))
    return told


def _meetings(records: ReturnRecords) -> Told:
    return {
        m.id: Behind(m.id, "meeting", _joined(long_date(m.date), m.type.value, m.state.value)) for m in records.meetings
    }


def _attendance(records: ReturnRecords) -> Told:
    people, days = _people(records), {m.id: long_date(m.date) for m in records.meetings}
    told = {}
    for e in records.attendance:
        name = people[e.person_id].words if e.person_id else e.name
        told[e.id] = Behind(e.meeting_id, "meeting", _joined(name, e.mark.value, days[e.meeting_id]))
    return told


def _activities(records: ReturnRecords) -> Told:
    told = {}
    for a in records.activities:
        contacts = counted(a.contacts, "contact", "contacts") if a.contacts is not None else ""
        time = hours(a.member_minutes) if a.member_minutes is not None else ""
        told[a.id] = Behind(a.id, "activity", _joined(short_date(a.date), a.title, contacts, time))
    return told


def _actions(records: ReturnRecords) -> Told:
    return {a.id: Behind(a.id, "action", _joined(a.reference, a.text, a.owner)) for a in records.actions}


def _joined(*words: str) -> str:
    return ", ".join(filter(None, words))
