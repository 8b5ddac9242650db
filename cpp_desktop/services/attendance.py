"""Who was there: the numbered sign-in sheet, and marking from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from cpp_desktop.domain.attendance import THERE, Tally, read_sign_in_line, tally
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.language import said
from cpp_desktop.domain.meetings import TOOK_PLACE, AgendaItem, Attendance, Mark, Meeting
from cpp_desktop.domain.people import Person, Role, in_force, name_of, primary_category
from cpp_desktop.domain.person_names import plain
from cpp_desktop.domain.wording import day_month_year, spelled
from cpp_desktop.services import records
from cpp_desktop.services.office import Office
from cpp_desktop.services.sub_groups import member_book

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot


@dataclass(frozen=True, slots=True)
class AttendanceLine:
    """One name on the sign-in sheet. `number` is its number there, 0 for a guest; `entry` is None when not marked.

    `deputy_for` is the name of the member they stand in for; `part` says for which items they were there, if not all.
    """

    number: int
    name: str
    capacity: str
    entry: Attendance | None
    person_id: str | None
    deputy_for: str = ""
    part: str = ""

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
        items = snapshot.all(AgendaItem, meeting_id=meeting_id)
        counts = tally(meeting.date, entries, member_book(snapshot), meeting.sub_group_id)
        people = {p.id: p for p in snapshot.all(Person)}
        roles = snapshot.all(Role)
    return sheet(meeting, entries, counts, people, roles, items)


def sheet(
    meeting: Meeting,
    entries: list[Attendance],
    counts: Tally,
    people: dict[str, Person],
    roles: list[Role],
    items: Sequence[AgendaItem] = (),
) -> list[AttendanceLine]:
    """Return the sign-in sheet: those who count by name and numbered, then resting members, guests and others.

    Nobody who had died is on it but those who came that day, and on the sheet of a meeting that took place those
    marked.
    """
    by_person = {e.person_id: e for e in entries if e.person_id}
    gone = {i for i in {*counts.counted, *by_person} if is_gone(people[i], by_person.get(i), meeting)}
    alive = counts.counted.keys() - gone
    counted = sorted(alive, key=lambda i: (plain(people[i].name), i))
    by_id = {item.id: item for item in items}

    def line(number: int, name: str, capacity: str, entry: Attendance | None, person_id: str | None) -> AttendanceLine:
        member = people.get(entry.deputy_for_id or "") if entry else None
        deputy_for = name_of(member) if member and not is_gone(member, None, meeting) else ""
        return AttendanceLine(
            number, name, capacity, entry, person_id, deputy_for, part_words(entry, by_id) if entry else ""
        )

    lines = [
        line(n, name_of(people[i]), capacity(i, meeting.date, counts, roles), by_person.get(i), i)
        for n, i in enumerate(counted, 1)
    ]
    others = [e for e in entries if e.person_id not in alive | gone]
    named = sorted(others, key=lambda e: plain(_name(e, people)))
    return lines + [line(0, _name(e, people), e.capacity, e, e.person_id) for e in named]


def item_words(item: AgendaItem) -> str:
    """Return an agenda item's number and title."""
    return f"{item.number} {item.title}".strip()


def part_words(entry: Attendance, items: dict[str, AgendaItem]) -> str:
    """Say for which items somebody was there: "items 4 to 9"; empty for the whole meeting."""
    first, last = (items.get(i or "") for i in (entry.from_item_id, entry.to_item_id))
    came, left = (item.number or f"“{item.title}”" if item else "" for item in (first, last))
    if came and left:
        return said("item {0}").format(came) if first is last else said("items {0} to {1}").format(came, left)
    if came:
        return said("from item {0}").format(came)
    return said("to item {0}").format(left) if left else ""


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
    """Mark how a person stood to a meeting, or take the mark away (None); marks of one person in a row are one step.

    Raises:
        Refused: somebody who was not in post that day would be present as a member, or had died.
    """
    with office.store.transaction("mark attendance", visit=f"attendance {meeting_id} {person_id}") as tx:
        before = tx.all(Attendance, meeting_id=meeting_id, person_id=person_id)
        if how is None:
            for entry in before:
                tx.remove(entry)
            return
        entry = before[0] if before else Attendance(meeting_id=meeting_id, person_id=person_id, mark=how)
        _refuse_not_in_post(tx, entry, how)
        tx.save(_marked(entry, how))


def _marked(entry: Attendance, how: Mark) -> Attendance:
    """Return an entry under another mark; who was not there came for no item and stood in for nobody."""
    if how in THERE:
        return replace(entry, mark=how)
    return replace(entry, mark=how, deputy_for_id=None, from_item_id=None, to_item_id=None)


def _refuse_not_in_post(snapshot: Snapshot, entry: Attendance, how: Mark) -> None:
    meeting, person = snapshot.get(Meeting, entry.meeting_id), snapshot.get(Person, entry.person_id or "")
    if meeting is None or person is None or how not in THERE:
        return
    day = day_month_year(meeting.date)
    if person.died_on and person.died_on < meeting.date:
        raise Refused(mark=f"{person.name} had died by {day}.")
    if how is Mark.PRESENT and person.id not in member_book(snapshot).attending_on(meeting.date, meeting.sub_group_id):
        of = "this sub-group" if meeting.sub_group_id else "the group"
        raise Refused(
            mark=f"{person.name} was no attending member of {of} on {day}. "
            "Choose “in attendance”, or put the days of membership right first."
        )


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
            tx.save(_marked(entry, how))
    return len(marks)


def mark_line(office: Office, meeting_id: str, line: AttendanceLine, how: Mark | None) -> None:
    """Mark one line of the sheet; a guest who is here stays what they are, else is in attendance.

    Without a mark a guest is taken off.

    Raises:
        Refused: somebody had died before that day.
    """
    if line.number and line.person_id:
        mark(office, meeting_id, line.person_id, how)
    elif line.entry is not None and how is None:
        records.remove(office, line.entry)
    elif line.entry is not None and how is not None:
        came = line.entry.mark if line.entry.mark in THERE else _as_guest(office, line.entry)
        with office.store.transaction("mark attendance", visit=f"attendance {meeting_id} {line.id}") as tx:
            how = came if how is Mark.PRESENT else how
            _refuse_not_in_post(tx, line.entry, how)
            tx.save(_marked(line.entry, how))


def _as_guest(office: Office, entry: Attendance) -> Mark:
    """Return how somebody who is not on the numbered sheet comes: a resting member as a member all the same."""
    with office.store.read() as snapshot:
        meeting = snapshot.get(Meeting, entry.meeting_id)
        in_post = member_book(snapshot).attending_on(meeting.date, meeting.sub_group_id) if meeting else {}
    return Mark.PRESENT if entry.person_id in in_post else Mark.IN_ATTENDANCE


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
    deputy_for_id: str | None = None,
) -> Attendance:
    """Note somebody, or an organisation, that is not on the sign-in sheet; `person_id` where the register knows them.

    Raises:
        Refused: without a name, for somebody who is marked already, for a deputy of nobody, or where somebody who was
            not in post that day would be present as a member.
    """
    entry = Attendance(
        meeting_id=meeting_id,
        person_id=person_id,
        name="" if person_id else name.strip(),
        mark=mark,
        capacity=capacity.strip(),
        deputy_for_id=deputy_for_id if mark is Mark.DEPUTY_FOR else None,
    )
    records.check(entry)
    if mark is Mark.DEPUTY_FOR and entry.deputy_for_id is None:
        raise Refused(deputy_for_id="Choose the member they stand in for.")
    with office.store.transaction("add visitor") as tx:
        _refuse_not_in_post(tx, entry, mark)
        if person_id and tx.count(Attendance, meeting_id=meeting_id, person_id=person_id):
            raise Refused(name="This person is marked already; change the mark in the list.")
        return tx.save(entry)


def save_particulars(office: Office, entry: Attendance) -> Attendance:
    """Keep how somebody came: as what, for whom, and for which items.

    Raises:
        Refused: a deputy of nobody or of themselves, items that are none of the meeting's or in the wrong order, or
            somebody not in post as a member.
    """
    records.check(entry)
    deputising = entry.mark is Mark.DEPUTY_FOR
    if deputising and entry.deputy_for_id in (None, entry.person_id):
        raise Refused(deputy_for_id="Choose the member they stand in for.")
    with office.store.transaction("edit attendance") as tx:
        before = tx.get(Attendance, entry.id)
        at = {item.id: item.position for item in tx.all(AgendaItem, meeting_id=entry.meeting_id)}
        first, last = entry.from_item_id, entry.to_item_id
        if any(i is not None and i not in at for i in (first, last)):
            raise Refused(from_item_id="This item is not on the agenda of that meeting.")
        if first and last and at[last] < at[first]:
            raise Refused(to_item_id="They would have left before they came.")
        if before is None or before.mark is not entry.mark:
            _refuse_not_in_post(tx, entry, entry.mark)
        kept = entry if deputising else replace(entry, deputy_for_id=None)
        return tx.save(_marked(kept, entry.mark))
