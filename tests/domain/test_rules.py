"""Small rules: years, working days, due dates, numbers, words."""

from __future__ import annotations

from datetime import date, time

import pytest

from cpp_desktop.domain import wording
from cpp_desktop.domain.actions import Action, ActionState, DueRevision, due_on, is_open_at_close
from cpp_desktop.domain.group import ParentBody, parent_on, year_containing
from cpp_desktop.domain.meetings import AgendaItem
from cpp_desktop.domain.minutes import item_for
from cpp_desktop.domain.working_days import clear_working_days_before, is_working_day, working_days_after

RECORDED = date(2026, 6, 1)


@pytest.mark.parametrize(
    ("start", "day", "first", "last"),
    [
        ("04-01", date(2026, 3, 31), date(2025, 4, 1), date(2026, 3, 31)),
        ("04-01", date(2026, 4, 1), date(2026, 4, 1), date(2027, 3, 31)),
        ("01-01", date(2024, 2, 29), date(2024, 1, 1), date(2024, 12, 31)),
        ("02-29", date(2024, 2, 28), date(2024, 2, 28), date(2025, 2, 27)),
    ],
)
def test_the_groups_year_has_its_own_first_day(start: str, day: date, first: date, last: date) -> None:
    assert year_containing(start, day) == (first, last)


def test_parent_bodies_come_and_go() -> None:
    old = ParentBody(name="Old Network", last=date(2013, 3, 31))
    new = ParentBody(name="New Alliance", first=date(2016, 9, 1))
    assert parent_on([new, old], date(2013, 3, 31)) is old
    assert parent_on([new, old], date(2014, 1, 1)) is None
    assert parent_on([new, old], date(2026, 1, 1)) is new


def test_clear_working_days_leave_out_both_ends_weekends_and_bank_holidays() -> None:
    assert clear_working_days_before(date(2026, 11, 18), 5) == date(2026, 11, 10)
    assert clear_working_days_before(date(2026, 12, 29), 1) == date(2026, 12, 23)
    assert working_days_after(date(2026, 12, 24), 1) == date(2026, 12, 29)
    assert not is_working_day(date(2026, 5, 25))


def test_the_due_date_in_force_leaves_out_later_revisions() -> None:
    action = Action(recorded=RECORDED, text="Write", due=date(2026, 6, 10))
    revisions = [
        DueRevision(action_id=action.id, position=0, due=date(2026, 7, 1), revised_on=date(2026, 6, 9)),
        DueRevision(action_id=action.id, position=1, due=date(2026, 8, 1), revised_on=date(2026, 6, 30)),
    ]
    found = [due_on(action, revisions, None, date(2026, 6, d)) for d in (8, 9, 29, 30)]
    assert found == [date(2026, 6, 10), date(2026, 7, 1), date(2026, 7, 1), date(2026, 8, 1)]


def test_a_bare_revision_counts_from_the_meeting() -> None:
    action = Action(recorded=RECORDED, text="Write", due=date(2026, 6, 10))
    bare = [DueRevision(action_id=action.id, due=date(2026, 9, 1))]
    assert due_on(action, bare, date(2026, 6, 5), date(2026, 6, 4)) == date(2026, 6, 10)
    assert due_on(action, bare, date(2026, 6, 5), date(2026, 6, 5)) == date(2026, 9, 1)


def test_open_at_a_close_is_raised_and_not_yet_closed() -> None:
    done = Action(recorded=RECORDED, raised=RECORDED, text="Write", state=ActionState.COMPLETE, closed=date(2026, 6, 3))
    opened = [is_open_at_close(done, None, date(2026, 5, 31)), is_open_at_close(done, None, RECORDED)]
    assert opened == [False, True]
    assert not is_open_at_close(done, None, date(2026, 6, 3))


def test_a_minute_stands_under_its_number_or_the_one_before_the_point() -> None:
    four = AgendaItem(meeting_id="m", position=1, number="4", title="Parking")
    assert item_for("4", [four]) is four
    assert item_for("4.2", [four]) is four
    assert item_for("5", [four]) is None
    assert item_for("", [four]) is None


def test_words_for_dates_times_and_counts() -> None:
    day = date(2026, 11, 18)
    assert wording.long_date(day) == "Wednesday 18 November 2026"
    assert wording.short_date(day) == "18 Nov 2026"
    assert [wording.clock(time(h, 5)) for h in (0, 9, 12, 14)] == ["12:05am", "9:05am", "12:05pm", "2:05pm"]
    assert wording.hours(90) == "1 hour 30 minutes"
    assert [wording.from_today(date(2026, 11, d), day) for d in (15, 17, 18, 19, 27)] == [
        "3 days ago", "yesterday", "today", "tomorrow", "in 9 days",
    ]  # fmt: skip
    assert wording.listed(["a", "b", "c"]) == "a, b and c"
    assert wording.rate(833) == "83.3%"
    assert wording.counted(1024, "member", "members") == "1,024 members"
