"""What leads on from a case, and to one: a minute followed, an action, a letter, an answer, its papers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from functools import partial
from pathlib import Path
from typing import Any

from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.influence import InfluenceCase, Response
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.papers import SIZES
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.wording import month_year
from cpp_desktop.services import annual_return, case_links, influence, papers, people
from cpp_desktop.services.case_links import Followed, Letter
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.editors import CHOICE, LINE, TEXT, TICK
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.action_dialogs import WHAT_FIELDS
from cpp_desktop.ui.screens.case_privacy import asked_once
from cpp_desktop.ui.screens.case_words import tr
from cpp_desktop.ui.screens.needed_day import NeededDay

FOLLOW_FIELDS = (
    Field("case_id", "Case", CHOICE(((None, "A new case"),)), help="Of one there is, only the last field is asked."),
    Field("theme", "What was raised", LINE, help="The theme, not the story: no names and no diagnosis."),
    (Field("raised_by", "Raised by", LINE), Field("put_to", "Put to", LINE)),
    Field("text", "What the minute says of it", TEXT, help="In a few words. It becomes a step of the case."),
)
ANSWER_FIELDS = (
    (Field("response", "What they answered", CHOICE(Response)), Field("day", "On", NeededDay)),
    Field("text", "In a few words", TEXT, help="What they say they will do, or why not."),
    Field("minute_id", "The minute that says so", CHOICE(((None, "None"),)), help="Confidential minutes are left out."),
)
LETTER_FIELDS = (
    (Field("to", "To", LINE, help="Somebody who can change it."), Field("day", "Dated", NeededDay)),
    Field("subject", "About", LINE),
    Field("words", "The letter", TEXT, help="The theme, why it matters, and what is asked."),
    (Field("signed_by", "Signed by", LINE), Field("size", "Type size", CHOICE([(n, f"{n} pt") for n in SIZES]))),
    Field("action_id", "The action it does", CHOICE(((None, "None"),)), help="It is complete once the letter is kept."),
    Field("mail", "An e-mail with it attached, to send later", TICK),
)
SHEET_FIELDS = (
    (
        Field("period", "Of the year", CHOICE(())),
        Field("public", "For", CHOICE(((True, "Everybody: it names nobody"), (False, "The group itself")))),
    ),
)


def follow_minute(screen: Screen, minute: Minute) -> None:
    """Ask what of a minute becomes a case, or a step of one there is."""
    office = screen.shell.office
    taken: list[Followed] = []
    if not screen.attempt(lambda: taken.append(case_links.from_minute(office, minute.id))):
        return

    def follow(followed: Followed) -> None:
        case = case_links.follow(office, followed)
        screen.shell.say(tr("It is followed as case {0}: {1}.").format(case.reference, case.theme), "ok")

    deed = asked_once(office, follow, ("theme", "text"))
    dialog = FormDialog(
        screen.window(), tr("Follow as a case"), FOLLOW_FIELDS, taken[0], verb=tr("Follow it"), deed=deed
    )
    there = [(c.id, f"{c.reference}  {c.theme}".strip()) for c in influence.cases(office) if c.closed is None]
    dialog.form.offer("case_id", [(None, tr("A new case")), *there])
    dialog.form.load(taken[0])
    screen.shell.open_dialog(dialog)


def ask_for_action(screen: Screen, case: InfluenceCase) -> None:
    """Ask for an action that serves a case."""
    office = screen.shell.office
    blank = {"text": "", "owner": "", "owner_ids": (), "due": None}

    def add(typed: dict[str, Any]) -> None:
        case_links.add_action(office, case, **typed)

    dialog = FormDialog(screen.window(), case.theme, WHAT_FIELDS, blank, verb=tr("Add action"), deed=add)
    dialog.form.offer("owner", people.choices(office))
    dialog.form.load(blank)
    screen.shell.open_dialog(dialog)


def ask_for_answer(screen: Screen, case: InfluenceCase) -> None:
    """Ask what was answered."""
    office = screen.shell.office
    record = {"response": case.response, "day": office.today(), "text": "", "minute_id": None}

    def save(typed: dict[str, Any]) -> None:
        case_links.record_answer(office, case, **typed)

    dialog = FormDialog(screen.window(), tr("The answer"), ANSWER_FIELDS, record, verb=tr("Record answer"), deed=save)
    dialog.form.offer("minute_id", [(None, tr("None")), *influence.minutes_to_name(office)])
    dialog.form.load(record)
    screen.shell.open_dialog(dialog)


def ask_for_letter(screen: Screen, case: InfluenceCase) -> None:
    """Ask for the words of a letter; it is kept with the case and shown, or goes into an e-mail."""
    office = screen.shell.office
    begun = case_links.draft_letter(office, case)
    record = {field.name: getattr(begun, field.name) for field in fields(begun)} | {"mail": False}

    def write(typed: dict[str, Any]) -> None:
        mail = typed.pop("mail")
        letter = Letter(**typed)
        case_links.letter_paper(office, case, letter)  # what is missing is said while the form is open
        screen.later(partial(_keep, screen, case, letter, mail=mail))

    dialog = FormDialog(
        screen.window(), tr("Write a letter"), LETTER_FIELDS, record, verb=tr("Keep the letter"), deed=write, width=720,
        sentence=tr("It is kept with the case as a PDF with the group’s head, and counts as asked."),
    )  # fmt: skip
    acts = [(action.id, action.text) for action in case_links.open_actions(office, case)]
    dialog.form.offer("action_id", [(None, tr("None")), *acts])
    dialog.form.load(record)
    screen.shell.open_dialog(dialog)


def _keep(screen: Screen, case: InfluenceCase, letter: Letter, *, mail: bool) -> None:
    office, words = screen.shell.office, tr("Writing the letter…")
    then = partial(_ask_where, screen, letter) if mail else partial(_show, screen, case, letter)
    screen.shell.work(words, lambda _: case_links.write_letter(office, case, letter), then)


def _show(screen: Screen, case: InfluenceCase, letter: Letter, _content: bytes) -> None:
    write = papers.compose_letter(case_links.letter_paper(screen.shell.office, case, letter))
    screen.shell.preview(tr("Letter"), write, file_name=f"{tr('Letter')} {letter.day.isoformat()}.pdf")


def _ask_where(screen: Screen, letter: Letter, content: bytes) -> None:
    draft = case_links.letter_mail(screen.shell.office, letter, content)

    def save(target: Path) -> None:
        saved = tr("Saved as {0}. Open it in your mail program, fill in the address and send it.").format(target.name)
        screen.shell.work(
            tr("Saving {0}").format(target.name),
            lambda _: case_links.save_mail(draft, target),
            lambda _: screen.shell.say(saved, "ok"),
        )

    screen.shell.choose_where(tr("Save the e-mail"), draft.file_name, save)


def show_thread(screen: Screen, case: InfluenceCase) -> None:
    """Show the golden thread of a case."""
    compose = partial(papers.compose, screen.shell.office, "golden-thread", Asked(case_id=case.id))
    _preview(screen, compose, tr("Golden thread"), tr("Golden thread {0}.pdf").format(case.reference))


def ask_for_sheet(screen: Screen) -> None:
    """Ask of which year and for whom “You said, we did” is, then show it."""
    years = annual_return.years(screen.shell.office)
    record = {"period": years[0], "public": True}

    def show(typed: Mapping[str, Any]) -> None:
        asked = Asked(period=typed["period"], public=typed["public"])
        compose = partial(papers.compose, screen.shell.office, "you-said", asked)
        name = tr("You said, we did {0}.pdf").format(typed["period"].first.year)
        screen.later(partial(_preview, screen, compose, tr("You said, we did"), name))

    dialog = FormDialog(
        screen.window(), tr("You said, we did"), SHEET_FIELDS, record, verb=tr("Make the sheet"), deed=show,
        sentence=tr("For everybody, only what is ticked for the return is told, and nothing that names somebody."),
    )  # fmt: skip
    dialog.form.offer("period", [(year, _year_words(year)) for year in years])
    dialog.form.load(record)
    screen.shell.open_dialog(dialog)


def _year_words(year: Period) -> str:
    return tr("{0} to {1}").format(month_year(year.first), month_year(year.last))


def _preview(screen: Screen, compose: Callable[[], papers.Write], title: str, name: str) -> None:
    made: list[papers.Write] = []
    if screen.attempt(lambda: made.append(compose())):
        screen.shell.preview(title, made[0], file_name=name, endings=papers.endings("golden-thread"))
