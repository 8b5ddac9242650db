"""The questions about the group's work: what every one of them does alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.services import records, work
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.form import Fields
from cpp_desktop.ui.parts.screen import Screen

Then = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked about one kind of record: title and verb, marked for "WorkDialogs", and the fields.

    `names` is the field that names people and the one with their ids.
    """

    title: str
    verb: str
    fields: Fields
    names: tuple[str, str] | None = None


def ask_about(
    screen: Screen, record: Any, asked: Asked, then: Then, *, save: Callable[[Any], object] | None = None,  # noqa: ANN401
) -> FormDialog:  # fmt: skip
    """Ask about a record, new or there already; `save` keeps it, `then` takes its id."""
    office = screen.shell.office
    tr = partial(QCoreApplication.translate, "WorkDialogs")
    saves = save or partial(records.save, office)

    def deed(typed: Any) -> None:  # noqa: ANN401 - the record as typed
        saves(typed)
        then(typed.id)

    dialog = FormDialog(screen.window(), tr(asked.title), asked.fields, record, verb=tr(asked.verb), deed=deed)
    if asked.names:
        field, in_ids = asked.names
        dialog.form.offer(field, work.people_to_name(office, getattr(record, in_ids)))
        dialog.form.load(record)
    screen.shell.open_dialog(dialog)
    return dialog
