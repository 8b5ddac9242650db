"""Asking for a period of the return that is not one of the group's years."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.periods import Period
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.needed_day import NeededDay

PERIOD_FIELDS = ((Field("first", "First day", NeededDay), Field("last", "Last day", NeededDay)),)


def ask_for_period(screen: Screen, now: Period, take: Callable[[Period], object]) -> None:
    """Ask for both days, those of a period at first."""

    def keep(typed: dict[str, date]) -> None:
        if typed["last"] < typed["first"]:
            raise Refused(last=screen.tr("The last day is before the first."))
        take(Period(typed["first"], typed["last"]))

    title, verb = screen.tr("The return for other dates"), screen.tr("Draw it up")
    record, sentence = {"first": now.first, "last": now.last}, screen.tr("Both days are included.")
    dialog = FormDialog(screen.window(), title, PERIOD_FIELDS, record, verb=verb, deed=keep, sentence=sentence)
    screen.shell.open_dialog(dialog)
