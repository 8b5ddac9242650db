"""The chosen agenda item, to be filled in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from cpp_desktop.domain.meetings import AgendaItem, Purpose
from cpp_desktop.services import records
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.editors import CHOICE, LINE, NUMBER, PERSON, TICK
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, hbox
from cpp_desktop.ui.parts.screen import Screen

FIELDS = (
    Field("title", "Item", LINE),
    (Field("purpose", "Purpose", CHOICE(Purpose, blank="Not stated")), Field("minutes_allowed", "Minutes", NUMBER)),
    (Field("lead", "Lead", PERSON, id_name="lead_id"), Field("number", "Number", LINE)),
    Field("confidential", "Confidential", TICK, help="Left out of every agenda and of the circulated minutes."),
)


class AgendaItemCard(Card):
    """One item; saved as it is typed. `moved(places)` and `removed` ask for the rest."""

    moved = Signal(int)
    removed = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(16, 12, 16, 12), gap=10)
        self._screen = screen
        self._people: list[tuple[str, str]] = []
        self.title = label("", "h2", wraps=True)
        self.form = Form(FIELDS)
        self._autosave = screen.autosave(self.form, self._save, kind="agenda item")
        up = button(self.tr("Up"), partial(self.moved.emit, -1), kind="small", icon="up")
        down = button(self.tr("Down"), partial(self.moved.emit, 1), kind="small", icon="chevron")
        removes = button(self.tr("Remove"), self.removed.emit, kind="small", icon="trash")
        up.setAccessibleName(self.tr("Move item up"))
        down.setAccessibleName(self.tr("Move item down"))
        removes.setAccessibleName(self.tr("Remove item"))
        self.add(self.title)
        self.add(self.form)
        self.add(hbox(up, down, None, removes, gap=8))
        self.hide()

    def show_item(self, item: AgendaItem | None) -> None:
        """Show an item, or nothing."""
        self.setVisible(item is not None)
        if item is None:
            return
        self.title.setText(self.tr("Item {0}").format(item.number) if item.number else item.title)
        self.form.load(item)

    def offer(self, people: list[tuple[str, str]]) -> None:
        """Say who can lead an item, as (id, name)."""
        if people != self._people:
            self._people = people
            self.form.offer("lead", people)

    def leave(self) -> bool:
        """Save what is typed; say whether all of it is saved."""
        return self._autosave.flush()

    def _save(self, item: AgendaItem, visit: str) -> None:
        records.save(self._screen.shell.office, item, visit=visit)
