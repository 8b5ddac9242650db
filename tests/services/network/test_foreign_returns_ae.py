"""Real returns in five layouts: what mappings read in them equals sums made straight from the files."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from python_calamine import load_workbook

from cpp_desktop.domain.network.sums import By
from cpp_desktop.services.network import combining
from cpp_desktop.services.network.foreign_returns import receive_by_layout, try_out
from cpp_desktop.services.network.register import NetworkOffice
from tests.foreign_files import a_layout

REAL = Path("../shared/data/returns_ae")
SINGLE, SURVEY = REAL / "single_returns", REAL / "apha_cpd_survey_wide.csv"
COLUMNS = ("attendances", "breaches", "admissions")
Sums = dict[tuple[str, str, str], int]

pytestmark = pytest.mark.skipif(not REAL.is_dir(), reason="the real returns are not here")


def the_returns() -> Any:
    """A mapping of the single returns: months become the year, types become cells."""
    figures: list[dict[str, Any]] = [{"column": name, "code": f"foreign.{name}"} for name in COLUMNS]
    by_type = {"column": "attendances", "code": "foreign.attendances_by_type", "cell_from": {"column": "type"}}
    return a_layout([*figures, by_type], organisation={"column": "org_code"}, period={"column": "period"})


def straight_from_the_files(paths: Iterable[Path]) -> Sums:
    """Organisation, code and type with the sum of its rows, by nothing but their position; all are of 2016-17."""
    sums = Counter[tuple[str, str, str]]()
    for path in paths:
        for row in _rows(path):
            if len(row) == 6 and row[2] in ("1", "2", "other"):
                numbers = [int(float(cell)) for cell in row[3:]]
                for name, number in zip(COLUMNS, numbers, strict=True):
                    sums[row[1], f"foreign.{name}", ""] += number
                sums[row[1], "foreign.attendances_by_type", row[2]] += numbers[0]
    return dict(sums)


def _rows(path: Path) -> list[list[str]]:
    if path.suffix == ".xlsx":
        with load_workbook(path) as book:
            return [[str(cell) for cell in row] for row in book.get_sheet_by_index(0).to_python()]
    text = path.read_text(encoding="utf-8-sig")
    return list(csv.reader(text.splitlines(), delimiter=";" if ";" in text.split("\n")[0] else ","))


def test_totals_by_organisation_and_year_are_those_of_the_files(network: NetworkOffice) -> None:
    wanted = straight_from_the_files(SINGLE.iterdir())
    trial = try_out(network, the_returns(), [SINGLE])
    assert not trial.refused
    assert {(r.organisation, r.code, r.cell): r.number for r in trial.found.readings} == wanted
    assert {(str(r.period.first), str(r.period.last)) for r in trial.found.readings} == {("2016-04-01", "2017-03-31")}
    # Nor are the rows of totals counted, and all of them agree.
    assert len(trial.found.totals) == 144
    assert all(total.agrees for total in trial.found.totals)
    assert not trial.found.doubts


def test_received_they_add_up_in_the_register_to_the_same(network: NetworkOffice) -> None:
    some = sorted(SINGLE.iterdir())[::5]
    done = receive_by_layout(network, the_returns(), some)
    assert done.received.received == len(some)
    wanted = Counter[tuple[str, str]]()
    for (_, code, cell), number in straight_from_the_files(some).items():
        wanted[code, cell] += number
    first, last = (done.found.readings[0].period.first, done.found.readings[0].period.last)
    year = combining.summary(network, first, last, by=By.YEAR, accepted_only=False).parts[0]
    assert {place: total.value for place, total in year.totals.items() if place[0].startswith("foreign.")} == wanted


def test_a_survey_with_a_row_an_answer_is_counted_by_who_answered(network: NetworkOffice) -> None:
    figures = [
        {"counted": "rows", "code": "foreign.replies"},
        {"column": "q18b_org_study_leave_days_txt", "code": "foreign.study_leave_days"},
    ]
    layout = a_layout(figures, organisation={"column": "q22a_org_nhs_type_cat"}, period={"column": "form_started_dttm"})
    trial = try_out(network, layout, [SURVEY])
    with SURVEY.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    replies = Counter("".join(row["q22a_org_nhs_type_cat"].casefold().split()) for row in rows)
    read = {
        "".join(r.organisation.casefold().split()): r.number
        for r in trial.found.readings
        if r.code == "foreign.replies"
    }
    assert read == replies
    listed = {doubt.cell for doubt in trial.found.doubts}
    worded = {f"Y{n}" for n, row in enumerate(rows, 2) if not row["q18b_org_study_leave_days_txt"].strip().isdigit()}
    assert worded <= listed
