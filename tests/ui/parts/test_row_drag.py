from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.row_drag import RowDrag
from tests.drivers import keys


@dataclass(frozen=True)
class Row:
    id: str


@pytest.fixture
def table(qapp: QApplication):
    """Rows a, b, c and d, with a heading above c."""
    made = RecordTable(
        (Column("Name", lambda r: r.id),), name="Rows", empty=Empty("None."),
        band=lambda r: "first" if r.id in "ab" else "then",
    )  # fmt: skip
    made.resize(400, 400)
    made.show_records(Row(letter) for letter in "abcd")
    made.show()
    keys.settle()
    yield made
    keys.put_away(made)


def drag(table: RecordTable, record: str, onto: str, *, below: bool) -> list[tuple[str, int]]:
    moved: list[tuple[str, int]] = []
    RowDrag(table).moved.connect(lambda found, places: moved.append((found, places)))
    view, model = table.view, table.model
    start, end = (view.visualRect(model.index(model.row_of(one) or 0, 0)) for one in (record, onto))
    to = QPoint(40, end.bottom() - 3 if below else end.top() + 3)
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(40, start.center().y()))
    QTest.mouseMove(port, QPoint(40, start.center().y() + 30))
    QTest.mouseMove(port, to)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=to)
    keys.settle()
    return moved


def test_a_row_is_dragged_down_and_up(table: RecordTable) -> None:
    assert drag(table, "a", "b", below=True) == [("a", 1)]
    assert drag(table, "d", "a", below=False) == [("d", -3)]


def test_headings_do_not_count(table: RecordTable) -> None:
    assert drag(table, "b", "c", below=True) == [("b", 1)]


def test_what_is_dropped_where_it_was_does_not_move(table: RecordTable) -> None:
    assert drag(table, "b", "b", below=True) == []


def test_a_click_chooses_as_ever(table: RecordTable) -> None:
    RowDrag(table)
    rect = table.view.visualRect(table.model.index(table.model.row_of("c") or 0, 0))
    QTest.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert table.chosen_record() == Row("c")
