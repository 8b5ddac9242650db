"""When somebody has died: what stops at once, what ends on that day, what waits, and what stays."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time
from typing import TYPE_CHECKING

from cpp_desktop.domain.attendance import THERE
from cpp_desktop.domain.deaths import D, Dated, ended_by_death, first_day, names_any, never_began
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import COUNTED_TYPES, AgendaItem, Attendance, Meeting, MeetingState
from cpp_desktop.domain.people import Membership, Person, RestingSpell, Role
from cpp_desktop.domain.representation import Seat
from cpp_desktop.domain.sub_groups import SubGroup, SubGroupMember
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services import actions, records
from cpp_desktop.services.actions import ActionLine
from cpp_desktop.services.agenda import put_remembrance
from cpp_desktop.services.meetings import is_coming
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot

_ENDING: tuple[type[Dated], ...] = (Membership, Role, Seat, RestingSpell, SubGroupMember)


@dataclass(frozen=True, slots=True)
class WhatFollows:
    """What a death on `day` would change, and what not.

    `memberships`, `roles`, `seats`, `rests` and the time in `sub_groups` end that day, or never begin. `waiting` are
    open actions that nobody else has; `shared` ones stay with their other owners. `leads` are items of coming meetings
    that lose their lead.
    `mentions` counts open actions and coming items in whose words the name stands: no rule can take it out of those.
    `meetings` counts the attendance that stays. `remembered_at` is the next meeting whose agenda can remember, None
    where none is planned; `is_remembered` says that it does already.
    """

    person: Person
    day: date
    memberships: tuple[Membership, ...]
    roles: tuple[Role, ...]
    seats: tuple[Seat, ...]
    rests: tuple[RestingSpell, ...]
    sub_groups: tuple[SubGroup, ...]
    waiting: tuple[ActionLine, ...]
    shared: tuple[ActionLine, ...]
    leads: tuple[AgendaItem, ...]
    mentions: int
    meetings: int
    remembered_at: Meeting | None
    is_remembered: bool

    @property
    def remembrance(self) -> str:
        """The title of the item that remembers them."""
        return remembrance_title(self.person)


def remembrance_title(person: Person) -> str:
    """Return the title of the agenda item that remembers somebody."""
    return f"In memoriam: {person.name}"


def what_follows(office: Office, person_id: str) -> WhatFollows | None:
    """Return what a death on the day recorded, else today, would change; None where there is no such person."""
    today = office.today()
    log = [line for line in actions.log(office) if line.is_open]
    with office.store.read() as snapshot:
        person = snapshot.get(Person, person_id)
        if person is None:
            return None
        died = person.died_on or today
        coming = sorted(
            (m for m in snapshot.all(Meeting) if is_coming(m, today)), key=lambda m: (m.date, m.start or time.min, m.id)
        )
        items = snapshot.all(AgendaItem, meeting_id=[m.id for m in coming])
        memberships, roles = _ending(snapshot, Membership, person, died), _ending(snapshot, Role, person, died)
        seats, rests = _ending(snapshot, Seat, person, died), _ending(snapshot, RestingSpell, person, died)
        sub_groups = snapshot.all(
            SubGroup, id=[time.sub_group_id for time in _ending(snapshot, SubGroupMember, person, died)]
        )
        marks = snapshot.count(Attendance, person_id=person_id)
    own = [line for line in log if person_id in line.action.owner_ids]
    waiting = [line for line in own if set(line.living) <= {person_id}]
    texts = [line.action.text for line in log] + [i.title for i in items if i.title != remembrance_title(person)]
    next_one = next((m for m in coming if m.type in COUNTED_TYPES), None)
    return WhatFollows(
        person,
        died,
        *(memberships, roles, seats, rests),
        tuple(sorted(sub_groups, key=lambda s: s.name.casefold())),
        waiting=tuple(waiting),
        shared=tuple(line for line in own if line not in waiting),
        leads=tuple(i for i in items if i.lead_id == person_id),
        mentions=sum(names_any(text, frozenset({person.name.casefold()})) for text in texts),
        meetings=marks,
        remembered_at=next_one,
        is_remembered=next_one is not None
        and any(i.meeting_id == next_one.id and i.title == remembrance_title(person) for i in items),
    )


def _ending(snapshot: Snapshot, kind: type[D], person: Person, day: date) -> tuple[D, ...]:
    """Return the records of one kind that a death would change, in order of their first day."""
    own = sorted(snapshot.all(kind, person_id=person.id), key=first_day)
    return tuple(r for r in own if never_began(r, day) or ended_by_death(r, day, person.died_on) != r)


def record_death(office: Office, person_id: str, died_on: date, *, remembrance_meeting_id: str | None = None) -> Person:
    """Record that somebody has died, in one step; a day that was recorded wrongly is put right the same way.

    Memberships, roles, seats and rests that would have gone on end on that day, and those of a later day never were:
    they are removed. Consents, past attendance, minutes and actions stay. Open actions stay open: from now on whoever
    asks for their owners hears only of the living. Everything that names people for circulation reads `died_on`.

    Args:
        office: the open file.
        person_id: who has died.
        died_on: the day, or where it is not known the day from which nothing names them any more.
        remembrance_meeting_id: the meeting on whose agenda "In memoriam" is put, if it is wished.

    Raises:
        Refused: for a day that lies ahead or cannot be, and where there is no such person or meeting.
    """
    with office.store.transaction("record a death") as tx:
        person = tx.get(Person, person_id)
        if person is None:
            raise Refused(name="There is no such person in this file.")
        _refuse_impossible(tx, person, died_on, office.today())
        for kind in _ENDING:
            for record in tx.all(kind, person_id=person_id):
                if never_began(record, died_on):
                    tx.remove(record)
                else:
                    tx.save(ended_by_death(record, died_on, person.died_on))
        if remembrance_meeting_id is not None:
            meeting = tx.get(Meeting, remembrance_meeting_id)
            if meeting is None:
                raise Refused(meeting="There is no such meeting in this file.")
            # What was sent keeps its numbers, so that an item put there later has none.
            put_remembrance(tx, meeting, remembrance_title(person), numbered=meeting.state is not MeetingState.CALLED)
        return tx.save(replace(person, died_on=died_on))


def _refuse_impossible(snapshot: Snapshot, person: Person, day: date, today: date) -> None:
    if day > today:
        raise Refused(died_on="That day has not come yet.")
    records.check(replace(person, died_on=day))
    begun = [first_day(m) for m in snapshot.all(Membership, person_id=person.id)]
    if begun and day < min(begun) <= today:
        joined = day_month_year(min(begun))
        raise Refused(died_on=f"That is before {person.name} joined, on {joined}. Look at the day again.")
    came = snapshot.all(Attendance, person_id=person.id, mark=THERE)
    days = [m.date for m in snapshot.all(Meeting, id=[a.meeting_id for a in came])]
    if days and max(days) > day:
        last = day_month_year(max(days))
        raise Refused(died_on=f"{person.name} was at the meeting of {last}. Look at the day, or that meeting, again.")
