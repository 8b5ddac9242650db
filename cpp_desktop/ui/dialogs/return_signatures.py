"""Recording by which minute a signed return was adopted, and who signed it by hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.signed_returns import Approving, SignedReturn
from cpp_desktop.services import return_history, signed_returns
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.editors import LINE, RECORD
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.needed_day import NeededDay

MINUTE_FIELDS = (Field("minute", "Which minute adopts it", RECORD, help="Type its number, or a word of it."),)
SIGN_FIELDS = (Field("name", "Signed by", LINE), Field("day", "On", NeededDay))


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReturnSignatures", words)


APPROVERS: dict[Approving, Callable[[], str]] = {
    Approving.ADOPTED: lambda: _tr("The minute that adopts it"),
    Approving.CHAIR: lambda: _tr("The chair’s signature"),
    Approving.NETWORK_LEAD: lambda: _tr("The network lead’s signature"),
}
"""Who approves a return, in words."""


def ask_for_minute(screen: Screen, signed: SignedReturn) -> None:
    """Ask by which minute of a meeting the group adopted a return."""
    office = screen.shell.office
    offered = return_history.minutes_to_adopt(office, signed)
    if not offered:
        screen.shell.say(_tr("No meeting since the period began has numbered minutes yet that could adopt it."), "warn")
        return
    days = {minute.id: minute.day for minute in offered}

    def keep(typed: dict[str, Any]) -> None:
        minute_id = typed["minute"]
        if minute_id is None:
            raise Refused(minute=_tr("Say which minute adopts the return."))
        signed_returns.sign(office, signed, Approving.ADOPTED, days[minute_id], minute_id=minute_id)

    dialog = FormDialog(
        screen.window(), APPROVERS[Approving.ADOPTED](), MINUTE_FIELDS, {"minute": None},
        verb=_tr("Record the minute"), deed=keep,
        sentence=_tr("It is printed beside the signatures. Minutes that speak of a return come first."),
    )  # fmt: skip
    dialog.form.offer("minute", [(minute.id, minute.words) for minute in offered])
    screen.shell.open_dialog(dialog)


def ask_for_signature(screen: Screen, signed: SignedReturn, kind: Approving) -> None:
    """Ask who signed a return by hand, and when."""
    office = screen.shell.office

    def keep(typed: dict[str, Any]) -> None:
        signed_returns.sign(office, signed, kind, typed["day"], typed["name"])

    record = {"name": return_history.signer_on(office, kind, office.today()), "day": office.today()}
    dialog = FormDialog(
        screen.window(), APPROVERS[kind](), SIGN_FIELDS, record, verb=_tr("Record the signature"), deed=keep,
        sentence=_tr("The paper is signed by hand; here it is noted. What was signed off stays as it is."),
    )  # fmt: skip
    screen.shell.open_dialog(dialog)
