"""What a screen reader would find in a widget."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


def focusable(top: QWidget) -> list[QWidget]:
    """Return the widgets shown in `top` that Tab or a click gives the keyboard to."""
    found = [w for w in (top, *top.findChildren(QWidget)) if w.isVisibleTo(top) and w.isEnabled()]
    return [w for w in found if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.focusProxy() is None]


def nameless(top: QWidget) -> list[str]:
    """Return the focusable widgets for which a screen reader has no name."""
    return [repr(w) for w in focusable(top) if not spoken_name(w)]


def spoken_name(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    # On Linux the name of a drop-down is what is chosen in it; its label is told as a relation.
    return widget.accessibleName() or QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
