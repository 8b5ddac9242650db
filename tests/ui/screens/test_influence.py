from __future__ import annotations

from pathlib import Path

import pytest

from cpp_desktop.services import influence
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.screens.objective_dialogs import CarryObjectives
from tests.drivers import dialogs, keys
from tests.drivers.influence import Threads

SCREEN = "Influence"
ADDED = {
    "consultations": {"title": "A leaflet on scans", "requester": "Robert Ince"},
    "representation": {"body": "Alliance board", "person": "Martin Webb"},
    "training": {"title": "Reading a budget", "came": "Martin Webb, Kathryn Pell"},
    "expenses": {"amount_pence": "12.50", "person": "Martin Webb"},
    "objectives": {"title": "A stall at every market"},
}


@pytest.fixture
def threads(window: MainWindow) -> Threads:
    return Threads(window)


@pytest.mark.parametrize("kind", ADDED)
def test_every_list_takes_another_record(threads: Threads, kind: str) -> None:
    before = threads.turn_to(kind).rows()
    assert threads.add(**ADDED[kind]) == {}
    assert threads.rows() == before + 1


def test_money_says_what_is_paid_and_what_waits(threads: Threads) -> None:
    assert "claimed and unpaid" in threads.turn_to("expenses").says()
    assert threads.add(amount_pence="ten") == {"amount_pence": "“ten” is not an amount; write it like 12.50."}


def test_a_seat_needs_somebody(threads: Threads) -> None:
    threads.turn_to("representation").press("Add seat…")
    assert dialogs.fill_in(body="Alliance board") == {"person_id": "Say who sits there."}


def test_a_case_is_followed_step_by_step(threads: Threads) -> None:
    assert threads.add(theme="Buses on Sundays") == {}
    threads.press("Add step…")
    assert dialogs.fill_in(text="Came up at a stall.") == {}
    assert "Came up at a stall." in threads.card()
    threads.choose("What came of it…")
    assert dialogs.fill_in(response="Declined", outcome="No change", closed="18/11/2026") == {}
    office = threads.window.office
    assert office is not None
    assert [c.theme for c in influence.cases(office) if c.closed and not c.reach][:1] == ["Buses on Sundays"]


def test_removing_can_be_undone(threads: Threads) -> None:
    before = threads.rows()
    threads.choose("Remove")
    assert threads.rows() == before - 1
    threads.window.undo()
    keys.settle()
    assert threads.rows() == before


def test_a_case_says_what_it_wants_next(threads: Threads) -> None:
    assert threads.add(theme="Buses on Sundays", put_to="The county") == {}
    threads.press("Write a letter…")
    assert dialogs.fill_in(to="") == {"to": "Say to whom it goes."}
    assert dialogs.fill_in(to="The county") == {}
    assert "Letter to The county." in threads.card()
    threads.press("Record the answer…")
    assert dialogs.fill_in(text="Not this year.") == {"response": "Say what they answered."}
    assert dialogs.fill_in(response="Declined", text="Not this year.") == {}
    threads.press("What came of it…")
    assert dialogs.fill_in(outcome="No change") == {"outcome": "“No change” ends a case: give the day it was closed."}
    assert dialogs.fill_in(closed="18/11/2026") == {}


def test_an_action_is_added_to_a_case(threads: Threads) -> None:
    threads.choose("Add action…")
    assert dialogs.fill_in(text="Count the spaces") == {}
    assert "Count the spaces" in threads.card()


def test_a_story_is_remarked_on_once(threads: Threads) -> None:
    refused = threads.add(theme="Martin Webb could not park")
    assert "“Martin Webb” is somebody’s name" in refused["theme"]
    assert dialogs.fill_in() == {}


def test_the_papers_of_a_case_are_shown(threads: Threads) -> None:
    threads.press("Golden thread")
    keys.press(threads.window, "Esc")
    dialogs.press(threads.screen, "You said, we did…")
    assert dialogs.fill_in(public="The group itself") == {}


def test_a_request_is_followed_from_answer_to_final_version(threads: Threads, tmp_path: Path) -> None:
    threads.turn_to("consultations").add(title="A leaflet on scans", requester="The trust", is_document_review="yes")
    assert threads.press("Record the answer…").fill_in() == {}
    assert threads.press("Ask for the feedback…").fill_in() == {}
    dialogs.choose_file(tmp_path / "ask.eml")
    assert b"A leaflet on scans" in (tmp_path / "ask.eml").read_bytes()
    heard = threads.press("Record the feedback…")
    assert heard.fill_in(changes="-1") == {"changes": "“-1” is not a whole number."}
    assert heard.fill_in(changes="2", changes_adopted="") == {}
    assert threads.press("Ask for the final version…").fill_in(with_mail="no") == {}
    assert threads.press("Record the final version…").fill_in() == {}
    assert "Final version received" in threads.card()
    assert any(words.startswith("2 change") for words in threads.card())
    assert threads.undo() == "record final version"


def test_a_request_can_be_declined_without_a_reason(threads: Threads) -> None:
    threads.turn_to("consultations").add(title="A survey at short notice")
    assert threads.press("It was declined…").fill_in() == {}
    assert "No reason is needed." in threads.card()


def test_what_cannot_be_stands_beside_its_field(threads: Threads) -> None:
    threads.turn_to("consultations")
    wrong = {"title": "A", "received": "10/11/2026", "answered": "9/11/2026", "wanted_by": "1/11/2026"}
    assert set(threads.add(**wrong)) == {"answered", "wanted_by"}


def test_requesters_are_a_table_of_their_own(threads: Threads) -> None:
    threads.turn_to("consultations").press("Who keeps to it")
    said = dialogs.words_in(threads.screen.shown)
    assert any("Ctrl+C copies" in words for words in said)
    tables = [t for t in threads.screen.shown.findChildren(RecordTable) if t is not threads.screen.table]
    record = next(r for r in tables[0].model.shown if r.name == "Aldermere Hospitals NHS Trust").record
    assert (record.asked, record.changes, record.final_versions) == (4, 13, 2)


def test_a_report_goes_on_the_next_agenda_and_is_recorded(threads: Threads) -> None:
    threads.turn_to("representation").add(body="Alliance board", person="Martin Webb", date="17/11/2026")
    assert "The report is due at the next meeting." in threads.card()
    threads.press("Put on the next agenda")
    assert any(words.startswith("It is on the agenda of") for words in threads.card())
    assert threads.undo() == "put report on agenda"
    assert threads.press("Record the report…").fill_in(report="The board will meet in the evening.") == {}
    assert "The board will meet in the evening." in threads.card()


def test_the_load_of_each_person_is_seen(threads: Threads) -> None:
    threads.turn_to("representation").press("Who carries what")
    assert "Vacant seats" in threads.card()


def test_progress_and_outcome_of_an_objective(threads: Threads) -> None:
    threads.turn_to("objectives").add(title="A stall at every market")
    assert threads.press("Add progress…").fill_in(text="Two stalls so far.") == {}
    assert threads.press("What was decided…").fill_in(outcome="Continuing") == {}
    assert "Two stalls so far." in threads.card()
    before = threads.rows()
    threads.press("Carry to the new year…")
    dialog = dialogs.in_front(CarryObjectives)
    dialog.verb.click()
    keys.settle()
    assert dialog.form.problems() == {"agreed": "One of them was agreed on that day already, or later."}
    for words in dialog.ticks.values():
        words.setChecked("stall" not in words.text())
    dialog.verb.click()
    keys.settle()
    assert threads.rows() == before + 2


def test_nobody_who_has_died_is_offered_for_training(threads: Threads) -> None:
    threads.turn_to("training")
    keys.press(threads.window, "Ctrl+N")
    editor = dialogs.in_front(FormDialog).form.editor("came")
    offered = [editor.entry.itemText(at) for at in range(editor.entry.count())]
    assert "Siân Pritchard" in offered
    assert "Derek Hallam" not in offered


def test_several_people_are_named_one_after_the_other(threads: Threads) -> None:
    threads.turn_to("training")
    keys.press(threads.window, "Ctrl+N")
    editor = dialogs.in_front(FormDialog).form.editor("came")
    editor.setFocus()
    for letters in ("pritch", ", mart"):
        keys.write(threads.window, letters)
        keys.settle()
        completer = editor.entry.lineEdit().completer()
        completer.activated.emit(completer.pathFromIndex(completer.completionModel().index(0, 0)))
    assert editor.typed() == "Siân Pritchard, Martin Webb"
    assert len(editor.value().ids) == 2


def test_a_search_that_hides_the_case_shown_leaves_it_there_and_brings_it_back(threads: Threads) -> None:
    screen = threads.screen
    shown = screen.chosen_id()
    before = threads.card()
    screen.find_box.setText("nothing has these words")
    keys.settle()
    assert screen.shown.hidden.isVisible()
    assert [word for word in before if word not in threads.card()] == []
    dialogs.press(screen.shown, "Show it")
    assert (screen.find_box.text(), screen.chosen_id()) == ("", shown)
    assert not screen.shown.hidden.isVisible()
