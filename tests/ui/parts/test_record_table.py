from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
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


EXTRA = (*COLUMNS, Column("Raised", lambda a: a.recorded, long_date, width=150, extra=True))


def offered(menu: QMenu) -> dict[str, bool]:
    return {entry.text(): entry.isChecked() for entry in menu.actions() if entry.isCheckable()}


def open_menu(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def press_in(menu: QMenu, words: str) -> None:
    next(entry for entry in menu.actions() if entry.text() == words).trigger()
    menu.close()


def test_columns_are_chosen_with_the_menu_key(qtbot: QtBot) -> None:
    table = RecordTable(EXTRA, name="Actions", empty=Empty("None"))
    qtbot.addWidget(table)
    table.resize(900, 400)
    table.show()
    table.show_records(actions("a"))
    table.choose("a")
    assert table.view.isColumnHidden(3)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(table.view.viewport(), asked)
    menu = open_menu(qtbot)
    assert offered(menu) == {"Owner": True, "Due": True, "Raised": False}
    press_in(menu, "Raised")
    assert not table.view.isColumnHidden(3)
    table.search("january")
    assert table.model.count == 1  # words are looked for in what can be seen
    table.columns.want("Due")
    assert [table.view.isColumnHidden(at) for at in range(4)] == [False, True, False, True]
    assert table.model.count == 0
    assert not table.model._folded  # what nobody wants is not told in another column either


def test_the_heading_has_the_menu_too_and_the_way_back(qtbot: QtBot, table: RecordTable) -> None:
    table.columns.want()
    header = table.view.horizontalHeader()
    header.customContextMenuRequested.emit(QPoint(5, 5))
    press_in(open_menu(qtbot), "As at first")
    assert [table.view.isColumnHidden(at) for at in range(3)] == [False, False, False]


def test_a_column_wanted_for_the_moment_comes_and_goes(qtbot: QtBot) -> None:
    table = RecordTable(EXTRA, name="Actions", empty=Empty("None"))
    qtbot.addWidget(table)
    table.resize(900, 400)
    table.show()
    table.columns.also_want("Raised")
    assert not table.view.isColumnHidden(3)
    table.columns.also_want()
    assert table.view.isColumnHidden(3)


def test_several_stay_chosen_together_when_records_are_shown_again(table: RecordTable, qtbot: QtBot) -> None:
    told: list[int] = []
    table.selected.connect(told.append)
    table.show_records(actions("a", "b", "c"))
    table.choose("b")
    table.choose_several(["a", "c", "gone"])
    table.show_records(actions("c", "a", "d"))
    assert [record.id for record in table.chosen_records()] == ["c", "a"]
    assert told[-1] == 2
    table.choose("d")
    table.show_records(actions("d", "a"))
    assert [record.id for record in table.chosen_records()] == ["d"]


def test_thousands_are_copied_while_the_window_lives(table: RecordTable, qtbot: QtBot) -> None:
    table.show_records(actions(*(f"Action {n}" for n in range(3000))))
    qtbot.waitUntil(lambda: table.model.count == 3000)
    table.view.selectAll()
    table.copy()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().count("\n") == 3000)
