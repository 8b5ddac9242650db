"""The pages of a paper as small pictures with their numbers, to go to by; drawn beside the window as they are seen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from cpp_desktop.ui.parts import theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MARK = Qt.ItemDataRole.UserRole
_WIDTH = 74
_ROOM = 22
"""Below each picture stands its number, in a line of so many pixels at 100 %."""


class _Pages(QAbstractListModel):
    """A paper's pages: their numbers as printed, and pictures of those that were asked for."""

    def __init__(self, view: QListView, paper: QPdfDocument) -> None:
        super().__init__(view)
        self._paper = paper
        self._count = 0
        self._pictures: dict[int, QPixmap] = {}
        self._asked: set[int] = set()
        self._marks: frozenset[str] = frozenset()
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(paper)
        self._renderer.pageRendered.connect(self._take)

    def read(self) -> None:
        """Take the pages of the paper now held."""
        self.beginResetModel()
        self._count, self._marks = self._paper.pageCount(), frozenset()
        self._pictures, self._asked = {}, set()
        self.endResetModel()

    def mark(self, labels: frozenset[str]) -> None:
        """Tell the pages with these numbers as new."""
        self._marks = labels
        if self._count:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many pages there are."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a page's number, its picture once there is one, or what a screen reader says."""
        page = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._paper.pageLabel(page)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self.tr("Page {0}, new") if index.data(_MARK) else self.tr("Page {0}")
            return words.format(self._paper.pageLabel(page))
        if role == Qt.ItemDataRole.DecorationRole:
            self._ask_for(page)
            return self._pictures.get(page)
        return self._paper.pageLabel(page) in self._marks if role == _MARK else None

    def size_of(self, page: int) -> QSize:
        """Return how large a page is drawn, in pixels."""
        points = self._paper.pagePointSize(page)
        width = theme.px(_WIDTH)
        height = round(width * points.height() / points.width()) if points.width() else width
        return QSize(width, min(height, 2 * width))

    def _ask_for(self, page: int) -> None:
        if page not in self._asked:
            self._asked.add(page)
            self._renderer.requestPage(page, self.size_of(page) * 2)

    def _take(self, page: int, _size: QSize, image: QImage, *_: object) -> None:
        if page in self._asked and page < self._count and not image.isNull():
            white = QPixmap(image.size())
            white.fill(QColor("white"))
            painter = QPainter(white)
            painter.drawImage(0, 0, image)
            painter.end()
            white.setDevicePixelRatio(2.0)
            self._pictures[page] = white
            self.dataChanged.emit(self.index(page), self.index(page))


class _Delegate(QStyledItemDelegate):
    """Draws a page in its frame, its number below; the one in sight has a heavy frame."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for the page and its number."""
        size = _model(index).size_of(index.row())
        return QSize(size.width() + theme.px(14), size.height() + theme.px(_ROOM) + theme.px(8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one page."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        size, area = _model(index).size_of(index.row()), option.rect
        page = QRect(area.center().x() - size.width() // 2, area.top() + theme.px(5), size.width(), size.height())
        painter.save()
        painter.fillRect(page, QColor("white"))
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(picture, QPixmap):
            painter.drawPixmap(page, picture)
        edge = theme.px(3) if chosen else 1
        painter.setPen(theme.colour("control"))
        for out in range(edge):
            painter.setPen(theme.colour("accent" if chosen else "control"))
            painter.drawRect(page.adjusted(-out, -out, out - 1, out - 1))
        is_new = bool(index.data(_MARK))
        words = self.tr("{0} new") if is_new else "{0}"
        painter.setFont(theme.font(10, theme.SEMI))
        painter.setPen(theme.colour("warn" if is_new else "accent_text" if chosen else "text"))
        below = QRect(area.left(), page.bottom() + theme.px(3), area.width(), theme.px(_ROOM))
        number = str(index.data(Qt.ItemDataRole.DisplayRole))
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, words.format(number))
        painter.restore()


def _model(index: Index) -> _Pages:
    model = index.model()
    assert isinstance(model, _Pages), "a page's delegate draws pages alone"
    return model


class Thumbnails(QListView):
    """The pages, one Tab stop; the arrow keys and a click go to one: `chosen(number)`, counted from 1."""

    chosen = Signal(int)

    def __init__(self, paper: QPdfDocument) -> None:
        super().__init__()
        self._pages = _Pages(self, paper)
        self._following = False
        self.setModel(self._pages)
        self.setItemDelegate(_Delegate(self))
        self.setObjectName("thumbnails")
        self.setAccessibleName(self.tr("Pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFixedWidth(theme.px(_WIDTH + 14) + self.verticalScrollBar().sizeHint().width() + 2)
        self.selectionModel().currentChanged.connect(self._choose)

    def read(self) -> None:
        """Take the pages of the paper now shown."""
        self._following = True
        self._pages.read()
        self._following = False

    def mark(self, labels: Iterable[str]) -> None:
        """Tell the pages with these numbers as new."""
        self._pages.mark(frozenset(labels))

    def follow(self, number: int) -> None:
        """Mark the page in sight."""
        index = self._pages.index(number - 1)
        if index.isValid() and index != self.currentIndex():
            self._following = True
            self.setCurrentIndex(index)
            self._following = False
            QTimer.singleShot(0, self, lambda: self.scrollTo(self.currentIndex()))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and not self._following:
            self.chosen.emit(index.row() + 1)
