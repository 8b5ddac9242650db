"""Activities on a calendar: a month at a time, and below it what was done on the day chosen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from dateutil.relativedelta import relativedelta
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget

from cpp_desktop.domain.activities import Activity
from cpp_desktop.domain.wording import long_date, month_year
from cpp_desktop.services import activities
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, flow, hbox, wrap
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.activity_types import ICONS, short_name
from cpp_desktop.ui.screens.changing import Changing
from cpp_desktop.ui.screens.month_grid import DAYS, WEEKS, MonthGrid, first_shown

_MOST_NAMED = 6


class ActivityCalendar(Card):
    """`chosen(activity or None)` follows the day chosen; `lets` says which activities are shown."""

    chosen = Signal(object)

    def __init__(self, screen: Screen, lets: Callable[[Activity], bool]) -> None:
        super().__init__(pad=(12, 8, 12, 8), gap=6)
        self._screen, self._lets = screen, lets
        self._shown: str | None = None
        self.grid = MonthGrid()
        self.grid.chosen.connect(self._show_day)
        self.grid.turned.connect(self.show_month_of)
        self.grid.opened.connect(self._go_on)
        self.title = label("", "h3")
        self.back = button("", partial(self._turn, -1), kind="small", icon="left")
        self.back.setAccessibleName(self.tr("Month before"))
        self.on = button("", partial(self._turn, 1), kind="small", icon="right")
        self.on.setAccessibleName(self.tr("Month after"))
        self.now = button(self.tr("Today"), self._go_to_today, kind="small")
        self._day = Changing()
        self.add(hbox(self.back, self.title, self.on, None, self.now, gap=10))
        self.add(self.grid, 1)
        self.add(self._day)

    def show_month_of(self, day: date) -> None:
        """Show the month that a day lies in, with that day chosen."""
        office, month = self._screen.shell.office, day.replace(day=1)
        first = first_shown(month)
        last = first + timedelta(days=WEEKS * DAYS - 1)
        found = [one for one in activities.on_days(office, first, last) if self._lets(one)]
        self.title.setText(month_year(month))
        self.grid.days.show_month(month, office.today(), found)
        self.grid.choose(day)

    def look_again(self) -> None:
        """Show the month again, with what has changed."""
        self.show_month_of(self.grid.day if self.grid.currentIndex().isValid() else self._screen.shell.office.today())

    def show_activity(self, activity: Activity) -> None:
        """Show an activity on its day."""
        self._shown = activity.id
        self.show_month_of(activity.date)

    def _turn(self, months: int) -> None:
        self.show_month_of(self.grid.day + relativedelta(months=months))

    def _go_to_today(self) -> None:
        self.show_month_of(self._screen.shell.office.today())

    def _show_day(self, day: date) -> None:
        own = self.grid.days.on(day)
        shown = next((one for one in own if one.id == self._shown), own[0] if own else None)
        self._shown = shown.id if shown else None
        named: list[QWidget] = [self._named(one) for one in own[:_MOST_NAMED]]
        more = len(own) - len(named)
        if more > 0:
            named.append(label(self.tr("and %n more", "", more), "muted"))
        nothing = [] if own else [label(self.tr("Nothing was done on this day."), "muted")]
        self._day.lay_out(label(long_date(day), "label"), wrap(flow(*named, *nothing, gap=8)), gap=0)
        self.chosen.emit(shown)

    def _named(self, activity: Activity) -> QPushButton:
        room = theme.px(300 if theme.is_large() else 580)  # the grid keeps its width, however long a title is
        words = QFontMetrics(theme.font(11, theme.SEMI)).elidedText(activity.title, Qt.TextElideMode.ElideRight, room)
        made = button(words, partial(self._choose, activity), kind="link", icon=ICONS[activity.type], height=28)
        made.setToolTip(activity.title)
        made.setAccessibleName(f"{activity.title}, {short_name(activity.type)}")
        return made

    def _choose(self, activity: Activity) -> None:
        self._shown = activity.id
        self.chosen.emit(activity)

    def _go_on(self) -> None:
        """Choose the next activity of the day, the first after the last."""
        own = self.grid.days.on(self.grid.day)
        if own:
            at = next((n for n, one in enumerate(own) if one.id == self._shown), -1)
            self._choose(own[(at + 1) % len(own)])
