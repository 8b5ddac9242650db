"""Asking why a check that fails does not stand in the way of the annual return."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_checks import Check
from cpp_desktop.domain.return_texts import ALL_CHECKS
from cpp_desktop.services import return_texts
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.text_editors import TextEditor

REASON_FIELDS = (
    Field("reason", "Why it is right as it is", partial(TextEditor, lines=3), help="It goes out with the return."),
)


def ask_for_reason(screen: Screen, period: Period, check: Check, then: Callable[[], object]) -> None:
    """Ask for the reason, or for another one in place of what was said before; `then()` follows when it is kept."""
    office = screen.shell.office
    there = return_texts.overrides(office, period.first, period.last)
    before = there.get(check.code) or there.get(ALL_CHECKS)

    def keep(typed: dict[str, Any]) -> None:
        return_texts.override(office, check.code, period.first, period.last, typed["reason"])

    dialog = FormDialog(
        screen.window(), check.sentence, REASON_FIELDS, {"reason": before.reason if before else ""},
        verb=screen.tr("Keep the reason"), deed=keep, sentence=check.instruction,
    )  # fmt: skip
    dialog.accepted.connect(then)
    screen.shell.open_dialog(dialog)
