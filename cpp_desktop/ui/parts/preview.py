"""A paper on the screen before it is printed or saved, in any of its type sizes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QIntValidator, QKeySequence, QShortcut, QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from cpp_desktop.domain.papers import SIZES
from cpp_desktop.domain.progress import Progress
from cpp_desktop.ui.dialogs.file_choice import choose_where
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Segments, button
from cpp_desktop.ui.parts.focus_ring import FocusRing
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, fill, flow, hbox, wrap
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.parts.messages import announce
from cpp_desktop.ui.parts.pages_view import PagesView
from cpp_desktop.ui.parts.preview_find import FindRow
from cpp_desktop.ui.parts.preview_outline import Outline
from cpp_desktop.ui.parts.printing import print_pages
from cpp_desktop.ui.parts.saving_formats import saving_deeds, with_ending
from cpp_desktop.ui.parts.screen import WritePaper
from cpp_desktop.ui.parts.work import Task, Work


class _Paper(NamedTuple):
    data: bytes
    pages: int
    missing: frozenset[str]
    remarks: tuple[str, ...]


class PaperPreview(QDialog):
    """Pages to look at, a type size to choose, and where the paper may go. Nothing is left on disk unasked."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        write: WritePaper,
        *,
        file_name: str,
        sizes: Sequence[int] = SIZES,
        endings: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self._write, self._file_name = write, file_name
        self._paper: _Paper | None = None
        self._work: Work | None = None
        self.setWindowTitle(title)
        self.resize(parent.width() - theme.px(120), parent.height() - 40)
        self.view = PagesView(title)
        self.document = self.view.paper
        self.outline, self.finder = Outline(self.document), FindRow(self.view)
        self._aside = Card(self.outline, pad=4)
        self.sizes = Segments([(str(size), str(size)) for size in sizes], name=self.tr("Type size in points"))
        self.sizes.chosen.connect(lambda size: self._make(int(size)))
        self.page, self.total = QLineEdit(), label("", "muted")
        self.state = label("", "muted", wraps=True)
        self.contents = button(self.tr("Contents"), kind="small", icon="book")
        self.save = button(self.tr("Save as…"), self._ask_where, kind="primary", icon="down")
        self.formats = menu_button(self.tr("Other formats"), kind="")
        show_deeds(self.formats, saving_deeds(endings, self._ask_where))
        self.print = button(self.tr("Print…"), self._ask_printer, icon="print")
        self.open_outside = button(self.tr("Open in system viewer"), self._open_outside)
        self._lay_out(title)
        self._connect()
        self._ring = FocusRing(self)
        self.view.setFocus()
        self._make(sizes[0])

    def _lay_out(self, title: str) -> None:
        finds = button(self.tr("Find"), self.finder.ask, kind="small", icon="search")
        zoom = (
            button(self.tr("Smaller"), self.view.zoom_out, kind="small", icon="zoom_out"),
            button(self.tr("Larger"), self.view.zoom_in, kind="small", icon="zoom_in"),
            button(self.tr("Fit width"), self.view.fit_width, kind="small"),
        )
        self.contents.setCheckable(True)
        self.contents.hide()
        self.page.setAccessibleName(self.tr("Page"))
        self.page.setFixedWidth(theme.px(54))
        self.page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        goes = hbox(label(self.tr("Page"), "muted"), self.page, self.total, gap=6)
        sizes = hbox(label(self.tr("Type size"), "muted"), self.sizes, gap=8)
        heading = () if theme.is_large() else (label(title, "h2"), 6)
        box = QVBoxLayout(self)
        views = (
            # No room there for all of them in the foot; the width is fitted by Ctrl+0.
            wrap(flow(self.contents, finds, self.formats, *zoom[:2], gap=8))
            if theme.is_huge()
            else hbox(self.contents, finds, None, *zoom, gap=8)
        )
        fill(box, (hbox(*heading, goes, None, sizes, gap=10), views), 8)
        box.setContentsMargins(theme.px(18), theme.px(12), theme.px(18), theme.px(14))
        box.addWidget(self.finder)
        both = hbox(self._aside, Card(self.view, pad=1), gap=10)
        both.setStretch(1, 1)
        self._aside.hide()
        box.addLayout(both, 1)
        others = () if theme.is_huge() else (self.formats,)
        verbs = (self.open_outside, self.print, *others, self.save)
        foot = hbox(button(self.tr("Go back"), self.reject), self.state, *verbs, gap=8)
        foot.setStretch(1, 1)
        box.addLayout(foot)

    def _connect(self) -> None:
        self.view.page_changed.connect(self._show_page)
        self.page.editingFinished.connect(self._go_to_typed)
        self.outline.chosen.connect(self.view.go_to)
        self.contents.toggled.connect(self._show_outline)
        self.finder.closed.connect(self.view.setFocus)
        for keys, deed in (
            ("Ctrl+F", self.finder.ask),
            ("F3", lambda: self.finder.step(1)),
            ("Shift+F3", lambda: self.finder.step(-1)),
            ("Ctrl+G", self._ask_page),
            ("Ctrl++", self.view.zoom_in),
            ("Ctrl+=", self.view.zoom_in),
            ("Ctrl+-", self.view.zoom_out),
            ("Ctrl+0", self.view.fit_width),
            ("Ctrl+P", self.print.click),
            ("Ctrl+S", self.save.click),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(deed)

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
        self.view.show_paper(paper.data)
        self.page.setValidator(QIntValidator(1, paper.pages, self.page))
        self.total.setText(self.tr("of {0}").format(paper.pages))
        self._offer_outline()
        self._enable(True)
        self._show_page(1)
        self.state.setText(" ".join(filter(None, (*paper.remarks, self._missing_words(paper.missing)))))
        announce(self, self.tr("Page {0} of {1}").format(1, paper.pages) + f". {self.state.text()}")

    def _offer_outline(self) -> None:
        first, worth_it = self.contents.isHidden(), self.outline.read() > 1
        self.contents.setVisible(worth_it)
        if first or not worth_it:
            self.contents.setChecked(worth_it and not theme.is_large())

    def _show_outline(self, on: bool) -> None:
        self._aside.setVisible(on)

    def _show_page(self, number: int) -> None:
        self.page.setText(str(number))
        self.outline.follow(number)

    def _ask_page(self) -> None:
        self.page.setFocus()
        self.page.selectAll()

    def _go_to_typed(self) -> None:
        number = int(self.page.text() or 0)
        if self._paper is not None and 1 <= number <= self._paper.pages and number != self.view.page():
            self.view.go_to(number)
        else:
            self._show_page(self.view.page())

    def _show_problems(self, problems: dict[str, str]) -> None:
        self.state.setText(" ".join(problems.values()))

    def _show_failure(self, _problem: object) -> None:
        self.state.setText(self.tr("The paper could not be made."))

    def _missing_words(self, missing: frozenset[str]) -> str:
        codes = ", ".join(f"{sign} [U+{ord(sign[0]):04X}]" for sign in sorted(missing))
        return self.tr("No font has these signs, so their codes are printed: {0}").format(codes) if missing else ""

    def _enable(self, ready: bool) -> None:
        for one in (self.save, self.formats, self.print, self.open_outside):
            one.setEnabled(ready)

    def _ask_where(self, ending: str = "") -> None:
        if not ending:
            choose_where(self, self.tr("Save the paper"), self._file_name, self.save_to)
            return
        name = with_ending(Path(self._file_name).with_suffix(""), ending).name
        choose_where(self, self.tr("Save the paper"), name, lambda path: self._write_to(with_ending(path, ending)))

    def _write_to(self, path: Path) -> None:
        """Write the paper anew in another format, which its name tells."""
        work = Work(lambda _progress: self._write(path, SIZES[0]))
        work.finished.connect(lambda _written: self._say_saved(path))
        work.refused.connect(self._show_problems)
        work.troubled.connect(self.state.setText)
        work.failed.connect(self._show_failure)
        work.start()

    def _say_saved(self, path: Path) -> None:
        self.state.setText(self.tr("Saved as {0}").format(path.name))
        announce(self, self.state.text())

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
            self._say_saved(path)
            return
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
        if self._work is not None and self._work.is_running:
            self._work.stop()
            self._work.finished.disconnect()  # what it still makes is not wanted any more
        self._work = None


def _task(write: WritePaper, size: int) -> Task:
    """Write a paper and take it into memory: it names people, so no copy stays on disk."""

    def task(progress: Progress) -> _Paper:
        progress(0, 1, "")
        with TemporaryDirectory(prefix="cpp-desktop-") as folder:
            written = write(Path(folder) / "paper.pdf", size)
            return _Paper(written.path.read_bytes(), written.pages, written.missing, written.remarks)

    return task


@cache
def _outside_folder() -> TemporaryDirectory[str]:
    return TemporaryDirectory(prefix="cpp-desktop-")
