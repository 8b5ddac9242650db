"""Who came to which meeting of a year: members down, meetings across, counted as the annual return counts."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import time
from enum import Enum

from cpp_desktop.domain.attendance import THERE, Tally
from cpp_desktop.domain.meetings import Mark, Meeting
from cpp_desktop.domain.people import Membership, RestingSpell, in_force, is_resting, name_of
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.person_names import plain
from cpp_desktop.domain.return_counts import tallies
from cpp_desktop.domain.return_figures import ReturnRecords


class Stood(Enum):
    """How a member stood to one meeting. Only the first four are counted: UNMARKED is absent in the return."""

    PRESENT = "present"
    APOLOGIES = "apologies"
    ABSENT = "absent"
    UNMARKED = "not marked as present, counts as absent"
    CAME = "came, and was not counted that day"
    RESTING = "resting"
    CORRESPONDING = "corresponding member"
    NOT_A_MEMBER = "not a member"


@dataclass(frozen=True, slots=True)
class Total:
    """Counted entries: present + apologies + absent = possible."""

    present: int
    apologies: int
    absent: int

    @property
    def possible(self) -> int:
        """At how many meetings somebody counted, or how many counted at a meeting."""
        return self.present + self.apologies + self.absent


@dataclass(frozen=True, slots=True)
class GridRow:
    """One member of the year, with a cell for each meeting and the total of the counted ones."""

    id: str
    name: str
    cells: tuple[Stood, ...]

    @property
    def total(self) -> Total:
        """The row's counted cells."""
        return _total(self.cells)


@dataclass(frozen=True, slots=True)
class AttendanceGrid:
    """Members in post on any day of the period by name, and its held and inquorate meetings by date.

    `totals` stand below the meetings, `all` is what the return's figures say.
    """

    period: Period
    meetings: tuple[Meeting, ...]
    rows: tuple[GridRow, ...]

    @property
    def totals(self) -> tuple[Total, ...]:
        """The counted cells of each meeting."""
        return tuple(_total(tuple(row.cells[at] for row in self.rows)) for at in range(len(self.meetings)))

    @property
    def all(self) -> Total:
        """The counted cells of the whole year."""
        return _total(tuple(cell for row in self.rows for cell in row.cells))


def grid(records: ReturnRecords, period: Period) -> AttendanceGrid:
    """Lay out who came to the group's own meetings of a period; sub-groups, joint meetings and away days are apart."""
    own: dict[str, list[Membership]] = defaultdict(list)
    for membership in records.memberships:
        if period.meets(membership.joined, membership.left):
            own[membership.person_id].append(membership)
    marks: dict[tuple[str, str], set[Mark]] = defaultdict(set)
    for entry in records.attendance:
        marks[entry.meeting_id, entry.person_id or ""].add(entry.mark)
    rests: dict[str, list[RestingSpell]] = defaultdict(list)
    for spell in records.resting:
        rests[spell.person_id].append(spell)
    held = ((meeting, counted) for meeting, counted in tallies(records, period) if counted is not None)
    counts = sorted(held, key=lambda pair: (pair[0].date, pair[0].start or time.min, pair[0].id))
    names = {person.id: name_of(person) for person in records.people}

    def stood(person_id: str, meeting: Meeting, counted: Tally) -> Stood:
        marked = marks[meeting.id, person_id]
        if person_id in counted.counted:
            return next((of for mark, of in _COUNTED if mark in marked), Stood.UNMARKED)
        if marked & THERE:
            return Stood.CAME
        if not any(in_force(m.joined, m.left, meeting.date) for m in own[person_id]):
            return Stood.NOT_A_MEMBER
        return Stood.RESTING if is_resting(rests.get(person_id, ()), meeting.date) else Stood.CORRESPONDING

    rows = (GridRow(i, names.get(i, ""), tuple(stood(i, m, counted) for m, counted in counts)) for i in own)
    return AttendanceGrid(
        period, tuple(m for m, _ in counts), tuple(sorted(rows, key=lambda row: (plain(row.name), row.id)))
    )


_COUNTED = ((Mark.PRESENT, Stood.PRESENT), (Mark.APOLOGIES, Stood.APOLOGIES), (Mark.ABSENT, Stood.ABSENT))


def _total(cells: tuple[Stood, ...]) -> Total:
    absent = cells.count(Stood.ABSENT) + cells.count(Stood.UNMARKED)
    return Total(cells.count(Stood.PRESENT), cells.count(Stood.APOLOGIES), absent)
