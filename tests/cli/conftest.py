"""The command line, and a copy of the sample group's file."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

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


@pytest.fixture
def sample(prepared_sample, tmp_path) -> Path:
    folder = tmp_path / "Group"
    folder.mkdir()
    return Path(shutil.copy(prepared_sample, folder / "Vale.cppgroup"))
