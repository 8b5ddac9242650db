"""Minutes are checked before they are sent, one thing at a time, by keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.privacy_sweep import Kind
from cpp_desktop.services import minutes
from cpp_desktop.services.office import Office
from cpp_desktop.ui.dialogs.privacy_sweep import KINDS, PrivacySweep
from cpp_desktop.ui.main_window import MainWindow
from tests.builders import a_minute
from tests.drivers import dialogs, keys
from tests.drivers.accessibility import nameless
from tests.drivers.meetings import Diary, MeetingBook
from tests.drivers.privacy_sweep import Check

SCREEN = "Meetings"
# The first sign is two to Qt.
TEXT = "🙂 A letter from Agnes Thistle was read. Pauline Hough spoke of chemotherapy."


@pytest.fixture
def book(window: MainWindow, office: Office) -> MeetingBook:
    book = Diary(window).open()
    meeting = book.view.page.meeting
    minutes.save_minute(office, a_minute(meeting, number="1.1", text=TEXT, decision="To ring 01632 960123."))
    keys.settle()
    return book


@pytest.fixture
def check(book: MeetingBook) -> Check:
    return Check(book)


def written(book: MeetingBook) -> list[Minute]:
    return list(book.view.page.minutes)


def test_one_thing_is_shown_at_a_time_with_its_words_marked(check: Check) -> None:
    why = "“Agnes Thistle” looks like the name of somebody who is not in the register."
    assert check.shown() == f"1 of 3 | A name | 1.1 Other minutes | {why}"
    assert check.marked() == ["Agnes Thistle"]
    assert nameless(check.dialog) == []
    check.press("Alt+L")
    assert check.shown().startswith("2 of 3 | Health beside a name | 1.1 Other minutes | “chemotherapy” stands")
    assert check.marked() == ["Pauline Hough", "chemotherapy"]
    check.press("Alt+L")
    assert check.shown().startswith("3 of 3 | Telephone number | 1.1 Other minutes: decision | “01632 960123”")


def test_words_stay_marked_when_she_leaves_the_passage(check: Check) -> None:
    check.press("Tab")
    assert check.marked() == ["Agnes Thistle"]


def test_what_was_left_is_not_shown_again_until_she_asks(check: Check, book: MeetingBook) -> None:
    for _ in range(3):
        check.press("Alt+L")
    assert "Nothing more to look at." in check.end()
    check.press("Alt+L")  # nothing is there to be left
    assert "Left as it is: 3" in check.end()
    check.press("Return")
    assert not dialogs.is_open(PrivacySweep)
    again = Check(book)
    assert again.end().startswith("Nothing to look at was found.")
    again.dialog.again.click()
    keys.settle()
    assert again.shown().startswith("1 of 3 | A name")
    assert written(book)[0].text == TEXT


def test_words_are_typed_over_in_place_and_one_undo_brings_them_back(
    check: Check, book: MeetingBook, window: MainWindow
) -> None:
    check.type_over("a patient")
    assert check.dialog.rewords.accessibleName() == "Keep the new words"
    assert not check.dialog.leaves.isEnabled()
    assert not check.dialog.hides.isEnabled()
    check.press("Alt+R")
    assert check.shown().startswith("2 of 3 | Health beside a name")
    assert written(book)[0].text == TEXT.replace("Agnes Thistle", "a patient")
    check.press("Escape")
    window.undo()
    keys.until(lambda: written(book)[0].text == TEXT)


def test_a_passage_made_confidential_is_looked_at_no_more(check: Check, book: MeetingBook) -> None:
    check.press("Alt+C")
    assert "Nothing more to look at." in check.end()
    assert written(book) == [replace(written(book)[0], confidential=True)]


def test_going_back_with_something_typed_says_so_once(check: Check, book: MeetingBook) -> None:
    check.type_over("somebody")
    check.press("Escape")
    assert check.trouble() == "What you typed is not kept yet. Go back once more to leave it."
    check.press("Escape")
    assert not dialogs.is_open(PrivacySweep)
    assert written(book)[0].text == TEXT


def test_what_changed_meanwhile_is_said(check: Check, book: MeetingBook, office: Office) -> None:
    minutes.save_minute(office, replace(written(book)[0], text="Shorter."))
    check.press("Alt+C")
    assert check.trouble() == "This passage was changed meanwhile. Close this and check again."


def test_every_kind_has_a_name() -> None:
    assert set(KINDS) == set(Kind)
