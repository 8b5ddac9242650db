from __future__ import annotations

from pathlib import Path

import pytest

from cpp_desktop.services import fault_log
from cpp_desktop.services.office import open_office
from cpp_desktop.services.sample import PASSPHRASE
from cpp_desktop.ui.dialogs.fault_report import FaultReport
from cpp_desktop.ui.dialogs.keyboard_map import KeyboardMap
from cpp_desktop.ui.dialogs.passphrase_change import PassphraseChange
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts import settings, theme
from tests.drivers import dialogs, keys
from tests.drivers.accessibility import nameless
from tests.drivers.window import Secretary

SCREEN = "Settings"
NEW = "amber kettle violin"


@pytest.fixture
def someone(window: MainWindow) -> Secretary:
    made = Secretary(window)
    made.press("Ctrl+,")
    return made


def test_the_look_is_changed_at_once_and_remembered(someone: Secretary, tmp_path: Path) -> None:
    someone.window.current().look.colours.choose("True")
    assert theme.look().dark
    someone.window.current().look.scale.choose("1.5")
    keys.settle()
    assert theme.is_large()
    kept = settings.load(tmp_path / "state")
    assert (kept.dark, kept.scale) == (True, 1.5)
    assert someone.window.windowTitle().startswith("Settings")
    someone.window.current().look.scale.choose("1.0")
    someone.window.current().look.colours.choose("False")


def test_the_group_is_saved_as_it_is_typed_and_can_be_undone(someone: Secretary) -> None:
    before = someone.window.office.group
    someone.fill_in("What the group is called", "Meadow Valley Group")
    someone.fill_in("Agenda goes out before", "7")
    someone.press("Ctrl+2")
    group = someone.window.office.group
    assert (group.name, group.notice_days) == ("Meadow Valley Group", 7)
    assert group.quorum_per_mille == before.quorum_per_mille
    while someone.window.office.store.undo_label:
        someone.press("Ctrl+Z")
    assert someone.window.office.group == before


def test_a_group_without_a_name_is_refused_and_kept_as_typed(someone: Secretary) -> None:
    someone.fill_in("What the group is called", " ")
    someone.press("Ctrl+2", "Ctrl+,")
    assert someone.sees("Give the group its name.")


def test_a_backup_is_made_and_the_file_is_checked(someone: Secretary) -> None:
    someone.choose("Back up now")
    someone.until_sees("and read back: it is whole.")
    assert someone.window.office.last_backup is not None
    someone.choose("Check the file")
    someone.until_sees("Every page was read: the file is whole.")


def test_the_passphrase_is_changed_and_a_new_sheet_offered(someone: Secretary) -> None:
    path = someone.window.office.file.path
    someone.choose("Change the passphrase…")
    dialog = dialogs.in_front(PassphraseChange)
    assert nameless(dialog) == []
    for old, again in (("not that", NEW), (PASSPHRASE, "another one")):
        dialogs.write(dialog.form, old=old, new=NEW, again=again)
        dialog.verb.click()
        assert dialog.form.problems()
    dialogs.write(dialog.form, old=PASSPHRASE, new=NEW, again=NEW)
    dialog.verb.click()
    keys.settle()
    assert "passphrase is changed" in dialogs.agree()
    someone.press("Escape")
    someone.press("Ctrl+2")
    someone.window.close()
    keys.until(lambda: not someone.window.isVisible())
    open_office(path, passphrase=NEW).close()


def test_the_keyboard_map_is_searched(someone: Secretary) -> None:
    someone.choose("Keyboard map")
    shown = dialogs.in_front(KeyboardMap)
    assert nameless(shown) == []
    someone.write("apologies")
    assert [line.keys for line in shown.table.model.shown] == ["A"]
    shown.close()


def test_a_report_shows_all_that_is_saved_and_names_nobody(
    someone: Secretary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cpp_desktop.paths.log_dir", lambda: tmp_path / "log")
    marker = "Zebulon Quillcombe"
    try:
        try:
            {}[marker]
        except KeyError as first:
            raise ValueError(f"no {marker} in {tmp_path}") from first
    except ValueError as error:
        fault_log.note(error)
    someone.choose("Save a report…")
    report = dialogs.in_front(FaultReport)
    shown = report.text.toPlainText()
    assert "ValueError at test_settings.py" in shown
    assert "KeyError" in shown
    for secret in (marker, "Quillcombe", str(tmp_path), str(Path.home()), someone.window.office.group.name):
        assert secret not in shown
    report._save(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == shown
    assert not dialogs.is_open(FaultReport)


def test_how_large_a_file_under_an_item_may_be_is_changed(someone: Secretary) -> None:
    assert any("are papers and other files" in words for words in dialogs.words_in(someone.window.current()))
    someone.fill_in("Largest file under an agenda item", "900")
    someone.press("Ctrl+2", "Ctrl+,")
    assert someone.sees("Write a size from 1 to 200 MB.")
    someone.fill_in("Largest file under an agenda item", "60")
    someone.press("Ctrl+2")
    assert someone.window.office.group.most_attached_mb == 60
