"""The line above the register: what is shown, as on which day, and the filters kept by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cpp_desktop.domain.saved_filters import SavedFilter
from cpp_desktop.services import records, register_views
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from cpp_desktop.ui.parts.day_editor import DayEditor
from cpp_desktop.ui.parts.editors import LINE
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import fill
from cpp_desktop.ui.parts.menu_button import menu_button
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.people_columns import SHOWN

FILTERS = "people"
"""The screen that filters kept here are of."""

_TYPED_MS = 500
_FILTER_FIELDS = (Field("name", "Call it", LINE),)


class PeopleBar(QWidget):
    """`chosen(what)` when something else is to be shown, `day_chosen` when another day is.

    `what` is a view's name or, with large text, where there is no room for segments, that of one of those.
    """

    chosen = Signal(str)
    day_chosen = Signal()
    filter_chosen = Signal(object)  # what the filter keeps, a mapping

    def __init__(self, screen: Screen, keeps: Callable[[], Mapping[str, Any]]) -> None:
        """`keeps` says what a filter is to keep of what is shown."""
        super().__init__()
        self._screen, self._keeps = screen, keeps
        self._day: date | None = None
        self.what = ChoiceEditor([(name, _words(view.words)) for name, view in SHOWN.items()])
        self.what.entry.setAccessibleName(self.tr("Show"))
        self.what.show_value("everybody")
        self.what.edited.connect(lambda: self.chosen.emit(self.what.value()))
        self.what.setFixedWidth(theme.px(150 if theme.is_enlarged() else 196))
        self.day_line = DayEditor()
        self.day_line.entry.setAccessibleName(self.tr("As on"))
        self.day_line.entry.setPlaceholderText(self.tr("today"))
        self.day_line.setFixedWidth(theme.px(150 if theme.is_enlarged() else 160))
        self._typed = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._typed.timeout.connect(self._take_day)
        self.day_line.edited.connect(self._typed.start)
        self.day_line.entry.editingFinished.connect(partial(self._take_day, say=True))
        self.filters = menu_button(self.tr("Filters"), kind="")
        self.filters.menu().aboutToShow.connect(self._offer_filters)
        box = QHBoxLayout(self)
        what = () if theme.is_enlarged() else (label(self.tr("Show"), "label"),)
        fill(box, (*what, self.what, label(self.tr("as on"), "label"), self.day_line, self.filters, None), 8)

    @property
    def day(self) -> date:
        """The day as on which people are shown."""
        return self._day or self._screen.shell.office.today()

    @property
    def is_today(self) -> bool:
        """Say whether that is today."""
        return self.day == self._screen.shell.office.today()

    def show_day(self, day: date | None) -> None:
        """Show another day; None is whatever day it is."""
        self.day_line.show_value(day)
        self._typed.stop()
        if day != self._day:
            self._day = day
            self.day_chosen.emit()

    def offer(self, groups: Sequence[tuple[str, str]], shown: str) -> None:
        """Offer groups of people before the views, in these words, of which one is shown."""
        views = [(name, _words(view.words)) for name, view in SHOWN.items() if name != "everybody"]
        self.what.offer([*groups, *views])
        self.what.show_value(shown)

    def kept_day(self) -> str:
        """Return the day as a filter keeps it: nothing where it is whatever day it is."""
        return self._day.isoformat() if self._day else ""

    def _take_day(self, *, say: bool = False) -> None:
        self._typed.stop()
        try:
            day = self.day_line.value()
        except ValueError as why:
            if say:
                self._screen.shell.say(str(why), "warn")
            return
        if day != self._day:
            self._day = day
            self.day_chosen.emit()

    def _offer_filters(self) -> None:
        menu, kept = self.filters.menu(), register_views.filters(self._screen.shell.office, FILTERS)
        menu.clear()
        for one in kept:
            words = one.name.replace("&", "&&")
            menu.addAction(words).triggered.connect(partial(self._use, one))
        menu.addSeparator()
        menu.addAction(self.tr("Keep what is shown as a filter…")).triggered.connect(lambda: self._ask_for_name())
        if kept:
            removes = menu.addMenu(self.tr("Remove a filter"))
            for one in kept:
                removes.addAction(one.name.replace("&", "&&")).triggered.connect(partial(self._remove, one))

    def _use(self, kept: SavedFilter, _on: bool = False) -> None:
        self.filter_chosen.emit(register_views.conditions(kept))

    def _remove(self, kept: SavedFilter, _on: bool = False) -> None:
        self._screen.attempt(partial(records.remove, self._screen.shell.office, kept))

    def _ask_for_name(self) -> None:
        def keep(typed: dict[str, Any]) -> None:
            register_views.keep_filter(self._screen.shell.office, FILTERS, typed["name"], self._keeps())

        title, sentence = self.tr("Keep this filter"), self.tr("The words typed, what is shown and the day are kept.")
        self._screen.shell.open_dialog(
            FormDialog(
                self.window(), title, _FILTER_FIELDS, {"name": ""}, verb=self.tr("Keep filter"), deed=keep,
                sentence=sentence,
            )
        )  # fmt: skip


def _words(words: str) -> str:
    return QCoreApplication.translate("PeopleViews", words)


def iso_day(text: object) -> date | None:
    """Return the day that a filter keeps, or None."""
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None
