"""The chosen meeting beside the list: its steps with their days, and what it is or was about."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.meetings import TOOK_PLACE, MeetingState
from cpp_desktop.domain.wording import clock, counted, short_date
from cpp_desktop.services import meetings
from cpp_desktop.services.meetings import MeetingPage
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import ChipLabel
from cpp_desktop.ui.parts.empty_state import Empty, EmptyState
from cpp_desktop.ui.parts.labels import block, label, picture
from cpp_desktop.ui.parts.layout import Card, Part, hbox, rule, scroll, vbox, wrap
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.meeting_states import near_words, state_chip
from cpp_desktop.ui.screens.meeting_words import by_words, meeting_title

_OPEN_STATES = (MeetingState.PLANNED, MeetingState.CALLED)


class MeetingCard(Card):
    """One meeting at a glance; `opened(id)` asks for its page."""

    opened = Signal(str)

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(16, 14, 16, 14), gap=10)
        self._screen = screen
        self._page: MeetingPage | None = None
        self._changing = QWidget()
        self.opens = button(self.tr("Open"), self._open, kind="small", icon="arrow")
        self.cancels = button(self.tr("Cancel meeting…"), self._ask_to_cancel, kind="link")
        self.removes = button(self.tr("Remove…"), self._ask_to_remove, kind="link")
        self._foot = wrap(hbox(self.opens, None, self.cancels, self.removes, gap=12))
        self._none = EmptyState(Empty(self.tr("Choose a meeting to see what it waits for."), icon="calendar"))
        self.add(self._changing, 1)
        self.add(self._foot)
        self.add(self._none, 1)
        self.show_page(None)

    def show_page(self, page: MeetingPage | None) -> None:
        """Show a meeting, or none."""
        self._page = page
        self._foot.setVisible(page is not None)
        self._none.setVisible(page is None)
        fresh = self._meeting(page, self._screen.shell.office.today()) if page else QWidget()
        self.body.replaceWidget(self._changing, fresh)
        self.body.setStretchFactor(fresh, 1 if page else 0)
        self._changing.deleteLater()
        self._changing = fresh
        if page is None:
            return
        written = bool(page.minutes or page.actions)
        self.cancels.setVisible(page.meeting.state in _OPEN_STATES)
        self.removes.setVisible(not written and page.meeting.state not in TOOK_PLACE)

    def _meeting(self, page: MeetingPage, today: date) -> QWidget:
        meeting = page.meeting
        month = short_date(meeting.date).split()[1]
        words = vbox(
            label(meeting_title(meeting), "h2", wraps=True),
            label(near_words(meeting, today), "muted", wraps=True),
            gap=0,
        )
        head = hbox(block(f"{meeting.date.day}\n{month}", "date", 56, 56), words, gap=12)
        head.setStretch(1, 1)
        chip = hbox(ChipLabel(state_chip(meeting.state)), None)
        body = vbox(head, chip, *self._steps(page, today), rule(), *self._about(page), None, gap=8)
        body.setContentsMargins(0, 0, theme.px(6), 0)
        return scroll(wrap(body))

    def _steps(self, page: MeetingPage, today: date) -> list[Part]:
        state = page.meeting.state
        if state is MeetingState.CANCELLED:
            return []
        items = counted(len(page.items), self.tr("item"), self.tr("items"))
        written = sum(bool(m.text or m.decision) for m in page.minutes)
        if state in TOOK_PLACE:
            came = self.tr("{0} of {1} came").format(len(page.counts.present), len(page.counts.counted))
            passages = counted(written, self.tr("passage"), self.tr("passages"))
            minutes = self.tr("Minutes: {0}").format(passages) if written else self.tr("Draft minutes")
            return [
                _step(True, came, counted(len(page.counts.apologies), self.tr("apology"), self.tr("apologies"))),
                _step(bool(written), minutes, "" if written else by_words(page.draft_minutes_due, today)),
            ]
        called = state is MeetingState.CALLED
        if page.meeting.date < today:
            return [_step(False, self.tr("Was it held?"), self.tr("open it to say so"), now=True)]
        return [
            _step(
                bool(page.items), self.tr("Agenda: {0}").format(items) if page.items else self.tr("Write the agenda")
            ),
            _step(called, self.tr("Agenda sent"), "" if called else by_words(page.agenda_due, today), now=not called),
            _step(False, self.tr("Draft minutes"), by_words(page.draft_minutes_due, today)),
        ]

    def _about(self, page: MeetingPage) -> list[Part]:
        if page.meeting.state in TOOK_PLACE:
            head, lines = self.tr("Actions agreed"), [(a.text, page.owners[a.id]) for a in page.actions]
            nothing = self.tr("None are written down.")
        else:
            head, nothing = self.tr("Agenda"), self.tr("It has no items yet.")
            lines = [(x.item.title, clock(x.start) if x.start else "") for x in page.timetable.lines]
        rows = [_row(words, beside) for words, beside in lines] or [label(nothing, "muted", wraps=True)]
        return [label(head, "h3"), *rows]

    def _open(self) -> None:
        if self._page is not None:
            self.opened.emit(self._page.meeting.id)

    def _ask_to_cancel(self) -> None:
        if self._page is None:
            return
        meeting = self._page.meeting
        self._screen.shell.ask(
            self.tr("Cancel the meeting of {0}?").format(short_date(meeting.date)),
            self.tr("It stays in the list as cancelled, and the annual return counts it so. You can undo it."),
            self.tr("Cancel meeting"),
            partial(self._screen.attempt, partial(meetings.cancel_meeting, self._screen.shell.office, meeting)),
        )

    def _ask_to_remove(self) -> None:
        if self._page is None:
            return
        meeting = self._page.meeting
        self._screen.shell.ask(
            self.tr("Remove the meeting of {0}?").format(short_date(meeting.date)),
            self.tr("Only for one entered by mistake; its agenda goes with it. You can undo it."),
            self.tr("Remove meeting"),
            partial(self._screen.attempt, partial(meetings.remove_meeting, self._screen.shell.office, meeting.id)),
        )


def _step(done: bool, words: str, beside: str = "", *, now: bool = False) -> Part:
    icon, tone, role = ("tick", "ok", "") if done else ("arrow", "accent", "accent") if now else ("ring", "muted", "")
    line = hbox(picture(icon, tone, 18), label(words, role, wraps=True), label(beside, "small"))
    line.setStretch(1, 1)
    return line


def _row(words: str, beside: str) -> QWidget:
    line = hbox(label(words, wraps=True), label(beside, "small"), gap=8)
    line.setStretch(0, 1)
    return wrap(line)
