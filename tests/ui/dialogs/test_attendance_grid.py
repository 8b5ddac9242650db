"""Who came, by year: read, copied and followed by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from cpp_desktop.ui.dialogs.attendance_grid import LETTERS, Stood, WhoCame
from cpp_desktop.ui.main_window import MainWindow
from tests.drivers import dialogs, keys
from tests.drivers.accessibility import nameless
from tests.drivers.meetings import Diary

SCREEN = "Meetings"


@pytest.fixture
def grid(window: MainWindow) -> WhoCame:
    Diary(window).press("Who came, by year")
    return dialogs.in_front(WhoCame)


def row(grid: WhoCame, name: str) -> list[str]:
    line = next(line for line in grid.table.model.shown if line.name == name)
    return [column.shown(line) for column in grid.table.model.columns]


def test_the_letters_and_the_sums_stand_in_rows(grid: WhoCame) -> None:
    titles = [column.title for column in grid.table.model.columns]
    sums = ["Present", "Apologies", "Absent", "Possible"]
    assert titles == ["Name", "20 May", "20 May (2)", "15 Jul", "9 Sep", "21 Oct", *sums]  # two on the day of the AGM
    doreen = row(grid, "Doreen Fairclough")
    assert "R" in doreen
    assert set(doreen[1:6]) <= {letter for letter, _, _ in LETTERS.values()}
    present, possible = row(grid, "Present"), row(grid, "Possible")
    assert present[-4] == str(sum(int(n) for n in present[1:-4]))
    assert possible[-1] == str(sum(int(n) for n in possible[1:-4]))
    assert f"{present[-4]} present" in grid.sentence.text()
    assert grid.legend.text() == (
        "P present  ·  A apologies  ·  X absent  ·  V came, not counted that day  ·  R resting  ·  C corresponding"
        "  ·  blank not a member"
    )
    assert nameless(grid) == []


def test_a_cell_is_heard_as_words(grid: WhoCame) -> None:
    model = grid.table.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    at = next(n for n, line in enumerate(model.shown) if line.name == "Doreen Fairclough") + 1  # below its heading
    heard = {model.data(model.index(at, n), Qt.ItemDataRole.AccessibleTextRole) for n in range(1, 6)}
    assert "resting" in heard
    assert heard <= {words for _, _, words in LETTERS.values()}
    assert set(LETTERS) == set(Stood)


def test_all_of_it_is_copied_as_it_is_seen(grid: WhoCame) -> None:
    grid.copies.click()
    keys.settle()
    copied = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert copied[0] == [column.title for column in grid.table.model.columns]
    assert [line[0] for line in copied[1:]] == [line.name for line in grid.table.model.shown]
    assert copied[1:] == [row(grid, line[0]) for line in copied[1:]]


def test_another_year_is_chosen(grid: WhoCame) -> None:
    before = grid.sentence.text()
    grid.year.entry.setFocus()
    keys.press(grid, "Down")
    keys.settle()
    assert grid.year.entry.currentText() == "1 April 2025 to 31 March 2026"
    assert grid.sentence.text() != before
    assert "C" in row(grid, "Anil Deshpande")


def test_enter_opens_a_members_page(grid: WhoCame, window: MainWindow) -> None:
    chosen = next(line for line in grid.table.model.shown if line.name == "Martin Webb")
    grid.table.choose(chosen.id)
    grid.table.view.setFocus()
    keys.press(grid, "Return")
    keys.until(lambda: not dialogs.is_open(WhoCame) and window.current().chosen_id() == chosen.id)
