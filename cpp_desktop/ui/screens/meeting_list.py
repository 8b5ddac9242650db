"""The list of meetings: this year's, those to come, those whose minutes are still to be written."""

from __future__ import annotations

from datetime import date, time, timedelta
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.group import year_containing
from cpp_desktop.domain.meetings import Meeting, MeetingState
from cpp_desktop.domain.wording import counted, day_month_year, listed
from cpp_desktop.services import meetings
from cpp_desktop.services.meetings import MeetingLine, is_coming
from cpp_desktop.ui.dialogs.attendance_grid import ask_who_came
from cpp_desktop.ui.dialogs.decisions import show_decisions
from cpp_desktop.ui.dialogs.export_table import export_table
from cpp_desktop.ui.dialogs.import_table import import_table
from cpp_desktop.ui.dialogs.past_minutes import ask_for_past_approvals
from cpp_desktop.ui.dialogs.plan_meetings import plan_the_year
from cpp_desktop.ui.dialogs.sub_groups import show_sub_groups
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Segments, button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import PageHeader, beside, flow, list_and_card, page, wrap
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.screens.later import LaterScreen
from cpp_desktop.ui.screens.meeting_card import MeetingCard
from cpp_desktop.ui.screens.meeting_dialogs import ask_for_meeting
from cpp_desktop.ui.screens.meeting_states import (
    day_words,
    minutes_chips,
    minutes_words,
    state_chip,
    there_words,
)
from cpp_desktop.ui.screens.meeting_words import meeting_title, where_words
from cpp_desktop.ui.screens.picture_pane import PictureStrip

# Minutes are asked for of meetings held since then: older ones may have come in without any.
_MINUTES_ASKED_FOR = timedelta(days=365)
_ORDER = list(MeetingState)


def columns() -> tuple[Column, ...]:
    """Return the list's columns for the text size in use."""
    large = theme.is_large()
    return (
        Column("Date", lambda r: r.meeting.date, day_words, bold=True, width=142 if large else 196),
        Column("Meeting", lambda r: meeting_title(r.meeting), second=lambda r: where_words(r.meeting)),
        Column(
            "State", lambda r: r.meeting.state, lambda _: "", chips=lambda r: (state_chip(r.meeting.state),),
            width=120, order=_ORDER.index,
        ),
        Column("There", there_words, width=104, priority=2, tone=lambda _: "muted"),
        Column("Minutes", minutes_words, chips=minutes_chips, width=134, priority=3, tone=lambda _: "muted"),
    )  # fmt: skip


class MeetingList(QWidget):
    """Every meeting with its state and counts, and the chosen one beside it; `opened(id)` asks for its page."""

    opened = Signal(str)

    def __init__(self, screen: LaterScreen) -> None:
        super().__init__()
        self._screen = screen
        self._lines: list[MeetingLine] = []
        self._today = date.max
        self._year_start = "01-01"
        self._year = (date.min, date.max)
        self.primary = button(self.tr("New meeting"), self._ask_for_meeting, kind="primary", icon="plus")
        more = menu_button(self.tr("More"), kind="")
        more.setAccessibleName(self.tr("More about the meetings"))
        imports = (self.tr("Import…"), partial(import_table, screen, "meetings"))
        show_deeds(more, (imports, (self.tr("Export…"), partial(export_table, screen, "meetings"))))
        plans = button(self.tr("Plan the year…"), self._plan_the_year, icon="calendar")
        self.header = PageHeader(self.tr("Meetings"), more, plans, self.primary)
        self.segments = Segments(self._segment_words(), name=self.tr("Which meetings"))
        self.segments.chosen.connect(lambda _: self.refresh())
        self.table = RecordTable(
            columns(), name=self.tr("Meetings"), empty=self._empty(), band=self._band, row_height=47
        )
        self.find_box = self.table.find_box(self.tr("Find in meetings"))
        self.table.chosen.connect(self._show_chosen)
        self.table.activated.connect(lambda line: self.opened.emit(line.id))
        self._foot = label("", "small", wraps=True)
        came = button(self.tr("Who came, by year"), partial(ask_who_came, screen), kind="link", height=26)
        decided = button(self.tr("Decisions"), partial(show_decisions, screen), kind="link", height=26)
        past = button(self.tr("Approve past minutes…"), partial(ask_for_past_approvals, screen), kind="link", height=26)
        groups = button(self.tr("Sub-groups"), partial(show_sub_groups, screen), kind="link", height=26)
        self.picture = PictureStrip(screen, "attendance")
        self.table.set_strip(self.picture, self.picture.fit)
        links = (past, groups, decided, came, self.picture.link)
        foot = flow(self._foot, *links)
        foot.set_gaps(theme.px(10), 0)  # on two lines they take no more from the rows than they need
        self.table.set_foot(wrap(foot))
        self.card = MeetingCard(screen)
        self.card.opened.connect(self.opened)
        bar = beside(self.segments, self.find_box, stretch=1)
        both = list_and_card(self.table, self.card, width=344, narrow=296, scrolls=False)
        page(self, self.header, bar).addLayout(both, 1)

    def _segment_words(self) -> tuple[tuple[str, str], ...]:
        return (
            ("year", self.tr("This year")),
            ("coming", self.tr("Coming")),
            ("minutes", self.tr("Minutes to write")),
            ("all", self.tr("All")),
        )

    def _empty(self) -> Empty:
        sentence = self.tr("No meetings here. Plan one, and its agenda and deadlines are worked out for you.")
        link = (self.tr("Import a list…"), partial(import_table, self._screen, "meetings"))
        return Empty(sentence, (self.tr("Plan a meeting"), self._ask_for_meeting), link, icon="calendar")

    def refresh(self) -> None:
        """Read the meetings again and show the same one as before."""
        office = self._screen.shell.office
        self._today = office.today()
        self._year_start = office.group.year_start
        self._year = year_containing(self._year_start, self._today)
        everything = self.segments.current() == "all"
        since = min(self._year[0], self._today - _MINUTES_ASKED_FOR)
        self._lines = meetings.all_meetings(office, since=None if everything else since)
        self._count(meetings.count(office))
        self._say_year()
        shown = sorted(filter(self._belongs, self._lines), key=self._place)
        with QSignalBlocker(self.table):  # it is shown once, below
            self.table.show_records(shown)
            if self.table.chosen_record() is None and shown:
                self.table.choose(self._nearest(shown).id)
        self.picture.look_again()
        self._screen.show_beside(lambda: self._show_chosen(self.table.chosen_record()))

    def _belongs(self, line: MeetingLine) -> bool:
        match self.segments.current():
            case "year":
                return line.meeting.date >= self._year[0]
            case "coming":
                return is_coming(line.meeting, self._today)
            case "minutes":
                return self._wants_minutes(line)
            case _:
                return True

    def _wants_minutes(self, line: MeetingLine) -> bool:
        return line.wants_minutes and line.meeting.date >= self._today - _MINUTES_ASKED_FOR

    def _count(self, total: int) -> None:
        self.segments.count(
            coming=sum(is_coming(line.meeting, self._today) for line in self._lines),
            minutes=sum(map(self._wants_minutes, self._lines)),
            all=total,
        )

    def _place(self, line: MeetingLine) -> tuple[bool, int, time, str]:
        # The latest first, those ahead above the others even where one was held this morning.
        meeting = line.meeting
        begins = meeting.start or time.min
        minutes = begins.hour * 60 + begins.minute
        return not self._is_ahead(line), -(meeting.date.toordinal() * 1440 + minutes), begins, line.id

    def _is_ahead(self, line: MeetingLine) -> bool:
        return line.meeting.date > self._today or is_coming(line.meeting, self._today)

    def _band(self, line: MeetingLine) -> str:
        if self._is_ahead(line):
            return self.tr("Coming")
        if line.meeting.date >= self._year[0]:
            return self.tr("Since {0}").format(day_month_year(self._year[0]))
        first, last = year_containing(self._year_start, line.meeting.date)
        return self.tr("{0} to {1}").format(day_month_year(first), day_month_year(last))

    def _nearest(self, shown: list[MeetingLine]) -> MeetingLine:
        ahead = [line for line in shown if self._is_ahead(line)]
        return ahead[-1] if ahead else shown[0]

    def _say_year(self) -> None:
        own = [x.meeting.state for x in self._lines if self._year[0] <= x.meeting.date <= self._today]
        words = (
            (MeetingState.HELD, self.tr("{0} held and quorate")),
            (MeetingState.INQUORATE, self.tr("{0} inquorate")),
            (MeetingState.CANCELLED, self.tr("{0} cancelled")),
        )
        said = [text.format(own.count(state)) for state, text in words if own.count(state)]
        since = day_month_year(self._year[0])
        nothing = self.tr("None held yet since {0}").format(since)
        self.header.say(self.tr("Since {0}: {1}").format(since, listed(said)) if said else nothing)
        unsaid = sum(state in (MeetingState.PLANNED, MeetingState.CALLED) for state in own)
        self._foot.setText(
            self.tr("Of {0} it is not written down whether it was held").format(counted(unsaid, "meeting", "meetings"))
            if unsaid
            else self.tr("Enter opens a meeting")
            if self._lines
            else ""
        )

    def _show_chosen(self, line: MeetingLine | None) -> None:
        self.card.show_page(meetings.meeting_page(self._screen.shell.office, line.id) if line else None)

    def _ask_for_meeting(self) -> None:
        ask_for_meeting(self._screen, self._open_new)

    def _plan_the_year(self) -> None:
        plan_the_year(self._screen, self._show_planned)

    def _show_planned(self, first: Meeting) -> None:
        self.segments.choose("coming")
        self.table.choose(first.id)
        self.table.view.setFocus()

    def _open_new(self, meeting_id: str) -> None:
        self.table.choose(meeting_id)
        self._screen.later(partial(self.opened.emit, meeting_id))
