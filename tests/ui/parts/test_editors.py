from __future__ import annotations

from datetime import date, time
from enum import Enum

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget
from pytestqt.qtbot import QtBot

from cpp_desktop.ui.parts.editors import (
    CHOICE,
    CHOICES,
    DAY,
    HOURS,
    LINE,
    NUMBER,
    PEOPLE,
    PERSON,
    RECORD,
    TEXT,
    TICK,
    TIME,
    EditorKind,
    Pick,
)

REGISTER = (("p1", "Ada Quill"), ("p2", "Bo Tarn"), ("p3", "Quill and Sons"))


class Size(Enum):
    SMALL = "small"
    LARGE = "very large"


def test_every_editor_gives_back_what_it_was_shown(qtbot: QtBot) -> None:
    shown: list[tuple[EditorKind, object]] = [
        (LINE, "one line"), (TEXT, "two\nlines"), (DAY, date(2025, 4, 3)), (DAY, None), (TIME, time(14, 5)),
        (TIME, None), (NUMBER, 0), (NUMBER, None), (HOURS, 80), (HOURS, None), (TICK, True), (TICK, False),
        (CHOICE(Size), Size.LARGE), (CHOICE(Size, blank="Not known"), None), (CHOICES(Size), (Size.SMALL, Size.LARGE)),
        (CHOICES(Size), ()), (PERSON, Pick("Somebody else")), (RECORD, Pick("")),
    ]  # fmt: skip
    for kind, value in shown:
        editor = kind()
        qtbot.addWidget(editor)
        with qtbot.assertNotEmitted(editor.edited):
            editor.show_value(value)
        assert editor.value() == value
        again = kind()
        qtbot.addWidget(again)
        again.retype(editor.typed())
        assert again.value() == value


@pytest.mark.parametrize("typed", ["3/4/2025", "3 Apr 25", "Thursday 3 April 2025", " 3.4.25 "])
def test_a_day_is_read_as_people_in_britain_write_it(qtbot: QtBot, typed: str) -> None:
    editor = DAY()
    qtbot.addWidget(editor)
    editor.resize(400, 40)
    editor.show()
    with qtbot.waitSignal(editor.edited):
        editor.retype(typed)
    assert editor.value() == date(2025, 4, 3)
    editor.entry.left.emit()
    assert editor.typed() == "Thursday 3 April 2025"


def test_a_day_that_is_none_says_so_and_stays_as_typed(qtbot: QtBot) -> None:
    editor = DAY()
    qtbot.addWidget(editor)
    editor.retype("31/2/2025")
    with pytest.raises(ValueError, match="not a day of the calendar"):
        editor.value()
    editor.entry.left.emit()
    assert editor.typed() == "31/2/2025"


def test_a_short_line_shortens_the_day(qtbot: QtBot) -> None:
    editor = DAY()
    qtbot.addWidget(editor)
    editor.resize(170, 40)
    editor.show()
    editor.show_value(date(2026, 11, 18))
    assert editor.typed() == "Wed 18 Nov 2026"
    assert editor.value() == date(2026, 11, 18)


def test_a_day_can_be_taken_from_the_calendar(qtbot: QtBot) -> None:
    editor = DAY()
    qtbot.addWidget(editor)
    editor.show()
    editor.show_value(date(2026, 11, 18))
    qtbot.keyClick(editor.entry, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = QApplication.activePopupWidget()
    calendar = popup.findChild(QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 11, 18)
    calendar.activated.emit(QDate(2026, 12, 2))
    assert editor.value() == date(2026, 12, 2)


@pytest.mark.parametrize(
    ("typed", "read"),
    [("2pm", time(14)), ("2:30 PM", time(14, 30)), ("12am", time(0)), ("14:05", time(14, 5)), ("9.15am", time(9, 15))],
)
def test_times_are_read(qtbot: QtBot, typed: str, read: time) -> None:
    editor = TIME()
    qtbot.addWidget(editor)
    editor.retype(typed)
    assert editor.value() == read


@pytest.mark.parametrize(
    ("kind", "typed"),
    [(TIME, "14"), (TIME, "25:00"), (TIME, "13pm"), (TIME, "noon"), (NUMBER, "-1"), (NUMBER, "1.5"), (NUMBER, "many"),
     (NUMBER, "٣"), (HOURS, "-2"), (HOURS, "nan"), (HOURS, "1:75"), (HOURS, "two"), (RECORD, "Nobody Known")],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_in_a_sentence(qtbot: QtBot, kind: EditorKind, typed: str) -> None:
    editor = kind()
    qtbot.addWidget(editor)
    editor.retype(typed)
    with pytest.raises(ValueError, match=f"“{typed}” is not"):
        editor.value()


@pytest.mark.parametrize(("typed", "minutes"), [("1.5", 90), ("1:20", 80), ("2 hours", 120), (".25h", 15), ("0", 0)])
def test_hours_are_kept_in_minutes(qtbot: QtBot, typed: str, minutes: int) -> None:
    editor = HOURS()
    qtbot.addWidget(editor)
    editor.retype(typed)
    assert editor.value() == minutes


@given(minutes=st.integers(0, 100_000))
def test_hours_never_drift(qapp: QApplication, minutes: int) -> None:
    editor = HOURS()
    editor.show_value(minutes)
    assert editor.value() == minutes


def test_a_name_is_understood_and_any_other_is_kept_as_written(qtbot: QtBot) -> None:
    editor = PERSON()
    qtbot.addWidget(editor)
    editor.offer(REGISTER)
    with qtbot.waitSignal(editor.edited):
        editor.retype("ada quill")
    assert editor.value() == Pick("ada quill", ("p1",))
    editor.retype("The hospice")
    assert editor.value() == Pick("The hospice")


def test_several_names_are_taken_apart(qtbot: QtBot) -> None:
    editor = PEOPLE()
    qtbot.addWidget(editor)
    editor.offer(REGISTER)
    editor.retype("Bo Tarn, the hospice and Ada Quill")
    assert editor.value().ids == ("p2", "p1")
    editor.retype("Quill and Sons")
    assert editor.value().ids == ("p3",)


def test_ids_without_words_are_shown_by_name_and_untouched_words_keep_their_ids(qtbot: QtBot) -> None:
    editor = PERSON()
    qtbot.addWidget(editor)
    editor.offer(REGISTER)
    editor.show_value(Pick("", ("p2",)))
    assert editor.typed() == "Bo Tarn"
    editor.show_value(Pick("Bo, as he was called then", ("p2",)))
    assert editor.value() == Pick("Bo, as he was called then", ("p2",))


def test_offers_change_and_the_choice_stays(qtbot: QtBot) -> None:
    editor = CHOICE((("a", "Alpha"), ("b", "Beta")))()
    qtbot.addWidget(editor)
    editor.show_value("b")
    with qtbot.assertNotEmitted(editor.edited):
        editor.offer((("c", "Gamma"), ("b", "Beta")))
    assert editor.value() == "b"
    editor.show_value("gone")
    assert editor.value() is None


def test_choices_are_ticks_of_their_own(qtbot: QtBot) -> None:
    editor = CHOICES(Size, words={Size.SMALL: "Small", Size.LARGE: "Large"})()
    qtbot.addWidget(editor)
    with qtbot.waitSignal(editor.edited):
        editor._ticks[Size.LARGE].toggle()
    assert editor.value() == (Size.LARGE,)


def test_a_text_grows_with_its_words(qtbot: QtBot) -> None:
    editor = TEXT()
    qtbot.addWidget(editor)
    editor.show()
    low = editor.entry.height()
    editor.show_value("line\n" * 9)
    assert editor.entry.height() > low * 2


def test_a_text_grows_as_its_lines_break_anew(qtbot: QtBot) -> None:
    editor = TEXT()
    qtbot.addWidget(editor)
    editor.resize(600, 400)
    editor.show_value("The group asked that the free permit be named in the first letter. " * 4)
    editor.show()
    qtbot.waitExposed(editor)
    wide = editor.entry.height()
    editor.resize(260, 400)
    qtbot.waitUntil(lambda: editor.entry.height() > wide)


def test_a_name_that_is_only_looked_at_stays_as_it_was_written(qtbot: QtBot) -> None:
    editor = PEOPLE()
    qtbot.addWidget(editor)
    editor.offer([("1", "Ann Ash"), ("2", "Ben Teal")])
    for kept in (Pick("", ("1", "2")), Pick("the chair", ("1",)), Pick("the chair")):
        editor.show_value(kept)
        assert editor.value() == kept
    editor.retype("Ben Teal")
    assert editor.value() == Pick("Ben Teal", ("2",))
