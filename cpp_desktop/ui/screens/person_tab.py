"""What the tabs of a person's card have in common: each scrolls as a whole."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.layout import scroll, wrap


def fill_tab(tab: QWidget, body: QBoxLayout) -> None:
    """Put its body into a tab."""
    body.setContentsMargins(0, theme.px(4), theme.px(8), 0)
    box = QVBoxLayout(tab)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(scroll(wrap(body)))
