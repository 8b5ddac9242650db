"""How a person is reached, and who is rung in an emergency: a form that saves itself."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from cpp_desktop.services import records
from cpp_desktop.services.initials import sharing_initials
from cpp_desktop.services.people import PersonPage
from cpp_desktop.ui.parts.editors import LINE, TEXT
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import IconText
from cpp_desktop.ui.parts.layout import vbox
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.text_editors import TextEditor
from cpp_desktop.ui.screens.person_tab import fill_tab

FIELDS = (
    Field("name", "Name", LINE),
    (
        Field("known_as", "Known as", LINE),
        Field("initials", "Initials", LINE, help="Blank: those shown, made from the name."),
    ),
    (Field("telephone", "Telephone", LINE), Field("mobile", "Mobile", LINE)),
    Field("email", "E-mail", LINE),
    Field("address", "Address", partial(TextEditor, 2)),
    Field("postcode", "Postcode", LINE),
    Field("emergency_name", "Who to ring in an emergency", LINE),
    (
        Field("emergency_relation", "Relation to the person", LINE),
        Field("emergency_telephone", "Emergency telephone", LINE),
    ),
    Field("notes", "Notes", TEXT, help="For the secretary only; nothing about anybody’s health."),
)


class PersonContact(QWidget):
    """The contact form of one person."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self.form = Form(FIELDS, wide=True)
        screen.autosave(self.form, lambda p, visit: records.save(screen.shell.office, p, visit=visit), kind="person")
        self.note = IconText("info", "", tone="warn", role="warn", size=16, wraps=True)
        body = vbox(self.note, self.form, gap=10)
        fill_tab(self, body)

    def show_page(self, page: PersonPage, today: date) -> None:
        """Show another person, or the same one anew."""
        person = page.line.person
        self.form.load(person)
        entry = self.form.editor("initials").entry
        if isinstance(entry, QLineEdit):
            entry.setPlaceholderText("" if person.initials else page.line.initials)
        others = sharing_initials(self._screen.shell.office, person)
        words = self.tr("{0} has the same initials. Papers could mean either of them.")
        self.note.words.setText(words.format(", ".join(others)))
        self.note.setVisible(bool(others))
