"""Whatever happens to actions and cases, what came less what went is what is left, for any period."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from cpp_desktop.domain.action_changes import Share, merged, split
from cpp_desktop.domain.actions import CLOSING_STATES, Action, ActionState, closed_on, raised_on
from cpp_desktop.domain.annual_return import figures
from cpp_desktop.domain.charts import months_of
from cpp_desktop.domain.charts_work import actions as actions_chart
from cpp_desktop.domain.charts_work import cases as cases_chart
from cpp_desktop.domain.group import Group
from cpp_desktop.domain.influence import InfluenceCase, Outcome
from cpp_desktop.domain.meetings import Meeting, MeetingState
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_figures import Figures, ReturnRecords

BEGUN, DAYS = date(2024, 1, 1), 900
TODAY = BEGUN + timedelta(days=DAYS)
MEETINGS = tuple(
    Meeting(
        id=f"m{n}", date=BEGUN + timedelta(days=n * 97), state=MeetingState.CANCELLED if n % 3 else MeetingState.HELD
    )
    for n in range(9)
)
HELD = {meeting.id: meeting.date for meeting in MEETINGS}
ENDS = sorted(CLOSING_STATES, key=lambda state: state.value)

a_day = st.integers(0, DAYS).map(lambda n: BEGUN + timedelta(days=n))
steps = st.lists(
    st.tuples(st.sampled_from(("raise", "close", "reopen", "split", "merge")), st.integers(0, 99), st.integers(0, 99)),
    min_size=1, max_size=40,
)  # fmt: skip
some_periods = st.lists(st.tuples(a_day, a_day).map(lambda two: Period(min(two), max(two))), min_size=1, max_size=4)


def raised_day(action: Action) -> date:
    return raised_on(action, HELD.get(action.meeting_id or ""))


def a_raised_one(number: int, choice: int) -> Action:
    """Raised on a day of its own, at a meeting that may not have been held, or only written down."""
    day, meeting = BEGUN + timedelta(days=number * 7 % DAYS), MEETINGS[choice % len(MEETINGS)]
    named = {"meeting_id": meeting.id} if choice % 3 else {}
    return Action(text="Ring", recorded=day, raised=day if choice % 2 else None, **named)


def after(history: Sequence[tuple[str, int, int]]) -> list[Action]:
    """Let things happen to actions one after the other; closings are dated back as far as their raising."""
    found: dict[str, Action] = {}

    def keep(*actions: Action) -> None:
        found.update({action.id: action for action in actions})

    for what, first, second in history:
        open_ones = [a for a in found.values() if a.state not in CLOSING_STATES]
        closed = [a for a in found.values() if a.state in CLOSING_STATES]
        if what == "raise" or not found:
            keep(a_raised_one(first, second))
        elif what == "close" and open_ones:
            one = open_ones[first % len(open_ones)]
            day = raised_day(one) + timedelta(days=second * 5)
            keep(replace(one, state=ENDS[second % 3], closed=day if second % 7 else None))
        elif what == "reopen" and closed:
            keep(replace(closed[first % len(closed)], state=ActionState.OPEN, closed=None))
        elif what == "split" and open_ones:
            one = open_ones[first % len(open_ones)]
            keep(*split(one, [Share("One"), Share("Two")], raised_day(one) + timedelta(days=second)))
        elif what == "merge" and len(open_ones) > 1:
            one, other = open_ones[first % len(open_ones)], open_ones[first % len(open_ones) - 1]
            keep(merged(one, other, "the same", max(raised_day(one), raised_day(other))))
    return list(found.values())


def counted(period: Period, actions: Sequence[Action] = (), cases: Sequence[InfluenceCase] = ()) -> Figures:
    group = Group(name="A Group")
    return figures(ReturnRecords(group=group, meetings=MEETINGS, actions=tuple(actions), cases=tuple(cases)), period)


def sum_of(found: Figures, section: str, *codes: str) -> int:
    return sum(value for code in codes if isinstance(value := found.value(f"{section}.{code}"), int))


@settings(max_examples=120)
@given(steps, some_periods)
def test_actions_balance_after_any_history_in_any_period(
    history: list[tuple[str, int, int]], periods: list[Period]
) -> None:
    actions = after(history)
    for period in periods:
        found = counted(period, actions)
        went = sum_of(found, "actions", "completed", "no_longer_needed", "transferred")
        assert sum_of(found, "actions", "brought_forward", "raised") - went == found.value("actions.carried_forward")
        assert found.balances[2].holds
        following = counted(Period(period.last + timedelta(days=1), period.last + timedelta(days=40)), actions)
        assert following.value("actions.brought_forward") == found.value("actions.carried_forward")


@settings(max_examples=60)
@given(steps, a_day)
def test_the_picture_of_actions_shows_what_the_return_counts(history: list[tuple[str, int, int]], first: date) -> None:
    actions, period = after(history), Period(first, first + timedelta(days=364))
    raised = Counter(map(raised_day, actions))
    closed = Counter(
        day for a in actions if (day := closed_on(a, HELD.get(a.meeting_id or ""))) is not None
    )  # fmt: skip
    found = counted(period, actions)
    opened, ended = actions_chart(raised, closed, months_of(period), "", date.max).parts
    line = actions_chart(raised, closed, months_of(period), "", date.max).line
    assert opened.total == found.value("actions.raised")
    assert ended.total == sum_of(found, "actions", "completed", "no_longer_needed", "transferred")
    assert line is not None
    assert line.numbers[-1] == found.value("actions.carried_forward")


a_case = st.builds(
    lambda raised, closed, outcome: InfluenceCase(
        raised=raised, theme="Parking", closed=raised + timedelta(days=closed) if closed else None, outcome=outcome
    ),
    a_day, st.integers(0, 700), st.none() | st.sampled_from(Outcome),
)  # fmt: skip


@settings(max_examples=100)
@given(st.lists(a_case, max_size=20), some_periods)
def test_cases_balance_in_any_period_and_their_picture_agrees(
    cases: list[InfluenceCase], periods: list[Period]
) -> None:
    for period in periods:
        found = counted(period, cases=cases)
        left = sum_of(found, "influence", "brought_forward", "opened") - sum_of(found, "influence", "closed")
        assert left == found.value("influence.carried_forward")
        outcomes = {key: cell.value for key, cell in found.breakdowns["influence.closed_by_outcome"].items()}
        assert sum(n for n in outcomes.values() if isinstance(n, int)) == found.value("influence.closed")
        rows = [(c.raised, c.closed, c.outcome) for c in cases]
        still, *ended = cases_chart(rows, period, "", date.max).parts
        assert still.total == found.value("influence.carried_forward")
        assert {part.key: part.total for part in ended if part.total} == outcomes
