"""Unknown words have a line under them while minutes are written, and a menu that says what can be done."""

from __future__ import annotations

import time
from statistics import median

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from cpp_desktop.services import group_words
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.screens.spelling_marks import MOST
from tests.drivers import keys, spelling
from tests.drivers.meetings import Diary, MeetingBook
from tests.drivers.stillness import slowness

SCREEN = "Meetings"
LONG = ("The group asked that people having daily radiotherapy recieve a permit. " * 600)[:40_000]
A_FRAME = 0.016
"""Seconds of the window's own time that a key may take before it is noticed."""


@pytest.fixture
def book(window: MainWindow) -> MeetingBook:
    """The next meeting, with a misspelt word in the first item's minutes."""
    opened = Diary(window).open()
    opened.turn_to("minutes")
    first = spelling.entries(opened)[0]
    first.setFocus()
    keys.write(window, "🙂 The trust recieved teh leaflet. ")
    spelling.rest(opened)
    return opened


def text(book: MeetingBook) -> str:
    return spelling.entries(book)[0].toPlainText()


def test_unknown_words_have_a_line_under_them(book: MeetingBook) -> None:
    assert spelling.marked(spelling.entries(book)[0]) == ["recieved", "teh"]


def test_a_word_is_not_marked_while_it_is_written(book: MeetingBook) -> None:
    entry = spelling.entries(book)[0]
    keys.write(book.window, "Chemotherpa")
    spelling.rest(book)
    assert spelling.marked(entry) == ["recieved", "teh"]
    keys.press(book.window, "Home")
    spelling.rest(book)
    assert spelling.marked(entry) == ["recieved", "teh", "Chemotherpa"]


def test_what_is_typed_behind_a_marked_word_is_not_marked_with_it(book: MeetingBook) -> None:
    entry = spelling.entries(book)[0]
    cursor = entry.textCursor()
    cursor.setPosition(entry.toPlainText().index("teh") + 4)  # the smiling face is two signs to Qt
    entry.setTextCursor(cursor)
    keys.write(book.window, " new")
    assert spelling.marked(entry) == ["recieved", "teh"]


def test_the_menu_changes_a_word_and_the_editor_can_undo_it(book: MeetingBook) -> None:
    offered = spelling.open_menu(book, spelling.entries(book)[0], "recieved")
    assert offered[0] == "received"
    assert not any(inside.isVisible() for inside in spelling.menu().findChildren(QMenu))
    assert "Leave “recieved” as it is" in offered
    spelling.choose("received")
    assert text(book) == "🙂 The trust received teh leaflet. "
    spelling.rest(book)
    assert spelling.marked(spelling.entries(book)[0]) == ["teh"]
    keys.press(book.window, "Ctrl+Z")
    assert "recieved" in text(book)


def test_a_word_can_be_left_or_made_one_of_the_groups(book: MeetingBook) -> None:
    entry = spelling.entries(book)[0]
    spelling.open_menu(book, entry, "teh")
    spelling.choose("Leave “teh” as it is")
    spelling.rest(book)
    assert spelling.marked(entry) == ["recieved"]
    spelling.open_menu(book, entry, "recieved")
    spelling.choose("Add “recieved” to the group’s words")
    spelling.rest(book)
    assert spelling.marked(entry) == []
    assert [word.word for word in group_words.all_words(book.window.office)] == ["recieved"]


def test_the_menu_elsewhere_leads_to_the_groups_words(book: MeetingBook) -> None:
    assert spelling.open_menu(book, spelling.entries(book)[0], "trust")[0] == "The group’s words…"
    spelling.choose("The group’s words…")
    assert spelling.WordList().rows() == []


def test_a_text_in_another_language_is_not_marked_to_its_end(book: MeetingBook) -> None:
    entry = spelling.entries(book)[1]
    entry.setPlainText("qwrtz " * 2_000)
    spelling.rest(book)
    assert len(spelling.marked(entry)) == MOST


@pytest.mark.timed
def test_typing_in_a_long_text_is_never_held_up(book: MeetingBook) -> None:
    entry = spelling.entries(book)[1]
    entry.setPlainText(LONG)
    spelling.rest(book)
    assert len(spelling.marked(entry)) == MOST
    entry.setFocus()
    slower, took = slowness(), []
    for letter in "and this is typed into the middle of it":
        begun = time.thread_time()
        QTest.sendKeyEvent(QTest.KeyAction.Click, entry, Qt.Key.Key_unknown, letter, Qt.KeyboardModifier.NoModifier)
        took.append(time.thread_time() - begun)
    assert median(took) / max(slower, slowness()) < A_FRAME
