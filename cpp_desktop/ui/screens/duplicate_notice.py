"""A quiet line under the register: how many entries may be the same person, once somebody has stopped typing."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cpp_desktop.domain.duplicates import Pair
from cpp_desktop.services import duplicates
from cpp_desktop.ui.dialogs.duplicate_pairs import ask_about_pairs
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.layout import fill
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.work import Work


class DuplicateNotice(QWidget):
    """Hidden while every entry looks like somebody of their own; a telephone in common is not worth a line."""

    rest_ms: ClassVar[int] = 1500

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._work: Work | None = None
        icon = "" if theme.is_large() else "people"
        self.opens = button("", lambda: ask_about_pairs(screen.window(), screen.shell), kind="link", icon=icon)
        fill(QHBoxLayout(self), (self.opens,), 0)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._look)
        self.hide()

    def look_again(self) -> None:
        """Look when nothing has changed for a moment."""
        self._rest.start(self.rest_ms)

    def _look(self) -> None:
        if not self._screen.isEnabled():  # the window is closing
            return
        if self._work is not None and self._work.is_running:
            self.look_again()
            return
        office = self._screen.shell.office
        self._work = Work(lambda _: duplicates.pairs_unasked(office))
        self._work.finished.connect(self._show)
        self._work.start()

    def _show(self, found: list[Pair] | None) -> None:
        if found is None:
            self._say(self.tr("Find entries of the same person…"), self.tr("Find pairs…"))
            return
        entries = {record_id for pair in found if not pair.is_weak for record_id in (pair.one.id, pair.other.id)}
        if not entries:
            self.hide()
            return
        words = self.tr("%n entries may be the same person", "", len(entries))
        self._say(words, self.tr("%n look alike", "", len(entries)))

    def _say(self, words: str, short: str) -> None:
        self.opens.setText(short if theme.is_large() else f" {words}")
        self.opens.setAccessibleName(words)
        self.show()
