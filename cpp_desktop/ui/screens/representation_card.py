"""One seat, or one meeting attended: who, when, and what the group heard of it."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.people import in_force
from cpp_desktop.domain.representation import Seat, SeatAttendance, is_report_due
from cpp_desktop.domain.wording import day_month_year, short_date
from cpp_desktop.services import representation
from cpp_desktop.services.work import WorkLine
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, flow, wrap
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.changing import Changing
from cpp_desktop.ui.screens.representation_dialogs import ask_about_attended, ask_about_seat, ask_for_report
from cpp_desktop.ui.screens.work_card import Overview, WorkCard, event, minute_button, told
from cpp_desktop.ui.screens.work_words import tr

LOADS = (
    Column("Who", lambda one: one.name, bold=True, least=140),
    Column("Seats", lambda one: one.seats, right=True, width=58),
    Column("Roles", lambda one: one.roles, right=True, width=58),
    Column("Open actions", lambda one: one.actions, right=True, width=104),
    Column("Meetings", lambda one: one.meetings, right=True, width=84, priority=2),
)


def where_it_stands(line: WorkLine, today: date) -> Chip:
    """Return whether a seat is held, or whether a report is still due."""
    record = line.record
    if isinstance(record, Seat):
        if record.last and record.last < today:
            return Chip(tr("until {0}").format(short_date(record.last)), icon="minus")
        return Chip(tr("seat"), "info", "seats")
    return Chip(tr("report due"), "warn") if is_report_due(record) else Chip(tr("reported back"), "ok")


class Loads(Overview):
    """What each person carries, and the seats that nobody holds any more."""

    title: ClassVar[str] = QT_TRANSLATE_NOOP("WorkWords", "Who carries what")

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self.vacant = Changing()
        empty = Empty(self.tr("Nobody has a seat, a role or an open action."), icon="people")
        self.table = RecordTable(LOADS, name=self.tr("Who carries what"), empty=empty)
        says = self.tr(
            "Today’s seats, roles and open actions, and the meetings of this group and of others since the year began. "
            "It shows where help is wanted; it is no measure of anybody."
        )
        self.lay_out(says, self.table, self.vacant)

    def refresh(self) -> None:
        """Read again who carries what."""
        office = self._screen.shell.office
        self.table.show_records(representation.loads(office))
        lines = [
            event("seats", "muted", self.tr("{0}: nobody since {1}").format(body, short_date(last)))
            for body, last in representation.vacancies(office)
        ]
        self.vacant.lay_out(*([told(self.tr("Vacant seats"), *lines)] if lines else []))


class RepresentationCard(WorkCard):
    """The seat, or the meeting attended, that was chosen."""

    def above(self) -> tuple[QWidget, ...]:
        """Return what is still to be reported, with what can be done about it."""
        self.due = label("", wraps=True)
        self.reports = button(self.tr("Record the report…"), self._ask_for_report, kind="small", icon="tick")
        self.puts = button(self.tr("Put on the next agenda"), self._put_on_agenda, kind="small", icon="calendar")
        self._strip = Card(self.due, wrap(flow(self.puts, self.reports, gap=8)), kind="accent", pad=(12, 8, 12, 8))
        return (self._strip,)

    def where_it_stands(self, line: WorkLine) -> Chip:
        """Return whether a report is due."""
        return where_it_stands(line, self.office.today())

    def tell(self, line: WorkLine) -> None:
        """Lay out a seat or a meeting attended."""
        self.about.setText(line.who)
        self._strip.setVisible(False)
        if isinstance(line.record, Seat):
            self._tell_seat(line.record)
        else:
            self._tell_attended(line.record)

    def _tell_seat(self, seat: Seat) -> None:
        page = representation.seat_page(self.office, seat)
        parts: list[QWidget] = []
        if seat.first:
            parts.append(event("plus", "accent", self.tr("Sits there since"), label(short_date(seat.first), "muted")))
        if seat.last:
            parts.append(event("minus", "muted", self.tr("Until"), label(short_date(seat.last), "muted")))
        if in_force(seat.first, seat.last, self.office.today()):
            went = self.tr("%n meeting(s) there since the year began", "", page.attended)
            parts.append(event("calendar", "muted", went))
        if page.due:
            parts.append(event("clock", "warn", self.tr("%n report(s) still due", "", page.due)))
        self.middle.lay_out(*parts, gap=8)

    def _tell_attended(self, attended: SeatAttendance) -> None:
        page = representation.attended_page(self.office, attended)
        parts = [event("calendar", "accent", self.tr("Attended on"), label(short_date(attended.date), "muted"))]
        if attended.reported_back:
            beside: list[QWidget] = [label(short_date(attended.reported_back), "muted")]
            beside += [minute_button(self.host, page.minute)] if page.minute else []
            parts.append(event("talk", "ok", self.tr("Reported back on"), *beside, more=attended.report))
        else:
            self._strip.setVisible(True)
            there = page.on_agenda_of
            words = self.tr("It is on the agenda of {0}; record the report after that meeting.")
            due = self.tr("The report is due at the next meeting.")
            self.due.setText(words.format(day_month_year(there.date)) if there else due)
            self.puts.setVisible(there is None)
        self.middle.lay_out(*parts, gap=8)

    def ask(self, record: Seat | SeatAttendance) -> None:
        """Ask what is to be changed in a seat or a meeting attended."""
        if isinstance(record, Seat):
            ask_about_seat(self.host, record)
        else:
            ask_about_attended(self.host, record)

    def _ask_for_report(self) -> None:
        if self.line is not None:
            ask_for_report(self.host, self.line.record)

    def _put_on_agenda(self) -> None:
        if self.line is not None:
            self.host.attempt(partial(self._put, self.line.record))

    def _put(self, attended: SeatAttendance) -> None:
        meeting, item = representation.put_on_next_agenda(self.office, attended)
        number = self.tr("item {0}").format(item.number) if item.number else self.tr("an item without a number")
        self.host.shell.say(self.tr("On the agenda of {0}: {1}.").format(day_month_year(meeting.date), number), "ok")
        self.host.refresh()
