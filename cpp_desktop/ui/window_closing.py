"""The closing of what is open in the window, on a worker, with a sentence if it could not be backed up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from cpp_desktop.ui.main_window import MainWindow
    from cpp_desktop.ui.parts.opened import Opened


class WindowClosing(QObject):
    """Closes files for one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def close(self, opened: Opened, then: Callable[[], object]) -> None:
        """Close a file; `then()` follows, whether it could be backed up or not."""
        from cpp_desktop.ui.parts.work import Work

        work = Work(lambda _progress: _close(opened))
        work.finished.connect(lambda _: then())
        work.troubled.connect(lambda sentence: self._say_then(sentence, then))
        self._window.progress.follow(work, self.tr("Making a backup before the file is closed…"))
        work.start()

    def _say_then(self, sentence: str, then: Callable[[], object]) -> None:
        from cpp_desktop.ui.dialogs.question import Notice

        notice = Notice(self._window, self.tr("The file is closed, but not backed up"), sentence)
        notice.finished.connect(lambda _: then())
        notice.open()


def _close(opened: Opened) -> None:
    from cpp_desktop.services.network import keeping
    from cpp_desktop.services.network.register import NetworkOffice

    if isinstance(opened, NetworkOffice):
        keeping.close(opened)
    else:
        opened.close()
