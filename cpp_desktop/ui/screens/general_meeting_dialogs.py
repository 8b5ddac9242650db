"""Asking what a general meeting settled: who was elected, and which documents were agreed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.group_documents import TERMS_OF_REFERENCE
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.people import RoleTitle
from cpp_desktop.services import general_meeting, people
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.editors import CHOICE, DAY, LINE, PEOPLE
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.needed_day import NeededDay

ELECTION_FIELDS = (
    Field("title", "Elected as", CHOICE(RoleTitle, words={title: title.value for title in RoleTitle})),
    Field("people", "Who", PEOPLE, id_name="person_ids", help="Two who share the role stand here together."),
    (
        Field("first", "Takes it up on", NeededDay, help="Whoever held it hands it over the day before."),
        Field("term_end", "Term ends", DAY, help="Blank where no end was agreed."),
    ),
)
DOCUMENT_FIELDS = (
    Field("title", "Which document", LINE, help="Such as the terms of reference, a policy, or the annual return."),
    Field("review_due", "To be looked at again by", DAY),
)


def _tr(words: str) -> str:
    return QCoreApplication.translate("GeneralMeetingDialogs", words)


def deeds(screen: Screen, meeting: Meeting) -> tuple[tuple[str, Callable[[], object]], ...]:
    """Return what such a meeting can settle: (words, deed)."""
    return (
        (_tr("An &election…"), partial(ask_about_election, screen, meeting)),
        (_tr("A &document agreed…"), partial(ask_about_document, screen, meeting)),
    )


def ask_about_election(screen: Screen, meeting: Meeting) -> None:
    """Ask who was elected to which role; the minute and the roles follow in one step."""
    office = screen.shell.office

    def elect(typed: dict[str, Any]) -> None:
        if typed["people"] and not typed["person_ids"]:
            typed["person_ids"] = ()
        general_meeting.elect(
            office, meeting, typed["title"], typed["person_ids"], first=typed["first"], term_end=typed["term_end"]
        )

    record = {
        "title": RoleTitle.CHAIR, "people": "", "person_ids": (), "first": meeting.date + timedelta(days=1),
        "term_end": None,
    }  # fmt: skip
    sentence = _tr("The decision is minuted under the item for elections, and the roles change with it.")
    dialog = FormDialog(
        screen.window(), _tr("An election"), ELECTION_FIELDS, record, verb=_tr("Record election"), deed=elect,
        sentence=sentence,
    )  # fmt: skip
    dialog.form.offer("people", people.choices(office))
    screen.shell.open_dialog(dialog)


def ask_about_document(screen: Screen, meeting: Meeting) -> None:
    """Ask which document the meeting agreed."""

    def agree(typed: dict[str, Any]) -> None:
        general_meeting.agree_document(screen.shell.office, meeting, typed["title"], review_due=typed["review_due"])

    record = {"title": TERMS_OF_REFERENCE, "review_due": None}
    sentence = _tr("The decision is minuted under its item. Settings shows what is in force and when it is due again.")
    screen.shell.open_dialog(
        FormDialog(
            screen.window(), _tr("A document agreed"), DOCUMENT_FIELDS, record, verb=_tr("Record as agreed"),
            deed=agree, sentence=sentence,
        )
    )  # fmt: skip
