"""Ways to reach somebody, found in a text by their shape."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.private_details import Detail, details, is_nhs_number, squeezed


def found(text: str) -> list[tuple[str, str]]:
    return [(one.kind.name, text[one.start : one.end]) for one in details(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ring 01632 960108, or (01632) 960 109.", ["TELEPHONE 01632 960108", "TELEPHONE (01632) 960 109"]),
        ("+44 7700 900102 and 0044 7700 900103", ["TELEPHONE +44 7700 900102", "TELEPHONE 0044 7700 900103"]),
        ("Helplines: 0808 808 0000, 0300 123 1000, 0845 600 0000.", []),
        ("Write to tamsin.o’brien@meadow.example.", ["EMAIL tamsin.o’brien@meadow.example"]),
        ("9 Rose Hill, VT2 8UJ, and VT99ZA", ["POSTCODE VT2 8UJ", "POSTCODE VT99ZA"]),
        ("943 476 5919 was read out", ["NHS_NUMBER 943 476 5919"]),
        ("943-476-5910 was read out", ["NHS_NUMBER 943-476-5910"]),
        ("9434765919", ["NHS_NUMBER 9434765919"]),
        ("Order 9434765910 came to £1,234.56 on 12/05/2026, item 4.2, at 10.30.", []),
        ("The years 2024 2025 2026, ISBN 978-1-234-56789-7", []),
        ("One in 10 of 1632 960108 leaflets", []),
    ],
)
def test_details_are_known_by_their_shape(text: str, expected: list[str]) -> None:
    assert [" ".join(one) for one in found(text)] == expected


def test_the_check_digit_tells_how_sure_an_nhs_number_is() -> None:
    assert [one.sure for one in details("943 476 5919 and 943 476 5910")] == [True, False]


@given(st.integers(100_000_000, 999_999_999))
def test_of_ten_endings_at_most_one_passes_the_check_and_a_slip_is_noticed(nine: int) -> None:
    passing = [digit for digit in range(10) if is_nhs_number(f"{nine}{digit}")]
    assert len(passing) <= 1
    for digit in passing:
        written = f"{nine}{digit}"
        changed_about = written[1] + written[0] + written[2:]
        assert is_nhs_number(changed_about) == (written[0] == written[1])


@given(st.text(alphabet="0123456789 -().+@abcVT.é\n", max_size=60))
def test_details_never_overlap_and_lie_in_the_text(text: str) -> None:
    places = sorted((one.start, one.end) for one in details(text))
    assert all(start < end <= len(text) for start, end in places)
    assert all(one[1] <= other[0] for one, other in pairwise(places))


@given(st.lists(st.sampled_from(["", " ", "-", " "]), min_size=2, max_size=2), st.integers(100_000, 999_999))
def test_a_number_is_the_same_however_it_is_spaced(gaps: list[str], six: int) -> None:
    text = f"on 01632{gaps[0]}{str(six)[:3]}{gaps[1]}{str(six)[3:]} after six"
    (one,) = details(text)
    assert (one.kind, squeezed(text[one.start : one.end])) == (Detail.TELEPHONE, f"01632{six}")
