"""A page that is shown no more: its screens are deleted one in a turn, for all of them at once hold the window up."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget


def let_go(page: QWidget) -> None:
    """Delete a page that nobody sees, the screens in its stack before it.

    It stays where it is meanwhile: to take it out would dress all that is in it anew.
    """
    page.setEnabled(False)  # what its screens wanted to do later is not done any more
    stack = page.findChild(QStackedWidget)
    # The one shown is the last to go: another would be shown, and laid out, in its place.
    screen = stack.widget(stack.count() - 1 if stack.currentIndex() == 0 else 0) if stack is not None else None
    if screen is not None:
        screen.deleteLater()
        QTimer.singleShot(0, page, lambda: let_go(page))
    else:
        page.deleteLater()
