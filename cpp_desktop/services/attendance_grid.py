"""Who came to which meeting of a year, read from the file; counted as the annual return counts."""

from __future__ import annotations

from datetime import date

from cpp_desktop.domain.attendance_grid import AttendanceGrid, grid
from cpp_desktop.domain.group import Group, year_containing
from cpp_desktop.domain.meetings import Attendance, Meeting
from cpp_desktop.domain.people import Membership, Person, RestingSpell
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_figures import ReturnRecords
from cpp_desktop.services.office import Office


def year_grid(office: Office, period: Period) -> AttendanceGrid:
    """Return the members of a period and how they stood to each of its held and inquorate meetings."""
    with office.store.read() as snapshot:
        meetings = [m for m in snapshot.all(Meeting) if m.date in period]
        records = ReturnRecords(
            group=snapshot.all(Group)[0],
            people=tuple(snapshot.all(Person)),
            memberships=tuple(snapshot.all(Membership)),
            resting=tuple(snapshot.all(RestingSpell)),
            meetings=tuple(meetings),
            attendance=tuple(snapshot.all(Attendance, meeting_id=[m.id for m in meetings])),
        )
    return grid(records, period)


def years(office: Office) -> tuple[Period, ...]:
    """Return the group's years in which a meeting's day lies, the last one first; always the one of today."""
    start = office.group.year_start
    with office.store.read() as snapshot:
        days: set[date] = {m.date for m in snapshot.all(Meeting) if m.date <= office.today()} | {office.today()}
    return tuple(Period(*year) for year in sorted({year_containing(start, day) for day in days}, reverse=True))
