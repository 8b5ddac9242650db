"""What every editor of a form can do, whatever kind of value it edits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Editor(QWidget):
    """One value, typed or chosen in `entry`, the widget that takes the focus and carries the accessible name.

    `edited` is sent when a person changes the value, never when `show_value` does.
    """

    edited = Signal()

    def __init__(self, entry: QWidget) -> None:
        super().__init__()
        self.entry = entry
        self._showing = False
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(0)
        self.box.addWidget(entry)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the focus to the entry; with a focus proxy Tab would also come to where the editor once stood."""
        self.entry.setFocus(reason)

    def show_value(self, value: Any) -> None:  # noqa: ANN401 - as many types as editors
        """Show a value without sending `edited`."""
        self._showing = True
        try:
            self.put(value)
        finally:
            self._showing = False

    def put(self, value: Any) -> None:  # noqa: ANN401 - as many types as editors
        """Put a value into the entry."""
        raise NotImplementedError

    def value(self) -> Any:  # noqa: ANN401 - as many types as editors
        """Return the value typed.

        Raises:
            ValueError: with a sentence, when what is typed cannot be read.
        """
        raise NotImplementedError

    def typed(self) -> str:
        """Return what stands in the entry, exactly as typed, to be kept as a draft."""
        raise NotImplementedError

    def retype(self, text: str) -> None:
        """Put a draft back as it was typed."""
        raise NotImplementedError

    def note_edit(self, *_: object) -> None:
        """Send `edited`, unless the app itself is showing a value."""
        if not self._showing:
            self.edited.emit()


# A kind of editor makes a fresh editor for one field.
EditorKind = Callable[[], Editor]
