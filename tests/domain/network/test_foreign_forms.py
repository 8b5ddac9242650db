"""One form per file: labels found by what they say, wherever they stand."""

from __future__ import annotations

import pytest

from cpp_desktop.domain.errors import Refused
from tests.foreign_files import a_layout, a_sheet, doubts_of, figures_of, found_in

FORM = {"shape": "form", "organisation": {"right_of": "Name of group"}, "period": {"right_of": "Year"}}
HELD = {"right_of": "Meetings held", "code": "meetings.held"}

FILLED = """ANNUAL FORM |  |  |
Name of group: | | Vale of Trent | Year | 2024-25
 | | |
4. Meetings held | 6 | |
Members at the end | | 12 |
Time given (hours) | | |
Money | Travel | Care
 | £120.50 | 80
"""


def test_values_are_found_beside_and_below_their_labels_and_in_cells() -> None:
    figures = [
        HELD,
        {"right_of": "Members at the end", "code": "membership.at_end"},
        {"right_of": "Time given", "code": "activity.member_minutes", "in": "hours"},
        {"below": "Travel", "code": "money.paid_by_kind", "cell": "travel", "in": "pounds"},
        {"at": "C8", "code": "money.paid_by_kind", "cell": "care", "in": "pounds"},
    ]
    found = found_in(a_layout(figures, **FORM), a_sheet(FILLED))
    assert figures_of(found) == {
        ("Vale of Trent", "meetings.held"): 6,
        ("Vale of Trent", "membership.at_end"): 12,
        ("Vale of Trent", "activity.member_minutes"): "not recorded",
        ("Vale of Trent", "money.paid_by_kind", "travel"): 12050,
        ("Vale of Trent", "money.paid_by_kind", "care"): 8000,
    }
    assert not found.doubts


def test_a_blank_value_is_not_taken_from_the_next_label() -> None:
    figures = [HELD, {"right_of": "Cancelled", "code": "meetings.cancelled"}]
    found = found_in(
        a_layout(figures, **FORM), a_sheet("Name of group | Vale | Year | 2024-25\nMeetings held | | Cancelled | 2")
    )
    assert figures_of(found) == {("Vale", "meetings.held"): "not recorded", ("Vale", "meetings.cancelled"): 2}


def test_a_label_in_two_places_or_none_is_listed() -> None:
    figures = [HELD, {"right_of": "Cancelled", "code": "meetings.cancelled"}]
    sheet = a_sheet("Name of group | Vale | Year | 2024-25\nMeetings held | 6\nMeetings held | 7")
    found = found_in(a_layout(figures, **FORM), sheet)
    assert figures_of(found) == {("Vale", "meetings.held"): 6}
    assert doubts_of(found) == [("B2", "6", "6"), ("", "Cancelled", "not recorded")]


def test_group_and_year_can_stand_in_the_name_of_the_file() -> None:
    layout = a_layout([HELD], shape="form", organisation={"file_name": "*_{}"}, period={"file_name": "{}_*"})
    found = found_in(layout, a_sheet("Meetings held | 6", file="2024-25_Vale of Trent.xlsx"))
    assert figures_of(found) == {("Vale of Trent", "meetings.held"): 6}


def test_every_sheet_of_a_book_can_be_a_form() -> None:
    layout = a_layout([HELD], shape="form", organisation={"sheet_name": "{}"}, sheets=["*"])
    sheets = [a_sheet(f"Meetings held | {n}", name=name) for n, name in ((6, "Vale"), (4, "Wold"))]
    found = found_in(layout, *sheets, a_sheet("Please fill in one sheet each", name="How to"))
    assert figures_of(found) == {("Vale", "meetings.held"): 6, ("Wold", "meetings.held"): 4}
    assert [(d.sheet, d.why) for d in found.doubts] == [("How to", "This sheet is not laid out so.")]


def test_a_name_that_is_written_otherwise_is_the_registers() -> None:
    layout = a_layout([HELD], **FORM, names={"VoT": "Vale of Trent"})
    found = found_in(layout, a_sheet("Name of group | vot | Year | 2024-25\nMeetings held | 6"))
    assert figures_of(found) == {("Vale of Trent", "meetings.held"): 6}


def test_a_form_without_the_group_is_refused() -> None:
    with pytest.raises(Refused, match="laid out"):
        found_in(a_layout([HELD], **FORM), a_sheet("Name of group | | Year | 2024-25\nMeetings held | 6"))
