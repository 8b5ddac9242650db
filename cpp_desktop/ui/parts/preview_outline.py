"""The headings of a paper, to go to by."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPointF, Qt, Signal
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView

from cpp_desktop.ui.parts import theme

_ROLE = QPdfBookmarkModel.Role


class Outline(QTreeView):
    """A paper's bookmarks; the arrow keys and a click go there: `chosen(number, place)`, pages counted from 1."""

    chosen = Signal(int, QPointF)

    def __init__(self, paper: QPdfDocument) -> None:
        super().__init__()
        self._pages: list[tuple[int, QModelIndex]] = []
        self._model = QPdfBookmarkModel(self)
        self._model.setDocument(paper)
        self.setModel(self._model)
        self.setAccessibleName(self.tr("Contents"))
        self.setObjectName("outline")
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setIndentation(theme.px(16))
        self.setFixedWidth(theme.px(250))
        self._following = False
        self.selectionModel().currentChanged.connect(self._choose)
        self.clicked.connect(self._choose)

    def read(self) -> int:
        """Take the headings of the paper now shown, all unfolded; return how many there are."""
        self.expandAll()
        self._pages = list(self._walk(QModelIndex()))
        return len(self._pages)

    def follow(self, number: int) -> None:
        """Mark the first heading on a page, or the last one before it, unless one on the page is marked already."""
        there = [index for page, index in self._pages if page == number]
        before = [index for page, index in self._pages if page < number]
        if self._pages and self.currentIndex() not in there:
            self._following = True
            self.setCurrentIndex((there or before[-1:] or [QModelIndex()])[0])
            self._following = False

    def _walk(self, parent: QModelIndex) -> list[tuple[int, QModelIndex]]:
        found = []
        for row in range(self._model.rowCount(parent)):
            index = self._model.index(row, 0, parent)
            found += [(int(index.data(_ROLE.Page)) + 1, index), *self._walk(index)]
        return found

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and not self._following:
            self.chosen.emit(int(index.data(_ROLE.Page)) + 1, index.data(_ROLE.Location))
