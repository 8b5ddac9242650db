"""Merging actions: which one stays, what it says from now on, and what becomes of the others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.action_changes import owners_together
from cpp_desktop.services import action_reshaping, people
from cpp_desktop.services.actions import ActionLine
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.editors import CHOICE, DAY, LINE, PEOPLE
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.screen import Screen

FIELDS = (
    Field("kept", "Which one stays", CHOICE(()), help="It keeps its number; the others end as no longer needed."),
    Field("text", "What is to be done", LINE),
    (Field("owner", "Who does it", PEOPLE, id_name="owner_ids"), Field("due", "By", DAY)),
)


def _tr(words: str) -> str:
    return QCoreApplication.translate("MergeActions", words)


def ask_to_merge(screen: Screen, lines: Sequence[ActionLine]) -> None:
    """Ask which of some actions stays, with what it says from now on."""
    known = {line.id: line for line in lines}
    first = min(lines, key=lambda line: (line.raised, line.id))

    def record(kept: ActionLine) -> dict[str, Any]:
        owner, ids = owners_together([kept.action, *(one.action for one in lines if one is not kept)])
        return {"kept": kept.id, "text": kept.action.text, "owner": owner, "owner_ids": ids, "due": kept.due}

    def merge(typed: dict[str, Any]) -> None:
        kept = known[typed.pop("kept")].action
        others = [line.action for line in lines if line.id != kept.id]
        action_reshaping.merge(screen.shell.office, kept, others, **typed)

    dialog = FormDialog(
        screen.window(), _tr("Merge actions"), FIELDS, record(first), verb=_tr("Merge"), deed=merge,
        sentence=_tr("News, dates and files of the others are shown with the one that stays. One Undo takes it back."),
    )  # fmt: skip
    dialog.form.offer("kept", [(line.id, f"{line.action.reference}  {line.action.text}".strip()) for line in lines])
    dialog.form.offer("owner", people.choices(screen.shell.office))
    dialog.form.load(record(first))

    def show(name: str) -> None:
        if name == "kept" and (chosen := dialog.form.editor("kept").value()) in known:
            dialog.form.load(record(known[chosen]))

    dialog.form.edited.connect(show)
    screen.shell.open_dialog(dialog)
