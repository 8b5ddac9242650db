"""A paper on the screen before it is printed or saved, in any of its type sizes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from cpp_desktop.domain.papers import SIZES
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Segments, button
from cpp_desktop.ui.parts.focus_ring import FocusRing
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, fill, flow, hbox, wrap
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.parts.messages import announce
from cpp_desktop.ui.parts.pages_view import PagesView
from cpp_desktop.ui.parts.paper_deeds import PaperDeeds, PaperMade, in_memory, missing_words
from cpp_desktop.ui.parts.preview_find import FindRow
from cpp_desktop.ui.parts.preview_outline import Outline
from cpp_desktop.ui.parts.saving_formats import saving_deeds
from cpp_desktop.ui.parts.screen import WritePaper
from cpp_desktop.ui.parts.work import Work


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
        self._pages = 0
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
        self.deeds = PaperDeeds(self)
        self.deeds.said.connect(self.state.setText)
        self.save = button(self.tr("Save as…"), self.deeds.ask_where, kind="primary", icon="down")
        self.formats = menu_button(self.tr("Other formats"), kind="")
        show_deeds(self.formats, saving_deeds(endings, self.deeds.ask_where))
        self.print = button(self.tr("Print…"), self.deeds.ask_printer, icon="print")
        self.open_outside = button(self.tr("Open in system viewer"), self.deeds.open_outside)
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
        self._work = Work(in_memory(self._write, size))
        self._work.finished.connect(self._show_paper)
        self._work.refused.connect(self._show_problems)
        self._work.troubled.connect(self.state.setText)
        self._work.failed.connect(self._show_failure)
        self._work.start()

    def _show_paper(self, paper: PaperMade) -> None:
        written, self._pages = paper.written, paper.written.pages
        self.deeds.hold(paper.data, self._file_name, self._write, int(self.sizes.current()))
        self.view.show_paper(paper.data)
        self.page.setValidator(QIntValidator(1, self._pages, self.page))
        self.total.setText(self.tr("of {0}").format(self._pages))
        self._offer_outline()
        self._enable(True)
        self._show_page(1)
        self.state.setText(" ".join(filter(None, (*written.remarks, missing_words(written.missing)))))
        announce(self, self.tr("Page {0} of {1}").format(1, self._pages) + f". {self.state.text()}")

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
        if 1 <= number <= self._pages and number != self.view.page():
            self.view.go_to(number)
        else:
            self._show_page(self.view.page())

    def _show_problems(self, problems: dict[str, str]) -> None:
        self.state.setText(" ".join(problems.values()))

    def _show_failure(self, _problem: object) -> None:
        self.state.setText(self.tr("The paper could not be made."))

    def _enable(self, ready: bool) -> None:
        for one in (self.save, self.formats, self.print, self.open_outside):
            one.setEnabled(ready)

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
