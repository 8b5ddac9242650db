"""A page over a network's register: it reads on a worker, and not oftener than somebody can look."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QTimer

from cpp_desktop.services.network.register import NetworkOffice
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.parts.work import Work


class RegisterScreen(Screen):
    """Say in `refresh` what is read, with `read`.

    While thousands of returns are received it is read again every `pause_ms`, not after each of them.
    """

    pause_ms: ClassVar[int] = 250

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._works: dict[str, Work] = {}
        self._pausing = self.timer(self.pause_ms, self.refresh_if_due)

    @property
    def network(self) -> NetworkOffice:
        """The open register."""
        return self.shell.network

    def timer(self, pause_ms: int, deed: Callable[[], object]) -> QTimer:
        """Return what does something once after a pause, unless the register is being closed by then."""
        made = QTimer(self, singleShot=True, interval=pause_ms)
        made.timeout.connect(lambda: deed() if self.isEnabled() else None)
        return made

    def hear(self, kinds: frozenset[type]) -> None:
        """Take note of changed kinds, and read them once nothing has been read for a while."""
        if kinds & self.reads:
            self._due = True
            if not self._pausing.isActive():
                self._pausing.start()

    def read(self, name: str, task: Callable[[], Any], then: Callable[[Any], object]) -> None:
        """Read something on a worker; `then(result)` follows unless it is asked for again under its name meanwhile."""
        if before := self._works.get(name):
            before.stop()
        work = Work(lambda _progress: task())
        self._works[name] = work
        work.finished.connect(lambda result: then(result) if self._works.get(name) is work else None)
        self._start(work)

    def do(self, task: Callable[[], Any], then: Callable[[Any], object]) -> None:
        """Decide something on a worker, since a server may be far away; `then(result)` follows."""
        work = Work(lambda _progress: task())
        work.finished.connect(then)
        self._start(work)

    def _start(self, work: Work) -> None:
        work.refused.connect(lambda problems: self.shell.say(" ".join(problems.values()), "warn"))
        work.troubled.connect(partial(self.shell.say, kind="danger"))
        work.start()
