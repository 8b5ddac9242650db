"""The command line, and the sample group's file: made once with a key that costs next to nothing, copied for each."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from cpp_desktop.services.sample import make_sample
from cpp_desktop.storage import keys
from tests.drivers.command_line import CommandLine

TODAY = "2026-11-18"
CHEAP = (1, 8, 1)


@pytest.fixture(autouse=True)
def steady(monkeypatch):
    monkeypatch.setattr(keys, "COST", CHEAP)
    monkeypatch.setenv("CPP_TODAY", TODAY)


@pytest.fixture
def command(capsys, monkeypatch):
    return CommandLine(capsys, monkeypatch)


@pytest.fixture(scope="session")
def prepared_sample(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("prepared") / "Vale.cppgroup"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "COST", CHEAP)
        patch.setenv("CPP_TODAY", TODAY)
        make_sample(path).close()
    return path


@pytest.fixture
def sample(prepared_sample, tmp_path) -> Path:
    folder = tmp_path / "Group"
    folder.mkdir()
    return Path(shutil.copy(prepared_sample, folder / "Vale.cppgroup"))
