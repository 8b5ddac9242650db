"""A paper's pages as part of a screen: small and large, to turn, to search and to go through by headings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPushButton, QStackedWidget, QWidget

from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.progress import Progress
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.empty_state import Empty, EmptyState
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, hbox, vbox, wrap
from cpp_desktop.ui.parts.messages import announce
from cpp_desktop.ui.parts.pages_view import PagesView
from cpp_desktop.ui.parts.paper_deeds import PaperDeeds, PaperMade, in_memory, missing_words
from cpp_desktop.ui.parts.preview_find import FindRow
from cpp_desktop.ui.parts.preview_outline import Outline
from cpp_desktop.ui.parts.progress_strip import ProgressStrip
from cpp_desktop.ui.parts.shell import WritePaper
from cpp_desktop.ui.parts.thumbnails import Thumbnails
from cpp_desktop.ui.parts.work import Task, Work

ComposePaper = Callable[[], WritePaper]
"""Reads what a paper says, on the worker that writes it."""

REST_MS = 250
"""How long a paper must have been the one wanted before it is made: nobody waits for those passed over."""


class PaperPane(Card):
    """Shows one paper at a time, made on a worker after a short rest; another one stops what is being made.

    `made(paper)` follows, and `ready(bool)` says whether there is a paper to do something with. A `wide` one has words
    beside its signs, and begins with the paper's headings.
    """

    made = Signal(object)
    ready = Signal(bool)

    def __init__(self, *, wide: bool = False) -> None:
        super().__init__(pad=10, gap=6)
        self._wide = wide and not theme.is_large()
        self._compose: ComposePaper | None = None
        self._size, self._title, self._file_name = 12, "", ""
        self._work: Work | None = None
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._make)
        self.view = PagesView(self.tr("The paper"))
        self.thumbnails, self.outline = Thumbnails(self.view.paper), Outline(self.view.paper)
        self.finder = FindRow(self.view)
        self.strip = ProgressStrip()
        self.deeds = PaperDeeds(self)
        self.page, self.total = QLineEdit(), label("", "muted")
        self.state = label("", "muted", wraps=True)
        self.contents = self._sign(self.tr("Contents"), "book")
        self.contents.setCheckable(True)
        self.contents.hide()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._enable(False)

    def _lay_out(self) -> None:
        self.page.setAccessibleName(self.tr("Page"))
        self.page.setFixedWidth(theme.px(58))
        self.page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._tools = (
            self.contents,
            self._sign(self.tr("Find in the paper"), "search", self.finder.ask),
            self._sign(self.tr("Smaller"), "zoom_out", self.view.zoom_out),
            self._sign(self.tr("Larger"), "zoom_in", self.view.zoom_in),
            button(self.tr("Whole page"), self.view.fit_page, kind="small"),
            *([button(self.tr("Fit width"), self.view.fit_width, kind="small")] if self._wide else []),
        )
        goes = hbox(label(self.tr("Page"), "h3"), self.page, self.total, gap=6)
        self.outline.setFixedWidth(theme.px(250 if self._wide else 200))
        self.outline.hide()
        both = hbox(self.thumbnails, self.outline, self.view, gap=8)
        both.setStretch(2, 1)
        self.pages = wrap(both)
        self._stack.addWidget(self.pages)
        self._empty = QWidget()
        self._stack.addWidget(self._empty)
        if theme.is_huge():  # the whole page scrolls there
            self._stack.setMinimumHeight(theme.px(280))
        self.strip.layout().setContentsMargins(0, 0, 0, 0)  # type: ignore[union-attr]
        self._line = wrap(hbox(goes, None, *self._tools, gap=6))
        self.add(self._line)
        self.add(vbox(self.finder, self.strip, gap=4))
        self.add(self._stack, 1)
        self.add(self.state)
        self.state.hide()

    def _connect(self) -> None:
        self.view.page_changed.connect(self._show_page)
        self.page.editingFinished.connect(self._go_to_typed)
        self.thumbnails.chosen.connect(self.view.go_to)
        self.outline.chosen.connect(self.view.go_to)
        self.contents.toggled.connect(self._show_outline)
        self.finder.closed.connect(self.view.setFocus)
        self.deeds.said.connect(self.say)

    def bind_keys(self, screen: QWidget) -> None:
        """Let the keys of a paper on the screen hold anywhere on one."""
        for keys, deed in (
            ("F3", lambda: self.finder.step(1)),
            ("Shift+F3", lambda: self.finder.step(-1)),
            ("Ctrl+G", self._ask_page),
            ("Ctrl++", self.view.zoom_in),
            ("Ctrl+-", self.view.zoom_out),
            ("Ctrl+0", self.view.fit_width),
            ("Ctrl+S", lambda: self.deeds.ask_where() if self.deeds.data else None),
        ):
            QShortcut(QKeySequence(keys), screen).activated.connect(deed)

    def show_paper(self, title: str, compose: ComposePaper, size: int, file_name: str, *, rest: bool = True) -> None:
        """Show a paper in a type size (points) once it is made; the same one keeps its pages so long."""
        other = title != self._title
        self._compose, self._size, self._title, self._file_name = compose, size, title, file_name
        self._let_go()
        self.deeds.hold(None, file_name)
        self._line.show()
        self._enable(False)
        self.say("")
        self.view.setAccessibleName(title)
        if other:
            self.show_empty(Empty(self.tr("Making the paper…"), icon="file"))
        if Work.inline or not rest:
            self._make()
        else:
            self._rest.start(REST_MS)

    def show_empty(self, says: Empty) -> None:
        """Show words in place of pages."""
        self._stack.removeWidget(self._empty)
        self._empty.deleteLater()
        self._empty = EmptyState(says)
        self._stack.addWidget(self._empty)
        self._stack.setCurrentWidget(self._empty)

    def put_away(self, says: Empty) -> None:
        """Show no paper, and words in its place."""
        self._let_go()
        self._title = ""
        self.deeds.hold(None, "")
        self._line.hide()
        self._enable(False)
        self.say("")
        self.show_empty(says)

    def _make(self) -> None:
        if self._compose is None or not self.isEnabled():  # nothing is made while the window closes
            return
        self._work = Work(_task(self._compose, self._size))
        self._work.finished.connect(self._show)
        self._work.refused.connect(lambda problems: self._show_problem(" ".join(problems.values())))
        self._work.troubled.connect(self._show_problem)
        self._work.stopped.connect(lambda: self._show_problem(self.tr("Stopped. Choose the paper again to make it.")))
        self._work.failed.connect(lambda _: self._show_problem(self.tr("The paper could not be made.")))
        self.strip.follow(self._work, self.tr("Making the paper…"))
        self._work.start()

    def _show(self, paper: PaperMade) -> None:
        self.deeds.hold(paper.data, self._file_name, _anew(self._compose) if self._compose else None, self._size)
        self.made.emit(paper)
        self.view.show_paper(paper.data)
        self.thumbnails.read()
        self._offer_outline()
        self.total.setText(self.tr("of {0}").format(self.view.paper.pageCount()))
        self._stack.setCurrentWidget(self.pages)
        self._enable(True)
        self._show_page(1)
        missing = missing_words(paper.written.missing)
        self.say(" ".join(filter(None, (*paper.written.remarks, missing))))
        announce(self, f"{self._title}. {self.total.text()}. {self.state.text()}")

    def _show_problem(self, sentence: str) -> None:
        self._title = ""
        self.show_empty(Empty(sentence, icon="info"))
        announce(self, sentence)

    def say(self, words: str) -> None:
        """Say something about the paper below its pages, or nothing."""
        self.state.setText(words)
        self.state.setVisible(bool(words))

    def _offer_outline(self) -> None:
        first, worth_it = self.contents.isHidden(), self.outline.read() > 1
        self.contents.setVisible(worth_it)
        if (first and self._wide) or not worth_it:
            self.contents.setChecked(worth_it)

    def _show_outline(self, on: bool) -> None:
        self.outline.setVisible(on)
        self.thumbnails.setVisible(not on)

    def _show_page(self, number: int) -> None:
        self.page.setText(self.view.paper.pageLabel(number - 1))
        self.thumbnails.follow(number)
        self.outline.follow(number)

    def _ask_page(self) -> None:
        self.page.setFocus()
        self.page.selectAll()

    def _go_to_typed(self) -> None:
        """Go to the page of the number typed, as it is printed: 14a too."""
        at = self.view.paper.pageIndexForLabel(self.page.text().strip())
        if at >= 0 and at + 1 != self.view.page():
            self.view.go_to(at + 1)
        else:
            self._show_page(self.view.page())

    def _enable(self, ready: bool) -> None:
        for one in (*self._tools, self.page):
            one.setEnabled(ready)
        if not ready:
            self.page.setText("")
            self.total.setText("")
        self.ready.emit(ready)

    def _sign(self, words: str, icon: str, pressed: Callable[[], object] | None = None) -> QPushButton:
        """Return a small button with a sign; where there is no room its words are heard and pointed at alone."""
        made = button(words if self._wide else "", pressed, kind="small", icon=icon)
        made.setAccessibleName(words)
        made.setToolTip("" if self._wide else words)
        return made

    def stop(self) -> None:
        """Stop what is being made; nobody wants it any more."""
        self._let_go()

    def _let_go(self) -> None:
        self._rest.stop()
        if self._work is not None and self._work.is_running:
            self._work.stop()
            for signal in (self._work.finished, self._work.refused, self._work.troubled, self._work.stopped):
                signal.disconnect()  # what it still makes or says is not wanted any more
        self._work = None


def _task(compose: ComposePaper, size: int) -> Task:
    """Read what a paper says, then write it, unless it is stopped in between."""

    def task(progress: Progress) -> object:
        progress(0, 2, "")
        write = compose()
        progress(1, 2, "")
        return in_memory(write, size)(progress)

    return task


def _anew(compose: ComposePaper) -> WritePaper:
    def write(path: Path, size: int) -> Written:
        return compose()(path, size)

    return write
