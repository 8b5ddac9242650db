"""References for life, splitting, merging, and what the return still counts: examples and random histories."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.action_changes import (
    Share,
    meetings_since,
    merged,
    next_references,
    owners_together,
    split,
    with_references,
)
from cpp_desktop.domain.actions import Action, ActionState
from cpp_desktop.domain.annual_return import figures
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import Group
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_figures import ReturnRecords
from cpp_desktop.domain.validity import problems
from tests.builders import TODAY, an_action

TWO = (Share("Ring the trust"), Share("Write to the trust", "Secretary", due=TODAY))


@pytest.mark.parametrize(
    ("taken", "following"),
    [((), "A1"), (("A9", "a10", "A-3"), "A11"), (("58.6", "12", "", "B40"), "A1"), (("A 7",), "A8")],
)
def test_the_next_reference_goes_on_from_the_highest(taken: tuple[str, ...], following: str) -> None:
    assert next(next_references(taken)) == following


def test_only_what_has_no_reference_gets_one() -> None:
    found = with_references([an_action(), an_action(reference="58.6"), an_action()], ["A4", "58.6"])
    assert [action.reference for action in found] == ["A5", "58.6", "A6"]


def test_what_is_split_keeps_its_reference_and_its_minute() -> None:
    action = an_action(reference="A3", meeting_id="m", minute_id="n", minute_number="4.1", raised=date(2026, 1, 5))
    first, second = split(action, TWO, TODAY)
    assert (first.id, first.reference, first.raised, first.text) == (
        action.id,
        "A3",
        date(2026, 1, 5),
        "Ring the trust",
    )
    assert (second.from_action_id, second.reference, second.raised, second.due) == (action.id, "", TODAY, TODAY)
    assert (second.meeting_id, second.minute_id, second.minute_number) == ("m", "n", "4.1")


@pytest.mark.parametrize("shares", [(), TWO[:1], (*TWO, Share(" "))])
def test_nothing_is_split_into_nothing(shares: tuple[Share, ...]) -> None:
    with pytest.raises(Refused):
        split(an_action(), shares, TODAY)


def test_what_is_merged_ends_and_says_with_what() -> None:
    kept, other = an_action(reference="A1"), an_action(reference="A2")
    ended = merged(other, kept, "Merged with A1", TODAY)
    assert (ended.state, ended.closed, ended.merged_into_id) == (ActionState.NO_LONGER_NEEDED, TODAY, kept.id)
    assert (ended.reference, ended.reason) == ("A2", "Merged with A1")
    with pytest.raises(Refused, match="with itself"):
        merged(kept, kept, "", TODAY)
    with pytest.raises(Refused, match="A2 is closed"):
        merged(ended, kept, "", TODAY)
    assert problems(replace(kept, merged_into_id=kept.id)) == {
        "merged_into_id": "An action cannot be merged with itself."
    }


def test_waiting_is_counted_in_meetings() -> None:
    held = [date(2026, 1, 14), date(2026, 3, 11), date(2026, 5, 12)]
    assert [meetings_since(day, held) for day in (date(2026, 1, 1), date(2026, 1, 14), date(2026, 5, 12))] == [3, 2, 0]


def test_owners_together_are_each_named_once() -> None:
    one, other = an_action(owner="Ann", owner_ids=("1",)), an_action(owner="Ben", owner_ids=("2", "1"))
    assert owners_together([one, other, one]) == ("Ann, Ben", ("1", "2"))


DAYS = st.integers(0, 900).map(lambda n: date(2024, 1, 1) + timedelta(days=n))
STEPS = st.lists(st.tuples(st.sampled_from(["add", "split", "merge", "close"]), st.integers(0, 99), DAYS), max_size=25)


def lived_through(steps: list[tuple[str, int, date]]) -> list[list[Action]]:
    """Return all actions after each step of a random history, in order of its days."""
    actions: list[Action] = []
    seen = []
    for verb, which, day in sorted(steps, key=lambda step: step[2]):
        still = [a for a in actions if a.state is ActionState.OPEN]
        changed: list[Action] = []
        if verb == "add" or not still:
            changed = [an_action(recorded=day, raised=day)]
        elif verb == "split":
            changed = split(still[which % len(still)], TWO, day)
        elif verb == "merge" and len(still) > 1:
            kept, other = still[which % len(still)], still[(which + 1) % len(still)]
            changed = [merged(other, kept, "Merged", day)]
        elif verb == "close":
            state = (ActionState.COMPLETE, ActionState.NO_LONGER_NEEDED, ActionState.TRANSFERRED)[which % 3]
            changed = [replace(still[which % len(still)], state=state, closed=day)]
        now = {a.id: a for a in actions} | {
            a.id: a for a in with_references(changed, [one.reference for one in actions])
        }
        actions = list(now.values())
        seen.append(actions)
    return seen


@given(STEPS)
def test_a_reference_is_given_once_and_never_changes(steps: list[tuple[str, int, date]]) -> None:
    known: dict[str, str] = {}
    for actions in lived_through(steps):
        references = {a.id: a.reference for a in actions}
        assert len(set(references.values())) == len(references)
        assert known.items() <= references.items()
        known = references


@given(STEPS, DAYS, st.integers(0, 500))
def test_splitting_and_merging_keep_the_balance_of_the_return(
    steps: list[tuple[str, int, date]], first: date, days: int
) -> None:
    period = Period(first, first + timedelta(days=days))
    for actions in lived_through(steps)[-1:]:
        found = figures(ReturnRecords(group=Group(name="A Group"), actions=tuple(actions)), period)
        assert found.balances[2].holds
        before = [a for a in actions if a.raised and a.raised < first and (a.closed is None or a.closed >= first)]
        assert found.value("actions.brought_forward") == len(before)
