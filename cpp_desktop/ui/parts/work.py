"""Long work on a worker, with progress and a way to stop it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import QMetaMethod, QObject, QRunnable, QThreadPool, Signal, Slot

from cpp_desktop.domain.errors import Cancelled, Refused, StorageTrouble
from cpp_desktop.domain.progress import Progress

_BREATH_MS = 20
# Tells how far work has come: `progress(done, total, label)`; raises Cancelled once Stop was pressed.
Task = Callable[[Progress], Any]


class Work(QObject):
    """Runs `task(progress)` on Qt's thread pool; one of five signals follows, in the window's thread.

    `finished(result)`; `refused(dict of sentences)`; `troubled(sentence)`; `stopped`; `failed(exception)` for a bug,
    which is also passed to `sys.excepthook`. `ended` comes after any of them, and alone after `stop_all`.
    `Work.inline = True` runs tasks at once.
    """

    inline: ClassVar[bool] = False
    _running: ClassVar[set[Work]] = set()

    progressed = Signal(int, int, str)
    finished = Signal(object)
    refused = Signal(object)
    troubled = Signal(str)
    stopped = Signal()
    failed = Signal(object)
    ended = Signal()
    _outcome = Signal(object, object)

    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task
        self._is_stopping = False
        self._is_unheard = False
        self._breath = 0
        self._outcome.connect(self._conclude)

    @property
    def is_running(self) -> bool:
        """Say whether it was started and has not ended."""
        return self in Work._running

    def start(self) -> None:
        """Begin; the work keeps itself alive until it has ended."""
        Work._running.add(self)
        if Work.inline:
            self._run()
        else:
            # The window wakes as often as this, and clears what the task leaves before it is a heap.
            self._breath = self.startTimer(_BREATH_MS)
            QThreadPool.globalInstance().start(QRunnable.create(self._run))

    def stop(self) -> None:
        """Ask the task to stop at its next progress."""
        self._is_stopping = True

    @staticmethod
    def stop_all() -> None:
        """Stop all work and wait for it, before a file is closed: who asked for a result is not there to take it."""
        for work in list(Work._running):
            work.stop()
            work._is_unheard = True
        QThreadPool.globalInstance().waitForDone()

    def _run(self) -> None:
        try:
            result, problem = self._task(self._progress), None
        except Exception as found:
            result, problem = None, found
        self._outcome.emit(result, problem)

    def _progress(self, done: int, total: int, label: str) -> None:
        if self._is_stopping:
            raise Cancelled
        self.progressed.emit(done, total, label)

    @Slot(object, object)
    def _conclude(self, result: object, problem: Exception | None) -> None:
        Work._running.discard(self)
        if self._breath:
            self.killTimer(self._breath)
        match problem:
            case None | Cancelled() | Refused() | StorageTrouble() if self._is_unheard:
                pass
            case None:
                self.finished.emit(result)
            case Cancelled():
                self.stopped.emit()
            case Refused():
                self.refused.emit(problem.problems)
            case StorageTrouble():
                self.troubled.emit(str(problem))
            case _:
                self.failed.emit(problem)
                sys.excepthook(type(problem), problem, problem.__traceback__)
        self.ended.emit()
        self._let_go()

    def _let_go(self) -> None:
        """Leave nothing connected: what listens often holds this work, a circle that Python cannot see through Qt."""
        kind = self.metaObject()  # QMetaMethod.fromSignal would hold this work for ever
        for method in map(kind.method, range(kind.methodOffset(), kind.methodCount())):
            if method.methodType() is QMetaMethod.MethodType.Signal and self.isSignalConnected(method):
                getattr(self, method.name().toStdString()).disconnect()
