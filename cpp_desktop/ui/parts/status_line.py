"""The line at the foot: what was saved when, what can be undone, and how old the backup is."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStatusBar, QWidget

from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.ui.parts import icons, theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import IconText, key
from cpp_desktop.ui.parts.layout import hbox, wrap


class StatusLine(QStatusBar):
    """Says "Saved 10:42" and offers "Undo: record action"."""

    undo_pressed = Signal()
    redo_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.saved = IconText("tick", "", tone="ok", role="", size=15)
        self.undo = _step_button("undo")
        self.redo = _step_button("redo")
        self.undo.clicked.connect(self.undo_pressed)
        self.redo.clicked.connect(self.redo_pressed)
        self._undo_line, self._redo_line = _with_key(self.undo, "Ctrl+Z"), _with_key(self.redo, "Ctrl+Shift+Z")
        left = hbox(self.saved, self._undo_line, self._redo_line, gap=14)
        left.setContentsMargins(theme.px(10), theme.px(2), 0, theme.px(2))
        self.backup = IconText("disk", "", role="", size=15)
        right = hbox(self.backup)
        right.setContentsMargins(0, theme.px(2), theme.px(14), theme.px(2))
        self.addWidget(_narrow(wrap(left)))
        self.addPermanentWidget(_narrow(wrap(right)))
        self.show_saved(None)
        self.show_steps(None, None)
        self.show_backup("")

    def show_saved(self, when: datetime | None) -> None:
        """Say when something was last saved."""
        self.saved.setVisible(when is not None)
        if when is not None:
            self.saved.words.setText(self.tr("Saved {0}").format(f"{when:%H:%M}"))

    def show_steps(self, undo: str | None, redo: str | None) -> None:
        """Offer to take the last step back, and to do it again, by their labels."""
        for line, step, words, label in (
            (self._undo_line, self.undo, self.tr("Undo: {0}"), undo),
            (self._redo_line, self.redo, self.tr("Redo: {0}"), redo),
        ):
            line.setVisible(label is not None)
            whole = words.format(label or "")
            shown = _within(whole)
            step.setText(f" {shown}")
            step.setAccessibleName(whole)
            step.setToolTip("" if shown == whole else whole)

    def show_backup(self, words: str) -> None:
        """Say how old the backup is, or nothing."""
        self.backup.setVisible(bool(words))
        self.backup.words.setText(words)


def when_words(when: datetime, now: datetime) -> str:
    """Put a moment into words: today 09:15, yesterday 18:02, 3 April 2025."""
    days = (now.date() - when.date()).days
    if days > 1:
        return day_month_year(when.date())
    return f"{'yesterday' if days == 1 else 'today'} {when:%H:%M}"


def _with_key(step: QPushButton, chord: str) -> QWidget:
    return wrap(hbox(step, *([] if theme.is_large() else [key(chord)]), gap=4))


def _within(words: str) -> str:
    """Cut words that would make the window wider than a small laptop."""
    room = theme.px(110 if theme.is_huge() else 170 if theme.is_large() else 300)
    return QFontMetrics(theme.font(10)).elidedText(words, Qt.TextElideMode.ElideRight, room)


def _narrow(widget: QWidget) -> QWidget:
    widget.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
    return widget


def _step_button(icon: str) -> QPushButton:
    made = button("", kind="status")
    made.setIcon(icons.icon(icon, "muted", 15))
    made.setIconSize(QSize(theme.px(15), theme.px(15)))
    return made
