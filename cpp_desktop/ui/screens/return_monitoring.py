"""Section 5 of the return on the screen: optional counts of who the group is, linked to nobody."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from cpp_desktop.domain.ids import new_id
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_sections import SectionState
from cpp_desktop.domain.signed_returns import MonitoringCount
from cpp_desktop.services import return_texts
from cpp_desktop.services.annual_return import AnnualReturn
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import ChipLabel
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.editors import LINE, NUMBER
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, flow, row
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.return_words import state_chip

COUNT_FIELDS = (
    Field("question", "Question", LINE, help="As it was asked, such as Age group."),
    Field("answer", "Answer", LINE, help="One of its answers; “not stated” is one too."),
    (
        Field("number", "How many of the group", NUMBER),
        Field("population", "Of the people served", NUMBER, help="Blank where nobody knows."),
    ),
)
COLUMNS = (
    Column("Answer", lambda c: c.answer, bold=True),
    Column("Of the group", lambda c: c.number, lambda n: f"{n:,}", right=True, width=110),
    Column("Of the people served", lambda c: c.population, lambda n: f"{n:,}", right=True, width=160, priority=2),
)


class MonitoringCard(Card):
    """Takes numbers by question and answer; small ones are hidden before anything leaves."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(16, 12, 16, 12))
        self._screen = screen
        self._period: Period | None = None
        self.setMinimumWidth(1)
        self._title, self.chip = label("", "h2", wraps=True), ChipLabel()
        self._sentence = label("", "muted", wraps=True)
        self.adds = button(self.tr("Add answer…"), self._ask_for_new, kind="small", icon="plus")
        self.repeats = button(self.tr("Ask as last year"), self._repeat, kind="small")
        self.edits = button(self.tr("Edit…"), self._ask_about_chosen, kind="small", icon="edit")
        self.removes = button(self.tr("Remove"), self._remove, kind="small")
        empty = Empty(self.tr("Count on paper, and write the sums here. No answer is kept with a name."), icon="people")
        self.table = RecordTable(
            COLUMNS, name=self.tr("Answers"), empty=empty, row_height=31, band=lambda c: c.question
        )  # fmt: skip
        self.table.activated.connect(lambda _: self._ask_about_chosen())
        self.add(row(self._title, self.chip, stretch=0))
        self.add(self._sentence)
        self.add(self.table, 1)
        self.add(flow(self.adds, self.repeats, self.edits, self.removes, gap=8))

    def show_section(self, drawn: AnnualReturn, section: SectionState) -> None:
        """Show the counts of a return."""
        self._period = drawn.period
        self._title.setText(f"{section.number}  {section.title}")
        self.chip.show_chip(state_chip(section.state))
        self._sentence.setText(section.sentence)
        counts = self._counts()
        self.table.show_records(sorted(counts, key=lambda c: c.question))
        if self.table.chosen_record() is None and counts:
            self.table.choose(counts[0].id)
        self.repeats.setVisible(not counts and bool(self._asked_before()))
        for one in (self.edits, self.removes):
            one.setVisible(bool(counts))

    def _counts(self, period: Period | None = None) -> list[MonitoringCount]:
        wanted = period or self._period
        return return_texts.monitoring(self._screen.shell.office, wanted.first, wanted.last) if wanted else []

    def _asked_before(self) -> list[MonitoringCount]:
        return self._counts(self._period.before) if self._period else []

    def _keep(self, counts: list[MonitoringCount]) -> None:
        if self._period is not None:
            return_texts.count(self._screen.shell.office, counts, self._period.first, self._period.last)

    def _repeat(self) -> None:
        if (period := self._period) is None:
            return
        again = [
            replace(one, id=new_id(), first=period.first, last=period.last, number=None) for one in self._asked_before()
        ]
        self._screen.attempt(partial(self._keep, again))

    def _ask_for_new(self) -> None:
        if (period := self._period) is None:
            return
        chosen: MonitoringCount | None = self.table.chosen_record()
        question = chosen.question if chosen else ""
        new = MonitoringCount(first=period.first, last=period.last, question=question, answer="")
        self._ask(new, self.tr("Add answer"))

    def _ask_about_chosen(self) -> None:
        if (chosen := self.table.chosen_record()) is not None:
            self._ask(chosen, self.tr("Save answer"))

    def _ask(self, count: MonitoringCount, verb: str) -> None:
        def keep(edited: MonitoringCount) -> None:
            self.table.choose(edited.id)
            self._keep([*(c for c in self._counts() if c.id != edited.id), edited])

        sentence = self.tr("A number that is linked to nobody. Small ones are hidden when the return leaves.")
        dialog = FormDialog(
            self.window(), self.tr("Who we are"), COUNT_FIELDS, count, verb=verb, deed=keep, sentence=sentence
        )
        self._screen.shell.open_dialog(dialog)

    def _remove(self) -> None:
        chosen: MonitoringCount | None = self.table.chosen_record()
        if chosen is not None:
            rest = [c for c in self._counts() if c.id != chosen.id]
            self._screen.attempt(partial(self._keep, rest))
