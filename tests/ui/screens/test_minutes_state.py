"""The minutes' way from draft to signed in the window, and the register of decisions."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from cpp_desktop.domain.meetings import Meeting, MeetingState
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.services import records
from cpp_desktop.ui.dialogs.approve_minutes import ApproveMinutes
from cpp_desktop.ui.dialogs.decisions import Decisions
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.dialogs.meeting_interests import MeetingInterests
from cpp_desktop.ui.dialogs.past_minutes import PastMinutesDialog
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.screens.attendance_card import AttendanceCard
from tests.drivers import dialogs, keys
from tests.drivers.meetings import Diary, MeetingBook

SCREEN = "Meetings"
LAST, LATER = date(2026, 10, 21), date(2026, 11, 11)
LIBRARY = "Representatives’ report-backs"


@pytest.fixture
def later(window: MainWindow) -> Meeting:
    """A meeting held last week, at which the minutes of October can be approved."""
    assert window.office is not None
    return records.save(window.office, Meeting(date=LATER, state=MeetingState.HELD))


def opened(window: MainWindow, day: date, part: str = "minutes") -> MeetingBook:
    diary = Diary(window)
    if diary.screen.view is not None:
        keys.press(window, "Alt+Left")  # back to the list
    shown = diary.list.table.model.shown
    book = diary.open(next(at for at, line in enumerate(shown) if line.meeting.date == day))
    book.turn_to(part)
    return book


def says(window: MainWindow) -> str:
    keys.settle()
    return "\n".join(dialogs.words_in(window.message))


def steps(book: MeetingBook) -> str:
    assert book.view.minutes is not None
    line = book.view.minutes.state
    return " > ".join(chip.accessibleName() for chip in line.steps.values()) + f" | {line.sentence.text()}"


def approve(book: MeetingBook) -> ApproveMinutes:
    book.press("Approve…")
    return dialogs.in_front(ApproveMinutes)


def test_a_line_says_how_far_minutes_have_come(window: MainWindow) -> None:
    assert steps(opened(window, LAST)) == (
        "Draft > Chair-checked > Approved > Signed | DRAFT stands on every page until a later meeting approves them"
    )
    assert "Signed by Siân Pritchard on" in steps(opened(window, date(2026, 9, 9)))


def test_the_chair_has_checked(window: MainWindow) -> None:
    book = opened(window, LAST)
    book.press("Chair has checked…")
    dialog = dialogs.in_front(FormDialog)
    keys.press(dialog, "Return")
    assert "Checked by Siân Pritchard on 18 November 2026" in steps(book)


def test_no_later_meeting_is_a_sentence(window: MainWindow) -> None:
    opened(window, LAST).press("Approve…")
    assert "none is recorded as held yet" in says(window)


def test_minutes_are_approved_with_corrections_and_signed(window: MainWindow, later: Meeting) -> None:
    book = opened(window, LAST)
    dialog = approve(book)
    dialog.add_correction()
    place, words = next((place, words) for place, words in dialog._passages if words.startswith("1.1"))
    dialog.correction.editor("passage").show_value(place)
    dialog.correction.editor("passage").edited.emit()
    entry = dialog.correction.editor("words").entry
    assert entry.toPlainText()  # the passage as it is, to be typed over
    entry.setPlainText("Nobody came.")
    keys.press(dialog, "Alt+C")
    keys.settle()
    assert "subject to the correction 1" in dialog.preview.text()
    keys.press(dialog, "Ctrl+Return")
    keys.settle()
    assert "Approved on 11 November 2026, minute" in steps(book)
    book.press("Sign…")
    front = dialogs.in_front(FormDialog)
    keys.press(front, "Return")
    assert "Signed by" in steps(book)
    assert window.office is not None
    with window.office.store.read() as snapshot:
        assert "Nobody came." in [m.text for m in snapshot.all(Minute, meeting_id=book.view.page.meeting.id)]
    assert words


def test_a_correction_that_is_typed_is_not_lost_by_going_back_once(window: MainWindow, later: Meeting) -> None:
    dialog = approve(opened(window, LAST))
    dialog.add_correction()
    dialog.correction.editor("words").entry.setPlainText("The room was B2.")
    dialog.reject()
    assert dialog.isVisible()
    dialog.reject()
    assert not dialog.isVisible()


def test_approved_minutes_are_read_and_not_written(window: MainWindow) -> None:
    book = opened(window, date(2026, 9, 9))
    assert book.view.minutes is not None
    sections = book.view.minutes.card.sections
    block = next(block for section in sections for block in section.shown_blocks())
    block.form.text.setFocus()
    before = block.form.text.toPlainText()
    keys.write(window, "More.")
    assert block.form.text.toPlainText() == before
    keys.press(window, "Ctrl+Shift+D")
    assert "have been approved" in says(window)


def test_a_passage_of_approved_minutes_can_be_followed_as_a_case_by_a_button(window: MainWindow) -> None:
    book = opened(window, date(2026, 9, 9))
    assert book.view.minutes is not None
    foot = book.view.minutes.card._foot
    shown = [b.accessibleName() for b in foot.findChildren(QPushButton) if b.isVisible()]
    assert shown == ["Follow as a case…"]
    book.press("Follow as a case…")
    assert dialogs.in_front(FormDialog).windowTitle() == "Follow as a case"


def test_attendance_of_approved_minutes_stays_with_a_sentence(window: MainWindow) -> None:
    book = opened(window, date(2026, 9, 9))
    before = book.sheet()
    name = before[0].partition(" ")[2].partition(":")[0]
    book.mark(name, "X")
    assert book.sheet() == before
    assert "have been approved" in says(window)


APPROVED = "These minutes have been approved. They change only by a correction"


def barred(*parts: QWidget) -> bool:
    """Say whether all are greyed, each with the reason as its tip and for a screen reader."""
    return all(
        not part.isEnabled() and part.toolTip().startswith(APPROVED) and APPROVED in part.accessibleDescription()
        for part in parts
    )


def test_what_marks_the_sheet_of_approved_minutes_is_greyed_with_the_reason(window: MainWindow) -> None:
    book = opened(window, date(2026, 9, 9))
    assert book.view.minutes is not None
    sheet = book.view.minutes.attendance
    assert isinstance(sheet, AttendanceCard)
    assert barred(*sheet.marks, sheet.visitor, sheet.all_here, sheet.line.editor("line").entry)
    assert not sheet.more.menu().actions()[0].isEnabled()
    book.more("Interests declared…")
    assert barred(dialogs.in_front(MeetingInterests).adds)
    dialogs.in_front(MeetingInterests).accept()
    opened(window, LAST)
    assert sheet.visitor.isEnabled()
    assert not sheet.visitor.toolTip()


def test_passages_of_approved_minutes_say_why_they_are_only_read(window: MainWindow) -> None:
    book = opened(window, date(2026, 9, 9))
    assert book.view.minutes is not None
    block = book.view.minutes.card.sections[0].shown_blocks()[0]
    assert block.form.text.toolTip().startswith(APPROVED)
    assert APPROVED in block.form.text.accessibleDescription()
    assert not block.form.text.placeholderText()  # nobody is asked to type here
    opened(window, LAST)
    assert not block.form.text.toolTip()
    assert block.form.text.placeholderText()


def test_the_agenda_of_approved_minutes_says_how_it_changes(window: MainWindow, later: Meeting) -> None:
    book = opened(window, date(2026, 9, 9), "agenda")
    assert book.view.agenda is not None
    book.choose_item("Apologies and quorum")
    card = book.view.agenda.item
    assert barred(card.form.editor("title").entry, card.form.editor("confidential").entry, card.removes)
    assert card.form.editor("purpose").entry.isEnabled()
    keys.press(window, "Del")
    assert "have been approved" in says(window)
    assert any(words.startswith(APPROVED) for words in dialogs.words_in(book.view.agenda.approved))
    book.press("Correct the minutes…")
    assert dialogs.in_front(ApproveMinutes).windowTitle().startswith("Correct the minutes of")
    dialogs.in_front(ApproveMinutes).done(0)
    opened(window, LAST, "agenda")
    assert not book.view.agenda.approved.isVisible()
    assert card.removes.isEnabled()


def test_undo_of_an_edit_before_approval_is_refused_calmly(window: MainWindow, later: Meeting) -> None:
    book = opened(window, LAST)
    book.write("Any other business", "Thanks were recorded.")
    dialog = approve(book)
    keys.press(dialog, "Ctrl+Return")
    keys.settle()
    book.view.tabs.choose("agenda")
    keys.settle()
    keys.press(window, "Ctrl+Z")
    assert "have been approved" in says(window)
    assert window.office is not None
    with window.office.store.read() as snapshot:
        assert "Thanks were recorded." in [m.text for m in snapshot.all(Minute)]


def test_past_minutes_are_approved_from_a_list(window: MainWindow, later: Meeting) -> None:
    diary = Diary(window)
    diary.press("Approve past minutes…")
    dialog = dialogs.in_front(PastMinutesDialog)
    rows = [dialog._by_what(line) for line in dialog._lines if line.meeting.date == LAST]
    assert rows == ["a new minute of 11 November 2026"]
    dialog.verb.click()
    keys.settle()
    assert any("21 October" in row and "approved" in row for row in diary.rows())


def test_decisions_are_found_and_what_became_of_them_is_recorded(window: MainWindow, tmp_path: Path) -> None:
    Diary(window).press("Decisions")
    dialog = dialogs.in_front(Decisions)
    keys.settle()
    shown = len(dialog.table.model.shown)
    dialog.whole.click()
    keys.settle()
    assert len(dialog.table.model.shown) == shown + 2
    keys.settle()
    dialog.records.click()
    keys.settle()
    form = dialogs.in_front(FormDialog)
    keys.press(form, "Return")
    keys.settle()
    dialog.segments.choose("open")
    keys.settle()
    assert len(dialog.table.model.shown) == shown + 1
    dialog._save(tmp_path / "decisions.csv")
    assert (tmp_path / "decisions.csv").read_text(encoding="utf-8-sig").startswith("date,meeting_type,number")
