"""Room on a page for what is laid out anew whenever the records behind it change."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpp_desktop.ui.parts.layout import Part, vbox, wrap


class Changing(QWidget):
    """Holds one set of parts at a time."""

    def __init__(self) -> None:
        super().__init__()
        self._now: QWidget | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    def lay_out(self, *parts: Part, gap: float = 6) -> None:
        """Show these parts below one another, in place of those before."""
        if self._now is not None:
            self._box.removeWidget(self._now)
            self._now.hide()
            self._now.deleteLater()
        self._now = wrap(vbox(*parts, gap=gap))
        self._box.addWidget(self._now)
