"""Other bodies: who sits there, what is still to be reported back, and how much each person carries."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.agenda_order import WANTED
from cpp_desktop.domain.agendas import before_closing
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import year_containing
from cpp_desktop.domain.language import said
from cpp_desktop.domain.meetings import AgendaItem, Attendance, Mark, Meeting, MeetingState, Purpose
from cpp_desktop.domain.people import Person, Role, in_force
from cpp_desktop.domain.representation import Seat, SeatAttendance, vacant
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services import records
from cpp_desktop.services.agenda import items_of, place
from cpp_desktop.services.minute_links import MinuteLink, check_links, links
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot

REPORT_MINUTES = 5


@dataclass(frozen=True, slots=True)
class AttendedPage:
    """One meeting attended: the minute of its report, and the meeting to come that has it on its agenda."""

    minute: MinuteLink | None
    on_agenda_of: Meeting | None


@dataclass(frozen=True, slots=True)
class SeatPage:
    """One seat: the meetings that whoever holds it went to in the group's year so far, and whose report is due."""

    attended: int
    due: int


@dataclass(frozen=True, slots=True)
class Load:
    """What one person carries today: seats, roles and open actions; `meetings` are the group's and other bodies'.

    Meetings count from the first day of the group's year.
    """

    id: str
    name: str
    seats: int
    roles: int
    actions: int
    meetings: int


def save_seat(office: Office, seat: Seat) -> Seat:
    """Add or change a seat.

    Raises:
        Refused: without anybody who sits there, or when its rule says no.
    """
    if not seat.person_id:
        raise Refused(person_id="Say who sits there.")
    return records.save(office, seat)


def save_attended(office: Office, attended: SeatAttendance) -> SeatAttendance:
    """Add or change a meeting attended.

    Raises:
        Refused: for a day that has not come, when its rule says no, or its minute was removed or is confidential.
    """
    for field in ("date", "reported_back"):
        day = getattr(attended, field)
        if day and day > office.today():
            raise Refused(**{field: "That day has not come yet."})
    if attended.reported_back is None and (attended.report.strip() or attended.minute_id):
        raise Refused(reported_back="Say on which day the group heard of it.")
    check_links(office, minute_id=attended.minute_id)
    return records.save(office, attended)


def attended_page(office: Office, attended: SeatAttendance) -> AttendedPage:
    """Return one meeting attended with all that is said beside it."""
    with office.store.read() as snapshot:
        minute = links(snapshot, [attended.minute_id]).get(attended.minute_id or "")
        named = snapshot.all(AgendaItem, title=_title(attended))
        ahead = _ahead(snapshot, office.today())
    there = {item.meeting_id for item in named}
    return AttendedPage(minute, next((m for m in ahead if m.id in there), None))


def seat_page(office: Office, seat: Seat) -> SeatPage:
    """Return one seat with what was attended on it this year."""
    first, _ = year_containing(office.group.year_start, office.today())
    with office.store.read() as snapshot:
        found = snapshot.all(SeatAttendance, person_id=seat.person_id)
    own = [a for a in found if _folded(a.body) == _folded(seat.body)]
    return SeatPage(sum(a.date >= first for a in own), sum(a.reported_back is None for a in own))


def put_on_next_agenda(office: Office, attended: SeatAttendance) -> tuple[Meeting, AgendaItem]:
    """Put the report of a meeting attended on the next agenda, under the item for representatives' report-backs.

    Where there is no such item it comes before those that close the agenda. Nobody who has died leads it.

    Raises:
        Refused: `item`, when no meeting is planned, or it is on an agenda to come already.
    """
    with office.store.transaction("put report on agenda") as tx:
        ahead = _ahead(tx, office.today())
        title = _title(attended)
        there = {item.meeting_id for item in tx.all(AgendaItem, title=title)}
        if already := next((m for m in ahead if m.id in there), None):
            raise Refused(item=f"It is on the agenda of {day_month_year(already.date)} already.")
        if not ahead:
            raise Refused(item="No meeting is planned yet. Plan the next one, then put it on its agenda.")
        meeting = ahead[0]
        person = tx.get(Person, attended.person_id) if attended.person_id else None
        can_lead = person is not None and not person.died_on and not person.erased_on
        item = AgendaItem(
            meeting_id=meeting.id, position=0, number=WANTED, title=title, purpose=Purpose.TO_NOTE,
            lead="" if person else attended.person, lead_id=attended.person_id if can_lead else None,
            minutes_allowed=REPORT_MINUTES,
        )  # fmt: skip
        return meeting, place(tx, meeting.id, [item], _behind_reports(items_of(tx, meeting.id)))[0]


def _ahead(snapshot: Snapshot, today: date) -> list[Meeting]:
    """Return the group's own meetings to come, the next first."""
    planned = snapshot.all(Meeting, sub_group_id=None)
    to_come = (MeetingState.PLANNED, MeetingState.CALLED)
    return sorted((m for m in planned if m.date >= today and m.state in to_come), key=lambda m: (m.date, m.id))


def _title(attended: SeatAttendance) -> str:
    return said("Report-back: {0}, {1}").format(attended.body.strip(), day_month_year(attended.date))


def _behind_reports(items: list[AgendaItem]) -> int:
    """Return the place behind the item for report-backs and those put under it before."""
    titles = [item.title.casefold().replace(" ", "-") for item in items]
    about = [at for at, title in enumerate(titles) if "report-back" in title]
    return about[-1] + 1 if about else before_closing([item.title for item in items])


def vacancies(office: Office) -> list[tuple[str, date]]:
    """Return the bodies on which nobody sits any more, with the last day on which somebody did; the latest first."""
    with office.store.read() as snapshot:
        found = vacant(snapshot.all(Seat), office.today())
    return sorted(found.items(), key=lambda one: one[1], reverse=True)


def loads(office: Office) -> list[Load]:
    """Return what each person who can be named carries today, those with most first; nobody who carries nothing."""
    today = office.today()
    first, _ = year_containing(office.group.year_start, today)
    with office.store.read() as snapshot:
        people = [p for p in snapshot.all(Person, died_on=None) if p.erased_on is None]
        seats = Counter(s.person_id for s in snapshot.all(Seat) if in_force(s.first, s.last, today))
        roles = Counter(r.person_id for r in snapshot.all(Role) if in_force(r.first, r.last, today))
        open_actions = Counter(i for (ids,) in snapshot.columns(Action, "owner_ids", closed=None) for i in ids)
        this_year = [m.id for m in snapshot.all(Meeting) if first <= m.date <= today]
        meetings = Counter(a.person_id for a in snapshot.all(Attendance, meeting_id=this_year, mark=Mark.PRESENT))
        meetings.update(a.person_id for a in snapshot.all(SeatAttendance) if first <= a.date <= today)
    found = [Load(p.id, p.name, seats[p.id], roles[p.id], open_actions[p.id], meetings[p.id]) for p in people]
    carrying = [one for one in found if one.seats or one.roles or one.actions or one.meetings]
    return sorted(carrying, key=lambda one: (-one.seats - one.roles - one.actions, one.name.casefold(), one.id))


def _folded(body: str) -> str:
    return " ".join(body.split()).casefold()
