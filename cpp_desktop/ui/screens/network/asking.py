"""A question to a group about its return: drafted from what was found, changed as one likes, kept and saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.ui.dialogs.working_form import WorkingForm
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.text_editors import TextEditor

Make = Callable[[str], Any]
FIELDS = (Field("text", "What you ask the group", partial(TextEditor, lines=9)),)


def ask(screen: Screen, group: str, drafted: str, make: Make, then: Callable[[Any], object]) -> None:
    """Show the letter before `make(text)` makes it on a worker; `then(letter)` follows."""

    def task_of(typed: dict[str, Any]) -> Callable[[], Any]:
        return partial(make, typed["text"])

    title = QCoreApplication.translate("Asking", "Ask {0}").format(group)
    sentence = QCoreApplication.translate(
        "Asking",
        "The letter is a small signed file: send it by e-mail or on a stick, and the group’s own app shows it. "
        "No other group is named in it.",
    )
    verb = QCoreApplication.translate("Asking", "Make the letter")
    dialog = WorkingForm(
        screen.window(), title, FIELDS, {"text": drafted}, verb=verb, deed=task_of, then=then, sentence=sentence,
        width=680,
    )  # fmt: skip
    screen.shell.open_dialog(dialog)
