"""What has come to differ from a signed return: nothing while nothing changed, and every record that came or went."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.actions import Action, ActionState
from cpp_desktop.domain.annual_return import figures
from cpp_desktop.domain.group import Group
from cpp_desktop.domain.people import Category, Membership
from cpp_desktop.domain.return_checks import not_over
from cpp_desktop.domain.return_differences import Difference, counted_json, differences, since_in_words
from cpp_desktop.domain.return_figures import Figures, Period, ReturnRecords
from cpp_desktop.domain.signed_returns import Disclosure, SignedReturn

YEAR = Period(date(2025, 4, 1), date(2026, 3, 31))
DAYS = st.dates(date(2024, 6, 1), date(2026, 6, 1))
ACTIONS = st.builds(
    lambda raised, closed, state: Action(
        text="Ring", recorded=raised, raised=raised, state=state, closed=None if state is ActionState.OPEN else closed
    ),
    DAYS,
    DAYS,
    st.sampled_from(ActionState),
)
MEMBERSHIPS = st.builds(
    lambda joined, kind: Membership(person_id=f"p{joined}", joined=joined, primary_category=kind),
    DAYS,
    st.sampled_from(Category),
)
GROUPS = st.builds(
    lambda actions, stays: ReturnRecords(group=Group(name="A Group"), actions=tuple(actions), memberships=tuple(stays)),
    st.lists(ACTIONS, max_size=6),
    st.lists(MEMBERSHIPS, max_size=6, unique_by=lambda m: m.person_id),
)


def signed(found: Figures) -> SignedReturn:
    return SignedReturn(
        first=YEAR.first,
        last=YEAR.last,
        revision=1,
        made=date(2026, 4, 20),
        disclosure=Disclosure.EXACT,
        document="{}",
        digest="",
        counted=counted_json(found, {}),
        key="",
    )


@given(GROUPS)
def test_nothing_differs_while_nothing_changed(group: ReturnRecords) -> None:
    assert differences(signed(figures(group, YEAR)), figures(group, YEAR)) == ()


@given(GROUPS, GROUPS)
def test_what_differs_is_told_to_the_record_and_to_the_number(before: ReturnRecords, after: ReturnRecords) -> None:
    then, now = figures(before, YEAR), figures(after, YEAR)
    told = {(one.code, one.key): one for one in differences(signed(then), now)}
    for code, figure in now.values.items():
        one = told.get((code, None))
        was = then.values[code]
        came, went = (Counter(one.came.ids), Counter(one.went.ids)) if one else (Counter(), Counter())
        assert Counter(was.ids) + came == Counter(figure.ids) + went
        assert (one is None) == (was.value == figure.value and Counter(was.ids) == Counter(figure.ids))
        assert one is None or (one.was, one.now) == (was.value, figure.value)


@given(GROUPS, GROUPS)
def test_what_goes_out_with_the_next_return_names_totals_alone(before: ReturnRecords, after: ReturnRecords) -> None:
    found = differences(signed(figures(before, YEAR)), figures(after, YEAR))
    words = " ".join(since_in_words(signed(figures(before, YEAR)), found).values())
    cells = [one for one in found if one.key is not None]
    assert not any(one.sentence in words for one in cells)
    assert all(one.sentence in words for one in found if one.key is None and one.was != one.now)


def test_other_records_of_one_number_are_told() -> None:
    action = Action(text="Ring", recorded=YEAR.first, raised=YEAR.first)
    other = replace(action, id="other")
    then = figures(ReturnRecords(group=Group(name="A Group"), actions=(action,)), YEAR)
    now = figures(ReturnRecords(group=Group(name="A Group"), actions=(other,)), YEAR)
    found: dict[str, Difference] = {one.code: one for one in differences(signed(then), now)}
    assert found["actions.raised"].sentence == "Actions raised: 1 as signed off and now, but of other records."


@pytest.mark.parametrize(("today", "codes"), [(YEAR.last, ["cover.not_over"]), (date(2026, 4, 1), [])])
def test_a_period_is_over_the_day_after_its_last(today: date, codes: list[str]) -> None:
    assert [check.code for check in not_over(YEAR, today)] == codes
