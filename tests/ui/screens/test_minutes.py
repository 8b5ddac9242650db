from __future__ import annotations

import pytest

from cpp_desktop.domain.minutes import Minute
from cpp_desktop.services import meetings
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.preview import PaperPreview
from tests.drivers import dialogs, keys
from tests.drivers.meetings import Diary, MeetingBook

SCREEN = "Meetings"
AOB = "Any other business"
ACTION = "Ask when the new signs go up"


@pytest.fixture
def book(window: MainWindow) -> MeetingBook:
    """The next meeting, at which nothing is minuted yet."""
    opened = Diary(window).open()
    opened.turn_to("minutes")
    return opened


def written(book: MeetingBook) -> list[Minute]:
    assert book.window.office is not None
    page = meetings.meeting_page(book.window.office, book.view.page.meeting.id)
    assert page is not None
    return list(page.minutes)


def test_every_item_is_there_to_write_under(book: MeetingBook) -> None:
    assert book.view.minutes is not None
    titles = [section.title.text() for section in book.view.minutes.card.sections]
    assert titles == [line.item.title for line in book.view.page.timetable.lines]
    assert written(book) == []  # looking at it writes nothing


def test_what_is_typed_is_saved_and_numbered(book: MeetingBook) -> None:
    book.write(AOB, "The group thanked those who had helped at the stall.")
    assert [(m.number, m.text) for m in written(book)] == [
        ("12.1", "The group thanked those who had helped at the stall.")
    ]
    assert book.window.status.saved.words.text().startswith("Saved ")
    assert book.window.status.undo.accessibleName() == "Undo: write minute"


def test_undo_after_leaving_the_text_takes_the_minute_back(book: MeetingBook) -> None:
    book.write(AOB, "Nothing was raised.")
    book.view.tabs.choose("agenda")
    keys.settle()
    keys.press(book.window, "Ctrl+Z")
    assert written(book) == []


def test_a_decision_has_its_band(book: MeetingBook) -> None:
    book.chord(AOB, "Ctrl+Shift+D")
    keys.write(book.window, "To ask the trust for the permit offer.")
    assert book.screen.leave()
    assert written(book)[0].decision == "To ask the trust for the permit offer."
    assert "Decision" in book.says(AOB)


def test_its_reason_and_who_was_against_it_have_a_chord_each(book: MeetingBook) -> None:
    book.chord(AOB, "Ctrl+Shift+R")
    keys.write(book.window, "Nothing else helped.")
    keys.press(book.window, "Ctrl+Shift+N")
    keys.write(book.window, "Ann Wren.")
    assert book.screen.leave()
    assert [(m.reason, m.dissent) for m in written(book)] == [("Nothing else helped.", "Ann Wren.")]


def test_a_minute_is_linked_to_an_earlier_one(book: MeetingBook) -> None:
    book.write(AOB, "Signs were asked for again.")
    book.chord(AOB, "Ctrl+Shift+E")
    offered = dialogs.in_front(FormDialog).form.editor("earlier_minute_id").entry
    assert dialogs.fill_in(earlier_minute_id=offered.itemText(0)) == {}
    link = book.section(AOB).blocks[0].earlier
    assert link.accessibleName().startswith("Goes on from minute ")
    here = book.view.page.meeting.id
    link.click()
    assert book.view.page.meeting.id != here


def test_an_action_is_written_where_the_cursor_is(book: MeetingBook) -> None:
    book.write(AOB, "Signs were asked for.")
    book.chord(AOB, "Ctrl+Shift+A")
    assert book.write_action(text=ACTION, owner="Siân Pritchard, Martin Webb", due="20/1/2027") == {}
    assert "Siân Pritchard, Martin Webb  ·  by Wednesday 20 January 2027" in book.says(AOB)
    assert book.window.office is not None
    page = meetings.meeting_page(book.window.office, book.view.page.meeting.id)
    assert page is not None
    [action] = page.actions
    assert (action.text, action.minute_number, len(action.owner_ids)) == (ACTION, "12.1", 2)
    assert book.window.status.undo.accessibleName() == "Undo: record action"


def test_an_action_under_nothing_written_makes_its_minute_in_the_same_step(book: MeetingBook) -> None:
    book.chord(AOB, "Ctrl+Shift+A")
    assert book.write_action(text=ACTION) == {}
    assert [m.number for m in written(book)] == ["12.1"]
    book.window.undo()
    keys.settle()
    assert written(book) == []
    assert ACTION not in book.says(AOB)


def test_an_action_that_says_nothing_is_refused_and_escape_leaves_it(book: MeetingBook) -> None:
    book.chord(AOB, "Ctrl+Shift+A")
    assert book.write_action(text=" ", owner="Chair") == {"text": "Say what is to be done."}
    keys.press(book.window, "Esc")
    assert book.view.minutes is not None
    assert not book.view.minutes.card.action.isVisible()
    assert written(book) == []


def test_an_action_half_written_is_kept_when_the_page_is_left(book: MeetingBook) -> None:
    book.chord(AOB, "Ctrl+Shift+A")
    keys.write(book.window, ACTION)
    book.press("Back to the list of meetings")
    assert book.window.office is not None
    page = meetings.meeting_page(book.window.office, book.view.page.meeting.id)
    assert page is not None
    assert [action.text for action in page.actions] == [ACTION]


def test_an_action_that_is_refused_on_leaving_is_kept_as_typed(book: MeetingBook) -> None:
    book.chord(AOB, "Ctrl+Shift+A")
    assert list(book.write_action(text=ACTION, due="when they can")) == ["due"]
    book.window.leave_all()
    assert book.window.office is not None
    assert [*book.window.office.store.drafts().values()] == [{"text": ACTION, "due": "when they can"}]
    keys.press(book.window, "Esc")
    assert book.window.office.store.drafts() == {}


def test_confidential_turns_a_passage_violet_and_back(book: MeetingBook) -> None:
    book.write(AOB, "A member’s circumstances were noted.")
    book.chord(AOB, "Ctrl+Shift+P")
    assert written(book)[0].confidential
    assert "Confidential" in book.says(AOB)
    assert book.passage(AOB).card.property("card") == "private"
    book.chord(AOB, "Ctrl+Shift+P")
    assert not written(book)[0].confidential
    assert book.passage(AOB).card.property("card") == "none"


def test_a_passage_marked_before_it_is_written_is_confidential_from_the_start(book: MeetingBook) -> None:
    book.chord(AOB, "Ctrl+Shift+P")
    book.write(AOB, "A member’s circumstances were noted.")
    assert [m.confidential for m in written(book)] == [True]


def test_an_item_can_have_several_passages(book: MeetingBook) -> None:
    book.write(AOB, "First.")
    book.chord(AOB, "Ctrl+Return")
    keys.write(book.window, "Second.")
    assert book.screen.leave()
    keys.settle()
    assert [(m.number, m.text) for m in written(book)] == [("12.1", "First."), ("12.2", "Second.")]
    assert "12.2" in book.says(AOB)


def test_a_passage_is_removed_unless_an_action_comes_from_it(book: MeetingBook) -> None:
    book.write(AOB, "Signs were asked for.")
    book.chord(AOB, "Ctrl+Shift+A")
    book.write_action(text=ACTION)
    book.passage(AOB)
    book.press("Remove passage")
    assert "Remove the action first" in book.window.message.text
    book.press(f"Remove the action: {ACTION}")
    book.passage(AOB)
    book.press("Remove passage")
    assert written(book) == []


def test_ctrl_page_down_goes_on_to_the_next_item(book: MeetingBook) -> None:
    book.chord("What went well", "Ctrl+PgDown")
    keys.write(book.window, "20 January.")
    assert book.screen.leave()
    assert [m.number for m in written(book)] == ["14.1"]


def test_an_action_is_edited_from_its_band(window: MainWindow) -> None:
    book = Diary(window).open(1)
    book.turn_to("minutes")
    book.press("Edit the action: Ask whether the Old Chapel is free")
    assert dialogs.fill_in(text="Book the Old Chapel", owner="Estates") == {}
    said = [words for words in book.says(AOB) if "Estates" in words]
    assert said == ["Estates  ·  by Wednesday 2 December 2026"]


def test_another_meetings_minutes_take_the_place_of_these(book: MeetingBook) -> None:
    book.write(AOB, "Of the first.")
    keys.press(book.window, "Alt+Left")
    other = Diary(book.window).open(1)
    other.turn_to("minutes")
    assert "Of the first." not in other.says(AOB)
    assert "Members asked for the away day to be held again." in other.says(AOB)


def test_the_confidential_annex_is_shown_after_a_question(book: MeetingBook) -> None:
    book.chord(AOB, "Ctrl+Shift+P")
    keys.write(book.window, "Told in trust.")
    assert book.screen.leave()
    keys.settle()
    book.choose_also("Confidential annex…")
    assert dialogs.agree() == "Show the confidential annex?"
    assert dialogs.in_front(PaperPreview).windowTitle() == "Confidential annex"
    dialogs.in_front(PaperPreview).close()
