"""Asking about an action: a new one, what it says, another date, and how it ended."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from cpp_desktop.domain.actions import Action, ActionState
from cpp_desktop.domain.wording import long_date
from cpp_desktop.services import action_changes, people, records
from cpp_desktop.services.actions import ActionLine
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.editors import DAY, LINE, PEOPLE, TEXT
from cpp_desktop.ui.parts.form import Field, Fields
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.needed_day import NeededDay

WHAT_FIELDS = (
    Field("text", "What is to be done", LINE, help="One thing, beginning with a verb."),
    (
        Field("owner", "Who does it", PEOPLE, id_name="owner_ids", help="A name, several, or an organisation."),
        Field("due", "By", DAY),
    ),
)
DATE_FIELDS = (Field("due", "New date", NeededDay, help="The dates before it are kept."),)
END_FIELDS = (Field("reason", "In a few words", TEXT), Field("closed", "On", NeededDay))


def ask_for_new(screen: Screen, then: Callable[[str], object]) -> None:
    """Ask for an action that comes from no meeting; `then(id)` follows."""
    blank = {"text": "", "owner": "", "owner_ids": (), "due": None}

    def add(typed: dict[str, Any]) -> None:
        then(action_changes.add_action(screen.shell.office, **typed).id)

    _ask(screen, screen.tr("Add action"), WHAT_FIELDS, blank, screen.tr("Add action"), add)


def ask_for_changes(screen: Screen, action: Action) -> None:
    """Ask what an action should say."""
    save = partial(records.save, screen.shell.office)
    _ask(screen, screen.tr("Action"), WHAT_FIELDS, action, screen.tr("Save action"), save)


def ask_for_date(screen: Screen, line: ActionLine) -> None:
    """Ask for a later day that was agreed; the dates before it are kept."""
    record = {"due": line.due}
    was = screen.tr("Now it is due on {0}.").format(long_date(line.due)) if line.due else ""

    def revise(typed: dict[str, Any]) -> None:
        action_changes.revise_due(screen.shell.office, line.action, typed["due"])

    _ask(screen, line.action.text, DATE_FIELDS, record, screen.tr("Agree new date"), revise, was)


def ask_for_ending(screen: Screen, action: Action, state: ActionState) -> None:
    """Ask why an action is no longer needed, or who has it now, and since when."""
    gone = state is ActionState.NO_LONGER_NEEDED
    said = screen.tr("Why is it no longer needed?") if gone else screen.tr("Who has it now?")
    verb = screen.tr("Record as no longer needed") if gone else screen.tr("Record as transferred")

    def end(typed: dict[str, Any]) -> None:
        action_changes.close(screen.shell.office, action, state, reason=typed["reason"], on=typed["closed"])

    record = {"reason": "", "closed": screen.shell.office.today()}
    _ask(screen, action.text, END_FIELDS, record, verb, end, said)


def _ask(
    screen: Screen,
    title: str,
    fields: Fields,
    record: Any,  # noqa: ANN401 - any record
    verb: str,
    deed: Callable[[Any], object],
    sentence: str = "",
) -> None:
    dialog = FormDialog(screen.window(), title, fields, record, verb=verb, deed=deed, sentence=sentence)
    if fields is WHAT_FIELDS:
        dialog.form.offer("owner", people.choices(screen.shell.office))
        dialog.form.load(record)
    screen.shell.open_dialog(dialog)
