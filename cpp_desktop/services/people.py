"""The register: who belongs, in what capacity, since when, and how they are reached."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from datetime import date, timedelta

from cpp_desktop.domain.actions import CLOSING_STATES, Action
from cpp_desktop.domain.activities import Activity
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import AgendaItem, Attendance, Mark, Meeting
from cpp_desktop.domain.people import (
    Category,
    LeavingReason,
    Membership,
    Person,
    RestingSpell,
    Role,
    Status,
    in_force,
    initials_of,
    is_resting,
    membership_on,
    status_on,
)
from cpp_desktop.services import deaths, records
from cpp_desktop.services.office import Office


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """One person as they stand on a day. `membership` is the one in force, else the last one there was."""

    person: Person
    status: Status
    membership: Membership | None
    roles: tuple[Role, ...]
    initials: str

    @property
    def id(self) -> str:
        """The person's id."""
        return self.person.id


@dataclass(frozen=True, slots=True)
class PersonPage:
    """Everything about one person on one page; dated records in order of their first day."""

    line: RegisterLine
    memberships: tuple[Membership, ...]
    roles: tuple[Role, ...]
    resting: tuple[RestingSpell, ...]
    attended: tuple[tuple[Meeting, Mark], ...]
    open_actions: tuple[Action, ...]


def register(office: Office, on: date | None = None) -> list[RegisterLine]:
    """Return everybody in the file as they stand on a day (today if None), by name."""
    day = on or office.today()
    with office.store.read() as snapshot:
        people = snapshot.all(Person)
        memberships, roles, resting = snapshot.all(Membership), snapshot.all(Role), snapshot.all(RestingSpell)
    own: dict[str, tuple[list[Membership], list[Role], list[RestingSpell]]] = defaultdict(lambda: ([], [], []))
    for m in memberships:
        own[m.person_id][0].append(m)
    for r in roles:
        own[r.person_id][1].append(r)
    for s in resting:
        own[s.person_id][2].append(s)
    letters = initials_of(people)
    lines = [_line(p, *own[p.id], letters[p.id], day) for p in people]
    return sorted(lines, key=lambda line: (line.person.name.casefold(), line.id))


def _line(
    person: Person,
    memberships: list[Membership],
    roles: list[Role],
    resting: list[RestingSpell],
    initials: str,
    day: date,
) -> RegisterLine:
    now = membership_on(memberships, day)
    last = now or max(memberships, key=lambda m: (m.joined or date.min, m.id), default=None)
    held = tuple(r for r in roles if in_force(r.first, r.last, day)) if now else ()
    return RegisterLine(person, status_on(person, memberships, resting, day), last, held, initials)


def person_page(office: Office, person_id: str) -> PersonPage | None:
    """Return one person's page, or None where there is no such person."""
    line = next((line for line in register(office) if line.id == person_id), None)
    if line is None:
        return None
    with office.store.read() as snapshot:
        entries = snapshot.all(Attendance, person_id=person_id)
        meetings = {m.id: m for m in snapshot.all(Meeting, id=[e.meeting_id for e in entries])}
        actions = [a for a in snapshot.all(Action) if person_id in a.owner_ids and a.state not in CLOSING_STATES]
        memberships = snapshot.all(Membership, person_id=person_id)
        roles = snapshot.all(Role, person_id=person_id)
        resting = snapshot.all(RestingSpell, person_id=person_id)
    attended = sorted(((meetings[e.meeting_id], e.mark) for e in entries), key=lambda a: a[0].date, reverse=True)
    return PersonPage(
        line,
        tuple(sorted(memberships, key=lambda m: m.joined or date.min)),
        tuple(sorted(roles, key=lambda r: r.first or date.min)),
        tuple(sorted(resting, key=lambda s: s.first)),
        tuple(attended),
        tuple(sorted(actions, key=lambda a: a.due or date.max)),
    )


def add_person(
    office: Office,
    *,
    name: str,
    category: Category | None = None,
    joined: date | None = None,
    email: str = "",
) -> Person:
    """Add somebody with a first membership, from today if no day is given.

    Raises:
        Refused: for a missing name or an e-mail address that is none.
    """
    person = Person(name=name.strip(), email=email.strip())
    membership = Membership(
        person_id=person.id,
        joined=joined or office.today(),
        categories=(category,) if category else (),
        primary_category=category,
    )
    records.check(person)
    records.check(membership)
    with office.store.transaction("add person") as tx:
        tx.save(person)
        tx.save(membership)
    return person


def come_back(office: Office, person_id: str, joined: date) -> Membership:
    """Begin a second membership for somebody who left, in the capacity they had.

    Raises:
        Refused: while an earlier membership is still in force on that day.
    """
    with office.store.read() as snapshot:
        own = snapshot.all(Membership, person_id=person_id)
    if membership_on(own, joined):
        raise Refused(joined="This person is still a member on that day.")
    before = max(own, key=lambda m: (m.joined or date.min, m.id), default=None)
    again = Membership(
        person_id=person_id,
        joined=joined,
        categories=before.categories if before else (),
        primary_category=before.primary_category if before else None,
        nominating_body=before.nominating_body if before else "",
    )
    return records.save(office, again)


def leave(office: Office, membership: Membership, left: date, reason: LeavingReason | None) -> None:
    """End a membership and the roles still held, on its last day, in one step; a death is recorded as one.

    Raises:
        Refused: when the last day lies before the first, or a death lies ahead or cannot be.
    """
    ended = replace(membership, left=left, leaving_reason=reason)
    records.check(ended)
    if reason is LeavingReason.DIED:
        try:
            deaths.record_death(office, membership.person_id, left)
        except Refused as no:
            raise Refused(left=str(no)) from None
        return
    with office.store.transaction("record leaving") as tx:
        tx.save(ended)
        for role in tx.all(Role, person_id=membership.person_id):
            if (role.last is None or role.last > left) and (role.first is None or role.first <= left):
                tx.save(replace(role, last=left))


def rest(office: Office, person_id: str, first: date, last: date | None = None) -> RestingSpell:
    """Let a member rest from a day on, to a last day if one is given; no reason is asked.

    Raises:
        Refused: while an earlier rest covers that day, for a last day before the first, and for somebody who has died.
    """
    spell = RestingSpell(person_id=person_id, first=first, last=last)
    records.check(spell)
    with office.store.read() as snapshot:
        person = snapshot.get(Person, person_id)
        if person is not None and person.died_on is not None:
            raise Refused(first="This person has died.")
        if is_resting(snapshot.all(RestingSpell, person_id=person_id), first):
            raise Refused(first="This person rests on that day already.")
    with office.store.transaction("record rest") as tx:
        return tx.save(spell)


def end_rest(office: Office, person_id: str) -> None:
    """Welcome a member back today: yesterday was the last day of rest, and a rest begun today never was."""
    today = office.today()
    with office.store.transaction("record end of rest") as tx:
        for spell in tx.all(RestingSpell, person_id=person_id):
            if not in_force(spell.first, spell.last, today):
                continue
            if spell.first == today:
                tx.remove(spell)
            else:
                tx.save(replace(spell, last=today - timedelta(days=1)))


def remove_person(office: Office, person_id: str) -> None:
    """Take out somebody entered by mistake, with their memberships, roles and resting spells.

    Raises:
        Refused: where meetings, actions or activities name them: their history stays.
    """
    with office.store.transaction("remove person") as tx:
        named = (
            tx.count(Attendance, person_id=person_id)
            or tx.count(AgendaItem, lead_id=person_id)
            or tx.count(Activity, requester_id=person_id)
            or any(person_id in a.owner_ids for a in tx.all(Action))
        )
        if named:
            raise Refused(name="Meetings, actions or activities name this person. Record when they left instead.")
        for kind in (Membership, Role, RestingSpell):
            for record in tx.all(kind, person_id=person_id):
                tx.remove(record)
        person = tx.get(Person, person_id)
        if person is not None:
            tx.remove(person)


def names(office: Office) -> dict[str, str]:
    """Return every person's name by id; two of one name are told apart by their initials' number."""
    return _told_apart(register(office))


def choices(office: Office) -> list[tuple[str, str]]:
    """Return (id, name) of those who can be asked to do something today: living members and others still known."""
    lines = register(office)
    living = {line.id for line in lines if line.status not in (Status.DIED, Status.FORMER)}
    return [(record_id, name) for record_id, name in _told_apart(lines).items() if record_id in living]


def _told_apart(lines: list[RegisterLine]) -> dict[str, str]:
    count = Counter(line.person.name for line in lines)
    return {
        line.id: f"{line.person.name} ({line.initials})" if count[line.person.name] > 1 else line.person.name
        for line in lines
    }
