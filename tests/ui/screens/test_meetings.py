from __future__ import annotations

import pytest

from cpp_desktop.services import meetings
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.preview import PaperPreview
from tests.drivers import dialogs, keys
from tests.drivers.meetings import Diary

SCREEN = "Meetings"
NEXT = (
    "Wed 2 December 2026 | Ordinary meeting, Seminar Room 2, Education Centre, Aldermere General Hospital, and online"
)


@pytest.fixture
def diary(window: MainWindow) -> Diary:
    return Diary(window)


def test_the_list_says_what_this_year_holds(diary: Diary) -> None:
    assert diary.sentence() == "Since 1 April 2026: 5 held and quorate"
    assert diary.bands() == ["Coming", "Since 1 April 2026"]
    assert diary.rows()[0].startswith(f"{NEXT} | called |  | after the meeting")
    assert "17 of 20 | draft" in diary.rows()[1]


def test_segments_count_and_choose(diary: Diary) -> None:
    buttons = [diary.list.segments._buttons[name].accessibleName() for name in ("coming", "minutes", "all")]
    assert buttons == ["Coming 1", "Minutes to write 0", "All 18"]
    assert len(diary.look_at("coming")) == 1
    assert len(diary.look_at("all")) == 18
    assert "1 April 2025 to 31 March 2026" in diary.bands()
    assert diary.look_at("minutes") == []


def test_searching_keeps_meetings_with_every_word(diary: Diary) -> None:
    diary.look_at("all")
    assert [row.split(" | ")[1] for row in diary.find("sub-group leaflet")] == [
        "Patient information sub-group, Leaflet room, Brightwater Cancer Support Centre"
    ]


def test_the_card_tells_the_next_steps_with_their_days(diary: Diary) -> None:
    said = diary.choose(0)
    assert all(words in said for words in ("10:30am, in 14 days", "Agenda: 15 items", "Agenda sent"))
    assert "by 16 December" in said
    assert "17 of 20 came" in diary.choose(1)


def test_a_new_meeting_opens_with_the_standard_agenda_and_one_undo_takes_it_back(diary: Diary) -> None:
    assert diary.plan(date="20/1/2027", start="2pm", end="4pm", venue="Town Hall") == {}
    book = diary.book()
    assert book.title().startswith("Ordinary meeting | Wednesday 20 January 2027, 2:00pm to 4:00pm  ·  Town Hall")
    assert len(book.titles()) == 14
    diary.window.undo()
    keys.settle()
    assert len(diary.look_at("coming")) == 1


def test_a_meeting_that_ends_before_it_begins_is_refused_beside_the_field(diary: Diary) -> None:
    problems = diary.plan(date="20/1/2027", start="4pm", end="2pm")
    assert problems == {"end": "The meeting ends before it begins. Leave the end blank if it goes on past midnight."}


def test_a_meeting_without_a_day_is_refused(diary: Diary) -> None:
    assert diary.plan(start="2pm", end="4pm") == {"date": "Say on which day."}


def test_a_cancelled_meeting_stays_in_the_list(diary: Diary) -> None:
    diary.choose(0)
    diary.press("Cancel meeting…")
    assert dialogs.agree() == "Cancel the meeting of 2 Dec 2026?"
    assert "cancelled" in diary.rows()[0]
    assert diary.look_at("coming") == []
    diary.window.undo()
    keys.settle()
    assert len(diary.look_at("coming")) == 1


def test_a_meeting_entered_by_mistake_can_be_removed(diary: Diary) -> None:
    diary.choose(0)
    diary.press("Remove…")
    dialogs.agree()
    assert not any(row.startswith("Wed 2 December") for row in diary.rows())
    diary.window.undo()
    keys.settle()
    assert diary.rows()[0].startswith("Wed 2 December")


def test_facts_are_changed_in_one_place_and_said_on_the_page(diary: Diary) -> None:
    book = diary.open()
    book.choose_also("Edit…")
    assert dialogs.fill_in(venue="The Old Chapel", start="1pm", end="3:30pm", mode="In person") == {}
    assert "1:00pm to 3:30pm  ·  The Old Chapel | called" in book.title()


def test_a_meeting_still_to_come_cannot_have_been_held(diary: Diary) -> None:
    book = diary.open()
    book.choose_also("Edit…")
    assert dialogs.fill_in(state="Held") == {"state": "This meeting’s day has not come yet."}


def test_it_was_held_records_whether_it_was_quorate(diary: Diary) -> None:
    assert diary.plan(date="11/11/2026") == {}
    book = diary.book()
    book.turn_to("minutes")
    book.press("It was held")
    assert "inquorate" in book.title()
    assert "Recorded as inquorate" in diary.window.message.text
    diary.press("Back to the list of meetings")
    assert diary.sentence() == "Since 1 April 2026: 5 held and quorate and 1 inquorate"
    assert [row.split(" | ")[2] for row in diary.look_at("minutes")] == ["inquorate"]


def test_a_sheet_filled_in_afterwards_puts_the_quorum_right_in_one_press(diary: Diary) -> None:
    assert diary.plan(date="11/11/2026") == {}
    book = diary.book()
    book.turn_to("minutes")
    book.press("It was held")
    assert not book.view.held.isVisible()  # nobody is marked, so nothing tells otherwise
    assert book.type_sheet("1-19") == ""
    assert "inquorate" in book.title()
    book.press("It was quorate")
    assert book.title().endswith("| held")
    assert not book.view.held.isVisible()
    assert book.type_sheet("3-19x") == ""
    book.press("It was inquorate")
    assert "inquorate" in book.title()


def test_alt_left_goes_back_to_the_list_and_the_same_meeting(diary: Diary) -> None:
    diary.open(1)
    keys.press(diary.window, "Alt+Left")
    assert diary.list.isVisible()
    chosen = diary.list.table.chosen_record()
    assert chosen is not None
    assert chosen.meeting.date.isoformat() == "2026-10-21"


@pytest.mark.parametrize(("nth", "verb"), [(0, "Preview agenda"), (1, "Preview minutes")])
def test_the_paper_is_previewed_from_the_meeting(diary: Diary, nth: int, verb: str) -> None:
    book = diary.open(nth)
    book.turn_to("agenda" if nth == 0 else "minutes")
    keys.press(diary.window, "Ctrl+P")
    preview = dialogs.in_front(PaperPreview)
    assert preview.pane.view.paper.pageCount() >= 1
    assert preview.pane.page.text() == "1"
    preview.reject()


def test_another_screen_opens_a_meeting_by_its_id(window: MainWindow) -> None:
    assert window.office is not None
    last = meetings.all_meetings(window.office)[1].meeting
    window.go_to("Meetings", last.id)
    assert "21 October 2026" in Diary(window).book().title()
    assert window.current() is not None
    assert window.current().chosen_id() == last.id
