"""The year that a form's own words for a time lie in."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.network.foreign_periods import Stretch, read_stretch
from cpp_desktop.domain.periods import Period

YEAR = Period(date(2016, 4, 1), date(2017, 3, 31))


@pytest.mark.parametrize(
    "words",
    ["2016-17", "2016/17", "2016/2017", "FY 2016-17", "1 April 2016 to 31 March 2017", "Year ended 31 March 2017"],
)
def test_a_year_is_understood(words: str) -> None:
    assert read_stretch(words, "04-01") == Stretch(YEAR)


@pytest.mark.parametrize(
    ("words", "begins"),
    [
        ("Apr-16", date(2016, 4, 1)),
        ("March 2017", date(2017, 3, 1)),
        ("2017-03", date(2017, 3, 1)),
        ("04/2016", date(2016, 4, 1)),
        ("01.04.2016", date(2016, 4, 1)),
        ("01/03/2017", date(2017, 3, 1)),
        ("2016-07-15 09:44:04", date(2016, 7, 15)),
        ("Q1 2016-17", date(2016, 4, 1)),
        ("Q4 2016/17", date(2017, 1, 1)),
    ],
)
def test_a_month_quarter_or_day_lies_in_its_year(words: str, begins: date) -> None:
    assert read_stretch(words, "04-01") == Stretch(YEAR, begins)


def test_a_bare_year_is_one_only_where_years_begin_in_january() -> None:
    assert read_stretch("2016", "01-01").period == Period(date(2016, 1, 1), date(2016, 12, 31))
    with pytest.raises(ValueError, match="could be the year that begins or that ends in it"):
        read_stretch("2016", "04-01")


@pytest.mark.parametrize("words", ["", "soon", "2016-19", "31/02/2016", "13/2016"])
def test_other_words_are_asked_about(words: str) -> None:
    with pytest.raises(ValueError, match=r"year|date|day"):
        read_stretch(words, "04-01")


@given(st.dates(date(1950, 1, 1), date(2100, 1, 1)), st.dates(date(2023, 1, 1), date(2023, 12, 31)))
def test_a_day_lies_in_a_year_that_begins_as_said(day: date, begins: date) -> None:
    stretch = read_stretch(day.isoformat(), f"{begins:%m-%d}")
    assert day in stretch.period
    assert (stretch.period.first.month, stretch.period.first.day) == (begins.month, begins.day)
