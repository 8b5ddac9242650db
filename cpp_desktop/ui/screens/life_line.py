"""A person's memberships, roles and rests along the years."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPolygonF

from cpp_desktop.domain.people import Category, Membership, RestingSpell, Role
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.painted import Painted, write

_ROW, _NAMES, _RIGHT = 25, 104, 14
_LEAST_YEARS = 3


@dataclass(frozen=True, slots=True)
class Span:
    """An interval on a line; a missing end is open. Kinds: member, role, rest."""

    first: date | None
    last: date | None
    kind: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A named line of spans."""

    name: str
    spans: tuple[Span, ...]


def lines_of(
    memberships: Sequence[Membership], roles: Sequence[Role], resting: Sequence[RestingSpell], words: tuple[str, str]
) -> list[Line]:
    """Return a person's lines; `words` name the line of memberships and the line of rests."""
    member = tuple(Span(m.joined, m.left, "member", category_words(m.primary_category)) for m in memberships)
    found = [Line(words[0], member)] if member else []
    for title in dict.fromkeys(role.title for role in roles):
        own = tuple(Span(r.first, r.last, "role") for r in roles if r.title is title)
        found.append(Line(title.value, own))
    if resting:
        found.append(Line(words[1], tuple(Span(s.first, s.last, "rest") for s in resting)))
    return found


def category_words(category: Category | None) -> str:
    """Return a category as written on a page: "NHS professional", "Bereaved carer"."""
    if category is None:
        return ""
    return category.value.replace("nhs", "NHS")[:1].upper() + category.value.replace("nhs", "NHS")[1:]


class LifeLine(Painted):
    """The picture: years along the foot, a dashed line for today, an arrow where something goes on."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: Sequence[Line] = ()
        self._today = date.max
        self._from, self._to = 0, 0

    def show_lines(self, lines: Sequence[Line], today: date) -> None:
        """Show another person's lines."""
        self._lines, self._today = lines, today
        known = [d.year for line in lines for s in line.spans for d in (s.first, s.last) if d]
        self._to = max([*known, today.year]) + 1
        self._from = min([*known, self._to - _LEAST_YEARS])
        self.setFixedHeight(theme.px(_ROW * len(lines) + 22))
        self.setAccessibleName("; ".join(f"{line.name}: {_said(line)}" for line in lines))
        self.update()

    def _x(self, day: date) -> float:
        year = day.year + (day.timetuple().tm_yday - 1) / 366
        room = self.width() - theme.px(_NAMES + _RIGHT)
        return theme.px(_NAMES) + (year - self._from) / (self._to - self._from) * room

    def draw(self, painter: QPainter) -> None:
        """Paint the years, then each line."""
        foot = theme.px(_ROW * len(self._lines))
        self._draw_years(painter, foot)
        now = self._x(self._today)
        painter.setPen(QPen(theme.colour("accent_text"), 1.4, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(now, 0), QPointF(now, foot))
        for at, line in enumerate(self._lines):
            y = theme.px(_ROW) * at
            room = QRectF(0, y, theme.px(_NAMES - 8), theme.px(_ROW))
            write(painter, room, line.name, semi=at == 0)
            for span in line.spans:
                self._draw_span(painter, span, y)

    def _draw_years(self, painter: QPainter, foot: float) -> None:
        years = self._to - self._from
        room = self.width() - theme.px(_NAMES + _RIGHT)
        every = max(1, -(-theme.px(40) * years // room))
        for year in range(self._from, self._to + 1):
            x = self._x(date(year, 1, 1))
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(x, 0), QPointF(x, foot))
            if (year - self._from) % every == 0 and x + theme.px(34) < self.width():
                below = QRectF(x + theme.px(2), foot, theme.px(44), theme.px(18))
                write(painter, below, str(year), token="muted", points=9.5)

    def _draw_span(self, painter: QPainter, span: Span, y: float) -> None:
        left = self._x(span.first) if span.first else theme.px(_NAMES)
        right = max(self._x(span.last or max(self._today, span.first or self._today)), left + theme.px(3))
        area = QRectF(left, y + theme.px(4), right - left, theme.px(17))
        _set_paint(painter, span.kind)
        painter.drawRoundedRect(area, theme.px(4), theme.px(4))
        if span.last is None:
            tip = QPointF(area.right() + theme.px(7), area.center().y())
            edge = area.right() - 1
            painter.drawPolygon(QPolygonF([QPointF(edge, area.y()), tip, QPointF(edge, area.bottom())]))
        if span.words and area.width() > theme.px(50):
            token = "on_accent" if span.kind == "member" else "text"
            room = area.adjusted(theme.px(6), 0, -theme.px(2), 0)
            write(painter, room, span.words, token=token, points=9.5, semi=True)


def _set_paint(painter: QPainter, kind: str) -> None:
    if kind == "rest":
        painter.setPen(QPen(theme.colour("muted"), 1.2))
        painter.setBrush(QBrush(theme.colour("muted"), Qt.BrushStyle.BDiagPattern))
    elif kind == "role":
        painter.setPen(QPen(theme.colour("gold"), 1.4))
        painter.setBrush(theme.colour("gold_soft"))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))


def _said(line: Line) -> str:
    return ", ".join(f"{s.first or '…'} to {s.last or 'now'}{f' ({s.words})' if s.words else ''}" for s in line.spans)
