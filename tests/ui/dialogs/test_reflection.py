"""The year's reflection in the window: begun, changed, typed in, read and told, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cpp_desktop.domain.reflection import Asked
from cpp_desktop.services import papers
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.dialogs.reflection import Reflections
from cpp_desktop.ui.dialogs.reflection_reading import ReadSheets
from cpp_desktop.ui.dialogs.reflection_typing import TypeSheets
from tests.drivers import dialogs, dropping, keys
from tests.drivers.accessibility import nameless
from tests.drivers.annual_return import Return
from tests.drivers.reflection import Reflection
from tests.filled_sheets import filled

SCREEN = "Annual return"
FIRST = "I felt listened to."


@pytest.fixture
def year(window) -> Reflection:
    """This year's sheets, just begun."""
    shown = Reflection(window)
    shown.press("Begin this year’s sheets")
    return shown


def blank(year, tmp_path) -> bytes:
    year.dialog.save_to(tmp_path / "blank.pdf")
    return (tmp_path / "blank.pdf").read_bytes()


def test_the_section_shows_last_years_answers_apart_and_leads_to_the_sheets(window):
    shown = Return(window)
    shown.choose_section("reflection")
    assert "Nothing has come back yet." in shown.section_says()
    shown.choose_period("2025/26")
    shown.choose_section("reflection")
    told = shown.section_says()
    assert "14 of 18 sheets came back." in told
    assert "5 of 7 sheets came back." in told
    assert "Fewer than 6 answered some questions" in told
    shown.press("Sheets and answers…")
    opened = dialogs.in_front(Reflections)
    assert opened.year.entry.currentText() == "1 April 2025 to 31 March 2026"
    assert nameless(opened) == []


def test_a_year_is_begun_from_last_years_questions_in_one_step(year):
    assert year.questions()[0] == FIRST
    assert len(year.dialog.sheets) == len(Asked)
    year.window.undo()
    year.dialog.refresh()
    assert year.dialog.sheets == {}


def test_questions_are_reworded_added_moved_and_taken_out(year):
    year.press("Reword…")
    dialogs.fill_in(text="I was heard.")
    assert not dialogs.is_open(FormDialog)
    year.press("Ask later")
    assert year.questions()[1] == "I was heard."
    keys.press(year.dialog, "Alt+Up")
    assert year.questions()[0] == "I was heard."
    year.press("Add question…")
    assert "text" in dialogs.fill_in(text="")
    dialogs.fill_in(text="Was the room easy to reach?", kind="Yes or no", standard="Inclusive opportunities")
    assert year.questions()[-1] == "Was the room easy to reach?"
    year.press("Take out")
    assert "Was the room easy to reach?" not in year.questions()


def test_questions_that_were_answered_cannot_be_changed(window):
    shown = Reflection(window, "1 April 2025 to 31 March 2026")
    assert not shown.dialog.questions.adds.isVisible()
    assert "stay as they are" in shown.dialog.questions.fixed.words.text()


def test_numbers_are_typed_from_cell_to_cell_and_save_themselves(year):
    year.show("answers")
    year.write_numbers("4", "2")
    assert year.tallies() == {(FIRST, "strongly agree"): 4, (FIRST, "agree"): 2}
    year.dialog.tallies.returned.setText("5")
    year.dialog.tallies.returned.editingFinished.emit()
    assert "6 answers cannot come from 5 sheets" in year.dialog.tallies.trouble.words.text()
    assert year.dialog.tallies.returned.text() == "5", "what is refused stays as typed"
    year.window.undo()
    year.dialog.refresh()
    assert year.tallies() == {}, "one visit is one step"


def test_arrows_and_enter_go_through_the_grid(year):
    year.show("answers")
    cells = list(year.dialog.tallies.cells.values())
    cells[0].setFocus()
    for key, at in ((Qt.Key.Key_Down, 6), (Qt.Key.Key_Right, 7), (Qt.Key.Key_Up, 1), (Qt.Key.Key_Return, 7)):
        QTest.keyClick(year.dialog.focusWidget(), key)
        assert year.dialog.focusWidget() is cells[at]
    QTest.keyClicks(cells[7], "x")
    assert cells[7].text() == ""


def test_sheets_typed_in_are_saved_six_at_a_time_and_the_rest_at_the_end(year):
    year.show("answers")
    typing = year.type_sheets(*["12000000"] * 5)
    assert year.window.office.store.undo_label.startswith("begin"), "nothing shows five sheets yet"
    for digit in "22000000":
        QTest.keyClicks(typing.focusWidget(), digit)
    QTest.keyClick(typing.focusWidget(), Qt.Key.Key_Return)
    assert year.window.office.store.undo_label == "add 6 sheets of the reflection"
    QTest.keyClicks(typing.focusWidget(), "1")
    QTest.keyClick(typing.focusWidget(), Qt.Key.Key_Return)
    dialogs.press(typing, "Finish")
    assert not dialogs.is_open(TypeSheets)
    assert year.tallies()[FIRST, "strongly agree"] == 6
    assert year.dialog.sheets[Asked.USERS].reflection.returned == 7
    assert year.window.office.store.drafts() == {}


def test_backspace_takes_an_answer_back_and_a_sheet_is_begun_again(year):
    year.show("answers")
    typing = year.type_sheets()
    QTest.keyClicks(typing.focusWidget(), "1")
    assert typing.count.text() == "Question 2 of 8"
    QTest.keyClick(typing.focusWidget(), Qt.Key.Key_Backspace)
    assert typing.count.text() == "Question 1 of 8"
    assert not typing.adds.isEnabled()
    assert nameless(typing) == []


def test_filled_sheets_are_looked_at_remark_by_remark_and_added(year, tmp_path):
    sheet = blank(year, tmp_path)
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "one.pdf").write_bytes(filled(sheet, {"q1": "a1"}, {"q9": "Siân Pritchard chairs well."}))
    (folder / "two.pdf").write_bytes(filled(sheet, {"q1": "a2"}, {"q9": "Tea"}))
    (folder / "bad.pdf").write_bytes(b"%PDF-1.7 broken")
    reading = year.read(folder)
    assert "Users 2" in reading.state.words.text()
    assert [name for name, _ in reading.refused.model.shown] == ["bad.pdf"]
    assert nameless(reading) == []
    reading.verb.click()
    assert reading.form.values()["words"] == "Siân Pritchard chairs well."
    assert "somebody in the register" in reading.why.words.text()
    reading.form.editor("words").retype("The chair listens.")
    keys.press(reading, "Alt+K")
    keys.press(reading, "Alt+L")
    reading.verb.click()
    assert not dialogs.is_open(ReadSheets)
    assert year.tallies() == {(FIRST, "strongly agree"): 1, (FIRST, "agree"): 1}
    assert [r.text for r in year.dialog.sheets[Asked.USERS].remarks] == ["The chair listens."]
    year.window.undo()
    year.dialog.refresh()
    assert year.tallies() == {}


def test_remarks_are_added_reworded_and_left_out(year):
    year.show("words")
    year.press("Add remark…")
    dialogs.fill_in(text="Ring me on 01632 960189 about the tea.")
    line = year.dialog.remarks.table.chosen_record()
    assert "telephone number" in " ".join(line.why)
    year.press("Reword…")
    dialogs.fill_in(text="The tea.")
    assert year.dialog.remarks.table.chosen_record().why == ()
    year.press("Leave out")
    assert year.dialog.remarks.table.model.shown == []


def test_the_sheet_is_printed_and_saved_to_be_filled_in(year, tmp_path):
    assert blank(year, tmp_path).startswith(b"%PDF")
    assert "reflection-users" in papers.KINDS
    year.press("Print the sheet")
    keys.until(lambda: not dialogs.is_open(Reflections))


def test_filled_sheets_are_dropped_too(year, tmp_path):
    sheet = tmp_path / "one.pdf"
    sheet.write_bytes(filled(blank(year, tmp_path), {"q1": "a1"}))
    year.show("answers")
    dropping.drop(year.dialog, sheet)
    reading = dialogs.in_front(ReadSheets)
    assert reading.verb.accessibleName().startswith("Add 1")
    reading.reject()
    assert year.tallies() == {}
