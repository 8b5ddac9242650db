"""Ctrl+O where a file belongs to what is shown: taken before the window, which would open another group's file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget


class OpenChord(QObject):
    """Calls `deed` when Ctrl+O is pressed anywhere within a widget, while `wanted()` says that there is something."""

    def __init__(self, within: QWidget, deed: Callable[[], object], wanted: Callable[[], bool]) -> None:
        super().__init__(within)
        self._deed, self._wanted = deed, wanted
        within.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the chord."""
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Open) and self._wanted():
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._deed()
                return True
        return super().eventFilter(watched, event)
