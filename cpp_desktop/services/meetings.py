"""Meetings: planned, their agenda, and who was there."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, time

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.attendance import MemberBook, Quorum, Tally, quorum, tally
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import Group
from cpp_desktop.domain.meetings import (
    STANDARD_AGENDA,
    AgendaItem,
    Attendance,
    Meeting,
    MeetingMode,
    MeetingState,
    MeetingType,
)
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.people import Membership, Person, RestingSpell, Role
from cpp_desktop.domain.working_days import clear_working_days_before, working_days_after
from cpp_desktop.services import records
from cpp_desktop.services.attendance import AttendanceLine, sheet
from cpp_desktop.services.office import Office


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """One meeting in the list, with its counts."""

    meeting: Meeting
    items: int
    present: int
    possible: int
    apologies: int
    guests: int

    @property
    def id(self) -> str:
        """The meeting's id."""
        return self.meeting.id


@dataclass(frozen=True, slots=True)
class MeetingPage:
    """One meeting's agenda, attendance, minutes and actions. Minutes and actions are in order."""

    meeting: Meeting
    items: tuple[AgendaItem, ...]
    attendance: tuple[AttendanceLine, ...]
    counts: Tally
    quorum: Quorum
    minutes: tuple[Minute, ...]
    actions: tuple[Action, ...]
    agenda_due: date
    draft_minutes_due: date


def all_meetings(office: Office) -> list[MeetingLine]:
    """Return every meeting with its counts, the latest first."""
    with office.store.read() as snapshot:
        meetings, items = snapshot.all(Meeting), snapshot.all(AgendaItem)
        entries = snapshot.all(Attendance)
        book = MemberBook.of(snapshot.all(Membership), snapshot.all(RestingSpell))
    by_meeting: dict[str, list[Attendance]] = defaultdict(list)
    for entry in entries:
        by_meeting[entry.meeting_id].append(entry)
    count: dict[str, int] = defaultdict(int)
    for item in items:
        count[item.meeting_id] += 1
    lines = []
    for meeting in sorted(meetings, key=lambda m: (m.date, m.start or time.min, m.id), reverse=True):
        t = tally(meeting.date, by_meeting[meeting.id], book)
        lines.append(
            MeetingLine(meeting, count[meeting.id], len(t.present), len(t.counted), len(t.apologies), len(t.guests))
        )
    return lines


def meeting_page(office: Office, meeting_id: str) -> MeetingPage | None:
    """Return one meeting's page, or None where there is no such meeting."""
    with office.store.read() as snapshot:
        meeting = snapshot.get(Meeting, meeting_id)
        if meeting is None:
            return None
        group = snapshot.all(Group)[0]
        entries = snapshot.all(Attendance, meeting_id=meeting_id)
        book = MemberBook.of(snapshot.all(Membership), snapshot.all(RestingSpell))
        people = {p.id: p for p in snapshot.all(Person)}
        roles = snapshot.all(Role)
        items = sorted(snapshot.all(AgendaItem, meeting_id=meeting_id), key=lambda i: i.position)
        minutes = sorted(snapshot.all(Minute, meeting_id=meeting_id), key=lambda m: m.position)
        actions = snapshot.all(Action, meeting_id=meeting_id)
    counts = tally(meeting.date, entries, book)
    order = {m.id: k for k, m in enumerate(minutes)}
    return MeetingPage(
        meeting,
        tuple(items),
        tuple(sheet(meeting, entries, counts, people, roles)),
        counts,
        quorum(group, counts),
        tuple(minutes),
        tuple(sorted(actions, key=lambda a: (order.get(a.minute_id or "", len(order)), a.reference, a.id))),
        clear_working_days_before(meeting.date, group.notice_days),
        working_days_after(meeting.date, group.draft_minutes_days),
    )


def add_meeting(
    office: Office,
    *,
    day: date,
    start: time | None = None,
    end: time | None = None,
    type: MeetingType = MeetingType.ORDINARY,
    mode: MeetingMode | None = None,
    venue: str = "",
    title: str = "",
    standard_agenda: bool = True,
) -> Meeting:
    """Plan a meeting, with the standard agenda unless told otherwise.

    Raises:
        Refused: for an impossible day or an end before the start.
    """
    meeting = Meeting(date=day, start=start, end=end, type=type, mode=mode, venue=venue, title=title)
    records.check(meeting)
    with office.store.transaction("add meeting") as tx:
        tx.save(meeting)
        for n, (words, purpose, minutes) in enumerate(STANDARD_AGENDA if standard_agenda else (), 1):
            tx.save(
                AgendaItem(
                    meeting_id=meeting.id,
                    position=n,
                    number=str(n),
                    title=words,
                    purpose=purpose,
                    minutes_allowed=minutes,
                )
            )
    return meeting


def remove_meeting(office: Office, meeting_id: str) -> None:
    """Take out a meeting with its agenda and attendance.

    Raises:
        Refused: once something is minuted or undertaken; such a meeting is cancelled instead.
    """
    with office.store.transaction("remove meeting") as tx:
        if tx.count(Minute, meeting_id=meeting_id) or tx.count(Action, meeting_id=meeting_id):
            raise Refused(state="This meeting has minutes or actions. Set its state to cancelled instead.")
        for kind in (AgendaItem, Attendance):
            for record in tx.all(kind, meeting_id=meeting_id):
                tx.remove(record)
        meeting = tx.get(Meeting, meeting_id)
        if meeting is not None:
            tx.remove(meeting)


def neighbours(office: Office, day: date) -> tuple[Meeting | None, Meeting | None]:
    """Return the last meeting before `day` and the first on or after it, cancelled ones apart."""
    with office.store.read() as snapshot:
        live = [m for m in snapshot.all(Meeting) if m.state is not MeetingState.CANCELLED]
    live.sort(key=lambda m: (m.date, m.start or time.min, m.id))
    before = [m for m in live if m.date < day]
    after = [m for m in live if m.date >= day]
    return (before[-1] if before else None), (after[0] if after else None)
