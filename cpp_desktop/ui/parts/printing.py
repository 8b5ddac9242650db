"""A PDF's pages onto a printer."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.domain.progress import Progress

_DPI = 300


def print_pages(data: bytes, printer: QPrinter, progress: Progress) -> int:
    """Print the pages of a PDF that the printer's settings ask for, and return how many; runs on a worker.

    Raises:
        StorageTrouble: the printer does not take the work.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    count = document.pageCount()
    first, last = printer.fromPage() or 1, printer.toPage() or count
    pages = range(first - 1, min(last, count))
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise StorageTrouble("The printer did not take the paper. Look whether it is on, or save the paper instead.")
    try:
        for done, at in enumerate(pages):
            progress(done, len(pages), "")
            if done:
                printer.newPage()
            _draw_page(painter, printer, document, at)
    finally:
        painter.end()
    return len(pages)


def _draw_page(painter: QPainter, printer: QPrinter, document: QPdfDocument, at: int) -> None:
    points = document.pagePointSize(at)
    dots = QSize(round(points.width() * _DPI / 72), round(points.height() * _DPI / 72))
    paper = printer.pageLayout().fullRectPixels(printer.resolution()).toRectF()
    scale = min(paper.width() / points.width(), paper.height() / points.height())
    place = QRectF(0, 0, points.width() * scale, points.height() * scale)
    painter.drawImage(place, document.render(at, dots))
