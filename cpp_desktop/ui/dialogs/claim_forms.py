"""Whom claim forms are for, and of which days."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.periods import Period
from cpp_desktop.services import claim_forms, papers, people
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.editors import CHOICE, DAY
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.screen import Screen

EVERYBODY, NOBODY = "", "blank"
FIELDS = (
    Field("who", "For", CHOICE(())),
    (
        Field("first", "Incurred from", DAY, help="Blank for all that waits to be paid."),
        Field("last", "Until", DAY),
    ),
)  # fmt: skip


def _tr(words: str) -> str:
    return QCoreApplication.translate("ClaimForms", words)


def ask_for_claim_forms(screen: Screen) -> None:
    """Ask whom claim forms are for, then show them."""
    office = screen.shell.office
    names = people.names(office)
    dialog = FormDialog(
        screen.window(), _tr("Claim forms"), FIELDS, {"who": EVERYBODY, "first": None, "last": None},
        verb=_tr("Show claim forms"), deed=partial(_show, screen),
        sentence=_tr("One for each person, with what they claim, the sum, and room to sign."),
    )  # fmt: skip
    offered = [(person_id, names.get(person_id, "")) for person_id in claim_forms.claimants(office)]
    everybody = (EVERYBODY, _tr("Everybody with a claim that waits"))
    dialog.form.offer("who", [everybody, (NOBODY, _tr("Nobody: a blank one to fill in by hand")), *offered])
    dialog.form.load(dialog.form.loaded)
    screen.shell.open_dialog(dialog)


def _show(screen: Screen, typed: Mapping[str, Any]) -> None:
    who, first, last = typed["who"], typed["first"], typed["last"]
    if (first is None) != (last is None):
        raise Refused(**{"last" if first else "first": _tr("Say both days, or neither.")})
    if first and last < first:
        raise Refused(last=_tr("The last day is before the first."))
    asked = Asked(
        person_id=who if who not in (EVERYBODY, NOBODY) else None,
        period=Period(first, last) if first else None,
        blank=who == NOBODY,
    )
    name = people.names(screen.shell.office).get(who, "")
    screen.later(partial(_preview, screen, asked, name))


def show_claim_form(screen: Screen, person_id: str, name: str) -> None:
    """Show the form of one person with all that waits to be paid."""
    _preview(screen, Asked(person_id=person_id), name)


def _preview(screen: Screen, asked: Asked, name: str) -> None:
    def show() -> None:
        write = papers.compose(screen.shell.office, "claim-form", asked)
        title = _tr("Claim form, {0}").format(name) if name else _tr("Claim forms")
        screen.shell.preview(title, write, file_name=f"{title}.pdf", endings=papers.endings("claim-form"))

    screen.attempt(show)
