"""The records that tables are made from, read once, and looked up the ways rows refer to them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from cpp_desktop.domain.actions import ActionProgress, DueRevision
from cpp_desktop.domain.deaths import names_of_the_dead, without_the_dead
from cpp_desktop.domain.frozen import APPROVED, why_frozen
from cpp_desktop.domain.influence import CaseStep, InfluenceCase
from cpp_desktop.domain.meetings import AgendaItem, Attendance, Mark, Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.minutes_status import MinutesStatus
from cpp_desktop.domain.people import Membership, Person, name_of
from cpp_desktop.services.records import Record
from cpp_desktop.services.tables.register import Occasion, Register, letters_of

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody as a record in the file names them: as written, and by the ids of those it was understood as."""

    name: str
    ids: tuple[str, ...]


NOBODY = Named("", ())


@dataclass
class Book:
    """The file's records, each kind read when it is first asked for. Nothing in it changes."""

    snapshot: Snapshot
    _read: dict[type, list[Any]] = field(default_factory=dict)
    _occasions: dict[str | None, tuple[frozenset[str], frozenset[str]]] = field(default_factory=dict)

    def all(self, kind: type[R]) -> list[R]:
        """Return all records of one kind, in the order in which they were first saved."""
        if kind not in self._read:
            self._read[kind] = self.snapshot.all(kind)
        return self._read[kind]

    def foreseeing(self, records: Iterable[Record]) -> Book:
        """Return the book as it will be once these records are saved."""
        ahead: dict[type, dict[str, Any]] = {}
        for record in records:
            kind = type(record)
            ahead.setdefault(kind, {one.id: one for one in self.all(kind)})[record.id] = record
        return Book(self.snapshot, self._read | {kind: list(found.values()) for kind, found in ahead.items()})

    @cached_property
    def people(self) -> dict[str, Person]:
        """Everybody by id."""
        return {p.id: p for p in self.all(Person)}

    @cached_property
    def register(self) -> Register:
        """Everybody, looked up by name."""
        known = [p for p in self.people.values() if p.erased_on is None]
        return Register(known, self.all(Membership))

    @cached_property
    def meetings(self) -> dict[str, Meeting]:
        """Every meeting by id."""
        return {m.id: m for m in self.all(Meeting)}

    @cached_property
    def meetings_by_day(self) -> dict[date, list[Meeting]]:
        """Every meeting by its date."""
        return _grouped(self.all(Meeting), "date")

    @cached_property
    def attendance(self) -> dict[str, list[Attendance]]:
        """Who is on the list of each meeting, those who were absent without a word left out."""
        return _grouped((a for a in self.all(Attendance) if a.mark is not Mark.ABSENT), "meeting_id")

    def occasion(self, meeting_id: str | None, day: date | None) -> Occasion:
        """Return what tells who is meant by initials written at a meeting, or on a day."""
        if meeting_id not in self._occasions:
            listed = self.attendance.get(meeting_id or "", [])
            strangers = [a.name for a in listed if not a.person_id and not self.register.named(a.name)]
            guests = frozenset(letters for name in strangers for letters in letters_of(name))
            self._occasions[meeting_id] = frozenset(a.person_id for a in listed if a.person_id), guests
        return Occasion(day, *self._occasions[meeting_id])

    @cached_property
    def items(self) -> dict[str, list[AgendaItem]]:
        """Agenda items by meeting, in order."""
        return _ordered(self.all(AgendaItem))

    @cached_property
    def minutes(self) -> dict[str, list[Minute]]:
        """Minutes by meeting, in order."""
        return _ordered(self.all(Minute))

    @cached_property
    def minutes_by_id(self) -> dict[str, Minute]:
        """Every minute by id."""
        return {m.id: m for m in self.all(Minute)}

    @cached_property
    def secret_items(self) -> frozenset[str]:
        """The ids of confidential agenda items."""
        return frozenset(i.id for i in self.all(AgendaItem) if i.confidential)

    @cached_property
    def secret_minutes(self) -> frozenset[str]:
        """The ids of minutes that are confidential, or stand under a confidential item."""
        return frozenset(m.id for m in self.all(Minute) if m.confidential or m.item_id in self.secret_items)

    @cached_property
    def approved(self) -> frozenset[str]:
        """The ids of meetings whose minutes a later meeting has approved."""
        return frozenset(s.meeting_id for s in self.all(MinutesStatus) if s.approving_minute_id)

    @cached_property
    def issued(self) -> frozenset[str]:
        """The ids of meetings whose agenda has been issued."""
        return frozenset(m.id for m in self.all(Meeting) if m.agenda_issued)

    def why_frozen(self, before: Record | None, after: Record) -> str:
        """Return why a record may not be changed or added so, or nothing."""
        kind = type(after)
        if kind not in APPROVED:
            return ""
        was, now = (asdict(record) if record else None for record in (before, after))
        return why_frozen(kind, was, now, approved=self.approved, issued=self.issued)

    @cached_property
    def revisions(self) -> dict[str, list[DueRevision]]:
        """Revised due dates by action, in order."""
        grouped = _grouped(self.all(DueRevision), "action_id")
        return {action: sorted(found, key=lambda r: r.position) for action, found in grouped.items()}

    @cached_property
    def progress(self) -> dict[str, list[ActionProgress]]:
        """What was said of each action, by its id, in order of time."""
        grouped = _grouped(self.all(ActionProgress), "action_id")
        return {action: sorted(found, key=lambda p: p.day) for action, found in grouped.items()}

    @cached_property
    def cases(self) -> dict[str, InfluenceCase]:
        """Every influence case by id."""
        return {c.id: c for c in self.all(InfluenceCase)}

    @cached_property
    def steps(self) -> dict[str, list[CaseStep]]:
        """The steps of each case, by its id, in order of time."""
        grouped = _grouped(self.all(CaseStep), "case_id")
        return {case: sorted(found, key=lambda s: s.day) for case, found in grouped.items()}

    def name(self, person_id: str | None) -> str:
        """Return a person's name, empty for nobody."""
        person = self.people.get(person_id or "")
        return name_of(person) if person else ""

    @cached_property
    def dead(self) -> frozenset[str]:
        """The names that only people who have died bear."""
        return names_of_the_dead(self.people.values())

    def living(self, named: Named) -> Named:
        """Return those among the people named who are alive: what everyone may see of a name that is turned to."""
        if not named.ids:
            return Named(without_the_dead(named.name, self.dead), ())
        alive = tuple(i for i in named.ids if i not in self.people or self.people[i].died_on is None)
        return named if alive == named.ids else Named("; ".join(self.name(i) for i in alive), alive)

    def in_order(self, meeting_id: str | None) -> tuple[date, str, str]:
        """Return what sorts the things of one meeting among those of others; things of none come first."""
        meeting = self.meetings.get(meeting_id or "")
        return (meeting.date, meeting.type.value, meeting.id) if meeting else (date.min, "", "")


def _grouped(records: Iterable[R], by: str) -> dict[Any, list[R]]:
    grouped: dict[Any, list[R]] = defaultdict(list)
    for record in records:
        grouped[getattr(record, by)].append(record)
    return grouped


P = TypeVar("P", AgendaItem, Minute)


def _ordered(records: Iterable[P]) -> dict[str, list[P]]:
    return {
        meeting: sorted(found, key=lambda r: r.position) for meeting, found in _grouped(records, "meeting_id").items()
    }
