"""The questions about the group's work: what every one of them does alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.services import influence, records, work
from cpp_desktop.services.office import Office
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.editors import CHOICE
from cpp_desktop.ui.parts.form import Field, Fields
from cpp_desktop.ui.parts.screen import Screen

Then = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked about one kind of record: title and verb, marked for "WorkDialogs", and the fields.

    `names` is the field that names people and the one with their ids, `minutes` are those that choose a minute.
    """

    title: str
    verb: str
    fields: Fields
    names: tuple[str, str] | None = None
    minutes: tuple[str, ...] = ()


def ask_about(
    screen: Screen,
    record: Any,  # noqa: ANN401 - any record of the lists
    asked: Asked,
    then: Then,
    *,
    save: Callable[[Any], object] | None = None,
    sentence: str = "",
) -> None:
    """Ask about a record, new or there already; `save` keeps it, `then` takes its id."""
    office = screen.shell.office
    tr = partial(QCoreApplication.translate, "WorkDialogs")
    saves = save or partial(records.save, office)

    def deed(typed: Any) -> None:  # noqa: ANN401 - the record as typed
        saves(typed)
        then(typed.id)

    dialog = FormDialog(
        screen.window(), tr(asked.title), asked.fields, record, verb=tr(asked.verb), deed=deed, sentence=sentence
    )
    if asked.names:
        field, in_ids = asked.names
        dialog.form.offer(field, work.people_to_name(office, getattr(record, in_ids)))
    offer_minutes(dialog, office, *asked.minutes)
    if asked.names or asked.minutes:
        dialog.form.load(record)
    screen.shell.open_dialog(dialog)


def MINUTE(name: str, label: str) -> Field:
    """Return the field that chooses the minute that says so."""
    return Field(name, label, CHOICE(((None, "None"),)), help="Confidential minutes are left out.")


def offer_minutes(dialog: FormDialog, office: Office, *fields: str) -> None:
    """Offer in fields the latest meetings' minutes, and the one chosen there before."""
    none = (None, QCoreApplication.translate("Field", "None"))
    for field in fields:
        chosen = getattr(dialog.form.loaded, field)
        dialog.form.offer(field, [none, *influence.minutes_to_name(office, chosen)])
