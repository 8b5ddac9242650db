"""What the group does beside its meetings: requests, other bodies, training, money and the work programme."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.expenses import Expense
from cpp_desktop.domain.influence import InfluenceCase
from cpp_desktop.domain.objectives import Objective
from cpp_desktop.domain.people import Person, name_of
from cpp_desktop.domain.representation import Seat, SeatAttendance
from cpp_desktop.domain.support import Training
from cpp_desktop.services import people
from cpp_desktop.services.office import Office

Work = Consultation | Seat | SeatAttendance | Training | Expense | Objective

TYPES: dict[str, tuple[type[Any], ...]] = {
    "influence": (InfluenceCase,),
    "consultations": (Consultation,),
    "representation": (Seat, SeatAttendance),
    "training": (Training,),
    "expenses": (Expense,),
    "objectives": (Objective,),
}
"""The kinds of list, and the records in each."""

_DAYS: dict[type, Callable[..., date | None]] = {
    Consultation: lambda c: c.received,
    Seat: lambda s: s.first,
    SeatAttendance: lambda a: a.date,
    Training: lambda t: t.date,
    Expense: lambda e: e.incurred,
    Objective: lambda o: o.agreed,
}


@dataclass(frozen=True, slots=True)
class WorkLine:
    """A record of one of the `TYPES`, the day it belongs to, and whom it names, in words."""

    record: Any
    day: date | None
    who: str

    @property
    def id(self) -> str:
        """The record's own."""
        return str(self.record.id)

    @property
    def title(self) -> str:
        """What the record is called in a list."""
        if isinstance(self.record, Expense):
            return self.record.kind.value.capitalize()
        return str(self.record.body if isinstance(self.record, Seat | SeatAttendance) else self.record.title)


def listing(office: Office, kind: str) -> list[WorkLine]:
    """Return the records of a kind, the latest first; of other bodies the seats stand first."""
    with office.store.read() as snapshot:
        people_there = snapshot.all(Person)
        found: list[Work] = [record for of in TYPES[kind] for record in snapshot.all(of)]
    names = {p.id: name_of(p) for p in people_there}
    dead = {p.id for p in people_there if p.died_on}
    lines = [WorkLine(record, _DAYS[type(record)](record), _who(record, names, dead)) for record in found]
    return sorted(lines, key=lambda line: (isinstance(line.record, Seat), line.day or date.min, line.id), reverse=True)


def _who(record: Work, names: dict[str, str], dead: set[str]) -> str:
    """Name whom a record is about; what is still under way is led by nobody who has died."""
    if isinstance(record, Training):
        return ", ".join(filter(None, [*(names.get(i, "") for i in record.person_ids), record.others]))
    if isinstance(record, Consultation):
        return record.requester or names.get(record.requester_id or "", "")
    if isinstance(record, Objective):
        if record.outcome is None and record.lead_id in dead:
            return ""
        return record.lead or names.get(record.lead_id or "", "")
    written = "" if isinstance(record, Seat) else record.person
    return written or names.get(record.person_id or "", "")


def kind_of(office: Office, record_id: str) -> str | None:
    """Return in which kind of list a record is."""
    with office.store.read() as snapshot:
        return next((kind for kind, of in TYPES.items() if any(snapshot.get(one, record_id) for one in of)), None)


def people_to_name(office: Office, *named: str | None) -> list[tuple[str, str]]:
    """Return (id, name) of those who can be named: living members and others still known, and those named before."""
    offered = people.choices(office)
    known, there = people.names(office), {person_id for person_id, _ in offered}
    return [*offered, *((i, known[i]) for i in named if i and i in known and i not in there)]
