from __future__ import annotations

import pytest

from cpp_desktop.domain.people import Role, RoleTitle
from cpp_desktop.services import general_meeting
from cpp_desktop.ui.main_window import MainWindow
from tests.drivers import dialogs, keys
from tests.drivers.meetings import Diary, MeetingBook
from tests.drivers.window import Secretary

SCREEN = "Meetings"


@pytest.fixture
def book(window: MainWindow) -> MeetingBook:
    """The page of the last meeting that was held, at its minutes."""
    opened = Diary(window).open(1)
    opened.turn_to("minutes")
    return opened


def test_an_election_is_recorded_from_the_meetings_page(book: MeetingBook, window: MainWindow) -> None:
    book.choose_also("An election…")
    assert dialogs.fill_in(people="Nobody Known").keys() == {"people"}
    [name, *_] = general_meeting.holders(window.office, RoleTitle.SECRETARY, book.view.page.meeting.date)
    assert dialogs.fill_in(people=name, title="Vice-chair") == {}
    with window.office.store.read() as look:
        [elected] = [r for r in look.all(Role, title=RoleTitle.VICE_CHAIR) if r.minute_id]
    assert elected.first > book.view.page.meeting.date
    assert f"{name} was elected Vice-chair." in book.says("Under no item")


def test_an_agreed_document_stands_in_settings_until_it_is_taken_out(book: MeetingBook, window: MainWindow) -> None:
    book.choose_also("A document agreed…")
    assert dialogs.fill_in(title="Expenses policy", review_due="1/6/2028") == {}
    someone = Secretary(window)
    someone.press("Ctrl+,")
    keys.settle(200)
    [line] = [words for words in dialogs.words_in(window.current().documents) if words.startswith("Expenses policy")]
    assert line.endswith("review by 1 June 2028")
    someone.choose(f"Remove: {line}")
    assert not [w for w in dialogs.words_in(window.current().documents) if w.startswith("Expenses policy")]


def test_a_meeting_still_to_be_held_settles_nothing(window: MainWindow) -> None:
    opened = Diary(window).open(0)
    opened.turn_to("minutes")
    assert "An election…" not in opened.also_offered()
