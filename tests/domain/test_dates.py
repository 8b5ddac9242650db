from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.dates import could_be_read_two_ways, is_month_first, read_date, read_time


@pytest.mark.parametrize(
    "text",
    ["2025-04-03", "2025/4/3", "2025-04-03T00:00:00", "2025-04-03 17:30", "3/4/2025", "03/04/25", "3.4.2025",
     "3/4/2025 0:00:00", "3 Apr 25", "3rd April 2025", "April 3, 2025", "Thursday 3rd April 2025", "Thu 3 Apr 2025"],
)  # fmt: skip
def test_dates_are_read_as_britain_writes_them(text):
    assert read_date(text) == date(2025, 4, 3)


@pytest.mark.parametrize(
    "text", ["", "soon", "31/2/2025", "April 2025", "3/4", "Friday 3 April 2025", "3/4/1025", "45750"]
)
def test_what_is_no_date_is_named(text):
    with pytest.raises(ValueError, match="“"):
        read_date(text)


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_every_date_is_read_again(day):
    assert read_date(day.isoformat()) == day
    assert read_date(f"{day.day}/{day.month}/{day.year}") == day


def test_a_column_is_month_first_only_if_nothing_speaks_against_it():
    assert is_month_first(["4/3/2025", "4/23/2025 0:00:00"])
    assert not is_month_first(["4/3/2025", "4/23/2025", "23/4/2025"])
    assert not is_month_first(["4/3/2025"])


def test_a_date_of_two_readings_is_known():
    assert could_be_read_two_ways("4/3/2025 0:00")
    assert not could_be_read_two_ways("4/4/2025")
    assert not could_be_read_two_ways("23/4/2025")


@pytest.mark.parametrize("text", ["17:30", "17.30", "5.30pm", "5:30 p.m.", "1730", "17:30 BST", "17:30:00", "17h30"])
def test_times_are_read_as_britain_writes_them(text):
    assert read_time(text) == time(17, 30)


@pytest.mark.parametrize(("text", "at"), [("noon", time(12)), ("12am", time(0)), ("12pm", time(12)), ("9am", time(9))])
def test_noon_and_midnight_are_told_apart(text, at):
    assert read_time(text) == at


@pytest.mark.parametrize("text", ["", "soon", "9", "25:00", "13pm", "17:60", "17:30-18:30", "0.729"])
def test_what_is_no_time_is_named(text):
    with pytest.raises(ValueError, match="“"):
        read_time(text)
