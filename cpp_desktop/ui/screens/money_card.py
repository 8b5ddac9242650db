"""One claim on one page: what it comes to and how far it is; on a second tab the money of the year."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cpp_desktop.domain.expenses import Expense, ExpenseKind, is_open, is_settled
from cpp_desktop.domain.money_year import Stretch
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services import expenses, rates
from cpp_desktop.services.work import WorkLine
from cpp_desktop.ui.dialogs.claim_forms import show_claim_form
from cpp_desktop.ui.dialogs.pay_claims import ask_for_payment
from cpp_desktop.ui.parts.buttons import Segments, button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import fill, row, wrap
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.evidence_list import EvidenceList
from cpp_desktop.ui.screens.money_form import ask_about_claim
from cpp_desktop.ui.screens.money_words import YEAR, reckoned_by, where_it_stands, year_words
from cpp_desktop.ui.screens.work_card import Overview, WorkCard, event
from cpp_desktop.ui.screens.work_words import pounds


class MoneyOfTheYear(Overview):
    """What was paid, waits and was declined this year, by kind; it names nobody."""

    title: ClassVar[str] = QT_TRANSLATE_NOOP("WorkWords", "This year")

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._office = screen.shell.office
        self.says = label("", wraps=True)
        options = (
            (Stretch.QUARTER.value, self.tr("Quarters")), (Stretch.MONTH.value, self.tr("Months")),
            (Stretch.YEAR.value, self.tr("Whole year")),
        )  # fmt: skip
        self.stretches = Segments(options, name=self.tr("How the year is divided"))
        self.stretches.chosen.connect(lambda _: self.refresh())
        empty = Empty(self.tr("Nothing was claimed this year."), icon="chart")
        self.table = RecordTable(YEAR, name=self.tr("Money of this year"), empty=empty, row_height=46)
        self.copies = button(self.tr("Copy for a spreadsheet"), self._copy, kind="link")
        self.table.set_foot(label(self.tr("No names are in it."), "small", wraps=True), None, self.copies)
        box = QVBoxLayout(self)
        fill(box, (self.says, wrap(row(self.stretches, None))), 8)
        box.addWidget(self.table, 1)

    def refresh(self) -> None:
        """Add up again."""
        year = expenses.year(self._office, Stretch(self.stretches.current()))
        self.says.setText(year_words(year))
        self.table.show_records(year.rows)
        self.copies.setEnabled(bool(year.rows))

    def _copy(self) -> None:
        self.table.view.selectAll()
        self.table.copy()


class MoneyCard(WorkCard):
    """The claim, or the budget line, that was chosen."""

    def __init__(self, screen: Screen, teaches: str) -> None:
        super().__init__(screen, teaches, overview=MoneyOfTheYear(screen))

    def verbs(self) -> tuple[QPushButton, ...]:
        """Return what can become of a claim."""
        self.pays = button(self.tr("Mark as paid…"), self._pay, kind="small", icon="tick")
        self.declines = button(self.tr("They decline it"), self._decline, kind="small")
        self.declines.setToolTip(self.tr("No reason is needed, and nothing is owed any more."))
        self.reopens = button(self.tr("Reopen"), self._reopen, kind="small", icon="undo")
        self.forms = button(self.tr("Claim form"), self._form, kind="small", icon="file")
        return self.pays, self.declines, self.reopens, self.forms

    def below(self) -> tuple[QWidget, ...]:
        """Return its receipts."""
        self.files = EvidenceList(self.host, self)
        return (self.files,)

    def where_it_stands(self, line: WorkLine) -> Chip:
        """Return how far it is."""
        return where_it_stands(line.record)

    def show_line(self, line: WorkLine | None) -> None:
        """Show a claim, or nothing."""
        self.files.show_files(line.record if line else None)
        super().show_line(line)

    def tell(self, line: WorkLine) -> None:
        """Lay out what it comes to, and what became of it."""
        claim: Expense = line.record
        is_budget = claim.kind is ExpenseKind.BUDGET
        self.about.setText(", ".join(filter(None, (line.who, day_month_year(claim.incurred)))))
        self.pays.setVisible(is_open(claim))
        self.declines.setVisible(is_open(claim))
        self.reopens.setVisible(is_settled(claim) and not is_budget)
        self.forms.setVisible(bool(claim.person_id) and is_open(claim))
        amount = self.tr("No amount yet") if claim.amount_pence is None else pounds(claim.amount_pence)
        by = reckoned_by(claim, rates.units(self.office))
        more = [label(words, "muted", wraps=True) for words in (by, claim.note.strip()) if words]
        self.middle.lay_out(label(amount, "h1"), *more, *([] if is_budget else self._happened(claim)), gap=8)

    def _happened(self, claim: Expense) -> list[QWidget]:
        """Return a line for each day on which something came of it."""
        lines = []
        if claim.claimed:
            lines.append(event("tick", "ok", self.tr("Claimed on {0}").format(day_month_year(claim.claimed))))
        if claim.paid:
            keeps = self.tr("It keeps the amount and the rate it was paid at.")
            lines.append(event("tick", "ok", self.tr("Paid on {0}").format(day_month_year(claim.paid)), more=keeps))
        elif claim.declined:
            said = self.tr("Declined on {0}").format(day_month_year(claim.declined))
            lines.append(event("minus", "muted", said, more=self.tr("Nothing is owed. No reason was asked.")))
        elif claim.claimed:
            lines.append(event("clock", "warn", self.tr("Waits to be paid")))
        else:
            lines.append(event("ring", "muted", self.tr("Not claimed yet")))
        return lines

    def ask(self, record: Expense) -> None:
        """Ask what is to be changed in a claim."""
        ask_about_claim(self.host, record)

    def _pay(self) -> None:
        if self.line is not None:
            ask_for_payment(self.host, [self.line.record])

    def _decline(self) -> None:
        if self.line is not None and self.host.attempt(
            partial(expenses.decline, self.office, self.line.id, self.office.today())
        ):
            self.host.shell.say(self.tr("Noted: nothing is owed, and no reason is needed."), "ok")

    def _reopen(self) -> None:
        if self.line is not None:
            self.host.attempt(partial(expenses.reopen, self.office, self.line.id))

    def _form(self) -> None:
        if self.line is not None:
            show_claim_form(self.host, self.line.record.person_id, self.line.who)
