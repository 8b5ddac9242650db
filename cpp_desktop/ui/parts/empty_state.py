"""What an empty list says: one sentence, one button, and at most one link."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import label, picture
from cpp_desktop.ui.parts.layout import fill, hbox

Deed = tuple[str, Callable[[], object]]  # the verb on a button, and what it does


@dataclass(frozen=True, slots=True)
class Empty:
    """What to say and offer when there is nothing to list."""

    sentence: str
    deed: Deed | None = None
    link: Deed | None = None
    icon: str = ""


class EmptyState(QWidget):
    """Teaches instead of showing a blank."""

    def __init__(self, says: Empty) -> None:
        super().__init__()
        self.sentence = label(says.sentence, "muted", wraps=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        box = QVBoxLayout(self)
        fill(box, (None,), 12)
        box.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        if says.icon:
            box.addLayout(hbox(None, picture(says.icon, "control", 40), None))
        box.addWidget(self.sentence)
        if says.deed:
            box.addLayout(hbox(None, button(*says.deed), None))
        if says.link:
            box.addLayout(hbox(None, button(*says.link, kind="link"), None))
        box.addStretch(2)
