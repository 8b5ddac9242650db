"""The row that finds words in a paper."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtPdf import QPdfSearchModel
from PySide6.QtWidgets import QWidget

from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.find_box import FindBox
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import hbox
from cpp_desktop.ui.parts.messages import announce
from cpp_desktop.ui.parts.pages_view import PagesView


class FindRow(QWidget):
    """Finds words as one types and goes from one place to the next: Return or F3, back with Shift; Escape puts it away.

    `closed` says that the keyboard belongs to the pages again.
    """

    closed = Signal()

    def __init__(self, view: PagesView) -> None:
        super().__init__()
        self._view, self._at = view, -1
        self._found = QPdfSearchModel(self)
        self._found.setDocument(view.paper)
        view.setSearchModel(self._found)
        self.box = _Box(self.tr("Find in this paper"))
        self.box.setFixedWidth(theme.px(300))
        self.words = label("", "muted")
        before = button(self.tr("Before"), lambda: self.step(-1), kind="small")
        after = button(self.tr("Next"), lambda: self.step(1), kind="small")
        self.setLayout(hbox(self.box, before, after, self.words, None, gap=8))
        self.box.textChanged.connect(self._search)
        self.box.stepped.connect(self.step)
        self.box.left.connect(self.put_away)
        self._found.countChanged.connect(self._count)
        self.hide()

    def ask(self) -> None:
        """Show the row, ready to type."""
        self.show()
        self.box.setFocus()
        self.box.selectAll()

    def put_away(self) -> None:
        """Hide the row and what it marked."""
        self.box.clear()
        self.hide()
        self.closed.emit()

    def step(self, by: int) -> None:
        """Go to the next place, or the one before; after the last comes the first."""
        total = self._found.count()
        if not self.isVisible():
            self.ask()
        elif total:
            self._at = (self._at + by) % total
            found = self._found.resultAtIndex(self._at)
            self._view.setCurrentSearchResultIndex(self._at)
            self._view.go_to(found.page() + 1, found.location())
            self._say()
            announce(self, self.words.text())

    def _search(self, typed: str) -> None:
        self._at = -1
        self._view.setCurrentSearchResultIndex(-1)
        self._found.setSearchString(typed.strip())
        self._say()

    def _count(self) -> None:
        if self._at < 0 and self._found.count():
            self.step(1)
        self._say()

    def _say(self) -> None:
        total = self._found.count()
        if not self.box.text().strip():
            self.words.setText("")
        elif not total:
            self.words.setText(self.tr("Not in this paper"))
        else:
            self.words.setText(self.tr("{0} of {1}").format(self._at + 1, total))


class _Box(FindBox):
    """The line of words: `stepped(1)` by Return, `stepped(-1)` with Shift, `left` by Escape."""

    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Return and Escape; leave other keys to Qt."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
