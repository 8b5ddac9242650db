"""The line at the foot of the window: what was saved, what can be taken back, and how old the backup is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cpp_desktop.domain.errors import Refused, StorageTrouble

if TYPE_CHECKING:
    from cpp_desktop.services.network.register import NetworkOffice
    from cpp_desktop.services.office import Office
    from cpp_desktop.ui.main_window import MainWindow
    from cpp_desktop.ui.parts.status_line import StatusLine


class WindowFoot(QObject):
    """Speaks for what is open in one window. A register notes what was decided and takes nothing back."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._saved: datetime | None = None

    def lay_out(self) -> StatusLine:
        """Put a line at the window's foot, in the look in use, and return it."""
        from cpp_desktop.ui.parts.status_line import StatusLine

        window = self._window
        line = StatusLine()
        line.undo_pressed.connect(window.undo)
        line.redo_pressed.connect(window.redo)
        window.setStatusBar(line)
        line.setVisible(window.opened is not None)
        return line

    def begin(self) -> None:
        """Forget what was saved in the file before."""
        self._saved = None

    def hear(self) -> None:
        """Take note that something was just saved."""
        self._saved = datetime.now()
        if self._window.network is not None:  # thousands of returns may be received, and the backup stays what it was
            self._window.status.show_saved(self._saved)
        else:
            self.show()

    def show(self) -> None:
        """Say how things stand now."""
        window = self._window
        if window.office is not None:
            self._show_office(window.office)
        elif window.network is not None:
            self._show_network(window.network)

    def _show_office(self, office: Office) -> None:
        status, store = self._window.status, office.store
        status.show_saved(store.last_saved)
        status.show_steps(store.undo_label, store.redo_label)
        status.show_backup(self._backup_words(office.last_backup, read_only=store.read_only))

    def _show_network(self, network: NetworkOffice) -> None:
        status = self._window.status
        status.show_saved(self._saved)
        status.show_steps(None, None)
        words = self._backup_words(network.last_backup, read_only=network.register.read_only)
        status.show_backup(self.tr("On a server") if network.path is None else words)

    def _backup_words(self, made: datetime | None, *, read_only: bool) -> str:
        if read_only:
            return self.tr("Open to read only")
        if made is None:
            return self.tr("Backup: made when you close")
        from cpp_desktop.ui.parts.status_line import when_words

        return self.tr("Backup: {0}, checked").format(when_words(made, datetime.now()))

    def step(self, deed: Callable[[], object]) -> None:
        """Take a step back, or do it again."""
        window = self._window
        window.leave_all()  # what is being typed is a step of its own, and the last one
        try:
            deed()
        except Refused as refused:
            window.message.say(" ".join(refused.problems.values()), "warn")
        except StorageTrouble as trouble:
            window.message.say(str(trouble), "danger")
        self.show()
