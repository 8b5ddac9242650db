"""People: everybody in the register as they stand on a day, and the chosen person beside the list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QPushButton, QStackedWidget

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.duplicates import KnownApart
from cpp_desktop.domain.meetings import Attendance, Meeting
from cpp_desktop.domain.people import Membership, Person, RestingSpell, Role, Status
from cpp_desktop.domain.representation import Place, Seat
from cpp_desktop.domain.saved_filters import SavedFilter
from cpp_desktop.domain.support import Consent, DeclaredInterest, Training
from cpp_desktop.domain.wording import counted
from cpp_desktop.services import papers, people, places
from cpp_desktop.services.register_list import ListedPerson, reading
from cpp_desktop.services.register_views import VIEWS
from cpp_desktop.ui.dialogs.export_table import export_table
from cpp_desktop.ui.dialogs.import_table import import_table
from cpp_desktop.ui.dialogs.print_people import ways_to_print
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Segments, button
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import PageHeader, beside, list_and_card, page, vbox, wrap
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.parts.turns import BLOCK, Turns, in_blocks
from cpp_desktop.ui.screens.duplicate_notice import DuplicateNotice
from cpp_desktop.ui.screens.later import LaterScreen
from cpp_desktop.ui.screens.new_person import ask_for_person
from cpp_desktop.ui.screens.people_bar import PeopleBar, iso_day
from cpp_desktop.ui.screens.people_columns import COLUMNS, SHOWN, VACANCIES
from cpp_desktop.ui.screens.people_sentences import people_sentence, vacancies_sentence
from cpp_desktop.ui.screens.people_together import PeopleTogether
from cpp_desktop.ui.screens.person_card import PersonCard
from cpp_desktop.ui.screens.vacancies import vacancies_table

_SEGMENTS: dict[str, frozenset[Status]] = {
    "active": frozenset({Status.ACTIVE}),
    "resting": frozenset({Status.RESTING}),
    "corresponding": frozenset({Status.CORRESPONDING}),
    "former": frozenset({Status.FORMER, Status.DIED}),
    "all": frozenset(Status),
}


class PeopleScreen(LaterScreen):
    """The register."""

    reads: ClassVar[frozenset[type]] = frozenset(
        {Person, Membership, Role, RestingSpell, Attendance, Meeting, Action}
        | {Consent, DeclaredInterest, Training, Seat, Place, SavedFilter, KnownApart}
    )
    takes_lists: ClassVar[str] = "people"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._lines: list[ListedPerson] = []
        self._view = "everybody"
        self._sought: str | None = None
        self._may_choose_first = self._is_read_again = self._is_showing = False
        self._reading, self._sorting_out = Turns(self, self.isEnabled), Turns(self, self.isEnabled)
        self.primary = button(self.tr("Add person"), partial(ask_for_person, self), kind="primary", icon="plus")
        imports = button(self.tr("Import…"), partial(import_table, self, "people"))
        self.header = PageHeader(self.tr("People"), self._more_button(), imports, self.primary)
        self.table = RecordTable(COLUMNS, name=self.tr("People"), empty=self._empty())
        self.table.chosen.connect(lambda _: self._show_chosen_soon())
        self.table.counted.connect(self._after_rows)
        self.vacancies = vacancies_table(self)
        self.find_box = self._words = self.table.find_box(self.tr("Name, role or category"))
        self._words.textChanged.connect(self.vacancies.search)
        self.segments = Segments(self._segment_words(), name=self.tr("Which people"))
        self.segments.chosen.connect(lambda _: self._show_lines())
        self.bar = PeopleBar(self, self._kept)
        self.bar.chosen.connect(self._show_what)
        self.bar.day_chosen.connect(self.refresh)
        self.bar.filter_chosen.connect(self.use_filter)
        self.together = PeopleTogether(self, self.table)
        self.table.selected.connect(self._show_together)
        self._foot = label("", "small")
        self.duplicates = DuplicateNotice(self)
        self.table.set_foot(self._foot, self.together, self.duplicates, None, self.table.column_button())
        self.card = PersonCard(self)
        self._lay_out()

    def _more_button(self) -> QPushButton:
        """Return the menu beside the title: the register's papers, and its list for other programs."""
        more = menu_button(self.tr("More"), kind="")
        more.setAccessibleName(self.tr("More about the register"))
        prints = (self.tr("Print register") + "\tCtrl+P", self._preview)
        exports = (self.tr("Export…"), partial(export_table, self, "people"))
        show_deeds(more, (prints, *ways_to_print(self), exports))
        self.paper = more.menu().actions()[0]
        return more

    def _lay_out(self) -> None:
        """Lay the page out; with large text without segments."""
        line = beside(self._words, self.bar if theme.is_large() else self.segments, stretch=0, gap=8)
        self._tables = QStackedWidget()
        for table in (self.table, self.vacancies):
            self._tables.addWidget(table)
        left = vbox(*([] if theme.is_large() else [self.bar]), self._tables, gap=10)
        left.setStretch(left.count() - 1, 1)
        both = list_and_card(wrap(left), self.card, width=470, narrow=384)
        box = page(self, self.header, line)
        box.addLayout(both, 1)

    def _segment_words(self) -> tuple[tuple[str, str], ...]:
        words = [self.tr("Active"), self.tr("Resting"), self.tr("Corresponding"), self.tr("Former"), self.tr("All")]
        return tuple(zip(_SEGMENTS, words, strict=True))

    def _empty(self) -> Empty:
        return Empty(
            self.tr("Nobody here yet. Bring in the list you have, or add people one by one."),
            (self.tr("Import a list…"), partial(import_table, self, "people")),
            (self.tr("Add the first person"), partial(ask_for_person, self)),
            icon="people",
        )

    def refresh(self) -> None:
        """Read the register again and show the same person as before; a large one is read over several turns."""
        self._reading.run(self._read())

    def _read(self) -> Iterator[None]:
        office, day = self.shell.office, self.bar.day
        if not self._lines:
            self.table.wait()
        steps = reading(office, day)
        while True:
            try:
                read = next(steps)
            except StopIteration as ended:
                self._lines = ended.value
                break
            self._foot.setText(self.tr("Reading: %n person(s)", "", read))
            yield
        if len(self._lines) > BLOCK:
            yield
        self._is_read_again = True  # the person too, once the rows are there
        self._show_lines()
        self.duplicates.look_again()
        if self._sought:
            self._reveal()
            self._sought = None

    def _show_what(self, what: str) -> None:
        """Show a view, or a group where the choice offers those too."""
        if what in _SEGMENTS:
            self._show(group=what)
        else:
            self._show(group="active" if what == "everybody" else "all", view=what)

    def _show(self, *, group: str, view: str = "everybody") -> None:
        """Show a group of those in a view, with the view's column."""
        self._view, shown = view, SHOWN[view]
        self.bar.what.show_value(group if theme.is_large() and view == "everybody" else view)
        self.segments.choose(group)
        self.table.columns.also_want(*filter(None, (shown.column,)))
        if shown.column:
            self.table.sort_by(shown.column, descending=shown.descending)
        else:
            self.table.unsort()
        self._show_lines()

    def _show_lines(self) -> None:
        """Show those of the group and the view, as many turns as it takes."""
        is_places = self._view == VACANCIES
        self._tables.setCurrentWidget(self.vacancies if is_places else self.table)
        self.card.setVisible(not is_places)
        self.segments.setEnabled(not is_places)
        self._sorting_out.run(self._show_places() if is_places else self._show_people())

    def _show_people(self) -> Iterator[None]:
        group, is_in, day = _SEGMENTS[self.segments.current()], VIEWS[self._view], self.bar.day
        stands: Counter[Status] = Counter()
        shown: list[ListedPerson] = []
        viewed: list[ListedPerson] = []
        for at, block in in_blocks(self._lines):
            if at:
                yield
            some = [line for line in block if is_in(line, day)]
            viewed += some
            stands.update(line.status for line in some)
            shown += [line for line in some if line.status in group]
        self._count(stands)
        self.header.say(people_sentence(self._view, viewed, day, is_today=self.bar.is_today))
        self._may_choose_first = True
        if len(shown) > BLOCK:
            yield
        self.table.show_records(shown)

    def _count(self, stands: Counter[Status]) -> None:
        counts = {name: sum(stands[s] for s in group) for name, group in _SEGMENTS.items()}
        self.segments.count(**counts)
        if theme.is_large():
            self.bar.offer(
                [(name, f"{words} {counts[name]:,}") for name, words in self._segment_words()],
                self.segments.current() if self._view == "everybody" else self._view,
            )

    def _show_places(self) -> Iterator[None]:
        found = yield from places.filling(self.shell.office, self._lines, self.bar.day)
        self.vacancies.show_records(found)
        self.header.say(vacancies_sentence(found, self.bar.day, is_today=self.bar.is_today))

    def _after_rows(self, shown: int, _total: int) -> None:
        self._foot.setText(counted(shown, "person", "people"))
        if self._may_choose_first and shown and self.table.chosen_record() is None:
            self.table.choose(self.table.model.id_at(0))
        self._may_choose_first = False
        if self._is_read_again and not self._is_showing:
            self.show_beside(self._show_chosen)
        self._is_read_again = False

    def _show_together(self, count: int) -> None:
        self._foot.setVisible(count < 2)
        self.together.show_count(count)

    def _show_chosen_soon(self) -> None:
        """Show the person chosen in a turn after the one that laid out the rows."""
        if not self._is_showing:
            self._is_showing = True
            self.later(self._show_chosen)

    def _show_chosen(self) -> None:
        self._is_showing = False
        line = self.table.chosen_record()
        self.card.show_page(people.person_page(self.shell.office, line.id, line.initials) if line else None)

    def show_record(self, record_id: str) -> None:
        """Show one person, whatever they are today."""
        self._sought = record_id
        if self._reveal():
            self._sought = None
        else:
            self.refresh()

    def _reveal(self) -> bool:
        line = next((line for line in self._lines if line.id == self._sought), None)
        if line is None:
            return False
        group, is_in = self.segments.current(), VIEWS.get(self._view)
        if line.status not in _SEGMENTS[group] or is_in is None or not is_in(line, self.bar.day):
            self._show(group=next(name for name, statuses in _SEGMENTS.items() if line.status in statuses))
        self._words.clear()
        self.table.choose(line.id)
        return True

    def use_filter(self, keeps: Mapping[str, Any]) -> None:
        """Show what a filter keeps; what it does not name is as at first."""
        view, group = keeps.get("show"), keeps.get("group")
        self._words.setText(str(keeps.get("words", "")))
        self.bar.show_day(iso_day(keeps.get("on")))
        self._show(group=group if group in _SEGMENTS else "all", view=view if view in SHOWN else "everybody")

    def _kept(self) -> dict[str, str]:
        """Return what a filter keeps of what is shown."""
        group, words = self.segments.current(), self._words.text()
        return {"show": self._view, "group": group, "words": words, "on": self.bar.kept_day()}

    def chosen_id(self) -> str | None:
        """Return the id of the person shown."""
        line = self.table.chosen_record()
        return line.id if line else None

    def _preview(self) -> None:
        write = papers.compose(self.shell.office, "register")
        title, endings = self.tr("Register of members"), papers.endings("register")
        self.shell.preview(title, write, file_name=self.tr("Register.pdf"), endings=endings)
