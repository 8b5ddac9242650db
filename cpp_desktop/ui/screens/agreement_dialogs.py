"""The questions about what was agreed with a person: consents, interests, training, seats."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.representation import Seat
from cpp_desktop.domain.support import Consent, ConsentHow, DeclaredInterest, Purpose, Training
from cpp_desktop.services import agreements, records
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.editors import CHOICE, DAY, LINE, TEXT
from cpp_desktop.ui.parts.form import Field, Fields
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.needed_day import NeededDay
from cpp_desktop.ui.screens.person_words import HOW_WORDS, PURPOSE_WORDS
from cpp_desktop.ui.screens.session_dialog import ask_about_session

_HOW = Field("how", "How", CHOICE(ConsentHow, words=HOW_WORDS, blank="Not noted"))
_EXPIRES = Field("expires", "Runs out on", DAY, help="Blank: it holds until it is withdrawn.")
GIVE_FIELDS = (Field("given", "Given on", NeededDay), _HOW, _EXPIRES)
WITHDRAW_FIELDS = (Field("withdrawn", "Withdrawn on", NeededDay, help="From that day on it holds no more."),)
CONSENT_FIELDS = (Field("given", "Given on", DAY), _HOW, _EXPIRES, Field("withdrawn", "Withdrawn on", DAY))
INTEREST_FIELDS = (
    Field("text", "What the interest is", TEXT),
    Field("declared", "Declared on", DAY),
    (Field("first", "Held from", DAY), Field("last", "Until", DAY)),
)
SEAT_FIELDS = (
    Field("body", "On which body", LINE, help="Such as a site group, a board or a panel."),
    (Field("first", "From", DAY), Field("last", "Until", DAY)),
)


def _tr(words: str) -> str:
    return QCoreApplication.translate("AgreementDialogs", words)


def ask_for_consent(screen: Screen, person_id: str, purpose: Purpose) -> None:
    """Ask when and how a consent was given."""
    office = screen.shell.office

    def give(typed: dict[str, Any]) -> None:
        agreements.give_consent(office, person_id, purpose, **typed)

    title = _tr("Consent: {0}").format(_tr(PURPOSE_WORDS[purpose]))
    record = {"given": office.today(), "how": None, "expires": None}
    screen.shell.open_dialog(
        FormDialog(screen.window(), title, GIVE_FIELDS, record, verb=_tr("Record consent"), deed=give)
    )


def ask_about_withdrawal(screen: Screen, consent: Consent) -> None:
    """Ask when a consent was withdrawn."""
    office = screen.shell.office

    def withdraw(typed: dict[str, Any]) -> None:
        agreements.withdraw_consent(office, consent, typed["withdrawn"])

    title = _tr("Withdrawn: {0}").format(_tr(PURPOSE_WORDS[consent.purpose]))
    sentence = _tr("The consent stays in the history with the days on which it held.")
    screen.shell.open_dialog(
        FormDialog(
            screen.window(), title, WITHDRAW_FIELDS, {"withdrawn": office.today()}, verb=_tr("Record withdrawal"),
            deed=withdraw, sentence=sentence,
        )
    )  # fmt: skip


def ask_about_record(screen: Screen, title: str, fields: Fields, record: Any, verb: str) -> None:  # noqa: ANN401
    """Ask about the fields of a record that is saved as it is: a consent, an interest or a seat."""
    save = partial(records.save, screen.shell.office)
    screen.shell.open_dialog(FormDialog(screen.window(), title, fields, record, verb=verb, deed=save))


def ask_about_consent(screen: Screen, consent: Consent) -> None:
    """Ask what is to be put right in a consent."""
    title = _tr("Consent: {0}").format(_tr(PURPOSE_WORDS[consent.purpose]))
    ask_about_record(screen, title, CONSENT_FIELDS, consent, _tr("Save consent"))


def ask_for_interest(screen: Screen, person_id: str) -> None:
    """Ask for an interest declared."""
    title, interest = _tr("Add interest"), DeclaredInterest(person_id=person_id, text="", declared=_today(screen))
    ask_about_record(screen, title, INTEREST_FIELDS, interest, title)


def ask_about_interest(screen: Screen, interest: DeclaredInterest) -> None:
    """Ask what is to be changed in an interest."""
    ask_about_record(screen, _tr("Declared interest"), INTEREST_FIELDS, interest, _tr("Save interest"))


def ask_for_seat(screen: Screen, person_id: str) -> None:
    """Ask for a seat on another body."""
    title = _tr("Add seat")
    ask_about_record(screen, title, SEAT_FIELDS, Seat(person_id=person_id, body="", first=_today(screen)), title)


def ask_about_seat(screen: Screen, seat: Seat) -> None:
    """Ask what is to be changed in a seat."""
    ask_about_record(screen, _tr("Seat on another body"), SEAT_FIELDS, seat, _tr("Save seat"))


def ask_for_training(screen: Screen, person_id: str) -> None:
    """Ask for a training session to which somebody came."""
    ask_about_session(screen, Training(date=_today(screen), title="", person_ids=(person_id,)))


def _today(screen: Screen) -> date:
    return screen.shell.office.today()
