"""Garbage is looked for in the window's thread alone, whoever made it."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject, QThreadPool
from PySide6.QtWidgets import QApplication

from cpp_desktop.ui.parts import rubbish
from tests.drivers import keys


def circles(number: int, told: list[threading.Thread]) -> None:
    """Make things of Qt's that only hold each other."""
    for _ in range(number):
        one, other = QObject(), QObject()
        one.other, other.other = other, one  # type: ignore[attr-defined]
        weakref.finalize(one, lambda: told.append(threading.current_thread()))


def test_what_a_worker_leaves_is_let_go_in_the_windows_thread(qapp: QApplication) -> None:
    told: list[threading.Thread] = []
    with rubbish.kept_to_this_thread():
        QThreadPool.globalInstance().start(lambda: circles(2_000, told))
        QThreadPool.globalInstance().waitForDone()
        assert not told
        keys.until(lambda: len(told) == 2_000)
    assert set(told) == {threading.main_thread()}
    assert gc.isenabled()


def test_little_is_not_looked_for(qapp: QApplication) -> None:
    told: list[threading.Thread] = []
    with rubbish.kept_to_this_thread():
        gc.collect()
        circles(10, told)
        rubbish.clear()
        assert not told
        gc.collect()
    assert len(told) == 10
