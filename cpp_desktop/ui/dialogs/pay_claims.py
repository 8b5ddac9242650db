"""The question on which day claims were paid, for one or several at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.amounts import amount_words
from cpp_desktop.domain.expenses import Expense
from cpp_desktop.services import expenses
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.needed_day import NeededDay

FIELDS = (Field("paid", "Paid on", NeededDay, help="Each keeps its amount and its rate from then on."),)


def _tr(words: str, number: int = -1) -> str:
    return QCoreApplication.translate("PayClaims", words, "", number)


def ask_for_payment(screen: Screen, claims: Sequence[Expense]) -> None:
    """Ask on which day claims were paid, and note it in one step."""
    if not claims:
        return
    office = screen.shell.office
    total = amount_words(sum(claim.amount_pence or 0 for claim in claims))

    def pay(typed: Mapping[str, Any]) -> None:
        expenses.mark_paid(office, [claim.id for claim in claims], typed["paid"])

    sentence = _tr("%n claim(s), {0} in all.", len(claims)).format(total)
    dialog = FormDialog(
        screen.window(), _tr("Mark as paid"), FIELDS, {"paid": office.today()}, verb=_tr("Mark as paid"), deed=pay,
        sentence=sentence, width=460,
    )  # fmt: skip
    screen.shell.open_dialog(dialog)
