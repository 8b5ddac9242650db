"""Who is to receive an agenda or minutes: members in post, and of minutes those who came or have an action too.

Never anybody who has died or was erased. Members who rest stay on the list, marked, for the secretary to leave out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.attendance import THERE
from cpp_desktop.domain.circulation import Because, Recipient
from cpp_desktop.domain.deaths import names_in, names_of_the_dead, without_the_dead
from cpp_desktop.domain.issued_papers import IssuedKind
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.people import Membership, Person, RoleTitle, Status, in_force
from cpp_desktop.domain.sub_groups import SubGroupMember
from cpp_desktop.services import people
from cpp_desktop.services.meetings import MeetingPage
from cpp_desktop.services.minutes import document
from cpp_desktop.services.office import Office
from cpp_desktop.services.people import RegisterLine
from cpp_desktop.services.people_papers import IN_POST
from cpp_desktop.services.tables.register import Register

_NO_NAMES = frozenset(title.value.casefold() for title in RoleTitle)


def recipients(office: Office, kind: IssuedKind, page: MeetingPage) -> list[Recipient]:
    """Return who is to receive a paper: members by name, then those who came, then who has an action."""
    lines = {line.id: line for line in people.register(office) if line.status is not Status.DIED}
    found = {one.id: one for one in _members(office, page.meeting, lines)}
    if kind is IssuedKind.MINUTES:
        with office.store.read() as snapshot:
            everybody = snapshot.all(Person, erased_on=None)
            register = Register(everybody, snapshot.all(Membership))
        dead = names_of_the_dead(everybody)
        for one in (*_guests(page, lines, dead), *_owners(page, lines, dead, register)):
            found.setdefault(one.id, one)
    return list(found.values())


def own_actions(page: MeetingPage, person_id: str, register: Register) -> list[Action]:
    """Return the actions that a circulated copy shows under somebody's name."""
    return [a for a in circulated_actions(page) if person_id in (_owned_by(a, page, register) or ())]


def circulated_actions(page: MeetingPage) -> list[Action]:
    """Return the actions in a circulated copy of the minutes: none of a confidential passage."""
    written = document(page)
    shown = [a for part in written.parts for p in part.passages if not p.is_secret for a in p.actions]
    return [*shown, *written.other_actions]


def _members(office: Office, meeting: Meeting, lines: Mapping[str, RegisterLine]) -> Iterator[Recipient]:
    if meeting.sub_group_id is None:
        there = {line.id for line in lines.values() if line.status in IN_POST}
    else:
        today = office.today()
        with office.store.read() as snapshot:
            belonging = snapshot.all(SubGroupMember, sub_group_id=meeting.sub_group_id)
        there = {m.person_id for m in belonging if in_force(m.first, m.last, today)}
    for line in lines.values():
        if line.id in there:
            yield _known(line, Because.MEMBER)


def _known(line: RegisterLine, because: Because) -> Recipient:
    return Recipient(line.person.name, because, line.person, resting=line.status is Status.RESTING)


def _guests(page: MeetingPage, lines: Mapping[str, RegisterLine], dead: frozenset[str]) -> Iterator[Recipient]:
    for line in page.attendance:
        if line.mark not in THERE:
            continue
        if line.person_id is not None:
            if line.person_id in lines:
                yield _known(lines[line.person_id], Because.GUEST)
        elif without_the_dead(line.name, dead):
            yield Recipient(line.name, Because.GUEST)


def _owners(
    page: MeetingPage, lines: Mapping[str, RegisterLine], dead: frozenset[str], register: Register
) -> Iterator[Recipient]:
    for action in circulated_actions(page):
        ids = _owned_by(action, page, register)
        if ids is not None:
            yield from (_known(lines[i], Because.OWNER) for i in ids if i in lines)
        else:
            for name in names_in(without_the_dead(action.owner, dead)):
                if name.casefold() not in _NO_NAMES:
                    yield Recipient(name, Because.OWNER)


def _owned_by(action: Action, page: MeetingPage, register: Register) -> tuple[str, ...] | None:
    """Return the ids of an action's owners; None where it was written and nobody of the register is meant."""
    if action.owner_ids or not action.owner.strip():
        return action.owner_ids
    return register.meant(action.owner, page.meeting.date)


def marked_as_had(found: list[Recipient], had: frozenset[str]) -> list[Recipient]:
    """Return recipients with those marked who have this version already, by id."""
    return [replace(one, has_it=one.id in had) for one in found]
