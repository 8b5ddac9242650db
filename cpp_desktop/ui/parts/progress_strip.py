"""How far long work has come, and the button that stops it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, fill, vbox
from cpp_desktop.ui.parts.work import Work


class ProgressStrip(QWidget):
    """Shown while one piece of work runs."""

    def __init__(self) -> None:
        super().__init__()
        self._work: Work | None = None
        self._words = label("", "label")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop = button(self.tr("Stop"), self._ask_to_stop, kind="small")
        line = QHBoxLayout()
        fill(line, (vbox(self._words, self._bar, gap=4), self._stop), 14)
        line.setStretch(0, 1)
        card = Card(pad=(14, 8, 14, 8), gap=0)
        card.add(line)
        box = QHBoxLayout(self)
        fill(box, (card,), 0)
        box.setContentsMargins(theme.px(24), theme.px(10), theme.px(24), 0)
        self.hide()

    def follow(self, work: Work, text: str) -> None:
        """Show a piece of work until it has ended."""
        if self._work is not None:
            self._work.progressed.disconnect(self._show_progress)
        self._work = work
        self._words.setText(text)
        self._bar.setAccessibleName(text)
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)
        work.progressed.connect(self._show_progress)
        work.ended.connect(self._leave)
        self.show()

    def _show_progress(self, done: int, total: int, text: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if text:
            self._words.setText(text)

    def _ask_to_stop(self) -> None:
        if self._work is not None:
            self._work.stop()
        self._words.setText(self.tr("Stopping…"))
        self._stop.setEnabled(False)

    def _leave(self) -> None:
        if self._work is not None and not self._work.is_running:
            self._work.progressed.disconnect(self._show_progress)
            self._work = None
            self.hide()
