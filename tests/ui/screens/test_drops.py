"""Files dropped on the window go where they belong."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from cpp_desktop.services.sample import PASSPHRASE
from cpp_desktop.ui.dialogs.import_table import ImportDialog
from cpp_desktop.ui.main_window import MainWindow
from tests.drivers import dropping, keys
from tests.drivers.lists import Import
from tests.drivers.papers import choose_in_file_dialog
from tests.drivers.window import Secretary

SCREEN = "People"


@pytest.fixture
def members(tmp_path: Path) -> Path:
    path = tmp_path / "members.csv"
    path.write_text("Name,E-mail\nGwen Larkspur,gwen@example.org\n", encoding="utf-8")
    return path


def test_a_list_dropped_on_its_screen_is_looked_over(window: MainWindow, members: Path) -> None:
    dropping.drop(window, members)
    importing = Import()
    keys.until(lambda: importing.page() == "review")
    assert importing.counts() == {"added": 1, "changed": 0, "unchanged": 0, "refused": 0}


def test_a_list_on_a_screen_without_one_is_told_where_to_go(window: MainWindow, members: Path) -> None:
    window.go_to("Today")
    dropping.drop(window, members)
    assert "such as People" in " ".join(Secretary(window).reads())
    assert not isinstance(QApplication.activeModalWidget(), ImportDialog)


@pytest.mark.parametrize(
    ("name", "said"),
    [("report.pdf", "A paper goes under its item"), ("setup.exe", "neither a group’s file nor a list")],
)
def test_a_paper_is_told_where_to_go_and_a_programme_is_not(
    window: MainWindow, tmp_path: Path, name: str, said: str
) -> None:
    (tmp_path / name).write_bytes(b"%PDF-1.7")
    dropping.drop(window, tmp_path / name)
    assert said in window.message.text


def test_a_groups_file_dropped_asks_for_its_passphrase(
    window: MainWindow, prepared_sample: Path, tmp_path: Path
) -> None:
    other = Path(shutil.copy(prepared_sample, tmp_path / "Other.cppgroup"))
    dropping.drop(window, other)
    keys.settle()
    assert "Other" in " ".join(Secretary(window).reads())
    assert PASSPHRASE not in window.windowTitle()


def test_the_imports_first_page_takes_a_list_and_nothing_else(
    window: MainWindow, members: Path, tmp_path: Path
) -> None:
    secretary = Secretary(window)
    secretary.choose("Import…")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ImportDialog)
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"")
    dropping.drop(dialog, photo)
    assert "is not a list" in dialog.trouble.words.text()
    dropping.drop(dialog, members)
    keys.until(lambda: Import().page() == "review")


def test_ctrl_o_chooses_the_list_by_keyboard(window: MainWindow, members: Path) -> None:
    secretary = Secretary(window)
    secretary.choose("Import…")
    secretary.press("Ctrl+O")
    choose_in_file_dialog(secretary, members)
    keys.until(lambda: Import().page() == "review")
