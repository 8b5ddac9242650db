"""A picture that the arrow keys walk through, part by part."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from cpp_desktop.ui.parts.messages import announce
from cpp_desktop.ui.parts.painted import Painted

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class Walked(Painted):
    """One picture, one Tab stop. Left, Right, Home and End choose a part, whose words are said: `told(words)`."""

    told = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._chosen: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def count(self) -> int:
        """Return how many parts there are."""
        raise NotImplementedError

    def words_of(self, at: int) -> str:
        """Say what one part shows."""
        raise NotImplementedError

    def choose(self, at: int) -> None:
        """Choose a part and say what it shows."""
        if self.count():
            self._chosen = min(max(at, 0), self.count() - 1)
            words = self.words_of(self._chosen)
            self.told.emit(words)
            announce(self, words)
            self.update()

    def forget_choice(self) -> None:
        """Choose nothing."""
        self._chosen = None
        self.told.emit("")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the parts."""
        key, last = Qt.Key(event.key()), max(self.count() - 1, 0)
        if key in _ENDS:
            self.choose(_ENDS[key] % (last + 1))
        elif key in _STEPS and self._chosen is None:
            self.choose(0 if _STEPS[key] > 0 else last)
        elif key in _STEPS:
            self.choose((self._chosen or 0) + _STEPS[key])
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Choose nothing once the keyboard is elsewhere."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.forget_choice()
