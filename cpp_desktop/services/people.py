"""The register: who belongs, in what capacity, since when, and how they are reached."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from operator import itemgetter
from typing import Any

from cpp_desktop.domain.actions import CLOSING_STATES, Action, ActionState
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
    begun,
    in_force,
    initials_in_turn,
    initials_of,
    is_resting,
    membership_on,
    status_on,
)
from cpp_desktop.domain.representation import Seat
from cpp_desktop.services import deaths, records
from cpp_desktop.services.office import Office

_OWNED = (Membership, Role, RestingSpell, Seat)
_AT_A_TIME = 250
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
    """Return everybody in the file as they stand on a day (today if None), by name."""
    kept = _Kept()
    with office.store.read() as snapshot:
        kept.take_people(snapshot.all(Person))
        for kind in _OWNED:
            kept.take(snapshot.all(kind))
    return [line for lines in kept.lines(on or office.today()) for line in lines]


def reading(office: Office, on: date | None = None) -> Generator[int, None, list[RegisterLine]]:
    """Read the register a few hundred records at a time; yields how many people are read, and returns the register.

    Between two steps other things can be done; a small register has no such step. What is saved meanwhile may or may
    not be in it.
    """
    kept, read = _Kept(), 0
    for kind in (Person, *_OWNED):
        for few in _few(office, kind):
            if kind is Person:
                read = kept.take_people(few)
            else:
                kept.take(few)
            if len(few) == _AT_A_TIME:
                yield read
    found: list[RegisterLine] = []
    for lines in kept.lines(on or office.today()):
        found += lines
        if len(lines) in (0, _AT_A_TIME):
            yield read
    return found


def _few(office: Office, kind: Any) -> Iterator[list[Any]]:  # noqa: ANN401 - any kind of record
    """Give all records of a kind, a few at a time; one look from turn to turn could hold up a save."""
    place, some = 0, [None] * _AT_A_TIME
    while len(some) == _AT_A_TIME:
        with office.store.read() as snapshot:
            some, place = snapshot.some(kind, place, _AT_A_TIME)
        yield some


class _Kept:
    """What the file keeps of people, put together by person."""

    def __init__(self) -> None:
        self._people: list[tuple[str, Person]] = []
        self._own: dict[type, dict[str, list[Any]]] = {kind: defaultdict(list) for kind in _OWNED}

    def take_people(self, people: Iterable[Person]) -> int:
        """Put more people beside the others, but those who were erased; returns how many there are."""
        # One text is compared faster than a name and an id; in short lists, so that sorting them all is merging.
        self._people += sorted((f"{p.name.casefold()}\0{p.id}", p) for p in people if p.erased_on is None)
        return len(self._people)

    def take(self, records: Iterable[Membership | Role | RestingSpell | Seat]) -> None:
        """Put records beside the others of their person."""
        for record in records:
            self._own[type(record)][record.person_id].append(record)

    def lines(self, day: date) -> Iterator[list[RegisterLine]]:
        """Give the lines of the register by name, a few at a time; of a long one first none, once it is in order."""
        self._people.sort(key=itemgetter(0))
        if len(self._people) > _AT_A_TIME:
            yield []
        given = {p.id: p.initials for _, p in self._people if p.initials}
        unnamed = ((p.id, p.name) for _, p in self._people if not p.initials)
        made = initials_in_turn(unnamed, taken=given.values())
        for at in range(0, len(self._people), _AT_A_TIME):
            some = self._people[at : at + _AT_A_TIME]
            yield [self._line(person, given.get(person.id) or next(made)[1], day) for _, person in some]

    def _line(self, person: Person, initials: str, day: date) -> RegisterLine:
        return _line(person, [records.get(person.id, ()) for records in self._own.values()], initials, day)


def _line(person: Person, own: Sequence[Sequence[Any]], initials: str, day: date) -> RegisterLine:
    """Say how somebody stands; `own` are the records of the kinds in `_OWNED`."""
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
        _line(person, (memberships, roles, resting, seats), initials, office.today()),
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
        for p in sorted(people, key=lambda p: (p.name.casefold(), p.id))
    }
