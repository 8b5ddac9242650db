"""What the figures of a return cannot know: data gaps, in sentences that name nobody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from cpp_desktop.domain import wording
from cpp_desktop.domain.actions import CLOSING_STATES, raised_on
from cpp_desktop.domain.people import Membership, begun, primary_category
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_figures import ReturnRecords


def data_gaps(records: ReturnRecords, period: Period, *, exact: bool = True) -> tuple[str, ...]:
    """Say what is missing from the records behind the figures of `period`, of how many of them if it is `exact`."""

    def counted(number: int, one: str, many: str) -> str:
        return wording.counted(number, one, many) if exact else f"Some {many}"

    there = [m for m in records.memberships if period.meets(m.joined, m.left)]
    undated = sum(m.joined is None for m in there)
    unsorted = sum(primary_category(m) is None for m in there)
    found = {
        f"{counted(undated, 'membership', 'memberships')} with no joining day, begun before the records: "
        "among the members at the start, never among those who joined.": undated,
        f"{counted(unsorted, 'membership', 'memberships')} without a primary category: “not stated” "
        "in the breakdowns.": unsorted,
        f"{counted(n := _overlapping(there), 'person', 'people')} with memberships that overlap: "
        "counted as one stay.": n,
        f"{counted(n := _marked_twice(records, period), 'person', 'people')} marked more than once at a meeting: "
        "counted once.": n,
        f"{counted(n := _closed_undated(records, period), 'action', 'actions')} closed on a day that was not "
        "written down: taken as the day of the meeting, or of the record.": n,
    }
    return tuple(sentence for sentence, how_many in found.items() if how_many)


def _overlapping(memberships: Iterable[Membership]) -> int:
    """Count the people of whom two memberships share a day."""
    reach: dict[str, date] = {}
    found = set()
    for m in sorted(memberships, key=begun):
        if m.person_id in reach and (m.joined or date.min) <= reach[m.person_id]:
            found.add(m.person_id)
        reach[m.person_id] = max(reach.get(m.person_id, date.min), m.left or date.max)
    return len(found)


def _marked_twice(records: ReturnRecords, period: Period) -> int:
    inside = {m.id for m in records.meetings if m.date in period}
    marks = Counter((e.meeting_id, e.person_id) for e in records.attendance if e.meeting_id in inside and e.person_id)
    return len({person_id for (_, person_id), n in marks.items() if n > 1})


def _closed_undated(records: ReturnRecords, period: Period) -> int:
    dates = {m.id: m.date for m in records.meetings}
    undated = [a for a in records.actions if a.state in CLOSING_STATES and a.closed is None]
    return sum(raised_on(a, dates.get(a.meeting_id or "")) <= period.last for a in undated)
