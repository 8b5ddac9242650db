"""What can be done with a file that the group's file keeps: looked at in another program, and copied out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from cpp_desktop.services import kept_files
from cpp_desktop.services.kept_files import KeptFile
from cpp_desktop.ui.parts.screen import Screen


class FileDeeds(QObject):
    """Opens files and saves copies, for a screen."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen

    def open_file(self, kept: KeptFile) -> None:
        """Open a copy of a file in the program that this computer has for it."""
        shell = self._screen.shell
        words = self.tr("Opening {0}").format(kept.title)
        shell.work(words, lambda _: kept_files.opened_copy(shell.office, kept), self._show_outside)

    def ask_where(self, kept: KeptFile) -> None:
        """Ask where to save a copy of a file, and save it there."""
        shell = self._screen.shell

        def save(target: Path) -> None:
            words = self.tr("Saving {0}").format(target.name)
            shell.work(words, lambda _: kept_files.save_copy(shell.office, kept, target), self._say_saved)

        shell.choose_where(self.tr("Save a copy"), kept.file_name, save)

    def _show_outside(self, copy: Path) -> None:
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
            self._screen.shell.say(
                self.tr("Opened outside, to read; that copy is removed when CPP Desktop closes."), "ok"
            )
        else:
            self._screen.shell.say(self.tr("No program on this computer opens it. Save a copy instead."), "warn")

    def _say_saved(self, target: Path) -> None:
        self._screen.shell.say(self.tr("Saved as {0}").format(target.name), "ok")
