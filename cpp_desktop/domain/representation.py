"""Seats on other bodies, what was attended there, and the places that the terms of reference give."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from cpp_desktop.domain.ids import new_id
from cpp_desktop.domain.people import Category, Membership, primary_category

Day = date  # a field called `date` hides the type from the fields behind it


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A seat on another body, held from a first to a last day, both included."""

    id: str = field(default_factory=new_id)
    person_id: str
    body: str
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatAttendance:
    """One meeting of another body that somebody went to; `reported_back` is the day the group heard of it.

    `report` is what it heard, and `minute_id` where the minutes say so.
    """

    id: str = field(default_factory=new_id)
    date: date
    body: str
    person_id: str | None = None
    person: str = ""
    reported_back: Day | None = None
    report: str = ""
    minute_id: str | None = None


def is_report_due(attended: SeatAttendance) -> bool:
    """Say whether the group has not heard yet of a meeting that somebody went to."""
    return attended.reported_back is None


def vacant(seats: Iterable[Seat], day: date) -> dict[str, date]:
    """Return the bodies on which somebody sat and nobody does, with the last day on which somebody did."""
    held, last = set[str](), dict[str, tuple[date, str]]()
    for seat in seats:
        body = " ".join(seat.body.split()).casefold()
        if seat.last is None or seat.last >= day:
            held.add(body)
        elif body not in last or seat.last > last[body][0]:
            last[body] = seat.last, seat.body
    return {name: ended for body, (ended, name) in last.items() if body not in held}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """How many members the terms of reference ask for: of a category, a cancer site, an area, or of several at once.

    What is blank asks for nothing. In force from a first to a last day, both included.
    """

    id: str = field(default_factory=new_id)
    category: Category | None = None
    cancer_site: str = ""
    area: str = ""
    number: int = 1
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Capacity:
    """In what capacity somebody belongs and for whom they speak: those of one capacity fill the same places.

    `primary_category` is the one they count under.
    """

    categories: tuple[Category, ...]
    primary_category: Category | None
    cancer_sites: tuple[str, ...]
    area: str

    @classmethod
    def of(cls, membership: Membership) -> Capacity:
        """Return that of a membership."""
        return cls(membership.categories, primary_category(membership), membership.cancer_sites, membership.area)


def fills(capacity: Capacity, place: Place) -> bool:
    """Say whether a member is of those that a place asks for; of several categories the primary one counts."""
    sites = {site.strip().casefold() for site in capacity.cancer_sites}
    return (
        place.category in (None, capacity.primary_category)
        and (not place.cancer_site.strip() or place.cancer_site.strip().casefold() in sites)
        and (not place.area.strip() or place.area.strip().casefold() == capacity.area.strip().casefold())
    )
