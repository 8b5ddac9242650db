"""What labels, name badges and the telephone list say, and whom they leave out.

They are for those in post today: never for somebody who has died or left.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from cpp_desktop.domain.asked import Addressees, Asked
from cpp_desktop.domain.attendance import THERE
from cpp_desktop.domain.circulation import LARGE_PRINT
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.label_sheets import L7160, L7418, Placing
from cpp_desktop.domain.language import said
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.papers import Masthead, MeetingFacts, RegisterPaper, RegisterRow
from cpp_desktop.domain.people import (
    SERVICE_USERS,
    Delivery,
    Membership,
    Mode,
    Person,
    Role,
    Status,
    in_force,
    primary_category,
)
from cpp_desktop.domain.people_papers import (
    Badge,
    BadgesPaper,
    DirectoryPaper,
    DirectoryRow,
    Label,
    LabelsPaper,
    SignInPaper,
    SignInRow,
    address_lines,
)
from cpp_desktop.domain.sub_groups import SubGroup
from cpp_desktop.domain.support import Consent, Purpose, has_consent
from cpp_desktop.domain.wording import spelled
from cpp_desktop.services import people
from cpp_desktop.services.attendance import AttendanceLine, sign_in_sheet
from cpp_desktop.services.meetings import is_coming
from cpp_desktop.services.office import Office
from cpp_desktop.services.people import RegisterLine
from cpp_desktop.services.sub_groups import member_book

IN_POST = frozenset({Status.ACTIVE, Status.RESTING, Status.CORRESPONDING})
USUAL_SHEET = {"labels": L7160, "badges": L7418}
_NAMED = 12
"""How many are named in a remark; of the others it is said how many they are."""


def labels(office: Office, head: Masthead, asked: Asked) -> LabelsPaper:
    """Compose address labels: for those in post who take their papers by post, for everybody in post, or for one.

    Raises:
        Refused: the one is not in post, or the labels cannot be placed so.
    """
    placing = _placing(asked, "labels")
    lines = in_post(office)
    unknown: list[RegisterLine] = []
    if asked.person_id is not None:
        lines = [line for line in lines if line.id == asked.person_id]
        if not lines:
            raise Refused(person="Labels are for those in post today, and this person is not.")
    elif asked.addressees is Addressees.POST:
        unknown = [line for line in lines if line.person.delivery is None]
        lines = [line for line in lines if line.person.delivery is Delivery.POST]
    made = [(line, address_lines(line.person.address)) for line in lines]
    without = [line for line, address in made if not address]
    remarks = (
        _names(said("%n member(s) without an address: {0}.", "", len(without)), without),
        _names(said("%n member(s) with no delivery recorded: {0}.", "", len(unknown)), unknown),
    )
    return LabelsPaper(
        masthead=head,
        as_at=office.today(),
        placing=placing,
        labels=tuple(_label(line.person, address) for line, address in made if address),
        remarks=tuple(filter(None, remarks)),
    )


def labels_of(office: Office, head: Masthead, people: Sequence[Person]) -> LabelsPaper:
    """Compose the address labels of some people, in their order."""
    made = [_label(person, address_lines(person.address)) for person in people]
    return LabelsPaper(masthead=head, as_at=office.today(), placing=_placing(Asked(), "labels"), labels=tuple(made))


def _label(person: Person, address: Sequence[str]) -> Label:
    lines = (person.name, *address, person.postcode)
    return Label(lines=tuple(filter(None, lines)), size=LARGE_PRINT.get(person.information_format, 0))


def in_post(office: Office) -> list[RegisterLine]:
    """Return those in post today, resting and corresponding members among them, by name."""
    return [line for line in people.register(office) if line.status in IN_POST]


def coming_meetings(office: Office) -> list[Meeting]:
    """Return the meetings that badges can be made for ahead of time, the next one first."""
    today = office.today()
    with office.store.read() as snapshot:
        coming = [m for m in snapshot.all(Meeting) if is_coming(m, today)]
    return sorted(coming, key=lambda m: (m.date, m.start or time.min))


def badges(office: Office, head: Masthead, meeting_id: str, asked: Asked) -> BadgesPaper:
    """Compose name badges for those expected at a meeting: its counted members without apologies, and its visitors.

    Raises:
        Refused: there is no such meeting, the one is not expected at it, or the badges cannot be placed so.
    """
    placing = _placing(asked, "badges")
    with office.store.read() as snapshot:
        meeting = snapshot.get(Meeting, meeting_id)
        if meeting is None:
            raise Refused(meeting="There is no such meeting in this file.")
        known = {p.id: p for p in snapshot.all(Person) if p.died_on is None and p.erased_on is None}
        book = member_book(snapshot)
        roles = [r for r in snapshot.all(Role) if in_force(r.first, r.last, meeting.date)]
    lines = [line for line in sign_in_sheet(office, meeting_id) if _is_expected(line, known)]
    if asked.person_id is not None:
        lines = [line for line in lines if line.person_id == asked.person_id]
        if not lines:
            raise Refused(person="This person is not expected at that meeting.")
    members = book.attending_on(meeting.date, meeting.sub_group_id)
    made = [
        Badge(name=_called(line, known), capacity=_capacity(line, members.get(line.person_id or ""), roles))
        for line in lines
    ]
    return BadgesPaper(masthead=head, meeting_on=meeting.date, placing=placing, badges=tuple(made))


def sign_in(office: Office, head: Masthead, meeting_id: str) -> SignInPaper:
    """Compose a meeting's sign-in sheet: those who count at it, by the numbers that are typed back.

    Raises:
        Refused: there is no such meeting.
    """
    with office.store.read() as snapshot:
        meeting = snapshot.get(Meeting, meeting_id)
        if meeting is None:
            raise Refused(meeting="There is no such meeting in this file.")
        sub_group = snapshot.get(SubGroup, meeting.sub_group_id) if meeting.sub_group_id else None
    rows = [
        SignInRow(number=line.number, name=line.name, capacity=line.capacity)
        for line in sign_in_sheet(office, meeting_id)
        if line.number
    ]
    return SignInPaper(
        masthead=head,
        meeting=MeetingFacts(date=meeting.date, start=meeting.start, end=meeting.end),
        about=meeting.title or (sub_group.name if sub_group else ""),
        rows=tuple(rows),
    )


def _is_expected(line: AttendanceLine, known: dict[str, Person]) -> bool:
    if line.person_id is not None and line.person_id not in known:
        return False
    return line.mark in THERE if line.mark or not line.number else True


def _called(line: AttendanceLine, known: dict[str, Person]) -> str:
    person = known.get(line.person_id or "")
    return (person.known_as or person.name) if person else line.name


def _capacity(line: AttendanceLine, membership: Membership | None, roles: Sequence[Role]) -> str:
    """Say what somebody comes as: their offices, else their side; that they are ill or bereaved is not for a badge."""
    held = [r.title.value for r in roles if r.person_id == line.person_id]
    if held or membership is None:
        return ", ".join(held) or (line.entry.capacity if line.entry else "")
    category = primary_category(membership)
    if category in SERVICE_USERS:
        return said("Service user")
    words = spelled(category.value) if category else ""
    return words[:1].upper() + words[1:]


def directory(office: Office, head: Masthead) -> DirectoryPaper:
    """Compose the telephone list: those in post whose consent to it is in force today."""
    today = office.today()
    with office.store.read() as snapshot:
        consents = snapshot.all(Consent, purpose=Purpose.TELEPHONE_LIST)
    agreed = {c.person_id for c in consents if has_consent([c], Purpose.TELEPHONE_LIST, today)}
    lines = in_post(office)
    rows = tuple(
        DirectoryRow(
            name=line.person.name,
            roles=", ".join(r.title.value for r in line.roles),
            telephone=line.person.telephone,
            mobile=line.person.mobile,
        )
        for line in lines
        if line.id in agreed
    )
    return DirectoryPaper(masthead=head, as_at=today, rows=rows, not_shown=len(lines) - len(rows))


def register(office: Office, head: Masthead) -> RegisterPaper:
    """Compose the register of those in post, with their roles and the ways to reach them."""
    rows = []
    for line in in_post(office):
        membership = line.membership
        if membership is None:
            continue
        counted_as = primary_category(membership)
        first = [counted_as] if counted_as else []
        categories = [*first, *(c for c in membership.categories if c not in first)]
        person = line.person
        address = ", ".join(filter(None, [*person.address.splitlines(), person.postcode]))
        rows.append(
            RegisterRow(
                name=person.name,
                categories=", ".join(spelled(c.value) for c in categories) or "not stated",
                mode=membership.mode.value if membership.mode is Mode.CORRESPONDING else "",
                joined=membership.joined,
                roles=", ".join(r.title.value for r in line.roles),
                status="resting" if line.status is Status.RESTING else "",
                contact=tuple(filter(None, [person.telephone, person.mobile, person.email, address])),
            )
        )
    return RegisterPaper(masthead=head, as_at=office.today(), rows=tuple(rows))


def _placing(asked: Asked, kind: str) -> Placing:
    placing = asked.placing or Placing(sheet=USUAL_SHEET[kind])
    placing.check()
    return placing


def _names(words: str, lines: Sequence[RegisterLine]) -> str:
    """Put names into a remark, or nothing where there are none."""
    named = [" ".join(line.person.name.split()) for line in lines[:_NAMED]]
    if len(lines) > _NAMED:
        named.append(said("and %n other(s)", "", len(lines) - _NAMED))
    return words.format(", ".join(named)) if named else ""
