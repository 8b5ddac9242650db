"""A question to a group about its return: drafted from what was found, changed as one likes, kept and saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.text_editors import TextEditor

FIELDS = (Field("text", "What you ask the group", partial(TextEditor, lines=9)),)


def ask(screen: Screen, group: str, drafted: str, then: Callable[[str], object]) -> None:
    """Show the letter before it is made; `then(text)` follows."""

    def take(typed: dict[str, Any]) -> None:
        then(typed["text"])

    title = QCoreApplication.translate("Asking", "Ask {0}").format(group)
    sentence = QCoreApplication.translate(
        "Asking",
        "The letter is a small signed file: send it by e-mail or on a stick, and the group’s own app shows it. "
        "No other group is named in it.",
    )
    verb = QCoreApplication.translate("Asking", "Make the letter")
    dialog = FormDialog(
        screen.window(), title, FIELDS, {"text": drafted}, verb=verb, deed=take, sentence=sentence, width=680
    )
    screen.shell.open_dialog(dialog)
