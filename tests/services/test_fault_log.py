from __future__ import annotations

import pytest

from cpp_desktop import paths
from cpp_desktop.services import fault_log


@pytest.fixture
def bug():
    try:
        try:
            {}["Ann Example"]
        except KeyError as first:
            raise ValueError("Ben Example has no telephone") from first
    except ValueError as problem:
        return problem


def test_kinds_and_places_are_noted_and_nothing_else(bug):
    log = fault_log.note(bug)
    assert log.parent == paths.log_dir()
    (line,) = log.read_text(encoding="utf-8").splitlines()
    assert "ERROR ValueError at test_fault_log.py:" in line
    assert "; after KeyError at test_fault_log.py:" in line
    assert "Example" not in line


def test_a_long_log_begins_anew_and_keeps_the_one_before(bug):
    log = fault_log.note(bug)
    log.write_text("x" * 300_000)
    fault_log.note(bug)
    assert log.stat().st_size < 1000
    assert log.with_suffix(".log.1").stat().st_size == 300_000


def test_where_there_is_no_place_for_a_log_there_is_none(bug):
    paths.log_dir().parent.mkdir(parents=True, exist_ok=True)
    paths.log_dir().write_text("a file in the way")
    assert fault_log.note(bug) is None
