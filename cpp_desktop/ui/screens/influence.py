"""Influence: what the group asked for and what came of it, and all it does beside its meetings."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.expenses import Expense
from cpp_desktop.domain.influence import CaseStep, InfluenceCase, Outcome
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.objectives import Objective
from cpp_desktop.domain.people import Person
from cpp_desktop.domain.representation import Seat, SeatAttendance
from cpp_desktop.domain.support import Training
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services import influence, records, work
from cpp_desktop.services.work import WorkLine
from cpp_desktop.ui.dialogs.export_table import export_table
from cpp_desktop.ui.dialogs.import_table import import_table
from cpp_desktop.ui.parts.buttons import Segments, button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.find_box import FindBox
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import PageHeader, Pages, beside, flow, list_and_card, page, wrap
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen, Shell
from cpp_desktop.ui.screens.case_card import CaseCard
from cpp_desktop.ui.screens.case_dialogs import ask_for_case
from cpp_desktop.ui.screens.case_words import age, where_it_stands
from cpp_desktop.ui.screens.work_dialogs import ask_about, blank
from cpp_desktop.ui.screens.work_words import LISTS, WorkList, pounds

CASES = "influence"


class InfluenceScreen(Screen):
    """Six lists, one shown at a time; cases have the card of the one chosen beside them."""

    reads: ClassVar[frozenset[type]] = frozenset(
        {
            InfluenceCase, CaseStep, Consultation, Seat, SeatAttendance, Training, Expense, Objective, Person, Minute,
            Meeting,
        }
    )  # fmt: skip
    takes_lists: ClassVar[str] = CASES

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._lists = {one.kind: one for one in LISTS}
        self.primary = button(self.tr("New case…"), self._add, kind="primary", icon="plus")
        imports = button(self.tr("Import…"), lambda: import_table(self, self.kind))
        exports = button(self.tr("Export…"), lambda: export_table(self, self.kind))
        self.header = PageHeader(self.tr("Influence"), imports, exports, self.primary)
        named = ((one.kind, _said(one.name)) for one in LISTS)
        self.segments = Segments(((CASES, self.tr("Cases")), *named), name=self.tr("Which list"))
        self.segments.chosen.connect(lambda _: self._turn())
        self.find_box = FindBox(self.tr("Find in this list"))
        self.find_box.textChanged.connect(self._search)
        self.find_box.left_downwards.connect(lambda: self.table.view.setFocus())
        self.find_box.returnPressed.connect(self._open_first)
        self.card = CaseCard(self)
        self.tables = {CASES: self._case_table(), **{one.kind: self._work_table(one) for one in LISTS}}
        both = wrap(list_and_card(self.tables[CASES], self.card, width=600, narrow=480))
        self.pages = Pages(both, *(self.tables[one.kind] for one in LISTS))
        self._places = {CASES: both, **{one.kind: self.tables[one.kind] for one in LISTS}}
        self.edits = button(self.tr("Edit…"), self._edit, kind="small", icon="edit")
        self.removes = button(self.tr("Remove"), self._remove, kind="small", icon="trash")
        self.seats = button(self.tr("Add seat…"), self._add_seat, kind="small", icon="plus")
        self._below = wrap(flow(self.edits, self.removes, self.seats, gap=8))
        box = page(self, self.header, self.segments, beside(self.find_box, stretch=0))
        box.addWidget(self.pages, 1)
        box.addWidget(self._below)
        self._turn(reads=False)

    @property
    def kind(self) -> str:
        """The kind of list shown."""
        return self.segments.current()

    @property
    def table(self) -> RecordTable:
        """The list shown."""
        return self.tables[self.kind]

    def _case_table(self) -> RecordTable:
        columns = (
            Column("No.", lambda c: c.reference, width=52, tone=lambda _: "accent_text", bold=True),
            Column(
                "Case", lambda c: c.theme, second=lambda c: age(c, self.shell.office.today()), bold=True, least=180
            ),
            Column(
                "Where it stands", lambda c: where_it_stands(c).text, lambda _: "",
                chips=lambda c: (where_it_stands(c),), width=150, priority=2,
            ),
        )  # fmt: skip
        says = self.tr(
            "A case follows one concern from the day it was raised to what came of it, over years if need be."
        )
        empty = Empty(says, (self.tr("Import a list…"), partial(import_table, self, CASES)), icon="thread")
        table = RecordTable(columns, name=self.tr("Cases"), empty=empty, row_height=50)
        table.chosen.connect(self._show_case)
        table.activated.connect(lambda _: self.card.edit())
        table.set_foot(label(self.tr("“No change” is an outcome too."), "small"), None)
        return table

    def _work_table(self, one: WorkList) -> RecordTable:
        empty = Empty(
            _said(one.says), (self.tr("Import a list…"), partial(import_table, self, one.kind)), icon="thread"
        )
        table = RecordTable(one.columns, name=_said(one.name), empty=empty, row_height=46)
        table.setMinimumHeight(230)
        table.activated.connect(self._ask_about)
        return table

    def _turn(self, *, reads: bool = True) -> None:
        is_cases = self.kind == CASES
        words = self.tr("New case…") if is_cases else _said(self._lists[self.kind].adds)
        assert self.primary is not None
        self.primary.setText(f" {words}")
        self.primary.setAccessibleName(words)
        self._below.setVisible(not is_cases)
        self.seats.setVisible(self.kind == "representation")
        self.pages.setCurrentWidget(self._places[self.kind])
        self._search(self.find_box.text() if self.find_box else "")
        if reads:
            self.refresh()

    def refresh(self) -> None:
        """Read the list shown again."""
        office = self.shell.office
        if self.kind == CASES:
            found = influence.cases(office)
            self.header.say(self._counted(found))
            self.table.show_records(found)
            if self.table.chosen_record() is None and found:
                self.table.choose(found[0].id)
            self._show_case(self.table.chosen_record())
            return
        self.header.say(self._money() if self.kind == "expenses" else _said(self._lists[self.kind].says))
        self.table.show_records(work.listing(office, self.kind))

    def _counted(self, cases: list[InfluenceCase]) -> str:
        ended = [c.outcome or Outcome.NOT_KNOWN for c in cases if c.closed]
        by_outcome = [f"{ended.count(o)} {self.tr(o.value)}" for o in Outcome if o in ended]
        said = self.tr("{0} open, {1} closed").format(len(cases) - len(ended), len(ended))
        return f"{said}: {', '.join(by_outcome)}" if by_outcome else said

    def _money(self) -> str:
        now = work.totals(self.shell.office)
        return self.tr("{0} paid since {1} of a budget of {2}  ·  {3} claimed and unpaid").format(
            pounds(now.paid), day_month_year(now.first), pounds(now.budget), pounds(now.claimed_unpaid)
        )

    def _search(self, typed: str) -> None:
        self.table.search(typed)

    def _open_first(self) -> None:
        if (record := self.table.chosen_record()) is not None:
            self.table.activated.emit(record)

    def _show_case(self, case: InfluenceCase | None) -> None:
        self.card.show_case(influence.page(self.shell.office, case.id) if case else None)

    def show_record(self, record_id: str) -> None:
        """Show one record, in the list that it is in."""
        kind = work.kind_of(self.shell.office, record_id)
        if kind is None:
            return
        if self.find_box:
            self.find_box.clear()
        self.tables[kind].choose(record_id)
        self.segments.choose(kind)
        self.refresh()

    def chosen_id(self) -> str | None:
        """Return the id of the record chosen."""
        record = self.table.chosen_record()
        return record.id if record else None

    def _add(self) -> None:
        if self.kind == CASES:
            ask_for_case(self, self.show_record)
        else:
            ask_about(self, blank(self, self.kind), self.show_record)

    def _add_seat(self) -> None:
        ask_about(self, blank(self, "seat"), self.show_record)

    def _ask_about(self, line: WorkLine) -> None:
        ask_about(self, line.record, self.show_record)

    def _edit(self) -> None:
        if (line := self.table.chosen_record()) is not None:
            self._ask_about(line)

    def _remove(self) -> None:
        if (line := self.table.chosen_record()) is not None:
            self.attempt(partial(records.remove, self.shell.office, line.record))


def _said(words: str) -> str:
    return QCoreApplication.translate("WorkWords", words)
