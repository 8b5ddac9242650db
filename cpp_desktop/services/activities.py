"""Activities: the tally of what the group did."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta

from cpp_desktop.domain.activities import (
    MINUTES_OF_A_DAY,
    Activity,
    ActivityType,
    members_in_post,
    too_many_hours,
)
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import year_containing
from cpp_desktop.domain.group_documents import GroupDocument
from cpp_desktop.domain.influence import InfluenceCase
from cpp_desktop.domain.language import marked, said
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.people import Membership
from cpp_desktop.services import records
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot

Days = tuple[date, date]
"""A first and a last day, both included."""

_AT_A_TIME = 250
_LINKS: Mapping[str, tuple[type, str]] = {
    "meeting_id": (Meeting, marked("meeting")),
    "minute_id": (Minute, marked("minute")),
    "document_id": (GroupDocument, marked("document")),
    "case_id": (InfluenceCase, marked("influence case")),
}
_REMOVED = marked("This {0} has been removed. Choose another, or none.")


@dataclass(frozen=True, slots=True)
class ActivityTally:
    """Counts over a period, both ends included; contacts and minutes are None where nothing bears them.

    Kinds are the group's own words; what has none is counted under an empty one.
    """

    first: date
    last: date
    by_type: dict[ActivityType, int]
    contacts: int | None
    member_minutes: int | None
    by_kind: Mapping[str, int]

    @property
    def total(self) -> int:
        """All activities of the period."""
        return sum(self.by_type.values())


def reading(office: Office) -> Iterator[list[Activity]]:
    """Give every activity, the latest first, a few hundred at a time; between two parts other things can be done.

    What is saved meanwhile may or may not be in it.
    """
    before: tuple[date, str] | None = None
    while True:
        with office.store.read() as snapshot:  # one look from part to part could hold up a save
            some = snapshot.latest(Activity, before, _AT_A_TIME)
        yield some
        if len(some) < _AT_A_TIME:
            return
        before = place(some[-1])


def place(activity: Activity) -> tuple[date, str]:
    """Return what activities are put in order by."""
    return activity.date, activity.id


def latest_day(office: Office) -> date | None:
    """Return the day of the last activity that is not still ahead, or None where there was none."""
    with office.store.read() as snapshot:
        found = snapshot.latest(Activity, (office.today() + timedelta(days=1), ""), 1)
    return found[0].date if found else None


def on_days(office: Office, first: date, last: date) -> list[Activity]:
    """Return the activities of some days, both ends included, in order."""
    with office.store.read() as snapshot:
        return sorted(snapshot.all(Activity, date=days_between(first, last)), key=place)


def days_between(first: date, last: date) -> list[date]:
    """Return every day from a first to a last one: what is asked for by them is found without reading the rest."""
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def tally(office: Office, first: date | None = None, last: date | None = None) -> ActivityTally:
    """Count activities by type from a first to a last day; the group's year so far where none is given."""
    this_year, _ = years_so_far(office)
    days = (first or this_year[0], last or this_year[1])
    return tallied(on_days(office, *days), *days)


def tallied(some: Iterable[Activity], first: date, last: date) -> ActivityTally:
    """Count those of some activities that lie between two days, both included."""
    by_type, by_kind, contacts, minutes = Counter[ActivityType](), Counter[str](), list[int](), list[int]()
    for one in some:
        if first <= one.date <= last:
            by_type[one.type] += 1
            by_kind[one.sub_type] += 1
            contacts += [] if one.contacts is None else [one.contacts]
            minutes += [] if one.member_minutes is None else [one.member_minutes]
    return ActivityTally(
        first,
        last,
        {kind: by_type[kind] for kind in ActivityType},
        sum(contacts) if contacts else None,
        sum(minutes) if minutes else None,
        by_kind,
    )


def years_so_far(office: Office) -> tuple[Days, Days]:
    """Return the group's year up to today, and its last year up to the day that is a year before today."""
    today = office.today()
    first = year_containing(office.group.year_start, today)[0]
    year = relativedelta(years=1)
    return (first, today), (first - year, today - year)


def add_activity(
    office: Office, *, type: ActivityType, title: str, day: date | None = None, sub_type: str = ""
) -> Activity:
    """Note an activity, today if no day is given; details can follow.

    Raises:
        Refused: without a title.
    """
    new = Activity(date=day or office.today(), type=type, title=title.strip(), sub_type=sub_type)
    return records.save(office, new)


def save_activity(office: Office, activity: Activity, *, visit: str | None = None) -> Activity:
    """Keep a changed activity; the minute that says so brings its meeting along.

    Raises:
        Refused: when its rule says no, its hours are more than its day has, or something that it names is gone.
    """
    activity = replace(activity, title=activity.title.strip(), sub_type=activity.sub_type.strip())
    with office.store.read() as snapshot:
        if found := problems(snapshot, activity):
            raise Refused(**found)
        minute = snapshot.get(Minute, activity.minute_id) if activity.minute_id else None
    if minute is not None:
        activity = replace(activity, meeting_id=minute.meeting_id)
    return records.save(office, activity, visit=visit)


def problems(snapshot: Snapshot, activity: Activity) -> dict[str, str]:
    """Return a sentence per field of an activity that cannot be kept beside the file's other records."""
    found = {
        name: said(_REMOVED).format(said(words))
        for name, (kind, words) in _LINKS.items()
        if (i := getattr(activity, name)) is not None and snapshot.get(kind, i) is None
    }
    minutes = activity.member_minutes
    if minutes is not None and minutes > MINUTES_OF_A_DAY:
        memberships = snapshot.all(Membership)
        if why := too_many_hours(minutes, members_in_post(memberships, activity.date)):
            found["member_minutes"] = why
    return found


def repeat(office: Office, activity: Activity) -> Activity:
    """Note the same kind of thing again today, without its counts and what belongs to that day."""
    again = Activity(
        date=office.today(), type=activity.type, title=activity.title, level=activity.level,
        requester=activity.requester, requester_id=activity.requester_id, sub_type=activity.sub_type,
        cancer_sites=activity.cancer_sites,
    )  # fmt: skip
    return records.save(office, again)
