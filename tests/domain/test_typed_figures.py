from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.return_codes import value_words
from cpp_desktop.domain.typed_figures import read_figure


@pytest.mark.parametrize("unit", ["count", "rate", "minutes", "pence"])
@given(number=st.integers(0, 999_999))
def test_what_the_paper_says_is_read_as_it_was_meant(unit, number):
    assert read_figure(value_words(number, unit), unit) == number


@pytest.mark.parametrize(
    ("text", "value"), [("not recorded", None), ("Not applicable", "n/a"), (" n/a ", "n/a"), ("hidden", "suppressed")]
)
def test_words_stand_for_what_is_no_number(text, value):
    assert read_figure(text) == value


@pytest.mark.parametrize(
    ("text", "unit"),
    [("l2", "count"), ("1,23", "count"), ("-3", "count"), ("", "count"), ("later", "minutes"), ("", "minutes")],
)
def test_a_slip_is_refused(text, unit):
    with pytest.raises(ValueError, match="“"):
        read_figure(text, unit)


def test_a_time_may_be_typed_short():
    assert (read_figure("12:30", "minutes"), read_figure("2 h", "minutes"), read_figure("45 min", "minutes")) == (
        750,
        120,
        45,
    )
