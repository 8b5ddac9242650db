"""The thread of a case along the years, walked through by keyboard and by ear."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.screens.case_card import CaseCard
from cpp_desktop.ui.screens.case_timeline import CaseTimeline, Moment
from tests.drivers import keys
from tests.drivers.influence import Threads

SCREEN = "Influence"


@pytest.fixture
def card(window: MainWindow) -> CaseCard:
    threads = Threads(window)
    threads.screen.find_box.setText("Journeys")
    keys.settle()
    lists = threads.screen.shown
    lists.table.choose(lists.table.model.id_at(0))
    keys.settle()
    card = lists.card
    assert isinstance(card, CaseCard)
    return card


def test_it_says_from_when_to_when_and_how_many_steps(card: CaseCard) -> None:
    told = card.timeline.accessibleName()
    assert told == "The case along the years: 17 Sep 2025 to today, 6 steps"
    assert card.timeline.isVisible()


def test_the_arrow_keys_say_each_step_and_bring_it_into_sight(card: CaseCard) -> None:
    said: list[str] = []
    card.timeline.told.connect(said.append)
    card.timeline.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End):
        QTest.keyClick(card.timeline, key)
    assert [words.split(",")[0] for words in said] == ["Raised", "Discussed", "Evidence"]
    last = list(card._places.values())[-1]
    assert not last.visibleRegion().isEmpty()


def test_a_click_chooses_the_mark_below_it(card: CaseCard) -> None:
    asked: list[str] = []
    card.timeline.shown.connect(asked.append)
    place = card.timeline._places()[1]
    QTest.mouseClick(card.timeline, Qt.MouseButton.LeftButton, pos=QPoint(round(place), 12))
    assert asked == [list(card._places)[1]]


def test_marks_of_one_week_stand_apart_and_stay_within(qtbot: QtBot) -> None:
    made = CaseTimeline()
    qtbot.addWidget(made)
    made.resize(400, 54)
    first = date(2020, 3, 1)
    moments = [Moment(f"{n}", first + timedelta(days=n), "talk", f"Step {n}") for n in range(40)]
    for some in (moments[:6], moments):
        made.show_moments(some, date(2026, 3, 1), goes_on=True)
        places = made._places()
        assert all(after > before for before, after in pairwise(places))
        assert places[0] > 0
        assert places[-1] < 400


def test_without_steps_there_is_none(qtbot: QtBot) -> None:
    made = CaseTimeline()
    qtbot.addWidget(made)
    made.show_moments((), date(2026, 3, 1), goes_on=False)
    assert made.isHidden()
