"""Influence: what the group asked for and what came of it, and all it does beside its meetings."""

from __future__ import annotations

from typing import ClassVar

from cpp_desktop.domain.people import Person
from cpp_desktop.services import work
from cpp_desktop.ui.dialogs.export_table import export_table
from cpp_desktop.ui.dialogs.import_table import import_table
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Segments, button
from cpp_desktop.ui.parts.find_box import FindBox
from cpp_desktop.ui.parts.layout import PageHeader, Pages, beside, page
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.screens.cases_list import CasesList
from cpp_desktop.ui.screens.money_list import MoneyList
from cpp_desktop.ui.screens.objectives_list import ObjectivesList
from cpp_desktop.ui.screens.representation_list import RepresentationList
from cpp_desktop.ui.screens.requests_list import RequestsList
from cpp_desktop.ui.screens.training_list import TrainingList
from cpp_desktop.ui.screens.work_list import WorkList, words

LISTS: tuple[type[WorkList], ...] = (
    CasesList, RequestsList, RepresentationList, TrainingList, MoneyList, ObjectivesList,
)  # fmt: skip
"""In the order of the segments."""


class InfluenceScreen(Screen):
    """The lists, one shown at a time, each made when it is first turned to."""

    reads: ClassVar[frozenset[type]] = frozenset({Person}).union(*(one.reads for one in LISTS))
    takes_lists: ClassVar[str] = CasesList.kind

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._made: dict[str, WorkList] = {}
        self._adds = button("", lambda: self.shown.add(), kind="primary", icon="plus")
        self.primary = self._adds
        more = menu_button(self.tr("More"), kind="")
        more.setAccessibleName(self.tr("More about this list"))
        imports = (self.tr("Import…"), lambda: import_table(self, self.shown.kind))
        show_deeds(more, (imports, (self.tr("Export…"), lambda: export_table(self, self.shown.kind))))
        self.header = PageHeader(self.tr("Influence"), more, self._adds)
        self.segments = Segments(((one.kind, words(one.name)) for one in LISTS), name=self.tr("Which list"))
        self.segments.chosen.connect(lambda _: self._begin_afresh())
        self.find_box = FindBox(self.tr("Find in this list"))
        if theme.is_large() and not theme.is_huge():  # six lists beside it leave it a few letters
            self.find_box.setPlaceholderText(self.tr("Find"))
        self.find_box.textChanged.connect(lambda typed: self.shown.table.search(typed))
        self.find_box.left_downwards.connect(lambda: self.shown.table.view.setFocus())
        self.find_box.returnPressed.connect(self._open_first)
        self.pages = Pages()
        bar = beside(self.segments, self.find_box, stretch=1)
        box = page(self, self.header, bar)
        box.addWidget(self.pages, 1)
        self._turn(reads=False)

    @property
    def shown(self) -> WorkList:
        """The list shown."""
        kind = self.segments.current()
        if kind not in self._made:
            made = next(one for one in LISTS if one.kind == kind)(self)
            self._made[kind] = made
            self.pages.addWidget(made)
        return self._made[kind]

    @property
    def table(self) -> RecordTable:
        """The rows shown."""
        return self.shown.table

    def _begin_afresh(self) -> None:
        """Turn to another list, without the words that were looked for in the one before."""
        if self.find_box:
            self.find_box.clear()
        self._turn()

    def _turn(self, *, reads: bool = True) -> None:
        verb = words(self.shown.adds)
        self._adds.setText(f" {verb}")
        self._adds.setAccessibleName(verb)
        self.pages.setCurrentWidget(self.shown)
        self.paper = getattr(self.shown.card, "paper", None)
        self.table.search(self.find_box.text() if self.find_box else "")
        if reads:
            self.refresh()

    def refresh(self) -> None:
        """Read the list shown again."""
        self.header.say(self.shown.refresh())

    def _open_first(self) -> None:
        if (record := self.table.chosen_record()) is not None:
            self.table.activated.emit(record)

    def show_record(self, record_id: str) -> None:
        """Show one record, in the list that it is in."""
        kind = work.kind_of(self.shell.office, record_id)
        if kind is None:
            return
        if self.find_box:
            self.find_box.clear()
        self.segments.choose(kind)
        self.table.choose(record_id)
        self.refresh()

    def chosen_id(self) -> str | None:
        """Return the id of the record chosen."""
        record = self.table.chosen_record()
        return record.id if record else None
