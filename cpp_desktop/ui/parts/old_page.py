"""A page that is shown no more: its screens are deleted one in a turn, for all of them at once hold the window up."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget


def let_go(page: QWidget) -> None:
    """Delete a page that was taken out of its window, the screens in its stack before it."""
    page.hide()
    stack = page.findChild(QStackedWidget)
    screen = stack.widget(0) if stack is not None else None
    if stack is not None and screen is not None:
        stack.removeWidget(screen)
        screen.deleteLater()
        QTimer.singleShot(0, page, lambda: let_go(page))
    else:
        page.deleteLater()
