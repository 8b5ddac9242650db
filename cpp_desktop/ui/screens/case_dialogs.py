"""The questions about an influence case: what was raised, its steps, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from cpp_desktop.domain.influence import CaseStep, InfluenceCase, Outcome, Reach, Response, StepKind
from cpp_desktop.services import influence, records
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.editors import CHOICE, DAY, LINE, TEXT, TICK
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.case_privacy import asked_once
from cpp_desktop.ui.screens.case_words import tr
from cpp_desktop.ui.screens.needed_day import NeededDay

CASE_FIELDS = (
    Field("theme", "What was raised", LINE, help="The theme, not the story: no names and no diagnosis."),
    (Field("raised", "Raised on", NeededDay), Field("reference", "Number", LINE, help="Blank: the next one.")),
    Field("raised_by", "Raised by", LINE, help="Such as “four members” or “the spring survey”; no names are needed."),
    Field("put_to", "Put to", LINE, help="Somebody who can change it, such as the network board."),
    Field("include_in_return", "Tell it in the annual return", TICK),
)
STEP_FIELDS = (
    (Field("kind", "What happened", CHOICE(StepKind)), Field("day", "On", NeededDay)),
    Field("text", "In a few words", TEXT, help="The theme, not the story."),
    Field("minute_id", "The minute that says so", CHOICE(((None, "None"),)), help="Confidential minutes are left out."),
    Field("action_id", "The action it comes from", CHOICE(((None, "None"),))),
)
OUTCOME_FIELDS = (
    (
        Field("response", "What they answered", CHOICE(Response)),
        Field("outcome", "What came of it", CHOICE(Outcome, blank="Nothing yet")),
    ),
    (
        Field("reach", "How far it reaches", CHOICE(Reach, blank="Not stated")),
        Field("closed", "Closed on", DAY, help="Blank: it stays open."),
    ),
    Field("what_changed", "What changed", TEXT),
    Field("why_it_mattered", "Why it mattered", TEXT),
    Field("users_view", "What users say of it", TEXT),
    Field("professionals_view", "What professionals say of it", TEXT),
)
_OUTCOME = (
    "response", "outcome", "reach", "closed", "what_changed", "why_it_mattered", "users_view", "professionals_view",
)  # fmt: skip

Then = Callable[[str], object]


def ask_for_case(screen: Screen, then: Then) -> None:
    """Ask for a new case; `then` takes its id."""
    office, title = screen.shell.office, tr("New case")
    blank = InfluenceCase(raised=office.today(), theme="")
    screen.shell.open_dialog(
        FormDialog(
            screen.window(), title, CASE_FIELDS, blank, verb=tr("Add case"),
            deed=asked_once(office, lambda case: then(influence.add_case(office, case).id), ("theme",)),
        )
    )  # fmt: skip


def ask_about_case(screen: Screen, case: InfluenceCase) -> None:
    """Ask what is to be changed in a case."""
    save = asked_once(screen.shell.office, partial(records.save, screen.shell.office), ("theme",))
    screen.shell.open_dialog(
        FormDialog(screen.window(), case.theme, CASE_FIELDS, case, verb=tr("Save case"), deed=save)
    )


def ask_about_step(screen: Screen, step: CaseStep, *, is_new: bool = False) -> None:
    """Ask about a step, with the latest meetings' minutes to choose from."""
    office = screen.shell.office
    title, verb = (tr("Add step"), tr("Add step")) if is_new else (tr("Step"), tr("Save step"))
    save = asked_once(office, partial(influence.save_step, office), ("text",))
    dialog = FormDialog(screen.window(), title, STEP_FIELDS, step, verb=verb, deed=save)
    dialog.form.offer("minute_id", [(None, tr("None")), *influence.minutes_to_name(office, step.minute_id)])
    acts = [(action.id, action.text) for action in influence.page(office, step.case_id).actions]
    dialog.form.offer("action_id", [(None, tr("None")), *acts])
    dialog.form.load(step)
    screen.shell.open_dialog(dialog)


def ask_what_came_of_it(screen: Screen, case: InfluenceCase) -> None:
    """Ask what was answered and what came of a case."""
    office = screen.shell.office

    def save(typed: dict[str, Any]) -> None:
        influence.save_outcome(office, case, **typed)

    shown = {name: getattr(case, name) for name in _OUTCOME}
    sentence = tr("“No change” is an outcome too: it is counted and shown.")
    screen.shell.open_dialog(
        FormDialog(
            screen.window(), tr("What came of it"), OUTCOME_FIELDS, shown, verb=tr("Save what came of it"),
            deed=asked_once(office, save, ("what_changed", "why_it_mattered", "users_view", "professionals_view")),
            sentence=sentence, width=680,
        )
    )  # fmt: skip
