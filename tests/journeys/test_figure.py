"""Understanding one figure of the annual return."""

from __future__ import annotations

import pytest

from cpp_desktop.services.office import Office
from tests.drivers import keys
from tests.drivers.window import Secretary
from tests.journeys.conftest import within


@pytest.fixture
def returning(secretary: Secretary, sample: Office) -> Secretary:
    """The sample group's return, with the keyboard on its figures."""
    secretary.window.show_office(sample)
    secretary.press("Ctrl+8")
    secretary.until_sees("Members at the start:")
    secretary.go_to("Figures")
    return secretary


def test_a_figure_says_what_it_is_and_what_is_behind_it(returning: Secretary) -> None:
    with within(returning, 1):
        returning.press("Down")
        keys.settle(20)
    joined = next(row for row in returning.rows("Figures") if row.startswith("Joined"))
    now = joined.split(" | ")[1]
    assert returning.sees(f"Joined: {now}")
    assert returning.sees("began in the period") or returning.sees("joined in the period")
    assert len(returning.rows("Records behind the figure")) == int(now)
