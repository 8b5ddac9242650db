from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtWidgets import QApplication

from cpp_desktop.ui.main_window import MainWindow
from tests.builders import PASSPHRASE
from tests.drivers import dialogs, dropping, keys
from tests.drivers.network import Lead


def begin(window: MainWindow, where: Path, **typed: str) -> dict[str, str]:
    """Answer the questions about a new register and have it made; returns what was refused."""
    window.doorway.receive()
    page = window.doorway.network
    page.ways.choose("begin")
    keys.settle()
    dialogs.write(page.form, name=typed.get("name", "Northern network"), where=str(where))
    dialogs.write(page.locks.form, passphrase=typed.get("passphrase", PASSPHRASE), again=typed.get("again", PASSPHRASE))
    page.makes.click()
    keys.settle(50)
    return {} if window.network else {**page.form.problems(), **page.locks.form.problems()}


def test_a_register_is_begun_and_its_recovery_sheet_offered(bare_window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "Northern.cppnetwork"
    assert begin(bare_window, path) == {}
    assert bare_window.windowTitle() == "Returns – Northern – CPP Desktop"
    assert "recovery sheet" in bare_window.message.text
    assert bare_window.settings.recent[0].where == path
    assert bare_window.rail is not None


def test_what_is_refused_stays_as_typed(bare_window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "Northern.cppnetwork"
    assert list(begin(bare_window, path, again="another one than before")) == ["again"]
    assert list(begin(bare_window, path, passphrase="short", again="short")) == ["passphrase"]
    assert list(begin(bare_window, path, name=" ")) == ["name"]
    assert list(begin(bare_window, tmp_path / "Northern.docx")) == ["where"]
    assert bare_window.doorway.network.form.editor("name").typed() == "Northern network"
    assert not path.exists()


def test_a_server_out_of_reach_is_said(bare_window: MainWindow) -> None:
    bare_window.doorway.receive()
    page = bare_window.doorway.network
    page.ways.choose("server")
    dialogs.write(page.server, where="postgresql+psycopg://nobody@127.0.0.1:1/returns")
    page.reaches.click()
    keys.settle(50)
    assert page.trouble.words.text() or page.server.problems()
    assert bare_window.network is None


def test_a_register_dropped_on_the_window_is_asked_for_its_passphrase(
    bare_window: MainWindow, register: Path, tmp_path: Path
) -> None:
    copy = Path(shutil.copy(register, tmp_path / register.name))
    dropping.drop(bare_window, copy)
    unlock = bare_window.doorway.unlock
    dialogs.write(unlock.form, passphrase="not this one")
    unlock.opens.click()
    keys.settle()
    assert "passphrase" in unlock.form.problems()
    dialogs.write(unlock.form, passphrase=PASSPHRASE)
    unlock.opens.click()
    keys.settle(50)
    assert Lead(bare_window).states()["Aldermoor"] == "accepted"


def test_a_register_closes_with_a_backup(lead: Lead) -> None:
    path = lead.window.network.path
    lead.returns.deeds.accept_all()
    lead.settle()
    lead.window.close()
    keys.until(lambda: not lead.window.isVisible())
    assert len(list((path.parent / "Backups").glob("*.cppnetwork"))) == 1
    assert QApplication.activeModalWidget() is None
