"""A month of days as a grid, six weeks of seven, each day with what the group did on it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from dateutil.relativedelta import relativedelta
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from cpp_desktop.domain.activities import Activity, ActivityType
from cpp_desktop.domain.wording import counted, long_date
from cpp_desktop.ui.parts import icons, theme
from cpp_desktop.ui.parts.table_model import Index
from cpp_desktop.ui.screens.activity_types import ICONS, short_name, tone

WEEKS, DAYS = 6, 7
_NOWHERE = QModelIndex()
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class MonthModel(QAbstractTableModel):
    """The days that a month's sheet shows, from the Monday on or before its first."""

    def __init__(self) -> None:
        super().__init__()
        self.month, self.today = date.min, date.min
        self._first = date.min
        self._by_day: Mapping[date, list[Activity]] = {}

    def show_month(self, month: date, today: date, activities: Iterable[Activity]) -> None:
        """Show the month that begins on a day."""
        by_day: dict[date, list[Activity]] = {}
        for activity in activities:
            by_day.setdefault(activity.date, []).append(activity)
        self.beginResetModel()
        self.month, self.today, self._by_day = month, today, by_day
        self._first = first_shown(month)
        self.endResetModel()

    def day_at(self, index: Index) -> date:
        """Return the day in a cell."""
        return self._first + timedelta(days=index.row() * DAYS + index.column())

    def index_of(self, day: date) -> QModelIndex:
        """Return the cell of a day that is shown."""
        return self.index(*divmod((day - self._first).days, DAYS))

    def on(self, day: date) -> list[Activity]:
        """Return what was done on a day."""
        return self._by_day.get(day, [])

    def words(self, day: date) -> str:
        """Say a day with what was done: "Monday 16 November 2026, 2 activities: Influence 1, Representation 1"."""
        by_type = Counter(activity.type for activity in self.on(day))
        parts = ", ".join(f"{short_name(kind)} {by_type[kind]}" for kind in ActivityType if by_type[kind])
        number = counted(len(self.on(day)), self.tr("activity"), self.tr("activities"))
        return f"{long_date(day)}, {number}: {parts}" if parts else long_date(day)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return six weeks."""
        return 0 if parent.isValid() else WEEKS

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return seven days."""
        return 0 if parent.isValid() else DAYS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Name the days of the week."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return long_date(date(2024, 1, 1 + section)).split()[0][: 3 if not theme.is_huge() else 2]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return a day's words."""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.words(self.day_at(index))
        return str(self.day_at(index).day) if role == Qt.ItemDataRole.DisplayRole else None


class _Painter(QStyledItemDelegate):
    """Draws a day: its number, and each type by icon, colour and count."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        model = index.model()
        if not isinstance(model, MonthModel):
            return
        area: QRect = option.rect
        day, chosen = model.day_at(index), bool(option.state & QStyle.StateFlag.State_Selected)
        inside = (day.year, day.month) == (model.month.year, model.month.month)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(area)
        painter.fillRect(area, theme.colour("accent_soft" if chosen else "surface" if inside else "sunken"))
        painter.setPen(theme.colour("line"))
        painter.drawRect(area.adjusted(-1, -1, -1, -1))
        if chosen:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRect(area.adjusted(1, 1, -2, -2))
        self._number(painter, area, day, model)
        self._types(painter, area, model.on(day))
        painter.restore()

    def _number(self, painter: QPainter, area: QRect, day: date, model: MonthModel) -> None:
        inside, is_today = day.month == model.month.month, day == model.today
        painter.setFont(theme.font(10, theme.SEMI if is_today or model.on(day) else QFont.Weight.Normal))
        room = QRectF(area.x() + theme.px(6), area.y() + theme.px(3), theme.px(24), theme.px(18))
        if is_today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(room.adjusted(-theme.px(3), 0, 0, 0), theme.px(5), theme.px(5))
        painter.setPen(theme.colour("on_accent" if is_today else "text" if inside else "muted"))
        painter.drawText(room, _MIDDLE, str(day.day))

    def _types(self, painter: QPainter, area: QRect, activities: list[Activity]) -> None:
        """Draw each type that there is; where there is one alone and room, what was done in words."""
        by_type = Counter(activity.type for activity in activities)
        size, gap = theme.px(16), theme.px(4)
        left, top, end = area.x() + theme.px(6), area.y() + theme.px(24), area.right() - gap
        if area.height() < theme.px(42):  # beside the number, where there is no room below it
            left, top = area.x() + theme.px(32), area.y() + theme.px(4)
        painter.setPen(theme.colour("text"))
        for kind in (kind for kind in ActivityType if by_type[kind]):
            if left + 2 * size > end and top + 2 * size < area.bottom():
                left, top = area.x() + theme.px(6), top + size + theme.px(2)
            painter.drawPixmap(QPoint(left, top), icons.pixmap(ICONS[kind], tone(kind), 16, ratio=2.0))
            words = str(by_type[kind]) if by_type[kind] > 1 else ""
            if len(activities) == 1 and end - left - size > theme.px(48):
                words = activities[0].sub_type or short_name(kind)
            painter.setFont(theme.font(9 if len(activities) == 1 else 10, theme.SEMI))
            room = QRectF(left + size + gap, top, end - left - size - gap, size)
            fits = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, _MIDDLE, fits)
            left += size + gap + (painter.fontMetrics().horizontalAdvance(fits) + gap if fits else 0)


class MonthGrid(QTableView):
    """`chosen(day)` follows the arrow keys and clicks; PgUp and PgDn turn months, Home and End go to their ends."""

    chosen = Signal(object)
    turned = Signal(object)  # the first of another month is to be shown, with this day chosen
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.days = MonthModel()
        self.setModel(self.days)
        self.setItemDelegate(_Painter(self))
        self.setAccessibleName(self.tr("Activities by day"))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionsClickable(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setMinimumSectionSize(theme.px(20))
        # Where six weeks have no room they scroll, and the words below stay; with huge text the whole page does.
        self.setMinimumHeight(theme.px(190 if theme.is_huge() else 100))
        self.clicked.connect(lambda index: self._go_to(self.days.day_at(index)))
        self.doubleClicked.connect(lambda _: self.opened.emit())

    @property
    def day(self) -> date:
        """The day chosen."""
        return self.days.day_at(self.currentIndex()) if self.currentIndex().isValid() else self.days.month

    def choose(self, day: date) -> None:
        """Choose a day that is shown."""
        self.setCurrentIndex(self.days.index_of(day))
        self.chosen.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by days, weeks and months, over the ends of the sheet too."""
        day, keys = self.day, Qt.Key
        first = day.replace(day=1)
        targets = {
            keys.Key_Left: day - timedelta(days=1), keys.Key_Right: day + timedelta(days=1),
            keys.Key_Up: day - timedelta(days=DAYS), keys.Key_Down: day + timedelta(days=DAYS),
            keys.Key_PageUp: day - relativedelta(months=1), keys.Key_PageDown: day + relativedelta(months=1),
            keys.Key_Home: first, keys.Key_End: first + relativedelta(months=1, days=-1),
        }  # fmt: skip
        if event.key() in (keys.Key_Return, keys.Key_Enter):
            self.opened.emit()
        elif event.key() in targets and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._go_to(targets[keys(event.key())])
        else:
            super().keyPressEvent(event)

    def _go_to(self, day: date) -> None:
        if (day.year, day.month) == (self.days.month.year, self.days.month.month):
            self.choose(day)
        else:
            self.turned.emit(day)


def first_shown(month: date) -> date:
    """Return the Monday with which a month's sheet begins."""
    first = month.replace(day=1)
    return first - timedelta(days=first.weekday())
