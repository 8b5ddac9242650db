from __future__ import annotations

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.label_sheets import J8160, L7160, L7163, L7418, SHEETS, Placing, free_sheet, read_sheet


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=list(SHEETS))
def test_a_makers_labels_lie_in_the_middle_of_the_sheet(sheet) -> None:
    right, bottom = sheet.place(sheet.count - 1)
    assert sheet.left == pytest.approx(210 - right - sheet.width, abs=0.1)
    assert sheet.top == pytest.approx(297 - bottom - sheet.height, abs=0.1)
    assert read_sheet(f" {sheet.written.lower()} ") is sheet


def test_the_makers_sheets_hold_what_is_printed_on_their_boxes() -> None:
    assert [(s.count, s.width, s.height) for s in (L7160, L7163, J8160, L7418)] == [
        (21, 63.5, 38.1), (14, 99.1, 38.1), (21, 63.5, 38.1), (8, 86.0, 55.0),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "first", "second", "last"),
    [
        ("70x37:3x8", (0, 0.5), (70, 0.5), (140, 259.5)),
        ("60 × 40,5 : 3x7 : 9x5", (9, 5), (69, 5), (129, 248)),
        ("60x40:2x6:10x10:100x45", (10, 10), (110, 10), (110, 235)),
        ("66.66x42.3:3x7", (5.01, 0.45), (71.67, 0.45), (138.33, 254.25)),
    ],
)
def test_free_sizes_are_read_in_millimetres(text, first, second, last) -> None:
    sheet = read_sheet(text)
    places = [sheet.place(number) for number in (0, 1, sheet.count - 1)]
    assert places == [pytest.approx(place) for place in (first, second, last)]
    assert read_sheet(sheet.written) == sheet


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("L7161", "“L7161” is no sheet; say one of L7160, L7163, J8160, L7418"),
        ("", "is no sheet"),
        ("70x37", "is no sheet"),
        ("70x37:4x8", "would not fit: they need 280 mm, and the sheet is 210 mm wide"),
        ("70x37:3x9", "would not fit: they need 333 mm, and the sheet is 297 mm high"),
        ("70x37:3x8:5x0", "they need 215 mm"),
        ("70x37:2x8:0x0:60x37", "would overlap: from one to the next it is at least 70 mm"),
        ("20x37:3x8", "A label less than 30 mm wide"),
        ("70x9:3x8", "A label less than 12 mm high"),
        ("70x37:0x8", "There is at least one"),
    ],
)
def test_a_sheet_that_cannot_be_is_refused_with_the_reason(text, words) -> None:
    with pytest.raises(Refused, match=words) as refused:
        read_sheet(text)
    assert list(refused.value.problems) == ["sheet"]


def test_each_length_is_refused_beside_its_field() -> None:
    with pytest.raises(Refused) as refused:
        free_sheet(columns=0, rows=9, width=70, height=37)
    assert set(refused.value.problems) == {"columns", "height"}


def test_labels_run_on_from_the_first_free_one_to_the_next_sheet() -> None:
    places = list(Placing(sheet=L7163, start=13, offset_x=1.5, offset_y=-2).places(4))
    assert [sheet for sheet, _, _ in places] == [1, 1, 2, 2]
    assert places[0][1:] == pytest.approx((4.67 + 1.5, 15.15 + 6 * 38.1 - 2))
    assert places[2][1:] == pytest.approx((4.67 + 1.5, 15.15 - 2))


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"start": 0}, "start"),
        ({"start": 22}, "start"),
        ({"offset_x": 10.5}, "offset_x"),
        ({"offset_y": float("nan")}, "offset_y"),
    ],
)
def test_a_start_or_an_offset_beyond_the_sheet_is_refused(given, field) -> None:
    with pytest.raises(Refused) as refused:
        Placing(sheet=L7160, **given).check()
    assert list(refused.value.problems) == [field]
    Placing(sheet=L7160, start=21, offset_x=-10, offset_y=10).check()
