"""What the group and its network agreed on small numbers: on which day, with a note, and what held before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.signed_returns import Disclosure, DisclosureAgreement
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services import return_texts
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.editors import CHOICE, LINE
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.needed_day import NeededDay

_WORDS = {
    Disclosure.SUPPRESSED: QT_TRANSLATE_NOOP("ReturnAgreement", "Numbers of people below 6 are hidden"),
    Disclosure.EXACT: QT_TRANSLATE_NOOP("ReturnAgreement", "Exact numbers are sent"),
}
AGREEMENT_FIELDS = (
    Field("disclosure", "What was agreed", CHOICE(())),
    Field("agreed", "On which day", NeededDay, help="It holds from that day on."),
    Field("note", "Note", LINE, help="Such as who agreed it, or where it is written."),
)


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReturnAgreement", words)


def ask_for_agreement(screen: Screen, then: Callable[[], object]) -> None:
    """Ask what was agreed, and when; `then()` follows when it is kept."""
    office = screen.shell.office
    there = return_texts.agreements(office)

    def keep(typed: dict[str, Any]) -> None:
        return_texts.agree(office, typed["disclosure"], typed["agreed"], typed["note"])

    record = {
        "disclosure": there[0].disclosure if there else Disclosure.SUPPRESSED, "agreed": office.today(), "note": "",
    }  # fmt: skip
    dialog = FormDialog(
        screen.window(), _tr("What is agreed on small numbers"), AGREEMENT_FIELDS, record,
        verb=_tr("Keep the agreement"), deed=keep, sentence=" ".join(map(_told, there)),
    )  # fmt: skip
    dialog.form.offer("disclosure", [(one, _tr(words)) for one, words in _WORDS.items()])
    dialog.form.load(record)
    dialog.accepted.connect(then)
    screen.shell.open_dialog(dialog)


def _told(one: DisclosureAgreement) -> str:
    note = f" ({one.note})" if one.note else ""
    return f"{day_month_year(one.agreed)}: {_tr(_WORDS[one.disclosure])}{note}."
