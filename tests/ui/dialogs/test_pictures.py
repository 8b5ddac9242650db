"""Pictures of the group's work, looked at and listened to by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from cpp_desktop.ui.dialogs.pictures import PicturesDialog
from cpp_desktop.ui.main_window import MainWindow
from tests.drivers import dialogs, keys
from tests.drivers.accessibility import nameless
from tests.drivers.meetings import Diary

SCREEN = "Meetings"


@pytest.fixture
def pictures(window: MainWindow) -> PicturesDialog:
    Diary(window).press("Table and other years… Attendance by category")
    return dialogs.in_front(PicturesDialog)


def test_a_list_leads_to_its_own_picture(pictures: PicturesDialog) -> None:
    assert pictures.panel.view.accessibleName().startswith("Attendance by category. 2026/27: ")
    assert pictures.panel.sentence.text() in pictures.panel.view.accessibleName()
    assert nameless(pictures) == []


def test_the_arrow_keys_say_each_column_and_the_others_are_a_tab_away(pictures: PicturesDialog) -> None:
    pictures.which.choose("activity")
    keys.settle()
    view = pictures.panel.view
    view.setFocus()
    keys.press(view, "Right")
    assert pictures.panel.told.text().startswith("April 2026: 5. ")
    keys.press(view, "End")
    assert pictures.panel.told.text() == "March 2027: nothing to show"
    keys.press(view, "Left")
    assert pictures.panel.told.text().startswith("February 2027")


def test_a_press_shows_the_table_and_another_the_picture(pictures: PicturesDialog) -> None:
    pictures.which.choose("actions")
    keys.settle()
    pictures.turns.click()
    assert pictures.panel.table is not None
    assert pictures.panel.table.isVisible()
    assert not pictures.panel.view.isVisible()
    headings, rows = pictures.panel.view.series.table()
    assert [column.title for column in pictures.panel.table.model.columns] == list(headings)
    assert [row.cells for row in pictures.panel.table.model.shown] == list(rows)
    pictures.turns.click()
    assert pictures.panel.view.isVisible()


def test_all_years_can_be_looked_at(pictures: PicturesDialog) -> None:
    pictures.which.choose("activity")
    pictures.year.show_value("all")
    pictures.year.edited.emit()
    keys.settle()
    assert pictures.panel.view.series.names[-1] == "2026/27"
    assert len(pictures.panel.view.series.names) > 1


def test_picture_and_table_are_copied(pictures: PicturesDialog) -> None:
    pictures.copies.click()
    assert QGuiApplication.clipboard().text().startswith("Year\tAll\t")
    pictures.picture.click()
    assert not QGuiApplication.clipboard().image().isNull()
