"""The register as a list shows it: of each person what is sorted, filtered, searched and seen, and no more."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from datetime import date
from heapq import merge
from itertools import islice, tee

from cpp_desktop.domain.initials import initials_in_turn
from cpp_desktop.domain.people import Delivery, InformationFormat, Person, Role, Status
from cpp_desktop.domain.representation import Capacity, Seat
from cpp_desktop.services.office import Office
from cpp_desktop.services.people import OWNED, RegisterLine, by_person, line_of

_AT_A_TIME = 250
_APART = "\0"


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """One person as they stand on a day; a register of very many holds one of these for each.

    `capacity` and `joined` are those of the membership in force, else of the last there was. Roles are those a member
    holds that day, seats on other bodies anybody's. How they are `reached` is one text: three would weigh twice that.
    """

    id: str
    name: str
    initials: str
    status: Status
    capacity: Capacity | None
    joined: date | None
    roles: tuple[Role, ...]
    seats: tuple[Seat, ...]
    delivery: Delivery | None
    information_format: InformationFormat
    needs_reviewed: date | None
    reached: str

    @property
    def email(self) -> str:
        """The e-mail address."""
        return self.reached.split(_APART)[0]

    @property
    def telephones(self) -> str:
        """The telephone numbers."""
        return self.reached.split(_APART)[1]

    @property
    def postcode(self) -> str:
        """The postcode."""
        return self.reached.split(_APART)[2]


def reading(office: Office, on: date | None = None) -> Generator[int, None, list[ListedPerson]]:
    """Read the register (today's if None) a few hundred people at a time; yields how many are read, and returns it.

    It is in the order of names. Between two steps other things can be done; a small register has no such step. What is
    saved meanwhile may or may not be in it.
    """
    blocks: list[list[ListedPerson]] = []
    taken: set[str] = set()
    alike: dict[Capacity, Capacity] = {}
    read = 0
    for lines in _few(office, on or office.today()):
        if blocks:
            yield read
        # The last first, as they are taken from the end. In short lists, so that sorting them all is merging.
        blocks.append(sorted((_listed(line, alike) for line in lines), key=_place, reverse=True))
        taken.update(line.initials for line in lines if line.initials)
        read += len(lines)
    found: list[ListedPerson] = []
    in_order = _with_initials(merge(*map(_taken_out, blocks), key=_place), taken)
    while some := list(islice(in_order, _AT_A_TIME)):
        found += some
        if len(some) == _AT_A_TIME:
            yield read
    return found


def _few(office: Office, day: date) -> Iterator[list[RegisterLine]]:
    """Give everybody's line, a few at a time; one look from turn to turn could hold up a save."""
    place, count = 0, _AT_A_TIME
    while count == _AT_A_TIME:
        with office.store.read() as snapshot:
            some, place = snapshot.some(Person, place, _AT_A_TIME)
            known = [person for person in some if person.erased_on is None]
            own = [by_person(snapshot.all(kind, person_id=[p.id for p in known])) for kind in OWNED]
        yield [line_of(p, [records.get(p.id, ()) for records in own], p.initials, day) for p in known]
        count = len(some)


def _listed(line: RegisterLine, alike: dict[Capacity, Capacity]) -> ListedPerson:
    """Keep what a list shows of a line; members in one capacity share it."""
    person, capacity = line.person, Capacity.of(line.membership) if line.membership else None
    telephones = ", ".join(filter(None, (person.telephone, person.mobile)))
    return ListedPerson(
        id=person.id,
        name=person.name,
        initials=line.initials,
        status=line.status,
        capacity=alike.setdefault(capacity, capacity) if capacity else None,
        joined=line.membership.joined if line.membership else None,
        roles=line.roles,
        seats=line.seats,
        delivery=person.delivery,
        information_format=person.information_format,
        needs_reviewed=person.needs_reviewed,
        reached=_APART.join((person.email, telephones, person.postcode)),
    )


def _place(person: ListedPerson) -> tuple[str, str]:
    return person.name.casefold(), person.id


def _taken_out(block: list[ListedPerson]) -> Iterator[ListedPerson]:
    """Give what is in a list, the last first, and leave nothing in it."""
    while block:
        yield block.pop()


def _with_initials(by_name: Iterator[ListedPerson], taken: set[str]) -> Iterator[ListedPerson]:
    """Give people with initials: their own, or those made in the order of names."""
    people, others = tee(by_name)
    made = initials_in_turn(((p.id, p.name) for p in others if not p.initials), taken)
    return (person if person.initials else replace(person, initials=next(made)[1]) for person in people)
