from __future__ import annotations

import json
from pathlib import Path

import pytest

from cpp_desktop.services.subject_access import AS_DATA, FILES
from cpp_desktop.ui.main_window import MainWindow
from tests.drivers import dialogs
from tests.drivers.accessibility import nameless
from tests.drivers.people import Register
from tests.drivers.subject_access import Access

NAME = "Siân Pritchard"


@pytest.fixture
def access(window: MainWindow) -> Access:
    register = Register(window)
    register.choose(NAME)
    return Access(register)


def test_it_says_what_was_found_and_who_else_is_named(access: Access) -> None:
    words = " ".join(dialogs.words_in(access.dialog))
    assert f"Everything held about {NAME}" in words
    assert "Found: " in words
    assert "To be answered by Friday 18 December 2026: one calendar month." in words
    assert any(row.startswith("Colin Thripp") and row.endswith("left out") for row in access.rows())
    assert nameless(access.dialog) == []
    assert access.dialog.height() <= 696


def test_nothing_is_saved_before_it_was_looked_at(access: Access, tmp_path: Path) -> None:
    assert not access.dialog.verb.isEnabled()
    assert access.look_at_copy_to_hand_over() > 3
    assert not access.dialog.verb.isEnabled()
    assert access.look_at_copy_to_check() > 3
    assert access.save(tmp_path) == ""
    assert all((tmp_path / name).stat().st_size > 1000 for name in FILES)


def test_a_name_stays_in_where_somebody_agreed(access: Access, tmp_path: Path) -> None:
    access.let_stay("Colin Thripp")
    assert any(row.startswith("Colin Thripp") and row.endswith("stays in") for row in access.rows())
    access.look_at_copy_to_check()
    assert access.save(tmp_path) == ""
    text = json.dumps(json.loads((tmp_path / AS_DATA).read_text(encoding="utf-8")), ensure_ascii=False)
    assert "Colin Thripp" in text
    assert "Joan Ashdown" not in text


def test_files_that_are_there_are_not_replaced(access: Access, tmp_path: Path) -> None:
    (tmp_path / AS_DATA).write_text("somebody else's")
    access.look_at_copy_to_check()
    assert "already" in access.save(tmp_path)
    assert (tmp_path / AS_DATA).read_text() == "somebody else's"


def test_the_day_it_was_asked_for_moves_the_day_to_answer(access: Access) -> None:
    dialogs.write(access.dialog.form, asked="1/11/2026")
    assert "Tuesday 1 December 2026" in access.dialog.due.text()
    dialogs.write(access.dialog.form, asked="1/12/2026")
    access.dialog.checks.click()
    assert "today or before" in access.dialog.form.problems()["asked"]
    assert not access.dialog.verb.isEnabled()
