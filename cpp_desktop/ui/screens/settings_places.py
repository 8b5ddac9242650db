"""Settings: how many members of each kind the terms of reference ask for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.people import Category
from cpp_desktop.domain.representation import Place
from cpp_desktop.services import places
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.editors import CHOICE, DAY, LINE, NUMBER
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, hbox, wrap
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.changing import Changing
from cpp_desktop.ui.screens.person_words import CATEGORY_WORDS, days_words
from cpp_desktop.ui.screens.vacancies import place_words

PLACE_FIELDS = (
    (
        Field("number", "How many", NUMBER),
        Field("category", "Who belong as", CHOICE(Category, words=CATEGORY_WORDS, blank="Any category")),
    ),
    (
        Field("cancer_site", "Who speak for the cancer site", LINE, help="As members’ own are written: breast, lung."),
        Field("area", "From the area", LINE),
    ),
    (
        Field("first", "In the terms from", DAY, help="Blank is always."),
        Field("last", "Until", DAY),
    ),
)


class PlacesCard(Card):
    """The places, each with its numbers; vacancies are counted against them on People."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(gap=10)
        self._screen = screen
        self._lines = Changing()
        adds = button(self.tr("Add place…"), self._ask_for_place, kind="small", icon="plus")
        self.add(label(self.tr("Places in the terms of reference"), "h2"))
        self.add(label(self.tr("People counts vacancies against these: choose “Vacancies” there."), wraps=True))
        self.add(self._lines)
        self.add(hbox(adds, None))

    def refresh(self) -> None:
        """Show the places as they are kept."""
        found = places.all_places(self._screen.shell.office)
        nothing = label(self.tr("None is written down."), "muted", wraps=True)
        self._lines.lay_out(*([self._line(place) for place in found] or [nothing]), gap=2)

    def _line(self, place: Place) -> QWidget:
        words = f"{place.number} × {place_words(place)}"
        if place.first or place.last:
            words = f"{words}, {days_words(place.first, place.last)}"
        edits = button(self.tr("Edit…"), partial(self._edit, place), kind="link")
        edits.setAccessibleName(self.tr("Edit: {0}").format(words))
        removes = button(self.tr("Remove"), partial(self._remove, place), kind="link")
        removes.setAccessibleName(self.tr("Remove: {0}").format(words))
        line = hbox(label(words, wraps=True), edits, removes, gap=12)
        line.setStretch(0, 1)
        return wrap(line)

    def _ask_for_place(self) -> None:
        title = self.tr("Add place")
        self._ask(title, Place(), title)

    def _edit(self, place: Place) -> None:
        self._ask(place_words(place), place, self.tr("Save place"))

    def _ask(self, title: str, place: Place, verb: str) -> None:
        save: Callable[[Place], object] = partial(places.save_place, self._screen.shell.office)
        self._screen.shell.open_dialog(FormDialog(self.window(), title, PLACE_FIELDS, place, verb=verb, deed=save))

    def _remove(self, place: Place) -> None:
        self._screen.attempt(partial(places.remove_place, self._screen.shell.office, place))
