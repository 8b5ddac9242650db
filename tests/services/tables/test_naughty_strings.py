"""Text that breaks programs goes in as a name and as a note, and comes out of every kind of file unchanged."""

from __future__ import annotations

from pathlib import Path

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.people import Person
from cpp_desktop.services import tables
from cpp_desktop.services.tables import Result

REAL = Path("../shared/data/naughty_strings.txt")
WRITTEN = (
    "=1+1", "'=1", "''", "@SUM(A1)", "-", "n/a", "<b>Ann</b>", "${HOME}", "Ann; Ben", "Ann,Ben", "a\\nb", "\\", '"',
    "{{7*7}}", "BEGIN:VCARD", "END:VCARD\nBEGIN:VCARD", "two\nlines", "two\r\nlines", "\rone", " \t ", "\u200bunseen",
    "\ufeffmark", "\ufffe", "Ω≈ç√∫", "田中さん", "ﷺ", "👩🏽‍🦰", "\u202eback", "\x85next\u2028line", "\x1b[31m",
    "_x000D_", "x" * 3000,
)  # fmt: skip
STRINGS = (*WRITTEN, *(REAL.read_text(encoding="utf-8").split("\n") if REAL.exists() else ()))
NAUGHTY = tuple(dict.fromkeys(text for text in STRINGS if text))
NAMES = tuple(text for text in NAUGHTY if text.strip())


def a_person(at: int, text: str) -> Person:
    """Somebody whom an e-mail address tells from others of that name."""
    return Person(name=text, notes=text, email=f"p{at}@meadow.example")


def taken_through(new_office, folder: Path, ending: str, people: list[Person]) -> tuple[Result, list[tuple[str, str]]]:
    """Write people to a file and read it into an empty one; return what was said, and names and notes by e-mail."""
    first, second = new_office(), new_office()
    with first.store.transaction("fill") as tx:
        tx.save_all(people)
    path = tables.export(first, "people", folder / f"people{ending}").path
    result = tables.carry_out(second, tables.plan_import(second, "people", tables.read_source("people", path)))
    rows = sorted(tables.list_rows(second, "people").rows, key=lambda row: int(str(row["email"])[1:].split("@")[0]))
    return result, [(str(row["name"]), str(row["notes"])) for row in rows]


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".json", ".vcf"])
def test_every_string_comes_out_as_it_went_in(new_office, tmp_path, ending):
    texts = [t for t in NAMES if ending != ".xlsx" or "\ufffe" not in t]
    result, found = taken_through(new_office, tmp_path, ending, [a_person(n, t) for n, t in enumerate(texts)])
    assert (result.added, result.refused) == (len(texts), ())
    assert found == [(text, text) for text in texts]


def test_what_a_cell_cannot_hold_is_refused_with_the_reason(new_office, tmp_path):
    with pytest.raises(Refused, match=r"The name of row 2 does not fit into a cell of XLSX\. Export to CSV or JSON"):
        taken_through(new_office, tmp_path, ".xlsx", [a_person(0, "\ufffe")])


@pytest.mark.parametrize("ending", [".csv", ".vcf"])
def test_a_name_of_nothing_is_refused_with_the_reason(new_office, tmp_path, ending):
    blank = [text for text in NAUGHTY if not text.strip()]
    result, found = taken_through(new_office, tmp_path, ending, [a_person(n, t) for n, t in enumerate(blank)])
    assert found == []
    assert len(result.refused) == len(blank) > 0
    assert all("name" in no.why for no in result.refused)
