"""Work of which the latest alone counts: what is asked for later takes the place of what was asked for before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from cpp_desktop.ui.parts.work import Work


class LatestWork(QObject):
    """Does one thing after another on a worker; `finished(result)` or `troubled(sentence)` follows."""

    finished = Signal(object)
    troubled = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Work | None = None

    def run(self, task: Callable[[], object]) -> None:
        """Begin with something; what was begun before is stopped, or not heard of any more."""
        if self._work is not None:
            self._work.stop()
        self._work = Work(lambda _progress: task())
        self._work.finished.connect(self._finish)
        self._work.troubled.connect(self._trouble)
        self._work.start()

    def _finish(self, result: object) -> None:
        if self.sender() is self._work:
            self.finished.emit(result)

    def _trouble(self, sentence: str) -> None:
        if self.sender() is self._work:
            self.troubled.emit(sentence)
