"""A case along the years: a mark for each step, on the thread from the day it was raised to today or its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from dateutil.relativedelta import relativedelta
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip

from cpp_desktop.domain.wording import counted, short_date
from cpp_desktop.ui.parts import icons, theme
from cpp_desktop.ui.parts.painted import write
from cpp_desktop.ui.parts.walked import Walked

_MARK, _SIDE, _FOOT, _LABEL = 26, 14, 20, 62
"""At 100 %: how wide a mark is, the room at each side, that of the years below, and that of a year's name."""
_SHORT = relativedelta(months=18)
"""Up to how long a case has months along its foot."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A step on its day: `id` is the step's, `words` say it whole."""

    id: str
    day: date
    icon: str
    words: str


class CaseTimeline(Walked):
    """The moments of a case, one Tab stop; `shown(id)` asks for the one chosen to be seen among the steps."""

    shown = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._moments: Sequence[Moment] = ()
        self._first, self._last, self._goes_on = date.min, date.max, False
        self.setFixedHeight(theme.px(_MARK + _FOOT + 8))
        self.hide()

    def show_moments(self, moments: Sequence[Moment], last: date, *, goes_on: bool) -> None:
        """Show another case, its moments in order, up to its `last` day, or today where it `goes_on`."""
        self._moments = moments
        self.setVisible(bool(moments))
        if not moments:
            return
        self._goes_on = goes_on
        self._last = max(last, moments[-1].day)
        self._first = moments[0].day.replace(day=1)
        if not self._is_short:
            self._first = self._first.replace(month=1)
        steps = counted(len(moments), self.tr("step"), self.tr("steps"))
        until = self.tr("today") if goes_on else short_date(self._last)
        words = self.tr("{0} to {1}, {2}").format(short_date(moments[0].day), until, steps)
        self.setAccessibleName(self.tr("The case along the years: {0}").format(words))
        self.setAccessibleDescription(self.tr("Left and Right go through its steps."))
        self.forget_choice()

    @property
    def _is_short(self) -> bool:
        return self._last < self._moments[0].day + _SHORT

    def count(self) -> int:
        """Return how many moments there are."""
        return len(self._moments)

    def words_of(self, at: int) -> str:
        """Say what happened at a moment."""
        return self._moments[at].words

    def choose(self, at: int) -> None:
        """Choose a moment, say it, and have its step seen."""
        super().choose(at)
        if self._chosen is not None:
            self.shown.emit(self._moments[self._chosen].id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the moment below the pointer."""
        super().mousePressEvent(event)
        at = self._at(event.position())
        if at is not None:
            self.choose(at)

    def event(self, event: QEvent) -> bool:
        """Say the moment below a pointer that rests."""
        if isinstance(event, QHelpEvent):
            at = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if at is None else self.words_of(at), self)
            return True
        return super().event(event)

    def _at(self, point: QPointF) -> int | None:
        near = ((abs(x - point.x()), at) for at, x in enumerate(self._places()))
        distance, at = min(near, default=(theme.px(_MARK), 0))
        return at if distance <= theme.px(_MARK) / 2 and point.y() <= theme.px(_MARK + 4) else None

    def _x(self, day: date) -> float:
        whole = max((self._last - self._first).days, 1)
        room = self.width() - theme.px(2 * _SIDE)
        return theme.px(_SIDE) + (day - self._first).days / whole * room

    def _places(self) -> list[float]:
        """Return where each mark stands: on its day, moved aside where the one before is too near."""
        found = [self._x(moment.day) for moment in self._moments]
        room = self.width() - theme.px(2 * _SIDE)
        apart = min(theme.px(_MARK + 2), room / max(len(found) - 1, 1))
        for at in range(1, len(found)):
            found[at] = max(found[at], found[at - 1] + apart)
        limit: float = self.width() - theme.px(_SIDE)
        for at in range(len(found) - 1, -1, -1):
            found[at] = min(found[at], limit)
            limit = found[at] - apart
        return found

    def _ticks(self) -> Iterator[tuple[date, str]]:
        """Give the days on which years, or months of a short case, begin, with their names."""
        step = relativedelta(months=1) if self._is_short else relativedelta(years=1)
        day = self._first
        while day <= self._last:
            yield day, short_date(day).split(" ", 1)[1] if self._is_short else str(day.year)
            day += step

    def draw(self, painter: QPainter) -> None:
        """Paint the years, the thread and the marks."""
        if not self._moments:
            return
        self._draw_ticks(painter)
        places, y = self._places(), theme.px(_MARK / 2 + 2)
        end = max(self._x(self._last), places[-1])
        painter.setPen(QPen(theme.colour("gold"), theme.px(3)))
        painter.drawLine(QPointF(places[0], y), QPointF(places[-1], y))
        if self._goes_on:
            painter.setPen(QPen(theme.colour("gold"), theme.px(2), Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(places[-1], y), QPointF(end, y))
        for at, x in enumerate(places):
            self._draw_mark(painter, at, QPointF(x, y))

    def _draw_ticks(self, painter: QPainter) -> None:
        ticks = list(self._ticks())
        foot = self.height() - theme.px(_FOOT)
        room = (self.width() - theme.px(2 * _SIDE)) / max(len(ticks), 1)
        every = max(1, -(-theme.px(_LABEL if self._is_short else _LABEL * 0.64) // int(max(room, 1))))
        for at, (day, name) in enumerate(ticks):
            x = self._x(day)
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(x, 0), QPointF(x, foot))
            below = QRectF(x + theme.px(2), foot, theme.px(_LABEL), theme.px(18))
            if at % every == 0 and below.right() <= self.width() + theme.px(_LABEL * 0.3):
                write(painter, below, name, token="muted", points=9.5)

    def _draw_mark(self, painter: QPainter, at: int, centre: QPointF) -> None:
        is_chosen, half = at == self._chosen, theme.px(_MARK) / 2
        painter.setPen(QPen(theme.colour("gold"), 2))
        painter.setBrush(theme.colour("gold_soft" if is_chosen else "surface"))
        painter.drawEllipse(centre, half - 1, half - 1)
        drawn = icons.pixmap(self._moments[at].icon, "text" if is_chosen else "gold", 15, ratio=2.0)
        side = theme.px(15)
        painter.drawPixmap(QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side).toRect(), drawn)
