"""Amounts, rates and quantities as they are typed."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.amounts import amount_words, rate_words, read_pence, read_rate, read_tenths, tenths_words
from cpp_desktop.domain.held_words import number_words


@pytest.mark.parametrize(
    ("typed", "pence"),
    [("12.50", 1250), ("£1,200.5", 120_050), ("£ 5,000", 500_000), ("7", 700), ("50p", 50), (" 0.05 ", 5)],
)
def test_an_amount_is_understood(typed: str, pence: int) -> None:
    assert read_pence(typed) == pence


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("12,50", "“12,50” could be £12.50 or £1250; write it like 12.50."),
        ("-5", "“-5” is less than nothing; write an amount, not a debt."),
        ("(12.50)", "“(12.50)” is less than nothing; write an amount, not a debt."),
        ("1,20,000", "“1,20,000” is not an amount; write it like 12.50."),
        ("12.505", "“12.505” is not an amount; write it like 12.50."),
        ("ten", "“ten” is not an amount; write it like 12.50."),
    ],
)
def test_what_is_no_amount_is_asked_about(typed: str, why: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(why)}$"):
        read_pence(typed)


@pytest.mark.parametrize(("typed", "tenths"), [("45p", 450), ("45.5 p", 455), ("£75", 75_000), ("0.455", 455)])
def test_a_rate_is_understood(typed: str, tenths: int) -> None:
    assert read_rate(typed) == tenths


def test_a_bare_number_could_be_pounds_or_pence() -> None:
    with pytest.raises(ValueError, match="could be 45p or £45"):
        read_rate("45")


@given(st.integers(0, 10**8))
def test_what_is_said_is_read_again_as_the_same(number: int) -> None:
    assert read_pence(amount_words(number)) == number
    assert read_rate(rate_words(number)) == number


@given(st.integers(0, 10**6))
def test_a_quantity_is_read_again_as_the_same(number: int) -> None:
    assert read_tenths(f"{tenths_words(number)} hours") == number


def test_what_is_held_says_amounts_as_they_are_read() -> None:
    kept = {"amount_pence": 1260, "rate_tenths": 455, "miles_tenths": 285, "note": "1260"}
    assert [number_words(name, value) for name, value in kept.items()] == ["£12.60", "45.5p", "28.5", None]
