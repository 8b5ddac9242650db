"""Members and meetings of a year: the sums are those of the annual return, the cells say why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cpp_desktop.domain.annual_return import figures
from cpp_desktop.domain.attendance_grid import Stood, grid
from cpp_desktop.domain.group import Group
from cpp_desktop.domain.meetings import Mark, MeetingState, MeetingType
from cpp_desktop.domain.people import Mode, RestingSpell
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_figures import ReturnRecords
from tests import random_groups
from tests.builders import a_meeting, a_membership, a_person, an_attendance
from tests.domain.test_annual_return_oracle import records

YEAR = Period(date(2026, 4, 1), date(2027, 3, 31))


@pytest.mark.parametrize("seed", range(150))
def test_sums_are_those_of_the_annual_return(seed: int) -> None:
    rows, first, last = random_groups.group(seed)
    found, period = records(rows), Period(first, last)
    counted, made = figures(found, period), grid(found, period)
    for name in ("present", "apologies", "absent", "possible"):
        assert getattr(made.all, name) == counted.value(f"meetings.{name}")
    by_meeting = {c.meeting.id: (c.present, c.possible) for c in counted.meetings if c.possible is not None}
    assert {m.id: (t.present, t.possible) for m, t in zip(made.meetings, made.totals, strict=True)} == by_meeting
    assert len(made.rows) == counted.value("membership.served")
    assert sum(row.total.possible for row in made.rows) == made.all.possible


def test_each_cell_says_how_somebody_stood() -> None:
    meeting = a_meeting(state=MeetingState.HELD)
    people = {name: a_person(name=name) for name in "ABCDEFGH"}
    spells = {name: a_membership(person) for name, person in people.items()}
    spells["E"] = replace(spells["E"], joined=date(2026, 6, 1))
    spells["F"] = replace(spells["F"], joined=date(2026, 6, 1))
    spells["G"] = replace(spells["G"], mode=Mode.CORRESPONDING)
    marks = {"A": Mark.PRESENT, "B": Mark.APOLOGIES, "C": Mark.ABSENT, "F": Mark.OBSERVER}
    made = grid(
        ReturnRecords(
            group=Group(name="Meadow"),
            people=tuple(people.values()),
            memberships=(*spells.values(), a_membership(a_person(), left=date(2026, 3, 31))),
            resting=(RestingSpell(person_id=people["H"].id, first=date(2026, 5, 1)),),
            meetings=(meeting, a_meeting(state=MeetingState.CANCELLED), a_meeting(type=MeetingType.SUB_GROUP)),
            attendance=tuple(an_attendance(meeting, people[name], mark=mark) for name, mark in marks.items()),
        ),
        YEAR,
    )
    assert made.meetings == (meeting,)
    assert {row.name: row.cells for row in made.rows} == {
        "A": (Stood.PRESENT,),
        "B": (Stood.APOLOGIES,),
        "C": (Stood.ABSENT,),
        "D": (Stood.UNMARKED,),
        "E": (Stood.NOT_A_MEMBER,),
        "F": (Stood.CAME,),
        "G": (Stood.CORRESPONDING,),
        "H": (Stood.RESTING,),
    }
