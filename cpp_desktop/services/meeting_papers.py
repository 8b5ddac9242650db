"""What the agenda and the minutes of one meeting say."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import Mark, Meeting, MeetingState
from cpp_desktop.domain.minutes import Minute, kept_apart
from cpp_desktop.domain.papers import (
    ActionLine,
    AgendaLine,
    AgendaPaper,
    Attendee,
    Masthead,
    MeetingFacts,
    MinuteLine,
    MinutesPaper,
    MinutesSection,
)
from cpp_desktop.domain.people import RoleTitle
from cpp_desktop.services.attendance import AttendanceLine
from cpp_desktop.services.meetings import MeetingPage, meeting_page
from cpp_desktop.services.office import Office


def agenda(office: Office, head: Masthead, meeting_id: str) -> AgendaPaper:
    """Compose an agenda; confidential items are only counted, and nobody who has died leads an item.

    Raises:
        Refused: where there is no such meeting.
    """
    page = _page(office, meeting_id)
    # Clock times run over every item, the confidential ones included: they take their minutes too.
    lines = tuple(
        AgendaLine(
            number=line.item.number,
            title=line.item.title,
            purpose=line.item.purpose.value if line.item.purpose else "",
            lead=line.lead,
            start=line.start,
        )
        for line in page.timetable.lines
        if not line.item.confidential
    )
    later = _next(office, page.meeting)
    return AgendaPaper(
        masthead=head,
        title=f"Agenda: {_title(page.meeting)}",
        meeting=_facts(page.meeting),
        items=lines,
        closes=page.timetable.closes,
        apologies_to=head.contact,
        next_meeting=_facts(later) if later else None,
        kept_apart=sum(i.confidential for i in page.items),
    )


def minutes(office: Office, head: Masthead, meeting_id: str) -> MinutesPaper:
    """Compose the circulated minutes: confidential passages, items and their actions are only counted.

    Raises:
        Refused: where there is no such meeting.
    """
    page = _page(office, meeting_id)
    hidden = {i.id for i in page.items if i.confidential}
    secret = kept_apart(page.minutes, page.items)
    shown = [m for m in page.minutes if m.id not in secret]
    placed = _Placed.of(page, secret)
    sections = [
        MinutesSection(
            number=item.number,
            title=item.title,
            minutes=tuple(_line(m, placed) for m in shown if m.item_id == item.id),
        )
        for item in page.items
        if not item.confidential
    ]
    loose = tuple(_line(m, placed) for m in shown if m.item_id is None)
    if loose:
        sections.append(MinutesSection(number="", title="Other minutes", minutes=loose))
    present, in_attendance, apologies = _who(page.attendance)
    later = _next(office, page.meeting)
    return MinutesPaper(
        masthead=head,
        title=f"Minutes: {_title(page.meeting)}",
        meeting=_facts(page.meeting),
        quorum=_quorum(page),
        present=present,
        in_attendance=in_attendance,
        apologies=apologies,
        sections=tuple(sections),
        other_actions=tuple(placed.other),
        next_meeting=_facts(later) if later else None,
        kept_apart=len(secret) + len(hidden - {m.item_id for m in page.minutes}),
        comments_by=page.draft_minutes_due,
    )


@dataclass(frozen=True, slots=True)
class _Placed:
    """A meeting's actions under the minute they come from, and those under none."""

    under: dict[str, list[ActionLine]]
    other: list[ActionLine]

    @classmethod
    def of(cls, page: MeetingPage, secret: frozenset[str]) -> _Placed:
        by_number = {m.number: m.id for m in reversed(page.minutes) if m.number}
        hushed = {m.number for m in page.minutes if m.id in secret}
        placed = cls(defaultdict(list), [])
        for action in page.actions:
            # One that knows only a number is left out as soon as any secret minute bears that number.
            if action.minute_id in secret or (not action.minute_id and action.minute_number in hushed - {""}):
                continue
            minute_id = action.minute_id or by_number.get(action.minute_number)
            line = _action(action, page.owners[action.id])
            if minute_id:
                placed.under[minute_id].append(line)
            else:
                placed.other.append(line)
        return placed


def _action(action: Action, owner: str) -> ActionLine:
    return ActionLine(reference=action.reference or action.minute_number, text=action.text, owner=owner, due=action.due)


def _line(minute: Minute, placed: _Placed) -> MinuteLine:
    return MinuteLine(
        number=minute.number,
        text=minute.text,
        decision=minute.decision,
        actions=tuple(placed.under.get(minute.id, ())),
    )


def _who(lines: tuple[AttendanceLine, ...]) -> tuple[tuple[Attendee, ...], tuple[Attendee, ...], tuple[Attendee, ...]]:
    """Sort those present (chair, members alphabetically, secretary last), in attendance and sending apologies."""
    in_attendance = {Mark.IN_ATTENDANCE, Mark.OBSERVER, Mark.DEPUTY_FOR}
    present = sorted((x for x in lines if x.mark is Mark.PRESENT), key=_place)
    visiting = sorted((x for x in lines if x.mark in in_attendance), key=_place)
    sorry = [x for x in lines if x.mark is Mark.APOLOGIES]
    return (_names(present), _names(visiting), _names(sorry))


def _place(line: AttendanceLine) -> tuple[int, str]:
    roles = {part.casefold() for part in _capacities(line)}
    if roles & {RoleTitle.CHAIR.value.casefold(), RoleTitle.CO_CHAIR.value.casefold()}:
        return 0, line.name.casefold()
    return (2 if RoleTitle.SECRETARY.value.casefold() in roles else 1), line.name.casefold()


def _capacities(line: AttendanceLine) -> list[str]:
    """The capacities known from the register and those written down at the meeting, each once."""
    written = line.entry.capacity if line.entry else ""
    return [part.strip() for part in f"{line.capacity}, {written}".split(",") if part.strip()]


def _names(lines: list[AttendanceLine]) -> tuple[Attendee, ...]:
    return tuple(
        Attendee(name=x.name, capacity=", ".join({part.casefold(): part for part in _capacities(x)}.values()))
        for x in lines
    )


def _page(office: Office, meeting_id: str) -> MeetingPage:
    page = meeting_page(office, meeting_id)
    if page is None:
        raise Refused(meeting="There is no such meeting in this file.")
    return page


def _next(office: Office, meeting: Meeting) -> Meeting | None:
    with office.store.read() as snapshot:
        later = [
            m
            for m in snapshot.all(Meeting, type=meeting.type)
            if m.date > meeting.date and m.state is not MeetingState.CANCELLED
        ]
    return min(later, key=lambda m: (m.date, m.id), default=None)


def _title(meeting: Meeting) -> str:
    return meeting.title or f"{meeting.type.value} meeting"


def _facts(meeting: Meeting) -> MeetingFacts:
    return MeetingFacts(
        date=meeting.date,
        start=meeting.start,
        end=meeting.end,
        venue=meeting.venue,
        mode=meeting.mode.value if meeting.mode else "",
    )


def _quorum(page: MeetingPage) -> str:
    state = page.meeting.state
    if state is MeetingState.INQUORATE:
        return f"The meeting was not quorate: {len(page.counts.present)} members were present."
    if state is MeetingState.HELD and page.quorum.needed:
        return f"The meeting was quorate: {len(page.counts.present)} members were present, {page.quorum.needed} needed."
    return ""
