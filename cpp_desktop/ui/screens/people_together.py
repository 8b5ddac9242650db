"""What can be done with several people chosen together: one step for all of them."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from cpp_desktop.domain.people import Delivery, InformationFormat
from cpp_desktop.services import people
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import fill
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.person_words import delivery_words, format_words


class PeopleTogether(QWidget):
    """The line at the foot of the register while several rows are chosen; with large text one menu holds it all."""

    def __init__(self, screen: Screen, table: RecordTable) -> None:
        super().__init__()
        self._screen, self._table = screen, table
        self.count = label("", "small")
        by = [(self.tr("Papers by {0}").format(delivery_words(d).lower()), self._change(delivery=d)) for d in Delivery]
        wanted = [
            (self.tr("Papers in {0}").format(format_words(f)), self._change(information_format=f))
            for f in InformationFormat
        ]
        reviewed = self.tr("Needs reviewed today")
        copies = button(self.tr("Copy"), table.copy, kind="link")
        if theme.is_large():
            self.change = menu_button(self.tr("Change"), kind="link")
            show_deeds(self.change, [*by, *wanted, (reviewed, self._review)])
            parts: tuple[QWidget, ...] = (self.change, copies)
        else:
            self.sends = menu_button(self.tr("Papers by"), kind="link")
            self.prints = menu_button(self.tr("Papers in"), kind="link")
            show_deeds(self.sends, by)
            show_deeds(self.prints, wanted)
            parts = (self.sends, self.prints, button(reviewed, self._review, kind="link"), copies)
        box = QHBoxLayout(self)
        fill(box, (self.count, *parts), 12)
        self.hide()

    def show_count(self, count: int) -> None:
        """Show how many are chosen; one alone is edited beside the list."""
        self.count.setText(self.tr("%n chosen", "", count))
        self.setVisible(count > 1)

    def _change(self, **changed: Any) -> partial[None]:  # noqa: ANN401 - as in Person
        return partial(self._change_all, **changed)

    def _review(self) -> None:
        self._change_all(needs_reviewed=self._screen.shell.office.today())

    def _change_all(self, **changed: Any) -> None:  # noqa: ANN401 - as in Person
        ids = [line.id for line in self._table.chosen_records()]

        def change() -> None:
            count = people.change_several(self._screen.shell.office, ids, **changed)
            self._screen.shell.say(self.tr("%n person(s) changed. One Undo takes it all back.", "", count), "ok")

        self._screen.attempt(change)
