"""Asking about one action or several: a new one, another date or owner, news, waiting, and how it ended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.actions import Action, ActionProgress, ActionState
from cpp_desktop.domain.wording import long_date
from cpp_desktop.services import action_cases, action_changes, action_news, action_reshaping, people
from cpp_desktop.services.action_cases import FollowedAction
from cpp_desktop.services.actions import ActionLine
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.editors import CHOICE, DAY, LINE, PEOPLE, TEXT
from cpp_desktop.ui.parts.form import Field, Fields
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.needed_day import NeededDay

WHAT_FIELDS = (
    Field("text", "What is to be done", LINE, help="One thing, beginning with a verb."),
    (
        Field("owner", "Who does it", PEOPLE, id_name="owner_ids", help="A name, several, an office, or everyone."),
        Field("due", "By", DAY),
    ),
)
OWNER_FIELDS = (
    Field(
        "owner", "Who does it now", PEOPLE, id_name="owner_ids",
        help="A name, several, an organisation, an office such as Chair, or everyone.",
    ),
)  # fmt: skip
DATE_FIELDS = (Field("due", "New date", NeededDay, help="The dates before it are kept."),)
END_FIELDS = (Field("reason", "In a few words", TEXT), Field("closed", "On", NeededDay))
WAITING_FIELDS = (
    Field("waiting_for", "Waits for", LINE, help="Whose answer or work it waits for. Blank: it waits no longer."),
    Field("waiting_since", "Since", DAY, help="Its age is told in meetings, not in days."),
)
NEWS_FIELDS = (
    Field("text", "What was heard", TEXT),
    (Field("day", "On", NeededDay), Field("meeting_id", "At the meeting", CHOICE(((None, "None"),)))),
)
CASE_FIELDS = (
    Field("case_id", "Which case", CHOICE(((None, "A new case"),))),
    Field(
        "theme", "What was raised", LINE, help="For a new case: the theme, not the story; no names and no diagnosis."
    ),
    Field("put_to", "Put to", LINE, help="For a new case: somebody who can change it."),
    Field("text", "What was asked", TEXT, help="It becomes a step of the case, and names this action."),
)


def _tr(words: str, comment: str = "", number: int = -1) -> str:
    return QCoreApplication.translate("ActionDialogs", words, comment, number)


def ask_for_new(screen: Screen, then: Callable[[str], object]) -> None:
    """Ask for an action that comes from no meeting; `then(id)` follows."""
    blank = {"text": "", "owner": "", "owner_ids": (), "due": None}

    def add(typed: dict[str, Any]) -> None:
        then(action_changes.add_action(screen.shell.office, **typed).id)

    _ask(screen, _tr("Add action"), WHAT_FIELDS, blank, _tr("Add action"), add)


def ask_for_changes(screen: Screen, action: Action) -> None:
    """Ask what an action should say."""
    save = partial(action_changes.save, screen.shell.office)
    _ask(screen, _tr("Action"), WHAT_FIELDS, action, _tr("Save action"), save)


def ask_for_owner(screen: Screen, lines: Sequence[ActionLine]) -> None:
    """Ask who does some actions from now on."""
    office = screen.shell.office

    def reassign(typed: dict[str, Any]) -> None:
        action_reshaping.reassign(office, [line.action for line in lines], **typed)

    record = {"owner": "", "owner_ids": ()}
    _ask(screen, _title(lines), OWNER_FIELDS, record, _tr("Reassign"), reassign, named(lines))


def ask_for_date(screen: Screen, lines: Sequence[ActionLine]) -> None:
    """Ask for a later day that was agreed; the dates before it are kept."""
    only = lines[0] if len(lines) == 1 else None
    was = _tr("Now it is due on {0}.").format(long_date(only.due)) if only and only.due else named(lines)

    def revise(typed: dict[str, Any]) -> None:
        action_reshaping.revise_several(screen.shell.office, [line.action for line in lines], typed["due"])

    record = {"due": only.due if only else None}
    _ask(screen, _title(lines), DATE_FIELDS, record, _tr("Agree new date"), revise, was)


def ask_for_ending(screen: Screen, lines: Sequence[ActionLine], state: ActionState) -> None:
    """Ask why actions are no longer needed, or who has them now, and since when."""
    gone = state is ActionState.NO_LONGER_NEEDED
    said = _tr("Why is it no longer needed?") if gone else _tr("Who has it now?")
    verb = _tr("Record as no longer needed") if gone else _tr("Record as transferred")
    said = said if len(lines) == 1 else named(lines)

    def end(typed: dict[str, Any]) -> None:
        chosen = [line.action for line in lines]
        action_reshaping.close_several(screen.shell.office, chosen, state, reason=typed["reason"], on=typed["closed"])

    record = {"reason": "", "closed": screen.shell.office.today()}
    _ask(screen, _title(lines), END_FIELDS, record, verb, end, said)


def ask_what_it_waits_for(screen: Screen, line: ActionLine) -> None:
    """Ask whose answer an action waits for, and since when."""
    office, action = screen.shell.office, line.action

    def wait(typed: dict[str, Any]) -> None:
        action_changes.wait_for(office, action, typed["waiting_for"], typed["waiting_since"])

    record = {"waiting_for": action.waiting_for, "waiting_since": action.waiting_since or office.today()}
    _ask(screen, action.text, WAITING_FIELDS, record, _tr("Save"), wait)


def ask_about_news(screen: Screen, news: ActionProgress) -> None:
    """Ask what was heard of an action, on which day and at which meeting."""
    office = screen.shell.office
    save = partial(action_news.save_news, office)
    dialog = FormDialog(screen.window(), _tr("News"), NEWS_FIELDS, news, verb=_tr("Save news"), deed=save)
    dialog.form.offer("meeting_id", [(None, _tr("None")), *action_news.meetings_to_name(office, news.meeting_id)])
    dialog.form.load(news)
    screen.shell.open_dialog(dialog)


def ask_to_follow(screen: Screen, line: ActionLine) -> None:
    """Ask for the case that an action serves, a new one or one there is; the case is shown then."""
    office, action = screen.shell.office, line.action

    def follow(typed: dict[str, Any]) -> None:
        case = action_cases.follow(office, action, FollowedAction(**typed))
        screen.later(partial(screen.shell.go_to, "Influence", case.id))

    record = {"case_id": None, "theme": action.text, "put_to": action.waiting_for, "text": action.text}
    said = _tr("A case is told to others, and in the annual return: name the theme, and nobody.")
    dialog = FormDialog(
        screen.window(), _tr("Follow as a case"), CASE_FIELDS, record, verb=_tr("Follow as a case"), deed=follow,
        sentence=said,
    )  # fmt: skip
    dialog.form.offer("case_id", [(None, _tr("A new case")), *action_cases.open_cases(office)])
    dialog.form.load(record)

    def show() -> None:
        is_new = dialog.form.editor("case_id").value() is None
        for name in ("theme", "put_to"):
            dialog.form.show_field(name, is_new)
        dialog.fit()

    dialog.form.edited.connect(lambda name: show() if name == "case_id" else None)
    screen.shell.open_dialog(dialog)


def _title(lines: Sequence[ActionLine]) -> str:
    return lines[0].action.text if len(lines) == 1 else _tr("%n action(s)", "", len(lines))


_SHOWN = 6
"""So many of several actions are named before they are changed."""


def named(lines: Sequence[ActionLine]) -> str:
    """Name what is about to change, a line each."""
    if len(lines) < 2:
        return ""
    said = [f"{line.action.reference}  {line.action.text}".strip() for line in lines[:_SHOWN]]
    more = len(lines) - _SHOWN
    return "\n".join([*said, *([_tr("and %n other(s)", "", more)] if more > 0 else [])])


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
    if fields in (WHAT_FIELDS, OWNER_FIELDS):
        dialog.form.offer("owner", people.choices(screen.shell.office))
        dialog.form.load(record)
    screen.shell.open_dialog(dialog)
