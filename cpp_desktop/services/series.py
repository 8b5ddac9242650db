"""Planning a year's meetings: the days of a rule with deadlines and what stands in their way, then all at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import Group
from cpp_desktop.domain.meetings import Meeting, MeetingState
from cpp_desktop.domain.series import Avoided, Nth, SeriesDay, SeriesRule, Weekday, days_of
from cpp_desktop.domain.working_days import clear_working_days_before, is_bank_holiday, working_days_after
from cpp_desktop.services import records
from cpp_desktop.services.agenda_templates import lay_out
from cpp_desktop.services.last_meetings import name_minutes_items
from cpp_desktop.services.office import Office
from cpp_desktop.services.sub_groups import tied

# A meeting that was moved still takes its first day, however the rule puts it; it is rarely moved further than this.
_MOVED_AT_MOST = timedelta(days=92)


@dataclass(frozen=True, slots=True)
class Clash:
    """A meeting that is on a day already; with `was_there` it was moved away, and still keeps its place in a series."""

    meeting: Meeting
    was_there: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """One meeting that could be planned; `meeting` is None where the rule's day is left out.

    `agenda_due` is the last day to send the agenda, `minutes_due` that for the draft minutes. A proposal that `fits`
    lies ahead, on no bank holiday and clear of all meetings there are.
    """

    by_rule: date
    avoided: Avoided | None
    meeting: Meeting | None
    agenda_due: date | None = None
    minutes_due: date | None = None
    clashes: tuple[Clash, ...] = ()
    is_past: bool = False
    is_bank_holiday: bool = False

    @property
    def id(self) -> str:
        """The id of the meeting that would be, or the rule's day."""
        return self.meeting.id if self.meeting else self.by_rule.isoformat()

    @property
    def fits(self) -> bool:
        """Say whether nothing speaks against it."""
        return self.meeting is not None and not (self.clashes or self.is_past or self.is_bank_holiday)


def propose(office: Office, rule: SeriesRule) -> list[Proposal]:
    """Return what a rule comes to, in order, those of months left out too; nothing is saved.

    Raises:
        Refused: when the rule cannot be followed.
    """
    days = days_of(rule)
    diary = _Diary(office, days[0].by_rule, days[-1].by_rule)
    return [diary.proposal(one, _meeting(rule, one.day) if one.day else None) for one in days]


def moved(office: Office, proposal: Proposal, day: date) -> Proposal:
    """Return a proposal as it would be on another day, by hand; one that was left out comes in nowhere.

    Raises:
        Refused: when there can be no meeting on that day.
    """
    if proposal.meeting is None:
        raise Refused(date="This month is left out. Take it out of the months left out to plan a meeting in it.")
    meeting = replace(proposal.meeting, date=day)
    records.check(meeting)
    return _Diary(office, day, day).proposal(SeriesDay(proposal.by_rule, day, proposal.avoided), meeting)


def plan(office: Office, proposals: Sequence[Proposal], *, standard_agenda: bool = True) -> list[Meeting]:
    """Plan the meetings of these proposals, in one step that one Undo takes back; returns them by date.

    `standard_agenda` gives each the agenda that fits its type.

    Raises:
        Refused: when there is none, or one of them cannot be.
    """
    meetings = sorted((p.meeting for p in proposals if p.meeting), key=lambda m: m.date)
    if not meetings:
        raise Refused(date="Choose at least one day.")
    for meeting in meetings:
        records.check(meeting)
    meetings = [tied(office, meeting) for meeting in meetings]
    with office.store.transaction("plan meetings") as tx:
        tx.save_all(meetings)
        if standard_agenda:
            for meeting in meetings:
                lay_out(tx, meeting)
        name_minutes_items(tx, office.today())
    return meetings


def usual_rule(office: Office) -> SeriesRule:
    """Return the rule to begin with: six meetings from next month on, with weekday, times and place as last time."""
    today = office.today()
    with office.store.read() as snapshot:
        live = [m for m in snapshot.all(Meeting) if m.state is not MeetingState.CANCELLED]
    last = max(live, key=lambda m: m.date, default=None)
    after = max(today, last.date) if last else today
    first = (after.replace(day=1) + timedelta(days=31)).replace(day=1)
    rule = SeriesRule(first=first, left_out=(8,), count=6)
    if last is None:
        return rule
    week = min((last.date.day - 1) // 7, 3)
    return replace(
        rule, nth=list(Nth)[week], weekday=list(Weekday)[last.date.weekday()], start=last.start, end=last.end,
        mode=last.mode, venue=last.venue,
    )  # fmt: skip


def _meeting(rule: SeriesRule, day: date) -> Meeting:
    return Meeting(
        date=day, start=rule.start, end=rule.end, type=rule.type, mode=rule.mode, venue=rule.venue.strip(),
        sub_group_id=rule.sub_group_id,
    )  # fmt: skip


class _Diary:
    """The meetings round some days, each on the days where it stands and stood, and the group's deadlines."""

    def __init__(self, office: Office, first: date, last: date) -> None:
        self._today = office.today()
        with office.store.read() as snapshot:
            self._group = snapshot.all(Group)[0]
            meetings = snapshot.all(Meeting)
        self._taken: dict[date, list[Clash]] = {}
        for meeting in meetings:
            if first - _MOVED_AT_MOST <= meeting.date <= last + _MOVED_AT_MOST:
                self._note(office, meeting)

    def _note(self, office: Office, meeting: Meeting) -> None:
        self._taken.setdefault(meeting.date, []).append(Clash(meeting))
        before = {e.old for e in office.store.history(meeting.id) if e.field == "date" and e.old}
        for day in before - {meeting.date}:
            self._taken.setdefault(day, []).append(Clash(meeting, was_there=True))

    def proposal(self, one: SeriesDay, meeting: Meeting | None) -> Proposal:
        """Return what a meeting would come to."""
        if meeting is None:
            return Proposal(one.by_rule, one.avoided, None)
        group, day = self._group, meeting.date
        return Proposal(
            one.by_rule,
            one.avoided,
            meeting,
            clear_working_days_before(day, group.notice_days),
            working_days_after(day, group.draft_minutes_days),
            tuple(self._taken.get(day, ())),
            day < self._today,
            is_bank_holiday(day),
        )
