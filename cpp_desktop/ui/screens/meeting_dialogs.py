"""Asking for a meeting's facts: a new one, or one whose day, place or state changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import Meeting, MeetingMode, MeetingState, MeetingType
from cpp_desktop.services import meetings, sub_groups
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
    Field("sub_group_id", "Sub-group", CHOICE(()), help="Its own members are on the sheet and make the quorum."),
    Field("venue", "Venue", LINE),
    Field("venue_access", "Getting in and round", LINE, help="On the agenda and in calendars: a ramp, a hearing loop."),
    Field("title", "Title", LINE, help="Only if it has one of its own, such as “Lung sub-group”."),
)
_AGENDA_HELP = "Your own template for meetings of this type, else the standard or annual general agenda."
_EARLY = Field("early_agreed", "The group met before its first member is written down", TICK)
NEW_FIELDS = (*_FACTS, Field("standard_agenda", "Begin with the usual agenda", TICK, help=_AGENDA_HELP), _EARLY)
EDIT_FIELDS = (
    *_FACTS,
    Field("state", "State", CHOICE(MeetingState), help="Inquorate: it took place, but too few came."),
    _EARLY,
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
        "sub_group_id": None,
        "venue_access": last.venue_access if last else "",
        "early_agreed": False,
        "standard_agenda": True,
    }

    def add(typed: dict[str, Any]) -> None:
        try:
            made = meetings.add_meeting(office, day=typed.pop("date"), **typed)
        except Refused as refused:
            _show_early(dialog, refused)
            raise
        then(made.id)

    title = screen.tr("New meeting")
    dialog = FormDialog(screen.window(), title, NEW_FIELDS, blank, verb=screen.tr("Plan meeting"), deed=add)
    _open(screen, dialog, blank)


def ask_for_facts(screen: Screen, meeting: Meeting) -> None:
    """Ask what has changed about a meeting."""
    facts = {field.name: getattr(meeting, field.name) for field in fields(meeting)} | {"early_agreed": False}

    def save(typed: dict[str, Any]) -> None:
        agreed = typed.pop("early_agreed")
        try:
            meetings.save_meeting(screen.shell.office, Meeting(**typed), early_agreed=agreed)
        except Refused as refused:
            _show_early(dialog, refused)
            raise

    title = screen.tr("About this meeting")
    dialog = FormDialog(screen.window(), title, EDIT_FIELDS, facts, verb=screen.tr("Save"), deed=save)
    _open(screen, dialog, facts)


def _show_early(dialog: FormDialog, refused: Refused) -> None:
    """Offer the tick that agrees to a day before the group began, once that has been asked."""
    if "early_agreed" in refused.problems:
        dialog.form.show_field("early_agreed", True)
        dialog.fit()


def _open(screen: Screen, dialog: FormDialog, record: dict[str, Any]) -> None:
    """Offer the sub-groups where the type asks for one, and open the dialog."""
    form = dialog.form
    offered = sub_groups.choices(screen.shell.office, record["sub_group_id"])
    form.offer("sub_group_id", [(None, screen.tr("None")), *offered])
    form.load(record)
    form.show_field("early_agreed", False)

    def follow(name: str) -> None:
        if name in ("", "type"):
            form.show_field("sub_group_id", form.editor("type").value() is MeetingType.SUB_GROUP)
            dialog.fit()

    form.edited.connect(follow)
    follow("")
    screen.shell.open_dialog(dialog)
