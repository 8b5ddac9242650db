"""Boxes, cards, columns and page headings: how things stand beside and below one another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.flow import Flow
from cpp_desktop.ui.parts.labels import label

# A part of a box: a widget, a layout, a gap in pixels at 100 %, or None for a stretch.
Part = QWidget | QLayout | int | None


def fill(box: QBoxLayout, parts: Iterable[Part], gap: float) -> None:
    """Put parts into a box without margins, `gap` apart."""
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(theme.px(gap))
    for part in parts:
        add(box, part)


def add(box: QBoxLayout, part: Part, stretch: int = 0) -> None:
    """Put one part at a box's end."""
    if part is None:
        box.addStretch(1)
    elif isinstance(part, int):
        box.addSpacing(theme.px(part))
    elif isinstance(part, QLayout):
        box.addLayout(part, stretch)
    else:
        box.addWidget(part, stretch)


def hbox(*parts: Part, gap: float = 10) -> QHBoxLayout:
    """Return parts beside one another."""
    box = QHBoxLayout()
    fill(box, parts, gap)
    return box


def vbox(*parts: Part, gap: float = 6) -> QVBoxLayout:
    """Return parts below one another."""
    box = QVBoxLayout()
    fill(box, parts, gap)
    return box


def wrap(layout: QLayout) -> QWidget:
    """Return a widget that holds a layout, so that it can be shown and hidden."""
    widget = QWidget()
    widget.setLayout(layout)
    return widget


class Card(QFrame):
    """A bordered box that holds parts below one another in `body`.

    Kinds: plain, accent, warn, danger, ok, sunken, private, action, decision.
    """

    def __init__(self, *parts: Part, kind: str = "plain", pad: float | Sequence[float] = 16, gap: float = 8) -> None:
        super().__init__()
        self.setProperty("card", kind)
        self.body = QVBoxLayout(self)
        fill(self.body, parts, gap)
        left, top, right, bottom = [pad] * 4 if isinstance(pad, int | float) else pad
        self.body.setContentsMargins(theme.px(left), theme.px(top), theme.px(right), theme.px(bottom))

    def add(self, part: Part, stretch: int = 0) -> None:
        """Put one more part at the foot."""
        add(self.body, part, stretch)


def rule(kind: str = "across") -> QFrame:
    """Return a thin line, "across" or "down"."""
    line = QFrame()
    line.setProperty("rule", kind)
    return line


def scroll(widget: QWidget, *, modest: bool = False) -> QScrollArea:
    """Return a widget that scrolls up and down when there is no room for it; a modest one asks for no height."""
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # What is inside takes the focus; the area itself would be one Tab stop too many.
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if modest:
        area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
    return area


class _OneAtATime(QStackedLayout):
    """Asks for the room of the part shown alone, where Qt's own asks for that of the highest."""

    def sizeHint(self) -> QSize:
        """Ask for what the part shown asks for."""
        shown = self.currentWidget()
        return shown.sizeHint() if shown else QSize()

    def minimumSize(self) -> QSize:
        """Make do with what the part shown makes do with."""
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown else QSize()

    def hasHeightForWidth(self) -> bool:
        """Say whether the part shown is taller where it is narrower."""
        shown = self.currentWidget()
        return shown is not None and shown.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Return how high the part shown is at a width."""
        shown = self.currentWidget()
        return shown.heightForWidth(width) if shown else -1


class Pages(QWidget):
    """Parts of which one is shown, as in a QStackedWidget, and only that one asks for room."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._stack = _OneAtATime(self)
        for part in parts:
            self.addWidget(part)
        self._stack.currentChanged.connect(lambda _: self.updateGeometry())

    def addWidget(self, part: QWidget) -> None:
        """Take one more part; the first is shown."""
        self._stack.addWidget(part)

    def currentWidget(self) -> QWidget | None:
        """Return the part shown."""
        return self._stack.currentWidget()

    def setCurrentWidget(self, part: QWidget) -> None:
        """Show a part in place of another."""
        self._stack.setCurrentWidget(part)

    def currentIndex(self) -> int:
        """Return which part is shown, counted from 0."""
        return self._stack.currentIndex()

    def setCurrentIndex(self, at: int) -> None:
        """Show the part at a place, counted from 0."""
        self._stack.setCurrentIndex(at)


def column(*parts: Part, gap: float = 12, width: float = 0) -> QScrollArea:
    """Return parts below one another that scroll together; `width` at 100 % fixes how wide they are."""
    body = QWidget()
    box = QVBoxLayout(body)
    fill(box, parts, gap)
    area = scroll(body)
    if width:
        area.setFixedWidth(theme.px(width))
    return area


def row(*parts: Part, gap: float = 10, stretch: int | None = None) -> QLayout:
    """Return parts beside one another, the one at `stretch` as wide as can be; with large text on several lines."""
    if not theme.is_large():
        line = hbox(*parts, gap=gap)
        if stretch is not None:
            line.setStretch(stretch, 1)
        return line
    if theme.is_huge():
        return flow(*parts, gap=max(gap, 8))
    is_pushed = stretch is None and None in parts
    before = parts[: parts.index(None)] if is_pushed else parts[: stretch or 0]
    at = sum(isinstance(part, QLayout | QWidget) for part in before)
    wide = at if stretch is not None else None
    return _put(Flow(theme.px(gap), wide=wide, right=at if is_pushed else None), parts)


def flow(*parts: Part, gap: float = 10) -> Flow:
    """Return parts beside one another that go on to further lines where one is too short, without any stretch."""
    return _put(Flow(theme.px(gap)), parts)


def _put(made: Flow, parts: Iterable[Part]) -> Flow:
    for part in parts:
        if isinstance(part, QLayout):
            made.addWidget(wrap(part))
        elif isinstance(part, QWidget):
            made.addWidget(part)
    return made


def beside(*parts: Part, stretch: int, gap: float = 10) -> QBoxLayout:
    """Return parts beside one another, the one at `stretch` as wide as there is room; with huge text below."""
    made = vbox(*parts, gap=gap) if theme.is_huge() else hbox(*parts, gap=gap)
    made.setStretch(stretch, 1)
    return made


def list_and_card(listed: QWidget, card: QWidget, *, width: float, narrow: float, scrolls: bool = True) -> QBoxLayout:
    """Return a list with the chosen record's card beside it, `width` wide at 100 % and `narrow` with large text.

    With huge text the card stands below, and both keep a height that shows something while the page scrolls; a card
    in which nothing `scrolls` is as high as what it says.
    """
    if theme.is_huge():
        listed.setMinimumHeight(theme.px(230))
        if scrolls:
            card.setMinimumHeight(theme.px(320))
    else:
        card.setFixedWidth(theme.px(narrow if theme.is_large() else width))
    return beside(listed, card, stretch=0, gap=14)


def below_heading(body: QWidget) -> QWidget:
    """Return what scrolls below a page's heading; with huge text it does not, since the whole page does."""
    return body if theme.is_huge() else scroll(body)


def even(*parts: Part) -> QVBoxLayout:
    """Return parts spread evenly over the height there is."""
    box = vbox(gap=0)
    for part in parts:
        add(box, part)
        box.addStretch(1)
    return box


def grid(rows: Sequence[Sequence[QWidget | QLayout | None]], *, gap: tuple[float, float] = (10, 6)) -> QGridLayout:
    """Return parts in rows and columns; `gap` is across and down."""
    made = QGridLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setHorizontalSpacing(theme.px(gap[0]))
    made.setVerticalSpacing(theme.px(gap[1]))
    for at_row, row in enumerate(rows):
        for at_column, part in enumerate(row):
            if isinstance(part, QLayout):
                made.addLayout(part, at_row, at_column)
            elif part is not None:
                made.addWidget(part, at_row, at_column)
    return made


class PageHeader(QWidget):
    """A page's title, the sentence that counts, and its buttons: at most one of them primary."""

    def __init__(self, title: str, *buttons: Part, sentence: str = "", crumb: QWidget | None = None) -> None:
        super().__init__()
        self.title = label(title, "h1")
        self.sentence = label(sentence, "muted", wraps=True)
        if not sentence:
            self.sentence.hide()
        if crumb and theme.is_large():  # its title has the whole width, below the buttons
            above = _put(Flow(theme.px(6 if theme.is_huge() else 10), wide=0), (crumb, *buttons))
            fill(QVBoxLayout(self), (above, self.title, self.sentence), 1)
        elif crumb:  # a record's sentence is long and has the whole width, below its buttons
            line = hbox(vbox(crumb, self.title, gap=1), *buttons)
            line.setStretch(0, 1)
            fill(QVBoxLayout(self), (line, self.sentence), 1)
        elif theme.is_huge():
            fill(QVBoxLayout(self), (vbox(self.title, self.sentence, gap=1), row(*buttons)), 8)
        else:
            fill(QVBoxLayout(self), (beside(vbox(self.title, self.sentence, gap=1), *buttons, stretch=0),), 0)

    def say(self, sentence: str, title: str = "") -> None:
        """Show a new sentence, and a new title if one is given."""
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        if title:
            self.title.setText(title)


def page(widget: QWidget, *parts: Part) -> QVBoxLayout:
    """Lay a screen out as a page with the usual margins and return its box."""
    widget.setObjectName("page")
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    box = QVBoxLayout(widget)
    fill(box, parts, 12)
    box.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(14))
    return box
