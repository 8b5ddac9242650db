from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from cpp_desktop import app, paths
from cpp_desktop.ui.dialogs.question import Notice
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts import settings, theme
from cpp_desktop.ui.parts.screen import Doorway
from tests.drivers import keys


class Door(Doorway):
    """A doorway that remembers what was asked of it."""

    def __init__(self, shell: object) -> None:
        super().__init__(shell)
        self.asked: list[object] = []

    def refresh(self) -> None: ...

    def ask_for(self, where: Path | str) -> None:
        self.asked.append(where)

    def open_sample(self) -> None:
        self.asked.append("sample")


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    theme.apply(qapp, dark=False)
    made = MainWindow(tmp_path)
    made.furnish((), Door)
    made.show()
    yield made
    keys.put_away(made)


def test_the_window_opens_on_welcome_in_the_look_remembered() -> None:
    settings.save(settings.Settings(scale=1.25, dark=True), paths.state_dir())
    script = """
import sys
from PySide6.QtCore import QTimer
from cpp_desktop import app
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts import theme

def look():
    window = next(w for w in qt.topLevelWidgets() if isinstance(w, MainWindow))
    print(type(window.current()).__name__, window.isVisible(), theme.look(), sys.excepthook is sys.__excepthook__)
    window.close()

qt = app.application()
QTimer.singleShot(200, look)
print(app.run(), sys.excepthook is sys.__excepthook__)
"""
    # On its own, for a process whose application has ended waits for nothing any more.
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "WelcomeScreen True Look(dark=True, scale=1.25) False\n0 True\n"


@pytest.mark.parametrize("wish", [signal.SIGINT, signal.SIGTERM])
def test_the_systems_wish_to_end_it_closes_the_window(wish: signal.Signals) -> None:
    script = """
from PySide6.QtCore import QTimer
from cpp_desktop import app
app.application()
QTimer.singleShot(200, lambda: print("ready", flush=True))
print(app.run())
"""
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout.readline() == "ready\n"
        running.send_signal(wish)
        assert running.communicate(timeout=30)[0] == "0\n"
    assert running.returncode == 0


def test_the_file_given_comes_before_the_one_opened_last(window: MainWindow, tmp_path: Path) -> None:
    last = tmp_path / "last.cppgroup"
    last.touch()
    window.settings = window.settings.with_opened(last, datetime.now())
    app.begin(window, None, sample_if_new=True)
    app.begin(window, tmp_path / "given.cppgroup", sample_if_new=True)
    assert window.doorway.asked == [last, tmp_path / "given.cppgroup"]


def test_a_server_reached_last_is_reached_again(window: MainWindow) -> None:
    window.settings = window.settings.with_opened("postgresql+psycopg://lead@db.example.org/returns", datetime.now())
    app.begin(window, None, sample_if_new=True)
    assert window.doorway.asked == ["postgresql+psycopg://lead@db.example.org/returns"]


def test_the_sample_opens_on_the_first_day_alone(window: MainWindow, tmp_path: Path) -> None:
    app.begin(window, None, sample_if_new=False)
    app.begin(window, None, sample_if_new=True)
    window.settings = window.settings.with_opened(tmp_path / "gone.cppgroup", datetime.now())
    app.begin(window, None, sample_if_new=True)
    assert window.doorway.asked == ["sample"]


def test_a_bug_is_met_with_one_calm_dialog_and_no_name_in_the_log(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "log_dir", lambda: tmp_path / "log")
    hook = app.calm(window)
    for _ in range(2):
        try:
            raise ValueError("Ada Quill is not a number")
        except ValueError as bug:
            hook(type(bug), bug, bug.__traceback__)
    notices = window.findChildren(Notice)
    assert len(notices) == 1
    log = (tmp_path / "log" / "cpp-desktop.log").read_text()
    assert "ValueError at test_app.py:" in log
    assert "Ada" not in log
    keys.press(window, "Return")
    assert not notices[0].isVisible()


def test_a_bug_while_saving_does_not_hide_the_first(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "log_dir", lambda: tmp_path / "log")
    window.screens.made["broken"] = None  # any screen that cannot be left
    hook = app.calm(window)
    hook(ZeroDivisionError, ZeroDivisionError(), None)
    log = (tmp_path / "log" / "cpp-desktop.log").read_text()
    assert ["ZeroDivisionError" in line or "AttributeError" in line for line in log.splitlines()] == [True, True]
    window.screens.made.clear()


def test_welcome_is_painted_before_the_database_and_the_papers_are_loaded() -> None:
    script = """
import sys
from cpp_desktop import app, paths
from cpp_desktop.ui.main_window import MainWindow
app.application()
window = MainWindow(paths.state_dir())
window.show()
window.grab()
print("cpp_desktop.ui.parts.theme" in sys.modules)
app.furnish(window)
window.grab()
print(sorted({"sqlalchemy", "reportlab", "sqlcipher3", "pikepdf", "docx", "PySide6.QtPdf"} & sys.modules.keys()))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n[]\n"
