"""Finding anything in a group's file by words of it, as they are typed."""

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
from cpp_desktop.domain.deaths import dead_among, names_any, names_in
from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.domain.influence import CaseStep, InfluenceCase
from cpp_desktop.domain.meetings import TOOK_PLACE, AgendaItem, Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.people import Membership, Person, RestingSpell, status_on
from cpp_desktop.domain.person_names import plain
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services.action_owners import Secrets, owner_words
from cpp_desktop.services.evidence import secret_files
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot


_NOTED: tuple[Any, ...] = (Activity, CaseStep, Consultation)
"""What can name the minute that it was noted in."""


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


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, at most `most` of each kind, how many there are of each, and how many were kept back.

    Kept back are confidential passages with their actions, and people who have died.
    """

    hits: tuple[Hit, ...]
    counts: dict[Kind, int]
    kept_back: int = 0


def find(office: Office, words: str, *, whole: bool = False, most: int | None = None) -> Found:
    """Find the records that hold every word typed, or a longer one that begins with it; accents do not matter.

    People stand by name, all else with the latest first. `whole` takes confidential passages too.
    """
    with office.store.read() as snapshot:
        ids: dict[type, list[str]] = defaultdict(list)
        for record, record_id in snapshot.matching(words):
            ids[record].append(record_id)
        secret = set() if whole else _secret(snapshot, ids)
        hits: list[Hit] = []
        counts: dict[Kind, int] = {}
        for kind, (record, tell) in _TOLD.items():
            open_to_see = [i for i in ids[record] if i not in secret]
            if open_to_see:
                counts[kind] = len(open_to_see)
                hits += tell(snapshot, open_to_see, most, office.today())
        kept_back = sum(len(found) for found in ids.values()) - sum(counts.values())
    return Found(tuple(hits), counts, kept_back)


def snippets(office: Office, words: str, hits: Iterable[Hit]) -> dict[str, tuple[tuple[str, bool], ...]]:
    """Return by id where the words stand in each record's text, as pieces and whether each is a word found.

    Of what somebody who has died was to do or to lead only the title is told.
    """
    from cpp_desktop.storage.search_index import END, START

    hits = list(hits)
    with office.store.read() as snapshot:
        untold = _of_the_dead(snapshot, hits)
        found = snapshot.snippets(words, [hit.id for hit in hits if hit.id not in untold])
    pieces: dict[str, tuple[tuple[str, bool], ...]] = {}
    for record_id, marked in found.items():
        before, *parts = " ".join(marked.split()).split(START)
        line = [(before, False)]
        for part in parts:
            word, _, after = part.partition(END)
            line += [(word, True), (after, False)]
        pieces[record_id] = tuple(piece for piece in line if piece[0])
    return pieces


def _secret(snapshot: Snapshot, ids: dict[type, list[str]]) -> set[str]:
    """The ids of what is shown only when asked for: the dead, and confidential items with all that comes of them."""
    secrets = Secrets.read(snapshot)
    items = {item.id for item in snapshot.all(AgendaItem, confidential=True)}
    papers = snapshot.all(ItemPaper, id=ids[ItemPaper]) if ids[ItemPaper] else []
    items |= {paper.id for paper in papers if paper.confidential or paper.item_id in items}
    dead = {p.id for p in snapshot.all(Person, id=ids[Person]) if p.died_on is not None} if ids[Person] else set()
    asked = snapshot.all(Action, id=ids[Action]) if secrets.ids and ids[Action] else []
    noted = (record for kind in _NOTED if secrets.ids and ids[kind] for record in snapshot.all(kind, id=ids[kind]))
    told = {record.id for record in noted if record.minute_id in secrets.ids}
    files = secret_files(snapshot, ids[Evidence], secrets)
    return items | secrets.ids | dead | {action.id for action in asked if secrets.hold(action)} | told | files


def _of_the_dead(snapshot: Snapshot, hits: list[Hit]) -> set[str]:
    """The ids of open actions, and of items not led yet, that somebody who has died is written down for."""
    actions = snapshot.all(Action, id=[h.id for h in hits if h.kind is Kind.ACTION], state=OPEN_STATES)
    items = snapshot.all(AgendaItem, id=[h.id for h in hits if h.kind is Kind.ITEM])
    meetings = _meetings_of(snapshot, items)
    written = {a.id: a.owner for a in actions}
    written |= {i.id: i.lead for i in items if meetings[i.meeting_id].state not in TOOK_PLACE}
    dead = _dead_among(snapshot, written.values())
    return {record_id for record_id, names in written.items() if names_any(names, dead)}


def _dead_among(snapshot: Snapshot, written: Iterable[str]) -> frozenset[str]:
    """The names among those written that only people who have died bear; nobody else is read."""
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


def meeting_words(meeting: Meeting) -> str:
    """Return a meeting's name and day: "Ordinary, 18 November 2026"."""
    return f"{meeting.title or meeting.type.value.capitalize()}, {day_month_year(meeting.date)}"


def _latest(snapshot: Snapshot, kind: type, ids: list[str], most: int | None) -> list[Any]:
    order = {record_id: place for place, record_id in enumerate(ids[:most])}
    return sorted(snapshot.all(kind, id=list(order)), key=lambda record: order[record.id])


def _meetings_of(snapshot: Snapshot, records: Iterable[Any]) -> dict[str | None, Meeting]:
    wanted = {r.meeting_id for r in records if r.meeting_id}
    return {m.id: m for m in snapshot.all(Meeting, id=wanted)} if wanted else {}


def _items(snapshot: Snapshot, ids: list[str], most: int | None, _today: date) -> list[Hit]:
    found = _latest(snapshot, AgendaItem, ids, most)
    meetings = _meetings_of(snapshot, found)
    return [
        Hit(Kind.ITEM, i.id, f"{i.number} {i.title}".strip(), meeting_words(meetings[i.meeting_id]), i.meeting_id)
        for i in found
    ]


def _papers(snapshot: Snapshot, ids: list[str], most: int | None, _today: date) -> list[Hit]:
    found = _latest(snapshot, ItemPaper, ids, most)
    items = {i.id: i for i in snapshot.all(AgendaItem, id={p.item_id for p in found})}
    meetings = _meetings_of(snapshot, items.values())
    hits = []
    for paper in found:
        item = items[paper.item_id]
        under = f"{item.number} {item.title}, {meeting_words(meetings[item.meeting_id])}".strip()
        hits.append(Hit(Kind.PAPER, paper.id, paper.title, under, item.meeting_id))
    return hits


def _minutes(snapshot: Snapshot, ids: list[str], most: int | None, _today: date) -> list[Hit]:
    found = _latest(snapshot, Minute, ids, most)
    meetings = _meetings_of(snapshot, found)
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
    dead = _dead_among(snapshot, [action.owner for action in found])
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


_TOLD: dict[Kind, tuple[type, Tell]] = {
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
