"""Sub-groups: who belongs to each, from which day to which, and the book of members that meetings are counted by."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from cpp_desktop.domain.attendance import MemberBook
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import Meeting, MeetingState, MeetingType
from cpp_desktop.domain.people import Membership, Mode, Person, RestingSpell, in_force
from cpp_desktop.domain.person_names import plain
from cpp_desktop.domain.sub_groups import SubGroup, SubGroupMember
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services import records
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot


@dataclass(frozen=True, slots=True)
class MemberLine:
    """One person's time in a sub-group. Nobody who has died is among these."""

    time: SubGroupMember
    name: str
    is_now: bool

    @property
    def id(self) -> str:
        """The id of the time."""
        return self.time.id


@dataclass(frozen=True, slots=True)
class SubGroupLine:
    """A sub-group with its members by name, those of today first, and how many meetings are tied to it."""

    sub_group: SubGroup
    members: tuple[MemberLine, ...]
    meetings: int
    is_now: bool

    @property
    def id(self) -> str:
        """The sub-group's id."""
        return self.sub_group.id

    @property
    def now(self) -> tuple[MemberLine, ...]:
        """The members of today."""
        return tuple(line for line in self.members if line.is_now)


def member_book(snapshot: Snapshot) -> MemberBook:
    """Return everybody's memberships, rests and times in sub-groups, to be asked for many days."""
    return MemberBook.of(snapshot.all(Membership), snapshot.all(RestingSpell), snapshot.all(SubGroupMember))


def count_expected(snapshot: Snapshot, day: date, sub_group_id: str | None = None) -> int:
    """Count those who count on a day before anybody has come, as a tally does, without a record of anybody."""
    if sub_group_id is None:
        times = snapshot.columns(Membership, "person_id", "joined", "left", mode=Mode.ATTENDING)
    else:
        times = snapshot.columns(SubGroupMember, "person_id", "first", "last", sub_group_id=sub_group_id)
    rests = snapshot.columns(RestingSpell, "person_id", "first", "last")
    there, resting = ({who for who, first, last in some if in_force(first, last, day)} for some in (times, rests))
    return len(there - resting)


def all_sub_groups(office: Office) -> list[SubGroupLine]:
    """Return every sub-group by name, those of today first."""
    today = office.today()
    with office.store.read() as snapshot:
        times = snapshot.all(SubGroupMember)
        people = {p.id: p for p in snapshot.all(Person, id=[t.person_id for t in times], died_on=None)}
        tied = [m.sub_group_id for m in snapshot.all(Meeting, type=MeetingType.SUB_GROUP)]
        found = snapshot.all(SubGroup)
    lines = [
        SubGroupLine(
            one,
            _members([t for t in times if t.sub_group_id == one.id], people, today),
            tied.count(one.id),
            in_force(one.first, one.last, today),
        )
        for one in found
    ]
    return sorted(lines, key=lambda line: (not line.is_now, line.sub_group.name.casefold(), line.id))


def _members(times: list[SubGroupMember], people: dict[str, Person], today: date) -> tuple[MemberLine, ...]:
    lines = [
        MemberLine(time, people[time.person_id].name, in_force(time.first, time.last, today))
        for time in times
        if time.person_id in people
    ]
    return tuple(sorted(lines, key=lambda line: (not line.is_now, plain(line.name), line.time.first or date.min)))


def choices(office: Office, kept: str | None = None) -> list[tuple[str, str]]:
    """Return (id, name) of the sub-groups of today, and of the one that is `kept`."""
    return [(line.id, line.sub_group.name) for line in all_sub_groups(office) if line.is_now or line.id == kept]


def save_sub_group(office: Office, sub_group: SubGroup) -> SubGroup:
    """Add or change a sub-group; times of members that would go on after its last day end on that day.

    Planned meetings that bear its name bear the new one.

    Raises:
        Refused: when its rule says no, or another one bears the name.
    """
    records.check(sub_group)
    with office.store.transaction("save sub-group") as tx:
        name = sub_group.name.strip()
        if any(o.id != sub_group.id and o.name.casefold() == name.casefold() for o in tx.all(SubGroup)):
            raise Refused(name=f"There is a sub-group “{name}” already.")
        if last := sub_group.last:
            for time in tx.all(SubGroupMember, sub_group_id=sub_group.id):
                if (time.first or date.min) <= last < (time.last or date.max):
                    tx.save(replace(time, last=last))
        before = tx.get(SubGroup, sub_group.id)
        if before and before.name != name:
            for meeting in tx.all(Meeting, sub_group_id=sub_group.id, title=before.name, state=MeetingState.PLANNED):
                tx.save(replace(meeting, title=name))
        return tx.save(replace(sub_group, name=name))


def remove_sub_group(office: Office, sub_group_id: str) -> None:
    """Take out a sub-group that was entered by mistake, with its members.

    Raises:
        Refused: once a meeting is tied to it; such a sub-group gets a last day instead.
    """
    with office.store.transaction("remove sub-group") as tx:
        if tx.count(Meeting, sub_group_id=sub_group_id):
            raise Refused(name="This sub-group has meetings. Give it a last day instead.")
        for time in tx.all(SubGroupMember, sub_group_id=sub_group_id):
            tx.remove(time)
        if (found := tx.get(SubGroup, sub_group_id)) is not None:
            tx.remove(found)


def save_member(office: Office, time: SubGroupMember) -> SubGroupMember:
    """Add or change somebody's time in a sub-group.

    Raises:
        Refused: when its rule says no, it overlaps another time of the same person there, or lies outside the
            sub-group's own days.
    """
    records.check(time)
    with office.store.transaction("save member of a sub-group") as tx:
        person, sub_group = tx.get(Person, time.person_id), tx.get(SubGroup, time.sub_group_id)
        if person is None or sub_group is None:
            raise Refused(person_id="There is no such person or sub-group in this file.")
        if person.died_on and (time.last is None or time.last > person.died_on):
            raise Refused(last=f"{person.name} died on {day_month_year(person.died_on)}.")
        others = tx.all(SubGroupMember, sub_group_id=time.sub_group_id, person_id=time.person_id)
        if any(o.id != time.id and _overlap(o, time) for o in others):
            raise Refused(first=f"{person.name} is in “{sub_group.name}” already for some of these days.")
        _refuse_outside(sub_group, time)
        return tx.save(time)


def _refuse_outside(sub_group: SubGroup, time: SubGroupMember) -> None:
    if sub_group.first and time.first and time.first < sub_group.first:
        raise Refused(first=f"“{sub_group.name}” began on {day_month_year(sub_group.first)}.")
    if sub_group.last and (time.last or date.max) > sub_group.last:
        raise Refused(last=f"“{sub_group.name}” ended on {day_month_year(sub_group.last)}.")


def _overlap(one: SubGroupMember, other: SubGroupMember) -> bool:
    begins = max(one.first or date.min, other.first or date.min)
    return begins <= min(one.last or date.max, other.last or date.max)


def remove_member(office: Office, time: SubGroupMember) -> None:
    """Take out a time that was entered by mistake; whoever leaves gets a last day instead."""
    records.remove(office, time)


def tied(office: Office, meeting: Meeting) -> Meeting:
    """Return a meeting as it is kept: only one of a sub-group is tied to one, and bears its name for want of a title.

    Raises:
        Refused: there is no such sub-group, or not on that day.
    """
    if meeting.type is not MeetingType.SUB_GROUP or meeting.sub_group_id is None:
        return replace(meeting, sub_group_id=None)
    with office.store.read() as snapshot:
        found = snapshot.get(SubGroup, meeting.sub_group_id)
    if found is None:
        raise Refused(sub_group_id="There is no such sub-group in this file.")
    if found.first and meeting.date < found.first:
        raise Refused(sub_group_id=f"“{found.name}” began on {day_month_year(found.first)}. Look at the date again.")
    if found.last and meeting.date > found.last:
        raise Refused(sub_group_id=f"“{found.name}” ended on {day_month_year(found.last)}. Look at the date again.")
    return meeting if meeting.title.strip() else replace(meeting, title=found.name)
