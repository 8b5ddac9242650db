"""Seats on other bodies, and the meetings somebody went to there."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import ClassVar

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.representation import Seat, SeatAttendance
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services import records
from cpp_desktop.services.work import WorkLine
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.editors import DAY, LINE, PERSON, RECORD
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.screens.needed_day import NeededDay
from cpp_desktop.ui.screens.work_card import WorkCard
from cpp_desktop.ui.screens.work_dialogs import Asked, ask_about
from cpp_desktop.ui.screens.work_list import WorkList
from cpp_desktop.ui.screens.work_words import day_column, tr

ATTENDANCE_FIELDS = (
    Field("body", "Which body met", LINE, help="Such as a site group, a board or a panel."),
    Field("person", "Who went", PERSON, id_name="person_id"),
    (
        Field("date", "On", NeededDay),
        Field("reported_back", "Reported back on", DAY, help="The day the group heard of it."),
    ),
)
SEAT_FIELDS = (
    Field("body", "On which body", LINE, help="Such as a site group, a board or a panel."),
    Field("person_id", "Who sits there", RECORD),
    (Field("first", "From", DAY), Field("last", "Until", DAY)),
)
ATTENDANCE = Asked(
    QT_TRANSLATE_NOOP("WorkDialogs", "Meeting of another body"),
    QT_TRANSLATE_NOOP("WorkDialogs", "Save meeting attended"),
    ATTENDANCE_FIELDS,
    ("person", "person_id"),
)
SEAT = Asked(
    QT_TRANSLATE_NOOP("WorkDialogs", "Seat on another body"),
    QT_TRANSLATE_NOOP("WorkDialogs", "Save seat"),
    SEAT_FIELDS,
    ("person_id", "person_id"),
)


def _seat_or_meeting(line: WorkLine) -> str:
    return tr("seat") if isinstance(line.record, Seat) else tr("meeting attended")


def _until(line: WorkLine) -> date | None:
    return line.record.last if isinstance(line.record, Seat) else None


def _heard(line: WorkLine) -> date | None:
    return line.record.reported_back if isinstance(line.record, SeatAttendance) else None


COLUMNS = (
    day_column("Date or from", 116),
    Column("Body", lambda line: line.title, second=_seat_or_meeting, bold=True, least=220),
    Column("Who", lambda line: line.who, width=210),
    Column("Until", _until, short_date, width=108, priority=3),
    Column("Reported back", _heard, short_date, width=124, priority=3),
)


class RepresentationCard(WorkCard):
    """The seat, or the meeting attended, that was chosen."""

    def ask(self, record: Seat | SeatAttendance) -> None:
        """Ask what is to be changed in a seat or a meeting attended."""
        if isinstance(record, Seat):
            ask_about(self.host, record, SEAT, self.host.show_record, save=self._save_seat)
        else:
            ask_about(self.host, record, ATTENDANCE, self.host.show_record)

    def _save_seat(self, seat: Seat) -> None:
        if not seat.person_id:
            raise Refused(person_id=self.tr("Say who sits there."))
        records.save(self.office, seat)


class RepresentationList(WorkList):
    """Seats first, then meetings attended, the latest first."""

    kind = "representation"
    name = QT_TRANSLATE_NOOP("WorkWords", "Other bodies")
    adds = QT_TRANSLATE_NOOP("WorkWords", "Add meeting attended…")
    says = QT_TRANSLATE_NOOP(
        "WorkWords", "Seats on other bodies, the meetings somebody went to there, and when the group heard of them."
    )
    reads: ClassVar[frozenset[type]] = frozenset({Seat, SeatAttendance})
    card: RepresentationCard

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of a seat or a meeting attended."""
        return COLUMNS

    def make_card(self) -> RepresentationCard:
        """Return the card of a seat or a meeting attended."""
        self.seats = button(self.tr("Add seat…"), partial(self._add_seat), kind="small", icon="plus")
        return RepresentationCard(self.host, self.tr("Choose a seat or a meeting attended."), self.seats)

    def add(self) -> None:
        """Ask for one more meeting attended."""
        self.card.ask(SeatAttendance(date=self.office.today(), body=""))

    def _add_seat(self) -> None:
        self.card.ask(Seat(person_id="", body="", first=self.office.today()))
