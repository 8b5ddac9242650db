"""Asking for a meeting's facts: a new one, or one whose day, place or state changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cpp_desktop.domain.meetings import Meeting, MeetingMode, MeetingState, MeetingType
from cpp_desktop.services import meetings
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.editors import CHOICE, LINE, TICK, TIME
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.needed_day import NeededDay

_FACTS: tuple[Field | tuple[Field, ...], ...] = (
    (Field("date", "Date", NeededDay), Field("type", "Type", CHOICE(MeetingType))),
    (
        Field("start", "Begins", TIME),
        Field("end", "Ends", TIME),
        Field("mode", "How people meet", CHOICE(MeetingMode, blank="Not stated")),
    ),
    Field("venue", "Venue", LINE),
    Field("title", "Title", LINE, help="Only if it has one of its own, such as “Lung sub-group”."),
)
_AGENDA_HELP = "Your own template for meetings of this type, else the standard or annual general agenda."
NEW_FIELDS = (*_FACTS, Field("standard_agenda", "Begin with the usual agenda", TICK, help=_AGENDA_HELP))
EDIT_FIELDS = (
    *_FACTS,
    Field("state", "State", CHOICE(MeetingState), help="Inquorate: it took place, but too few came."),
)


def ask_for_meeting(screen: Screen, then: Callable[[str], object]) -> None:
    """Ask for a new meeting, with place and times as last time; `then(id)` follows."""
    office = screen.shell.office
    last, _ = meetings.neighbours(office, office.today())
    blank: dict[str, Any] = {
        "date": None,
        "type": MeetingType.ORDINARY,
        "start": last.start if last else None,
        "end": last.end if last else None,
        "venue": last.venue if last else "",
        "mode": last.mode if last else None,
        "title": "",
        "standard_agenda": True,
    }

    def add(typed: dict[str, Any]) -> None:
        then(meetings.add_meeting(office, day=typed.pop("date"), **typed).id)

    title = screen.tr("New meeting")
    dialog = FormDialog(screen.window(), title, NEW_FIELDS, blank, verb=screen.tr("Plan meeting"), deed=add)
    screen.shell.open_dialog(dialog)


def ask_for_facts(screen: Screen, meeting: Meeting) -> None:
    """Ask what has changed about a meeting."""

    def save(changed: Meeting) -> None:
        meetings.save_meeting(screen.shell.office, changed)

    title = screen.tr("About this meeting")
    dialog = FormDialog(screen.window(), title, EDIT_FIELDS, meeting, verb=screen.tr("Save"), deed=save)
    screen.shell.open_dialog(dialog)
