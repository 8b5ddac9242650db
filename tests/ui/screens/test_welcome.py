from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from cpp_desktop.services import sample as samples
from cpp_desktop.services.office import open_office
from cpp_desktop.ui.dialogs.file_made import FileMade
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.preview import PaperPreview
from cpp_desktop.ui.parts.settings import RecentFile, Settings
from cpp_desktop.ui.screens import welcome_unlock
from cpp_desktop.ui.screens.new_file_place import file_name
from tests.drivers import dialogs, keys
from tests.drivers.welcome import Doorstep

WORDS = "heron lantern meadow"


@pytest.fixture
def door(bare_window: MainWindow) -> Doorstep:
    return Doorstep(bare_window)


@pytest.fixture
def file(prepared_sample: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(prepared_sample, tmp_path / "Vale of Trent.cppgroup"))


def test_on_the_first_day_beginning_a_group_is_the_one_primary_choice(door: Doorstep) -> None:
    assert door.offers()[:3] == ["Begin", "Open…", "Look round"]
    assert "Opened lately" not in door.reads()


def test_files_opened_lately_stand_ready_and_one_press_asks_for_one(bare_window: MainWindow, file: Path) -> None:
    gone = RecentFile(file.with_name("Gone.cppgroup"), datetime(2026, 10, 26, 9, 10))
    bare_window.settings = Settings(recent=(RecentFile(file, datetime(2026, 11, 7, 16, 20)), gone))
    bare_window._build()
    door = Doorstep(bare_window)
    assert door.offers()[0] == "Open…"
    rows = door.screen.ways.recent.model.shown
    assert [row.name for row in rows] == ["Vale of Trent", "Gone"]
    door.screen.ways.recent.view.activated.emit(door.screen.ways.recent.model.index(0, 0))
    assert "Open Vale of Trent" in door.reads()


def test_a_wrong_passphrase_is_one_calm_sentence_and_the_right_one_opens(door: Doorstep, file: Path) -> None:
    door.ask_for(file)
    assert list(door.open_with(passphrase="not this one")) == ["passphrase"]
    assert door.open_with(passphrase=samples.PASSPHRASE) == {}
    assert door.window.windowTitle().startswith("Today")


def test_the_recovery_sheet_opens_it_too(door: Doorstep, file: Path) -> None:
    office = open_office(file, passphrase=samples.PASSPHRASE)
    key = office.file.recovery_key
    office.close()
    door.ask_for(file)
    door.press("Use the recovery sheet instead")
    assert list(door.open_with(recovery_key="AAAA BBBB")) == ["recovery_key"]
    assert door.open_with(recovery_key=key) == {}


def test_the_samples_passphrase_is_filled_in_and_shown(door: Doorstep, prepared_sample: Path, tmp_path: Path) -> None:
    door.ask_for(Path(shutil.copy(prepared_sample, tmp_path / samples.FILE_NAME)))
    assert "The sample’s passphrase is filled in" in door.reads()
    assert door.screen.unlock.form.editor("passphrase").entry.displayText() == samples.PASSPHRASE
    door.press("Open")
    assert door.window.office is not None


def test_the_sample_is_called_and_locked_as_its_maker_says() -> None:
    assert welcome_unlock.SAMPLE_FILE == samples.FILE_NAME
    assert welcome_unlock.SAMPLE_PASSPHRASE == samples.PASSPHRASE


def test_a_missing_file_is_said_and_the_page_stays(door: Doorstep, tmp_path: Path) -> None:
    door.ask_for(tmp_path / "Gone.cppgroup")
    door.open_with(passphrase=WORDS)
    assert door.screen.unlock.hint.words.text()
    assert door.screen.unlock.opens.isEnabled()
    door.press("Go back")
    assert "What would you like to do?" in door.reads()


def test_one_press_opens_the_sample_and_the_next_day_it_is_there_again(door: Doorstep) -> None:
    door.press("Look round")
    assert door.window.office is not None
    assert door.window.office.group.is_sample
    assert door.window.rail is not None
    assert "Sample group" in dialogs.words_in(door.window.rail)


def test_a_new_group_is_made_and_its_recovery_sheet_offered_at_once(door: Doorstep, tmp_path: Path) -> None:
    door.press("Begin")
    target = tmp_path / "Meadow.cppgroup"
    said = door.answer(name="Meadow Valley Group", parent="Valley Alliance", year_start="1 January", passphrase=WORDS)
    assert said == "Fair. One more word makes it good."
    door.answer(again=WORDS, path=str(target))
    assert door.make() == {}
    made = dialogs.in_front(FileMade)
    assert any(str(target) in words for words in dialogs.words_in(made))
    made.sheet.click()
    preview = dialogs.in_front(PaperPreview)
    assert preview.pane.view.paper.pageCount() == 1
    preview.reject()
    made.verb.click()
    assert door.window.office is not None
    group = door.window.office.group
    assert (group.name, group.year_start, group.is_sample) == ("Meadow Valley Group", "01-01", False)


def test_the_files_name_follows_the_groups_until_a_place_is_chosen(door: Doorstep, tmp_path: Path) -> None:
    door.press("Begin")
    door.answer(name="Meadow: Valley/Group")
    place = door.screen.begins.form.editor("path")
    assert Path(place.typed()).name == "Meadow Valley Group.cppgroup"
    door.press("Choose another place…")
    dialogs.choose_file(tmp_path / "Here.cppgroup")
    door.answer(name="Another name")
    assert place.typed() == str(tmp_path / "Here.cppgroup")


def test_what_will_not_do_is_said_beside_its_field(door: Doorstep, tmp_path: Path) -> None:
    door.press("Begin")
    door.answer(name="Meadow", path="Meadow.cppgroup", passphrase=WORDS, again="heron lantern")
    assert list(door.make()) == ["path"]
    door.answer(path=str(tmp_path / "Meadow.cppgroup"))
    assert list(door.make()) == ["again"]
    assert door.answer(passphrase="short", again="short") == "Too short yet: at least 8 characters."
    assert list(door.make()) == ["passphrase"]
    door.answer(name=" ", passphrase=WORDS, again=WORDS)
    assert list(door.make()) == ["name"]
    assert not (tmp_path / "Meadow.cppgroup").exists()


def test_a_file_that_is_there_is_never_written_over(door: Doorstep, file: Path) -> None:
    door.press("Begin")
    before = file.read_bytes()
    door.answer(name="Meadow", path=str(file), passphrase=WORDS, again=WORDS)
    assert list(door.make()) == ["path"]
    assert file.read_bytes() == before


@pytest.mark.parametrize(("name", "expected"), [("A/B: C?", "A B C"), (" .. ", "My group"), ("", "My group")])
def test_a_groups_name_becomes_a_files_name_that_every_system_takes(name: str, expected: str) -> None:
    assert file_name(name) == expected


def test_larger_text_is_one_press_away(door: Doorstep) -> None:
    door.press("Larger text")
    again = Doorstep(door.window)
    assert door.window.settings.scale == 1.1
    again.press("Smaller text")
    assert door.window.settings.scale == 1.0


def test_the_first_paint_waits_for_no_database_and_no_paper() -> None:
    code = (
        "import sys, cpp_desktop.app\n"
        "late = {'sqlalchemy', 'sqlcipher3', 'argon2', 'reportlab', 'pikepdf', 'xlsxwriter', 'holidays'}\n"
        "print(sorted(late & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"


def test_what_is_typed_can_be_shown_by_keyboard_too(door: Doorstep, file: Path) -> None:
    door.ask_for(file)
    line = door.screen.unlock.form.editor("passphrase").entry
    dialogs.write(door.screen.unlock.form, passphrase=WORDS)
    assert line.displayText() != WORDS
    keys.press(door.window, "Tab")
    keys.press(door.window, "Space")
    assert line.displayText() == WORDS
