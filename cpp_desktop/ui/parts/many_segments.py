"""A choice above a list with many options: segments, or with large text one box that opens."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Segments
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor


class ManySegments(QWidget):
    """As `Segments`, whose options would not stand in one line with larger text than `fits`, 1.0 being the usual."""

    chosen = Signal(str)

    def __init__(self, options: Iterable[tuple[str, str]], *, name: str, fits: float = 1.25) -> None:
        super().__init__()
        self._words = dict(options)
        self._segments = None if theme.look().scale > fits else Segments(self._words.items(), name=name)
        self._listed = ChoiceEditor(tuple(self._words.items())) if self._segments is None else None
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        if self._segments is not None:
            box.addWidget(self._segments)
            box.addStretch(1)
            self._segments.chosen.connect(self.chosen)
        elif self._listed is not None:
            self._listed.entry.setAccessibleName(name)
            self._listed.setMinimumWidth(theme.px(150))
            self._listed.edited.connect(lambda: self.chosen.emit(self.current()))
            box.addWidget(self._listed, 1)

    def current(self) -> str:
        """Return the option chosen."""
        return self._segments.current() if self._segments is not None else str(self._listed and self._listed.value())

    def choose(self, option: str) -> None:
        """Choose an option."""
        if self._segments is not None:
            self._segments.choose(option)
        elif self._listed is not None:
            self._listed.retype(self._listed.entry.itemText(list(self._words).index(option)))

    def count(self, **counts: int) -> None:
        """Show how many records stand behind options: `count(open=14)` makes "Open 14"."""
        if self._segments is not None:
            self._segments.count(**counts)
        elif self._listed is not None:
            self._listed.offer([(key, self._counted(key, counts.get(key))) for key in self._words])

    def _counted(self, key: str, number: int | None) -> str:
        return self._words[key] if number is None else f"{self._words[key]} {number:,}"
