"""Somebody new: a name, and what is known already."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.people import Category
from cpp_desktop.services import people
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.editors import CHOICE, DAY, LINE
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.person_words import CATEGORY_WORDS

FIELDS = (
    Field("name", "Name", LINE),
    (
        Field("category", "Belongs as", CHOICE(Category, words=CATEGORY_WORDS, blank="Not stated")),
        Field("joined", "Joined on", DAY),
    ),
    Field("email", "E-mail", LINE, help="It can wait; everything can be filled in later."),
)


def ask_for_person(screen: Screen) -> None:
    """Ask who it is, and show them."""
    office = screen.shell.office

    def add(typed: dict[str, Any]) -> None:
        screen.show_record(people.add_person(office, **typed).id)

    blank = {"name": "", "category": None, "joined": office.today(), "email": ""}
    title = QCoreApplication.translate("NewPerson", "Add person")
    screen.shell.open_dialog(FormDialog(screen.window(), title, FIELDS, blank, verb=title, deed=add))
