"""A paper on the screen before it is printed or saved, in any of its type sizes."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QPalette, QShowEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFrame, QVBoxLayout, QWidget

from cpp_desktop.domain.papers import SIZES
from cpp_desktop.ui.dialogs.file_choice import choose_where
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Segments, button
from cpp_desktop.ui.parts.focus_ring import FocusRing
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, fill, hbox
from cpp_desktop.ui.parts.messages import announce
from cpp_desktop.ui.parts.printing import print_pages
from cpp_desktop.ui.parts.screen import WritePaper
from cpp_desktop.ui.parts.work import Progress, Task, Work

_STEP = 1.25
_FIRST_ZOOM = 1.25  # a page as wide as the window would show a few lines alone


class _Paper(NamedTuple):
    data: bytes
    pages: int
    missing: frozenset[str]


class PaperPreview(QDialog):
    """Pages to look at, a type size to choose, and where the paper may go. Nothing is left on disk unasked."""

    def __init__(self, parent: QWidget, title: str, write: WritePaper, *, file_name: str) -> None:
        super().__init__(parent)
        self._write, self._file_name = write, file_name
        self._paper: _Paper | None = None
        self._work: Work | None = None
        self.setWindowTitle(title)
        self.resize(parent.width() - theme.px(120), parent.height() - 40)
        self.document = QPdfDocument(self)
        self.view = self._make_view(title)
        self.sizes = Segments([(str(size), str(size)) for size in SIZES], name=self.tr("Type size in points"))
        self.sizes.chosen.connect(lambda size: self._make(int(size)))
        self.state = label("", "muted", wraps=True)
        self.save = button(self.tr("Save as…"), self._ask_where, kind="primary", icon="down")
        self.print = button(self.tr("Print…"), self._ask_printer, icon="print")
        self.open_outside = button(self.tr("Open in system viewer"), self._open_outside)
        self._lay_out(title)
        self._ring = FocusRing(self)
        self._make(SIZES[0])

    def _make_view(self, title: str) -> QPdfView:
        view = QPdfView(self)
        view.setAccessibleName(title)
        view.setDocument(self.document)
        view.setFrameShape(QFrame.Shape.NoFrame)
        ground = view.palette()
        ground.setColor(QPalette.ColorRole.Dark, theme.colour("neutral_soft"))
        view.setPalette(ground)
        view.setPageMode(QPdfView.PageMode.MultiPage)
        view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        view.pageNavigator().currentPageChanged.connect(lambda _: self._say_page())
        return view

    def _lay_out(self, title: str) -> None:
        zoom = (
            button(self.tr("Smaller"), self._zoom_out, kind="small", icon="zoom_out"),
            button(self.tr("Larger"), self._zoom_in, kind="small", icon="zoom_in"),
            button(self.tr("Fit width"), self._fit, kind="small"),
        )
        card = Card(self.view, pad=1)
        box = QVBoxLayout(self)
        fill(box, (hbox(label(title, "h2"), None, label(self.tr("Type size"), "muted"), self.sizes, *zoom),), 10)
        box.setContentsMargins(theme.px(18), theme.px(14), theme.px(18), theme.px(14))
        box.addWidget(card, 1)
        foot = hbox(
            button(self.tr("Go back"), self.reject), self.state, self.open_outside, self.print, self.save, gap=8
        )
        foot.setStretch(1, 1)
        box.addLayout(foot)

    def _make(self, size: int) -> None:
        self._enable(False)
        self.state.setText(self.tr("Making the paper…"))
        self._let_go()
        self._work = Work(_task(self._write, size))
        self._work.finished.connect(self._show_paper)
        self._work.refused.connect(self._show_problems)
        self._work.troubled.connect(self.state.setText)
        self._work.failed.connect(self._show_failure)
        self._work.start()

    def _show_paper(self, paper: _Paper) -> None:
        self._paper = paper
        buffer = QBuffer(self.document)
        buffer.setData(QByteArray(paper.data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(buffer)
        self.view.pageNavigator().jump(0, QPointF())
        if self._fit_factor() > _FIRST_ZOOM:
            self.view.setZoomMode(QPdfView.ZoomMode.Custom)
            self.view.setZoomFactor(_FIRST_ZOOM)
        self._enable(True)
        self._say_page()
        announce(self, self.state.text())

    def _show_problems(self, problems: dict[str, str]) -> None:
        self.state.setText(" ".join(problems.values()))

    def _show_failure(self, _problem: object) -> None:
        self.state.setText(self.tr("The paper could not be made."))

    def _say_page(self) -> None:
        if self._paper is None:
            return
        words = self.tr("Page {0} of {1}").format(self.view.pageNavigator().currentPage() + 1, self._paper.pages)
        if self._paper.missing:
            codes = ", ".join(f"{sign} [U+{ord(sign[0]):04X}]" for sign in sorted(self._paper.missing))
            words += "  ·  " + self.tr("No font has these signs, so their codes are printed: {0}").format(codes)
        self.state.setText(words)

    def _enable(self, ready: bool) -> None:
        for one in (self.save, self.print, self.open_outside):
            one.setEnabled(ready)

    def _zoom_in(self) -> None:
        self._zoom(_STEP)

    def _zoom_out(self) -> None:
        self._zoom(1 / _STEP)

    def _zoom(self, factor: float) -> None:
        fitted = self.view.zoomMode() == QPdfView.ZoomMode.FitToWidth
        now = self._fit_factor() if fitted else self.view.zoomFactor()
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(max(now * factor, 0.25), 6.0))

    def _fit_factor(self) -> float:
        dots = self.document.pagePointSize(0).width() * self.logicalDpiX() / 72
        return self.view.viewport().width() / dots if dots else 1.0

    def _fit(self) -> None:
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _ask_where(self) -> None:
        choose_where(self, self.tr("Save the paper"), self._file_name, self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the paper shown to a file: whole, or not at all."""
        if self._paper is None:
            return
        part = path.with_name(f"{path.name}.part")
        try:
            part.write_bytes(self._paper.data)
            part.replace(path)
        except OSError as problem:
            part.unlink(missing_ok=True)
            words = self.tr("It could not be saved there ({0}). Choose another place.").format(problem.strerror)
        else:
            words = self.tr("Saved as {0}").format(path.name)
        self.state.setText(words)
        announce(self, words)

    def _open_outside(self) -> None:
        if self._paper is not None:
            file = Path(_outside_folder().name) / self._file_name
            file.write_bytes(self._paper.data)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
            self.state.setText(self.tr("Opened outside; that copy is removed when CPP Desktop closes."))

    def _ask_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._file_name)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._print_on(printer))
        QDialog.open(dialog)  # its own `open` wants a slot by name

    def _print_on(self, printer: QPrinter) -> None:
        if self._paper is None:
            return
        data = self._paper.data
        self.state.setText(self.tr("Printing…"))
        work = Work(lambda progress: print_pages(data, printer, progress))
        work.finished.connect(self._say_printed)
        work.troubled.connect(self.state.setText)
        work.start()

    def _say_printed(self, _pages: int) -> None:
        self.state.setText(self.tr("Sent to the printer."))

    def showEvent(self, event: QShowEvent) -> None:
        """Let the focus ring follow the keyboard here too."""
        super().showEvent(event)
        self._ring.watch()

    def done(self, result: int) -> None:
        """Stop what is being made, and close."""
        self._let_go()
        super().done(result)

    def _let_go(self) -> None:
        if self._work is not None:
            self._work.stop()
            self._work.finished.disconnect()  # what it still makes is not wanted any more
            self._work = None


def _task(write: WritePaper, size: int) -> Task:
    """Write a paper and take it into memory: it names people, so no copy stays on disk."""

    def task(progress: Progress) -> _Paper:
        progress(0, 1, "")
        with TemporaryDirectory(prefix="cpp-desktop-") as folder:
            written = write(Path(folder) / "paper.pdf", size)
            return _Paper(written.path.read_bytes(), written.pages, written.missing)

    return task


@cache
def _outside_folder() -> TemporaryDirectory[str]:
    return TemporaryDirectory(prefix="cpp-desktop-")
