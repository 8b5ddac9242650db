"""Long jobs of the window's own, done a little in each turn of its loop, so that it never stands still."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from time import perf_counter
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer

SLICE_SECONDS = 0.008
"""How long a job goes on in one turn: half of a frame, so that what is typed meanwhile shows in the next one."""

BLOCK = 250
"""After how many records a job may be left; fewer are done with in the turn in which they were asked for."""

# A job that can be left at each `yield` and taken up again there.
Job = Iterator[object]
T = TypeVar("T")


class Turns(QObject):
    """Does one job at a time; it begins at once and goes on in the turns that follow. A new one ends the one before.

    While `may_go_on()` is false, a job that is taken up again is let go.
    """

    def __init__(self, parent: QObject, may_go_on: Callable[[], bool] = lambda: True) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._may_go_on = may_go_on
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._take_up)

    @property
    def is_busy(self) -> bool:
        """Say whether a job has not ended."""
        return self._job is not None

    def run(self, job: Job, *, at_once: bool = True) -> None:
        """Begin a job, in this turn or the next."""
        self._job = job
        if at_once:
            self._go_on(job)
        else:
            self._next.start()

    def stop(self) -> None:
        """Let the job go where it stands."""
        self._job = None
        self._next.stop()

    def _take_up(self) -> None:
        if self._job is not None and self._may_go_on():
            self._go_on(self._job)
        else:
            self.stop()

    def _go_on(self, job: Job) -> None:
        until = perf_counter() + SLICE_SECONDS
        self._next.stop()
        goes_on = False
        try:
            # What a job does may begin another, or stop this one.
            while (goes_on := next(job, self) is not self) and job is self._job and perf_counter() < until:
                pass
        finally:
            if job is self._job:
                if goes_on:
                    self._next.start()
                else:
                    self._job = None


def in_blocks(records: Sequence[T]) -> Iterator[tuple[int, Sequence[T]]]:
    """Return records a block at a time, each with its place; a job may be left before every block but the first."""
    for at in range(0, len(records), BLOCK):
        yield at, records[at : at + BLOCK]
