from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.wording import long_date
from cpp_desktop.ui.parts import turns
from cpp_desktop.ui.parts.columns import Band, Column
from cpp_desktop.ui.parts.table_model import CELL, RECORD, BandedModel, RecordModel

COLUMNS = (
    Column("Action", lambda a: a.text),
    Column("Owner", lambda a: a.owner),
    Column("Due", lambda a: a.due, long_date),
)
DOWN, UP = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder


def actions(*texts: str, due: Sequence[date | None] = ()) -> list[Action]:
    days = [*due, *[None] * len(texts)]
    return [
        Action(id=t, text=t, owner="Ada", due=day, recorded=date(2026, 1, 1))
        for t, day in zip(texts, days, strict=False)
    ]


@pytest.fixture
def model(qapp: QApplication) -> RecordModel:
    made = RecordModel(COLUMNS)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def texts(model: RecordModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_records_stand_in_their_own_order(model: RecordModel) -> None:
    model.show(actions("b", "a", "c"))
    assert texts(model) == ["b", "a", "c"]
    assert model.index(1, 0).data(RECORD).text == "a"
    assert model.headerData(2, Qt.Orientation.Horizontal) == "Due"


def test_dates_sort_as_dates_and_blanks_come_last_both_ways(model: RecordModel) -> None:
    model.show(actions("late", "none", "soon", due=(date(2026, 10, 2), None, date(2026, 2, 10))))
    model.sort(2, UP)
    assert texts(model) == ["soon", "late", "none"]
    model.sort(2, DOWN)
    assert texts(model) == ["late", "soon", "none"]
    model.sort(-1)
    assert texts(model) == ["late", "none", "soon"]


def test_words_sort_without_regard_to_case(model: RecordModel) -> None:
    model.show(actions("beta", "Alpha", "Gamma"))
    model.sort(0, UP)
    assert texts(model) == ["Alpha", "beta", "Gamma"]


def test_every_word_typed_must_occur_in_any_column(model: RecordModel) -> None:
    model.show(actions("Ring the ward", "Write to the ward", due=(date(2026, 11, 18), date(2026, 12, 2))))
    model.search("WARD november")
    assert texts(model) == ["Ring the ward"]
    assert (len(model.shown), model.total) == (1, 2)
    model.show(actions("Call the ward", due=(date(2026, 11, 20),)))
    assert texts(model) == ["Call the ward"]
    model.search("")
    assert model.row_of("Call the ward") == 0


def test_headings_stand_above_their_records_until_rows_are_sorted(qapp: QApplication) -> None:
    model = BandedModel(COLUMNS, band=lambda a: "Coming" if a.due else "No date")
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show(actions("a", "b", "c", due=(date(2026, 2, 1), date(2026, 3, 1))))
    assert texts(model) == ["Coming", "a", "b", "No date", "c"]
    assert model.band_rows == [0, 3]
    assert not model.index(0, 0).flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.index(3, 1).data(CELL) == Band("No date")
    model.sort(0, DOWN)
    assert (texts(model), model.band_rows) == (["c", "b", "a"], [])


def test_many_rows_are_sorted_as_few_are(model: RecordModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "SLICE_SECONDS", 0)  # every step has a turn of its own
    days = [None if n % 7 == 0 else date(2026, 1, 1) + timedelta(days=n * 37 % 400) for n in range(1200)]
    given = actions(*(f"Action {n}" for n in range(1200)), due=days)
    model.show(given)
    qtbot.waitUntil(lambda: model.count == 1200)
    for order in (UP, DOWN):
        model.sort(2, order)
        dated = sorted((a for a in given if a.due), key=lambda a: a.due, reverse=order == DOWN)
        expected = [*dated, *(a for a in given if a.due is None)]
        qtbot.waitUntil(lambda expected=expected: model.shown == expected)
        assert model.row_of(expected[700].id) == 700


def test_rows_stay_until_others_are_ready(model: RecordModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    model.sort(0, UP)
    model.show(actions("a", "b"))
    monkeypatch.setattr(turns, "SLICE_SECONDS", 0)
    model.show(actions(*(f"Action {n}" for n in range(600))))
    assert (texts(model), model.total) == (["a", "b"], 600)
    model.search("action 599")
    qtbot.waitUntil(lambda: texts(model) == ["Action 599"])


def test_five_thousand_rows_are_searched_within_a_frame(qtbot: QtBot) -> None:
    model = RecordModel(COLUMNS)
    model.show(actions(*(f"Action {n} about parking" for n in range(5000))))
    model.search("warm up")
    qtbot.waitUntil(lambda: model.count == 0)
    taken = []
    for typed in ("p", "pa", "par", "park", "parki", "parkin", "parking", "parking 4"):
        model.search("warm up")
        qtbot.waitUntil(lambda: model.count == 0)
        began = time.process_time()
        model.search(typed)
        taken.append(time.process_time() - began)
        qtbot.waitUntil(lambda: model.count > 0)
    assert min(taken) < 1 / 60
