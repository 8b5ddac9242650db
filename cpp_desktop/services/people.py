"""The register: who belongs, in what capacity, since when, and how they are reached."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from cpp_desktop.domain.actions import CLOSING_STATES, Action, ActionState
from cpp_desktop.domain.activities import Activity
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.initials import initials_of
from cpp_desktop.domain.meetings import AgendaItem, Attendance, Mark, Meeting
from cpp_desktop.domain.people import (
    Category,
    LeavingReason,
    Membership,
    Person,
    RestingSpell,
    Role,
    Status,
    begun,
    in_force,
    is_resting,
    membership_on,
    status_on,
)
from cpp_desktop.domain.person_names import plain
from cpp_desktop.domain.representation import Seat
from cpp_desktop.services import deaths, records
from cpp_desktop.services.office import Office

OWNED = (Membership, Role, RestingSpell, Seat)
"""The kinds of record that say how somebody stands."""
_OPEN = tuple(state for state in ActionState if state not in CLOSING_STATES)


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """One person as they stand on a day. `membership` is the one in force, else the last one there was.

    Roles are those a member holds that day, seats on other bodies anybody's.
    """

    person: Person
    status: Status
    membership: Membership | None
    roles: tuple[Role, ...]
    initials: str
    seats: tuple[Seat, ...] = ()

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
    """Return everybody in the file as they stand on a day (today if None), by name, with all that is kept of them."""
    with office.store.read() as snapshot:
        everybody = snapshot.all(Person, erased_on=None)
        own = [by_person(snapshot.all(kind)) for kind in OWNED]
    letters, day = initials_of(everybody), on or office.today()
    everybody.sort(key=lambda p: (plain(p.name), p.id))
    return [line_of(p, [records.get(p.id, ()) for records in own], letters[p.id], day) for p in everybody]


def by_person(records: Iterable[Any]) -> dict[str, list[Any]]:
    """Put records that bear a `person_id` together by it."""
    own: dict[str, list[Any]] = defaultdict(list)
    for record in records:
        own[record.person_id].append(record)
    return own


def line_of(person: Person, own: Sequence[Sequence[Any]], initials: str, day: date) -> RegisterLine:
    """Say how somebody stands; `own` are their records of the kinds in `OWNED`."""
    memberships, roles, resting, seats = own
    now = membership_on(memberships, day)
    last = now or max(memberships, key=begun, default=None)
    status = status_on(person, memberships, resting, day)
    alive = status is not Status.DIED  # the day of death is the last of what was held, and nobody is asked on it
    held = tuple(r for r in roles if in_force(r.first, r.last, day)) if now and alive else ()
    seated = tuple(s for s in seats if in_force(s.first, s.last, day)) if alive else ()
    return RegisterLine(person, status, last, held, initials, seated)


def person_page(office: Office, person_id: str, initials: str | None = None) -> PersonPage | None:
    """Return one person's page, or None where there is no such person.

    `initials` are those of the register, where it was read before: they are told apart from everybody's.
    """
    with office.store.read() as snapshot:
        person = snapshot.get(Person, person_id)
        if person is None or person.erased_on is not None:
            return None
        if initials is None:
            initials = initials_of(snapshot.all(Person))[person_id]
        memberships = snapshot.all(Membership, person_id=person_id)
        roles = snapshot.all(Role, person_id=person_id)
        resting = snapshot.all(RestingSpell, person_id=person_id)
        seats = snapshot.all(Seat, person_id=person_id)
        entries = snapshot.all(Attendance, person_id=person_id)
        meetings = {m.id: m for m in snapshot.all(Meeting, id=[e.meeting_id for e in entries])}
        actions = [a for a in snapshot.all(Action, state=_OPEN) if person_id in a.owner_ids]
    attended = sorted(((meetings[e.meeting_id], e.mark) for e in entries), key=lambda a: a[0].date, reverse=True)
    return PersonPage(
        line_of(person, (memberships, roles, resting, seats), initials, office.today()),
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


def change_several(office: Office, person_ids: Sequence[str], **changed: Any) -> int:  # noqa: ANN401 - as in Person
    """Set fields of several people in one step, such as `delivery=Delivery.POST`; returns how many are different now.

    Raises:
        Refused: when a person's rule says no; nobody is changed then.
    """
    with office.store.transaction("change several people") as tx:
        before = tx.all(Person, id=tuple(person_ids), erased_on=None)
        after = [replace(person, **changed) for person in before]
        for person in after:
            records.check(person)
        tx.save_all(after)
    return sum(new != old for new, old in zip(after, before, strict=True))


def names(office: Office) -> dict[str, str]:
    """Return every person's name by id, in their order; two of one name are told apart by their initials' number."""
    with office.store.read() as snapshot:
        return _told_apart(snapshot.all(Person, erased_on=None))


def choices(office: Office) -> list[tuple[str, str]]:
    """Return (id, name) of those who can be asked to do something today: living members and others still known."""
    own = defaultdict(list)
    with office.store.read() as snapshot:
        people = snapshot.all(Person, erased_on=None)
        for membership in snapshot.all(Membership):
            own[membership.person_id].append(membership)
    today, gone = office.today(), (Status.DIED, Status.FORMER)
    living = {p.id for p in people if status_on(p, own[p.id], (), today) not in gone}
    return [(record_id, name) for record_id, name in _told_apart(people).items() if record_id in living]


def _told_apart(people: list[Person]) -> dict[str, str]:
    count = Counter(person.name for person in people)
    shared = any(many > 1 for many in count.values())
    letters = initials_of(people) if shared else {}
    return {
        p.id: f"{p.name} ({letters[p.id]})" if count[p.name] > 1 else p.name
        for p in sorted(people, key=lambda p: (plain(p.name), p.id))
    }
