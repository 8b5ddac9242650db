from __future__ import annotations

import csv
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.exchange.spreadsheets import read_table, write_table

GUARDED = ["=1+1", "+1+1", "-1 off", "@sum", "\tx", "\rx", "'=1", "''", "'-", "-", "+"]
PLAIN = ["5", "-5", "-5.2", "+44 1632 960001", "+44 (0)1632 960001 ext 12", "'twas", "'", "a=b", "", " =1"]


def test_only_what_a_spreadsheet_would_run_is_guarded(tmp_path):
    write_table(tmp_path / "t.csv", ["a"], [{"a": text} for text in [*GUARDED, *PLAIN]], "t")
    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [row[0] if row else "" for row in csv.reader(file)][1:]
    assert cells == [f"'{text}" for text in GUARDED] + PLAIN


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".json"])
@given(
    texts=st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufffe\uffff"), min_size=1))
)
def test_what_is_written_is_read_again_exactly(tmp_path_factory, ending, texts):
    path = tmp_path_factory.mktemp("t") / f"t{ending}"
    write_table(
        path, ["id", "one", "two", "three"], [{"id": "x", "one": t, "two": None, "three": t} for t in texts], "t"
    )
    assert [cells for _, cells in read_table(path, known={"id", "one", "two", "three"}).rows] == [
        ("x", t, "", t) for t in texts
    ]


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".json"])
def test_the_same_rows_give_the_same_bytes(tmp_path, ending):
    rows = [{"name": "Ann", "note": "=1"}, {"name": "Siân", "note": None}]
    for name in ("one", "two"):
        write_table(tmp_path / f"{name}{ending}", ["name", "note"], rows, "people")
    assert (tmp_path / f"one{ending}").read_bytes() == (tmp_path / f"two{ending}").read_bytes()


def test_json_is_text_or_null(tmp_path):
    write_table(tmp_path / "t.json", ["name", "note"], [{"name": "Ann", "note": None}], "people")
    assert json.loads((tmp_path / "t.json").read_text()) == [{"name": "Ann", "note": None}]


def test_a_text_no_cell_can_hold_is_refused(tmp_path):
    with pytest.raises(Refused, match="CSV or JSON"):
        write_table(tmp_path / "t.xlsx", ["text"], [{"text": "x" * 32_768}], "minutes")


def test_another_ending_is_refused(tmp_path):
    with pytest.raises(Refused, match=r"\.xlsx"):
        write_table(tmp_path / "t.doc", ["text"], [], "minutes")


def test_a_folder_that_is_not_there_is_said(tmp_path):
    with pytest.raises(StorageTrouble, match="the folder is not there"):
        write_table(tmp_path / "no" / "t.csv", ["text"], [], "minutes")
