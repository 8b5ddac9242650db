"""F7 goes through a meeting's words one by one, by keyboard."""

from __future__ import annotations

import pytest

from cpp_desktop.domain.minutes import Minute
from cpp_desktop.services import group_words, minutes
from cpp_desktop.services.office import Office
from cpp_desktop.ui.dialogs.spelling_check import SpellingCheck
from cpp_desktop.ui.main_window import MainWindow
from tests.builders import a_minute
from tests.drivers import dialogs, keys
from tests.drivers.accessibility import nameless
from tests.drivers.meetings import Diary, MeetingBook, press
from tests.drivers.spelling import Check, WordList

SCREEN = "Meetings"
TEXT = "All were welcomed. The trust recieved teh leaflet & thanked teh MDT."


@pytest.fixture
def book(window: MainWindow, office: Office) -> MeetingBook:
    book = Diary(window).open()
    minutes.save_minute(office, a_minute(book.view.page.meeting, number="1.1", text=TEXT))
    keys.settle()
    return book


@pytest.fixture
def check(book: MeetingBook) -> Check:
    return Check(book)


def written(book: MeetingBook) -> list[Minute]:
    return list(book.view.page.minutes)


def test_one_word_is_shown_at_a_time_with_what_was_meant(check: Check, book: MeetingBook) -> None:
    sentence = "The trust recieved teh leaflet & thanked teh MDT."
    assert check.shown() == f"1 of 4 | Spelling | 1.1 Other minutes | {sentence}"
    assert check.line() == "received"
    assert check.offers()[0] == "received"
    assert nameless(check.dialog) == []
    check.press("Return")
    assert check.shown().startswith("2 of 4 | Spelling")
    assert "received teh leaflet" in written(book)[0].text


def test_a_word_is_changed_everywhere_and_one_undo_brings_it_back(
    check: Check, book: MeetingBook, window: MainWindow
) -> None:
    check.press("Alt+L")
    check.write("the")
    check.press("Alt+E")
    assert written(book)[0].text == TEXT.replace("teh", "the")
    assert check.shown().startswith("3 of 3 | Abbreviation")
    check.press("Escape")
    window.undo()
    keys.until(lambda: written(book)[0].text == TEXT)


def test_an_abbreviation_is_given_the_meaning_that_is_offered(check: Check, office: Office) -> None:
    for chord in ("Alt+L", "Alt+A"):
        check.press(chord)
    assert check.line() == "multidisciplinary team"
    check.press("Return")
    assert "Nothing more to look at." in check.end()
    kept = [(word.word, word.meaning) for word in group_words.all_words(office)]
    assert kept == [("MDT", "multidisciplinary team"), ("teh", "")]
    check.press("Return")
    assert not dialogs.is_open(SpellingCheck)


def test_nothing_is_added_by_itself_and_what_was_left_is_left_for_the_visit(
    check: Check, book: MeetingBook, office: Office
) -> None:
    for _ in range(3):
        check.press("Alt+L")
    assert check.end()
    check.press("Return")
    assert Check(book).end().startswith("Every word here is known.")
    assert group_words.all_words(office) == ()
    assert written(book)[0].text == TEXT


def test_nothing_typed_is_refused_in_a_sentence(check: Check) -> None:
    check.write(" ")
    check.press("Return")
    assert check.trouble() == "Write what it should say."


def test_the_groups_words_are_added_changed_and_removed_from_settings(window: MainWindow, office: Office) -> None:
    window.go_to("Settings")
    keys.settle()
    press(window.current(), "The group’s words")
    listed = WordList()
    listed.dialog.adds.click()
    assert dialogs.fill_in(word="CNS", meaning="clinical nurse specialist") == {}
    assert listed.rows() == ["CNS: clinical nurse specialist"]
    listed.dialog.edits.click()
    assert dialogs.fill_in(meaning="specialist nurse") == {}
    assert listed.rows() == ["CNS: specialist nurse"]
    listed.dialog.removes.click()
    assert listed.rows() == []
