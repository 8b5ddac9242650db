"""A first guess of a mapping, and how it is put right line by line."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.foreign_layouts import code_problem
from cpp_desktop.domain.network.foreign_meanings import ORGANISATION, OWN, PERIOD, UNUSED, lines_of, taken_for
from cpp_desktop.domain.network.foreign_sheets import Sheet
from cpp_desktop.domain.network.foreign_suggestions import suggested
from cpp_desktop.domain.network.foreign_words import figure_of, free_code
from cpp_desktop.domain.network.layout_documents import layout_from
from tests.foreign_files import a_sheet, figures_of, found_in

TODAY = date(2026, 11, 28)
WIDE = """
Annual return 2024-25
Ref | Name of group | Members |        | Meetings held | Hours given | Travel (£) | Applications
    |               | Joined  | At end |               |             |            |
1   | Vale          | 2       | 14     | 6             | 12.5        | 80.50      | 9
2   | Wold          | 0       | 8      | 4             | 7           | 0          | 3
    | Total         | 2       | 22     | 10            | 19.5        | 80.50      | 12
"""
LONG = """
Group | Year | Measure | Value
Vale | 2024-25 | Meetings held | 6
Vale | 2024-25 | Time given (hours) | 12.5
Wold | 2024-25 | Meetings held | 4
"""
FORM = """
Name of group | Vale
Financial year | 2024-25
1. Number of meetings held | 6
2. Biscuits eaten | 90
"""


def read(lines: str, **names: str) -> dict[tuple[str, ...], Any]:
    sheet = a_sheet(lines, **names)
    found = found_in(layout_from(suggested([sheet], TODAY)), sheet)
    assert {r.period.first for r in found.readings} == {date(2024, 4, 1)}
    return figures_of(found)


def test_a_table_with_headings_in_two_rows_is_read_by_its_suggestion() -> None:
    found = read(WIDE)
    assert found["Vale", "meetings.held"] == 6
    assert found["Vale", "activity.member_minutes"] == 750
    assert found["Wold", "money.paid_by_kind", "travel"] == 0
    assert found["Wold", "foreign.applications"] == 3
    assert not any("ref" in part for key in found for part in key[1:]), "a number that names a row is no figure"


def test_a_row_a_figure_is_read_by_its_suggestion() -> None:
    assert read(LONG) == {
        ("Vale", "meetings.held"): 6, ("Vale", "activity.member_minutes"): 750, ("Wold", "meetings.held"): 4
    }  # fmt: skip


def test_a_form_is_read_by_its_suggestion() -> None:
    assert read(FORM) == {("Vale", "meetings.held"): 6, ("Vale", "foreign.biscuits_eaten"): 90}


def test_whose_and_when_can_stand_in_the_name_of_the_file() -> None:
    assert read("Meetings held | 6\nJoined | 2", file="2024-25_Vale.xlsx") == {
        ("Vale", "meetings.held"): 6, ("Vale", "membership.joined"): 2
    }  # fmt: skip


def test_a_sheet_without_numbers_is_refused() -> None:
    with pytest.raises(Refused, match="no mapping can be suggested"):
        suggested([a_sheet("Dear colleague\nplease find enclosed")], TODAY)


@pytest.mark.parametrize(
    ("words", "known"),
    [
        ("Number of meetings held", ("meetings.held", "")),
        ("3. Members at the end", ("membership.at_end", "")),
        ("Travel (£)", ("money.paid_by_kind", "travel")),
        ("Biscuits", None),
    ],
)
def test_labels_are_known_by_their_synonyms(words: str, known: tuple[str, str] | None) -> None:
    assert figure_of(words) == known


@given(st.text(max_size=60))
def test_any_words_make_a_code_that_can_be_kept(words: str) -> None:
    assert not code_problem(free_code(words), False, "")


def test_each_column_says_what_it_is_taken_for_and_can_be_taken_for_something_else() -> None:
    sheet = a_sheet(WIDE)
    document = suggested([sheet], TODAY)
    lines = {line.words: line for line in lines_of(document, sheet)}
    assert lines["Name of group"].meaning == ORGANISATION
    assert (lines["Members > Joined"].meaning, lines["Members > Joined"].sample) == ("membership.joined", "2")
    assert lines["Travel (£)"].written_in == "pounds"
    changed = taken_for(document, lines["Meetings held"], UNUSED)
    changed = taken_for(changed, lines["Ref"], OWN)
    found = {line.words: line.meaning for line in lines_of(changed, sheet)}
    assert (found["Meetings held"], found["Ref"]) == (UNUSED, "foreign.ref")


def test_the_group_and_the_year_move_to_the_column_that_is_taken_for_them() -> None:
    sheet = a_sheet("Code | Area | Season | Held\nA1 | Vale | 2024-25 | 6")
    document = suggested([sheet], TODAY)
    for words, meaning in (("Area", ORGANISATION), ("Season", PERIOD), ("Held", "meetings.inquorate")):
        line = next(one for one in lines_of(document, sheet) if one.words == words)
        document = taken_for(document, line, meaning)
    assert figures_of(found_in(layout_from(document), sheet)) == {("Vale", "meetings.inquorate"): 6}


def test_a_form_and_a_long_sheet_have_lines_too() -> None:
    for lines, words in ((FORM, "2. Biscuits eaten"), (LONG, "Time given (hours)")):
        sheet = a_sheet(lines)
        document = suggested([sheet], TODAY)
        line = next(one for one in lines_of(document, sheet) if one.words == words)
        changed = taken_for(document, line, "activity.contacts", unit="number")
        assert "activity.contacts" in {line.meaning for line in lines_of(changed, sheet)}


CELLS = st.sampled_from(
    ["", "Group", "Year", "2024-25", "Apr-24", "6", "1,234", "o", "Vale", "Total", "12%", "£5", "x" * 400]
)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=5), min_size=1, max_size=7))
def test_whatever_is_suggested_can_be_read_and_shown(rows: list[list[str]]) -> None:
    sheet = Sheet("form.csv", "", tuple((n, tuple(cells)) for n, cells in enumerate(rows, 1) if any(cells)))
    try:
        document = suggested([sheet], TODAY)
    except Refused:
        return
    layout_from(document)
    assert lines_of(document, sheet) is not None
