"""Attendance where there is no room for the sheet: one line of counts, and the sheet in a dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cpp_desktop.services.meetings import MeetingPage
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip, ChipLabel
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, row
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.attendance_card import AttendanceCard


class AttendanceCounts(Card):
    """The counts as chips; "Mark" opens the sheet."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(14, 8, 14, 8), gap=0)
        self._screen = screen
        self._page: MeetingPage | None = None
        self._is_open = True
        self._dialog: AttendanceDialog | None = None
        self.here, self.sorry, self.unmarked = ChipLabel(), ChipLabel(), ChipLabel()
        self.marks = button(self.tr("Mark"), self.open_sheet, kind="small", icon="people")
        head = label(self.tr("Who was there"), "h3")
        self.add(row(head, self.here, self.sorry, self.unmarked, None, self.marks))

    def show_page(self, page: MeetingPage, *, is_open: bool = True) -> None:
        """Show a meeting's counts anew; the sheet can be marked while the minutes are `is_open`."""
        self._page, self._is_open = page, is_open
        quorate = self.tr(", quorate") if page.quorum.sentence and page.quorum.met else ""
        kind = "ok" if page.quorum.met and page.counts.present else "neutral"
        self.here.show_chip(Chip(self.tr("{0} here").format(len(page.counts.present)) + quorate, kind))
        sorry = len(page.counts.apologies)
        self.sorry.show_chip(Chip(self.tr("{0} apologies").format(sorry)) if sorry else None)
        unmarked = sum(line.number > 0 and line.mark is None for line in page.attendance)
        words = self.tr("{0} not marked").format(unmarked)
        self.unmarked.show_chip(Chip(words, "neutral", "ring") if unmarked else None)
        if self._dialog is not None:
            self._dialog.sheet.show_page(page, is_open=is_open)

    def open_sheet(self) -> None:
        """Open the sheet over the page."""
        if self._page is None:
            return
        self._dialog = AttendanceDialog(self.window(), self._screen)
        self._dialog.sheet.show_page(self._page, is_open=self._is_open)
        self._dialog.finished.connect(self._forget)
        self._screen.shell.open_dialog(self._dialog)

    def _forget(self) -> None:
        self._dialog = None


class AttendanceDialog(PlainDialog):
    """The sign-in sheet; every mark is saved at once, so there is nothing to confirm."""

    def __init__(self, parent: QWidget, screen: Screen) -> None:
        super().__init__(parent, self.tr("Who was there"), width=520)
        self.sheet = AttendanceCard(screen)
        self.sheet.setProperty("card", "none")
        self.sheet.body.setContentsMargins(0, 0, 0, 0)
        self.sheet.head.hide()  # the dialog's title says it, and the names need the room
        self.add(self.sheet, 1)
        self.back.hide()
        done = button(self.tr("Done"), self.accept, kind="primary")
        self.set_foot(done, self.sheet.more, self.sheet.visitor, self.sheet.all_here)
        QWidget.setTabOrder(self.sheet.marks[-1], self.sheet.more)  # it was made for the head, before the sheet
        self.resize(self.width(), parent.height() - 40)
