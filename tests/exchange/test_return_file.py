"""The annual return as a file: its canonical bytes, its schema, and what is refused when it is read."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from python_calamine import CalamineWorkbook

from cpp_desktop.domain.check_codes import check_codes
from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, FIGURE_CODES
from cpp_desktop.exchange import return_book, return_file
from cpp_desktop.exchange.canonical_json import canonical, checksum
from cpp_desktop.exchange.return_shape import problem
from cpp_desktop.paths import resources

SCHEMA = json.loads((resources() / "annual_return.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)


def document(**more: Any) -> dict[str, Any]:
    figures: dict[str, Any] = dict.fromkeys(FIGURE_CODES, 3)
    figures |= {"meetings.attendance_rate": 833, "money.budget": None, "training.people": "n/a"}
    breakdowns: dict[str, Any] = {code: dict.fromkeys(keys, 1) for code, keys in BREAKDOWN_KEYS.items()}
    breakdowns["membership.left_by_reason"] = {"ill health": "suppressed", "moved": None}
    officer = {"role": "Chair", "name": "Siân Ŵyn", "from": None, "to": "2026-03-31"}
    return return_file.sealed(
        {
            "group": {"id": "g", "name": "=Grŵp"},
            "parent": {"name": None},
            "period": {"from": "2025-04-01", "to": "2026-03-31"},
            "revision": 1,
            "made": "2026-04-20",
            "status": "draft",
            "disclosure": "exact",
            "figures": figures,
            "breakdowns": breakdowns,
            "tables": {"officers": [officer], "vacancies": [], "long_running": [], "stories": []},
            "texts": {},
            "overrides": [],
        }
        | more
    )


def test_canonical_json_has_keys_by_code_point_and_no_space() -> None:
    assert canonical({"é": 1, "b": [None, "ŵ \n"], "Z": {"y": "", "x": 0}}) == (
        '{"Z":{"x":0,"y":""},"b":[null,"ŵ \\n"],"é":1}'.encode()
    )


def test_the_checksum_is_of_everything_but_itself_and_the_signature() -> None:
    sealed = document()
    rest = {key: value for key, value in sealed.items() if key != "checksum"}
    bytes_by_hand = json.dumps(rest, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    assert sealed["checksum"] == hashlib.sha256(bytes_by_hand).hexdigest()
    assert checksum(sealed | {"signature": {"alg": "ed25519"}}) == sealed["checksum"]


@pytest.mark.parametrize("value", [1.0, float("nan"), float("inf")])
def test_numbers_that_are_not_whole_are_never_written(value: float) -> None:
    with pytest.raises(ValueError, match="whole"):
        canonical({"figures": [{"x": value}]})


def test_json_comes_back_as_it_was_and_fits_the_schema(tmp_path: Path) -> None:
    target = tmp_path / "return.json"
    return_file.write_json(document(), target)
    assert return_file.read_json(target.read_bytes()) == document()
    VALIDATOR.validate(json.loads(target.read_bytes()))
    assert list(tmp_path.iterdir()) == [target]


def test_the_schema_knows_every_code() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["properties"]["figures"]["required"] == list(FIGURE_CODES)
    assert SCHEMA["properties"]["breakdowns"]["required"] == list(BREAKDOWN_KEYS)


def changed(path: str, value: Any) -> dict[str, Any]:
    """Return a document in which the part at `path` (keys with strokes between) is another."""
    found = deepcopy(document())
    at: Any = found
    *way, last = [int(key) if key.isdigit() else key for key in path.split("/")]
    for key in way:
        at = at[key]
    at[last] = value
    return found


WRONG = [
    ("format", "other"), ("version", 0), ("version", True), ("group/id", 5), ("group/extra", "x"), ("parent", None),
    ("period/to", "2026-3-31"), ("period/to", "2026-02-30"), ("revision", 0), ("revision", 1.5), ("made", None),
    ("status", "final"), ("disclosure", ""), ("figures/meetings.held", -1), ("figures/meetings.held", "suppressed"),
    ("figures/meetings.held", True), ("figures/meetings.held", 2**53), ("figures/meetings.hold", 1),
    ("figures/monitoring.", 1), ("breakdowns/activity.by_type/opinion", "n/a"),
    ("breakdowns/activity.by_type/gardening", 1), ("breakdowns/activity.by_type", []), ("breakdowns/other.x", {}),
    ("tables/officers/0/name", 4), ("tables/officers/0/from", "soon"), ("tables/stories", {}), ("texts/other", "x"),
    ("overrides", [{"check": "x"}]), ("checksum", "0"), ("signature", {}), ("surprise", 1),
    ("signature", {"alg": "ed25519", "key": "k", "value": "0b" * 64}),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value"), WRONG)
def test_the_reader_and_the_schema_refuse_the_same(path: str, value: Any) -> None:
    odd = changed(path, value)
    assert problem(odd)
    assert not VALIDATOR.is_valid(odd)
    with pytest.raises(Refused, match="annual return"):
        return_file.read_json(json.dumps(odd).encode())


RIGHT = [
    ("figures/monitoring.age_band", 4), ("breakdowns/monitoring.age_band", {"under 40": 2}), ("texts/statement", "We…"),
    ("disclosure", "suppressed below 6"), ("signature", {"alg": "ed25519", "key": "0a" * 32, "value": "0b" * 64}),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value"), RIGHT)
def test_the_reader_and_the_schema_accept_the_same(path: str, value: Any) -> None:
    whole = changed(path, value)
    assert not problem(whole)
    assert VALIDATOR.is_valid(whole)


@pytest.mark.parametrize("name", [name for name in document() if name not in ("format", "version")])
def test_a_missing_part_is_named(name: str) -> None:
    short = {key: value for key, value in document().items() if key != name}
    assert f"“{name}” is missing" in problem(short)
    assert not VALIDATOR.is_valid(short)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "cannot be read"),
        (b"\xff\xfe{", "cannot be read"),
        (b"[" * 200_000, "cannot be read"),
        (b'{"format": "cpp-annual-return", "version": ' + b"9" * 5000 + b"}", "cannot be read"),
        (b'{"format": "x", "format": "cpp-annual-return"}', "cannot be read"),
        (b'{"version": NaN}', "cannot be read"),
        (b"[]", "not an annual return"),
        (b'{"format": "cpp-annual-return", "version": 2}', "newer version"),
        (b" " * (return_file.MOST_BYTES + 1), "too large"),
    ],
)
def test_what_is_no_return_is_refused_in_a_sentence(data: bytes, words: str) -> None:
    with pytest.raises(Refused, match=words):
        return_file.read_json(data)


def test_a_changed_figure_is_noticed() -> None:
    with pytest.raises(Refused, match="changed after it was made"):
        return_file.read_json(json.dumps(changed("figures/meetings.held", 99)).encode())


def test_half_a_character_is_refused() -> None:
    with pytest.raises(Refused, match="group"):
        return_file.read_json(json.dumps(changed("group/name", "\ud83d")).encode())


def test_a_period_that_runs_backwards_is_refused() -> None:
    assert "period" in problem(changed("period/to", "2025-03-31"))


@given(st.binary(max_size=300))
def test_nothing_read_ends_in_anything_but_a_sentence(data: bytes) -> None:
    with pytest.raises(Refused):
        return_file.read_json(data)


def csv_rows(path: Path) -> dict[str, tuple[str, str]]:
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    headings, *rows = csv.reader(io.StringIO(data[3:].decode("utf-8"), newline=""))
    assert headings == ["code", "label", "value"]
    return {code: (label, value) for code, label, value in rows}


def test_csv_says_code_label_and_value(tmp_path: Path) -> None:
    return_file.write_csv(document(), tmp_path / "return.csv")
    rows = csv_rows(tmp_path / "return.csv")
    assert rows["meetings.attendance_rate"] == ("Attendance rate, in tenths of a percent", "833")
    assert rows["money.budget"] == ("Budget, in pence", "not recorded")
    assert rows["training.people"] == ("People trained", "n/a")
    assert rows["membership.left_by_reason.ill health"] == ("Left, by reason: Ill health", "suppressed")
    assert rows["group.name"] == ("Group", "'=Grŵp")
    assert rows["period.to"] == ("Last day", "2026-03-31")
    assert set(FIGURE_CODES) < set(rows)


def test_xlsx_holds_the_same_rows_and_no_formula(tmp_path: Path) -> None:
    return_file.write_csv(document(), tmp_path / "return.csv")
    long = "=1+1 " * 8_000
    said = document(texts={"money": f"@SUM(A1)\n\n{long}"}, overrides=[{"check": "{=1}", "reason": "+1"}])
    return_book.write_xlsx(said, tmp_path / "return.xlsx")
    book = CalamineWorkbook.from_path(str(tmp_path / "return.xlsx"))
    sheet = book.get_sheet_by_name("Figures").to_python()
    told = {row[0]: row[2] for row in sheet[1:]}
    assert told["group.name"] == "=Grŵp"
    assert told["meetings.held"] == 3
    assert list(told) == list(csv_rows(tmp_path / "return.csv"))
    assert all(row[3] for row in sheet[1:] if row[0] in FIGURE_CODES)
    assert book.get_sheet_by_name("Officers").to_python()[1] == ["Chair", "Siân Ŵyn", "", "2026-03-31"]
    assert book.get_sheet_by_name("Reasons").to_python()[1] == ["{=1}", "+1"]
    first, *rest = book.get_sheet_by_name("In words").to_python()[1:]
    assert first == ["Money", "@SUM(A1)"]
    assert "".join(text for _, text in rest) == long
    codes = {row[1] for row in book.get_sheet_by_name("Check codes").to_python()[1:]}
    assert codes == set(check_codes(said).values())
    with ZipFile(tmp_path / "return.xlsx") as inside:
        assert not any(b"<f>" in inside.read(name) for name in inside.namelist())


@pytest.mark.parametrize("ending", ["json", "csv", "xlsx"])
def test_the_same_data_gives_the_same_bytes(ending: str, tmp_path: Path) -> None:
    targets = [tmp_path / f"{n}.{ending}" for n in "ab"]
    for target in targets:
        write = return_book.write_xlsx if ending == "xlsx" else getattr(return_file, f"write_{ending}")
        write(document(made=date(2026, 4, 20).isoformat()), target)
    first, second = (target.read_bytes() for target in targets)
    assert first == second


def test_a_folder_that_is_not_there_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(StorageTrouble, match="was not written: the folder is not there"):
        return_file.write_json(document(), tmp_path / "nowhere" / "return.json")


def test_what_was_there_stays_when_writing_fails(tmp_path: Path) -> None:
    target = tmp_path / "return.json"
    (target / "before").mkdir(parents=True)
    with pytest.raises(StorageTrouble, match="What was there before is unchanged"):
        return_file.write_json(document(), target)
    assert list(tmp_path.rglob("*")) == [target, target / "before"]
