"""What wants doing now: the next meeting's steps, actions that need a word, and what the year holds so far."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import Enum

from cpp_desktop.domain.agenda_times import clock_times
from cpp_desktop.domain.attendance import needed_of
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.group import Group
from cpp_desktop.domain.issued_papers import IssuedKind, IssuedPaper
from cpp_desktop.domain.meetings import TOOK_PLACE, AgendaItem, Meeting, MeetingState
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.minutes_status import AGREED
from cpp_desktop.domain.people import Person, Role, RoleTitle, in_force
from cpp_desktop.domain.signed_returns import NetworkLetter
from cpp_desktop.domain.sub_groups import SubGroup
from cpp_desktop.domain.working_days import clear_working_days_before, working_days_after
from cpp_desktop.services import actions, activities, consultations, network_letters
from cpp_desktop.services.actions import ActionLine
from cpp_desktop.services.activities import ActivityTally
from cpp_desktop.services.approval import is_later
from cpp_desktop.services.minutes_status import states
from cpp_desktop.services.office import Office
from cpp_desktop.services.sub_groups import count_expected

SOON_DAYS = 14
"""How many days ahead a due date counts as coming up."""


class StepKind(Enum):
    """The steps on the way to a meeting and after it, in their order."""

    LAST_MEETING = "say whether the last meeting was held"
    LAST_MINUTES = "draft the last meeting’s minutes"
    SEND_MINUTES = "send the last meeting’s draft minutes"
    APPROVAL = "approve the minutes before those"
    AGENDA = "write the agenda"
    SEND = "send agenda and papers"
    DRAFT_MINUTES = "send the draft minutes"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: by when, whether it is done, and a count that goes with it (agenda items, minutes)."""

    kind: StepKind
    meeting: Meeting
    by: date
    done: bool
    count: int = 0


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """The next meeting. `closes` is when its agenda's times run out, if they are all known.

    `expected` members count on that day, of whom `needed` make a quorum (0 where no rule is set).
    """

    meeting: Meeting
    closes: time | None
    expected: int
    needed: int

    @property
    def overruns(self) -> bool:
        """Say whether the agenda takes longer than the meeting."""
        return self.closes is not None and self.meeting.end is not None and self.closes > self.meeting.end


@dataclass(frozen=True, slots=True)
class TodayPage:
    """What Today shows. `attention` has the late actions first, then paused ones, then those due soon.

    `requests` still wait for an answer that is wanted within two weeks, or was; `questions` are the network's.
    """

    day: date
    secretary: str
    next_meeting: NextMeeting | None
    steps: tuple[Step, ...]
    attention: tuple[ActionLine, ...]
    open_actions: int
    activity: ActivityTally
    last_activity: date | None
    requests: tuple[Consultation, ...]
    questions: tuple[NetworkLetter, ...]


def page(office: Office) -> TodayPage:
    """Return what wants doing today."""
    day = office.today()
    coming, steps = _meetings(office, day)
    still_open = actions.log(office, still_open=True)
    return TodayPage(
        day,
        _secretary(office, day),
        coming,
        steps,
        tuple(_needing_attention(still_open, day)),
        len(still_open),
        activities.tally(office),
        activities.latest_day(office),
        tuple(consultations.due_soon(office)),
        tuple(network_letters.unanswered(office)),
    )


def _needing_attention(still_open: list[ActionLine], day: date) -> list[ActionLine]:
    late = [line for line in still_open if line.days_late]
    paused = [line for line in still_open if line.paused and line.due is not None and line.due <= day]
    soon = [
        line
        for line in still_open
        if not line.paused and line.due is not None and day <= line.due <= day + timedelta(days=SOON_DAYS)
    ]
    nobody = [line for line in still_open if not line.owner and line not in late and line not in soon]
    return [*late, *paused, *soon, *nobody]


def _meetings(office: Office, day: date) -> tuple[NextMeeting | None, tuple[Step, ...]]:
    with office.store.read() as snapshot:
        group = snapshot.all(Group)[0]
        live = [m for m in snapshot.all(Meeting) if m.state is not MeetingState.CANCELLED]
        items, minutes = snapshot.all(AgendaItem), snapshot.all(Minute)
        sub_groups = snapshot.all(SubGroup)
        out = {paper.meeting_id for paper in snapshot.all(IssuedPaper) if paper.kind is IssuedKind.MINUTES}
        agreed = {meeting_id for meeting_id, state in states(snapshot).items() if state in AGREED}
    live.sort(key=lambda m: (m.date, m.start or time.min, m.id))
    last = next((m for m in reversed(live) if _is_over(m, day)), None)
    coming = next((m for m in live if not _is_over(m, day)), None)
    written = Counter(m.meeting_id for m in minutes if m.text or m.decision)
    steps = _steps_after(last, group, written[last.id], is_out=last.id in out | agreed) if last is not None else []
    if last is not None and (before := _unapproved(last, live, written, agreed)):
        steps.append(Step(StepKind.APPROVAL, before, last.date, False))
    if coming is None:
        return None, tuple(steps)
    agenda = sorted((i for i in items if i.meeting_id == coming.id), key=lambda i: i.position)
    steps += _steps_before(coming, group, len(agenda))
    closes = clock_times(coming.start, [i.minutes_allowed for i in agenda])[-1] if agenda else None
    sub_group = next((one for one in sub_groups if one.id == coming.sub_group_id), None)
    with office.store.read() as snapshot:
        expected = count_expected(snapshot, coming.date, coming.sub_group_id)
    return NextMeeting(coming, closes, expected, needed_of(expected, group, sub_group)), tuple(steps)


def _unapproved(
    last: Meeting, live: list[Meeting], written: Collection[str], agreed: Collection[str]
) -> Meeting | None:
    """Return the meeting before the last one of its kind, if that one was to approve its minutes and has not yet."""
    kind = (last.type, last.sub_group_id)
    before = [m for m in live if (m.type, m.sub_group_id) == kind and m.state in TOOK_PLACE and is_later(last, m)]
    waits = bool(before) and before[-1].id in written and before[-1].id not in agreed
    return before[-1] if waits and last.state in TOOK_PLACE and last.id not in agreed else None


def _is_over(meeting: Meeting, day: date) -> bool:
    return meeting.date < day or meeting.state in (MeetingState.HELD, MeetingState.INQUORATE)


def _steps_after(last: Meeting, group: Group, written: int, *, is_out: bool) -> list[Step]:
    """A meeting that is over wants its outcome and its minutes, first to be written, then to be sent."""
    by = working_days_after(last.date, group.draft_minutes_days)
    steps = [Step(StepKind.LAST_MINUTES, last, by, written > 0, written)]
    if written and last.state in TOOK_PLACE:
        steps = [Step(StepKind.SEND_MINUTES, last, by, is_out)]
    if last.state in (MeetingState.PLANNED, MeetingState.CALLED):
        steps.insert(0, Step(StepKind.LAST_MEETING, last, last.date, False))
    return steps


def _steps_before(coming: Meeting, group: Group, items: int) -> list[Step]:
    send_by = clear_working_days_before(coming.date, group.notice_days)
    sent = coming.state is MeetingState.CALLED
    return [
        Step(StepKind.AGENDA, coming, send_by, items > 0, items),
        Step(StepKind.SEND, coming, send_by, sent),
        Step(StepKind.DRAFT_MINUTES, coming, working_days_after(coming.date, group.draft_minutes_days), False),
    ]


def _secretary(office: Office, day: date) -> str:
    """What the secretary in office is called; empty where there is none, or more than one."""
    with office.store.read() as snapshot:
        held = [r for r in snapshot.all(Role, title=RoleTitle.SECRETARY) if in_force(r.first, r.last, day)]
        people = [p for p in snapshot.all(Person, id=[r.person_id for r in held]) if p.died_on is None]
    if len(people) != 1:
        return ""
    words = people[0].name.split()
    return people[0].known_as or (words[0] if words else "")
