"""How a person is reached: a form that saves itself."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpp_desktop.domain.people import Delivery, InformationFormat
from cpp_desktop.services import records
from cpp_desktop.services.people import PersonPage
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.editors import CHOICE, LINE, TEXT
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.layout import scroll
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.text_editors import TextEditor
from cpp_desktop.ui.screens.person_words import DELIVERY_WORDS, format_words

FORMAT_WORDS = {wanted: format_words(wanted).capitalize() for wanted in InformationFormat}
FIELDS = (
    (Field("name", "Name", LINE), Field("known_as", "Known as", LINE)),
    (Field("telephone", "Telephone", LINE), Field("mobile", "Mobile", LINE)),
    Field("email", "E-mail", LINE),
    Field("address", "Address", partial(TextEditor, 2)),
    (
        Field("postcode", "Postcode", LINE),
        Field("delivery", "Papers go by", CHOICE(Delivery, words=DELIVERY_WORDS, blank="Not asked yet")),
    ),
    Field("information_format", "Papers in", CHOICE(InformationFormat, words=FORMAT_WORDS)),
    Field("notes", "Notes", TEXT, help="For the secretary only; nothing about anybody’s health."),
)


class PersonContact(QWidget):
    """The contact form of one person."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self.form = Form(FIELDS)
        self.form.setContentsMargins(0, 0, theme.px(8), 0)
        screen.autosave(self.form, lambda p, visit: records.save(screen.shell.office, p, visit=visit), kind="person")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scroll(self.form))

    def show_page(self, page: PersonPage, today: date) -> None:
        """Show another person, or the same one anew."""
        self.form.load(page.line.person)
