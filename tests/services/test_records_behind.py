"""Every figure of the return, of random groups: the records behind it count again to the figure, and can be opened."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from cpp_desktop.domain.annual_return import figures
from cpp_desktop.domain.return_figures import Figure, Figures, ReturnRecords
from cpp_desktop.services.records_behind import behind
from tests.random_work import whole_group

FIELD_SUMMED = {
    "activity.contacts": "contacts",
    "activity.member_minutes": "member_minutes",
    "money.budget": "amount_pence",
    "money.claimed_unpaid": "amount_pence",
    "money.paid_by_kind": "amount_pence",
}
RATE = "meetings.attendance_rate"


def all_of(found: Figures) -> Iterator[Figure]:
    yield from found.values.values()
    for cells in found.breakdowns.values():
        yield from cells.values()


def counted_again(group: ReturnRecords, found: Figures, figure: Figure) -> Any:
    """Count the records behind a figure by the figure's own rule, knowing their ids alone."""
    if figure.code in FIELD_SUMMED:
        values = {one.id: getattr(one, FIELD_SUMMED[figure.code], None) for one in (*group.activities, *group.expenses)}
        borne = [values[i] for i in figure.ids]
        return sum(borne) if borne else None
    if figure.code == RATE:
        counts = [count for count in found.meetings if count.meeting.id in figure.ids]
        present, possible = sum(c.present or 0 for c in counts), sum(c.possible or 0 for c in counts)
        return (2000 * present + possible) // (2 * possible) if possible else None
    assert len(set(zip(figure.ids, figure.at, strict=True)) if figure.at else set(figure.ids)) == len(figure.ids) or (
        figure.code == "training.people"  # two others may have come to one session
    )
    return len(figure.ids)


@pytest.mark.parametrize("seed", range(120))
def test_the_records_behind_every_figure_count_again_to_it(seed: int) -> None:
    group, period = whole_group(seed)
    found = figures(group, period)
    for figure in all_of(found):
        if figure.value is None and figure.code not in FIELD_SUMMED:
            continue  # nothing is recorded that it could be counted from
        assert counted_again(group, found, figure) == figure.value, figure.code


@pytest.mark.parametrize("seed", range(40))
def test_every_record_behind_a_figure_is_told_and_can_be_opened(seed: int) -> None:
    group, period = whole_group(seed)
    known = {one.id for kind in (group.people, group.meetings, group.activities, group.actions) for one in kind}
    known |= {o.id for kind in (group.cases, group.consultations, group.seats, group.seat_attendances) for o in kind}
    known |= {one.id for kind in (group.training, group.expenses, group.objectives) for one in kind}
    for figure in all_of(figures(group, period)):
        told = behind(group, figure)
        assert len(told) == len(figure.ids), figure.code
        assert all(one.id in known and one.words for one in told), figure.code
