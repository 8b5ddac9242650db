"""Choosing the minute of an earlier meeting that a minute goes on with."""

from __future__ import annotations

from functools import partial
from typing import Any

from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.progress import Progress
from cpp_desktop.services import earlier_minutes, minutes
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.editors import RECORD
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.screen import Screen

_FIELDS = (
    Field(
        "earlier_minute_id",
        "Earlier minute",
        RECORD,
        help="Type any part of its day, number or words. Empty takes the link away.",
    ),
)


def ask_for_earlier(screen: Screen, meeting: Meeting, minute: Minute) -> None:
    """Ask which minute this one goes on with; those there are are read on a worker."""
    office = screen.shell.office

    def read(_progress: Progress) -> list[tuple[str, str]]:
        return earlier_minutes.minutes_before(office, meeting)

    screen.shell.work(screen.tr("Reading earlier minutes…"), read, partial(_open, screen, minute))


def _open(screen: Screen, minute: Minute, offered: list[tuple[str, str]]) -> None:
    def link(typed: dict[str, Any]) -> None:
        minutes.follow_minute(screen.shell.office, minute, typed["earlier_minute_id"])

    title, verb = screen.tr("Which earlier minute does this go on with?"), screen.tr("Link")
    dialog = FormDialog(screen.window(), title, _FIELDS, {"earlier_minute_id": None}, verb=verb, deed=link)
    dialog.form.offer("earlier_minute_id", offered)
    dialog.form.load({"earlier_minute_id": minute.earlier_minute_id})
    screen.shell.open_dialog(dialog)
