"""The records behind a figure of the annual return, in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from cpp_desktop.domain.actions import raised_on
from cpp_desktop.domain.people import begun, name_of
from cpp_desktop.domain.person_names import plain
from cpp_desktop.domain.return_codes import value_words
from cpp_desktop.domain.return_figures import Figure, ReturnRecords
from cpp_desktop.domain.wording import counted, hours, long_date, short_date

Kind = Literal["person", "meeting", "activity", "action", "work"]


@dataclass(frozen=True, slots=True)
class Behind:
    """A record behind a figure: what to open, and what it says. A person or meeting can come more than once.

    What the group does beside its meetings, such as a consultation or an expense, is "work".
    """

    id: str
    kind: Kind
    words: str


Told = dict[str, Behind]
"""By id, in the order in which they are to be shown: people by name, the rest by day."""


def named_in(records: ReturnRecords, figure: Figure) -> set[str]:
    """Return the ids of the people who are named behind a figure."""
    counted_ids = set(figure.ids)
    members = (m.person_id for m in records.memberships if m.id in counted_ids)
    marked = (e.person_id for e in records.attendance if e.id in counted_ids and e.person_id)
    return counted_ids.union(members, marked)


def behind(records: ReturnRecords, figure: Figure) -> list[Behind]:
    """Return what a figure was counted from: people by name, the rest by day; `records` have those whom it names."""
    told = _teller(figure.code)(records)
    place = {record_id: n for n, record_id in enumerate(told)}
    if not figure.at:
        return [told[i] for i in sorted((i for i in figure.ids if i in told), key=lambda i: place[i])]
    days = {m.id: m.date for m in records.meetings}
    pairs = sorted(zip(figure.ids, figure.at, strict=True), key=lambda pair: (days[pair[1]], pair[1], place[pair[0]]))
    return [Behind(i, "person", f"{told[i].words}, {long_date(days[at])}") for i, at in pairs]


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
    section = code.partition(".")[0]
    return {"meetings": _meetings, "activity": _activities, "actions": _actions}.get(section, _work)


def _people(records: ReturnRecords) -> Told:
    by_name = sorted(records.people, key=lambda p: (plain(p.name), p.id))
    return {p.id: Behind(p.id, "person", name_of(p)) for p in by_name}


def _memberships(records: ReturnRecords) -> Told:
    people, told = _people(records), {}
    place = {person_id: n for n, person_id in enumerate(people)}
    named = (m for m in records.memberships if m.person_id in place)
    for m in sorted(named, key=lambda m: (place[m.person_id], *begun(m))):
        joined = f"from {short_date(m.joined)}" if m.joined else ""
        left = f"to {short_date(m.left)}" if m.left else ""
        days = " ".join(filter(None, [joined, left]))
        reason = m.leaving_reason.value if m.leaving_reason else ""
        told[m.id] = Behind(m.person_id, "person", _joined(people[m.person_id].words, days, reason))
    return told


def _meetings(records: ReturnRecords) -> Told:
    by_day = sorted(records.meetings, key=lambda m: (m.date, m.id))
    return {m.id: Behind(m.id, "meeting", _joined(long_date(m.date), m.type.value, m.state.value)) for m in by_day}


def _attendance(records: ReturnRecords) -> Told:
    people, days = _people(records), {m.id: m.date for m in records.meetings}
    wanted = (e for e in records.attendance if not e.person_id or e.person_id in people)
    named = [(e, people[e.person_id].words if e.person_id else e.name) for e in wanted]
    named.sort(key=lambda one: (days[one[0].meeting_id], one[0].meeting_id, one[1].casefold(), one[0].id))
    return {
        e.id: Behind(e.meeting_id, "meeting", _joined(name, e.mark.value, long_date(days[e.meeting_id])))
        for e, name in named
    }


def _activities(records: ReturnRecords) -> Told:
    told = {}
    for a in sorted(records.activities, key=lambda a: (a.date, a.id)):
        contacts = counted(a.contacts, "contact", "contacts") if a.contacts is not None else ""
        time = hours(a.member_minutes) if a.member_minutes is not None else ""
        told[a.id] = Behind(a.id, "activity", _joined(short_date(a.date), a.title, contacts, time))
    return told


def _actions(records: ReturnRecords) -> Told:
    days = {m.id: m.date for m in records.meetings}
    by_day = sorted(records.actions, key=lambda a: (raised_on(a, days.get(a.meeting_id or "")), a.reference, a.id))
    return {a.id: Behind(a.id, "action", _joined(a.reference, a.text, a.owner)) for a in by_day}


def _work(records: ReturnRecords) -> Told:
    """Tell of cases, requests, seats, training, money and objectives; their ids are told apart by being drawn anew."""
    names = {p.id: name_of(p) for p in records.people}
    days: list[tuple[date, str, str]] = [
        *((c.raised, c.id, _joined(c.reference, c.theme)) for c in records.cases),
        *((c.received or date.min, c.id, _joined(c.title, c.requester)) for c in records.consultations),
        *((s.first or date.min, s.id, _joined(s.body, names.get(s.person_id, ""))) for s in records.seats),
        *((a.date, a.id, _joined(a.body, names.get(a.person_id or "", a.person))) for a in records.seat_attendances),
        *((t.date, t.id, t.title) for t in records.training),
        *((e.incurred, e.id, _joined(e.kind.value, value_words(e.amount_pence, "pence"))) for e in records.expenses),
        *(
            (o.agreed or date.min, o.id, _joined(o.title, o.outcome.value if o.outcome else ""))
            for o in records.objectives
        ),
    ]
    told = {
        i: Behind(i, "work", _joined(words, short_date(day) if day > date.min else ""))
        for day, i, words in sorted(days)
    }
    return {**_people(records), **told}


def _joined(*words: str) -> str:
    return ", ".join(filter(None, words))
