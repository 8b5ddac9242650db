"""The questions about a request for views: all of it, and the day of its next step."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.consultations import Consultation, NextStep
from cpp_desktop.services import consultations, mail_drafts
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.editors import DAY, LINE, NUMBER, PERSON, TICK
from cpp_desktop.ui.parts.form import Field, Fields
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.needed_day import NeededDay
from cpp_desktop.ui.screens.work_dialogs import MINUTE, Asked, ask_about

FIELDS = (
    Field("title", "What the group was asked about", LINE),
    Field("requester", "Who asked", PERSON, id_name="requester_id"),
    (Field("received", "Received on", DAY), Field("wanted_by", "Answer wanted by", DAY)),
    Field("is_document_review", "The group was asked to read a document", TICK),
    (Field("answered", "Answered on", DAY), Field("declined", "Declined on", DAY, help="No reason is needed.")),
    (Field("feedback_asked", "Feedback asked for on", DAY), Field("feedback_received", "Feedback received on", DAY)),
    (Field("changes_adopted", "Changes adopted on", DAY), Field("changes", "How many changes", NUMBER)),
    (
        Field("final_version_asked", "Final version asked for on", DAY),
        Field("final_version_received", "Final version received on", DAY),
    ),
    MINUTE("minute_id", "The minute that tells of it"),
    Field("include_in_return", "Tell it in the annual return", TICK),
)
ANSWER_FIELDS = (Field("answered", "Answered on", NeededDay),)
DECLINED_FIELDS = (Field("declined", "Declined on", NeededDay),)
FEEDBACK_FIELDS = (
    Field("feedback_received", "Feedback received on", NeededDay),
    (
        Field("changes_adopted", "Changes adopted on", DAY, help="Blank: none, or not known yet."),
        Field("changes", "How many changes", NUMBER, help="If somebody counted them."),
    ),
)
FINAL_VERSION_FIELDS = (Field("final_version_received", "Final version received on", NeededDay),)
FEEDBACK_ASKED_FIELDS = (
    Field("feedback_asked", "Asked for on", NeededDay),
    Field("with_mail", "Save an e-mail to send when there is a network", TICK),
)
FINAL_VERSION_ASKED_FIELDS = (
    Field("final_version_asked", "Asked for on", NeededDay),
    Field("with_mail", "Save an e-mail to send when there is a network", TICK),
)
REQUEST = Asked(
    QT_TRANSLATE_NOOP("WorkDialogs", "Request for the group’s views"),
    QT_TRANSLATE_NOOP("WorkDialogs", "Save request"),
    FIELDS,
    ("requester", "requester_id"),
    ("minute_id",),
)


def _tr(words: str) -> str:
    return QCoreApplication.translate("RequestDialogs", words)


def ask_about_request(screen: Screen, request: Consultation) -> None:
    """Ask about all of a request, new or there already."""
    save = partial(consultations.save_request, screen.shell.office)
    ask_about(screen, request, REQUEST, screen.show_record, save=save)


def ask_for_answer(screen: Screen, request: Consultation) -> None:
    """Ask when the group answered."""
    _ask(screen, request, _tr("The group’s answer"), ANSWER_FIELDS, _tr("Record answer"))


def ask_for_refusal(screen: Screen, request: Consultation) -> None:
    """Ask when the group declined."""
    words = _tr("A group may decline without a reason; the return counts it as declined.")
    _ask(screen, request, _tr("Declined"), DECLINED_FIELDS, _tr("Record that it was declined"), words)


def ask_for_feedback(screen: Screen, request: Consultation) -> None:
    """Ask when the feedback came, and what was adopted."""
    words = _tr("What the requester did with the group’s views.")
    _ask(screen, request, _tr("Feedback received"), FEEDBACK_FIELDS, _tr("Record feedback"), words)


def ask_for_final_version(screen: Screen, request: Consultation) -> None:
    """Ask when the final version came."""
    _ask(screen, request, _tr("Final version received"), FINAL_VERSION_FIELDS, _tr("Record final version"))


def _ask(
    screen: Screen, request: Consultation, title: str, fields: Fields, verb: str, sentence: str = ""
) -> None:  # fmt: skip
    office = screen.shell.office

    def save(typed: dict[str, Any]) -> None:
        consultations.record_day(office, request, **typed)

    names = [field.name for entry in fields for field in (entry if isinstance(entry, tuple) else (entry,))]
    shown = {name: getattr(request, name) for name in names}
    shown[names[0]] = shown[names[0]] or office.today()
    dialog = FormDialog(screen.window(), title, fields, shown, verb=verb, deed=save, sentence=sentence)
    screen.shell.open_dialog(dialog)


def ask_the_requester(screen: Screen, request: Consultation, wanted: NextStep) -> None:
    """Ask when the requester was asked for feedback or for the final version, and save the e-mail that does."""
    office = screen.shell.office
    is_feedback = wanted in (NextStep.ASK_FEEDBACK, NextStep.FEEDBACK)
    field, fields, title = (
        ("feedback_asked", FEEDBACK_ASKED_FIELDS, _tr("Ask for the feedback"))
        if is_feedback
        else ("final_version_asked", FINAL_VERSION_ASKED_FIELDS, _tr("Ask for the final version"))
    )
    draft = consultations.asking_for(office, request, wanted)

    def save_mail(target: Path) -> None:
        mail_drafts.save_one(draft, target)
        screen.shell.say(_tr("Saved as {0}. Open it in your mail program to send it.").format(target.name), "ok")

    def keep_mail(target: Path) -> None:
        screen.attempt(partial(save_mail, target))

    def save(typed: dict[str, Any]) -> None:
        consultations.record_day(office, request, **{field: typed[field]})
        if typed["with_mail"]:
            screen.later(partial(screen.shell.choose_where, title, draft.file_name, keep_mail))

    to = ", ".join(f"{name} <{address}>" for name, address in draft.to) or _tr("nobody yet: you fill in the address")
    words = "\n\n".join((_tr("The e-mail goes to {0} and says:").format(to), draft.text.strip()))
    shown = {field: office.today(), "with_mail": True}
    dialog = FormDialog(
        screen.window(), title, fields, shown, verb=_tr("Note that it is asked for"), deed=save, sentence=words
    )
    screen.shell.open_dialog(dialog)
