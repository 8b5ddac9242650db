"""Invented groups far larger than any real one."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import islice, product
from random import Random

from cpp_desktop.domain.actions import Action, ActionState
from cpp_desktop.domain.activities import Activity, ActivityType
from cpp_desktop.domain.influence import InfluenceCase, Outcome
from cpp_desktop.domain.meetings import STANDARD_AGENDA, AgendaItem, Attendance, Mark, Meeting, MeetingState
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.people import Category, Membership, Person
from cpp_desktop.storage.rows import Record

FIRST, LAST = date(2025, 4, 1), date(2026, 3, 31)
_SPOKEN = (
    "Members discussed the patient experience survey and the proposed leaflet for newly diagnosed patients at length. "
)
_FORENAMES = "Tamsin Bryn Odile Marek Siân Kwame Ines Alasdair Noor Peggy".split()
_BEGINNINGS = "Holl Bram Wether Quill Thorn Ash Mead Lark Fen Stan".split()
_ENDINGS = "owell ley by ford wick combe stead more den hurst".split()


def people(count: int) -> list[Person]:
    """Return people with names, addresses and telephone numbers that nobody has."""
    r = Random(count)
    return [
        Person(
            name=f"{r.choice(_FORENAMES)} {r.choice(_BEGINNINGS)}{r.choice(_ENDINGS)}-{n}",
            email=f"member{n}@meadow.example",
            telephone=f"01632 96{n:04d}",
            address=f"{n} Meadow Lane, Meadow Valley",
            postcode="ZZ9 9ZZ",
        )
        for n in range(count)
    ]


def memberships(members: list[Person], count: int) -> list[Membership]:
    """Return so many spells of belonging, one after the other round the members; every third has ended."""
    r = Random(count)
    found = []
    for n in range(count):
        joined = FIRST - timedelta(days=r.randrange(3000))
        left = joined + timedelta(days=r.randrange(1, 3300)) if n % 3 == 0 else None
        category = r.choice(list(Category))
        found.append(
            Membership(
                person_id=members[n % len(members)].id,
                joined=joined,
                left=left,
                categories=(category,),
                primary_category=category,
            )
        )
    return found


def meetings(count: int) -> list[Meeting]:
    """Return meetings held, spread over the year."""
    return [Meeting(date=FIRST + timedelta(days=n * 365 // count), state=MeetingState.HELD) for n in range(count)]


def attendance(held: list[Meeting], members: list[Person], count: int) -> list[Attendance]:
    """Return so many marks, each of another member at a meeting."""
    r = Random(count)
    marks = (Mark.PRESENT, Mark.PRESENT, Mark.APOLOGIES, Mark.IN_ATTENDANCE)
    pairs = islice(product(members, held), count)
    return [Attendance(meeting_id=m.id, person_id=p.id, mark=r.choice(marks)) for p, m in pairs]


def actions(members: list[Person], count: int) -> list[Action]:
    """Return so many actions, raised within two years, two thirds of them closed."""
    r = Random(count)
    found = []
    for n in range(count):
        raised = FIRST + timedelta(days=r.randrange(-365, 365))
        is_closed = n % 3 > 0
        found.append(
            Action(
                raised=raised,
                recorded=raised,
                text=f"Ask about leaflet {n}",
                owner_ids=(r.choice(members).id,),
                due=raised + timedelta(days=60),
                state=ActionState.COMPLETE if is_closed else ActionState.OPEN,
                closed=raised + timedelta(days=r.randrange(1, 120)) if is_closed else None,
            )
        )
    return found


def activities(count: int) -> list[Activity]:
    """Return so many activities, spread over twenty years."""
    r, kinds = Random(count), list(ActivityType)
    return [
        Activity(
            date=LAST - timedelta(days=r.randrange(7300)), type=r.choice(kinds), title=f"Leaflet {n} read",
            contacts=n % 40, member_minutes=60,
        )
        for n in range(count)
    ]  # fmt: skip


def cases(count: int) -> list[InfluenceCase]:
    """Return so many cases, raised within twenty years, half of them closed."""
    r = Random(count)
    found = []
    for n in range(count):
        raised, is_closed = LAST - timedelta(days=r.randrange(7300)), n % 2 > 0
        ended = raised + timedelta(days=r.randrange(1500)) if is_closed else None
        outcome = r.choice(list(Outcome)) if is_closed else None
        found.append(InfluenceCase(raised=raised, theme=f"Letters about leaflet {n}", closed=ended, outcome=outcome))
    return found


def years(count: int) -> list[Record]:
    """Return everything that a busy group records in so many years, the last one ending on `LAST`."""
    found: list[Record] = []
    for year in range(count):
        back = 365 * (count - 1 - year)
        members = people(40) if not year else people(40 + year * 8)[-8:]
        found += [*members, *(_spell(member, back) for member in members)]
        everybody = [record for record in found if isinstance(record, Person)][-40:]
        for month in range(12):
            found += _month(FIRST - timedelta(days=back - month * 30), everybody)
    return found


def _spell(member: Person, back: int) -> Membership:
    joined = FIRST - timedelta(days=back)
    ended = joined + timedelta(days=5 * 365)
    return Membership(
        person_id=member.id, joined=joined, left=ended if ended < FIRST else None,
        categories=(Category.PATIENT,), primary_category=Category.PATIENT,
    )  # fmt: skip


def _month(day: date, members: list[Person]) -> list[Record]:
    """A meeting with its agenda, attendance, minutes and actions, and five activities after it."""
    meeting = Meeting(date=day, state=MeetingState.HELD)
    items = [
        AgendaItem(meeting_id=meeting.id, position=n, number=str(n), title=title, purpose=purpose, minutes_allowed=long)
        for n, (title, purpose, long) in enumerate(STANDARD_AGENDA, start=1)
    ]
    minutes = [
        Minute(meeting_id=meeting.id, position=i.position, item_id=i.id, number=f"{i.number}.1", text=_SPOKEN)
        for i in items
    ]
    raised = [
        Action(
            raised=day, recorded=day, text=f"Ask about leaflet {n}", owner_ids=(members[n].id,), meeting_id=meeting.id,
            due=day + timedelta(days=60), state=ActionState.COMPLETE, closed=day + timedelta(days=40),
        )
        for n in range(8)
    ]  # fmt: skip
    done = [
        Activity(date=day + timedelta(days=n), type=kind, title=f"Leaflet {n} read", contacts=n, member_minutes=60)
        for n, kind in enumerate(ActivityType)
    ]
    return [meeting, *items, *attendance([meeting], members, 25), *minutes, *raised, *done]
