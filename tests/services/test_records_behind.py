"""Every figure of the return, of random groups: the records behind it count again to the figure, and can be opened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest

from cpp_desktop.domain.annual_return import figures
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.expenses import Expense, ExpenseKind
from cpp_desktop.domain.influence import InfluenceCase, Outcome
from cpp_desktop.domain.objectives import Objective, ObjectiveOutcome
from cpp_desktop.domain.people import Person
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.representation import Seat, SeatAttendance
from cpp_desktop.domain.return_figures import Figure, Figures, ReturnRecords
from cpp_desktop.domain.support import Training
from cpp_desktop.services.records_behind import behind
from tests import random_groups
from tests.domain.test_annual_return_oracle import records

FIELD_SUMMED = {
    "activity.contacts": "contacts",
    "activity.member_minutes": "member_minutes",
    "money.budget": "amount_pence",
    "money.claimed_unpaid": "amount_pence",
    "money.paid_by_kind": "amount_pence",
}
RATE = "meetings.attendance_rate"
NAMES = ("p0", "p1", "p2")


def whole_group(seed: int) -> tuple[ReturnRecords, Period]:
    """Return a random group with everything that it does beside its meetings too."""
    rows, first, last = random_groups.group(seed)
    found, r = records(rows), Random(seed)

    def day() -> date:
        return r.choice([first, last]) + timedelta(days=r.randrange(-40, 41))

    def perhaps() -> date | None:
        return day() if r.random() < 0.6 else None

    def many(make: Any) -> tuple[Any, ...]:
        return tuple(make() for _ in range(r.randrange(6)))

    ids = {m.person_id for m in found.memberships} | {e.person_id for e in found.attendance if e.person_id}
    more = {
        "people": tuple(Person(id=i, name=f"Person {i}") for i in sorted({*ids, *NAMES})),
        "cases": many(
            lambda: InfluenceCase(raised=day(), theme="A", closed=perhaps(), outcome=r.choice([None, *Outcome]))
        ),
        "consultations": many(
            lambda: Consultation(
                title=r.choice("AB"), is_document_review=r.random() < 0.5, received=perhaps(), answered=perhaps(),
                feedback_received=perhaps(), changes_adopted=perhaps(), final_version_received=perhaps(),
            )
        ),
        "seats": many(lambda: Seat(person_id=r.choice(NAMES), body="Board", first=perhaps(), last=None)),
        "seat_attendances": many(lambda: SeatAttendance(date=day(), body="Board", reported_back=perhaps())),
        "training": many(
            lambda: Training(
                date=day(), title="A", person_ids=tuple(r.sample(NAMES, 2)), others=r.choice(["", "Jo; Al"])
            )
        ),
        "expenses": many(
            lambda: Expense(
                incurred=day(), kind=r.choice(list(ExpenseKind)), amount_pence=r.choice([None, 250, 1999]),
                claimed=perhaps(), paid=perhaps(),
            )
        ),
        "objectives": many(
            lambda: Objective(title="A", outcome=r.choice([None, *ObjectiveOutcome]), decided=perhaps())
        ),
    }  # fmt: skip
    return replace(found, **more), Period(first, last)


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
