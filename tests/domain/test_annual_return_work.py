"""What the group does beside its meetings: each figure by examples, and 200 random groups counted a second time."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest

from cpp_desktop.domain.annual_return import figures
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.expenses import Expense, ExpenseKind
from cpp_desktop.domain.group import Group, SectionMark
from cpp_desktop.domain.influence import InfluenceCase, Outcome
from cpp_desktop.domain.objectives import Objective, ObjectiveOutcome
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.representation import Seat, SeatAttendance
from cpp_desktop.domain.return_figures import ReturnRecords
from cpp_desktop.domain.support import Training

FIRST, LAST = date(2025, 4, 1), date(2026, 3, 31)
YEAR = Period(FIRST, LAST)
ONE = timedelta(days=1)


def counted(**records: Any) -> dict[str, Any]:
    found = figures(ReturnRecords(group=Group(name="A Group"), **{k: tuple(v) for k, v in records.items()}), YEAR)
    values = {code: figure.value for code, figure in found.values.items()}
    return values | {code: {k: c.value for k, c in cells.items()} for code, cells in found.breakdowns.items()}


def test_a_case_is_open_across_years_until_the_day_it_is_closed() -> None:
    found = counted(
        cases=[
            InfluenceCase(raised=FIRST - ONE, theme="Parking", closed=FIRST, outcome=Outcome.NO_CHANGE),
            InfluenceCase(raised=date(2019, 5, 1), theme="Wigs"),
            InfluenceCase(raised=LAST, theme="Signs", closed=LAST),
            InfluenceCase(raised=LAST + ONE, theme="Letters"),
        ]
    )
    parts = [found[f"influence.{code}"] for code in ("brought_forward", "opened", "closed", "carried_forward")]
    assert parts == [2, 1, 2, 1]
    assert found["influence.closed_by_outcome"] == {"no change": 1, "not known": 1}


def test_each_step_of_a_request_counts_by_its_own_day_and_a_document_once() -> None:
    found = counted(
        consultations=[
            Consultation(title="Strategy", received=FIRST - ONE, answered=FIRST, feedback_received=LAST + ONE),
            Consultation(title="Survey", received=LAST, declined=LAST),
            Consultation(title="The leaflet", is_document_review=True, answered=FIRST, changes_adopted=LAST, changes=7),
            Consultation(title="the  Leaflet", is_document_review=True, answered=LAST, final_version_received=LAST),
        ]
    )
    assert [found[f"consultations.{code}"] for code in ("received", "answered", "declined", "feedback_received")] == [
        1, 3, 1, 0,
    ]  # fmt: skip
    assert [found[f"information.{code}"] for code in ("documents_reviewed", "changes_adopted", "final_seen")] == [
        1, 1, 1,
    ]  # fmt: skip


def test_seats_are_counted_at_the_close_of_the_last_day() -> None:
    found = counted(
        seats=[
            Seat(person_id="a", body="Board"),
            Seat(person_id="a", body="Panel", first=LAST, last=LAST),
            Seat(person_id="b", body="Panel", first=LAST + ONE),
            Seat(person_id="b", body="Forum", last=LAST + ONE),
        ],
        seat_attendances=[
            SeatAttendance(date=FIRST, body="Board", person_id="a", reported_back=LAST + ONE),
            SeatAttendance(date=LAST, body="Board", person="Odile Fen"),
            SeatAttendance(date=LAST + ONE, body="Board", person_id="a", reported_back=LAST + ONE),
        ],
    )
    assert [found[f"representation.{code}"] for code in ("seats_at_end", "attended", "reported_back")] == [2, 2, 1]


def test_whoever_trained_twice_is_one_person() -> None:
    found = counted(
        training=[
            Training(date=FIRST, title="Chairing", person_ids=("a", "b"), others="Odile Fen; Bryn Ash"),
            Training(date=LAST, title="Minutes", person_ids=("b",), others="odile  fen"),
            Training(date=LAST + ONE, title="Reading", person_ids=("c",)),
        ]
    )
    assert (found["training.sessions"], found["training.people"]) == (2, 4)


def test_money_waits_until_it_is_paid_or_declined() -> None:
    found = counted(
        expenses=[
            Expense(incurred=FIRST, kind=ExpenseKind.BUDGET, amount_pence=500_000),
            Expense(incurred=FIRST, kind=ExpenseKind.TRAVEL, amount_pence=1250, claimed=FIRST, paid=LAST),
            Expense(incurred=FIRST, kind=ExpenseKind.TRAVEL, amount_pence=90, claimed=FIRST, paid=LAST + ONE),
            Expense(incurred=FIRST, kind=ExpenseKind.CARE, amount_pence=70, claimed=FIRST, declined=LAST),
            Expense(incurred=FIRST, kind=ExpenseKind.CARE, amount_pence=60),
        ]
    )
    assert (found["money.budget"], found["money.claimed_unpaid"]) == (500_000, 90)
    assert found["money.paid_by_kind"] == {"travel": 1250}


def test_nothing_recorded_is_no_money_but_none_of_what_is_counted() -> None:
    found = counted()
    assert (found["money.budget"], found["money.claimed_unpaid"], found["consultations.received"]) == (None, None, 0)


def test_a_section_marked_as_not_recorded_has_no_figures() -> None:
    marks = [
        SectionMark(section="training", first=FIRST, last=LAST),
        SectionMark(section="money", first=FIRST, last=LAST, not_applicable=True),
    ]
    found = counted(training=[Training(date=FIRST, title="Chairing")], marks=marks)
    assert (found["training.sessions"], found["money.budget"]) == (None, "n/a")


def test_objectives_count_when_they_are_decided() -> None:
    found = counted(
        objectives=[
            Objective(title="One", outcome=ObjectiveOutcome.ACHIEVED, decided=FIRST),
            Objective(title="Two", outcome=ObjectiveOutcome.ACHIEVED, decided=LAST + ONE),
            Objective(title="Three", outcome=ObjectiveOutcome.DROPPED, decided=LAST),
            Objective(title="Four", agreed=FIRST),
        ]
    )
    assert found["work.by_outcome"] == {"achieved": 1, "dropped": 1}


# Counted a second time, day by day


def a_day(r: Random) -> date | None:
    return None if r.random() < 0.3 else r.choice([FIRST, LAST]) + timedelta(days=r.randrange(-2, 3))


def days_of_year() -> list[date]:
    return [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]


@pytest.mark.parametrize("seed", range(200))
def test_random_groups_agree_with_a_count_day_by_day(seed: int) -> None:
    r = Random(seed)
    year = days_of_year()
    cases, asked, spent = [], [], []
    for n in range(r.randrange(8)):
        raised = a_day(r) or FIRST
        closed = r.choice([None, raised + timedelta(days=r.randrange(3))])
        cases.append(InfluenceCase(raised=raised, closed=closed, theme=str(n), outcome=r.choice([None, *Outcome])))
        names = ("received", "answered", "feedback_received", "changes_adopted", "final_version_received")
        days = {name: a_day(r) for name in names}
        asked.append(Consultation(title=r.choice("ABC"), is_document_review=r.random() < 0.5, **days))
        claimed, end = a_day(r), r.choice(["paid", "declined"])
        pence = r.choice([None, r.randrange(500)])
        expense = Expense(
            incurred=FIRST, kind=r.choice(list(ExpenseKind)), amount_pence=pence, claimed=claimed, **{end: a_day(r)}
        )
        spent.append(expense)
    found = counted(cases=cases, consultations=asked, expenses=spent)

    open_each_day = {
        day: [c for c in cases if c.raised <= day and not (c.closed and c.closed <= day)]
        for day in (FIRST - ONE, *year)
    }
    assert found["influence.brought_forward"] == len(open_each_day[FIRST - ONE])
    assert found["influence.carried_forward"] == len(open_each_day[LAST])
    assert found["influence.closed"] == sum(c.closed == day for c in cases for day in year)
    ends = Counter((c.outcome.value if c.outcome else "not known") for c in cases if c.closed in year)
    assert found["influence.closed_by_outcome"] == dict(ends)
    assert found["consultations.answered"] == sum(c.answered == day for c in asked for day in year)
    assert found["information.documents_reviewed"] == len(
        {c.title for c in asked if c.is_document_review and c.answered in year}
    )
    paid: Counter[str] = Counter()
    waiting = []
    for e in spent:
        if e.kind is not ExpenseKind.BUDGET:
            if e.paid in year and e.amount_pence is not None:
                paid[e.kind.value] += e.amount_pence
            ended = any(d is not None and d <= LAST for d in (e.paid, e.declined))
            if e.claimed is not None and e.claimed <= LAST and not ended and e.amount_pence is not None:
                waiting.append(e.amount_pence)
    assert {k: v for k, v in found["money.paid_by_kind"].items() if v is not None} == dict(paid)
    assert found["money.claimed_unpaid"] == (sum(waiting) if waiting else None)
