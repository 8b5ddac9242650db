"""The quiet picture below a list: there where there is room, a link where there is not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cpp_desktop.domain.charts import Chart
from cpp_desktop.services import charts
from cpp_desktop.ui.dialogs.pictures import PicturesDialog
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.screens.picture_pane import PictureStrip
from tests.drivers import dialogs, keys

SCREEN = "Actions"
LISTS: list[tuple[str, Chart]] = [
    ("Actions", "actions"), ("Activities", "activity"), ("Influence", "cases"), ("Meetings", "attendance"),
]  # fmt: skip


def strip_on(window: MainWindow, name: str) -> PictureStrip:
    window.go_to(name)
    keys.settle()
    screen = window.current()
    assert screen is not None
    found = screen.findChildren(PictureStrip)
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(("name", "chart"), LISTS)
def test_each_list_has_its_picture_whose_sentence_is_said(window: MainWindow, name: str, chart: Chart) -> None:
    strip = strip_on(window, name)
    assert window.office is not None
    told = charts.series(window.office, chart, charts.this_year(window.office)).sentence
    assert strip.isVisible()
    assert not strip.link.isVisible()
    assert strip.sentence.text() == told
    assert told in strip.view.accessibleName()


def test_the_arrow_keys_say_each_column_in_place_of_the_sentence(window: MainWindow) -> None:
    strip = strip_on(window, "Actions")
    strip.view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(strip.view, Qt.Key.Key_Home)
    assert strip.sentence.text().startswith("April 2026: ")


def test_it_leads_to_the_large_picture_with_its_table(window: MainWindow) -> None:
    strip = strip_on(window, "Actions")
    strip.opens.click()
    assert dialogs.in_front(PicturesDialog).which.current() == "actions"


def test_in_a_low_window_a_link_stands_in_for_it_and_it_is_read_when_there_is_room(window: MainWindow) -> None:
    strip = strip_on(window, "Actions")
    height = window.height()
    window.resize(window.width(), window.minimumSizeHint().height())
    keys.settle()
    strip.fit(200)
    assert (strip.isVisible(), strip.link.isVisible()) == (False, True)
    strip.look_again()
    strip.sentence.clear()
    window.resize(window.width(), height + 100)
    keys.settle()
    strip.fit(600)
    assert (strip.isVisible(), strip.link.isVisible()) == (True, False)
    assert strip.sentence.text()


def test_below_a_low_list_it_is_lower_and_the_foot_gives_way(window: MainWindow) -> None:
    strip = strip_on(window, "Activities")
    words = "Contacts may repeat: they are never counted as people"
    strip.fit(360)
    low = strip.height()
    assert words not in dialogs.words_in(strip.host)
    strip.fit(600)
    keys.settle()
    assert strip.height() > low
    assert words in dialogs.words_in(strip.host)


def test_in_large_text_a_link_stands_in_for_it(qapp: QApplication, window: MainWindow) -> None:
    strip = strip_on(window, "Actions")
    theme.apply(qapp, dark=False, scale=1.5)
    keys.settle()
    made = PictureStrip(strip.host, "actions")
    made.link.setParent(strip.host)
    assert strip.view.series is not None
    made.show_series(strip.view.series)
    made.fit(900)
    assert made.isHidden()
    assert not made.link.isHidden()


def test_its_link_is_no_window_before_it_stands_anywhere(window: MainWindow) -> None:
    made = PictureStrip(strip_on(window, "Actions").host, "actions")
    assert not made.link.isVisible()
    made.deleteLater()
    made.link.deleteLater()
