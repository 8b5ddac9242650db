"""A plain line where approved minutes fix what is shown: why it stays, and the way to change it all the same."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.frozen import MINUTES_APPROVED
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.ui.dialogs.approve_minutes import ask_for_approval
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import IconText
from cpp_desktop.ui.parts.layout import Card, hbox
from cpp_desktop.ui.parts.screen import Screen


def why_approved(*, is_open: bool) -> str:
    """Return why what was approved stays, for as long as it is not open; else nothing."""
    return "" if is_open else QCoreApplication.translate("Frozen", MINUTES_APPROVED)


class ApprovedLine(Card):
    """Hidden while the minutes of the meeting shown are open."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(14, 10, 14, 10), gap=6)
        self._screen = screen
        self._meeting: Meeting | None = None
        self.add(IconText("lock", why_approved(is_open=False), role="", wraps=True))
        self.corrects = button(self.tr("Correct the minutes…"), self._correct, kind="small")
        self.add(hbox(self.corrects, None))
        self.hide()

    def show_meeting(self, meeting: Meeting, *, is_open: bool) -> None:
        """Stand there for a meeting whose minutes are approved."""
        self._meeting = meeting
        self.setVisible(not is_open)

    def _correct(self) -> None:
        if self._meeting is not None and self._screen.leave():
            ask_for_approval(self._screen, self._meeting)
