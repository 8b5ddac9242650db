"""The composition root of the window: look, screens, what happens when something goes wrong."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from cpp_desktop import paths
from cpp_desktop.ui.dialogs.question import Notice
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts import icons, settings, theme
from cpp_desktop.ui.parts.work import Work
from cpp_desktop.ui.screens import SCREENS
from cpp_desktop.ui.screens.welcome import WelcomeScreen

log = logging.getLogger("cpp_desktop")
ExceptHook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def run(file: Path | None = None, *, sample_if_new: bool = False) -> int:
    """Open the window, with a group file to unlock if one is given, and return the exit code.

    Without a file the one opened last is offered; on the first day `sample_if_new` opens the sample group.
    """
    app = dressed()
    _log_to(paths.log_dir())
    window = MainWindow(SCREENS, WelcomeScreen, paths.state_dir())
    sys.excepthook = calm(window)
    window.show()
    QTimer.singleShot(0, lambda: begin(window, file, sample_if_new=sample_if_new))
    code = app.exec()
    Work.stop_all()
    sys.excepthook = sys.__excepthook__
    return code


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
    if file is not None:
        window.ask_for(file)
    elif recent is not None:
        window.ask_for(recent)
    elif sample_if_new and not window.settings.recent:
        window.doorway.open_sample()


def calm(window: MainWindow) -> ExceptHook:
    """Return what answers a bug: a line in the log without a word of what was typed, and a calm dialog."""
    shown: list[Notice] = []

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
        log.error("%s at %s", kind.__name__, " < ".join(reversed(places)))
        try:
            window.leave_all()
        except Exception as second:
            log.error("%s while saving what was typed", type(second).__name__)
        if shown:
            return
        text = "Everything saved is safe. If it happens again, restart CPP Desktop; nothing will be lost by that."
        notice = Notice(window, window.tr("Something went wrong inside CPP Desktop"), window.tr(text))
        shown.append(notice)
        notice.finished.connect(lambda _: shown.clear())
        notice.open()

    return hook


def _log_to(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(folder / "cpp-desktop.log", maxBytes=200_000, backupCount=2)
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.propagate = False
