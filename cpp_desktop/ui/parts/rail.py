"""The rail on the left: the group's name, and the screens with icon and word."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from cpp_desktop.ui.parts import icons, theme
from cpp_desktop.ui.parts.buttons import let_tab_follow
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import hbox, vbox


class Mark(QWidget):
    """The app's mark: two rings that overlap, users and professionals."""

    def __init__(self, size: float = 24) -> None:
        super().__init__()
        self.setFixedSize(theme.px(size * 1.5), theme.px(size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rings."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, edge = self.height() - theme.px(4), theme.px(2)
        for left, token in ((edge, "rail_mark"), (self.width() - side - edge, "rail_ring")):
            painter.setPen(QPen(theme.colour(token), theme.px(3)))
            painter.drawEllipse(QRectF(left, edge, side, side))


class Rail(QFrame):
    """Chooses the screen; compact, with the icon over the word, when text is large. Arrow keys move along it."""

    chosen = Signal(str)

    def __init__(self, entries: Iterable[tuple[str, str]], group: str, *, is_sample: bool = False) -> None:
        super().__init__()
        self.setObjectName("rail")
        self._compact = theme.is_large()
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._box = QVBoxLayout(self)
        side, top = (5, 8) if self._compact else (10, 16)
        self._box.setContentsMargins(theme.px(side), theme.px(top), theme.px(side), theme.px(10))
        self._box.setSpacing(theme.px(1 if self._compact else 3))
        self.setFixedWidth(theme.px(98 if self._compact else 196))
        self._add_head(group, is_sample)
        for at, (name, icon) in enumerate(entries, start=1):
            self._add(name, icon, f"Ctrl+{at}")
        self._box.addStretch(1)

    def _add_head(self, group: str, is_sample: bool) -> None:
        sample = label(self.tr("Sample") if self._compact else self.tr("Sample group"), "sample")
        sample.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        if not self._compact:
            name = label(group, "small", wraps=True)
            head = vbox(hbox(Mark(), label("CPP Desktop", "h2"), None, gap=9), 2, name, gap=4)
            head.setContentsMargins(theme.px(8), 0, 0, theme.px(4))
            self._box.addLayout(head)
        if is_sample:
            line = hbox(sample, None) if not self._compact else hbox(None, sample, None)
            line.setContentsMargins(theme.px(0 if self._compact else 8), 0, 0, theme.px(6))
            self._box.addLayout(line)
        self._box.addSpacing(theme.px(2 if self._compact else 8))

    def _add(self, name: str, icon: str, chord: str) -> None:
        words = QCoreApplication.translate("Screen", name)
        made = QToolButton()
        made.setText(words if self._compact else f"  {words}")
        made.setAccessibleName(words)
        made.setAccessibleDescription(chord)
        made.setToolTip(chord)
        made.setIcon(icons.icon(icon, "rail_on", 20))
        made.setIconSize(QSize(theme.px(20), theme.px(20)))
        style = Qt.ToolButtonStyle
        made.setToolButtonStyle(style.ToolButtonTextUnderIcon if self._compact else style.ToolButtonTextBesideIcon)
        made.setCheckable(True)
        let_tab_follow(made)
        made.setProperty("compact", self._compact)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setMinimumHeight(theme.px(44 if self._compact else 40))
        # `toggled`, because assistive technology sets the state without a click; `clicked`, to come back here.
        made.toggled.connect(lambda on: self.chosen.emit(name) if on else None)
        made.clicked.connect(lambda: self.chosen.emit(name))
        self._buttons[name] = made
        self._group.addButton(made)
        self._box.addWidget(made)

    def show_chosen(self, name: str) -> None:
        """Show which screen is open."""
        self._buttons[name].setChecked(True)
