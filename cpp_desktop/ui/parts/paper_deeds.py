"""A paper taken into memory, and where it may go from there: saved, printed, opened outside, copied to a stick."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from cpp_desktop import whole_file
from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.domain.papers import SIZES, Written
from cpp_desktop.domain.progress import Progress
from cpp_desktop.services import workrooms
from cpp_desktop.ui.dialogs.copy_to_stick import CopyToStick
from cpp_desktop.ui.dialogs.file_choice import choose_where
from cpp_desktop.ui.parts.messages import announce
from cpp_desktop.ui.parts.printing import print_pages
from cpp_desktop.ui.parts.saving_formats import with_ending
from cpp_desktop.ui.parts.shell import WritePaper
from cpp_desktop.ui.parts.work import Task, Work


class PaperMade(NamedTuple):
    """A paper as it was written: its bytes, and what its writer has to say of it."""

    data: bytes
    written: Written


def in_memory(write: WritePaper, size: int) -> Task:
    """Return the task that writes a paper and takes it into memory: it names people, so no copy stays on disk."""

    def task(progress: Progress) -> PaperMade:
        progress(0, 1, "")
        with workrooms.apart() as folder:
            written = write(folder / "paper.pdf", size)
            return PaperMade(written.path.read_bytes(), written)

    return task


def missing_words(missing: Collection[str]) -> str:
    """Say which signs no font has; empty where there are none."""
    codes = ", ".join(f"{sign} [U+{ord(sign[0]):04X}]" for sign in sorted(missing))
    words = QCoreApplication.translate("PaperDeeds", "No font has these signs, so their codes are printed: {0}")
    return words.format(codes) if missing else ""


class PaperDeeds(QObject):
    """What can be done with the paper held, under its file's name; `said(words)` tells how it went.

    `copies` is how many the printer is asked for at first; `write` writes the paper anew, in another format too.
    """

    said = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.data: bytes | None = None
        self.write: WritePaper | None = None
        self.file_name = ""
        self.copies, self.size = 1, SIZES[0]

    def hold(self, data: bytes | None, file_name: str, write: WritePaper | None = None, size: int = SIZES[0]) -> None:
        """Take another paper, or none; `size` in points is what it is written anew in."""
        self.data, self.file_name, self.write, self.copies, self.size = data, file_name, write, 1, size

    def ask_where(self, ending: str = "") -> None:
        """Ask where the paper is to be saved, as PDF or in the format of an ending."""
        title = self.tr("Save the paper")
        if not ending:
            choose_where(self._window, title, self.file_name, self.save_to)
            return
        name = with_ending(Path(self.file_name).with_suffix(""), ending).name
        choose_where(self._window, title, name, lambda path: self.write_to(with_ending(path, ending)))

    def write_to(self, path: Path) -> None:
        """Write the paper anew in another format, which its name tells, on a worker."""
        if (write := self.write) is None:
            return
        size = self.size
        work = Work(lambda _progress: write(path, size))
        work.finished.connect(lambda _: self._say(self.tr("Saved as {0}").format(path.name)))
        work.refused.connect(lambda problems: self._say(" ".join(problems.values())))
        work.troubled.connect(self._say)
        work.failed.connect(lambda _: self._say(self.tr("The paper could not be made.")))
        work.start()

    def save_to(self, path: Path) -> None:
        """Write the paper to a file: whole, or not at all."""
        if self.data is None:
            return
        self._write(path, self.data, lambda: self._say(self.tr("Saved as {0}").format(path.name)))

    def open_outside(self) -> None:
        """Show the paper in the program that the system opens PDFs with."""
        if self.data is None:
            return
        try:
            file = workrooms.until_closed() / self.file_name
        except StorageTrouble as trouble:
            self._say(str(trouble))
            return
        self._write(file, self.data, lambda: self._show_outside(file))

    def _show_outside(self, file: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
        self._say(self.tr("Opened outside; that copy is removed when CPP Desktop closes."))

    def _write(self, path: Path, data: bytes, then: Callable[[], None]) -> None:
        work = Work(lambda _progress: whole_file.put(path, data))
        work.finished.connect(lambda _: then())
        work.troubled.connect(self._say)
        work.start()

    def ask_for_stick(self) -> None:
        """Ask for the stick that the paper is copied to."""
        if self.data is not None:
            dialog = CopyToStick(self._window, self.file_name, self.data)
            dialog.copied.connect(self._say)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def ask_printer(self) -> None:
        """Ask for a printer, how many copies and which pages."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.file_name)
        printer.setCopyCount(self.copies)
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer))
        QDialog.open(dialog)  # its own `open` wants a slot by name

    def print_on(self, printer: QPrinter) -> None:
        """Print the paper, on a worker."""
        if self.data is None:
            return
        data = self.data
        self.said.emit(self.tr("Printing…"))
        work = Work(lambda progress: print_pages(data, printer, progress))
        work.finished.connect(lambda _: self._say(self.tr("Sent to the printer.")))
        work.troubled.connect(self._say)
        work.start()

    def _say(self, words: str) -> None:
        self.said.emit(words)
        announce(self._window, words)
