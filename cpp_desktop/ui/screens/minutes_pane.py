"""How far minutes have come; attendance and minutes side by side, or one above the other where text is large."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cpp_desktop.services.meetings import MeetingPage
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.layout import fill
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.attendance_card import AttendanceCard
from cpp_desktop.ui.screens.attendance_counts import AttendanceCounts
from cpp_desktop.ui.screens.minutes_card import MinutesCard
from cpp_desktop.ui.screens.minutes_state_line import MinutesStateLine


class MinutesPane(QWidget):
    """Who was there, and the minutes in `card`."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._page: MeetingPage | None = None
        self.attendance: AttendanceCard | AttendanceCounts
        box: QVBoxLayout | QHBoxLayout
        if theme.is_large():
            self.attendance, box = AttendanceCounts(screen), QVBoxLayout()
        else:
            self.attendance, box = AttendanceCard(screen), QHBoxLayout()
            self.attendance.setFixedWidth(theme.px(352))
        self.state = MinutesStateLine(screen)
        self.card = MinutesCard(screen)
        fill(box, (self.attendance,), 10 if theme.is_large() else 14)
        box.addWidget(self.card, 1)
        whole = QVBoxLayout(self)
        fill(whole, (self.state,), 8)
        whole.addLayout(box, 1)

    def show_page(self, page: MeetingPage) -> None:
        """Show a meeting anew."""
        self._page = page
        standing = self.state.show_page(page)
        self.attendance.show_page(page, is_open=not standing.is_agreed)
        self.card.show_page(page, is_open=not standing.is_agreed)

    def begin(self) -> None:
        """Go to the sheet before anybody is marked, else to the minutes."""
        unmarked = self._page is not None and not any(line.mark for line in self._page.attendance)
        if unmarked and isinstance(self.attendance, AttendanceCard):
            self.attendance.line.editor("line").setFocus()
        else:
            self.card.begin()
