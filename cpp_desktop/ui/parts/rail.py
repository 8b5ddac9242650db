"""The rail on the left: the group's name, and the screens with icon and word."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QFrame, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from cpp_desktop.ui.parts import icons, theme
from cpp_desktop.ui.parts.buttons import let_tab_follow
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import hbox, rule, vbox

_LARGEST_ICON, _IN_HUGE_TEXT = 22, 18
_SIDE, _LEAST_SIDE = 5, 2
"""At 100 %: what is beside the words under their icons, and beside those that would not fit."""
_LARGEST_BESIDE = 1.1
"""With larger text than this, words beside their icons would push the last screens out of a small laptop."""


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


@dataclass(frozen=True, slots=True)
class Stop:
    """One screen on the rail: its name, the name of its icon, its chord; `at_foot` for those beside Help."""

    name: str
    icon: str
    chord: str = ""
    at_foot: bool = False


class Rail(QFrame):
    """Chooses the screen; compact, with the icon over the word, when text is large. Arrow keys move along it.

    Find stands at the head, Settings and Help at the foot: behind More where text is large.
    """

    chosen = Signal(str)
    find_pressed = Signal()
    help_pressed = Signal()

    def __init__(self, stops: Iterable[Stop], group: str, *, is_sample: bool = False) -> None:
        super().__init__()
        self.setObjectName("rail")
        self._compact = theme.look().scale > _LARGEST_BESIDE
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._box = QVBoxLayout(self)
        side, top, foot = (_SIDE, 8, 10) if self._compact else (10, 16, 10)
        if theme.is_huge():
            top = foot = 4
        self._box.setContentsMargins(*map(theme.px, (side, top, side, foot)))
        # What just fits at 100 % gives way a little, so that a group's name on two lines is whole.
        apart = 2 if theme.is_enlarged() else 3
        self._box.setSpacing(0 if theme.is_huge() else theme.px(1 if self._compact else apart))
        self.setFixedWidth(theme.px(98 if self._compact else 196))
        self._add_head(group, is_sample)
        self._add_find()
        stops = tuple(stops)
        for stop in stops:
            if not stop.at_foot:
                self._add_stop(stop)
        self._box.addStretch(1)
        feet = [stop for stop in stops if stop.at_foot]
        if self._compact:
            self._add_more(feet)
            self._widen()
        else:
            self._add_feet(feet)

    def _widen(self) -> None:
        """Give the words the room that they have in another language, where the usual one is too little."""
        metrics = QFontMetrics(theme.font(9, theme.SEMI))
        widest = max(metrics.horizontalAdvance(made.text()) for made in self._buttons.values()) + theme.px(6)
        if widest > self.width() - theme.px(2 * _SIDE):
            edge = theme.px(_LEAST_SIDE)
            margins = self._box.contentsMargins()
            self._box.setContentsMargins(edge, margins.top(), edge, margins.bottom())
            self.setFixedWidth(max(self.width(), widest + 2 * edge))

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
        self._box.addSpacing(theme.px(2 if self._compact else 4))

    def _add_find(self) -> None:
        words = self.tr("Find")
        made = self._button(words, "search", "Ctrl+K")
        if not self._compact:
            made.setText(f"  {words}   Ctrl+K")
            made.setProperty("find", True)
        made.clicked.connect(lambda: self.find_pressed.emit())
        self._box.addWidget(made)
        self._box.addSpacing(theme.px(0 if self._compact else 6))

    def _add_feet(self, feet: Iterable[Stop]) -> None:
        self._box.addWidget(rule())
        self._box.addSpacing(theme.px(4))
        for stop in feet:
            self._add_stop(stop)
        made = self._button(self.tr("Help"), "help", "F1")
        made.clicked.connect(lambda: self.help_pressed.emit())
        self._box.addWidget(made)

    def _add_more(self, feet: Iterable[Stop]) -> None:
        self.more = self._button(self.tr("More"), "gear", "")
        menu = QMenu(self.more)
        for stop in feet:
            words = QCoreApplication.translate("Screen", stop.name)
            menu.addAction(icons.icon(stop.icon), words, partial(self.chosen.emit, stop.name))
        menu.addAction(icons.icon("help"), self.tr("Help"), self.help_pressed.emit)
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._box.addWidget(self.more)

    def _add_stop(self, stop: Stop) -> None:
        name = stop.name
        made = self._button(QCoreApplication.translate("Screen", name), stop.icon, stop.chord)
        made.setCheckable(True)
        let_tab_follow(made)
        # `toggled`, because assistive technology sets the state without a click; `clicked`, to come back here.
        made.toggled.connect(lambda on: self.chosen.emit(name) if on else None)
        made.clicked.connect(lambda: self.chosen.emit(name))
        self._buttons[name] = made
        self._group.addButton(made)
        self._box.addWidget(made)

    def _button(self, words: str, icon: str, chord: str) -> QToolButton:
        made = QToolButton()
        made.setText(words if self._compact else f"  {words}")
        made.setAccessibleName(words)
        made.setAccessibleDescription(chord)
        made.setToolTip(chord)
        made.setIcon(icons.icon(icon, "rail_on", 20))
        # Words grow with the text; icons much larger than these would push the last screens out of a small laptop.
        largest = _IN_HUGE_TEXT if theme.is_huge() else _LARGEST_ICON
        side = min(theme.px(20), largest) if self._compact else theme.px(20)
        made.setIconSize(QSize(side, side))
        style = Qt.ToolButtonStyle
        made.setToolButtonStyle(style.ToolButtonTextUnderIcon if self._compact else style.ToolButtonTextBesideIcon)
        made.setProperty("compact", self._compact)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setMinimumHeight(side + theme.px(18) if self._compact else theme.px(40))
        return made

    def show_chosen(self, name: str) -> None:
        """Show which screen is open; one behind More shows on More."""
        if name in self._buttons:
            self._buttons[name].setChecked(True)
        elif checked := self._group.checkedButton():
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)
