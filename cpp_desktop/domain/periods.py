"""A stretch of days that something is counted over, such as the year of a return."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `first` to `last`, both included.

    Raises:
        ValueError: the last day is before the first.
    """

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError("The last day is before the first.")

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day <= self.last

    def meets(self, first: date | None, last: date | None) -> bool:
        """Say whether an interval, both ends included, shares a day with the period; a missing end is open."""
        return (first is None or first <= self.last) and (last is None or last >= self.first)

    @property
    def eve(self) -> date:
        """The day before the period, at whose close the figures begin."""
        return self.first - timedelta(days=1)

    @property
    def before(self) -> Period:
        """The same days of an earlier year, the nearest that does not reach into this period."""
        end = self.last + timedelta(days=1)
        years = 1
        while end - relativedelta(years=years) > self.first:
            years += 1
        back = relativedelta(years=years)
        return Period(self.first - back, end - back - timedelta(days=1))
