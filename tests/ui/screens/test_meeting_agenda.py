from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.field_frame import FieldFrame
from cpp_desktop.ui.parts.preview import PaperPreview
from cpp_desktop.ui.parts.row_drag import RowDrag
from tests.drivers import dialogs, keys
from tests.drivers.meetings import Diary, MeetingBook

SCREEN = "Meetings"


@pytest.fixture
def book(window: MainWindow) -> MeetingBook:
    return Diary(window).open()


def test_items_stand_with_clock_times_and_leads(book: MeetingBook) -> None:
    assert book.agenda()[:2] == [
        "10:30am | 1 | Welcome, introductions and access check | to note | Siân Pritchard | 5",
        "10:35am | 2 | Apologies and quorum | to note | Joan Ashdown | 3",
    ]
    assert book.agenda()[7] == "11:25am | Break | 10"


def test_alt_and_arrows_move_an_item_and_times_follow(book: MeetingBook) -> None:
    book.choose_item("Apologies and quorum")
    keys.press(book.window, "Alt+Up")
    assert book.agenda()[0].startswith("10:30am | 1 | Apologies and quorum")
    assert book.agenda()[1].startswith("10:33am | 2 | Welcome")
    keys.press(book.window, "Alt+Down")
    keys.press(book.window, "Alt+Down")
    assert book.titles().index("Apologies and quorum") == 2
    assert book.window.status.undo.accessibleName() == "Undo: move agenda item"


def test_an_item_is_saved_as_it_is_typed(book: MeetingBook) -> None:
    book.choose_item("Any other business")
    problems = book.write_item(minutes_allowed="20", lead="Kathryn Pell", purpose="To decide", confidential="yes")
    assert problems == {}
    row = next(row for row in book.agenda() if "Any other business" in row)
    assert row.endswith("to decide | Kathryn Pell | 20")
    assert book.window.status.undo.accessibleName() == "Undo: edit agenda item"


def test_what_is_refused_stays_as_typed(book: MeetingBook) -> None:
    book.choose_item("Any other business")
    assert book.write_item(minutes_allowed="a few") == {"minutes_allowed": "“a few” is not a whole number."}
    book.choose_item("What went well")
    book.choose_item("Any other business")
    assert book.view.agenda is not None
    assert book.view.agenda.item.form.typed() == {"minutes_allowed": "a few"}


def test_a_plan_past_the_end_is_said_in_amber(book: MeetingBook) -> None:
    book.choose_item("Lead nurse report")
    book.write_item(minutes_allowed="60")
    assert "2 hours 40 minutes planned" in book.times()
    assert "That is 40 minutes past 12:30pm. Past the end: 9 Patient information" in book.times()
    assert book.view.agenda is not None
    assert book.view.agenda.time.property("card") == "warn"
    model = book.view.agenda.table.model
    bands = [model.data(model.index(row, 0)) for row in model.band_rows]
    assert bands[-1] == "Should have ended at 12:30pm: what stands below runs over"


def test_an_item_is_added_behind_the_chosen_one(book: MeetingBook) -> None:
    book.choose_item("Lead nurse report")
    keys.press(book.window, "Ctrl+N")
    assert dialogs.fill_in(title="Parking at the treatment centre") == {}
    titles = book.titles()
    assert titles.index("Parking at the treatment centre") == titles.index("Lead nurse report") + 1
    assert any(row.startswith("11:25am | 8 | Parking") for row in book.agenda())


def test_an_item_without_a_title_is_refused(book: MeetingBook) -> None:
    keys.press(book.window, "Ctrl+N")
    assert dialogs.fill_in(title="  ") == {"title": "Give the item a title."}


def test_a_break_has_no_number(book: MeetingBook) -> None:
    book.choose_item("Declarations of interest")
    book.press("Add break")
    assert book.agenda()[3] == "10:40am | Break | 10"
    assert book.agenda()[4].startswith("10:50am | 4 | Minutes of the last meeting")


def test_delete_removes_an_item_and_undo_brings_it_back(book: MeetingBook) -> None:
    book.choose_item("What went well")
    keys.press(book.window, "Del")
    assert "What went well" not in book.titles()
    assert book.view.agenda is not None
    assert book.view.agenda.table.chosen_record().item.title == "Date of next meeting"
    keys.press(book.window, "Ctrl+Z")
    assert "What went well" in book.titles()


def test_an_item_that_something_is_minuted_under_stays(window: MainWindow) -> None:
    book = Diary(window).open(1)
    book.turn_to("agenda")
    book.choose_item("Lead nurse report")
    book.press("Remove item")
    assert "Lead nurse report" in book.titles()
    assert window.message.text == "Something is minuted under this item. Remove its minutes first."


def test_a_meeting_without_items_offers_the_usual_agenda(window: MainWindow) -> None:
    diary = Diary(window)
    diary.plan(date="20/1/2027", standard_agenda="")
    book = diary.book()
    assert book.titles() == []
    book.press("Use the usual agenda")
    assert len(book.titles()) == 14


def issued(book: MeetingBook) -> None:
    """Let the agenda have gone out today."""
    office = book.window.office
    with office.store.transaction("issue agenda") as tx:
        tx.save(replace(book.view.page.meeting, agenda_issued=office.today()))
    keys.settle()


def test_a_paper_is_named_under_an_item_changed_and_taken_out(book: MeetingBook) -> None:
    book.choose_item("What went well")
    book.press("Add paper…")
    assert dialogs.fill_in(title=" ") == {"title": "Say what the paper is called."}
    assert dialogs.fill_in(title="Waiting times", supply="To follow") == {}
    assert book.papers() == ["Waiting times (to follow)"]
    book.press("Edit the paper Waiting times")
    assert dialogs.fill_in(supply="Tabled") == {}
    assert book.papers() == ["Waiting times (tabled)"]
    book.choose_item("Declarations of interest")
    assert book.papers() == []
    book.choose_item("What went well")
    book.with_paper("Waiting times", "Remove")
    assert book.papers() == []


def test_the_mouse_moves_an_item_too(book: MeetingBook) -> None:
    assert book.view.agenda is not None
    first = book.view.agenda.table.model.shown[0]
    book.view.agenda.table.findChild(RowDrag).moved.emit(first.id, 2)
    keys.settle()
    assert book.titles()[2] == "Welcome, introductions and access check"


def test_an_issued_agenda_keeps_its_numbers_and_says_so(book: MeetingBook) -> None:
    issued(book)
    assert "Issued on 18 November 2026: numbers stay" in book.times()
    assert book.view.agenda is not None
    book.choose_item("Apologies and quorum")
    assert not book.view.agenda.item.form.editor("number").isVisible()
    keys.press(book.window, "Alt+Up")
    assert "its items keep their order" in book.window.message.text
    keys.press(book.window, "Ctrl+N")
    assert dialogs.fill_in(title="Parking") == {}
    assert any("2a | Parking" in row for row in book.agenda())


def test_an_item_of_an_issued_agenda_is_minuted_as_withdrawn(book: MeetingBook) -> None:
    issued(book)
    book.choose_item("What went well")
    keys.press(book.window, "Del")
    assert dialogs.agree().endswith("stays on the agenda")
    assert "What went well" in book.titles()
    assert "as withdrawn" in book.window.message.text
    page = book.view.page
    assert [m.text for m in page.minutes] == ["This item was withdrawn."]


def test_an_item_that_came_late_is_taken_back_while_nothing_went_out_with_it(book: MeetingBook) -> None:
    issued(book)
    book.choose_item("Apologies and quorum")
    keys.press(book.window, "Ctrl+N")
    assert dialogs.fill_in(title="Parking") == {}
    keys.press(book.window, "Del")
    assert "Parking" not in book.titles()
    assert book.window.message.text == "Item 2a is off the agenda again: nothing went out with it."
    keys.press(book.window, "Ctrl+Z")
    assert any("2a | Parking" in row for row in book.agenda())


MORE = ["What the group is asked to do", "For the chair alone", "In easy words", "Picture"]


def test_what_only_papers_say_of_an_item_is_folded_away(book: MeetingBook) -> None:
    book.choose_item("Lead nurse report")
    calm = book.item_fields()
    assert not set(MORE) & set(calm)
    book.press("More for the papers")
    assert book.item_fields() == [*calm, *MORE]
    assert QApplication.focusWidget().accessibleName() == MORE[0]
    book.press("Less for the papers")
    assert book.item_fields() == calm


def test_what_is_asked_noted_and_in_easy_words_is_saved_as_it_is_typed(book: MeetingBook) -> None:
    book.choose_item("Lead nurse report")
    book.press("More for the papers")
    assert book.write_item(
        asked="Say what you think.", chair_note="Ask Ann first.", easy_words="The nurse talks.", picture="Money"
    ) == {}  # fmt: skip
    item = next(i for i in book.view.page.items if i.title == "Lead nurse report")
    assert (item.asked, item.chair_note, item.easy_words, item.picture) == (
        "Say what you think.", "Ask Ann first.", "The nurse talks.", "money",
    )  # fmt: skip
    book.choose_item("What went well")
    assert book.write_item(picture="The one that fits") == {}
    book.choose_item("Lead nurse report")
    assert book.write_item(picture="The one that fits") == {}
    assert next(i for i in book.view.page.items if i.title == "Lead nurse report").picture == ""


def test_what_is_for_the_chair_alone_stands_on_violet(book: MeetingBook) -> None:
    assert book.view.agenda is not None
    frames = {f.editor.objectName(): f for f in book.view.agenda.item.form.findChildren(FieldFrame)}
    assert [name for name, frame in frames.items() if frame.property("card") == "private"] == ["chair_note"]


def test_every_edition_of_an_agenda_is_shown_from_its_meeting(book: MeetingBook, window: MainWindow) -> None:
    for edition, sizes in (
        ("Chair’s agenda", ["12", "16", "18", "20", "24"]),
        ("Easy-read agenda", ["16", "18", "20", "24"]),
        ("Agenda for the public", ["12", "16", "18", "20", "24"]),
    ):
        book.choose_also(edition)
        keys.until(lambda: isinstance(QApplication.activeModalWidget(), PaperPreview))
        preview = QApplication.activeModalWidget()
        keys.until(preview.save.isEnabled)
        assert preview.windowTitle() == edition
        assert [made.text() for made in preview.sizes.findChildren(QPushButton)] == sizes
        preview.reject()
        keys.settle()


def test_minutes_for_the_public_are_offered_once_they_are_approved(window: MainWindow) -> None:
    diary, offered = Diary(window), {}
    there = diary.look_at("all")
    for day in ("21 Oct", "9 Sep"):
        book = diary.open(next(nth for nth, row in enumerate(there) if day in row and "2026" in row))
        book.turn_to("minutes")
        offered[day] = "Minutes for the public" in book.also_offered()
        keys.press(window, "Alt+Left")
    assert offered == {"21 Oct": False, "9 Sep": True}
