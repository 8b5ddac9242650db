"""The chosen agenda item, to be filled in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from cpp_desktop.domain.easy_pictures import picture_of
from cpp_desktop.domain.meetings import AgendaItem, Purpose
from cpp_desktop.services import records
from cpp_desktop.services.agenda import AgendaLine
from cpp_desktop.ui.parts import icons
from cpp_desktop.ui.parts.barred import bar
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.editors import CHOICE, LINE, NUMBER, PERSON, TICK
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, hbox
from cpp_desktop.ui.parts.picture_editor import PictureEditor
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.text_editors import TextEditor
from cpp_desktop.ui.screens.approved_line import why_approved
from cpp_desktop.ui.screens.item_papers import ItemPapers

_TWO_LINES = partial(TextEditor, lines=2)
_MORE = (
    Field("asked", "What the group is asked to do", _TWO_LINES, help="A line for each thing. It is on the agenda."),
    Field(
        "chair_note", "For the chair alone", _TWO_LINES, help="In the chair’s copy, which never goes out.", private=True
    ),
    Field("easy_words", "In easy words", LINE, help="A short sentence for the easy-read agenda."),
    Field("picture", "Picture", PictureEditor),
)
FIELDS = (
    Field("title", "Item", LINE),
    (Field("purpose", "Purpose", CHOICE(Purpose, blank="Not stated")), Field("minutes_allowed", "Minutes", NUMBER)),
    (Field("lead", "Lead", PERSON, id_name="lead_id"), Field("number", "Number", LINE)),
    Field("confidential", "Confidential", TICK, help="Left out of every agenda and of the circulated minutes."),
    *_MORE,
)


class AgendaItemCard(Card):
    """One item; saved as it is typed. `moved(places)`, `removed` and `parked` ask for the rest."""

    moved = Signal(int)
    removed = Signal()
    parked = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(16, 12, 16, 12), gap=10)
        self._screen = screen
        self._people: list[tuple[str, str]] = []
        self.title = label("", "h2", wraps=True)
        self.form = Form(FIELDS, wide=True)
        self._autosave = screen.autosave(self.form, self._save, kind="agenda item")
        up = button(self.tr("Up"), partial(self.moved.emit, -1), kind="small", icon="up")
        down = button(self.tr("Down"), partial(self.moved.emit, 1), kind="small", icon="chevron")
        self.removes = removes = button(self.tr("Remove"), self.removed.emit, kind="small", icon="trash")
        self._moves = (up, down)
        up.setAccessibleName(self.tr("Move item up"))
        down.setAccessibleName(self.tr("Move item down"))
        removes.setAccessibleName(self.tr("Remove item"))
        self.more = button(self.tr("More for the papers"), self._unfold, kind="link", icon="chevron", height=28)
        self._show_more(shown=False)
        self.papers = ItemPapers(screen)
        self.parks = button(self.tr("For a later meeting"), self.parked.emit, kind="small", icon="clock")
        self.add(self.title)
        self.add(self.form)
        self.add(hbox(self.more, None))
        self.add(self.papers)
        self.add(hbox(up, down, None, removes, gap=8))
        self.add(hbox(self.parks, None))
        self.hide()

    def show_item(self, line: AgendaLine | None, *, issued: bool, is_open: bool = True) -> None:
        """Show an item, or nothing; the number of one that was `issued` is not to be typed over.

        Once the minutes are no more `is_open` it keeps its title and its place too.
        """
        self.setVisible(line is not None)
        if line is None:
            return
        item = line.item
        self.title.setText(self.tr("Item {0}").format(item.number) if item.number else item.title)
        self.form.show_field("number", not issued)
        why = why_approved(is_open=is_open)
        for name in ("title", "number", "confidential"):
            self.form.bar_field(name, why)
        for made in (self.removes, self.parks):
            bar(made, why)
        for made in self._moves:
            bar(made, why if item.number else "")
        self.parks.setVisible(not issued and bool(item.number or item.purpose or item.lead))
        self.form.load(item)
        fitting = self.form.editor("picture")
        if isinstance(fitting, PictureEditor):
            fitting.show_fitting(picture_of(item.title, item.purpose))
        self.papers.show_papers(item, line.papers)

    def offer(self, people: list[tuple[str, str]]) -> None:
        """Say who can lead an item, as (id, name)."""
        if people != self._people:
            self._people = people
            self.form.offer("lead", people)

    def _unfold(self) -> None:
        """Show what else the papers say of an item, or fold it away again."""
        self._show_more(shown=not self._is_unfolded)
        if self._is_unfolded:
            self.form.editor("asked").setFocus()

    def _show_more(self, *, shown: bool) -> None:
        self._is_unfolded = shown
        for field in _MORE:
            self.form.show_field(field.name, shown)
        words = self.tr("Less for the papers") if shown else self.tr("More for the papers")
        self.more.setText(f" {words}")
        self.more.setIcon(icons.icon("up" if shown else "chevron"))
        self.more.setAccessibleName(words)
        self.more.setAccessibleDescription(self.tr("What is asked, a note for the chair, easy words and a picture"))

    def leave(self) -> bool:
        """Save what is typed; say whether all of it is saved."""
        return self._autosave.flush()

    def _save(self, item: AgendaItem, visit: str) -> None:
        records.save(self._screen.shell.office, item, visit=visit)
