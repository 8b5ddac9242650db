from __future__ import annotations

import pytest

from cpp_desktop.services import actions
from cpp_desktop.services.actions import ActionLine
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.preview import PaperPreview
from tests.drivers import dialogs, keys
from tests.drivers.actions import Log
from tests.drivers.meetings import Diary

SCREEN = "Actions"
LATE = "Find a date for the away day"
PAUSED = "Ask Doreen Fairclough’s buddy to keep a place on the training list"


@pytest.fixture
def log(window: MainWindow) -> Log:
    return Log(window)


def line_of(log: Log, text: str) -> ActionLine:
    assert log.window.office is not None
    return next(line for line in actions.log(log.window.office) if line.action.text == text)


def test_the_log_counts_kindly(log: Log) -> None:
    assert log.sentence() == "11 open  ·  3 past their date  ·  1 paused"
    assert log.row(LATE) == f"12.1 | {LATE} | Kathryn Pell | due 2 days ago"
    assert log.row(PAUSED).endswith("| Doreen Fairclough | paused: resting")


def test_segments_choose_what_needs_a_word(log: Log) -> None:
    assert len(log.look_at("attention")) == 4
    assert PAUSED in log.texts()
    closed = log.look_at("closed")
    assert len(closed) == 54
    assert len(log.look_at("all")) == 65


def test_closed_actions_say_when_and_why(log: Log) -> None:
    log.look_at("closed")
    row = next(log.row(text) for text in log.texts() if "no longer needed" in log.row(text))
    assert "  ·  " in row


def test_searching_keeps_actions_with_every_word(log: Log) -> None:
    assert log.find("kathryn date") == [LATE]


def test_looking_at_actions_changes_nothing(log: Log) -> None:
    assert log.window.office is not None
    before = actions.log(log.window.office)
    for which in ("open", "closed", "all", "attention"):
        for text in log.look_at(which)[:4]:
            log.choose(text)
    log.window.go_to("Today")
    assert actions.log(log.window.office) == before
    assert log.window.office.store.undo_label is None


def test_an_action_is_added_and_shown_at_once(log: Log) -> None:
    assert log.add(text="Order badges", owner="Joan Ashdown", due="1/12/2026") == {}
    assert "Order badges" in log.texts()
    assert "Noted 18 Nov 2026" in log.reads()
    keys.press(log.window, "Ctrl+Z")
    assert "Order badges" not in log.texts()


def test_an_action_without_words_is_refused(log: Log) -> None:
    assert log.add(text=" ") == {"text": "Say what is to be done."}


def test_complete_is_one_press_and_can_be_opened_again(log: Log) -> None:
    log.choose(LATE)
    log.press("Mark complete")
    assert LATE not in log.look_at("open")
    log.look_at("closed")
    log.choose(LATE)
    assert "complete" in log.reads()
    log.press("Open again")
    assert LATE in log.look_at("open")


@pytest.mark.parametrize(
    ("verb", "state"), [("No longer needed…", "no longer needed"), ("Transferred…", "transferred")]
)
def test_another_ending_wants_a_reason(log: Log, verb: str, state: str) -> None:
    log.choose(LATE)
    log.press(verb)
    assert list(dialogs.fill_in(reason=" ")) == ["reason"]
    assert dialogs.fill_in(reason="The trust does it now.") == {}
    log.look_at("closed")
    assert log.row(LATE) == f"12.1 | {LATE}, 18 Nov 2026  ·  The trust does it now. | Kathryn Pell | {state}"


def test_a_new_date_keeps_the_one_before(log: Log) -> None:
    log.choose(LATE)
    log.press("New date…")
    assert dialogs.fill_in(due="4/12/2026") == {}
    assert log.row(LATE).endswith("Fri 4 Dec")
    assert "New date: 4 Dec 2026" in log.reads()
    assert "18 Nov 2026  ·  was 16 Nov 2026" in log.reads()
    assert [revision.due.isoformat() for revision in line_of(log, LATE).revisions] == ["2026-12-04"]


def test_a_paused_action_says_so_without_asking_why(log: Log) -> None:
    log.choose(PAUSED)
    assert "Paused while its owner rests" in log.reads()
    assert "No reason is asked" in log.reads()


def test_what_is_typed_beside_the_list_is_saved(log: Log) -> None:
    log.choose(LATE)
    assert log.write(owner="Martin Webb and Joan Ashdown", state="In progress") == {}
    assert log.row(LATE) == f"12.1 | {LATE}, in progress | Martin Webb, Joan Ashdown | due 2 days ago"
    assert len(line_of(log, LATE).action.owner_ids) == 2


def test_an_empty_text_is_refused_and_kept_as_typed(log: Log) -> None:
    log.choose(LATE)
    assert log.write(text="") == {"text": "Say what is to be done."}
    assert line_of(log, LATE).action.text == LATE


def test_an_action_entered_by_mistake_is_removed_after_a_question(log: Log) -> None:
    log.choose(LATE)
    log.press("Remove…")
    assert dialogs.agree() == "Remove this action?"
    assert LATE not in log.look_at("all")
    keys.press(log.window, "Ctrl+Z")
    assert LATE in log.texts()


def test_its_meeting_is_one_press_away(log: Log) -> None:
    log.choose(LATE)
    log.press("Open its meeting")
    assert "21 October 2026" in Diary(log.window).book().title()


def test_the_log_is_previewed(log: Log) -> None:
    keys.press(log.window, "Ctrl+P")
    preview = dialogs.in_front(PaperPreview)
    assert preview.document.pageCount() >= 1
    preview.reject()


def test_another_screen_shows_an_action_open_or_closed(log: Log) -> None:
    log.look_at("closed")
    log.window.go_to("Actions", line_of(log, LATE).id)
    assert log.screen.chosen_id() == line_of(log, LATE).id
    assert LATE in log.texts()
