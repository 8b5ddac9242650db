"""Asking what became of a decision: carried out, changed, withdrawn or overtaken, on which day, by which minute."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cpp_desktop.domain.minutes_status import Fate
from cpp_desktop.services import decisions
from cpp_desktop.services.decisions import DecisionLine
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.editors import CHOICE, TEXT
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.needed_day import NeededDay

FIELDS = (
    (Field("fate", "What became of it", CHOICE(Fate)), Field("day", "On", NeededDay)),
    Field("later_minute_id", "By which later minute, if one says so", CHOICE(())),
    Field("note", "Note", TEXT),
)


def ask_for_fate(screen: Screen, line: DecisionLine, then: Callable[[], object]) -> None:
    """Ask what became of a decision; `then` follows."""
    office = screen.shell.office

    def record(typed: dict[str, Any]) -> None:
        decisions.record_fate(office, line.minute, typed.pop("fate"), **typed)
        then()

    shown = {"fate": Fate.CARRIED_OUT, "day": office.today(), "later_minute_id": None, "note": ""}
    title, verb = screen.tr("What became of this decision"), screen.tr("Record it")
    sentence = " ".join(line.minute.decision.split())
    blank = {**shown, "later_minute_id": None}
    dialog = FormDialog(screen.window(), title, FIELDS, blank, verb=verb, deed=record, sentence=sentence)
    dialog.form.offer("later_minute_id", [(None, screen.tr("None")), *decisions.minutes_after(office, line)])
    dialog.form.load(shown)
    screen.shell.open_dialog(dialog)
