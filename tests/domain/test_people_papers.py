from __future__ import annotations

import pytest

from cpp_desktop.domain.people_papers import address_lines


@pytest.mark.parametrize(
    ("address", "lines"),
    [
        ("", []),
        (" \n ,\n", []),
        ("1 Mill Lane\nMeadow", ["1 Mill Lane", "Meadow"]),
        ("Tŷ Gwyn, Mill Lane,\r\nMeadow ", ["Tŷ Gwyn, Mill Lane", "Meadow"]),
        ("27 Station Road, Aldermere", ["27 Station Road", "Aldermere"]),
        ("Flat 3, Old Maltings, 8 Quay Road, Aldermere", ["Flat 3, Old Maltings", "8 Quay Road", "Aldermere"]),
        ("12, High Street,, Meadow", ["12, High Street", "Meadow"]),
        ("Flat 2, 14b, High Street", ["Flat 2, 14b, High Street"]),
        ("12", ["12"]),
    ],
)
def test_an_address_on_one_line_is_parted_at_its_commas(address: str, lines: list[str]) -> None:
    assert address_lines(address) == lines
