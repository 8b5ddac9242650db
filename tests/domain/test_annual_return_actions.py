"""The rules of actions in the annual return, by examples made by hand."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from cpp_desktop.domain.actions import Action, ActionState, DueRevision
from cpp_desktop.domain.annual_return import figures
from cpp_desktop.domain.group import Group
from cpp_desktop.domain.meetings import Meeting, MeetingState
from cpp_desktop.domain.people import RestingSpell
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_figures import Figures, ReturnRecords

FIRST, LAST = date(2025, 4, 1), date(2026, 3, 31)
EVE, AFTER = FIRST - timedelta(days=1), LAST + timedelta(days=1)
DAY = date(2025, 9, 3)


def count(**of: Any) -> Figures:
    records = ReturnRecords(group=Group(name="A Group"), **{k: tuple(v) for k, v in of.items()})
    return figures(records, Period(FIRST, LAST))


def actions(*records: Action, **more: Any) -> list[Any]:
    found = count(actions=records, **more)
    codes = ("brought_forward", "raised", "completed", "no_longer_needed", "transferred", "carried_forward")
    assert found.balances[2].holds
    return [found.value(f"actions.{code}") for code in codes]


def act(raised: date | None = None, state: ActionState = ActionState.OPEN, **more: Any) -> Action:
    return Action(**{"id": "a", "text": "Ring", "recorded": DAY, "raised": raised, "state": state} | more)


def test_an_action_is_open_until_the_close_of_the_day_before_its_last() -> None:
    assert actions(act(EVE)) == [1, 0, 0, 0, 0, 1]
    assert actions(act(EVE, ActionState.COMPLETE, closed=EVE)) == [0, 0, 0, 0, 0, 0]
    assert actions(act(EVE, ActionState.COMPLETE, closed=FIRST)) == [1, 0, 1, 0, 0, 0]
    assert actions(act(DAY, ActionState.TRANSFERRED, closed=DAY)) == [0, 1, 0, 0, 1, 0]
    assert actions(act(LAST, ActionState.NO_LONGER_NEEDED, closed=AFTER)) == [0, 1, 0, 0, 0, 1]
    assert actions(act(AFTER)) == [0, 0, 0, 0, 0, 0]


def test_an_action_is_raised_as_written_else_at_its_meeting_else_when_recorded() -> None:
    meeting = Meeting(id="meeting", date=EVE, state=MeetingState.CANCELLED)
    assert actions(act(None, meeting_id="meeting"), meetings=[meeting])[:2] == [1, 0]
    assert actions(act(FIRST, meeting_id="meeting"), meetings=[meeting])[:2] == [0, 1]
    assert actions(act(None))[:2] == [0, 1]


def test_a_reopened_action_was_never_closed() -> None:
    assert actions(act(EVE, ActionState.OPEN, closed=FIRST)) == [1, 0, 0, 0, 0, 1]


@pytest.mark.parametrize(
    ("due", "revised", "overdue"),
    [
        (None, [], 0),
        (LAST, [], 1),
        (AFTER, [], 0),
        (DAY, [(AFTER, LAST)], 0),
        (DAY, [(AFTER, AFTER)], 1),
        (DAY, [(AFTER, DAY), (LAST, LAST)], 1),
        (DAY, [(AFTER, LAST), (LAST, DAY)], 0),
    ],
)
def test_overdue_goes_by_the_date_in_force_on_the_last_day(
    due: date | None, revised: list[tuple[date, date]], overdue: int
) -> None:
    revisions = [DueRevision(action_id="a", position=n, due=new, revised_on=on) for n, (new, on) in enumerate(revised)]
    assert count(actions=[act(EVE, due=due)], revisions=revisions).value("actions.overdue_at_end") == overdue


def test_an_action_waits_only_while_all_its_owners_rest() -> None:
    resting = [RestingSpell(person_id="p", first=LAST)]
    alone, shared = act(EVE, due=DAY, owner_ids=("p",)), act(EVE, due=DAY, owner_ids=("p", "q"))
    assert count(actions=[alone], resting=resting).value("actions.overdue_at_end") == 0
    assert count(actions=[shared], resting=resting).value("actions.overdue_at_end") == 1
