from __future__ import annotations

import json
from pathlib import Path

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.services import languages
from cpp_desktop.services.demonstration import demonstrate
from cpp_desktop.services.office import create
from cpp_desktop.services.safety import check
from cpp_desktop.services.sample import FILE_NAME, PASSPHRASE
from cpp_desktop.storage import keys

PAPERS = (
    "pack", "pack-public", "chair-pack", "agenda", "chair-agenda", "easy-agenda", "public-agenda", "minutes",
    "public-minutes", "action-log", "decisions", "register", "recovery-sheet", "annual-return", "labels", "badges",
    "directory", "sign-in", "golden-thread", "you-said", "you-said-public", "claim-form", "slip", "reflection-users",
    "work-programme", "reflection-users-fillable", "reflection-professionals", "reflection-professionals-fillable",
)  # fmt: skip
MADE = {f"{kind}{size}.pdf" for kind in PAPERS for size in ("", "-large-print")}
MADE |= {f"{kind}.docx" for kind in ("agenda", "public-agenda", "minutes", "public-minutes", "action-log")}
MADE |= {FILE_NAME, "annual-return.json", "annual-return.csv", "annual-return.xlsx"}


@pytest.fixture(autouse=True)
def steady(monkeypatch):
    monkeypatch.setattr(keys, "COST", (1, 8, 1))
    monkeypatch.setenv("CPP_TODAY", "2026-11-18")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Everything, made once in one folder; its tests leave it as it is."""
    folder = tmp_path_factory.mktemp("demonstration") / "papers" / "here"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "COST", (1, 8, 1))
        patch.setenv("CPP_TODAY", "2026-11-18")
        patch.setenv("XDG_DATA_HOME", str(folder.parent / "data"))
        languages.choose("en")
        return demonstrate(folder)


def test_everything_lies_flat_in_one_folder_and_a_second_run_makes_the_same(made):
    folder = made[0].parent
    assert {path.name for path in made} == {path.name for path in folder.iterdir()} == MADE
    before = {path.name: path.read_bytes() for path in made}
    assert demonstrate(folder) == made
    assert {path.name: path.read_bytes() for path in made} == before


def test_the_folder_may_be_named_from_where_one_stands(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    made = demonstrate(Path("sample-papers"))
    assert all((tmp_path / file).is_file() for file in made)


def test_its_return_is_about_the_last_whole_year(made):
    folder = made[0].parent
    drawn_up = json.loads((folder / "annual-return.json").read_text(encoding="utf-8"))
    assert drawn_up["period"] == {"from": "2025-04-01", "to": "2026-03-31"}
    assert drawn_up["figures"]["meetings.held"] == 5
    assert check(folder / FILE_NAME, passphrase=PASSPHRASE) == []


@pytest.mark.parametrize("passphrase", [PASSPHRASE, "three short words"])
def test_somebodys_own_file_of_that_name_is_left_alone(tmp_path, passphrase):
    create(tmp_path / FILE_NAME, passphrase, name="Meadow").close()
    before = (tmp_path / FILE_NAME).read_bytes()
    with pytest.raises(Refused, match="is not the sample group"):
        demonstrate(tmp_path)
    assert (tmp_path / FILE_NAME).read_bytes() == before
