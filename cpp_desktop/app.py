"""The composition root of the window: look, screens, and what happens when something goes wrong."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from cpp_desktop import paths
from cpp_desktop.services import fault_log
from cpp_desktop.ui.dialogs.question import Notice
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts import icons, settings, theme
from cpp_desktop.ui.parts.work import Work
from cpp_desktop.ui.screens import SCREENS
from cpp_desktop.ui.screens.welcome import WelcomeScreen

ExceptHook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def run(file: Path | None = None, *, sample_if_new: bool = False) -> int:
    """Open the window, with a group file to unlock if one is given, and return the exit code.

    Without a file the one opened last is offered; on the first day `sample_if_new` opens the sample group.
    """
    app = dressed()
    window = MainWindow(SCREENS, WelcomeScreen, paths.state_dir())
    before, sys.excepthook = sys.excepthook, calm(window)
    window.show()
    QTimer.singleShot(0, lambda: begin(window, file, sample_if_new=sample_if_new))
    try:
        return app.exec()
    finally:
        Work.stop_all()
        sys.excepthook = before
        window.deleteLater()  # Qt wants windows gone before the application
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def dressed() -> QApplication:
    """Return the application in the look that its settings ask for."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("cpp-desktop")
    app.setApplicationDisplayName("CPP Desktop")
    app.setDesktopFileName("cpp-desktop")
    remembered = settings.load(paths.state_dir())
    theme.apply(app, dark=remembered.dark, scale=remembered.scale)
    app.setWindowIcon(icons.app_icon())
    return app


def begin(window: MainWindow, file: Path | None, *, sample_if_new: bool) -> None:
    """After the first paint: ask for the passphrase of the file wanted, or open the sample."""
    recent = next((one.path for one in window.settings.recent if one.path.is_file()), None)
    if wanted := file or recent:
        window.ask_for(wanted)
    elif sample_if_new and not window.settings.recent:
        window.doorway.open_sample()


def calm(window: MainWindow) -> ExceptHook:
    """Return what answers a bug: a line in the log without a word of what was typed, and a calm dialog."""
    shown: list[Notice] = []

    def hook(kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        fault_log.note(error)
        try:
            window.leave_all()
        except Exception as second:
            fault_log.note(second)
        if not shown:
            shown.append(_notice(window))
            shown[0].finished.connect(lambda _: shown.clear())
            shown[0].open()

    return hook


def _notice(window: MainWindow) -> Notice:
    return Notice(
        window,
        window.tr("Something went wrong inside CPP Desktop"),
        window.tr("Everything saved is safe. If it happens again, restart CPP Desktop; nothing will be lost by that."),
    )
