"""The pages of a paper, one below another."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame

from cpp_desktop.ui.parts import theme

_STEP = 1.25
_FIRST_ZOOM = 1.25  # a page as wide as the window would show a few lines alone
_LEAST, _MOST = 0.25, 6.0


class PagesView(QPdfView):
    """Shows a PDF held in memory; `page_changed(number)` counts from 1. Home and End go to the first and last page."""

    page_changed = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.paper = QPdfDocument()
        self._held: QBuffer | None = None
        self.setAccessibleName(name)
        self.setDocument(self.paper)
        self.setFrameShape(QFrame.Shape.NoFrame)
        ground = self.palette()
        ground.setColor(QPalette.ColorRole.Dark, theme.colour("neutral_soft"))
        self.setPalette(ground)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.pageNavigator().currentPageChanged.connect(lambda page: self.page_changed.emit(page + 1))

    def show_paper(self, data: bytes) -> None:
        """Show another paper from its first page, at the same size as the one before."""
        first = self.paper.pageCount() == 0
        before, self._held = self._held, QBuffer(self.paper)
        self._held.setData(QByteArray(data))
        self._held.open(QIODevice.OpenModeFlag.ReadOnly)
        self.paper.load(self._held)
        if before is not None:
            before.deleteLater()
        self.go_to(1)
        if first and self._width_factor() > _FIRST_ZOOM:
            self.setZoomMode(QPdfView.ZoomMode.Custom)
            self.setZoomFactor(_FIRST_ZOOM)

    def page(self) -> int:
        """Return the number of the page in sight, from 1."""
        return self.pageNavigator().currentPage() + 1

    def go_to(self, number: int, at: QPointF | None = None) -> None:
        """Go to a page, counted from 1, and a place on it in points from its top left."""
        self.pageNavigator().jump(number - 1, at or QPointF())

    def zoom_in(self) -> None:
        """Show the pages a quarter larger."""
        self._zoom(_STEP)

    def zoom_out(self) -> None:
        """Show the pages a quarter smaller."""
        self._zoom(1 / _STEP)

    def fit_width(self) -> None:
        """Show the pages as wide as there is room."""
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def fit_page(self) -> None:
        """Show a whole page at a time."""
        self.setZoomMode(QPdfView.ZoomMode.FitInView)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Home and End; leave other keys to Qt."""
        if event.key() == Qt.Key.Key_Home:
            self.go_to(1)
        elif event.key() == Qt.Key.Key_End:
            self.go_to(self.paper.pageCount())
        else:
            super().keyPressEvent(event)

    def _zoom(self, factor: float) -> None:
        mode = self.zoomMode()
        now = self.zoomFactor() if mode == QPdfView.ZoomMode.Custom else self._fitted_factor(mode)
        self.setZoomMode(QPdfView.ZoomMode.Custom)
        self.setZoomFactor(min(max(now * factor, _LEAST), _MOST))

    def _fitted_factor(self, mode: QPdfView.ZoomMode) -> float:
        if mode == QPdfView.ZoomMode.FitToWidth:
            return self._width_factor()
        dots = self.paper.pagePointSize(0).height() * self.logicalDpiY() / 72
        return min(self._width_factor(), self.viewport().height() / dots) if dots else 1.0

    def _width_factor(self) -> float:
        dots = self.paper.pagePointSize(0).width() * self.logicalDpiX() / 72
        return self.viewport().width() / dots if dots else 1.0
