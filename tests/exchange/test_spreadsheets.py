from __future__ import annotations

from datetime import date, datetime
from datetime import time as clock
from pathlib import Path

import pytest
import xlsxwriter

from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange.spreadsheets import read_pasted, read_table, sheet_names

KNOWN = {"name", "email", "telephone", "joined"}


def csv(tmp_path: Path, data: bytes | str, name: str = "list.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def xlsx(tmp_path: Path, fill, **options) -> Path:
    path = tmp_path / "list.xlsx"
    book = xlsxwriter.Workbook(str(path), options)
    fill(book, book.add_worksheet("Members"))
    book.close()
    return path


@pytest.mark.parametrize(
    ("encoding", "name"),
    [("utf-8", "Siân"), ("utf-8-sig", "Siân"), ("utf-16", "Siân"), ("utf-16-le", "Siân"), ("utf-16-be", "Siân"),
     ("cp1252", "Siân – “Dee”"), ("latin-1", "Siân")],
)  # fmt: skip
def test_any_common_encoding_is_read(tmp_path, encoding, name):
    table = read_table(csv(tmp_path, f"name,email\n{name},a@b.example\n".encode(encoding)))
    assert (table.headings, table.rows) == (("name", "email"), ((2, (name, "a@b.example")),))


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(tmp_path, delimiter):
    text = f"name{delimiter}address{delimiter}roles\nAnn{delimiter}x{delimiter}“Chair”\n"
    assert read_table(csv(tmp_path, text)).rows == ((2, ("Ann", "x", "“Chair”")),)


def test_semicolons_inside_cells_do_not_cut_a_comma_list(tmp_path):
    text = 'name,roles\n"Ann","Chair; Secretary; Treasurer"\n"Bee","Chair; Secretary; Treasurer"\n'
    assert read_table(csv(tmp_path, text)).headings == ("name", "roles")


def test_a_cell_may_hold_line_breaks(tmp_path):
    assert read_table(csv(tmp_path, 'name,email\n"Ann\r\nLee",a\n')).rows == ((2, ("Ann\r\nLee", "a")),)


def test_rows_keep_their_numbers_over_blank_ones(tmp_path):
    table = read_table(csv(tmp_path, "name,email\n\nAnn,a\n , \n\nBee,b\n"))
    assert [number for number, _ in table.rows] == [3, 6]


def test_ragged_rows_lose_nothing(tmp_path):
    table = read_table(csv(tmp_path, "name,email\nAnn\nBee,b,extra\n"))
    assert table.headings == ("name", "email", "Column C")
    assert table.rows == ((2, ("Ann", "", "")), (3, ("Bee", "b", "extra")))


def test_headings_of_one_name_are_told_apart(tmp_path):
    assert read_table(csv(tmp_path, "name,note,note\nAnn,a,b\n")).headings == ("name", "note", "note (2)")


def test_titles_above_the_headings_are_left_out_and_said(tmp_path):
    table = read_table(
        csv(tmp_path, "Members of the group\nas of May\n\nName,E-mail\nAnn,a\n"), known=KNOWN | {"e-mail"}
    )
    assert (table.headings, table.rows) == (("Name", "E-mail"), ((5, ("Ann", "a")),))
    assert "above the headings in row 4" in table.remarks[0]


def test_headings_in_two_rows_are_joined(tmp_path):
    table = read_table(csv(tmp_path, "Name,Contact,,Membership\n,Email,Telephone,Joined\nAnn,a,1,2020\n"), known=KNOWN)
    assert table.headings == ("Name", "Email", "Telephone", "Joined")
    assert table.rows == ((3, ("Ann", "a", "1", "2020")),)
    assert "two rows" in table.remarks[0]


def test_headings_repeated_on_each_page_are_left_out(tmp_path):
    table = read_table(csv(tmp_path, "name,email\nAnn,a\nName,Email\nBee,b\n"), known=KNOWN)
    assert [number for number, _ in table.rows] == [2, 4]


def test_a_list_without_headings_is_called_by_letters(tmp_path):
    table = read_table(csv(tmp_path, "Ann,ann@b.example\nBee,bee@b.example\n"))
    assert (table.headings, len(table.rows)) == (("Column A", "Column B"), 2)


def test_nul_characters_are_left_out_and_said(tmp_path):
    table = read_table(csv(tmp_path, b"name,email\nA\0nn,a\n" + b"Bee,b\n" * 20))
    assert table.rows[0] == (2, ("Ann", "a"))
    assert "NUL" in table.remarks[0]


def test_a_quotation_mark_that_is_never_closed_loses_no_row(tmp_path):
    table = read_table(csv(tmp_path, 'name,email\n"Ann,a\nBee,b\n'))
    assert table.rows == ((2, ('"Ann', "a")), (3, ("Bee", "b")))


def test_what_is_pasted_is_read_the_same_way():
    assert read_pasted("Name\tEmail\nAnn\t'=1\n", KNOWN).rows == ((2, ("Ann", "=1")),)


def test_cells_of_a_workbook_are_read_as_typed(tmp_path):
    def fill(book, sheet):
        sheet.write_row(0, 0, ["name", "number", "joined", "start", "at", "ticked", "rate"])
        sheet.write(1, 0, " Ann ")
        sheet.write(1, 1, 3.0)
        sheet.write_datetime(1, 2, date(2025, 4, 3), book.add_format({"num_format": "d/m/yy"}))
        sheet.write_datetime(1, 3, clock(17, 30), book.add_format({"num_format": "hh:mm"}))
        sheet.write_datetime(1, 4, datetime(2025, 4, 3, 9, 5), book.add_format({"num_format": "d/m/yy hh:mm"}))
        sheet.write(1, 5, True)
        sheet.write(1, 6, 1.5)

    cells = (" Ann ", "3", "2025-04-03", "17:30", "2025-04-03 09:05", "yes", "1.5")
    assert read_table(xlsx(tmp_path, fill)).rows == ((2, cells),)


def test_merged_cells_fill_the_rows_they_cover(tmp_path):
    def fill(book, sheet):
        sheet.write_row(0, 0, ["meeting_date", "name", "attendance"])
        sheet.merge_range(1, 0, 2, 0, "2025-04-01")
        sheet.write_row(1, 1, ["Ann", "present"])
        sheet.write_row(2, 1, ["Bee", "apologies"])

    assert [cells[0] for _, cells in read_table(xlsx(tmp_path, fill)).rows] == ["2025-04-01", "2025-04-01"]


def test_a_heading_merged_across_the_rows_is_left_out_and_said(tmp_path):
    def fill(book, sheet):
        sheet.write_row(0, 0, ["name", "email", "telephone"])
        sheet.merge_range(1, 0, 1, 2, "Carers")
        sheet.write_row(2, 0, ["Ann", "a", "1"])

    table = read_table(xlsx(tmp_path, fill))
    assert [number for number, _ in table.rows] == [3]
    assert "row 2" in " ".join(table.remarks)


def test_a_sheet_is_chosen_by_name(tmp_path):
    def fill(book, sheet):
        sheet.write_row(0, 0, ["name", "email"])
        other = book.add_worksheet("Past")
        other.write_row(0, 0, ["name", "left"])
        other.write_row(1, 0, ["Ann", "2020"])

    path = xlsx(tmp_path, fill)
    assert sheet_names(path) == ["Members", "Past"]
    assert read_table(path, "Past").rows == ((2, ("Ann", "2020")),)
    with pytest.raises(Refused, match="no sheet “Future”"):
        read_table(path, "Future")
