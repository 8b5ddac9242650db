"""Somebody else's spreadsheets as they stand: every sheet, merged cells, and files that are none."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter

from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange.foreign_sheets import MOST_SHEETS, read_sheets
from tests.foreign_files import a_layout, figures_of, found_in


def a_book(tmp_path: Path, fill: Callable[[xlsxwriter.Workbook], object], name: str = "form.xlsx") -> Path:
    path = tmp_path / name
    book = xlsxwriter.Workbook(path)
    fill(book)
    book.close()
    return path


def test_every_sheet_that_can_be_seen_is_read_at_its_place(tmp_path: Path) -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        for year in ("2023-24", "2024-25"):
            book.add_worksheet(year).write_row("C3", ["Group", 6])
        book.add_worksheet("blank")
        hidden = book.add_worksheet("hidden")
        hidden.write("A1", "secret")
        hidden.hide()

    sheets = read_sheets(a_book(tmp_path, fill))
    assert [(s.name, s.first_column, s.rows) for s in sheets] == [
        (year, 2, ((3, ("Group", "6")),)) for year in ("2023-24", "2024-25")
    ]


def test_headings_merged_across_and_down_are_read_as_they_are_seen(tmp_path: Path) -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet()
        sheet.merge_range("A1:A2", "Group")
        sheet.merge_range("B1:C1", "Members")
        sheet.merge_range("D1:E1", "Meetings")
        sheet.write_row("B2", ["Joined", "Left", "Held", "Lost"])
        sheet.write_row("A3", ["Vale", 2, 1, 6, 0])
        sheet.write_row("A4", ["TOTAL", "=SUM(B3:B3)", 1, 6, 0])

    figures = [
        {"column": ["Members", "Left"], "code": "membership.left"},
        {"column": ["Meetings", "Held"], "code": "meetings.held"},
    ]
    found = found_in(a_layout(figures), *read_sheets(a_book(tmp_path, fill)))
    assert figures_of(found) == {("Vale", "membership.left"): 1, ("Vale", "meetings.held"): 6}
    assert not found.doubts


def test_text_is_one_sheet_without_a_name(tmp_path: Path) -> None:
    path = tmp_path / "form.csv"
    path.write_bytes("Group;Held\nVale;6\n".encode("utf-16"))
    assert [(s.file, s.name, len(s.rows)) for s in read_sheets(path)] == [("form.csv", "", 2)]


def test_what_is_no_spreadsheet_is_refused_in_a_sentence(tmp_path: Path) -> None:
    def crowd(book: xlsxwriter.Workbook) -> None:
        for _ in range(MOST_SHEETS + 1):
            book.add_worksheet()

    bomb = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * (65 * 1024 * 1024))
    picture = tmp_path / "picture.csv"
    picture.write_bytes(b"\x89PNG\r\n")
    wrong = {
        a_book(tmp_path, crowd, "crowd.xlsx"): "more than 100 sheets",
        a_book(tmp_path, lambda book: book.add_worksheet(), "blank.xlsx"): "nothing in this workbook",
        bomb: "far too large",
        picture: "a picture, not a table",
        tmp_path / "gone.csv": "There is no file",
        tmp_path: "is a folder",
    }
    for path, why in wrong.items():
        with pytest.raises(Refused) as refused:
            read_sheets(path)
        assert why in str(refused.value)
