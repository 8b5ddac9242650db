from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.meeting_clock import after, minutes_left


@pytest.mark.parametrize(
    ("end", "now", "left"),
    [
        (time(14, 30), time(14, 20), 10),
        (time(14, 30), time(14, 38), -8),
        (time(14, 30), time(14, 30, 59), 0),
        (time(0, 10), time(23, 50), 20),
        (time(23, 50), time(0, 5), -15),
    ],
)
def test_what_is_left_or_over(end: time, now: time, left: int) -> None:
    assert minutes_left(end, now) == left


@given(st.times(), st.integers(0, 11 * 60))
def test_so_many_minutes_after_are_so_many_left(start: time, minutes: int) -> None:
    assert minutes_left(after(start, minutes), start) == minutes
