from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from cpp_desktop.domain.issued_papers import IssuedKind
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.services import issuing, item_papers, paper_shelf
from cpp_desktop.services.agenda import add_item
from cpp_desktop.services.meetings import meeting_page
from cpp_desktop.services.office import Office, create
from cpp_desktop.services.paper_subjects import RETURN
from cpp_desktop.services.papers import KINDS
from cpp_desktop.ui.dialogs.copy_to_stick import CopyToStick
from cpp_desktop.ui.dialogs.issue_paper import IssuePaper
from cpp_desktop.ui.dialogs.issued_papers import IssuedPapers
from cpp_desktop.ui.dialogs.save_mail_drafts import SaveMailDrafts
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.preview import PaperPreview
from cpp_desktop.ui.screens.paper_words import NAMES
from tests.builders import PASSPHRASE
from tests.drivers import dialogs, keys
from tests.drivers.accessibility import nameless
from tests.drivers.paper_room import PaperRoom

SCREEN = "Papers"


@pytest.fixture
def room(window: MainWindow) -> PaperRoom:
    made = PaperRoom(window)
    keys.until(lambda: made.pages() > 0)
    return made


@pytest.fixture
def coming(office: Office) -> Meeting:
    found = paper_shelf.shelf(office).coming
    assert found is not None
    return found


def issue(office: Office, kind: IssuedKind, meeting: Meeting) -> None:
    issuing.issue(office, issuing.prepare(office, kind, meeting.id))
    keys.settle()


def put_away(room: PaperRoom, verb: str, opens: type[QDialog]) -> str:
    """Press a button, and close what it opens again; returns its title."""
    room.press(verb)
    opened = dialogs.in_front(opens)
    opened.close()
    return opened.windowTitle()


def test_every_kind_of_paper_has_its_place_and_is_made_here(room: PaperRoom) -> None:
    assert set(NAMES) == {*KINDS, RETURN}
    bands = room.kinds()
    assert sum(map(len, bands.values())) == len(NAMES)
    assert [band.split(",")[0] for band in bands] == [
        "Next meeting", "Last meeting", "Of the group", "To fill in or to keep",
    ]  # fmt: skip
    assert nameless(room.screen) == []
    without = [kind for kind in NAMES if room.choose(kind).pages() == 0]
    assert without == ["print-run"]  # nothing has been issued, as is said in place of its pages


def test_the_next_meeting_s_pack_is_there_at_first_with_whom_it_is_for(room: PaperRoom) -> None:
    assert room.title() == "Meeting pack, version 1"
    assert room.day() == "Wednesday 2 December 2026"
    assert room.numbers()[:2] == ["1", "2"]
    assert room.editions()[0].startswith(f"Standard, 12 pt | {room.pages()} | ")
    assert any(line.startswith("Chair’s copy") and "never sent" in line for line in room.editions())
    assert any(line.startswith("By post, ") for line in room.run())
    assert any("on paper" in words for words in room.says())
    room.choose("agenda")
    before = room.pages()
    assert room.choose_edition("members 24").pages() > before
    assert room.screen.pane.deeds.file_name == "Agenda 2026-12-02, 24 point.pdf"
    assert room.choose_edition("chair 12").title().startswith("Chair’s annotated agenda")


def test_what_a_paper_is_about_is_asked_for_in_place(room: PaperRoom, office: Office) -> None:
    earlier = paper_shelf.shelf(office).meetings[-1]
    room.choose("minutes").answer(meeting_id=room.offered("meeting_id")[-1])
    assert room.screen.meeting == earlier
    room.choose("you-said")
    assert room.answer(first="1/4/2026", last="1/4/2025") == {"last": "The last day is before the first."}
    assert room.pages() == 0
    assert room.answer(last="31/3/2027") == {}
    assert room.pages() > 0
    room.choose("labels")
    assert room.answer(person_id="Everybody in post", start="20") == {}
    assert room.pages() == 2
    assert room.window.settings.sheets["labels"]["start"] == "20"
    assert room.answer(start="99")["start"]
    room.choose(RETURN)
    assert room.answer(first="1/4/2025", last="31/3/2026") == {}
    assert "1 April 2025" in room.words()


def test_what_went_out_is_found_again_with_what_was_new(room: PaperRoom, office: Office, coming: Meeting) -> None:
    issue(office, IssuedKind.PACK, coming)
    assert room.editions()[0].endswith("version 1")
    item = meeting_page(office, coming.id).items[-1]
    item_papers.add_paper(office, item.id, "Lead nurse report")
    keys.until(lambda: any("New since version 1" in words for words in room.says()))
    keys.until(lambda: any("“Lead nurse report”: No file" in words for words in room.says()))
    issue(office, IssuedKind.PACK, coming)
    room.turn_to_issued()
    assert [line.split(" | ")[0] for line in room.issued()] == [f"Pack, version {n}, 23 wait(s)" for n in (2, 1)]
    assert room.title() == "Pack, version 2"
    assert any(number.endswith("a") for number in room.numbers())
    assert nameless(room.screen) == []
    assert "version 1" in put_away(room, room.verb("Print only what changed"), PaperPreview)
    put_away(room, "E-mail…", SaveMailDrafts)
    put_away(room, "Copies and versions…", IssuedPapers)
    room.choose("pack").press("Choose the file of Lead nurse report again")
    assert room.window.windowTitle().startswith("Meetings")
    assert room.window.current().view.agenda.table.chosen_record().id == item.id


def test_all_that_is_printed_is_made_in_one_press(
    room: PaperRoom, office: Office, coming: Meeting, tmp_path: Path
) -> None:
    room.choose("agenda")
    assert not room.screen.side.run.files.isVisible()
    issue(office, IssuedKind.AGENDA, coming)
    keys.until(lambda: room.screen.side.run.files.isVisible())
    room.screen.side.run.files.click()
    dialogs.choose_file(tmp_path)
    (made,) = [folder for folder in tmp_path.iterdir() if folder.name.startswith("Print run")]
    assert [path.name[:2] for path in sorted(made.iterdir())][:2] == ["00", "01"]
    room.screen.side.run.list.click()
    keys.settle()
    assert dialogs.in_front(PaperPreview).windowTitle() == "Print run"


def test_a_paper_goes_where_it_is_wanted(room: PaperRoom, tmp_path: Path) -> None:
    put_away(room.choose("agenda"), "Issue…", IssuePaper)
    room.choose("action-log").press("Save as…")
    dialogs.choose_file(tmp_path / "log.pdf")
    assert (tmp_path / "log.pdf").read_bytes().startswith(b"%PDF")
    room.deed("Copy to a stick…")
    dialog = dialogs.in_front(CopyToStick)
    dialog.offer(tmp_path)
    dialogs.press(dialog, "Copy it")
    assert (tmp_path / "Action log.pdf").read_bytes() == (tmp_path / "log.pdf").read_bytes()
    assert "read back and the same" in room.screen.pane.state.text()


def test_the_keyboard_finds_a_paper_and_turns_its_pages(room: PaperRoom, office: Office, coming: Meeting) -> None:
    pane = room.screen.pane
    keys.press(room.window, "Ctrl+F")
    keys.write(room.window, "minutes")
    keys.press(room.window, "Down")
    keys.press(room.window, "Return")
    assert pane.view.hasFocus()
    keys.press(room.window, "Ctrl+G")
    keys.write(room.window, "3")
    keys.press(room.window, "Return")
    assert (pane.view.page(), pane.thumbnails.currentIndex().row()) == (3, 2)
    pane.thumbnails.setFocus()
    keys.press(room.window, "Up")
    assert pane.page.text() == "2"
    room.press("Contents")
    assert pane.outline.isVisible()
    keys.press(room.window, "F3")
    keys.write(room.window, "Apologies")
    keys.until(lambda: pane.finder.words.text().startswith("1 of "))
    room.press("Whole page")
    keys.press(room.window, "Ctrl++")
    add_item(office, coming.id, "Kelp and tides")
    assert "Kelp and tides" in room.choose("agenda").words()


def test_a_group_without_anything_is_told_how_papers_come_about(bare_window: MainWindow, tmp_path: Path) -> None:
    bare_window.show_office(create(tmp_path / "New.cppgroup", PASSPHRASE, name="Ash Vale"))
    keys.settle()
    room = PaperRoom(bare_window)
    assert any(words.startswith("Papers are made of what is written down") for words in room.says())
    assert room.choose("reflection-users").pages() > 0
    room.choose("minutes").press("Go to Meetings")
    assert bare_window.windowTitle().startswith("Meetings")


def test_where_nothing_was_issued_there_is_nothing_to_press_but_the_way_there(room: PaperRoom) -> None:
    room.turn_to_issued()
    head, pane = room.screen.head, room.screen.pane
    assert not any(made.isVisible() for made in (head.prints, head.saves, head.more, pane.page))
    room.choose("agenda")
    assert all(made.isVisible() for made in (head.prints, head.saves, head.more, pane.page))
    room.turn_to_issued()
    room.press("Go to Meetings")
    assert room.window.windowTitle().startswith("Meetings")


def test_large_text_shows_one_part_at_a_time(window: MainWindow) -> None:
    window.shell.remember(replace(window.settings, scale=1.5))
    room = PaperRoom(window).choose("agenda")
    room.press("Pages")
    assert (room.screen.pane.isVisible(), room.screen.list.isVisible()) == (True, False)
    room.press("About it")
    assert room.screen.side.isVisible()
    assert nameless(room.screen) == []
    room.press("Which paper")
    room.turn_to_issued()
    assert "Nothing has been issued yet." not in room.says()
