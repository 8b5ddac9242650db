"""The main job from end to end by command line: each step a process of its own, on a real file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cpp_desktop.paths import resources

LISTS = resources() / "sample_group"
KINDS = ("people", "meetings", "agenda", "attendance", "minutes", "actions", "activities")
YEAR = ("--from", "1 April 2025", "--to", "31 March 2026")
ROOT = Path(__file__).parent.parent


def cpp(*words: str | Path) -> str:
    """Run one command; what it prints."""
    told = {"PYTHONPATH": str(ROOT), "CPP_PASSPHRASE": "three short words", "CPP_TODAY": "2026-11-18"}
    command = [sys.executable, "-m", "cpp_desktop", *map(str, words)]
    answer = subprocess.run(command, env=os.environ | told, capture_output=True, encoding="utf-8", check=False)
    assert answer.returncode == 0, answer.stderr
    assert "Traceback" not in answer.stderr
    return answer.stdout


@pytest.fixture(scope="module")
def file(tmp_path_factory) -> Path:
    """A new group with the sample's lists brought in, one after the other."""
    path = tmp_path_factory.mktemp("main_job") / "Vale of Trent.cppgroup"
    cpp("new", path, "--name", "Vale of Trent", "--parent", "Trent Valley", "--recovery-sheet", path.with_name("r.pdf"))
    for kind in KINDS:
        result = json.loads(cpp("import", path, kind, LISTS / f"{kind}.csv", "--json"))
        assert (result["added"], result["refused"], result["unused_columns"]) == (result["read"], [], []), kind
    return path


def test_a_second_import_adds_nothing(file):
    for kind in ("people", "attendance", "actions"):
        result = json.loads(cpp("import", file, kind, LISTS / f"{kind}.csv", "--json"))
        assert (result["added"], result["changed"], result["refused"]) == (0, 0, []), kind


def test_papers_and_return_come_out(file, tmp_path):
    for kind in ("agenda", "minutes", "action-log", "register"):
        assert json.loads(cpp("paper", file, kind, "--out", tmp_path / f"{kind}.pdf", "--json"))["pages"] > 0
    cpp("return", file, *YEAR, "--out", tmp_path / "return.pdf")
    assert all(path.read_bytes().startswith(b"%PDF-") for path in tmp_path.iterdir())


def test_the_figures_are_those_counted_by_hand(file):
    figures = json.loads(cpp("return", file, *YEAR, "--json"))["figures"]
    counted = {
        "membership.at_start": 24, "membership.joined": 4, "membership.left": 6, "membership.at_end": 22,
        "meetings.held": 5, "meetings.inquorate": 1, "meetings.cancelled": 1, "meetings.other_held": 2,
    }  # fmt: skip
    assert {code: figures[code] for code in counted} == counted


def test_a_backup_restored_elsewhere_gives_the_same_return(file, tmp_path):
    cpp("backup", file, tmp_path / "copy.cppgroup")
    cpp("restore", tmp_path / "copy.cppgroup", tmp_path / "Restored.cppgroup")
    assert cpp("check", tmp_path / "Restored.cppgroup") == "The file is whole.\n"
    assert cpp("return", tmp_path / "Restored.cppgroup", *YEAR) == cpp("return", file, *YEAR)
