"""Vacancies: the places that the terms of reference give beside those who fill them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.representation import Place
from cpp_desktop.services.places import Filling
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.person_words import category_words

_NAMED = 6


def _tr(words: str, many: int = -1) -> str:
    return QCoreApplication.translate("Vacancies", words, "", many)


def place_words(place: Place) -> str:
    """Say whom a place is for: "Carer, breast, Marlswick"."""
    category = category_words(place.category) if place.category else ""
    return ", ".join(filter(None, (category, place.cancer_site, place.area)))


def _members(filling: Filling) -> str:
    names = [line.name for line in filling.members[:_NAMED]]
    more = len(filling.members) - len(names)
    return ", ".join([*names, *([_tr("%n more", more)] if more else [])])


def _chips(filling: Filling) -> tuple[Chip, ...]:
    if filling.short:
        return (Chip(_tr("%n short", filling.short), "warn", "none"),)
    return (Chip(_tr("filled"), "ok"),)


COLUMNS = (
    Column("Place", lambda f: place_words(f.place), second=_members, bold=True, least=220),
    Column("Wanted", lambda f: f.place.number, width=90, right=True, priority=2, folds=True),
    Column("In post", lambda f: len(f.members), width=90, right=True, priority=3, folds=True),
    Column("Vacancies", lambda f: f.short, lambda _: "", chips=_chips, width=140),
)


def vacancies_table(screen: Screen) -> RecordTable:
    """Return the table of places, with the way to where they are written down."""
    empty = Empty(
        _tr("Say how many members of each kind your terms of reference ask for, and the vacancies show here."),
        (_tr("Places in the terms of reference"), lambda: screen.shell.go_to("Settings")),
        icon="people",
    )
    return RecordTable(COLUMNS, name=_tr("Vacancies"), empty=empty)
