"""What can be done about a person and is seldom done: the menu "More" at the foot of their page, a line a deed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from cpp_desktop.services import people
from cpp_desktop.services.people import PersonPage
from cpp_desktop.ui.dialogs.duplicate_pairs import ask_about_pairs
from cpp_desktop.ui.dialogs.erase_person import ask_to_erase
from cpp_desktop.ui.dialogs.has_died import ask_has_died
from cpp_desktop.ui.dialogs.subject_access import ask_for_everything
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.screen import Screen


def _tr(words: str) -> str:
    return QCoreApplication.translate("PersonDeeds", words)


@dataclass(frozen=True, slots=True)
class Deed:
    """One line of the menu: its words, where "&" underlines a letter, for whom it is offered, and what it asks."""

    words: str
    is_offered: Callable[[PersonPage], bool]
    ask: Callable[[Screen, PersonPage], object]


def _ask_removal(screen: Screen, page: PersonPage) -> None:
    remove = partial(people.remove_person, screen.shell.office, page.line.id)
    screen.shell.ask(
        _tr("Remove {0}?").format(page.line.person.name),
        _tr("Only for somebody entered by mistake. You can undo it."),
        _tr("Remove person"),
        lambda: screen.attempt(remove),
    )


def _ask_to_erase(screen: Screen, page: PersonPage) -> None:
    ask_to_erase(screen, page.line.person)


def _ask_has_died(screen: Screen, page: PersonPage) -> None:
    ask_has_died(screen, page.line.id)


def _ask_for_everything(screen: Screen, page: PersonPage) -> None:
    ask_for_everything(screen, page.line.person)


def _ask_about_pairs(screen: Screen, page: PersonPage) -> None:
    ask_about_pairs(screen.window(), screen.shell, page.line.id)


DEEDS: tuple[Deed, ...] = (
    Deed(QT_TRANSLATE_NOOP("PersonDeeds", "&The same person twice?…"), lambda page: True, _ask_about_pairs),
    Deed(QT_TRANSLATE_NOOP("PersonDeeds", "&Has died…"), lambda page: page.line.person.died_on is None, _ask_has_died),
    Deed(
        QT_TRANSLATE_NOOP("PersonDeeds", "&Day of death…"),
        lambda page: page.line.person.died_on is not None,
        _ask_has_died,
    ),
    Deed(
        QT_TRANSLATE_NOOP("PersonDeeds", "E&verything held about this person…"), lambda page: True, _ask_for_everything
    ),
    Deed(QT_TRANSLATE_NOOP("PersonDeeds", "&Remove…"), lambda page: True, _ask_removal),
    Deed(QT_TRANSLATE_NOOP("PersonDeeds", "&Erase for ever…"), lambda page: True, _ask_to_erase),
)  # fmt: skip


def deeds_for(screen: Screen, page: PersonPage) -> list[tuple[str, Callable[[], object]]]:
    """Return what is offered about a person, as words and what pressing them does."""
    return [(_tr(deed.words), partial(deed.ask, screen, page)) for deed in DEEDS if deed.is_offered(page)]
