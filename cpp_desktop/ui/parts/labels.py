"""Words and small pictures that are only looked at."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from cpp_desktop.ui.parts import icons, theme


def label(text: str, role: str = "", *, wraps: bool = False, width: float = 0) -> QLabel:
    """Return words in one of the roles of the style sheet (h1, h2, h3, label, muted, small, warn, ...)."""
    made = QLabel(text)
    # What people typed is shown as typed, never read as markup.
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    if role:
        made.setProperty("role", role)
    if width:
        made.setFixedWidth(theme.px(width))
    return made


def block(text: str, role: str, width: float, height: float) -> QLabel:
    """Return words centred in a coloured block: roles date and avatar."""
    made = label(text, role)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setFixedSize(theme.px(width), theme.px(height))
    return made


def key(chord: str) -> QLabel:
    """Return a key chord drawn as a key."""
    made = label(chord, "key")
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return made


def picture(name: str, tone: str = "muted", size: float = 18) -> QLabel:
    """Return an icon; the words beside it say what it means, so a screen reader passes over it."""
    made = QLabel()
    made.setPixmap(icons.pixmap(name, tone, size, ratio=2.0))
    made.setFixedSize(theme.px(size), theme.px(size))
    return made


class IconText(QWidget):
    """An icon and words on one line; the words can change."""

    def __init__(
        self, icon: str, text: str, *, tone: str = "muted", role: str = "muted", size: float = 17, wraps: bool = False
    ) -> None:
        super().__init__()
        self.words = label(text, role, wraps=wraps)
        self._size = size
        self._picture = picture(icon, tone, size)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(8))
        box.addWidget(self._picture)
        box.addWidget(self.words, 1)

    def show_icon(self, icon: str, tone: str) -> None:
        """Change the picture."""
        self._picture.setPixmap(icons.pixmap(icon, tone, self._size, ratio=2.0))
