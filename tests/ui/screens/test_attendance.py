from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from cpp_desktop.ui.main_window import MainWindow
from tests.drivers import dialogs, keys
from tests.drivers.meetings import Diary, MeetingBook

SCREEN = "Meetings"


@pytest.fixture
def book(window: MainWindow) -> MeetingBook:
    """The next meeting, at which nobody is marked yet."""
    opened = Diary(window).open()
    opened.turn_to("minutes")
    return opened


def marked(book: MeetingBook) -> dict[str, str]:
    lines = (line.split(" ", 1)[1].split(": ") for line in book.sheet())
    return {name: mark for name, mark in lines if mark != "not marked"}


def test_the_sheet_numbers_those_who_count_that_day(book: MeetingBook) -> None:
    assert book.sheet()[0] == "1 Bernard Oakes: not marked"
    assert len(book.sheet()) == 20
    assert not any("Doreen Fairclough" in line for line in book.sheet())  # she rests
    assert book.counts() == (
        "0 here (8 needed), 20 not marked  ·  Not quorate yet: 8 more present, 4 more service users, "
        "1 more professionals. | not quorate"
    )


def test_keys_mark_a_line_and_go_on_to_the_next(book: MeetingBook) -> None:
    book.mark("Bernard Oakes", "P")
    assert book.on_the_line() == "Grace Adeyemi"
    for chord in ("A", "X", "P"):
        keys.press(book.window, chord)
    assert marked(book) == {
        "Bernard Oakes": "present",
        "Grace Adeyemi": "apologies",
        "Harpreet Kaur Sandhu": "absent",
        "Imran Qureshi": "present",
    }
    assert book.counts().startswith("2 here (8 needed), 1 apology, 16 not marked")


def test_buttons_mark_the_chosen_line_and_go_on_to_the_next(book: MeetingBook) -> None:
    for verb in ("Here", "Apologies", "Absent", "Here", "No mark"):
        book.press(verb)
    assert list(marked(book).values()) == ["present", "apologies", "absent", "present"]
    assert book.on_the_line() == "Joyce Bannerman"


def test_a_screen_reader_hears_the_marks_and_whose_line_the_buttons_are_for(book: MeetingBook) -> None:
    assert book.view.minutes is not None
    card = book.view.minutes.attendance
    book.mark("Bernard Oakes", "A")
    heard = [card.table.model.index(row, 2).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert heard == ["apologies", "not marked"]
    assert {made.accessibleDescription() for made in card.marks} == {"Grace Adeyemi"}


def test_each_persons_mark_is_a_step_of_its_own(book: MeetingBook) -> None:
    book.mark("Bernard Oakes", "P")
    book.mark("Grace Adeyemi", "P")
    book.mark("Grace Adeyemi", "A")
    keys.press(book.window, "Ctrl+Z")
    assert marked(book) == {"Bernard Oakes": "present"}


def test_delete_takes_a_mark_away(book: MeetingBook) -> None:
    book.mark("Bernard Oakes", "P")
    book.mark("Bernard Oakes", "Del")
    assert marked(book) == {}


def test_a_line_from_the_sheet_marks_many_in_one_step(book: MeetingBook) -> None:
    assert book.type_sheet("1-9 12 14a 15x") == ""
    assert len([mark for mark in marked(book).values() if mark == "present"]) == 10
    assert marked(book)["Pauline Hough"] == "apologies"
    assert marked(book)["Rukhsana Choudhury"] == "absent"
    assert book.counts().endswith("| quorate")
    assert book.view.minutes is not None
    assert book.view.minutes.attendance.line.editor("line").typed() == ""
    keys.press(book.window, "Tab")  # in the line itself, undo is the line's own
    keys.press(book.window, "Ctrl+Z")
    assert marked(book) == {}


def test_a_line_that_cannot_be_read_marks_nobody_and_stays_as_typed(book: MeetingBook) -> None:
    assert book.type_sheet("1-5 99") == "“99” does not fit: the numbers run from 1 to 20."
    assert marked(book) == {}
    assert book.view.minutes is not None
    assert book.view.minutes.attendance.line.editor("line").typed() == "1-5 99"


def test_all_here_marks_those_not_marked_yet(book: MeetingBook) -> None:
    book.mark("Bernard Oakes", "A")
    book.press("All here")
    assert marked(book)["Bernard Oakes"] == "apologies"
    assert list(marked(book).values()).count("present") == 19
    assert book.window.status.undo.accessibleName() == "Undo: mark all as present"


def test_visitors_and_organisations_stand_below_the_members(book: MeetingBook) -> None:
    for name, mark in (("Wendy Marsh", "In attendance"), ("Kelderby Hospice", "Sent apologies")):
        book.press("Visitor…")
        assert dialogs.fill_in(name=name, mark=mark, capacity="Guest") == {}
    assert book.sheet()[-2:] == ["0 Kelderby Hospice: apologies", "0 Wendy Marsh: in attendance"]
    book.press("Visitor…")
    assert dialogs.fill_in(name="") == {"name": "Write who it was."}


def test_a_resting_member_who_came_all_the_same_counts(book: MeetingBook) -> None:
    book.press("Visitor…")
    assert dialogs.fill_in(name="Doreen Fairclough", mark="Present as a member") == {}
    assert "2 Doreen Fairclough: present" in book.sheet()
    assert len(book.sheet()) == 21
    assert book.counts().startswith("1 here (8 needed)")


def test_somebody_marked_already_is_not_added_twice(book: MeetingBook) -> None:
    book.mark("Bernard Oakes", "P")
    book.press("Visitor…")
    problems = dialogs.fill_in(name="Bernard Oakes")
    assert problems == {"name": "This person is marked already; change the mark in the list."}


def test_a_click_on_a_button_marks_and_a_second_one_takes_it_back(book: MeetingBook) -> None:
    assert book.view.minutes is not None
    view = book.view.minutes.attendance.table.view
    cell = view.visualRect(view.model().index(1, 2))
    middle = QPoint(cell.center().x(), cell.center().y())  # A stands in the middle of the three
    for expected in ({"Grace Adeyemi": "apologies"}, {}):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        keys.settle()
        assert marked(book) == expected
