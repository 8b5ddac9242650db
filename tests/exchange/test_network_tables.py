"""A network's sums as tables: what they stand on goes with them, and no cell is a formula."""

from datetime import date

import pytest
from python_calamine import CalamineWorkbook

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.sums import Between, Combined, Coverage, OtherPeriod, Spread, Summary, Total
from cpp_desktop.exchange import csv_text, network_tables

FIRST, LAST = date(2025, 4, 1), date(2026, 3, 31)
EVIL = '=HYPERLINK("http://example.org")'


def a_summary():
    totals = [
        Total(code="membership.at_end", value=611, groups=2, spread=Spread(
            lowest=8, lower_quartile=12, median=20, upper_quartile=30, highest=41, groups=2)),
        Total(code="activity.contacts", value=None, groups=0, not_recorded=1, not_applicable=1),
        Total(code="membership.at_end_by_category", cell="carer", value=Between(4, 9, 1), groups=2),
    ]  # fmt: skip
    return Summary(
        first=FIRST,
        last=LAST,
        whole=Combined(
            first=FIRST,
            last=LAST,
            coverage=Coverage(counted=("A", EVIL), accepted=2, expected=3, missing=("C",), unsigned=(EVIL,)),
            totals={(one.code, one.cell): one for one in totals},
            other_periods=(OtherPeriod(group_id="a", group="A", first=date(2025, 10, 1), last=LAST),),
        ),
    )


def by_code(grid):
    headings = grid.rows[0][1]
    return {(row[1], row[2]): dict(zip(headings, row, strict=False)) for _, row in grid.rows[1:]}


def test_a_table_says_what_a_sum_stands_on_and_what_is_kept_back(tmp_path):
    network_tables.write_csv(a_summary(), tmp_path / "sums.csv")
    rows = by_code(csv_text.read((tmp_path / "sums.csv").read_bytes()))
    members = rows["membership.at_end", ""]
    assert [members[h] for h in ("figure", "total", "stands on", "of groups", "median")] == [
        "Members at the end", "611", "2", "3", "20",
    ]  # fmt: skip
    contacts = rows["activity.contacts", ""]
    assert [contacts[h] for h in ("total", "not recorded by", "does not apply to")] == ["not recorded", "1", "1"]
    carers = rows["membership.at_end_by_category", "carer"]
    assert [carers[h] for h in ("total", "at least", "at most", "suppressed in")] == ["suppressed", "4", "9", "1"]
    assert rows["coverage.missing", ""]["total"] == "C"
    assert rows["coverage.other_period", ""]["total"] == "A, 2025-10-01 to 2026-03-31"


def test_no_cell_is_a_formula(tmp_path):
    network_tables.write_csv(a_summary(), tmp_path / "sums.csv")
    network_tables.write_xlsx(a_summary(), tmp_path / "sums.xlsx")
    assert f'"\'{EVIL.replace(chr(34), chr(34) * 2)}"' in (tmp_path / "sums.csv").read_text("utf-8-sig")
    book = CalamineWorkbook.from_path(str(tmp_path / "sums.xlsx"))
    assert book.sheet_names == ["Sums", "What they stand on"]
    assert book.get_sheet_by_name("Sums").to_python()[1][5] == 611
    assert EVIL in [row[5] for row in book.get_sheet_by_name("What they stand on").to_python()]


def test_returns_are_written_row_by_row(tmp_path):
    row = ("North", EVIL, "a", "2025-04-01", "2026-03-31", 1, "accepted", "pdf", "yes", "meetings.held", "", "Held",
           "count", 5)  # fmt: skip
    network_tables.write_returns_csv([row, row], tmp_path / "all.csv")
    network_tables.write_returns_xlsx([row, row], tmp_path / "all.xlsx", LAST)
    written = csv_text.read((tmp_path / "all.csv").read_bytes())
    assert [cells for _, cells in written.rows] == [list(network_tables.RETURNS)] + [[str(c) for c in row]] * 2
    assert network_tables.RETURNS[0] == "network"


def test_a_workbook_that_cannot_hold_all_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(network_tables, "_MOST_ROWS", 3)
    with pytest.raises(Refused, match="Save them as CSV"):
        network_tables.write_returns_xlsx([("a",)] * 3, tmp_path / "all.xlsx", LAST)
    assert not list(tmp_path.iterdir())
