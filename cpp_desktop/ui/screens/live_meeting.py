"""Taking minutes in the room: the clock, the item in hand in big type, and who is here, on a page of their own."""

from __future__ import annotations

from datetime import datetime, time
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from cpp_desktop.domain.meeting_clock import after, minutes_left
from cpp_desktop.domain.wording import clock
from cpp_desktop.services import minutes_status
from cpp_desktop.services.agenda import AgendaLine
from cpp_desktop.services.meetings import MeetingPage
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip, ChipLabel
from cpp_desktop.ui.parts.chords import bind
from cpp_desktop.ui.parts.labels import key, label
from cpp_desktop.ui.parts.layout import Part, flow, hbox, page, row, vbox, wrap
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.attendance_card import AttendanceCard
from cpp_desktop.ui.screens.attendance_counts import AttendanceCounts
from cpp_desktop.ui.screens.live_card import LiveCard
from cpp_desktop.ui.screens.meeting_words import meeting_title

LIVE = "live"
"""The part of a meeting that this is, for whoever asks the window to go there."""
_TICK_MS = 5_000
_SOON_MINUTES = 3


class LiveMeeting(QWidget):
    """One meeting while it goes on; `left` follows Escape."""

    left = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._page: MeetingPage | None = None
        self.title, self.clock = label("", "h2"), label("", "big")
        self.clock.setAccessibleName(self.tr("The time"))
        self.pace, self.rest = ChipLabel(), label("", "muted")
        leaves = button(self.tr("Leave"), self.leave_it, kind="small")
        head = row(self.title, self.rest, self.clock, hbox(leaves, key("Esc"), gap=6), gap=16, stretch=0)
        self.item, self.plan = label("", "h2" if theme.is_huge() else "big", wraps=True), label("", "muted", wraps=True)
        self.card = LiveCard(screen)
        self.card.item_changed.connect(self._show_item)
        self.sheet: AttendanceCard | AttendanceCounts
        main: QBoxLayout
        told = hbox(self.plan, self.pace)
        told.setStretch(0, 1)
        about = vbox(self.item, told, gap=2)
        body = vbox(about, gap=8)
        body.addWidget(self.card, 1)
        if theme.is_large():
            self.sheet = AttendanceCounts(screen)
            main = vbox(self.sheet, wrap(body), gap=10)
            main.setStretch(1, 1)
        else:
            self.sheet = AttendanceCard(screen)
            self.sheet.setFixedWidth(theme.px(352))
            main = hbox(self.sheet, wrap(body), gap=16)
            main.setStretch(1, 1)
        box = page(self, wrap(head))
        box.addLayout(main, 1)
        box.addWidget(self._make_strip())
        self._ticking = QTimer(self, interval=_TICK_MS)
        self._ticking.timeout.connect(self._show_time)

    def _make_strip(self) -> QWidget:
        parts: list[Part] = []
        for chord, words, deed in (
            ("Ctrl+PgDown", self.tr("Next item"), partial(self.card.step, 1)),
            ("Ctrl+PgUp", self.tr("Item before"), partial(self.card.step, -1)),
            ("F6", self.tr("Names or notes"), self._change_sides),
        ):
            parts.append(hbox(key(chord), button(words, deed, kind="link", height=26), gap=3))
        bind(self, "F6", self._change_sides)
        bind(self.sheet, "Ctrl+PgDown", partial(self.card.step, 1))  # among the notes the card has them
        bind(self.sheet, "Ctrl+PgUp", partial(self.card.step, -1))
        return wrap(flow(*parts, gap=12))

    def show_page(self, page: MeetingPage) -> None:
        """Show a meeting anew; the item in hand stays."""
        self._page = page
        self.title.setText(meeting_title(page.meeting))
        standing = minutes_status.state_of(self._screen.shell.office, page.meeting.id)
        self.sheet.show_page(page, is_open=not standing.is_agreed)
        self.card.show_page(page, is_open=not standing.is_agreed)
        self._show_item()

    def begin(self) -> None:
        """Go to the notes, and let the clock run."""
        self._ticking.start()
        self.card.begin()

    def _line(self) -> AgendaLine | None:
        part = self.card.part
        if self._page is None or part is None or part.item is None:
            return None
        return next(line for line in self._page.timetable.lines if line.id == part.item.id)

    def _show_item(self) -> None:
        line, (at, many) = self._line(), self.card.place
        title = f"{line.item.number}  {line.item.title}".strip() if line else self.tr("Under no item")
        self.item.setText(title)
        told = [self.tr("Item {0} of {1}").format(at, many) if many else "", line.lead if line else ""]
        if line is not None and line.item.minutes_allowed:
            minutes = self.tr("%n minute(s)", "", line.item.minutes_allowed)
            told.append(self.tr("{0}, {1}").format(clock(line.start), minutes) if line.start else minutes)
        self.plan.setText("  ·  ".join(filter(None, told)))
        self._show_time()

    def _show_time(self) -> None:
        now = datetime.now().time()
        self.clock.setText(clock(now))
        if self._page is None:
            return
        meeting = self._page.meeting
        today = meeting.date == self._screen.shell.office.today()
        ends = self._item_ends()
        self.pace.show_chip(self._pace(minutes_left(ends, now)) if ends and today else None)
        self.rest.setText(self._rest(minutes_left(meeting.end, now)) if meeting.end and today else "")

    def _item_ends(self) -> time | None:
        """Return when the item in hand should end, if its times are planned."""
        line = self._line()
        if line is None or line.start is None or not line.item.minutes_allowed:
            return None
        return after(line.start, line.item.minutes_allowed)

    def _pace(self, left: int) -> Chip:
        if left < 0:
            return Chip(self.tr("%n minute(s) over", "", -left), "warn", "clock")
        kind = "warn" if left <= _SOON_MINUTES else "ok"
        return Chip(self.tr("%n minute(s) left", "", left), kind, "clock")

    def _rest(self, left: int) -> str:
        if left < 0:
            return self.tr("The meeting is %n minute(s) over", "", -left)
        return self.tr("The meeting has %n minute(s) left", "", left)

    def _change_sides(self) -> None:
        if isinstance(self.sheet, AttendanceCounts):
            self.sheet.open_sheet()
        elif self.sheet.isAncestorOf(self.window().focusWidget() or self):
            self.card.begin()
        else:
            self.sheet.table.view.setFocus()

    def leave_it(self) -> None:
        """Save what is typed, and leave."""
        if self._screen.leave():
            self._ticking.stop()
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave at Escape, unless something inside took it: an action that is being asked for, or a list."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave_it()
        else:
            super().keyPressEvent(event)
