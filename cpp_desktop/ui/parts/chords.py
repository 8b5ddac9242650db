"""Key chords that hold on a part of a page, and buttons that a chord presses too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from cpp_desktop.ui.parts.buttons import button


def bind(widget: QWidget, chord: str, deed: Callable[[], object], *, alone: bool = False) -> None:
    """Do something when a chord is pressed on a widget `alone`, or also on anything that it holds."""
    contexts = Qt.ShortcutContext
    shortcut = QShortcut(QKeySequence(chord), widget)
    shortcut.setContext(contexts.WidgetShortcut if alone else contexts.WidgetWithChildrenShortcut)
    shortcut.activated.connect(lambda: deed())


def chord_button(dialog: QWidget, chord: str, words: str, deed: Callable[[], object], *, kind: str = "") -> QPushButton:
    """Return a button that a chord presses too, anywhere in its dialog, while the button is in sight."""
    made = button(words, deed, kind=kind)
    made.setToolTip(chord)
    # A button's own chord would go with its words, which change.
    QShortcut(QKeySequence(chord), dialog).activated.connect(lambda: made.click() if made.isVisible() else None)
    return made
