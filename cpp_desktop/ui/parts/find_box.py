"""The box above a list that searches it as one types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from cpp_desktop.ui.parts import icons, theme


class FindBox(QLineEdit):
    """A line with a magnifying glass; Down leaves it for the list below, Escape empties it."""

    left_downwards = Signal()

    def __init__(self, prompt: str) -> None:
        super().__init__()
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        self.setMinimumHeight(theme.px(38))
        self.setClearButtonEnabled(True)
        glass = self.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        glass.setText(prompt)
        glass.triggered.connect(self.setFocus)
        for clears in self.findChildren(QAction, "_q_qlineeditclearaction"):  # Qt's own, which has no words
            clears.setText(self.tr("Clear"))

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window while nothing is typed here that it could take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoes = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
            if undoes and not self.isUndoAvailable() and not self.isRedoAvailable():
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Down and Escape; leave other keys to Qt."""
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
