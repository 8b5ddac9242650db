"""What a person needs so as to read, hear and take part, and when that was last gone through with them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import Enum
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.access_needs import (
    CommunicationProfessional,
    CommunicationSupport,
    ContactMethod,
    PaperColour,
    PaperSize,
    is_review_due,
)
from cpp_desktop.domain.people import Delivery, InformationFormat, Person, Status
from cpp_desktop.services import records
from cpp_desktop.services.people import PersonPage
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.editors import CHOICE, CHOICES, DAY, TEXT
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import IconText
from cpp_desktop.ui.parts.layout import hbox, vbox
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.person_tab import fill_tab
from cpp_desktop.ui.screens.person_words import (
    CONTACT_METHOD_WORDS,
    DELIVERY_WORDS,
    FORMAT_WORDS,
    PAPER_COLOUR_WORDS,
    PAPER_SIZE_WORDS,
    PROFESSIONAL_WORDS,
    SUPPORT_WORDS,
)

FIELDS = (
    (
        Field("delivery", "Papers go by", CHOICE(Delivery, words=DELIVERY_WORDS, blank="Not asked yet")),
        Field("information_format", "Papers in", CHOICE(InformationFormat, words=FORMAT_WORDS)),
    ),
    (
        Field("paper_size", "Size of sheets", CHOICE(PaperSize, words=PAPER_SIZE_WORDS)),
        Field("paper_colour", "Colour of paper", CHOICE(PaperColour, words=PAPER_COLOUR_WORDS)),
    ),
    Field("contact_methods", "Asks to be contacted by", CHOICES(ContactMethod, words=CONTACT_METHOD_WORDS)),
    Field(
        "communication_professionals", "Needs beside them at meetings",
        CHOICES(CommunicationProfessional, words=PROFESSIONAL_WORDS, across=1),
    ),
    Field("communication_supports", "Is helped by", CHOICES(CommunicationSupport, words=SUPPORT_WORDS)),
    Field(
        "access_notes", "What a venue or host must know", TEXT,
        help="What is needed, not why: steps, parking, seating, food.",
    ),
)  # fmt: skip
REVIEW_FIELDS = (Field("needs_reviewed", "Last gone through together on", DAY),)
MEMBERS = (Status.ACTIVE, Status.RESTING, Status.CORRESPONDING)

E = TypeVar("E", bound=Enum)


class PersonNeeds(QWidget):
    """The form of one person's needs."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self.form = Form((*REVIEW_FIELDS, *FIELDS))
        self._autosave = screen.autosave(
            self.form, lambda p, visit: records.save(screen.shell.office, p, visit=visit), kind="needs"
        )
        self.note = IconText("clock", "", tone="warn", role="warn", size=16, wraps=True)
        self.reviewed = button(self.tr("Reviewed today"), self._note_review, kind="small")
        body = vbox(self.note, hbox(self.reviewed, None), self.form, gap=10)
        fill_tab(self, body)

    def show_page(self, page: PersonPage, today: date) -> None:
        """Show another person, or the same one anew."""
        person = page.line.person
        self.form.load(_in_order(person))
        is_due = page.line.status in MEMBERS and is_review_due(person.needs_reviewed, today)
        never = self.tr("These needs have not been gone through with the person yet.")
        long_ago = self.tr("These needs have not been gone through for a year.")
        self.note.words.setText(long_ago if person.needs_reviewed else never)
        self.note.setVisible(is_due)
        self.reviewed.setVisible(page.line.status in MEMBERS and person.needs_reviewed != today)

    def _note_review(self) -> None:
        self.form.editor("needs_reviewed").retype(f"{self._screen.shell.office.today():%d/%m/%Y}")
        self._autosave.flush()


def _in_order(person: Person) -> Person:
    """Return the person with what is ticked in the order of the ticks, so that showing it is no edit."""
    return replace(
        person,
        contact_methods=_sorted(ContactMethod, person.contact_methods),
        communication_professionals=_sorted(CommunicationProfessional, person.communication_professionals),
        communication_supports=_sorted(CommunicationSupport, person.communication_supports),
    )


def _sorted(kind: type[E], chosen: tuple[E, ...]) -> tuple[E, ...]:
    return tuple(one for one in kind if one in chosen)
