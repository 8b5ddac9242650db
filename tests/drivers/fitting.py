"""What of a window's words has too little room, and what scrolls sideways."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)


def in_sight(widget: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every piece of text in sight that nobody types."""
    for one in widget.findChildren(QWidget):
        if one.isVisible() and isinstance(one, QLabel | QAbstractButton):
            yield one, one.text()
        elif one.isVisible() and isinstance(one, QLineEdit):
            yield one, one.placeholderText()
        elif one.isVisible() and isinstance(one, QHeaderView):
            for section in range(one.count()):
                yield one, str(one.model().headerData(section, one.orientation()) or "")


def cut_off(widget: QWidget) -> list[str]:
    """The labels and buttons in sight that have less room than their words need, and no tip that says them whole."""
    found = []
    for one, text in in_sight(widget):
        if isinstance(one, QLabel) and one.wordWrap():
            short = one.height() < one.heightForWidth(one.width()) - 1
        elif isinstance(one, QLabel | QAbstractButton):
            short = one.width() < one.sizeHint().width() - 1
        else:
            continue
        if short and text and not one.toolTip():
            found.append(text)
    return found


def scrolled_sideways(widget: QWidget) -> list[str]:
    """The names of what in sight would have to be scrolled sideways to be seen whole, text that is typed apart."""
    areas = [one for one in widget.findChildren(QAbstractScrollArea) if one.isVisible()]
    return [
        one.accessibleName() or type(one).__name__
        for one in areas
        if not isinstance(one, QTextEdit | QPlainTextEdit) and one.horizontalScrollBar().maximum() > 0
    ]
