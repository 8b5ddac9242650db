"""What cannot be used just now: greyed, with the reason as its tip and for a screen reader."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


def bar(widget: QWidget, why: str, *, described: str = "") -> None:
    """Grey a widget for a reason; without one it can be used again, and is `described` as it was."""
    widget.setEnabled(not why)
    tell_why(widget, why, described=described)


def tell_why(widget: QWidget, why: str, *, described: str = "") -> None:
    """Say on a widget that is still read why it is not changed, or no more."""
    widget.setToolTip(why)
    widget.setAccessibleDescription(" ".join(filter(None, (described, why))))


def bar_deed(deed: QAction, why: str) -> None:
    """Grey an entry of a menu for a reason."""
    deed.setEnabled(not why)
    deed.setToolTip(why or deed.text())
    deed.setStatusTip(why)
    if isinstance(menu := deed.parent(), QMenu):
        menu.setToolTipsVisible(bool(why))
