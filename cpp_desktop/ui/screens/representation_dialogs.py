"""The questions about other bodies: a seat, a meeting attended, and its report."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from cpp_desktop.domain.representation import Seat, SeatAttendance
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services import representation
from cpp_desktop.ui.parts.editors import DAY, LINE, PERSON, RECORD, TEXT
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.needed_day import NeededDay
from cpp_desktop.ui.screens.work_dialogs import MINUTE, Asked, ask_about

_HELP = "Such as a site group, a board or a panel."
ATTENDED_FIELDS = (
    Field("body", "Which body met", LINE, help=_HELP),
    Field("person", "Who went", PERSON, id_name="person_id"),
    (
        Field("date", "On", NeededDay),
        Field("reported_back", "Reported back on", DAY, help="The day the group heard of it."),
    ),
    Field("report", "What the group heard", TEXT, help="In a few words; no names of patients."),
    MINUTE("minute_id", "The minute of the report"),
)
REPORT_FIELDS = (
    Field("reported_back", "Reported back on", NeededDay),
    Field("report", "What the group heard", TEXT, help="In a few words; no names of patients."),
    MINUTE("minute_id", "The minute of the report"),
)
SEAT_FIELDS = (
    Field("body", "On which body", LINE, help=_HELP),
    Field("person_id", "Who sits there", RECORD),
    (Field("first", "From", DAY), Field("last", "Until", DAY)),
)
ATTENDED = Asked(
    QT_TRANSLATE_NOOP("WorkDialogs", "Meeting of another body"),
    QT_TRANSLATE_NOOP("WorkDialogs", "Save meeting attended"),
    ATTENDED_FIELDS,
    ("person", "person_id"),
    ("minute_id",),
)
REPORT = Asked(
    QT_TRANSLATE_NOOP("WorkDialogs", "Reported back"),
    QT_TRANSLATE_NOOP("WorkDialogs", "Record the report"),
    REPORT_FIELDS,
    minutes=("minute_id",),
)
SEAT = Asked(
    QT_TRANSLATE_NOOP("WorkDialogs", "Seat on another body"),
    QT_TRANSLATE_NOOP("WorkDialogs", "Save seat"),
    SEAT_FIELDS,
    ("person_id", "person_id"),
)


def ask_about_seat(screen: Screen, seat: Seat) -> None:
    """Ask about a seat, new or there already."""
    save = partial(representation.save_seat, screen.shell.office)
    ask_about(screen, seat, SEAT, screen.show_record, save=save)


def ask_about_attended(screen: Screen, attended: SeatAttendance) -> None:
    """Ask about a meeting attended, new or there already."""
    save = partial(representation.save_attended, screen.shell.office)
    ask_about(screen, attended, ATTENDED, screen.show_record, save=save)


def ask_for_report(screen: Screen, attended: SeatAttendance) -> None:
    """Ask when the group heard of a meeting attended, and what."""
    save = partial(representation.save_attended, screen.shell.office)
    about = f"{attended.body}, {day_month_year(attended.date)}"
    heard = replace(attended, reported_back=screen.shell.office.today())
    ask_about(screen, heard, REPORT, screen.show_record, save=save, sentence=about)
