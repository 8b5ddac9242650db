"""How long the window stands still, on a disk so slow that every commit takes 30 ms more."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QTimer
from PySide6.QtTest import QTest
from sqlalchemy import Connection, event

from cpp_desktop.services.office import Office
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.turns import Turns
from cpp_desktop.ui.parts.work import Work
from tests.drivers import keys

SLOW_COMMIT = 0.030
FULL_SPEED = 0.012
"""Seconds that the loop in `slowness` takes on the machine that the bound of 50 ms was set on, when it has it alone."""


def slowness() -> float:
    """Return how many times as slow as that machine this one is just now, at least 1.

    Shared machines change their speed by half from one moment to the next, which processor time does not show.
    """

    def lap() -> float:
        begun = time.thread_time()
        sum(n * n for n in range(200_000))
        return time.thread_time() - begun

    return max(1.0, sorted(lap() for _ in range(5))[2] / FULL_SPEED)


class Stillness:
    """Times each key press and each turn of the window's loop.

    Counted is the window's own processor time, and the wait of its commits: what else the machine does meanwhile, and
    what the test itself reads between two presses, is not.
    """

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.longest = 0.0
        self._waited = 0.0
        self._since: float | None = None
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.aboutToBlock.connect(self._note_turn)
        dispatcher.awake.connect(self._note_turn)
        settle = keys.settle
        patch.setattr(keys, "settle", lambda milliseconds=0: self._timed(settle, milliseconds))
        for name in ("keyClick", "sendKeyEvent"):
            press = getattr(QTest, name)
            patch.setattr(QTest, name, lambda *given, press=press: self._timed(press, *given))

    def slow_down(self, office: Office) -> None:
        """Make every commit of a file take longer."""
        event.listen(office.file.engine, "commit", self._wait)

    def _wait(self, connection: Connection) -> None:
        if connection.get_execution_options().get("begin") == "BEGIN IMMEDIATE":
            time.sleep(SLOW_COMMIT)
            self._waited += SLOW_COMMIT

    def _now(self) -> float:
        return time.thread_time() + self._waited

    def _timed(self, deed: Callable[..., Any], *given: Any) -> Any:
        before, self._since = self._since, self._now()
        try:
            return deed(*given)
        finally:
            self._note_turn()
            self._since = None if before is None else self._now()

    def _note_turn(self) -> None:
        if self._since is not None:
            now = self._now()
            self.longest, self._since = max(self.longest, now - self._since), now


def rest(screen: Screen) -> None:
    """Wait until nothing is going on."""
    keys.until(lambda: not any(turns.is_busy for turns in screen.findChildren(Turns)) and not Work._running, 600)
    keys.settle()


def longest_turn(screen: Screen, step: Callable[[], object]) -> float:
    """Return the longest stretch of processor time between two beats of a clock that wants every turn."""
    beats = [time.thread_time()]
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: beats.append(time.thread_time()))
    timer.start()
    step()
    rest(screen)
    timer.stop()
    return max(after - before for before, after in pairwise(beats))
