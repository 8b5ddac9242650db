"""People: everybody in the register as they stand today, and the chosen person beside the list."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QSignalBlocker

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.meetings import Attendance, Meeting
from cpp_desktop.domain.people import (
    SERVICE_USERS,
    Category,
    Membership,
    Person,
    RestingSpell,
    Role,
    Status,
)
from cpp_desktop.domain.representation import Seat
from cpp_desktop.domain.support import Consent, DeclaredInterest, Training
from cpp_desktop.domain.wording import counted, long_date
from cpp_desktop.services import papers, people
from cpp_desktop.services.people import RegisterLine
from cpp_desktop.ui.dialogs.export_table import export_table
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.dialogs.import_table import import_table
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Segments, button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.editors import CHOICE, DAY, LINE
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import PageHeader, hbox, page
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Shell
from cpp_desktop.ui.screens.later import LaterScreen
from cpp_desktop.ui.screens.person_card import PersonCard
from cpp_desktop.ui.screens.person_words import (
    CATEGORY_WORDS,
    categories_words,
    delivery_icon,
    delivery_words,
    status_chip,
)

_SEGMENTS: dict[str, frozenset[Status]] = {
    "active": frozenset({Status.ACTIVE}),
    "resting": frozenset({Status.RESTING}),
    "corresponding": frozenset({Status.CORRESPONDING}),
    "former": frozenset({Status.FORMER, Status.DIED}),
    "all": frozenset(Status),
}
_MEMBERS = _SEGMENTS["active"] | _SEGMENTS["resting"] | _SEGMENTS["corresponding"]
_ORDER = list(Status)


def _chips(line: RegisterLine) -> tuple[Chip, ...]:
    return (status_chip(line.status),)


COLUMNS = (
    Column("Name and category", lambda r: r.person.name, second=lambda r: categories_words(r.membership), bold=True),
    Column(
        "Role", lambda r: ", ".join(role.title.value for role in r.roles), width=146, priority=2, folds=True
    ),
    Column(
        "Papers by", lambda r: r.person.delivery, delivery_words,
        icon=lambda r: delivery_icon(r.person.delivery), tone=lambda _: "muted", width=116, priority=3,
        order=lambda d: d.value,
    ),
    Column("Standing", lambda r: r.status, lambda _: "", chips=_chips, width=140, order=_ORDER.index),
)  # fmt: skip

ADD_FIELDS = (
    Field("name", "Name", LINE),
    (
        Field("category", "Belongs as", CHOICE(Category, words=CATEGORY_WORDS, blank="Not stated")),
        Field("joined", "Joined on", DAY),
    ),
    Field("email", "E-mail", LINE, help="It can wait; everything can be filled in later."),
)


class PeopleScreen(LaterScreen):
    """The register."""

    reads: ClassVar[frozenset[type]] = frozenset(
        {Person, Membership, Role, RestingSpell, Attendance, Meeting, Action}
        | {Consent, DeclaredInterest, Training, Seat}
    )
    takes_lists: ClassVar[str] = "people"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._lines: list[RegisterLine] = []
        self.primary = button(self.tr("Add person"), self._ask_for_person, kind="primary", icon="plus")
        self.paper = button(self.tr("Print register"), self._preview, icon="print")
        imports = button(self.tr("Import…"), partial(import_table, self, "people"))
        exports = button(self.tr("Export…"), partial(export_table, self, "people"))
        self.header = PageHeader(self.tr("People"), self.paper, imports, exports, self.primary)
        self.table = RecordTable(COLUMNS, name=self.tr("People"), empty=self._empty())
        self.table.chosen.connect(self._show_person)
        self.find_box = self._words = self.table.find_box(self.tr("Name, role or category"))
        self.segments = Segments(self._segment_words(), name=self.tr("Which people"))
        self.segments.chosen.connect(lambda _: self._show_lines())
        self._foot = label("", "small")
        self.table.set_foot(self._foot, None)
        self.card = PersonCard(self)
        self.card.setFixedWidth(theme.px(384 if theme.is_large() else 470))
        bar = hbox(self.find_box, self.segments, gap=8)
        bar.setStretch(0, 1)
        both = hbox(self.table, self.card, gap=14)
        both.setStretch(0, 1)
        box = page(self, self.header, bar)
        box.addLayout(both, 1)

    def _segment_words(self) -> tuple[tuple[str, str], ...]:
        words = [self.tr("Active"), self.tr("Resting"), self.tr("Corresponding"), self.tr("Former"), self.tr("All")]
        return tuple(zip(_SEGMENTS, words, strict=True))

    def _empty(self) -> Empty:
        return Empty(
            self.tr("Nobody here yet. Bring in the list you have, or add people one by one."),
            (self.tr("Import a list…"), partial(import_table, self, "people")),
            (self.tr("Add the first person"), self._ask_for_person),
            icon="people",
        )

    def refresh(self) -> None:
        """Read the register again and show the same person as before."""
        self._lines = people.register(self.shell.office)
        stands = Counter(line.status for line in self._lines)
        self.segments.count(**{name: sum(stands[s] for s in group) for name, group in _SEGMENTS.items()})
        self._say_counts(stands)
        with QSignalBlocker(self.table):  # the person is shown once, below
            self._show_lines()
        self.show_beside(lambda: self._show_person(self.table.chosen_record()))

    def _say_counts(self, stands: Counter[Status]) -> None:
        members = [line for line in self._lines if line.status in _MEMBERS]
        users = sum(
            line.membership is not None and line.membership.primary_category in SERVICE_USERS for line in members
        )
        today = long_date(self.shell.office.today())
        count = counted(len(members), "member", "members")
        if not theme.is_large():
            count = self.tr("{0} on {1}").format(count, today)
        split = self.tr("{0}, {1}").format(
            counted(users, "service user", "service users"), counted(len(members) - users, "other", "others")
        )
        self.header.say(f"{count}  ·  {split}" if members else self.tr("Nobody is in the register yet."))

    def _show_lines(self) -> None:
        group = _SEGMENTS[self.segments.current()]
        shown = [line for line in self._lines if line.status in group]
        self.table.show_records(shown)
        if self.table.chosen_record() is None and shown:
            self.table.choose(shown[0].id)
        self._foot.setText(counted(len(shown), "person", "people"))

    def _show_person(self, line: RegisterLine | None) -> None:
        self.card.show_page(people.person_page(self.shell.office, line.id) if line else None)

    def show_record(self, record_id: str) -> None:
        """Show one person, whatever they are today."""
        if record_id not in {line.id for line in self._lines}:
            self.refresh()
        line = next((line for line in self._lines if line.id == record_id), None)
        if line is None:
            return
        if line.status not in _SEGMENTS[self.segments.current()]:
            self.segments.choose(next(name for name, group in _SEGMENTS.items() if line.status in group))
        self._words.clear()
        self.table.choose(record_id)

    def chosen_id(self) -> str | None:
        """Return the id of the person shown."""
        line = self.table.chosen_record()
        return line.id if line else None

    def _ask_for_person(self) -> None:
        blank = {"name": "", "category": None, "joined": self.shell.office.today(), "email": ""}
        title = self.tr("Add person")
        self.shell.open_dialog(FormDialog(self.window(), title, ADD_FIELDS, blank, verb=title, deed=self._add_person))

    def _add_person(self, typed: dict[str, Any]) -> None:
        self.show_record(people.add_person(self.shell.office, **typed).id)

    def _preview(self) -> None:
        write = papers.compose(self.shell.office, "register")
        self.shell.preview(self.tr("Register of members"), write, file_name=self.tr("Register.pdf"))
