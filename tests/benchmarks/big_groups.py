"""Invented groups far larger than any real one."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import islice, product
from random import Random

from cpp_desktop.domain.actions import Action, ActionState
from cpp_desktop.domain.meetings import Attendance, Mark, Meeting, MeetingState
from cpp_desktop.domain.people import Category, Membership, Person

FIRST, LAST = date(2025, 4, 1), date(2026, 3, 31)
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
