"""The annual return read back from a table: as it was written, as spreadsheet programs save it again, and spoilt."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from cpp_desktop.domain.check_codes import check_codes
from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange import return_tables, returns
from tests.network_builders import a_document, a_random_document, as_file

PARTS = ("group", "parent", "period", "revision", "made", "status", "disclosure", "figures", "breakdowns")


def table(tmp_path: Path, **more: object) -> str:
    """The CSV of a return, as text."""
    return as_file(tmp_path, a_document(**more), "return.csv").read_text("utf-8-sig")  # type: ignore[arg-type]


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
@pytest.mark.parametrize("seed", range(4))
def test_it_comes_back_as_it_was(tmp_path, ending, seed):
    monitoring = {"monitoring.age": {"18 to 49": 3, "50. and over": "suppressed"}}
    whole = a_random_document(Random(seed), "=Grŵp, “A”")
    document = a_document("=Grŵp, “A”", figures=whole["figures"], breakdowns=whole["breakdowns"] | monitoring)
    found, source = returns.read(as_file(tmp_path, document, f"return{ending}"))
    assert {part: found[part] for part in PARTS} == {part: document[part] for part in PARTS}
    assert ("signature" in found, source.value) == (False, ending.removeprefix("."))
    assert check_codes(found) == check_codes(document)


@pytest.mark.parametrize(
    "save",
    [
        lambda text: text.replace("2025-04-01", "01/04/2025").replace("2026-03-31", "31/03/2026"),
        lambda text: "".join(f'"{line[0]}";"{line[1]}";"{line[2]}"\r\n' for line in rows_of(text)),
        lambda text: text.replace(",3\r\n", ',"3,000"\r\n'),
    ],
    ids=["dates of this country", "semicolons", "thousands"],
)
def test_a_spreadsheet_program_may_save_it_again(tmp_path, save: Callable[[str], str]):
    for encoding in ("utf-8", "utf-16"):
        path = tmp_path / f"again {encoding}.csv"
        path.write_bytes(save(table(tmp_path)).encode(encoding))
        found, _ = returns.read(path)
        assert found["period"] == {"from": "2025-04-01", "to": "2026-03-31"}
        assert found["figures"]["membership.joined"] in (3, 3000)


def rows_of(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text)))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("code,label,value", "a,b,c", "no columns “code” and “value”"),
        ("membership.joined,", "membership.joyned,", "the row “membership.joined” is missing"),
        ("membership.left,", "membership.joined,", "comes twice"),
        ("Joined,3", "Joined,three", "“three” is neither a whole number"),
        ("Joined,3", "Joined,-3", "neither a whole number"),
        ("Joined,3", "Joined,", "nothing stands there"),
        ("cpp-annual-return", "other", "not an annual return"),
        ("Version of the format,1", "Version of the format,2", "newer version"),
        ("First day,2025-04-01", "First day,some day", "some day"),
        ("First day,2025-04-01", "First day,2027-04-01", "“period” is not as it should be"),
        ("Revision,1", "Revision,0", "“revision” is not as it should be"),
        ("signed off", "perhaps", "“status” is not as it should be"),
    ],
)
def test_what_is_spoilt_is_refused_with_its_place(tmp_path, old, new, words):
    text = table(tmp_path)
    assert old in text
    with pytest.raises(Refused, match=words):
        return_tables.read(text.replace(old, new, 1).encode())


def test_a_workbook_in_which_a_figure_was_changed_does_not_fit_its_check_codes(tmp_path):
    path = as_file(tmp_path, a_document(figures={"membership.joined": 77}), "return.xlsx")
    changed = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(changed, "w") as new:
        for part in old.namelist():
            new.writestr(part, old.read(part).replace(b"<v>77</v>", b"<v>78</v>"))
    with pytest.raises(Refused, match=r"Membership: a figure is not as it is .* changed after it was made"):
        return_tables.read(changed.getvalue())


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.docx", b"anything", "they come as PDF, JSON, CSV or XLSX"),
        ("a.exe", b"MZ\0\0", "they come as PDF, JSON, CSV or XLSX"),
        ("a.json", b"no", "cannot be read as JSON"),
        ("a.csv", b"\xff\xd8\xff", "a picture"),
        ("a.xlsx", b"PK\x03\x04 no", "damaged"),
        ("a.csv", b"", "nothing in this file"),
    ],
)
def test_what_is_no_return_is_told(tmp_path, name, content, words):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(Refused, match=words):
        returns.read(path)
