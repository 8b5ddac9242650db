"""What keeps the work safe, on the left of Welcome."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cpp_desktop import __version__
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.labels import label, picture
from cpp_desktop.ui.parts.layout import below_heading, fill, hbox, vbox, wrap
from cpp_desktop.ui.parts.rail import Mark


class Promises(QFrame):
    """Four promises on the rail's blue; with huge text they stand below the ways in, and scroll with them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        if not theme.is_huge():
            self.setFixedWidth(theme.px(320 if theme.is_large() else 430))
        about = self.tr(
            "For the secretary of a cancer service-user partnership group: members, meetings, minutes, actions, and "
            "a yearly return that counts itself."
        )
        promises = (
            self._promise(
                "lock", self.tr("It stays with you"),
                self.tr("Everything is on this computer, locked with your passphrase. No account, no internet."),
            ),
            self._promise(
                "disk", self.tr("It is kept twice"),
                self.tr("A copy is made when you close, and read back to be sure. A stick in a drawer is enough."),
            ),
            self._promise(
                "undo", self.tr("Nothing is lost"),
                self.tr("What you type is saved as you go, and every step can be undone."),
            ),
            self._promise(
                "people", self.tr("It can be handed on"),
                self.tr("One file holds it all; the recovery sheet lets the next secretary open it."),
            ),
        )  # fmt: skip
        head = hbox(Mark(40), label(self.tr("CPP Desktop"), "h1"), None, gap=14)
        body = vbox(head, label(about, wraps=True), None, *promises, None, None, gap=22)
        body.setContentsMargins(theme.px(38), theme.px(36), theme.px(34), theme.px(8))
        version = label(self.tr("Version {0}  ·  free software").format(__version__), "small")
        version.setContentsMargins(theme.px(38), 0, 0, theme.px(22))
        box = QVBoxLayout(self)
        fill(box, (below_heading(wrap(body)), version), 4)

    @staticmethod
    def _promise(icon: str, title: str, text: str) -> QWidget:
        words = vbox(label(title, "h3"), label(text, "rail", wraps=True), gap=2)
        line = hbox(vbox(picture(icon, "rail_mark", 24), None), words, gap=14)
        line.setStretch(1, 1)
        return wrap(line)
