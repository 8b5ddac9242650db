from __future__ import annotations

import io
import time
import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange.spreadsheets import read_table

REAL = Path("../shared/data")
FILES = [
    path
    for folder in ("xlsx", "ods", "csv", "members", "nhs_orgs", "images", "pdf", "docx", "vcf", "ics")
    for path in sorted((REAL / folder).glob("*.*"))
]
LOCKED = "calamine_pass_protected.xlsx"


def a_file(tmp_path: Path, data: bytes, name: str = "list.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_real_file_gives_rows_or_a_sentence(path, capfd):
    began = time.process_time()
    try:
        table = read_table(path)
        assert all(len(cells) == len(table.headings) for _, cells in table.rows)
    except Refused as no:
        sentence = no.problems["source"]
        assert sentence.endswith(".")
        assert "password" in sentence or path.name != LOCKED
    assert capfd.readouterr().err == ""
    assert time.process_time() - began < 5


def zipped(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/") + ".xml", data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "nothing in this file"),
        (b"\n , \n;;\n", "nothing in this file"),
        (b"\0" * 5000, "nothing in this file but empty bytes"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "a picture"),
        (b"%PDF-1.7", "a PDF"),
        (bytes(range(256)) * 20, "not a table of text"),
        (b"<html><table><tr><td>Ann", "a web page"),
        (b"PK\x03\x04 and no more", "damaged"),
        (zipped(mimetype=b"x"), "of a kind that cannot be read"),
        (zipped(word__document=b"<x/>"), "word processor"),
        (zipped(xl__worksheets__sheet1=b" " * 80_000_000), "far too large"),
        (b" " * 26_214_401, "far too large"),
        (b"\xd0\xcf\x11\xe0" + b"x" * 600, "damaged"),
    ],
)
def test_what_is_no_table_gets_a_sentence_at_once(tmp_path, data, sentence):
    began = time.process_time()
    with pytest.raises(Refused, match=sentence):
        read_table(a_file(tmp_path, data))
    assert time.process_time() - began < 5


def test_a_cell_in_the_far_corner_does_not_fill_the_memory(tmp_path):
    path = tmp_path / "corner.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "name")
        sheet.write(1_048_575, 16_383, "x")
    with pytest.raises(Refused, match="reaches too far"):
        read_table(path)


def test_json_that_is_no_list_of_objects_is_refused(tmp_path):
    for text in ('{"a": 1}', "[1]", '[{"a": []}]', "not json", '[{"a": "\\ud800"}]', "[" * 100_000):
        with pytest.raises(Refused, match="JSON"):
            read_table(a_file(tmp_path, text.encode(), "list.json"))


def test_a_missing_file_and_a_folder_are_said(tmp_path):
    with pytest.raises(Refused, match="no file"):
        read_table(tmp_path / "none.csv")
    with pytest.raises(Refused, match="a folder"):
        read_table(tmp_path)
