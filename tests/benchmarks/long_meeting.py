"""A meeting of three hours: sixty items minuted in 40,000 characters, with decisions and actions, and forty members."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.meetings import AgendaItem, Attendance, Mark, Meeting, MeetingState
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.people import Category, Membership, Person
from cpp_desktop.services.office import Office

ITEMS, CHARACTERS, MEMBERS = 60, 40_000, 40
_SENTENCE = "Members asked that people having daily radiotherapy be told of the permit in their first letter. "
DAY = date(2026, 11, 11)


def fill(office: Office) -> Meeting:
    """Write it into a file, and return it."""
    people = [Person(name=f"Member {n:02d}") for n in range(MEMBERS)]
    meeting = Meeting(date=DAY, start=time(13), end=time(16), state=MeetingState.HELD)
    kinds = (Category.PATIENT,)
    with office.store.transaction("fill") as tx:
        tx.save_all([*people, meeting])
        tx.save_all(
            Membership(person_id=p.id, joined=date(2020, 4, 1), categories=kinds, primary_category=kinds[0])
            for p in people
        )
        tx.save_all(Attendance(meeting_id=meeting.id, person_id=p.id, mark=Mark.PRESENT) for p in people[:30])
        for n in range(1, ITEMS + 1):
            tx.save_all(_minuted(meeting, n, people[n % MEMBERS]))
    return meeting


def _minuted(meeting: Meeting, n: int, owner: Person) -> Iterator[AgendaItem | Minute | Action]:
    item = AgendaItem(meeting_id=meeting.id, position=n, number=str(n), title=f"Item {n}", minutes_allowed=3)
    decided = {"decision": "To ask the trust for it.", "reason": "It is due."} if n % 3 == 0 else {}
    text = (_SENTENCE * 8)[: CHARACTERS // ITEMS]
    minute = Minute(meeting_id=meeting.id, item_id=item.id, position=n, number=f"{n}.1", text=text, **decided)
    yield item
    yield minute
    if n % 4 == 0:
        yield Action(
            recorded=DAY, meeting_id=meeting.id, minute_id=minute.id, text="Write to the trust", owner_ids=(owner.id,)
        )
