"""Asking who checked a draft, and who signed minutes that are approved."""

from __future__ import annotations

from typing import Any

from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.services import minutes_status
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.editors import LINE
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.needed_day import NeededDay

CHECK_FIELDS = ((Field("by", "Checked by", LINE), Field("day", "On", NeededDay)),)
SIGN_FIELDS = ((Field("by", "Signed by", LINE), Field("day", "On", NeededDay)),)


def ask_for_check(screen: Screen, meeting: Meeting) -> None:
    """Ask who looked at a draft, and when: the chair, today."""
    office = screen.shell.office

    def record(typed: dict[str, Any]) -> None:
        minutes_status.check(office, meeting, by=typed["by"], day=typed["day"])

    shown = {"by": minutes_status.chair_on(office, office.today()), "day": office.today()}
    title, verb = screen.tr("The chair has checked the draft"), screen.tr("Record the check")
    sentence = screen.tr("It stays a draft until a later meeting approves it.")
    dialog = FormDialog(screen.window(), title, CHECK_FIELDS, shown, verb=verb, deed=record, sentence=sentence)
    screen.shell.open_dialog(dialog)


def ask_for_signature(screen: Screen, meeting: Meeting) -> None:
    """Ask who signed approved minutes, and when: whoever was chair when they were approved, that day."""
    office = screen.shell.office
    approved = minutes_status.state_of(office, meeting.id).approved
    day = approved.meeting.date if approved else office.today()

    def record(typed: dict[str, Any]) -> None:
        minutes_status.sign(office, meeting, day=typed["day"], by=typed["by"])

    shown = {"by": minutes_status.chair_on(office, day), "day": day}
    title, verb = screen.tr("Who signed the minutes"), screen.tr("Record the signature")
    sentence = screen.tr("The paper is signed by hand; here it is noted. The minutes then print as signed.")
    dialog = FormDialog(screen.window(), title, SIGN_FIELDS, shown, verb=verb, deed=record, sentence=sentence)
    screen.shell.open_dialog(dialog)
