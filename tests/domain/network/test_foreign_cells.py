"""One cell of somebody else's form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.network.foreign_cells import UNITS, Value, read_value
from cpp_desktop.domain.network.records import Cell
from cpp_desktop.domain.return_codes import Unit


@pytest.mark.parametrize(
    ("says", "unit", "written_in", "number"),
    [
        ("212", "count", "number", 212),
        ("1,234", "count", "number", 1234),
        ("1 234", "count", "number", 1234),
        ("1\u202f234", "count", "number", 1234),
        ("12", "count", "thousands", 12_000),
        ("1.5", "minutes", "hours", 90),
        ("1:30", "minutes", "hours", 90),
        ("2 h 30 min", "minutes", "minutes", 150),
        ("£1,200.50", "pence", "pounds", 120_050),
        ("1234.5600000000001", "pence", "pounds", 123_456),
        ("83.3%", "rate", "percent", 833),
        ("0.8333333333", "rate", "fraction", 833),
    ],
)
def test_a_number_is_read_without_doubt(says: str, unit: Unit, written_in: str, number: int) -> None:
    assert read_value(says, unit, written_in) == Value(Cell.NUMBER, number)


@pytest.mark.parametrize(
    ("says", "kind", "number"),
    [
        ("o", Cell.NUMBER, 0),
        ("nil", Cell.NUMBER, 0),
        ("1O5", Cell.NUMBER, 105),
        ("212*", Cell.NUMBER, 212),
        ("212 (a)", Cell.NUMBER, 212),
        ("about 50", Cell.NUMBER, 50),
        ("seven", Cell.NUMBER, 7),
        ("N/A", Cell.NOT_APPLICABLE, None),
        ("-", Cell.NOT_RECORDED, None),
        ("<5", Cell.SUPPRESSED, None),
        ("<10", Cell.SUPPRESSED, None),
        ("fewer than 5", Cell.SUPPRESSED, None),
        ("1-4", Cell.SUPPRESSED, None),
        ("*", Cell.SUPPRESSED, None),
    ],
)
def test_what_stands_in_place_of_a_number_is_read_and_in_doubt(says: str, kind: Cell, number: int | None) -> None:
    value = read_value(says, "count", "number")
    assert (value.kind, value.number, value.unread) == (kind, number, False)
    assert value.doubt


@pytest.mark.parametrize(
    "says",
    [
        "12.5",
        "1.234",
        "1,23",
        "-5",
        "(5)",
        "5 (3 women)",
        "50+",
        "12/15",
        "2016-04-12",
        "=1+1",
        "3 hours",
        "#N/A",
    ],
)
def test_what_could_mean_two_things_is_not_read(says: str) -> None:
    value = read_value(says, "count", "number")
    assert (value.kind, value.number, value.unread) == (Cell.NOT_RECORDED, None, True)


def test_a_blank_cell_is_not_zero_and_no_doubt() -> None:
    assert read_value("  ", "count", "number") == Value(Cell.NOT_RECORDED)


def test_a_cell_that_bears_its_own_unit_is_believed_and_listed() -> None:
    assert read_value("90 mins", "minutes", "hours").number == 90
    assert read_value("50p", "pence", "pounds").number == 50
    assert read_value("£1.2k", "pence", "pounds").number == 120_000
    assert read_value("90 mins", "minutes", "hours").doubt == "It is written in minutes, and its column in hours."


def test_a_share_of_less_than_one_percent_or_more_than_all_is_in_doubt() -> None:
    assert read_value("0.83", "rate", "percent").doubt == "It could be a part of one, not of a hundred."
    assert read_value("83", "rate", "fraction").unread


def test_what_the_mapping_settles_is_beyond_doubt() -> None:
    assert read_value("-", "count", "number", {"-": "0"}) == Value(Cell.NUMBER, 0)
    assert read_value("see note", "count", "number", {"see note": "n/a"}) == Value(Cell.NOT_APPLICABLE)


@pytest.mark.parametrize(("sign", "says"), [("minus", "(12.50)"), ("minus", "-12.50"), ("either", "12.50")])
def test_spending_can_be_written_below_nothing(sign: str, says: str) -> None:
    assert read_value(says, "pence", "pounds", sign=sign).number == 1250


@given(st.integers(0, 10**9))
def test_a_number_with_and_without_commas_is_one(number: int) -> None:
    assert read_value(str(number), "count", "number") == read_value(f"{number:,}", "count", "number")
    assert read_value(f"{number // 100}.{number % 100:02d}", "pence", "pounds").number == number


@given(st.text(max_size=40), st.sampled_from(sorted(UNITS)))
def test_no_text_whatever_breaks_the_reading_or_is_read_below_nothing(says: str, written_in: str) -> None:
    value = read_value(says, UNITS[written_in][0], written_in)
    assert (value.number is not None) == (value.kind is Cell.NUMBER)
    assert value.number is None or 0 <= value.number < 2**53
