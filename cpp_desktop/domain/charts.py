"""A picture's figures: columns along the foot, what is counted in each, and the same in words and as a table."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal, TypeAlias

from dateutil.relativedelta import relativedelta

from cpp_desktop.domain.language import said
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.wording import day_month_year, month_year, rate, short_date

Chart: TypeAlias = Literal["activity", "cases", "attendance", "actions", "network"]
"""What a picture is of: the last is a figure of a network's returns."""
CHARTS: tuple[Chart, ...] = ("activity", "cases", "attendance", "actions")
"""A group's four pictures, always in this order."""

Shape: TypeAlias = Literal["stacked", "beside", "strips"]
"""How parts stand: upon one another, side by side, or each in a strip of its own."""

Number: TypeAlias = int | None
"""A count or tenths of a percent; None where nothing can be said, such as of a month still ahead."""

_MANY_DAYS = 750
"""Beyond so many days a period is shown year by year."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days that make one column: from the first to the last, both included; `label` is short, `name` is whole."""

    label: str
    name: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that is counted, with a number for each column; `key` chooses its colour and pattern."""

    key: str
    name: str
    numbers: tuple[Number, ...]

    @property
    def total(self) -> int:
        """All its numbers together."""
        return sum(number or 0 for number in self.numbers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """All that a picture shows. `sentence` says it in one; `heading` names what the columns are.

    A `line` runs over the columns; `is_rate` means tenths of a percent. Where labels are long, `short` ones stand in
    for them where there is little room.
    """

    chart: Chart
    title: str
    sentence: str
    heading: str
    labels: tuple[str, ...]
    names: tuple[str, ...]
    parts: tuple[Part, ...]
    shape: Shape = "stacked"
    line: Part | None = None
    is_rate: bool = False
    short: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Say whether there is nothing to look at."""
        return not any(number for part in self.counted for number in part.numbers)

    @property
    def counted(self) -> tuple[Part, ...]:
        """The parts, and the line after them."""
        return (*self.parts, self.line) if self.line else self.parts

    @property
    def whole(self) -> Series:
        """The same where there is little room: with short labels, and of strips the first alone, which is of all."""
        parts = self.parts[:1] if self.shape == "strips" else self.parts
        return replace(self, parts=parts, labels=self.short or self.labels)

    def total(self, at: int) -> Number:
        """Return what a column holds altogether; None where it says nothing."""
        numbers = [part.numbers[at] for part in self.parts]
        return None if set(numbers) <= {None} else sum(number or 0 for number in numbers)

    @property
    def most(self) -> int:
        """The highest number that has to be drawn."""
        if self.is_rate:
            return 1000
        highest = [number or 0 for part in self.counted for number in part.numbers]
        if self.shape == "stacked":
            highest += [self.total(at) or 0 for at in range(len(self.labels))]
        return max(highest, default=0)

    def words(self, number: Number) -> str:
        """Put a number into words: 1,024, 83.3%, or a dash."""
        return "–" if number is None else rate(number) if self.is_rate else f"{number:,}"

    def told(self, at: int) -> str:
        """Say what stands in one column: "May 2026: 7. Giving user opinion 4, Influence 3"."""
        name, total = self.names[at], self.total(at)
        if total is None:
            return f"{name}: {said('nothing to show')}"
        known = [(part.name, n) for part in self.counted if (n := part.numbers[at]) is not None]
        parts = ", ".join(f"{part} {self.words(n)}" for part, n in known if n or self.shape != "stacked")
        whole = f": {self.words(total)}" if self.shape == "stacked" else ""
        return f"{name}{whole}{'. ' if whole else ': '}{parts}" if parts else f"{name}{whole}"

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """Return the headings and the rows of the same as a table, the sum of what is stacked last."""
        totals = [self.total(at) for at in range(len(self.names))] if self.shape == "stacked" else None
        headings = (self.heading, *(part.name for part in self.counted), *([said("All")] if totals else []))
        rows = tuple(
            (
                name,
                *(self.words(part.numbers[at]) for part in self.counted),
                *([self.words(totals[at])] if totals else []),
            )
            for at, name in enumerate(self.names)
        )
        return headings, rows


def year_name(year: Period) -> str:
    """Name a group's year: 2026/27, or 2026 where it is the calendar's; other periods by their days."""
    first, last = year.first, year.last
    if (last - first).days not in (364, 365):
        return said("{0} to {1}").format(day_month_year(first), day_month_year(last))
    return str(first.year) if first.year == last.year else f"{first.year}/{last.year % 100:02d}"


def months_of(period: Period) -> tuple[Stretch, ...]:
    """Cut a period into months, each beginning on the day of the month on which the period begins; a long one in years.

    A year has twelve, so that they are the group's own whatever day its year begins on.
    """
    is_long = (period.last - period.first).days > _MANY_DAYS
    found: list[Stretch] = []
    first = period.first
    while first <= period.last:
        after = period.first + relativedelta(months=(len(found) + 1) * (12 if is_long else 1))
        last = min(after - timedelta(days=1), period.last)
        label = year_name(Period(first, last)) if is_long else short_date(first).split()[1]
        found.append(Stretch(label, label if is_long else month_year(first), first, last))
        first = after
    return tuple(found)


def years_of(years: Sequence[Period]) -> tuple[Stretch, ...]:
    """Return a group's years, the first of them first, as columns."""
    ordered = sorted(years, key=lambda year: year.first)
    return tuple(Stretch(year_name(year), year_name(year), year.first, year.last) for year in ordered)


class Columns:
    """Finds the column in which a day falls."""

    def __init__(self, stretches: Sequence[Stretch]) -> None:
        self.stretches = tuple(stretches)
        self._firsts = [stretch.first for stretch in stretches]

    def find(self, day: date) -> int | None:
        """Return the place of a day's column; None where it is in none."""
        at = bisect_right(self._firsts, day) - 1
        return at if at >= 0 and day <= self.stretches[at].last else None

    def spread(self, days: Sequence[tuple[date, int]], today: date) -> tuple[Number, ...]:
        """Count (day, how many) into the columns; None in those that lie ahead and hold nothing."""
        found = [0] * len(self.stretches)
        for day, count in days:
            at = self.find(day)
            if at is not None:
                found[at] += count
        return tuple(n if n or s.first <= today else None for n, s in zip(found, self.stretches, strict=True))
