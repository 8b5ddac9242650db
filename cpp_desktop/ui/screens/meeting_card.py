"""The chosen meeting beside the list: its steps with their days, and what it is or was about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QWidget

from cpp_desktop.domain.issued_papers import IssuedKind
from cpp_desktop.domain.meetings import TOOK_PLACE, MeetingState
from cpp_desktop.domain.wording import clock, counted, short_date
from cpp_desktop.services import issued_papers, meetings, minutes_status
from cpp_desktop.services.meetings import MeetingPage
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import ChipLabel
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty, EmptyState
from cpp_desktop.ui.parts.labels import IconText, block, label
from cpp_desktop.ui.parts.layout import Card, fill, flow, hbox, rule, vbox, wrap
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.meeting_states import near_words, state_chip
from cpp_desktop.ui.screens.meeting_words import by_words, meeting_title

_OPEN_STATES = (MeetingState.PLANNED, MeetingState.CALLED)


@dataclass(frozen=True, slots=True)
class _Row:
    """A line about a meeting: an agenda item or an action, and when or who."""

    id: str
    words: str
    beside: str


class MeetingCard(Card):
    """One meeting at a glance; `opened(id)` asks for its page."""

    opened = Signal(str)

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(16, 14, 16, 14), gap=10)
        self._screen = screen
        self._page: MeetingPage | None = None
        self.day, self.title = block("", "date", 56, 56), label("", "h2", wraps=True)
        self.near, self.chip = label("", "muted"), ChipLabel()
        self.steps = [_StepLine() for _ in range(3)]
        self.about = label("", "h3")
        self.rows = self._make_rows()
        self.opens = button(self.tr("Open"), self._open, kind="small", icon="" if theme.is_large() else "arrow")
        self.cancels = button(self.tr("Cancel meeting…"), self._ask_to_cancel, kind="link")
        self.removes = button(self.tr("Remove…"), self._ask_to_remove, kind="link")
        head = hbox(self.day, vbox(self.title, flow(self.near, self.chip, gap=8), gap=2), gap=12)
        head.setStretch(1, 1)
        whole = vbox(head, *self.steps, gap=8)
        verbs = flow(self.opens, self.cancels, self.removes, gap=8 if theme.is_large() else 12)
        if theme.is_large():  # there is no room for more, and the meeting's page says it
            fill(whole, (None, verbs), 8)
        else:
            fill(whole, (rule(), self.about, self.rows, verbs), 8)
            whole.setStretchFactor(self.rows, 1)
        self._whole = wrap(whole)
        self._none = EmptyState(Empty(self.tr("Choose a meeting to see what it waits for."), icon="calendar"))
        self.add(self._whole, 1)
        self.add(self._none, 1)
        self.show_page(None)

    def _make_rows(self) -> RecordTable:
        rows = RecordTable(
            (Column("What", lambda r: r.words, second=lambda r: r.beside),),
            name=self.tr("What it is about"),
            empty=Empty(self.tr("Nothing is written down yet.")),
            row_height=42,
            headed=False,
        )
        rows.setProperty("card", "none")
        rows.view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        rows.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it is only looked at; the meeting's page has all of it
        return rows

    def show_page(self, page: MeetingPage | None) -> None:
        """Show a meeting, or none."""
        self._page = page
        self._whole.setVisible(page is not None)
        self._none.setVisible(page is None)
        if page is None:
            return
        meeting, today = page.meeting, self._screen.shell.office.today()
        self.day.setText(f"{meeting.date.day}\n{short_date(meeting.date).split()[1]}")
        self.title.setText(meeting_title(meeting))
        self.near.setText(near_words(meeting, today))
        self.chip.show_chip(state_chip(meeting.state))
        steps = self._steps_of(page, today)
        for at, line in enumerate(self.steps):
            line.setVisible(at < len(steps))
            if at < len(steps):
                line.show_step(*steps[at])
        if not theme.is_large():
            self._show_about(page)
        self.cancels.setVisible(meeting.state in _OPEN_STATES)
        written = bool(page.minutes or page.actions)
        self.removes.setVisible(not written and meeting.state not in TOOK_PLACE)

    def _steps_of(self, page: MeetingPage, today: date) -> list[tuple[str, str, str]]:
        """Return each step: whether it is done, waits or is next, what it is, and by when."""
        state = page.meeting.state
        if state is MeetingState.CANCELLED:
            return []
        if state in TOOK_PLACE:
            return self._steps_after(page, today)
        if page.meeting.date < today:
            return [("next", self.tr("Was it held?"), self.tr("open it to say so"))]
        called, items = state is MeetingState.CALLED, len(page.items)
        words = self.tr("Agenda: {0}").format(counted(items, self.tr("item"), self.tr("items")))
        return [
            ("done", words, "") if items else ("next", self.tr("Write the agenda"), ""),
            ("done", self.tr("Agenda sent"), "")
            if called
            else ("next" if items else "waits", self.tr("Send the agenda"), _by(page.agenda_due, today)),
            ("waits", self.tr("Draft minutes"), _by(page.draft_minutes_due, today)),
        ]

    def _steps_after(self, page: MeetingPage, today: date) -> list[tuple[str, str, str]]:
        written = sum(bool(m.text or m.decision) for m in page.minutes)
        came = self.tr("{0} of {1} came").format(len(page.counts.present), len(page.counts.counted))
        sorry = counted(len(page.counts.apologies), self.tr("apology"), self.tr("apologies"))
        passages = counted(written, self.tr("passage"), self.tr("passages"))
        steps = [
            ("done", came, sorry) if page.attendance else ("next", self.tr("Say who was there"), ""),
            ("done", self.tr("Minutes: {0}").format(passages), "")
            if written
            else ("next", self.tr("Draft minutes"), _by(page.draft_minutes_due, today)),
        ]
        return [*steps, *([self._sent(page, today)] if written else [])]

    def _sent(self, page: MeetingPage, today: date) -> tuple[str, str, str]:
        office, meeting_id = self._screen.shell.office, page.meeting.id
        is_out = IssuedKind.MINUTES in issued_papers.kinds_out(office, meeting_id)
        if is_out or minutes_status.state_of(office, meeting_id).is_agreed:
            return "done", self.tr("Minutes sent"), ""
        return "next", self.tr("Send the draft minutes"), _by(page.draft_minutes_due, today)

    def _show_about(self, page: MeetingPage) -> None:
        if page.meeting.state in TOOK_PLACE:
            self.about.setText(self.tr("Actions agreed"))
            self.rows.show_records(_Row(a.id, a.text, page.owners[a.id]) for a in page.actions)
            return
        self.about.setText(self.tr("Agenda"))
        lines = page.timetable.lines
        starts = [clock(line.start) if line.start else "" for line in lines]
        self.rows.show_records(
            _Row(line.id, line.item.title, "  ·  ".join(filter(None, [start, line.lead])))
            for start, line in zip(starts, lines, strict=True)
        )

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


def _by(day: date, today: date) -> str:
    return by_words(day, today, short=True)


class _StepLine(QWidget):
    """One step on the way to a meeting or after it."""

    _LOOKS: ClassVar[dict[str, tuple[str, str]]] = {
        "done": ("tick", "ok"),
        "next": ("arrow", "accent"),
        "waits": ("ring", "muted"),
    }

    def __init__(self) -> None:
        super().__init__()
        self._words = IconText("ring", "", role="", size=18, wraps=True)
        self._beside = label("", "small", wraps=True)
        self._beside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        box = QHBoxLayout(self)
        fill(box, (self._words, self._beside), 8)
        box.setStretch(0, 1)
        box.setStretch(1, 1)

    def show_step(self, stands: str, words: str, beside: str) -> None:
        """Show whether a step is done, is next or waits, and by when."""
        self._words.show_icon(*self._LOOKS[stands])
        self._words.words.setText(words)
        self._beside.setText(beside)
        self._beside.setVisible(bool(beside))
