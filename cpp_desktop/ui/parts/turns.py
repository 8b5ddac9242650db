"""Long jobs of the window's own, done a little in each turn of its loop, so that it never stands still."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice
from time import perf_counter
from typing import ClassVar, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

SLICE_SECONDS = 0.006
"""How long a job goes on in one turn: a third of a frame, so that what is typed meanwhile shows in the next one."""

_BREATH_SECONDS = 0.001

BLOCK = 250
"""After how many records a job may be left; fewer are done with in the turn in which they were asked for."""

# A job that can be left at each `yield` and taken up again there.
Job = Iterator[object]
T = TypeVar("T")


class Turns(QObject):
    """Does one job at a time; it begins at once and goes on in the turns that follow. A new one ends the one before.

    While `may_go_on()` is false, a job that is taken up again is let go.
    """

    _left_off: ClassVar[float] = 0.0  # when any of them last did

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
            self._go_on(job, SLICE_SECONDS)
        else:
            self._next.start()

    def stop(self) -> None:
        """Let the job go where it stands."""
        self._job = None
        self._next.stop()

    def _take_up(self) -> None:
        if self._job is not None and self._may_go_on():
            # Where another has only just left off, the window has not had its turn yet: one step must do.
            is_next = perf_counter() > Turns._left_off + _BREATH_SECONDS
            self._go_on(self._job, SLICE_SECONDS if is_next else 0)
        else:
            self.stop()

    def _go_on(self, job: Job, seconds: float) -> None:
        until = perf_counter() + seconds
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
            Turns._left_off = perf_counter()


class Blocks(Generic[T]):
    """Very many records in order, in lists of `BLOCK` each.

    In one list Python would go over all of them whenever it looks among what is new for rubbish, and free them in one
    go: of 200,000 either holds the window up.
    """

    def __init__(self, records: Iterable[T] = ()) -> None:
        self._blocks: list[list[T]] = []
        if isinstance(records, Blocks):
            self._blocks += records._blocks  # they never change
        else:
            self.extend(records)

    def extend(self, records: Iterable[T]) -> None:
        """Take in more, behind those that are there."""
        rest = iter(records)
        if self._blocks and len(self._blocks[-1]) < BLOCK:
            self._blocks[-1] = [*(last := self._blocks[-1]), *islice(rest, BLOCK - len(last))]
        while block := list(islice(rest, BLOCK)):
            self._blocks.append(block)

    def letting_go(self) -> Iterator[None]:
        """Forget them, a block at a time."""
        while self._blocks:
            self._blocks.pop()
            yield

    @property
    def blocks(self) -> Sequence[Sequence[T]]:
        """The lists, all of them full but the last."""
        return self._blocks

    def __len__(self) -> int:
        return (len(self._blocks) - 1) * BLOCK + len(self._blocks[-1]) if self._blocks else 0

    def __getitem__(self, at: int) -> T:
        at += len(self) if at < 0 else 0
        return self._blocks[at // BLOCK][at % BLOCK]

    def __iter__(self) -> Iterator[T]:
        return chain.from_iterable(self._blocks)


def in_blocks(records: Sequence[T] | Blocks[T]) -> Iterator[tuple[int, Sequence[T]]]:
    """Return records a block at a time, each with its place; a job may be left before every block but the first."""
    blocks = records if isinstance(records, Blocks) else Blocks(records)
    for n, block in enumerate(blocks.blocks):
        yield n * BLOCK, block
