"""Who was there: the numbered sign-in sheet, and marking from it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from cpp_desktop.domain.attendance import THERE, MemberBook, Tally, read_sign_in_line, tally
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import TOOK_PLACE, Attendance, Mark, Meeting
from cpp_desktop.domain.people import Membership, Person, RestingSpell, Role, in_force, name_of, primary_category
from cpp_desktop.domain.wording import spelled
from cpp_desktop.services import records
from cpp_desktop.services.office import Office


@dataclass(frozen=True, slots=True)
class AttendanceLine:
    """One name on the sign-in sheet. `number` is its number there, 0 for a guest; `entry` is None when not marked."""

    number: int
    name: str
    capacity: str
    entry: Attendance | None
    person_id: str | None

    @property
    def id(self) -> str:
        """The person's id, or the entry's for somebody who is not in the register."""
        return self.person_id or (self.entry.id if self.entry else "")

    @property
    def mark(self) -> Mark | None:
        """How they stood to the meeting, None when not marked."""
        return self.entry.mark if self.entry else None


def sign_in_sheet(office: Office, meeting_id: str) -> list[AttendanceLine]:
    """Return a meeting's numbered sheet; empty where there is no such meeting."""
    with office.store.read() as snapshot:
        meeting = snapshot.get(Meeting, meeting_id)
        if meeting is None:
            return []
        entries = snapshot.all(Attendance, meeting_id=meeting_id)
        book = MemberBook.of(snapshot.all(Membership), snapshot.all(RestingSpell))
        people = {p.id: p for p in snapshot.all(Person)}
        roles = snapshot.all(Role)
    return sheet(meeting, entries, tally(meeting.date, entries, book), people, roles)


def sheet(
    meeting: Meeting,
    entries: list[Attendance],
    counts: Tally,
    people: dict[str, Person],
    roles: list[Role],
) -> list[AttendanceLine]:
    """Return the sign-in sheet: those who count by name and numbered, then resting members, guests and others.

    Nobody who had died is on it but those who came that day, and on the sheet of a meeting that took place those
    marked.
    """
    by_person = {e.person_id: e for e in entries if e.person_id}
    gone = {i for i in {*counts.counted, *by_person} if is_gone(people[i], by_person.get(i), meeting)}
    alive = counts.counted.keys() - gone
    counted = sorted(alive, key=lambda i: (people[i].name.casefold(), i))
    lines = [
        AttendanceLine(n, name_of(people[i]), capacity(i, meeting.date, counts, roles), by_person.get(i), i)
        for n, i in enumerate(counted, 1)
    ]
    others = [e for e in entries if e.person_id not in alive | gone]
    named = sorted(others, key=lambda e: _name(e, people).casefold())
    return lines + [AttendanceLine(0, _name(e, people), e.capacity, e, e.person_id) for e in named]


def is_gone(person: Person, entry: Attendance | None, meeting: Meeting) -> bool:
    """Say whether a meeting's sheet is without somebody because they had died; `entry` is their mark, if any."""
    if person.died_on is None or person.died_on > meeting.date:
        return False
    return entry is None or not (entry.mark in THERE or meeting.state in TOOK_PLACE)


def _name(entry: Attendance, people: dict[str, Person]) -> str:
    return name_of(people[entry.person_id]) if entry.person_id else entry.name


def capacity(person_id: str, day: date, counts: Tally, roles: list[Role]) -> str:
    """Say in what capacity a counted member attends: their roles that day, then the primary category."""
    held = [r.title.value for r in roles if r.person_id == person_id and in_force(r.first, r.last, day)]
    category = primary_category(counts.counted[person_id])
    return ", ".join([*held, *([spelled(category.value)] if category else [])])


def mark(office: Office, meeting_id: str, person_id: str, how: Mark | None) -> None:
    """Mark how a person stood to a meeting, or take the mark away (None); marks of one person in a row are one step."""
    with office.store.transaction("mark attendance", visit=f"attendance {meeting_id} {person_id}") as tx:
        before = tx.all(Attendance, meeting_id=meeting_id, person_id=person_id)
        if how is None:
            for entry in before:
                tx.remove(entry)
        elif before:
            tx.save(replace(before[0], mark=how))
        else:
            tx.save(Attendance(meeting_id=meeting_id, person_id=person_id, mark=how))


def mark_from_sheet(office: Office, meeting_id: str, line: str) -> int:
    """Mark members from a line typed off the numbered sign-in sheet; returns how many were marked.

    Raises:
        Refused: where the line cannot be read; nothing is marked then.
    """
    numbered = {one.number: one for one in sign_in_sheet(office, meeting_id) if one.number}
    try:
        marks = read_sign_in_line(line, len(numbered))
    except ValueError as problem:
        raise Refused(line=str(problem)) from None
    with office.store.transaction("mark attendance") as tx:
        for number, how in marks.items():
            one = numbered[number]
            entry = one.entry or Attendance(meeting_id=meeting_id, person_id=one.person_id, mark=how)
            tx.save(replace(entry, mark=how))
    return len(marks)


def mark_line(office: Office, meeting_id: str, line: AttendanceLine, how: Mark | None) -> None:
    """Mark one line of the sheet; a guest who is here is in attendance, and one without a mark is taken off."""
    if line.person_id:
        mark(office, meeting_id, line.person_id, how)
    elif line.entry is not None and how is None:
        records.remove(office, line.entry)
    elif line.entry is not None and how is not None:
        records.save(office, replace(line.entry, mark=Mark.IN_ATTENDANCE if how is Mark.PRESENT else how))


def mark_rest_present(office: Office, meeting_id: str) -> int:
    """Mark everybody on the numbered sheet as present who is not marked yet, and return how many they were."""
    unmarked = [line for line in sign_in_sheet(office, meeting_id) if line.number and line.entry is None]
    with office.store.transaction("mark all as present") as tx:
        for line in unmarked:
            tx.save(Attendance(meeting_id=meeting_id, person_id=line.person_id, mark=Mark.PRESENT))
    return len(unmarked)


def add_guest(
    office: Office,
    meeting_id: str,
    name: str,
    *,
    person_id: str | None = None,
    mark: Mark = Mark.IN_ATTENDANCE,
    capacity: str = "",
) -> Attendance:
    """Note somebody, or an organisation, that is not on the sign-in sheet; `person_id` where the register knows them.

    Raises:
        Refused: without a name, or for somebody who is marked already.
    """
    entry = Attendance(
        meeting_id=meeting_id,
        person_id=person_id,
        name="" if person_id else name.strip(),
        mark=mark,
        capacity=capacity.strip(),
    )
    records.check(entry)
    with office.store.transaction("add visitor") as tx:
        if person_id and tx.count(Attendance, meeting_id=meeting_id, person_id=person_id):
            raise Refused(name="This person is marked already; change the mark in the list.")
        return tx.save(entry)
