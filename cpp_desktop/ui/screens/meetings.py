"""Meetings: the list, one page for each meeting, and one for taking minutes in the room."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.agendas import ItemPaper
from cpp_desktop.domain.group import Group
from cpp_desktop.domain.issued_papers import IssuedPaper
from cpp_desktop.domain.meetings import AgendaItem, Attendance, Meeting, MeetingInterest
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.minutes_status import Correction, MinutesStatus
from cpp_desktop.domain.people import Membership, Person, RestingSpell, Role
from cpp_desktop.domain.sub_groups import SubGroup, SubGroupMember
from cpp_desktop.domain.words import GroupWord
from cpp_desktop.services import meetings
from cpp_desktop.ui.parts.layout import Pages, fill
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.screens.later import LaterScreen
from cpp_desktop.ui.screens.live_meeting import LIVE, LiveMeeting
from cpp_desktop.ui.screens.meeting_list import MeetingList
from cpp_desktop.ui.screens.meeting_page import MeetingView
from cpp_desktop.ui.screens.meeting_words import ITEM

_SPELLED = frozenset({Group, GroupWord, Person})


class MeetingsScreen(LaterScreen):
    """The list until a meeting is opened, then its page."""

    reads: ClassVar[frozenset[type]] = frozenset(
        {
            Group,
            Meeting,
            AgendaItem,
            Attendance,
            MeetingInterest,
            SubGroup,
            SubGroupMember,
            Minute,
            MinutesStatus,
            Correction,
            Action,
            Person,
            Membership,
            Role,
            RestingSpell,
            IssuedPaper,
            ItemPaper,
        }
    )
    takes_lists: ClassVar[str] = "meetings"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.list = MeetingList(self)
        self.view: MeetingView | None = None  # laid out when a meeting is first opened
        self.live: LiveMeeting | None = None
        self._open: str | None = None
        self._is_live = False
        self._stack = Pages()
        self._stack.addWidget(self.list)
        box = QVBoxLayout(self)
        fill(box, (), 0)
        box.addWidget(self._stack)
        self.list.opened.connect(self.show_record)
        self._take_keys()

    def _page(self) -> MeetingView:
        if self.view is None:
            self.view = MeetingView(self)
            self.view.left.connect(self.show_list)
            self.view.primary_changed.connect(self._take_keys)
            self.view.live_wanted.connect(self.take_minutes)
            self._stack.addWidget(self.view)
        return self.view

    def _live_page(self) -> LiveMeeting:
        if self.live is None:
            self.live = LiveMeeting(self)
            self.live.left.connect(self._leave_live)
            self._stack.addWidget(self.live)
        return self.live

    def _take_keys(self) -> None:
        """Let Ctrl+N, Ctrl+P and Ctrl+F mean what they do on the part that is shown."""
        if self._is_live:
            self.primary = self.paper = self.find_box = None
            return
        view = self.view if self._open else None
        self.primary = view.primary if view else self.list.primary
        self.paper = view.paper if view else None
        self.find_box = None if view else self.list.find_box

    def refresh(self) -> None:
        """Read what is shown again; a meeting that is gone leads back to the list."""
        if self._is_live and self._open and (page := meetings.meeting_page(self.shell.office, self._open)):
            self._live_page().show_page(page)
        elif self._open is None or not self._page().show_meeting(self._open):
            self._show(None)
            self.list.refresh()

    def hear(self, kinds: frozenset[type]) -> None:
        """Let the spelling check know of new names and words of the group's."""
        if kinds & _SPELLED and self.view is not None and self.view.minutes is not None:
            self.view.minutes.card.spelling.learn()
        super().hear(kinds)

    def _show(self, meeting_id: str | None) -> None:
        self._open, self._is_live = meeting_id, False
        self._stack.setCurrentWidget(self._page() if meeting_id else self.list)
        self._take_keys()

    def show_list(self) -> None:
        """Go back to the list, to the meeting that was open."""
        if not self.leave():
            return
        before = self._open
        self._show(None)
        self.list.refresh()
        if before:
            self.list.table.choose(before)
            self.list.table.view.setFocus()

    def show_record(self, record_id: str) -> None:
        """Open one meeting's page."""
        if self.leave() and self._page().show_meeting(record_id):
            self._show(record_id)
            self._page().begin()

    def show_part(self, record_id: str, part: str) -> None:
        """Open a meeting's page, at one item of its agenda, or the one for taking its minutes in the room."""
        if part == LIVE:
            self.take_minutes(record_id)
            return
        self.show_record(record_id)
        if part.startswith(ITEM) and self.view is not None:
            self.view.show_item(part.removeprefix(ITEM))

    def take_minutes(self, meeting_id: str) -> None:
        """Open the page for taking a meeting's minutes in the room."""
        page = meetings.meeting_page(self.shell.office, meeting_id)
        if page is None or not self.leave():
            return
        live = self._live_page()
        live.show_page(page)
        self._open, self._is_live = meeting_id, True
        self._stack.setCurrentWidget(live)
        self._take_keys()
        live.begin()

    def _leave_live(self) -> None:
        """Go to what was written, whatever part of the page was seen last."""
        if self._open:
            self._page().tabs.choose("minutes")
            self.show_record(self._open)

    def focus_first(self) -> None:
        """Go where a person begins: on the page of the meeting that is open, else in the list."""
        if self._is_live and self.live:
            self.live.begin()
        elif self._open and self.view:
            self.view.begin()
        else:
            super().focus_first()

    def chosen_id(self) -> str | None:
        """Return the id of the meeting whose page is open."""
        return self._open

    def leave(self) -> bool:
        """Save what is typed and add an action that is half written."""
        settled = (self.view is None or self.view.leave()) and (self.live is None or self.live.card.leave())
        return super().leave() and settled
