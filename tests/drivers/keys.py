"""Keys pressed as a person presses them: into the window in front, which decides what they do."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

# A file is opened, and a screen shown, in this many turns of the window's loop at most.
HOPS = 6


def press(window: QWidget, chord: str) -> None:
    """Press a chord, such as "Ctrl+N" or "Tab", in the dialog in front or else in `window`."""
    combination = QKeySequence(chord)[0]
    QTest.keyClick(_in_front(window), combination.key(), combination.keyboardModifiers())
    settle()


def write(window: QWidget, text: str) -> None:
    """Type text, whatever its letters, where the keyboard is."""
    _in_front(window)
    for letter in text:
        widget = QApplication.focusWidget()
        assert widget is not None, f"nothing takes the keyboard for {letter!r}"
        key = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown
        QTest.sendKeyEvent(QTest.KeyAction.Click, widget, key, letter, Qt.KeyboardModifier.NoModifier)
    settle()


def until(is_so: Callable[[], object], seconds: float = 60) -> None:
    """Let the window live until something is so.

    Raises:
        AssertionError: it did not become so in time.
    """
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, f"waited {seconds} s in vain"
        settle(10)


def settle(milliseconds: int = 0) -> None:
    """Let the window do what is due, and what that makes due; unlike QTest's own waiting Python is left to threads."""
    for wait in (milliseconds, *[0] * HOPS):
        loop = QEventLoop()
        QTimer.singleShot(wait, loop.quit)
        loop.exec()
    QCoreApplication.sendPostedEvents()


def put_away(window: QWidget) -> None:
    """Close a window, wait until it is closed, and delete it with all that is in it, for Python and for Qt."""
    window.close()
    until(lambda: not window.isVisible())
    gc.collect()
    window.deleteLater()
    settle()
    gc.collect()


def _is_active(top: QWidget) -> bool:
    """Ask for the keyboard as often as it is refused: a menu that closes late may take it away once more."""
    if QApplication.activeWindow() is not top.window():
        top.activateWindow()
    return QApplication.activeWindow() is top.window()


def _in_front(window: QWidget) -> QWindow:
    top = QApplication.activeModalWidget() or window
    # What pops up (names offered while one types) takes the keys of the window below, which is not in front then.
    popped_up = QApplication.activePopupWidget() is not None
    if not popped_up and QApplication.activeWindow() is not top.window():  # no window manager does it after a dialog
        until(lambda: _is_active(top))
    handle = top.windowHandle()
    assert handle is not None
    return handle
