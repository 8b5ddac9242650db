"""Tables of somebody else's, read by a mapping: headings, organisations, rows of totals, sheets and years."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.errors import Refused
from tests.foreign_files import a_layout, a_sheet, doubts_of, figures_of, found_in

HELD = {"column": "Held", "code": "meetings.held"}


def test_headings_in_two_rows_are_told_apart_by_both() -> None:
    sheet = a_sheet("""
Return of the network 2024-25
      | Members |        | Meetings |
Group | Number  | Joined | Number   | Notes
Vale  | 12      | 3      | 6        | fine
Leigh | 8       | 0      | 4        |
""")
    layout = a_layout(
        [
            {"column": ["Members", "Number"], "code": "membership.at_end"},
            {"column": "Joined", "code": "membership.joined"},
            {"column": ["Meetings", "Number"], "code": "meetings.held"},
        ]
    )
    found = found_in(layout, sheet)
    assert figures_of(found) == {
        ("Vale", "membership.at_end"): 12, ("Vale", "membership.joined"): 3, ("Vale", "meetings.held"): 6,
        ("Leigh", "membership.at_end"): 8, ("Leigh", "membership.joined"): 0, ("Leigh", "meetings.held"): 4,
    }  # fmt: skip
    assert not found.doubts


def test_headings_in_three_rows_are_found_in_the_row_that_is_named() -> None:
    sheet = a_sheet("""
Held | Held | Held
      | 2024 |
      | Meetings |
Group | Held | Lost
Vale  | 6 | 1
""")
    layout = a_layout(
        [{"column": ["2024", "Meetings", "Held"], "code": "meetings.held"}], headings={"row": 2, "rows": 3}
    )
    assert figures_of(found_in(layout, sheet)) == {("Vale", "meetings.held"): 6}


def test_rows_of_totals_are_left_out_and_compared() -> None:
    sheet = a_sheet("""
Group | Held
Vale | 6
Leigh | 4
Sub-total | 10
Wold | 5
TOTAL | 16
""")
    found = found_in(a_layout([HELD]), sheet)
    assert sum(n for n in figures_of(found).values() if isinstance(n, int)) == 15
    assert [(t.cell, t.says, t.found, t.agrees) for t in found.totals] == [("B4", 10, 10, True), ("B6", 16, 15, False)]


def test_totals_without_a_name_are_seen_by_what_they_hold() -> None:
    found = found_in(a_layout([HELD]), a_sheet("Group | Held\nVale | 6\nLeigh | 4\n | 10"))
    assert figures_of(found) == {("Vale", "meetings.held"): 6, ("Leigh", "meetings.held"): 4}
    assert doubts_of(found) == [("B4", "10", "left out")]


def test_a_row_that_names_nobody_is_listed() -> None:
    found = found_in(a_layout([HELD]), a_sheet("Group | Held\nVale | 6\n | 7"))
    assert figures_of(found) == {("Vale", "meetings.held"): 6}
    assert [(d.cell, d.why) for d in found.doubts] == [("A3", "This row names no organisation.")]


def test_a_name_that_stands_once_above_its_rows_is_carried_down() -> None:
    layout = a_layout([HELD], organisation={"column": "Group", "carried_down": True}, period={"column": "Month"})
    found = found_in(layout, a_sheet("Group | Month | Held\nVale | Apr-24 | 1\n | May-24 | 2\nWold | Apr-24 | 4"))
    assert figures_of(found) == {("Vale", "meetings.held"): 3, ("Wold", "meetings.held"): 4}


def test_a_year_that_stands_once_above_its_rows_is_carried_down() -> None:
    layout = a_layout([HELD], period={"column": "Year", "carried_down": True})
    found = found_in(layout, a_sheet("Year | Group | Held\n2024-25 |\n | Vale | 1\n | Wold | 2\nWold total | | 3"))
    assert figures_of(found) == {("Vale", "meetings.held"): 1, ("Wold", "meetings.held"): 2}
    assert [(d.cell, d.read) for d in found.doubts] == []


def test_months_are_added_but_members_at_the_start_and_end_are_those_of_the_first_and_last() -> None:
    figures = [
        {"column": "Start", "code": "membership.at_start"},
        {"column": "Joined", "code": "membership.joined"},
        {"column": "End", "code": "membership.at_end"},
        {"column": "Rate", "code": "meetings.attendance_rate", "in": "percent"},
    ]
    sheet = a_sheet("""
Group | Month | Start | Joined | End | Rate
Vale | May-24 | 12 | 2 | 14 | 80
Vale | Apr-24 | 10 | 2 | 12 | 70
Vale | Mar-25 | 14 | 1 | 15 | 90
""")
    found = found_in(a_layout(figures, period={"column": "Month"}), sheet)
    assert figures_of(found) == {
        ("Vale", "membership.at_start"): 10, ("Vale", "membership.joined"): 5, ("Vale", "membership.at_end"): 15,
        ("Vale", "meetings.attendance_rate"): "not recorded",
    }  # fmt: skip
    assert [d.why for d in found.doubts] == ["Several rows of this figure cannot be added up to one of the year."]


def test_a_year_of_which_months_are_blank_or_hidden_says_so() -> None:
    figures = [HELD, {"column": "Joined", "code": "membership.joined"}]
    sheet = a_sheet("Group | Month | Held | Joined\nVale | Apr-24 | 1 | <5\nVale | May-24 | | 3")
    found = found_in(a_layout(figures, period={"column": "Month"}), sheet)
    assert figures_of(found) == {("Vale", "meetings.held"): 1, ("Vale", "membership.joined"): "not recorded"}
    assert [d.why for d in found.doubts][1:] == [
        "1 of 2 rows say nothing; the year stands on the others.",
        "1 of 2 rows are hidden, so the year cannot be said.",
    ]


def test_a_hidden_number_of_a_year_stays_hidden() -> None:
    found = found_in(a_layout([HELD]), a_sheet("Group | Held\nVale | <5"))
    assert figures_of(found) == {("Vale", "meetings.held"): "suppressed"}


def test_a_second_row_of_the_same_year_is_refused_and_the_first_stands() -> None:
    found = found_in(a_layout([HELD]), a_sheet("Group | Held\nVale | 6\nvale  | 9"))
    assert figures_of(found) == {("Vale", "meetings.held"): 6}
    assert doubts_of(found) == [("B3", "9", "left out")]


def test_the_same_row_twice_is_counted_once_even_in_a_copy_of_the_file() -> None:
    layout = a_layout([HELD], period={"column": "Month"})
    sheet = a_sheet("Group | Month | Held\nVale | Apr-24 | 1\nVale | May-24 | 1\nVale | May-24 | 1")
    found = found_in(layout, sheet)
    assert figures_of(found) == {("Vale", "meetings.held"): 2}
    assert [d.cell for d in found.doubts] == ["A4"]


def test_years_on_sheets_of_their_own_are_returns_of_their_own() -> None:
    layout = a_layout([HELD], period={"sheet_name": "{}"}, sheets=["20*"])
    sheets = [a_sheet(f"Group | Held\nVale | {n}", name=year) for n, year in ((6, "2023-24"), (7, "2024-25"))]
    found = found_in(layout, a_sheet("About this book", name="Notes"), *sheets)
    assert [(r.period.first, r.number) for r in found.readings] == [(date(2023, 4, 1), 6), (date(2024, 4, 1), 7)]


def test_years_in_columns_of_their_own_are_returns_of_their_own() -> None:
    figures = [{"column": y, "code": "meetings.held", "period": y} for y in ("2023-24", "2024-25")]
    found = found_in(a_layout(figures), a_sheet("Group | 2023-24 | 2024-25\nVale | 6 | 7"))
    assert [(r.period.first.year, r.number) for r in found.readings] == [(2023, 6), (2024, 7)]


def test_a_row_can_name_the_cell_of_its_breakdown() -> None:
    figure = {"column": "Present", "code": "meetings.present_by_category", "cell_from": {"column": "Who"}}
    layout = a_layout([figure | {"cells": {"Staff": "nhs professional"}}])
    sheet = a_sheet("Group | Who | Present\nVale | Carer | 20\nVale | staff | 9\nVale | Dogs | 2")
    found = found_in(layout, sheet)
    assert figures_of(found) == {
        ("Vale", "meetings.present_by_category", "carer"): 20,
        ("Vale", "meetings.present_by_category", "nhs professional"): 9,
    }
    assert doubts_of(found) == [("B4", "Dogs", "left out")]


def test_a_row_a_figure_is_read_by_what_it_is_called() -> None:
    figures = [
        {"named": "Meetings held", "code": "meetings.held"},
        {"named": "Time given", "code": "activity.member_minutes", "in": "hours"},
        {"named": "Applications", "code": "foreign.applications"},
    ]
    layout = a_layout(
        figures, shape="long", figure={"column": "Measure"}, value={"column": "Value"}, period={"column": "Year"}
    )
    sheet = a_sheet("""
Group | Year | Measure | Value
Vale | 2024-25 | Meetings held | 6
Vale | 2024-25 | Time given | 12.5
Vale | 2024-25 | Applications | 40
Vale | 2024-25 | Biscuits | 99
Wold | 2024-25 | Biscuits | 12
Total | 2024-25 | Meetings held | 6
""")
    found = found_in(layout, sheet)
    assert figures_of(found) == {
        ("Vale", "meetings.held"): 6, ("Vale", "activity.member_minutes"): 750, ("Vale", "foreign.applications"): 40
    }  # fmt: skip
    assert doubts_of(found) == [("C5", "Biscuits", "left out")]


def test_rows_can_be_counted_where_each_is_an_answer() -> None:
    figure = {"counted": "rows", "code": "foreign.replies", "cell_from": {"column": "Asked"}}
    found = found_in(a_layout([figure]), a_sheet("Group | Asked\nVale | Yes\nVale | Yes\nVale | No\nWold |"))
    assert figures_of(found) == {
        ("Vale", "foreign.replies", "Yes"): 2, ("Vale", "foreign.replies", "No"): 1,
        ("Wold", "foreign.replies", "not stated"): 1,
    }  # fmt: skip


def test_rows_of_a_year_are_added_where_the_mapping_says_so() -> None:
    figure = HELD | {"takes": "sum"}
    found = found_in(a_layout([figure]), a_sheet("Group | Half | Held\nVale | A | 2\nVale | B | 4"))
    assert figures_of(found) == {("Vale", "meetings.held"): 6}


def test_what_stands_below_the_end_and_headings_in_between_are_left_out() -> None:
    sheet = a_sheet("Group | Held\nVale | 6\nGroup | Held\nWold | 5\nNotes on the form |\nLeigh | 3")
    assert len(figures_of(found_in(a_layout([HELD], ends=["Notes"]), sheet))) == 2


def test_a_column_that_is_not_there_is_listed_and_its_figure_not_read() -> None:
    found = found_in(
        a_layout([HELD, {"column": "Lost", "code": "meetings.cancelled"}]), a_sheet("Group | Held\nVale | 6")
    )
    assert figures_of(found) == {("Vale", "meetings.held"): 6}
    assert [(d.says, d.why) for d in found.doubts] == [("Lost", "No column is called so, or more than one is.")]


def test_a_file_that_is_laid_out_otherwise_is_refused() -> None:
    with pytest.raises(Refused, match="No sheet of this file is laid out as the mapping says"):
        found_in(a_layout([HELD]), a_sheet("Name | Telephone\nA. Moss | 0115"))


@given(st.lists(st.lists(st.text(max_size=12), max_size=5), max_size=8))
def test_no_sheet_whatever_breaks_the_reading(rows: list[list[str]]) -> None:
    head = "Group | Month | Held"
    sheet = a_sheet(head)
    whole = type(sheet)(sheet.file, sheet.name, (*sheet.rows, *((n, tuple(cells)) for n, cells in enumerate(rows, 2))))
    found = found_in(a_layout([HELD], period={"column": "Month"}), whole)
    assert all(r.number is None or r.number >= 0 for r in found.readings)


ROWS = st.lists(
    st.tuples(st.sampled_from(["Vale", "Wold", "Leigh"]), st.integers(1, 12), st.integers(0, 10**6)),
    unique_by=lambda row: row[:2],
    min_size=1,
)


@given(ROWS, st.booleans(), st.booleans())
def test_the_sums_are_those_of_the_rows_in_whatever_order_and_with_whatever_totals(
    rows: list[tuple[str, int, int]], is_totalled: bool, has_commas: bool
) -> None:
    told = [f"{group} | {month:02d}/2024 | {number:,}" if has_commas else f"{group} | {month:02d}/2024 | {number}"
            for group, month, number in rows]  # fmt: skip
    total = [f"Grand total | | {sum(number for *_, number in rows)}"] if is_totalled else []
    layout = a_layout([HELD], period={"column": "Month", "year_from": "01-01"})
    found = found_in(layout, a_sheet("\n".join(["Group | Month | Held", *told, *total])))
    wanted = Counter[str]()
    for group, _, number in rows:
        wanted[group] += number
    assert {r.organisation: r.number for r in found.readings} == wanted
    assert [t.agrees for t in found.totals] == [True] * is_totalled
    assert not found.doubts
