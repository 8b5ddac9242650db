"""Room on a page for what is laid out anew, and Tab kept in the order of sight when it is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from cpp_desktop.ui.parts.layout import Part, vbox, wrap
from cpp_desktop.ui.parts.screen import Screen


class Changing(QWidget):
    """Holds one set of parts at a time."""

    def __init__(self) -> None:
        super().__init__()
        self._now: QWidget | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    def lay_out(self, *parts: Part, gap: float = 6) -> None:
        """Show these parts below one another, in place of those before."""
        if self._now is not None:
            self._box.removeWidget(self._now)
            self._now.hide()
            self._now.deleteLater()
        self._now = wrap(vbox(*parts, gap=gap))
        self._box.addWidget(self._now)
        order_tabs_soon(self)


def order_tabs_soon(changed: QWidget) -> None:
    """Order Tab's way in the window's next turn, once for all that changes in this one."""
    page = _page_of(changed)
    if not page.property("tabs_due"):
        page.setProperty("tabs_due", True)
        QTimer.singleShot(0, page, lambda: order_tabs(page))


def order_tabs(changed: QWidget) -> None:
    """Let Tab go through the page in the order of its layouts: Qt puts what was added later last."""
    changed.setProperty("tabs_due", False)
    page = _page_of(changed)
    for before, after in pairwise(_in_order(page)):
        QWidget.setTabOrder(before, after)


def _page_of(changed: QWidget) -> QWidget:
    page = changed
    while (above := page.parentWidget()) is not None and not isinstance(page, Screen):
        page = above
    return page


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusProxy() is None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    elif isinstance(widget, QScrollArea):
        if (inside := widget.widget()) is not None:
            yield from _in_order(inside)
    elif isinstance(widget, QStackedWidget):
        for at in range(widget.count()):
            if (page := widget.widget(at)) is not None:
                yield from _in_order(page)
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from _in_order(widget)
        elif item.spacerItem() is not None:
            # PySide never hears that a gap is gone, and would take what comes to stand at its place in memory for it.
            shiboken6.invalidate(item)
        elif (inside := item.layout()) is not None:
            yield from _in_layout(inside)
