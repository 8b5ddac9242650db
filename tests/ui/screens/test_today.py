from __future__ import annotations

from pathlib import Path

import pytest

from cpp_desktop.domain.actions import Action
from cpp_desktop.services import actions
from cpp_desktop.services.office import create
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.preview import PaperPreview
from tests.builders import PASSPHRASE
from tests.drivers import dialogs
from tests.drivers.today import Desk


@pytest.fixture
def desk(window: MainWindow) -> Desk:
    return Desk(window)


@pytest.fixture
def empty_desk(bare_window: MainWindow, tmp_path: Path) -> Desk:
    bare_window.show_office(create(tmp_path / "New.cppgroup", PASSPHRASE, name="Meadow Valley Partnership Group"))
    return Desk(bare_window)


def action_called(desk: Desk, text: str) -> Action:
    assert desk.window.office is not None
    return next(line.action for line in actions.log(desk.window.office) if line.action.text == text)


def test_the_next_meeting_stands_with_its_deadlines(desk: Desk) -> None:
    assert "Wednesday, 10:30am to 12:30pm" in desk.meeting()
    assert "in 14 days" in [
        chip.accessibleName() for chip in desk.screen.meeting.findChildren(type(desk.screen.safety.chip))
    ]
    assert "Send draft minutes\nby Wednesday 16 December" in desk.meeting()
    assert "make a quorum" in desk.meeting()


def test_late_actions_are_said_kindly_and_with_what_can_be_done(desk: Desk) -> None:
    assert "due" in desk.attention()[0]
    assert "ago" in desk.attention()[0]
    assert any("paused: resting" in line for line in desk.attention())


def test_an_action_is_done_with_one_press_and_undone(desk: Desk) -> None:
    first = desk.screen.attention.chosen.action.text
    desk.press("Done")
    assert all(first not in line for line in desk.attention())
    desk.window.undo()
    assert first in desk.attention()[0]


def test_an_action_is_given_to_somebody_else(desk: Desk) -> None:
    text = desk.screen.attention.chosen.action.text
    desk.press("Reassign…")
    assert dialogs.fill_in(owner="Martin Webb") == {}
    owner = action_called(desk, text)
    assert owner.owner == "Martin Webb"
    assert len(owner.owner_ids) == 1


def test_a_new_date_keeps_the_old_one_and_an_impossible_one_is_refused(desk: Desk) -> None:
    text = desk.screen.attention.chosen.action.text
    desk.press("New date…")
    assert list(dialogs.fill_in(due="31/2/2027")) == ["due"]
    assert dialogs.fill_in(due="12/1/2027") == {}
    assert all(text not in line for line in desk.attention())
    assert action_called(desk, text).due is not None


def test_squares_tell_how_far_the_return_is(desk: Desk) -> None:
    assert desk.sections() == "13 ready, 5 empty"
    assert "13 of 18 sections ready" in desk.reads()


def test_a_backup_is_made_and_its_age_is_shown(desk: Desk) -> None:
    assert "No backup yet" in desk.reads()
    desk.press("Back up now")
    assert "Backup made today" in desk.reads()
    assert desk.screen.safety.chip.accessibleName() == "checked"


def test_the_recovery_sheet_is_a_paper(desk: Desk) -> None:
    desk.press("Recovery sheet")
    preview = dialogs.in_front(PaperPreview)
    assert preview.pane.view.paper.pageCount() == 1
    preview.reject()


def test_an_activity_is_recorded_from_here(desk: Desk) -> None:
    desk.press("Record activity")
    assert dialogs.fill_in(type="Giving user opinion", title="Panel on the new letters") == {}
    assert "the last on 18 Nov 2026" in desk.reads()


def test_every_card_leads_to_its_screen(desk: Desk) -> None:
    for verb, screen in (("See activities", "Activities"), ("Carry on with the return", "Annual return")):
        desk.press(verb)
        assert desk.window.windowTitle().startswith(screen)
        desk.window.go_to("Today")


def test_an_empty_group_is_told_what_to_do_next(empty_desk: Desk) -> None:
    assert "No meeting is planned. Plan the next one, and its deadlines are worked out here." in empty_desk.reads()
    assert "Nothing needs attention: no action is late, and none is due soon." in empty_desk.reads()
    assert "nothing is recorded yet" in empty_desk.reads()
    assert "No check of the figures fails." in empty_desk.reads()  # more is looked at when it is signed off
    empty_desk.press("Plan a meeting")
    assert empty_desk.window.windowTitle().startswith("Meetings")
