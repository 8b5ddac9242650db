"""Buttons with verbs on them, and the segments that choose what a list shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
)

from cpp_desktop.ui.parts import icons, theme
from cpp_desktop.ui.parts.flow import Flow

_CLOSE, _TAB_EDGE = 8, 4
"""At 100 %: how far tabs stand apart where all are to stand on one line, and what each has beside its words."""

_HEIGHTS = {"link": 30, "small": 34, "tab": 36, "segment": 30, "status": 22}


def button(
    verb: str, pressed: Callable[[], object] | None = None, *, kind: str = "", icon: str = "", height: float = 0
) -> QPushButton:
    """Return a button. Kinds: primary (one per screen), small (inside cards), link, status, or none."""
    made = QPushButton(f" {verb}" if icon else verb)
    made.setAccessibleName(verb)
    made.setAutoDefault(False)
    if kind:
        made.setProperty("kind", kind)
    if icon:
        made.setIcon(icons.icon(icon, "on_accent" if kind == "primary" else "accent_text"))
        made.setIconSize(QSize(theme.px(17), theme.px(17)))
    made.setMinimumHeight(theme.px(height or _HEIGHTS.get(kind, 38)))
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if pressed is not None:
        made.clicked.connect(lambda: pressed())
    return made


def let_tab_follow(made: QAbstractButton) -> None:
    """Let Tab come to a button of a choice only while it is the one pressed in; the arrow keys go to the others."""
    made.setAutoExclusive(True)  # so that it is told as one of a choice, not as a tick of its own
    policy = Qt.FocusPolicy
    made.setFocusPolicy(policy.StrongFocus if made.isChecked() else policy.ClickFocus)
    made.toggled.connect(lambda on: made.setFocusPolicy(policy.StrongFocus if on else policy.ClickFocus))


class _Choices(QFrame):
    """Buttons of which one is pressed in; the arrow keys move between them."""

    chosen = Signal(str)

    def __init__(self, kind: str, options: Iterable[tuple[str, str]], name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._words: dict[str, str] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._box: Flow | QHBoxLayout = Flow() if theme.is_huge() else QHBoxLayout()
        self.setLayout(self._box)
        for option, words in options:
            self._add(kind, option, words)
        next(iter(self._buttons.values())).setChecked(True)

    def _add(self, kind: str, option: str, words: str) -> None:
        made = button(words, kind=kind)
        made.setCheckable(True)
        # `toggled`, because assistive technology sets the state without a click.
        made.toggled.connect(lambda on: self.chosen.emit(option) if on else None)
        let_tab_follow(made)
        self._words[option], self._buttons[option] = words, made
        self._group.addButton(made)
        self._box.addWidget(made)

    def current(self) -> str:
        """Return the option pressed in."""
        return next(option for option, made in self._buttons.items() if made.isChecked())

    def choose(self, option: str) -> None:
        """Press an option in."""
        self._buttons[option].setChecked(True)

    def show_option(self, option: str, shown: bool) -> None:
        """Offer an option, or offer it no more; one that was pressed in gives way to the first."""
        if not shown and self.current() == option:
            self.choose(next(iter(self._buttons)))
        self._buttons[option].setVisible(shown)

    def count(self, **counts: int) -> None:
        """Show how many records stand behind options: `count(open=14)` makes "Open 14"."""
        for option, number in counts.items():
            words = f"{self._words[option]} {number:,}"
            self._buttons[option].setText(words)
            self._buttons[option].setAccessibleName(words)


class Segments(_Choices):
    """The choice above a list, with counts: `Segments((("open", "Open"), ("all", "All")), name="Which actions")`."""

    def __init__(self, options: Iterable[tuple[str, str]], *, name: str) -> None:
        super().__init__("segment", options, name)
        self.setObjectName("segments")
        edge = theme.px(3)
        self._box.setContentsMargins(edge, edge, edge, edge)
        self._box.setSpacing(theme.px(2))
        # In several lines it is higher than in the one that it asks for first.
        height = QSizePolicy.Policy.Minimum if theme.is_huge() else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Maximum, height)


class Tabs(_Choices):
    """The parts of one record, as words with a line under the one shown.

    Where smaller words do not stand on one line `within` so many pixels at 100 %, `across` breaks them into rows.
    """

    def __init__(self, options: Iterable[tuple[str, str]], *, name: str, across: int = 0, within: float = 0) -> None:
        super().__init__("tab", options, name)
        self.setObjectName("tabs")
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.px(20))
        if isinstance(self._box, Flow):
            self._box.set_gaps(theme.px(16), 0)
            return
        if across and self._stands_close(theme.px(within)):
            self._box.setSpacing(theme.px(_CLOSE))
        elif across:
            rows = QGridLayout()
            rows.setSpacing(0)
            rows.setHorizontalSpacing(theme.px(20))
            for at, made in enumerate(self._buttons.values()):
                made.setProperty("rows", True)  # two rows want little more height than one
                made.setMinimumHeight(theme.px(28))
                rows.addWidget(made, at // across, at % across, Qt.AlignmentFlag.AlignLeft)
            self._box.addLayout(rows)
        self._box.addStretch(1)

    def set_aside(self, *links: QPushButton) -> None:
        """Put links at the right, above the same line."""
        for link in links:
            self._box.addWidget(link)

    def _stands_close(self, room: int) -> bool:
        metrics, number = QFontMetrics(theme.font(10, theme.SEMI)), len(self._buttons)
        words = sum(map(metrics.horizontalAdvance, self._words.values()))
        fits = words + number * theme.px(2 * _TAB_EDGE) + (number - 1) * theme.px(_CLOSE) <= room
        for made in self._buttons.values():
            made.setProperty("close", fits)
        return fits
