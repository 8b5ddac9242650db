"""What was agreed with a person and done for them: consents by purpose, declared interests, training, seats."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from cpp_desktop.domain.people import Status
from cpp_desktop.domain.representation import Seat
from cpp_desktop.domain.support import Consent, DeclaredInterest, Training
from cpp_desktop.services import agreements, records
from cpp_desktop.services.agreements import ConsentLine
from cpp_desktop.services.people import PersonPage
from cpp_desktop.ui.parts.barred import bar
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Part, hbox, rule, vbox
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens import agreement_dialogs as dialogs
from cpp_desktop.ui.screens.changing import Changing
from cpp_desktop.ui.screens.person_tab import fill_tab
from cpp_desktop.ui.screens.person_words import (
    PURPOSE_WORDS,
    consent_words,
    interest_words,
    seat_words,
    training_words,
)
from cpp_desktop.ui.screens.record_lines import RecordLines, record_line
from cpp_desktop.ui.screens.session_dialog import ask_about_session


class PersonAgreements(QWidget):
    """Consents, interests, training and seats of one person."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._person_id = ""
        self._why = ""  # nothing new is agreed with them
        self._adds: list[QPushButton] = []
        self._consents = Changing()
        self.seats = self._lines(
            seat_words, dialogs.ask_about_seat, self._remove, self.tr("None on another body is recorded.")
        )
        self.interests = self._lines(
            interest_words, dialogs.ask_about_interest, self._remove, self.tr("None is declared.")
        )
        self.training = self._lines(
            training_words, ask_about_session, self._leave_training, self.tr("None is recorded.")
        )
        self._load = label("", "small", wraps=True)
        parts: list[Part] = [label(self.tr("Consents"), "h3"), self._consents]
        parts += self._section(self.tr("Seats"), self.tr("Add seat…"), dialogs.ask_for_seat, self._load, self.seats)
        parts += self._section(
            self.tr("Declared interests"), self.tr("Add interest…"), dialogs.ask_for_interest, self.interests
        )
        parts += self._section(self.tr("Training"), self.tr("Add training…"), dialogs.ask_for_training, self.training)
        body = vbox(*parts, None, gap=8)
        fill_tab(self, body)

    def _lines(
        self,
        words: Callable[[Any], str],
        edit: Callable[[Screen, Any], None],
        remove: Callable[[Any], None],
        nothing: str,
    ) -> RecordLines:
        return RecordLines(words, edit=partial(edit, self._screen), remove=remove, nothing=nothing)

    def _section(self, title: str, verb: str, ask: Callable[[Screen, str], None], *parts: Part) -> list[Part]:
        adds = button(verb, lambda: ask(self._screen, self._person_id), kind="small", icon="plus")
        self._adds.append(adds)
        return [rule(), hbox(label(title, "h3"), None, adds), *parts]

    def show_page(self, page: PersonPage, today: date) -> None:
        """Show another person, or the same one anew."""
        self._person_id = page.line.id
        has_died = page.line.status is Status.DIED
        words = self.tr("{0} has died, so nothing new is noted here. What is there can still be put right.")
        self._why = words.format(page.line.person.name) if has_died else ""
        for adds in self._adds:
            bar(adds, self._why)
        found = agreements.agreements(self._screen.shell.office, page.line.id)
        self._consents.lay_out(*(part for line in found.consents for part in self._purpose(line)), gap=4)
        self.seats.show_records(found.seats)
        self.interests.show_records(found.interests)
        self.training.show_records(found.training)
        self._load.setText(self.tr("%n seat(s) held today", "", found.load))
        self._load.setVisible(bool(found.seats))

    def _purpose(self, line: ConsentLine) -> list[Part]:
        words = self.tr(PURPOSE_WORDS[line.purpose])
        if line.now:
            verb, ask = self.tr("Withdrawn…"), partial(dialogs.ask_about_withdrawal, self._screen, line.now)
        else:
            verb, ask = self.tr("Given…"), partial(self._ask_for_consent, line)
        presses = button(verb, ask, kind="small")
        bar(presses, "" if line.now else self._why)
        presses.setAccessibleName(f"{verb} {words}")
        stands = IconText("tick", words, tone="ok", role="label", size=16, wraps=True)
        if not line.now:
            stands.show_icon("ring", "muted")
        head = hbox(stands, presses, gap=8)
        head.setStretch(0, 1)
        return [head, *(self._consent(words, one) for one in ([line.now] if line.now else []) + list(line.before))]

    def _ask_for_consent(self, line: ConsentLine) -> None:
        dialogs.ask_for_consent(self._screen, self._person_id, line.purpose)

    def _consent(self, purpose: str, consent: Consent) -> QWidget:
        edit = partial(dialogs.ask_about_consent, self._screen, consent)
        return record_line(consent_words(consent), edit, partial(self._remove, consent), role="small", about=purpose)

    def _remove(self, record: Consent | DeclaredInterest | Seat) -> None:
        self._screen.attempt(partial(records.remove, self._screen.shell.office, record))

    def _leave_training(self, session: Training) -> None:
        office = self._screen.shell.office
        self._screen.attempt(partial(agreements.leave_training, office, session, self._person_id))
