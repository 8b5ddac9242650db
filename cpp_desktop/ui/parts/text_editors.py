"""Editors of words, numbers, times and ticks."""

from __future__ import annotations

import re
from datetime import time
from decimal import Decimal, InvalidOperation
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QSizePolicy

from cpp_desktop.domain.wording import clock
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.editor import Editor

_TIME = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?", re.I)


class LineEditor(Editor):
    """One line of words."""

    entry: QLineEdit

    def __init__(self) -> None:
        super().__init__(QLineEdit())
        self.entry.setMinimumHeight(theme.px(38))
        self.entry.textChanged.connect(self.note_edit)

    def put(self, value: object) -> None:
        """Show a value in words; None is blank."""
        self.entry.setText("" if value is None else str(value))
        self.entry.setCursorPosition(0)

    def value(self) -> object:
        """Return the words without blanks at their ends."""
        return self.typed().strip()

    def typed(self) -> str:
        """Return the line as typed."""
        return self.entry.text()

    def retype(self, text: str) -> None:
        """Put a draft back."""
        self.entry.setText(text)


class _TextArea(QPlainTextEdit):
    """A text area that says when its lines break anew because it became wider or narrower."""

    rewrapped = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of a new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.rewrapped.emit()


class TextEditor(Editor):
    """Several lines of words, growing with them; Tab leaves it, as in any other field."""

    entry: _TextArea
    edge: ClassVar[int] = 22  # what frame and padding take above and below the lines

    def __init__(self, lines: int = 3, most: int = 14) -> None:
        super().__init__(_TextArea())
        self._lines, self._most = lines, most
        self.entry.setTabChangesFocus(True)
        self.entry.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.entry.textChanged.connect(self.note_edit)
        # A text area asks for 192 pixels wherever it stands; it is told its height instead.
        self.entry.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.entry.rewrapped.connect(self._grow)
        self._grow()

    def put(self, value: str | None) -> None:
        """Show words; None is blank."""
        self.entry.setPlainText(value or "")

    def value(self) -> str:
        """Return the words without blanks at their ends; lines are kept."""
        return self.typed().strip()

    def typed(self) -> str:
        """Return the text as typed."""
        return self.entry.toPlainText()

    def retype(self, text: str) -> None:
        """Put a draft back."""
        self.entry.setPlainText(text)

    def _grow(self, *_: object) -> None:
        lines = min(max(self._written(), self._lines), self._most)
        self.entry.setFixedHeight(self.entry.fontMetrics().lineSpacing() * lines + theme.px(self.edge))

    def _written(self) -> int:
        """Count the lines, those included that were never on the screen and so not yet broken."""
        document, found = self.entry.document(), 0
        block = document.begin()
        while block.isValid() and found < self._most:
            document.documentLayout().blockBoundingRect(block)
            found += block.lineCount()
            block = block.next()
        return found


class TickEditor(Editor):
    """Yes or no."""

    entry: QCheckBox

    def __init__(self) -> None:
        super().__init__(QCheckBox())
        self.entry.toggled.connect(self.note_edit)

    def put(self, value: bool) -> None:
        """Tick it or not."""
        self.entry.setChecked(value)

    def value(self) -> bool:
        """Return whether it is ticked."""
        return self.entry.isChecked()

    def typed(self) -> str:
        """Return "yes" or nothing."""
        return "yes" if self.value() else ""

    def retype(self, text: str) -> None:
        """Put a draft back."""
        self.entry.setChecked(bool(text))


class NumberEditor(LineEditor):
    """A whole number, nothing below nought; blank is not recorded."""

    def value(self) -> int | None:
        """Return the number, or None for blank."""
        text = self.typed().replace(",", "").replace(" ", "")
        if not text:
            return None
        if not (text.isascii() and text.isdigit()):
            raise ValueError(self.tr("“{0}” is not a whole number.").format(self.typed().strip()))
        return int(text)


class HoursEditor(LineEditor):
    """Hours as decimals, such as 1.5, or as 1:30, kept in minutes; blank is not recorded."""

    def put(self, value: object) -> None:
        """Show minutes as hours; None is blank."""
        super().put(_hours(value) if isinstance(value, int) else value)

    def value(self) -> int | None:
        """Return minutes, or None for blank."""
        text = self.typed().strip().lower().removesuffix("hours").removesuffix("h").strip()
        if not text:
            return None
        if m := re.fullmatch(r"(\d+):([0-5]\d)", text):
            return int(m[1]) * 60 + int(m[2])
        try:
            minutes = Decimal(text) * 60
        except InvalidOperation:
            minutes = Decimal(-1)
        if not minutes.is_finite() or minutes < 0:
            raise ValueError(self.tr("“{0}” is not a number of hours; write it like 1.5.").format(self.typed().strip()))
        return int(minutes.to_integral_value())


class TimeEditor(LineEditor):
    """A time of day, such as 2pm or 14:00; blank is not known."""

    def __init__(self) -> None:
        super().__init__()
        self.entry.setPlaceholderText(self.tr("2:00pm"))
        self.entry.editingFinished.connect(self._tidy)

    def put(self, value: object) -> None:
        """Show a time; None is blank."""
        super().put(clock(value) if isinstance(value, time) else value)

    def value(self) -> time | None:
        """Return the time, or None for blank."""
        text = self.typed().strip()
        if not text:
            return None
        found = _TIME.fullmatch(text)
        hour, minute = (int(found[1]), int(found[2] or 0)) if found else (99, 0)
        half = (found[3] or "").lower() if found else ""
        if half:
            hour = hour % 12 + (12 if half == "pm" else 0) if 1 <= hour <= 12 else 99
        if hour > 23 or minute > 59 or (not half and found is not None and not found[2]):
            raise ValueError(self.tr("“{0}” is not a time; write it like 2:00pm or 14:00.").format(text))
        return time(hour, minute)

    def _tidy(self) -> None:
        try:
            self.show_value(self.value())
        except ValueError:
            return  # it stays as typed, and the form says why when it is saved


def _hours(minutes: int) -> str:
    hours = Decimal(minutes) / 60
    # What decimals cannot say exactly is shown as 1:20, so that showing and reading never drift.
    if minutes % 3:
        return f"{minutes // 60}:{minutes % 60:02d}"
    return f"{hours.normalize():f}"
