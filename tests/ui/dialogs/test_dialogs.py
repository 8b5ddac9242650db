from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.ui.dialogs.file_choice import choose_file, choose_where
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.dialogs.question import Notice, Question
from cpp_desktop.ui.parts.editors import DAY, LINE
from cpp_desktop.ui.parts.form import Field
from tests.builders import an_action
from tests.drivers import keys
from tests.drivers.accessibility import focusable, nameless, spoken_name

FIELDS = (Field("text", "What is to be done", LINE), Field("due", "By when", DAY))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


class Log:
    """An action log that wants words and may stand on a full disk."""

    def __init__(self) -> None:
        self.actions: list[Action] = []
        self.is_full = False

    def add(self, action: Action) -> None:
        if self.is_full:
            raise StorageTrouble("The disk is full.")
        if not action.text:
            raise Refused(text="Say what is to be done.", log="The log is closed.")
        self.actions.append(action)


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def dialog(window: QWidget, log: Log) -> FormDialog:
    action = replace(an_action(), text="")
    made = FormDialog(window, "Add action", FIELDS, action, verb="Add action", deed=log.add, sentence="One thing.")
    made.open()
    keys.until(made.isActiveWindow)
    return made


def test_a_new_record_is_added_by_keyboard(dialog: FormDialog, window: QWidget, log: Log) -> None:
    assert nameless(dialog) == []
    assert [spoken_name(w) for w in focusable(dialog)] == ["What is to be done", "By when", "Go back", "Add action"]
    keys.write(window, "Ring the ward")
    keys.press(window, "Return")
    assert [a.text for a in log.actions] == ["Ring the ward"]
    assert not dialog.isVisible()


def test_what_is_refused_stays_with_its_sentence(dialog: FormDialog, window: QWidget, log: Log) -> None:
    keys.press(window, "Return")
    assert dialog.form.problems() == {"text": "Say what is to be done."}
    assert dialog._trouble.words.text() == "The log is closed."
    assert dialog.isVisible()
    log.is_full = True
    keys.write(window, "Ring")
    keys.press(window, "Return")
    assert dialog._trouble.words.text() == "The disk is full."
    assert dialog.form.editor("text").typed() == "Ring"


def test_leaving_with_something_typed_asks_once(dialog: FormDialog, window: QWidget, log: Log) -> None:
    keys.write(window, "Ring")
    keys.press(window, "Escape")
    assert dialog.isVisible()
    assert dialog.back.text() == "Leave without saving"
    keys.write(window, " the ward")
    assert dialog.back.text() == "Go back"
    keys.press(window, "Escape")
    keys.press(window, "Escape")
    assert not dialog.isVisible()
    assert log.actions == []


def test_leaving_untouched_asks_nothing(dialog: FormDialog, window: QWidget) -> None:
    keys.press(window, "Escape")
    assert not dialog.isVisible()


def test_a_question_is_answered_with_a_verb(window: QWidget, qtbot: QtBot) -> None:
    question = Question(window, "Remove this action?", "Ctrl+Z brings it back.", "Remove action")
    question.open()
    assert [spoken_name(w) for w in focusable(question)] == ["Go back", "Remove action"]
    with qtbot.waitSignal(question.accepted):
        question.verb.click()
    again = Question(window, "Remove this action?", "Ctrl+Z brings it back.", "Remove action")
    again.open()
    keys.until(again.isActiveWindow)
    with qtbot.waitSignal(again.rejected):
        keys.press(window, "Escape")


def test_a_notice_has_one_way_on(window: QWidget, qtbot: QtBot) -> None:
    notice = Notice(window, "Something went wrong", "Everything saved is safe.")
    notice.open()
    assert [spoken_name(w) for w in focusable(notice)] == ["Carry on"]


def test_files_are_asked_for_without_stopping_the_window(window: QWidget, tmp_path: Path) -> None:
    chosen: list[Path] = []
    opens = choose_file(window, "Open a group", "Group files (*.cppgroup)", chosen.append)
    saves = choose_where(window, "Save the paper", "agenda.pdf", chosen.append)
    assert opens.fileMode() == QFileDialog.FileMode.ExistingFile
    assert saves.selectedFiles()[0].endswith("agenda.pdf")
    assert saves.defaultSuffix() == "pdf"
    opens.fileSelected.emit(str(tmp_path / "a.cppgroup"))
    saves.fileSelected.emit(str(tmp_path / "b.pdf"))
    assert [path.name for path in chosen] == ["a.cppgroup", "b.pdf"]
    opens.close()
    saves.close()
