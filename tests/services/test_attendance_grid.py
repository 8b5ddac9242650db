"""The grid of a year read from the sample group's file."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from cpp_desktop.domain.attendance_grid import Stood
from cpp_desktop.domain.person_names import plain
from cpp_desktop.services import annual_return, attendance_grid
from cpp_desktop.services.office import Office, open_office
from cpp_desktop.services.sample import PASSPHRASE
from cpp_desktop.storage import keys


@pytest.fixture(scope="module")
def sample(prepared_sample: Path, tmp_path_factory: pytest.TempPathFactory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "COST", (1, 8, 1))
        patch.setenv("CPP_TODAY", "2026-11-18")
        copy = Path(shutil.copy(prepared_sample, tmp_path_factory.mktemp("sample")))
        opened = open_office(copy, passphrase=PASSPHRASE)
        yield opened
        opened.close()


def test_every_year_says_what_the_return_says(sample: Office) -> None:
    years = attendance_grid.years(sample)
    assert [period.first for period in years] == [date(2026, 4, 1), date(2025, 4, 1), date(2024, 4, 1)]
    for period in years:
        counted = annual_return.draw_up(sample, period.first, period.last).figures
        found = attendance_grid.year_grid(sample, period).all
        for name in ("present", "apologies", "absent", "possible"):
            assert getattr(found, name) == counted.value(f"meetings.{name}")
            assert getattr(found, name) > 0


def test_somebody_who_came_back_has_one_row(sample: Office) -> None:
    last_year = attendance_grid.years(sample)[1]
    found = attendance_grid.year_grid(sample, last_year)
    (row,) = [row for row in found.rows if row.name == "Anil Deshpande"]  # attending, then corresponding
    assert {*row.cells} >= {Stood.CORRESPONDING, Stood.CAME}
    assert [row.name for row in found.rows] == sorted((row.name for row in found.rows), key=plain)
