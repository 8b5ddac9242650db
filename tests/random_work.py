"""Random groups as records: members and meetings, and all that a group does beside them, near the ends of a period."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any, TypeVar

from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.expenses import Expense, ExpenseKind
from cpp_desktop.domain.influence import InfluenceCase, Outcome
from cpp_desktop.domain.objectives import Objective, ObjectiveOutcome
from cpp_desktop.domain.people import Person
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.representation import Seat, SeatAttendance
from cpp_desktop.domain.return_figures import ReturnRecords
from cpp_desktop.domain.support import Training
from tests import random_groups
from tests.domain.test_annual_return_oracle import records

NAMES = ("p0", "p1", "p2")
T = TypeVar("T")


def whole_group(seed: int) -> tuple[ReturnRecords, Period]:
    """Return a random group with everything that it does beside its meetings too, and a period."""
    rows, first, last = random_groups.group(seed)
    found, chance = records(rows), _Chance(seed, first, last)
    ids = {m.person_id for m in found.memberships} | {e.person_id for e in found.attendance if e.person_id}
    people = tuple(Person(id=i, name=f"Person {i}", died_on=chance.rarely()) for i in sorted({*ids, *NAMES}))
    return replace(
        found,
        people=people,
        cases=chance.many(chance.case),
        consultations=chance.many(chance.consultation),
        seats=chance.many(chance.seat),
        seat_attendances=chance.many(chance.seat_attendance),
        training=chance.many(chance.training),
        expenses=chance.many(chance.expense),
        objectives=chance.many(chance.objective),
    ), Period(first, last)


class _Chance:
    """Makes records whose days lie about the ends of a period."""

    def __init__(self, seed: int, first: date, last: date) -> None:
        self.r, self.ends = Random(seed), (first, last)

    def many(self, make: Callable[[], T]) -> tuple[T, ...]:
        return tuple(make() for _ in range(self.r.randrange(7)))

    def day(self) -> date:
        reach = self.r.choice((1, 1, 40))
        return self.r.choice(self.ends) + timedelta(days=self.r.randrange(-reach, reach + 1))

    def perhaps(self) -> date | None:
        return self.day() if self.r.random() < 0.6 else None

    def rarely(self) -> date | None:
        return self.day() if self.r.random() < 0.2 else None

    def later(self, day: date) -> date | None:
        return self.r.choice((None, day, day + timedelta(days=1), day + timedelta(days=self.r.randrange(90))))

    def case(self) -> InfluenceCase:
        raised = self.day()
        outcome = self.r.choice((None, *Outcome))
        return InfluenceCase(raised=raised, theme="A", closed=self.later(raised), outcome=outcome)

    def consultation(self) -> Consultation:
        ending = self.r.choice(("answered", "declined"))
        steps: dict[str, Any] = {ending: self.perhaps()}
        steps |= {name: self.perhaps() for name in ("received", "feedback_received", "changes_adopted")}
        title = self.r.choice(("A leaflet", "a  LEAFLET", "=B"))
        is_review = self.r.random() < 0.5
        return Consultation(title=title, is_document_review=is_review, final_version_received=self.perhaps(), **steps)

    def seat(self) -> Seat:
        first = self.perhaps()
        return Seat(person_id=self.r.choice(NAMES), body="Board", first=first, last=self.later(first or self.ends[0]))

    def seat_attendance(self) -> SeatAttendance:
        day = self.day()
        who: dict[str, str] = {"person_id": "p0"} if self.r.random() < 0.5 else {"person": "Odile Fen"}
        return SeatAttendance(date=day, body="Board", reported_back=self.later(day), **who)

    def training(self) -> Training:
        others = self.r.choice(("", "Jo; Al", "jo", "Bo"))
        came = tuple(self.r.sample(NAMES, self.r.randrange(3)))
        return Training(date=self.day(), title="A", person_ids=came, others=others)

    def expense(self) -> Expense:
        kind = self.r.choice(list(ExpenseKind))
        ending: dict[str, Any] = {self.r.choice(("paid", "declined")): self.perhaps()}
        pence = self.r.choice((None, 0, 250, 1999))
        return Expense(incurred=self.day(), kind=kind, amount_pence=pence, claimed=self.perhaps(), **ending)

    def objective(self) -> Objective:
        return Objective(title="A", outcome=self.r.choice((None, *ObjectiveOutcome)), decided=self.perhaps())
