"""Meetings: planned, their agenda, and who was there."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, time

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.agendas import ItemPaper
from cpp_desktop.domain.attendance import Quorum, Tally, quorum, tally
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import Group
from cpp_desktop.domain.meetings import (
    TOOK_PLACE,
    AgendaItem,
    Attendance,
    Meeting,
    MeetingInterest,
    MeetingMode,
    MeetingState,
    MeetingType,
)
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.minutes_status import MinutesState
from cpp_desktop.domain.people import Person, Role
from cpp_desktop.domain.sub_groups import SubGroup
from cpp_desktop.domain.working_days import clear_working_days_before, working_days_after
from cpp_desktop.services import records
from cpp_desktop.services.action_owners import owner_words
from cpp_desktop.services.agenda import Timetable, is_issued, take_out, timetable
from cpp_desktop.services.agenda_templates import lay_out
from cpp_desktop.services.attendance import AttendanceLine, sheet
from cpp_desktop.services.earlier_minutes import EarlierMinute, earlier_minutes
from cpp_desktop.services.group_beginnings import ask_about_early
from cpp_desktop.services.last_meetings import name_minutes_items
from cpp_desktop.services.meeting_interests import InterestLine, interest_lines
from cpp_desktop.services.minutes_status import refuse_untelling, states
from cpp_desktop.services.office import Office
from cpp_desktop.services.parking import leave_behind
from cpp_desktop.services.sub_groups import member_book, tied


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """One meeting in the list, with its counts; `minutes` are the passages in which something is written."""

    meeting: Meeting
    items: int
    minutes: int
    present: int
    possible: int
    apologies: int
    guests: int
    minutes_state: MinutesState = MinutesState.DRAFT

    @property
    def id(self) -> str:
        """The meeting's id."""
        return self.meeting.id

    @property
    def wants_minutes(self) -> bool:
        """Say whether it took place and nothing is minuted yet."""
        return self.meeting.state in TOOK_PLACE and not self.minutes

    @property
    def is_marked(self) -> bool:
        """Say whether anybody was noted as there or as sending apologies."""
        return bool(self.present or self.apologies or self.guests)


@dataclass(frozen=True, slots=True)
class MeetingPage:
    """One meeting's agenda, attendance, minutes and actions. Minutes and actions are in order.

    `owners` names each action's owners by the action's id; `sub_group` is whose members count; `earlier` are the
    minutes that these go on with, by their ids.
    """

    meeting: Meeting
    items: tuple[AgendaItem, ...]
    timetable: Timetable
    attendance: tuple[AttendanceLine, ...]
    counts: Tally
    quorum: Quorum
    minutes: tuple[Minute, ...]
    actions: tuple[Action, ...]
    owners: Mapping[str, str]
    agenda_due: date
    draft_minutes_due: date
    sub_group: SubGroup | None
    interests: tuple[InterestLine, ...]
    earlier: Mapping[str, EarlierMinute]


def all_meetings(office: Office, *, since: date | None = None) -> list[MeetingLine]:
    """Return every meeting, or those since a day, with their counts, the latest first."""
    with office.store.read() as snapshot:
        meetings = [m for m in snapshot.all(Meeting) if since is None or m.date >= since]
        shown = {} if since is None else {"meeting_id": [m.id for m in meetings]}
        items, minutes = snapshot.all(AgendaItem, **shown), snapshot.all(Minute, **shown)
        entries = snapshot.all(Attendance, **shown)
        book = member_book(snapshot)
        reached = states(snapshot, None if since is None else [m.id for m in meetings])
    by_meeting: dict[str, list[Attendance]] = defaultdict(list)
    for entry in entries:
        by_meeting[entry.meeting_id].append(entry)
    item_counts = Counter(i.meeting_id for i in items)
    minute_counts = Counter(m.meeting_id for m in minutes if m.text or m.decision)
    lines = []
    for meeting in sorted(meetings, key=_when, reverse=True):
        t = tally(meeting.date, by_meeting[meeting.id], book, meeting.sub_group_id)
        there = (len(t.present), len(t.counted), len(t.apologies), len(t.guests))
        lines.append(
            MeetingLine(meeting, item_counts[meeting.id], minute_counts[meeting.id], *there, reached[meeting.id])
        )
    return lines


def count(office: Office) -> int:
    """Return how many meetings there are."""
    with office.store.read() as snapshot:
        return snapshot.count(Meeting)


def _when(meeting: Meeting) -> tuple[date, time, str]:
    return meeting.date, meeting.start or time.min, meeting.id


def is_coming(meeting: Meeting, today: date) -> bool:
    """Say whether a meeting still lies ahead: not cancelled, not recorded as held, and not of a day gone by."""
    return meeting.date >= today and meeting.state in (MeetingState.PLANNED, MeetingState.CALLED)


def meeting_page(office: Office, meeting_id: str) -> MeetingPage | None:
    """Return one meeting's page, or None where there is no such meeting."""
    with office.store.read() as snapshot:
        meeting = snapshot.get(Meeting, meeting_id)
        if meeting is None:
            return None
        group = snapshot.all(Group)[0]
        sub_group = snapshot.get(SubGroup, meeting.sub_group_id) if meeting.sub_group_id else None
        entries = snapshot.all(Attendance, meeting_id=meeting_id)
        interests = snapshot.all(MeetingInterest, meeting_id=meeting_id)
        book = member_book(snapshot)
        people = {p.id: p for p in snapshot.all(Person)}
        roles = snapshot.all(Role)
        items = sorted(snapshot.all(AgendaItem, meeting_id=meeting_id), key=lambda i: i.position)
        minutes = sorted(snapshot.all(Minute, meeting_id=meeting_id), key=lambda m: m.position)
        papers = snapshot.all(ItemPaper, item_id=[item.id for item in items])
        actions = snapshot.all(Action, meeting_id=meeting_id, from_action_id=None)  # as agreed there
        earlier = earlier_minutes(snapshot, minutes)
    counts = tally(meeting.date, entries, book, meeting.sub_group_id)
    order = {m.id: k for k, m in enumerate(minutes)}
    return MeetingPage(
        meeting,
        tuple(items),
        timetable(meeting, items, people, papers),
        tuple(sheet(meeting, entries, counts, people, roles, items)),
        counts,
        quorum(group, counts, sub_group),
        tuple(minutes),
        tuple(sorted(actions, key=lambda a: (order.get(a.minute_id or "", len(order)), a.reference, a.id))),
        {a.id: owner_words(a, people) for a in actions},
        clear_working_days_before(meeting.date, group.notice_days),
        working_days_after(meeting.date, group.draft_minutes_days),
        sub_group,
        tuple(interest_lines(meeting, interests, people, items)),
        earlier,
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
    venue_access: str = "",
    sub_group_id: str | None = None,
    standard_agenda: bool = True,
    early_agreed: bool = False,
) -> Meeting:
    """Plan a meeting, with the agenda that fits its type unless told otherwise.

    Raises:
        Refused: for an impossible day or an end before the start, for a sub-group that is not there on that day, or
            asking about a day before the group began, unless that is agreed.
    """
    meeting = Meeting(
        date=day, start=start, end=end, type=type, mode=mode, venue=venue, title=title, venue_access=venue_access,
        sub_group_id=sub_group_id,
    )  # fmt: skip
    records.check(meeting)
    meeting = tied(office, meeting)
    ask_about_early(office, meeting, early_agreed)
    with office.store.transaction("add meeting") as tx:
        tx.save(meeting)
        if standard_agenda:
            lay_out(tx, meeting)
        name_minutes_items(tx, office.today())
    return meeting


def save_meeting(office: Office, meeting: Meeting, *, early_agreed: bool = False) -> Meeting:
    """Keep a meeting's changed facts.

    Raises:
        Refused: when its rule says no, it would have taken place on a day still to come, its sub-group is not there on
            that day, or asking about a day before the group began, unless that is agreed.
    """
    if meeting.state in TOOK_PLACE and meeting.date > office.today():
        raise Refused(state="This meeting’s day has not come yet.")
    records.check(meeting)
    meeting = tied(office, meeting)
    with office.store.read() as snapshot:
        before = snapshot.get(Meeting, meeting.id)
    if before is None or before.date != meeting.date:
        ask_about_early(office, meeting, early_agreed)
    with office.store.transaction("edit meeting") as tx:
        refuse_untelling(tx, meeting)
        tx.save(meeting)
        name_minutes_items(tx, office.today())
    return meeting


def hold_meeting(office: Office, meeting: Meeting, *, quorate: bool) -> Meeting:
    """Record that a meeting took place, quorate or not.

    Raises:
        Refused: while its day still lies ahead.
    """
    if meeting.date > office.today():
        raise Refused(state="This meeting’s day has not come yet.")
    state = MeetingState.HELD if quorate else MeetingState.INQUORATE
    with office.store.transaction("record meeting as held") as tx:
        return tx.save(replace(meeting, state=state))


def cancel_meeting(office: Office, meeting: Meeting) -> Meeting:
    """Record that a meeting does not take place; it stays in the list."""
    with office.store.transaction("cancel meeting") as tx:
        cancelled = tx.save(replace(meeting, state=MeetingState.CANCELLED))
        name_minutes_items(tx, office.today())
    return cancelled


def remove_meeting(office: Office, meeting_id: str) -> None:
    """Take out a meeting with its agenda and attendance.

    Raises:
        Refused: once something is minuted or undertaken; such a meeting is cancelled instead.
    """
    with office.store.transaction("remove meeting") as tx:
        if tx.count(Minute, meeting_id=meeting_id) or tx.count(Action, meeting_id=meeting_id):
            raise Refused(state="This meeting has minutes or actions. Set its state to cancelled instead.")
        if is_issued(tx, meeting_id):
            raise Refused(state="The agenda of this meeting has been issued. Set its state to cancelled instead.")
        for item in tx.all(AgendaItem, meeting_id=meeting_id):
            take_out(tx, item)
        for interest in tx.all(MeetingInterest, meeting_id=meeting_id):
            tx.remove(interest)
        for entry in tx.all(Attendance, meeting_id=meeting_id):
            tx.remove(entry)
        leave_behind(tx, meeting_id)
        meeting = tx.get(Meeting, meeting_id)
        if meeting is not None:
            tx.remove(meeting)
        name_minutes_items(tx, office.today())


def neighbours(office: Office, day: date) -> tuple[Meeting | None, Meeting | None]:
    """Return the last meeting before `day` and the first on or after it, cancelled ones apart."""
    with office.store.read() as snapshot:
        live = [m for m in snapshot.all(Meeting) if m.state is not MeetingState.CANCELLED]
    live.sort(key=_when)
    before = [m for m in live if m.date < day]
    after = [m for m in live if m.date >= day]
    return (before[-1] if before else None), (after[0] if after else None)
