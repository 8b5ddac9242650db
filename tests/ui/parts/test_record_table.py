from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.wording import long_date
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.record_table import RecordTable

COLUMNS = (
    Column("Action", lambda a: a.text, least=200),
    Column("Owner", lambda a: a.owner, width=140, priority=2, folds=True),
    Column("Due", lambda a: a.due, long_date, width=120),
)


def actions(*texts: str) -> list[Action]:
    return [Action(id=t, text=t, owner="Ada Quill", recorded=date(2026, 1, 1)) for t in texts]


@pytest.fixture
def table(qtbot: QtBot) -> RecordTable:
    made = RecordTable(COLUMNS, name="Actions", empty=Empty("No actions yet.", ("Add action", lambda: None)))
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    return made


def test_what_was_chosen_stays_chosen(table: RecordTable) -> None:
    told: list[object] = []
    table.show_records(actions("b", "a", "c"))
    assert table.choose("c")
    table.chosen.connect(lambda record: told.append(record and record.id))
    table.sort_by("Action", descending=True)
    table.show_records(actions("c", "a", "d"))
    table.search("zebra")  # away for a moment
    table.search("")
    assert table.chosen_record().id == "c"
    assert told == [None, "c"]


def test_a_record_can_be_chosen_before_it_is_shown(table: RecordTable) -> None:
    assert not table.choose("new")
    table.show_records(actions("old", "new"))
    assert table.chosen_record().id == "new"


def test_arrow_keys_pass_over_headings(qtbot: QtBot) -> None:
    made = RecordTable(COLUMNS, name="Actions", empty=Empty("None"), band=lambda a: a.text[0])
    qtbot.addWidget(made)
    made.show()
    made.show_records(actions("a", "b", "b2"))
    made.choose("a")
    chosen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(made.view, key)
        chosen.append(made.chosen_record().id)
    assert chosen == ["b", "b2", "b", "a", "a"]


def test_enter_in_the_search_box_opens_what_is_chosen(table: RecordTable, qtbot: QtBot) -> None:
    box, opened = table.find_box("Find"), []
    qtbot.addWidget(box)
    table.activated.connect(lambda record: opened.append(record.id))
    qtbot.keyClick(box, Qt.Key.Key_Return)
    table.show_records(actions("a", "b"))
    table.choose("b")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert opened == ["b"]


def test_arrow_keys_choose_and_enter_opens(table: RecordTable, qtbot: QtBot) -> None:
    table.show_records(actions("a", "b"))
    table.choose("a")
    qtbot.keyClick(table.view, Qt.Key.Key_Down)
    assert table.chosen_record().id == "b"
    with qtbot.waitSignal(table.activated) as opened:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert opened.args[0].id == "b"


def test_rows_copy_into_a_spreadsheet(table: RecordTable, qtbot: QtBot) -> None:
    table.show_records(actions("a", "=b", "c"))
    table.choose("a")
    qtbot.keyClick(table.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Action\tOwner\tDue\na\tAda Quill\t\n'=b\tAda Quill\t"
    assert "<td>&#x27;=b</td><td>Ada Quill</td>" in QGuiApplication.clipboard().mimeData().html()
    assert [r.id for r in table.chosen_records()] == ["a", "=b"]


def test_an_empty_table_teaches_and_a_search_in_vain_says_so(table: RecordTable) -> None:
    def says() -> str:
        return table._stack.currentWidget().sentence.text()

    assert says() == "No actions yet."
    table.show_records(actions("a"))
    table.search("zebra")
    assert says() == "Nothing here has those words."
    table.search("")
    assert table._stack.currentWidget() is table.view


def test_a_narrow_table_folds_columns_and_never_scrolls_sideways(table: RecordTable) -> None:
    table.show_records(actions("a"))
    table.resize(380, 300)
    assert table.view.isColumnHidden(1)
    assert table.view.horizontalScrollBar().maximum() == 0
    table.resize(800, 300)
    assert not table.view.isColumnHidden(1)


def test_the_box_searches_as_one_types_and_leads_to_the_rows(table: RecordTable, qtbot: QtBot) -> None:
    box = table.find_box("Find in actions")
    table.set_foot(label("2 open", "small"), None, button("Print slips", kind="link"), box)
    table.show_records(actions("Ring", "Write"))
    with qtbot.waitSignal(table.counted, check_params_cb=lambda shown, total: (shown, total) == (1, 2)):
        qtbot.keyClicks(box, "ring")
    table.activateWindow()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.waitUntil(table.view.hasFocus)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert len(table.model.shown) == 2
