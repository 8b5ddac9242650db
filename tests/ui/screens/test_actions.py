from __future__ import annotations

from pathlib import Path

import pytest

from cpp_desktop.services import actions
from cpp_desktop.services.actions import ActionLine
from cpp_desktop.ui.dialogs.action_slips import ActionSlips
from cpp_desktop.ui.dialogs.split_action import SplitAction
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
    assert log.row(LATE) == f"A63, 12.1 | {LATE} | Kathryn Pell | due 2 days ago"
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
    log.deed(verb)
    assert list(dialogs.fill_in(reason=" ")) == ["reason"]
    assert dialogs.fill_in(reason="The trust does it now.") == {}
    log.look_at("closed")
    assert log.row(LATE) == f"A63, 12.1 | {LATE}, 18 Nov 2026  ·  The trust does it now. | Kathryn Pell | {state}"


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
    assert log.row(LATE) == f"A63, 12.1 | {LATE}, in progress | Martin Webb, Joan Ashdown | due 2 days ago"
    assert len(line_of(log, LATE).action.owner_ids) == 2


def test_an_empty_text_is_refused_and_kept_as_typed(log: Log) -> None:
    log.choose(LATE)
    assert log.write(text="") == {"text": "Say what is to be done."}
    assert line_of(log, LATE).action.text == LATE


def test_an_action_entered_by_mistake_is_removed_after_a_question(log: Log) -> None:
    log.choose(LATE)
    log.deed("Remove…")
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
    assert preview.pane.view.paper.pageCount() >= 1
    preview.reject()


def test_another_screen_shows_an_action_open_or_closed(log: Log) -> None:
    log.look_at("closed")
    log.window.go_to("Actions", line_of(log, LATE).id)
    assert log.screen.chosen_id() == line_of(log, LATE).id
    assert LATE in log.texts()


def test_news_is_one_line_and_enter_and_can_be_put_right(log: Log) -> None:
    log.choose(LATE)
    log.add_news("The hall is booked until June.")
    assert "The hall is booked until June." in log.reads()
    assert log.window.office is not None
    assert log.window.office.store.undo_label == "note news of an action"
    log.press("Edit news: The hall is booked until June.")
    assert dialogs.fill_in(text="The hall is free in May.", day="1/12/2030") == {"day": "That day has not come yet."}
    assert dialogs.fill_in(day="17/11/2026") == {}
    assert "The hall is free in May." in log.reads()
    log.press("Remove news: The hall is free in May.")
    assert "The hall is free in May." not in log.reads()


def test_waiting_is_told_in_meetings(log: Log) -> None:
    log.choose(LATE)
    log.deed("Waiting for…")
    refused = dialogs.fill_in(waiting_for="the diocese", waiting_since="20/11/2026")
    assert refused == {"waiting_since": "That day has not come yet."}
    assert dialogs.fill_in(waiting_since="1/11/2026") == {}
    assert "waits for the diocese" in log.row(LATE)
    assert "Waits for the diocese" in log.reads()


def test_reassigning_to_an_office_names_whoever_holds_it(log: Log) -> None:
    log.choose(LATE)
    log.press("Reassign…")
    assert list(dialogs.fill_in(owner=" ")) == ["owner"]
    assert dialogs.fill_in(owner="Chair") == {}
    assert "Chair, today: " in log.row(LATE)
    assert "Who does it today: " in log.reads()


def test_splitting_and_merging_again(log: Log) -> None:
    log.choose(LATE)
    log.deed("Split…")
    dialog = dialogs.in_front(SplitAction)
    dialogs.write(dialog.parts[0], text="Ask for dates")
    dialogs.press(dialog, "Split")
    assert dialog.parts[1].problems() == {"text": "Say what is to be done."}
    dialogs.write(dialog.parts[1], text="Book the hall", owner="Martin Webb")
    dialogs.press(dialog, "Split")
    assert {"Ask for dates", "Book the hall"} <= set(log.look_at("open"))
    assert "Split off: A66" in log.reads()
    log.choose_several("Ask for dates", "Book the hall")
    log.deed_together("Merge…")
    assert dialogs.fill_in(text="Ask for dates and book") == {}
    assert "Book the hall" not in log.texts()
    assert line_of(log, "Book the hall").action.reason == "Merged with A63"
    keys.press(log.window, "Ctrl+Z")
    assert "Book the hall" in log.texts()


def test_several_are_completed_in_one_step_after_a_look_at_them(log: Log) -> None:
    texts = log.texts()[:2]
    log.choose_several(*texts)
    dialogs.press(log.screen, "Complete")
    assert dialogs.agree() == "Mark 2 action(s) as complete?"
    assert not set(texts) & set(log.texts())
    keys.press(log.window, "Ctrl+Z")
    assert set(texts) <= set(log.texts())


def test_letting_an_owner_rest_pauses_the_action(log: Log) -> None:
    log.choose(LATE)
    log.deed("Pause: Kathryn Pell rests…")
    dialogs.agree()
    assert log.row(LATE).endswith("paused: resting")


def test_an_action_is_followed_as_a_case(log: Log) -> None:
    log.choose(LATE)
    log.deed("Follow as a case…")
    assert list(dialogs.fill_in(theme=" ")) == ["theme"]
    assert dialogs.fill_in(theme="Days away for the whole group") == {}
    assert log.window.current() is not log.screen
    log.window.go_to("Actions", line_of(log, LATE).id)
    keys.settle()
    assert line_of(log, LATE).action.case_id
    assert "Follow as a case…" not in log.deeds()


def test_slips_are_for_those_who_can_be_asked(log: Log) -> None:
    dialogs.press(log.screen, "Slips…")
    dialog = dialogs.in_front(ActionSlips)
    told = {one.recipient.name: one.recipient.resting for one in dialog.table.model.shown}
    assert told["Kathryn Pell"] is False
    assert told["Doreen Fairclough"] is True
    dialogs.press(dialog, "Show slips")
    preview = dialogs.in_front(PaperPreview)
    keys.until(lambda: preview.pane.view.paper.pageCount() >= 1)
    preview.reject()


def test_news_is_asked_for_by_e_mail(log: Log, tmp_path: Path) -> None:
    log.choose(LATE)
    log.press("Ask for news…")
    dialog = dialogs.in_front(ActionSlips)
    assert [one.recipient.name for one in dialog.table.model.shown] == ["Kathryn Pell"]
    assert len(dialog.table.model.shown[0].slip.actions) == 1
    dialog.notes.click()
    dialog.save_to(tmp_path)
    keys.until(lambda: not dialogs.is_open(ActionSlips))
    assert [path.suffix for path in tmp_path.glob("*.eml")] == [".eml"]
    assert "News was asked for." in log.reads()
