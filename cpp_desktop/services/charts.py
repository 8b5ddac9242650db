"""The four pictures, read from the file, of one year or of the group's whole life."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from cpp_desktop.domain import charts_work
from cpp_desktop.domain.charts import CHARTS, Chart, Series, Stretch, months_of, year_name, years_of
from cpp_desktop.domain.charts_attendance import attendance
from cpp_desktop.domain.group import Group, year_containing
from cpp_desktop.domain.influence import InfluenceCase
from cpp_desktop.domain.language import said
from cpp_desktop.domain.meetings import Attendance, Meeting
from cpp_desktop.domain.people import Membership, RestingSpell
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_figures import ReturnRecords
from cpp_desktop.services.office import Office


def years(office: Office) -> tuple[Period, ...]:
    """Return the group's years, from this one back to that of the first meeting, activity or case."""
    from cpp_desktop.storage import tallies

    with office.store.read() as snapshot:
        first_days = tallies.first_days(snapshot)
    return _years_since(office, min(first_days, default=office.today()))


def this_year(office: Office) -> Period:
    """Return the group's year that holds today."""
    return Period(*year_containing(office.group.year_start, office.today()))


def _years_since(office: Office, first: date) -> tuple[Period, ...]:
    start = office.group.year_start
    found = [this_year(office)]
    while found[-1].first > first:
        found.append(Period(*year_containing(start, found[-1].eve)))
    return tuple(found)


def series(office: Office, chart: Chart, year: Period | None = None) -> Series:
    """Return a picture of one year month by month, or of all years where none is given.

    Attendance is always of every year up to the one given; cases are those that were open in the time.
    """
    return _MAKERS[chart](office, year)


def shown(office: Office, chart: Chart, period: Period) -> tuple[Series, ...]:
    """Return a picture of a period for a paper, if there is anything in it to be seen."""
    made = series(office, chart, period)
    return () if made.is_empty else (made,)


def of_period(office: Office, period: Period) -> tuple[Series, ...]:
    """Return the pictures that go with a return of a period, those that show anything.

    Attendance of a single year is told in the return's own table.
    """
    made = (series(office, chart, period) for chart in CHARTS)
    return tuple(s for s in made if not s.is_empty and (s.chart != "attendance" or len(s.labels) > 1))


def _columns(office: Office, year: Period | None, first: date | None = None) -> tuple[tuple[Stretch, ...], str]:
    """Return the columns of a time and its name; all years begin with that of the `first` day, if it is the earlier."""
    if year is not None:
        return months_of(year), year_name(year)
    every = years(office)
    if first is not None and first < every[-1].first:
        every = _years_since(office, first)
    columns = years_of(every)
    return columns, _span(columns[0].name, columns[-1].name)


def _span(first: str, last: str) -> str:
    return first if first == last else said("{0} to {1}").format(first, last)


def _activity(office: Office, year: Period | None) -> Series:
    from cpp_desktop.storage import tallies

    columns, when = _columns(office, year)
    with office.store.read() as snapshot:
        days = tallies.activity_days(snapshot)
    return charts_work.activity(days, columns, when, office.today())


def _actions(office: Office, year: Period | None) -> Series:
    from cpp_desktop.storage import tallies

    with office.store.read() as snapshot:
        raised, closed = tallies.action_days(snapshot)
    columns, when = _columns(office, year, min(raised, default=None))
    return charts_work.actions(raised, closed, columns, when, office.today())


def _cases(office: Office, year: Period | None) -> Series:
    columns, when = _columns(office, year)
    with office.store.read() as snapshot:
        found = list(snapshot.columns(InfluenceCase, "raised", "closed", "outcome"))
    return charts_work.cases(found, Period(columns[0].first, columns[-1].last), when, office.today())


def _attendance(office: Office, year: Period | None) -> Series:
    last = year.last if year else date.max
    every = [one for one in years(office) if one.first <= last]
    with office.store.read() as snapshot:
        records = ReturnRecords(
            group=snapshot.all(Group)[0],
            memberships=tuple(snapshot.all(Membership)),
            resting=tuple(snapshot.all(RestingSpell)),
            meetings=tuple(snapshot.all(Meeting)),
            attendance=tuple(snapshot.all(Attendance)),
        )
    return attendance(records, every)


_MAKERS: dict[Chart, Callable[[Office, Period | None], Series]] = {
    "activity": _activity,
    "cases": _cases,
    "attendance": _attendance,
    "actions": _actions,
}
