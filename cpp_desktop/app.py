"""The composition root of the window: look, screens, and what happens when something goes wrong.

What is loaded here loads before the first paint, which Qt alone should decide: so nearly nothing is.
"""

from __future__ import annotations

import gc
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSocketNotifier, Qt, QTimer
from PySide6.QtWidgets import QApplication

from cpp_desktop import paths
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts import rubbish

if TYPE_CHECKING:  # all else is loaded once the window has been painted: see `furnish`
    from cpp_desktop.ui.dialogs.question import Notice
    from cpp_desktop.ui.parts.settings import Settings

ExceptHook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def run(where: Path | str | None = None, *, sample_if_new: bool = False) -> int:
    """Open the window, with a file to unlock or a server to reach if one is given, and return the exit code.

    Without either the one opened last is offered; on the first day `sample_if_new` opens the sample group.
    """
    app = application()
    window = MainWindow(paths.state_dir())
    before, sys.excepthook = sys.excepthook, calm(window)

    def furnished() -> None:
        from cpp_desktop.services import leftovers
        from cpp_desktop.ui.parts.work import Work

        furnish(window)
        begin(window, where, sample_if_new=sample_if_new)
        Work(lambda _progress: leftovers.clear()).start()

    # In the turn after the first paint.
    window.painted.connect(partial(QTimer.singleShot, 0, furnished), Qt.ConnectionType.SingleShotConnection)
    window.show()
    try:
        with closed_by_signals(window), rubbish.kept_to_this_thread():
            return app.exec()
    finally:
        from cpp_desktop.ui.parts.work import Work

        Work.stop_all()
        sys.excepthook = before
        window.deleteLater()  # Qt wants windows gone before the application
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def try_out(file: Path, passphrase: str) -> int:
    """Open a window on a file, show every screen once, and return how many there are."""
    from cpp_desktop.services.office import open_office

    app = application()
    window = MainWindow(paths.state_dir())
    window.show()
    furnish(window)
    window.show_office(open_office(file, passphrase=passphrase))
    for entry in window.entries:
        window.go_to(entry.name)
        app.sendPostedEvents()
        if window.grab().isNull():
            raise RuntimeError("a screen could not be painted")
    left = QEventLoop()
    window.closed.connect(left.quit)
    QTimer.singleShot(0, window.close)
    left.exec()
    return len(window.entries)


def application() -> QApplication:
    """Return the application under its name, as plain as Qt makes it."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("cpp-desktop")
    app.setApplicationDisplayName("CPP Desktop")
    app.setDesktopFileName("cpp-desktop")
    return app


def furnish(window: MainWindow) -> None:
    """Give the application the look and language that its settings ask for, and the window its screens."""
    from cpp_desktop.ui.screens import SCREENS
    from cpp_desktop.ui.screens.network import NETWORK_SCREENS
    from cpp_desktop.ui.screens.welcome import WelcomeScreen

    dress(application(), window.settings)
    window.furnish(SCREENS, WelcomeScreen, NETWORK_SCREENS)


def dress(app: QApplication, remembered: Settings) -> None:
    """Give the application the look and language that its settings ask for."""
    from cpp_desktop.services import languages
    from cpp_desktop.ui.parts import icons, theme
    from cpp_desktop.ui.parts.translator import speak

    languages.choose(remembered.language)
    speak(app)
    theme.apply(app, dark=remembered.dark, scale=remembered.scale)
    app.setWindowIcon(icons.app_icon())


def begin(window: MainWindow, where: Path | str | None, *, sample_if_new: bool) -> None:
    """Ask for the passphrase of the file wanted, reach the server wanted, or open the sample."""
    from cpp_desktop.ui.opening import load_beneath
    from cpp_desktop.ui.parts.work import Work

    beneath = Work(lambda _progress: load_beneath())
    beneath.finished.connect(lambda: window.screens.load_ahead(_settle))
    beneath.start()
    recent = next((one.where for one in window.settings.recent if one.may_be_there), None)
    if wanted := where or recent:
        window.ask_for(wanted)
    elif sample_if_new and not window.settings.recent:
        window.doorway.open_sample()


def _settle() -> None:
    gc.freeze()  # what is loaded stays: to go over it again for garbage would hold the window up
    sys.setswitchinterval(0.001)  # a worker that counts in Python gives way to the window before anybody notices


@contextmanager
def closed_by_signals(window: MainWindow) -> Iterator[None]:
    """Let Ctrl+C in a terminal, or the system's wish to end it, close the window as its own button does."""
    # Python hears a signal only when it next runs, which in an idle window is never; so the signal writes a byte.
    ear, mouth = socket.socketpair()
    mouth.setblocking(False)
    notifier = QSocketNotifier(ear.fileno(), QSocketNotifier.Type.Read, window)
    notifier.activated.connect(lambda: ear.recv(1))
    before = {one: signal.signal(one, lambda *_: window.close()) for one in (signal.SIGINT, signal.SIGTERM)}
    signal.set_wakeup_fd(mouth.fileno())
    try:
        yield
    finally:
        signal.set_wakeup_fd(-1)
        notifier.setEnabled(False)
        for one, handler in before.items():
            signal.signal(one, handler)
        ear.close()
        mouth.close()


def calm(window: MainWindow) -> ExceptHook:
    """Return what answers a bug: a line in the log without a word of what was typed, and a calm dialog."""
    shown: list[Notice] = []

    def hook(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        from cpp_desktop.services import fault_log

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
    from cpp_desktop.ui.dialogs.question import Notice

    return Notice(
        window,
        window.tr("Something went wrong inside CPP Desktop"),
        window.tr("Everything saved is safe. If it happens again, restart CPP Desktop; nothing will be lost by that."),
    )
