from __future__ import annotations

from datetime import time

import pytest

from cpp_desktop.domain.easy_read import clock_words, time_of_day


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (time(10), "10 o’clock"),
        (time(10, 5), "5 past 10"),
        (time(10, 15), "quarter past 10"),
        (time(10, 30), "half past 10"),
        (time(10, 35), "25 to 11"),
        (time(10, 45), "quarter to 11"),
        (time(12, 50), "10 to 1"),
        (time(23, 55), "5 to 12"),
        (time(0, 20), "20 past 12"),
    ],
)
def test_a_time_is_said_as_it_is_spoken(at, words):
    assert clock_words(at) == words


def test_odd_minutes_say_that_they_are_minutes():
    assert clock_words(time(10, 38)).replace("(s)", "s") == "22 minutes to 11"
    assert clock_words(time(10, 3)).replace("(s)", "s") == "3 minutes past 10"


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (time(9), "9 o’clock in the morning"),
        (time(12), "12 o’clock in the afternoon"),
        (time(18, 30), "half past 6 in the evening"),
    ],
)
def test_the_part_of_the_day_is_said(at, words):
    assert time_of_day(at) == words
