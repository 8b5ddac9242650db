"""A year's meetings by a rule: what it says is what comes out, and what is avoided is said."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.series import MOST_MEETINGS, Avoided, Nth, SeriesRule, Weekday, days_of
from cpp_desktop.domain.working_days import is_bank_holiday

# Every month comes round in these, so that any that is not left out is reached.
rules = st.builds(
    SeriesRule,
    first=st.dates(date(2000, 1, 1), date(2030, 12, 31)), nth=st.sampled_from(Nth), weekday=st.sampled_from(Weekday),
    every=st.sampled_from([1, 5, 7, 11]), left_out=st.sets(st.integers(1, 12), max_size=11).map(tuple),
    count=st.integers(1, 12),
)  # fmt: skip


def days(**given):
    return days_of(SeriesRule(**{"first": date(2026, 1, 1), "count": 6, **given}))


def test_the_first_tuesday_of_every_second_month_without_august():
    found = days(first=date(2026, 2, 1), left_out=(8,))
    assert [d.day for d in found] == [
        date(2026, 2, 3), date(2026, 4, 7), date(2026, 6, 2), None, date(2026, 10, 6), date(2026, 12, 1),
        date(2027, 2, 2),
    ]  # fmt: skip
    assert (found[3].by_rule, found[3].avoided) == (date(2026, 8, 4), Avoided.MONTH)


def test_a_bank_holiday_gives_way_to_the_week_after():
    (may,) = days(first=date(2026, 5, 1), weekday=Weekday.MONDAY, count=1)
    assert (may.by_rule, may.day, may.avoided) == (date(2026, 5, 4), date(2026, 5, 11), Avoided.BANK_HOLIDAY)


def test_a_bank_holiday_at_the_end_of_a_month_gives_way_to_the_week_before():
    (may,) = days(first=date(2026, 5, 1), nth=Nth.LAST, weekday=Weekday.MONDAY, count=1)
    assert (may.by_rule, may.day) == (date(2026, 5, 25), date(2026, 5, 18))


def test_nothing_is_planned_before_the_first_day_or_after_the_last():
    found = days(first=date(2026, 1, 7), count=None, until=date(2026, 6, 2), every=1)
    assert [d.day for d in found] == [date(2026, m, d) for m, d in ((2, 3), (3, 3), (4, 7), (5, 5), (6, 2))]


def test_a_last_day_before_the_count_is_reached_ends_it():
    assert len(days(count=6, until=date(2026, 5, 31))) == 3


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"every": 0}, "every"), ({"every": 13}, "every"), ({"count": None}, "count"), ({"count": 0}, "count"),
        ({"count": MOST_MEETINGS + 1}, "count"), ({"until": date(2025, 12, 31)}, "until"),
        ({"every": 12, "left_out": (1,)}, "left_out"), ({"left_out": tuple(range(1, 13))}, "left_out"),
        ({"start": time(14), "end": time(13)}, "end"),
    ],
)  # fmt: skip
def test_a_rule_that_cannot_be_followed_is_refused_with_a_sentence(given, field):
    with pytest.raises(Refused) as refused:
        days(**given)
    assert list(refused.value.problems) == [field]


def test_one_meeting_a_year_is_planned_as_far_as_is_asked():
    assert [d.day.year for d in days(every=12, count=MOST_MEETINGS)] == list(range(2026, 2026 + MOST_MEETINGS))


def test_where_no_day_of_a_month_is_free_it_is_left_out_and_said():
    found = days_of(SeriesRule(first=date(2026, 1, 1), count=2, every=1), lambda day: day.month != 2)
    assert [(d.day is None, d.avoided) for d in found] == [
        (False, None), (True, Avoided.BANK_HOLIDAY), (False, None),
    ]  # fmt: skip


@given(rules)
def test_every_day_keeps_the_rule_or_says_what_was_avoided(rule):
    found = days_of(rule)
    meetings = [d.day for d in found if d.day]
    assert len(meetings) == rule.count
    assert meetings == sorted(set(meetings))
    for one in found:
        assert one.by_rule.weekday() == list(Weekday).index(rule.weekday)
        months = (one.by_rule.year - rule.first.year) * 12 + one.by_rule.month - rule.first.month
        assert months % rule.every == 0
        if rule.nth is Nth.LAST:
            assert (one.by_rule + timedelta(days=7)).month != one.by_rule.month
        else:
            assert (one.by_rule.day - 1) // 7 == list(Nth).index(rule.nth)
        assert (one.avoided is None) == (one.day == one.by_rule)
        assert (one.avoided is Avoided.MONTH) == (one.by_rule.month in rule.left_out)
        if one.day:
            assert not is_bank_holiday(one.day)
            assert one.day >= rule.first
            assert (one.day.month, one.day.weekday()) == (one.by_rule.month, one.by_rule.weekday())
            assert (one.avoided is Avoided.BANK_HOLIDAY) == is_bank_holiday(one.by_rule)
