"""Today: what to do next, and nothing that shames."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout

from cpp_desktop.domain.meetings import AgendaItem
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.return_readiness import Readiness
from cpp_desktop.domain.wording import long_date
from cpp_desktop.services import annual_return, papers, return_records
from cpp_desktop.services import today as services
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.latest_work import LatestWork
from cpp_desktop.ui.parts.layout import Card, PageHeader, column, hbox, page, vbox
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.parts.status_line import when_words
from cpp_desktop.ui.screens.new_activity import ask_for_activity
from cpp_desktop.ui.screens.today_actions import AttentionCard
from cpp_desktop.ui.screens.today_cards import ActivityYearCard, ReadinessCard, SafetyCard
from cpp_desktop.ui.screens.today_meeting import NextMeetingCard


class TodayScreen(Screen):
    """The first page of the day."""

    reads: ClassVar[frozenset[type]] = return_records.KINDS | {AgendaItem}

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._reading, self._drawing = LatestWork(self), LatestWork(self)
        self._reading.finished.connect(self._show_page)
        self._reading.troubled.connect(lambda sentence: self.shell.say(sentence, "danger"))
        records = button(self.tr("Record activity"), self._ask_for_activity, icon="plus")
        plans = button(self.tr("New meeting"), partial(shell.go_to, "Meetings"), icon="calendar")
        self.header = PageHeader(self.tr("Today"), records, plans)
        self.meeting, self.attention = NextMeetingCard(self), AttentionCard(self)
        self.activity, self.readiness = ActivityYearCard(self), ReadinessCard(self)
        self._drawing.finished.connect(self.readiness.show_readiness)
        self.safety = SafetyCard(self._back_up, self._show_sheet)
        self.primary, self.paper = self.meeting.opens, self.meeting.agenda
        cards = (self.meeting, self.attention, self.activity, self.readiness, self.safety)
        box = page(self, self.header)
        if theme.is_huge():
            box.addLayout(vbox(*cards, gap=14), 1)
        elif theme.is_enlarged():
            box.addWidget(column(*cards, gap=14), 1)
        else:
            box.addLayout(_beside(*cards[:2]), 58)
            box.addLayout(_beside(*cards[2:]), 42)

    def refresh(self) -> None:
        """Read again what wants doing, on a worker: it goes through most of the file."""
        self._reading.run(partial(services.page, self.shell.office))

    def _show_page(self, now: services.TodayPage) -> None:
        self.header.say(long_date(now.day), self._greeting(now.secretary))
        self.meeting.show_page(now)
        self.attention.show_page(now)
        self.activity.show_page(now)
        self._show_safety()
        self._draw_up_return()

    def _greeting(self, name: str) -> str:
        hour = datetime.now().hour
        words = (
            self.tr("Good morning")
            if hour < 12
            else self.tr("Good afternoon")
            if hour < 18
            else self.tr("Good evening")
        )
        return f"{words}, {name}" if name else words

    # -- the annual return, drawn up aside ---------------------------------------------------------------------------

    def _draw_up_return(self) -> None:
        """Count the year to work on, on a worker: it reads every record of the file."""
        office = self.shell.office

        def draw_up() -> Readiness:
            year = annual_return.due(office, annual_return.years(office))
            return annual_return.draw_up(office, year.first, year.last).readiness

        self._drawing.run(draw_up)

    # -- safety ------------------------------------------------------------------------------------------------------

    def _show_safety(self) -> None:
        office = self.shell.office
        made = office.last_backup
        words = (
            self.tr("Backup made {0}").format(when_words(made, datetime.now())) if made else self.tr("No backup yet")
        )
        place = self.tr("In the folder Backups beside the file") if made else self.tr("One is made whenever you close")
        self.safety.show_safety(backup=words, place=place, file_name=office.file.path.name, is_checked=made is not None)

    def _back_up(self) -> None:
        office = self.shell.office

        def back_up(progress: Progress) -> str:
            progress(0, 0, "")
            return office.back_up().name

        self.shell.work(self.tr("Making a backup and reading it back…"), back_up, lambda _name: self._show_safety())

    def _show_sheet(self) -> None:
        write = papers.compose(self.shell.office, "recovery-sheet")
        self.shell.preview(self.tr("Recovery sheet"), write, file_name=self.tr("Recovery sheet.pdf"))

    # -- activity ----------------------------------------------------------------------------------------------------

    def _ask_for_activity(self) -> None:
        ask_for_activity(self, lambda _: None)


def _beside(*cards: Card) -> QHBoxLayout:
    row = hbox(*cards, gap=14)
    for at in range(len(cards)):
        row.setStretch(at, 1)
    return row
