"""What a mapping reads in foreign sheets: figures by organisation and year, doubtful cells, and totals compared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from cpp_desktop.domain.language import said
from cpp_desktop.domain.network.foreign_layouts import Takes, unit_of
from cpp_desktop.domain.network.records import Cell
from cpp_desktop.domain.network.sums import WITHIN_GROUPS
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_codes import Unit, value_words

LEFT_OUT = "left out"
"""How a cell was read that was not."""

_FIRST = ("at_start", "brought_forward")
_LAST = ("at_end", "at_end_by_category", "carried_forward", "claimed_unpaid", "overdue_at_end")
_NOT_ADDED = WITHIN_GROUPS | {"information.documents_reviewed"}


@dataclass(frozen=True, slots=True)
class Doubt:
    """A cell to be looked at: what it says, why, and how it was read. `cell` is empty for a whole sheet."""

    file: str
    sheet: str
    cell: str
    says: str
    why: str
    read: str


@dataclass(frozen=True, slots=True)
class TotalCheck:
    """A total that the form itself gives, which is left out, beside what was read above it, both in `unit`."""

    file: str
    sheet: str
    cell: str
    heading: str
    says: int
    found: int
    unit: Unit

    @property
    def agrees(self) -> bool:
        """Whether both are the same."""
        return self.says == self.found


@dataclass(frozen=True, slots=True)
class Part:
    """One number as it was read: whose, of which year, and when in it it `begins`; None where it is the year's."""

    organisation: str
    period: Period
    begins: date | None
    code: str
    cell: str
    kind: Cell
    number: int | None
    takes: Takes
    where: Doubt


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A figure, or a cell of a breakdown, of an organisation and its year."""

    organisation: str
    period: Period
    code: str
    cell: str = ""
    kind: Cell
    number: int | None = None


@dataclass(slots=True)
class Found:
    """All that a mapping read. `rows` are those that were counted, `sheets` those that were of this layout."""

    readings: list[Reading] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    totals: list[TotalCheck] = field(default_factory=list)
    rows: int = 0
    sheets: int = 0


def brought_together(parts: Iterable[Part]) -> tuple[list[Reading], list[Doubt]]:
    """Bring the parts of each figure together: months are added, or the first or last is taken, as it calls for.

    A figure that cannot be said, as its parts are of the same people or a part is hidden, is not recorded and listed.
    """
    groups: dict[tuple[str, Period, str, str], list[Part]] = defaultdict(list)
    for part in parts:
        groups[part.organisation, part.period, part.code, part.cell].append(part)
    readings, doubts = [], []
    for (organisation, period, code, cell), several in groups.items():
        kind, number, found = _together(several)
        doubts += found
        readings.append(
            Reading(organisation=organisation, period=period, code=code, cell=cell, kind=kind, number=number)
        )
    return readings, doubts


def _together(parts: list[Part]) -> tuple[Cell, int | None, list[Doubt]]:
    doubts = []
    if parts[0].takes is not Takes.SUM:
        whole = [p for p in parts if p.begins is None]
        for again in whole[1:]:
            why = said("The same figure of the same organisation and year stands in {0} already; that one stands.")
            doubts.append(replace(again.where, why=why.format(whole[0].where.cell), read=LEFT_OUT))
        parts = [p for p in parts if p.begins is not None] + whole[:1]
    if len(parts) == 1:
        return parts[0].kind, parts[0].number, doubts
    taken = _taken(parts)
    if taken is None:
        why = said("Several rows of this figure cannot be added up to one of the year.")
        return Cell.NOT_RECORDED, None, [*doubts, replace(parts[0].where, why=why, read=Cell.NOT_RECORDED.value)]
    kind, number, missing = _added(taken)
    return kind, number, [*doubts, *missing]


def _taken(parts: list[Part]) -> list[Part] | None:
    """Those parts that the year's figure is made of; None where it cannot be made of any."""
    code, takes = parts[0].code, parts[0].takes
    last = code.partition(".")[2]
    if takes is Takes.OWN:
        if unit_of(code) == "rate" or code in _NOT_ADDED:
            return None
        takes = Takes.FIRST if last in _FIRST else Takes.LAST if last in _LAST else Takes.SUM
    days = [p.begins for p in parts if p.begins]
    if takes is Takes.SUM or not days:
        return parts
    day = min(days) if takes is Takes.FIRST else max(days)
    return [p for p in parts if p.begins == day]


def _added(parts: list[Part]) -> tuple[Cell, int | None, list[Doubt]]:
    if len(parts) == 1:
        return parts[0].kind, parts[0].number, []
    kinds = {p.kind for p in parts}
    numbers = [p.number for p in parts if p.number is not None]
    if Cell.SUPPRESSED in kinds:
        hidden = [p for p in parts if p.kind is Cell.SUPPRESSED]
        why = said("{0} of {1} rows are hidden, so the year cannot be said.").format(len(hidden), len(parts))
        return Cell.NOT_RECORDED, None, [replace(hidden[0].where, why=why, read=Cell.NOT_RECORDED.value)]
    if not numbers:
        kind = Cell.NOT_APPLICABLE if kinds == {Cell.NOT_APPLICABLE} else Cell.NOT_RECORDED
        return kind, None, []
    missing = [p for p in parts if p.kind is Cell.NOT_RECORDED]
    if not missing:
        return Cell.NUMBER, sum(numbers), []
    why = said("{0} of {1} rows say nothing; the year stands on the others.").format(len(missing), len(parts))
    return (
        Cell.NUMBER,
        sum(numbers),
        [replace(missing[0].where, why=why, read=value_words(sum(numbers), unit_of(parts[0].code)))],
    )


def by_return(readings: Iterable[Reading]) -> Iterator[tuple[str, Period, list[Reading]]]:
    """Yield organisation, period and readings of each return, in the order in which they came."""
    groups: dict[tuple[str, Period], list[Reading]] = defaultdict(list)
    for reading in readings:
        groups[reading.organisation, reading.period].append(reading)
    for (organisation, period), several in groups.items():
        yield organisation, period, several
