from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.influence import CaseStep, InfluenceCase, Outcome, StepKind
from cpp_desktop.domain.meetings import Meeting, MeetingState
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.services import influence, records, work
from cpp_desktop.services.office import Office

DAY = date(2025, 9, 9)


def case(office: Office, theme: str = "Parking") -> InfluenceCase:
    return influence.add_case(office, InfluenceCase(raised=DAY, theme=theme))


def minute(office: Office, *, confidential: bool = False) -> Minute:
    meeting = records.save(office, Meeting(date=DAY, state=MeetingState.HELD))
    said = Minute(
        meeting_id=meeting.id, position=1, number="4.2", text="To be put to the trust.", confidential=confidential
    )
    return records.save(office, said)


def test_cases_are_numbered_one_after_the_other(office: Office) -> None:
    assert [case(office).reference, case(office).reference] == ["1", "2"]


def test_steps_stand_by_day_with_their_minute(office: Office) -> None:
    about, said = case(office), minute(office)
    for day, kind in ((date(2025, 10, 1), StepKind.ANSWERED), (DAY, StepKind.RAISED)):
        influence.save_step(office, CaseStep(case_id=about.id, day=day, kind=kind, text="So.", minute_id=said.id))
    steps = influence.page(office, about.id).steps
    assert [(line.step.kind, line.minute, line.meeting_id) for line in steps] == [
        (StepKind.RAISED, "4.2", said.meeting_id),
        (StepKind.ANSWERED, "4.2", said.meeting_id),
    ]


def test_a_confidential_minute_is_neither_offered_nor_named(office: Office) -> None:
    about, secret = case(office), minute(office, confidential=True)
    assert influence.minutes_to_name(office, secret.id) == []
    step = CaseStep(case_id=about.id, day=DAY, kind=StepKind.RAISED, text="So.", minute_id=secret.id)
    with pytest.raises(Refused, match="confidential"):
        influence.save_step(office, step)
    records.save(office, step)  # as it was before the minute was marked
    assert influence.page(office, about.id).steps[0].minute == ""


def test_a_case_is_closed_with_an_outcome(office: Office) -> None:
    about = case(office)
    said = dict.fromkeys(("what_changed", "why_it_mattered", "users_view", "professionals_view"), "")
    answers = {"response": about.response, "reach": None, "closed": DAY, **said}
    with pytest.raises(Refused, match="no change"):
        influence.save_outcome(office, about, outcome=None, **answers)
    closed = influence.save_outcome(office, about, outcome=Outcome.NO_CHANGE, **answers)
    assert closed == replace(about, outcome=Outcome.NO_CHANGE, closed=DAY)


def test_a_case_goes_with_its_steps_and_comes_back_with_them(office: Office) -> None:
    about = case(office)
    influence.save_step(office, CaseStep(case_id=about.id, day=DAY, kind=StepKind.RAISED, text="So."))
    influence.remove_case(office, about)
    assert (influence.cases(office), work.kind_of(office, about.id)) == ([], None)
    office.store.undo()
    assert len(influence.page(office, about.id).steps) == 1
