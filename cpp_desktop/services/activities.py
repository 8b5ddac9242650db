"""Activities: the tally of what the group did."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dateutil.relativedelta import relativedelta

from cpp_desktop.domain.activities import Activity, ActivityType
from cpp_desktop.domain.group import year_containing
from cpp_desktop.services import records
from cpp_desktop.services.office import Office


@dataclass(frozen=True, slots=True)
class ActivityTally:
    """Counts over a period, both ends included; contacts and minutes are None where nothing bears them."""

    first: date
    last: date
    by_type: dict[ActivityType, int]
    contacts: int | None
    member_minutes: int | None

    @property
    def total(self) -> int:
        """All activities of the period."""
        return sum(self.by_type.values())


def listing(office: Office) -> list[Activity]:
    """Return every activity, the latest first."""
    with office.store.read() as snapshot:
        return sorted(snapshot.all(Activity), key=lambda a: (a.date, a.id), reverse=True)


def tally(office: Office, first: date | None = None, last: date | None = None) -> ActivityTally:
    """Count activities by type from a first to a last day; the group's year so far where none is given."""
    today = office.today()
    first = first or year_containing(office.group.year_start, today)[0]
    last = last or today
    inside = [a for a in listing(office) if first <= a.date <= last]
    contacts = [a.contacts for a in inside if a.contacts is not None]
    minutes = [a.member_minutes for a in inside if a.member_minutes is not None]
    return ActivityTally(
        first,
        last,
        {kind: sum(a.type is kind for a in inside) for kind in ActivityType},
        sum(contacts) if contacts else None,
        sum(minutes) if minutes else None,
    )


def by_month(office: Office) -> list[tuple[date, dict[ActivityType, int] | None]]:
    """Count the group's year month by month, each by its first day; None for months that lie ahead."""
    today = office.today()
    first, last = year_containing(office.group.year_start, today)
    inside = [a for a in listing(office) if first <= a.date <= last]
    months = [first.replace(day=1) + relativedelta(months=n) for n in range(13)]
    found: list[tuple[date, dict[ActivityType, int] | None]] = []
    for month in months:
        if month > last:
            break
        own = [a.type for a in inside if (a.date.year, a.date.month) == (month.year, month.month)]
        found.append((month, {kind: own.count(kind) for kind in ActivityType} if month <= today or own else None))
    return found


def last_year_by_now(office: Office) -> ActivityTally:
    """Count the group's last year up to the day that is a year before today."""
    today = office.today()
    first = year_containing(office.group.year_start, today)[0]
    return tally(office, first - relativedelta(years=1), today - relativedelta(years=1))


def add_activity(office: Office, *, type: ActivityType, title: str, day: date | None = None) -> Activity:
    """Note an activity, today if no day is given; details can follow.

    Raises:
        Refused: without a title.
    """
    return records.save(office, Activity(date=day or office.today(), type=type, title=title.strip()))


def repeat(office: Office, activity: Activity) -> Activity:
    """Note the same kind of thing again today, without its counts."""
    again = Activity(
        date=office.today(), type=activity.type, title=activity.title, level=activity.level,
        requester=activity.requester, requester_id=activity.requester_id,
    )  # fmt: skip
    return records.save(office, again)
