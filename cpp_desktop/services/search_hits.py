"""What is told of each record found: its title, what it belongs to, and where it is opened."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

from cpp_desktop.domain.actions import OPEN_STATES, Action
from cpp_desktop.domain.activities import Activity
from cpp_desktop.domain.agendas import ItemPaper
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.deaths import dead_among, names_in
from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.domain.influence import CaseStep, InfluenceCase
from cpp_desktop.domain.meeting_wording import meeting_words
from cpp_desktop.domain.meetings import AgendaItem, Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.people import Membership, Person, RestingSpell, status_on
from cpp_desktop.domain.person_names import plain
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services.action_owners import owner_words

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot


class Kind(Enum):
    """What can be found, in the order in which it is shown."""

    PERSON = "person"
    MEETING = "meeting"
    ITEM = "agenda item"
    PAPER = "paper"
    MINUTE = "minute"
    ACTION = "action"
    ACTIVITY = "activity"
    CASE = "influence case"
    STEP = "step of a case"
    CONSULTATION = "consultation"
    FILE = "file kept as evidence"


@dataclass(frozen=True, slots=True)
class Hit:
    """A record found. `under` says what it belongs to; it is part of the meeting or the case of an id, if of one.

    `beside` is the kind and the id of what a file is kept with.
    """

    kind: Kind
    id: str
    title: str
    under: str = ""
    meeting_id: str | None = None
    case_id: str | None = None
    beside: tuple[Kind, str] | None = None


def dead_written(snapshot: Snapshot, written: Iterable[str]) -> frozenset[str]:
    """Return the names among those written that only people who have died bear; nobody else is read."""
    names = {name for words in written for name in names_in(words)}
    return dead_among(snapshot.columns(Person, "name", "died_on", name=names)) if names else frozenset()


Tell = Callable[["Snapshot", list[str], int | None, date], list[Hit]]


def _people(snapshot: Snapshot, ids: list[str], most: int | None, today: date) -> list[Hit]:
    people = sorted(snapshot.all(Person, id=ids), key=lambda p: (plain(p.name), p.id))[:most]
    wanted = [p.id for p in people]
    memberships, spells = (
        _by_person(snapshot.all(Membership, person_id=wanted)),
        _by_person(snapshot.all(RestingSpell, person_id=wanted)),
    )
    return [Hit(Kind.PERSON, p.id, p.name, status_on(p, memberships[p.id], spells[p.id], today).value) for p in people]


def _by_person(records: Iterable[Any]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for record in records:
        found[record.person_id].append(record)
    return found


def _meetings(snapshot: Snapshot, ids: list[str], most: int | None, _today: date) -> list[Hit]:
    found = sorted(snapshot.all(Meeting, id=ids), key=lambda m: (m.date, m.id), reverse=True)[:most]
    return [Hit(Kind.MEETING, m.id, meeting_words(m), m.venue, m.id) for m in found]


def _latest(snapshot: Snapshot, kind: type, ids: list[str], most: int | None) -> list[Any]:
    order = {record_id: place for place, record_id in enumerate(ids[:most])}
    return sorted(snapshot.all(kind, id=list(order)), key=lambda record: order[record.id])


def meetings_of(snapshot: Snapshot, records: Iterable[Any]) -> dict[str | None, Meeting]:
    """Return by id the meetings that records belong to."""
    wanted = {r.meeting_id for r in records if r.meeting_id}
    return {m.id: m for m in snapshot.all(Meeting, id=wanted)} if wanted else {}


def _items(snapshot: Snapshot, ids: list[str], most: int | None, _today: date) -> list[Hit]:
    found = _latest(snapshot, AgendaItem, ids, most)
    meetings = meetings_of(snapshot, found)
    return [
        Hit(Kind.ITEM, i.id, f"{i.number} {i.title}".strip(), meeting_words(meetings[i.meeting_id]), i.meeting_id)
        for i in found
    ]


def _papers(snapshot: Snapshot, ids: list[str], most: int | None, _today: date) -> list[Hit]:
    found = _latest(snapshot, ItemPaper, ids, most)
    items = {i.id: i for i in snapshot.all(AgendaItem, id={p.item_id for p in found})}
    meetings = meetings_of(snapshot, items.values())
    hits = []
    for paper in found:
        item = items[paper.item_id]
        under = f"{item.number} {item.title}, {meeting_words(meetings[item.meeting_id])}".strip()
        hits.append(Hit(Kind.PAPER, paper.id, paper.title, under, item.meeting_id))
    return hits


def _minutes(snapshot: Snapshot, ids: list[str], most: int | None, _today: date) -> list[Hit]:
    found = _latest(snapshot, Minute, ids, most)
    meetings = meetings_of(snapshot, found)
    items = {i.id: i for i in snapshot.all(AgendaItem, id={m.item_id for m in found if m.item_id})}
    hits = []
    for minute in found:
        item = items.get(minute.item_id)
        title = item.title if item else (minute.text or minute.decision).split("\n")[0][:60]
        under = meeting_words(meetings[minute.meeting_id])
        hits.append(Hit(Kind.MINUTE, minute.id, f"{minute.number} {title}".strip(), under, minute.meeting_id))
    return hits


def _actions(snapshot: Snapshot, ids: list[str], most: int | None, _today: date) -> list[Hit]:
    found = _latest(snapshot, Action, ids, most)
    owners = {i for action in found for i in action.owner_ids}
    people = {p.id: p for p in snapshot.all(Person, id=owners)} if owners else {}
    dead = dead_written(snapshot, [action.owner for action in found])
    hits = []
    for action in found:
        owner = owner_words(action, people, living_only=action.state in OPEN_STATES, dead=dead)
        state = "" if action.state in OPEN_STATES else action.state.value
        hits.append(Hit(Kind.ACTION, action.id, action.text, ", ".join(part for part in (owner, state) if part)))
    return hits


def _activities(snapshot: Snapshot, ids: list[str], most: int | None, _today: date) -> list[Hit]:
    found = sorted(snapshot.all(Activity, id=ids), key=lambda a: (a.date, a.id), reverse=True)[:most]
    return [Hit(Kind.ACTIVITY, a.id, a.title, day_month_year(a.date)) for a in found]


def _cases(snapshot: Snapshot, ids: list[str], most: int | None, _today: date) -> list[Hit]:
    found = sorted(snapshot.all(InfluenceCase, id=ids), key=lambda c: (c.raised, c.id), reverse=True)[:most]
    return [Hit(Kind.CASE, c.id, f"{c.reference} {c.theme}".strip(), _stands(c), case_id=c.id) for c in found]


def _stands(case: InfluenceCase) -> str:
    ended = f"closed {day_month_year(case.closed)}" if case.closed else "open"
    return ", ".join([(case.outcome or case.response).value, ended])


def _steps(snapshot: Snapshot, ids: list[str], most: int | None, _today: date) -> list[Hit]:
    found = sorted(snapshot.all(CaseStep, id=ids), key=lambda s: (s.day, s.id), reverse=True)[:most]
    themes = {c.id: c.theme for c in snapshot.all(InfluenceCase, id={s.case_id for s in found})}
    under = {s.id: f"{themes.get(s.case_id, '')}, {day_month_year(s.day)}" for s in found}
    return [Hit(Kind.STEP, s.id, s.text, under[s.id], case_id=s.case_id) for s in found]


def _requests(snapshot: Snapshot, ids: list[str], most: int | None, _today: date) -> list[Hit]:
    found = _latest(snapshot, Consultation, ids, most)
    return [
        Hit(Kind.CONSULTATION, c.id, c.title, f"received {day_month_year(c.received)}" if c.received else "")
        for c in found
    ]


def _files(snapshot: Snapshot, ids: list[str], most: int | None, _today: date) -> list[Hit]:
    found = sorted(snapshot.all(Evidence, id=ids), key=lambda file: (file.added, file.id), reverse=True)[:most]
    steps = {step.id: step.case_id for step in snapshot.all(CaseStep, id=[f.step_id for f in found if f.step_id])}
    return [
        Hit(Kind.FILE, file.id, file.title, f"kept {day_month_year(file.added)}", beside=_beside(file, steps))
        for file in found
    ]


def _beside(file: Evidence, steps: Mapping[str, str]) -> tuple[Kind, str]:
    if file.action_id:
        return Kind.ACTION, file.action_id
    if file.activity_id:
        return Kind.ACTIVITY, file.activity_id
    return Kind.CASE, file.case_id or steps.get(file.step_id or "") or file.consultation_id or file.expense_id or ""


TOLD: dict[Kind, tuple[type, Tell]] = {
    Kind.PERSON: (Person, _people),
    Kind.MEETING: (Meeting, _meetings),
    Kind.ITEM: (AgendaItem, _items),
    Kind.PAPER: (ItemPaper, _papers),
    Kind.MINUTE: (Minute, _minutes),
    Kind.ACTION: (Action, _actions),
    Kind.ACTIVITY: (Activity, _activities),
    Kind.CASE: (InfluenceCase, _cases),
    Kind.STEP: (CaseStep, _steps),
    Kind.CONSULTATION: (Consultation, _requests),
    Kind.FILE: (Evidence, _files),
}
"""What of which record is told, in the order in which it is shown."""
