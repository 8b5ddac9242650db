"""Subject access: by which day it is to be answered."""

from __future__ import annotations

from datetime import date

import pytest

from cpp_desktop.domain.subject_access import answer_by


@pytest.mark.parametrize(
    ("asked", "by"),
    [
        (date(2026, 5, 12), date(2026, 6, 12)),
        (date(2026, 1, 31), date(2026, 3, 2)),  # 28 February is a Saturday
        (date(2024, 1, 31), date(2024, 2, 29)),
        (date(2026, 11, 25), date(2026, 12, 29)),  # Christmas, the weekend, and the bank holiday instead
    ],
)
def test_an_answer_is_due_within_a_calendar_month(asked, by):
    assert answer_by(asked) == by
