"""Money: claims, involvement payments and the budget."""

from __future__ import annotations

from typing import Any, ClassVar

from cpp_desktop.domain.expenses import Expense, ExpenseKind
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services import work
from cpp_desktop.services.work import WorkLine
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.editors import CHOICE, DAY, PERSON, POUNDS, TENTHS
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.screens.needed_day import NeededDay
from cpp_desktop.ui.screens.work_card import WorkCard
from cpp_desktop.ui.screens.work_dialogs import Asked, ask_about
from cpp_desktop.ui.screens.work_list import WorkList
from cpp_desktop.ui.screens.work_words import day_column, day_of, pounds, tr

FIELDS = (
    (Field("kind", "For", CHOICE(ExpenseKind)), Field("incurred", "Incurred on", NeededDay)),
    Field("person", "Whose claim", PERSON, id_name="person_id", help="Blank for the budget."),
    (
        Field("amount_pence", "Amount in pounds", POUNDS),
        Field("miles_tenths", "Miles driven", TENTHS),
    ),
    (Field("claimed", "Claimed on", DAY), Field("paid", "Paid on", DAY)),
    Field("declined", "Declined on", DAY),
)
MONEY = Asked(
    QT_TRANSLATE_NOOP("WorkDialogs", "Claim or budget"),
    QT_TRANSLATE_NOOP("WorkDialogs", "Save claim or budget"),
    FIELDS,
    ("person", "person_id"),
)


def where_it_stands(line: WorkLine) -> Chip:
    """Return whether a claim was paid."""
    expense = line.record
    if expense.kind is ExpenseKind.BUDGET:
        return Chip(tr("budget"), "info", "none")
    if expense.paid or expense.declined:
        return Chip(tr("paid"), "ok") if expense.paid else Chip(tr("declined"), icon="minus")
    return Chip(tr("claimed"), "warn") if expense.claimed else Chip(tr("not claimed"), icon="ring")


COLUMNS = (
    day_column("Date"),
    Column("For", lambda line: line.title, second=lambda line: line.who, bold=True),
    Column("Amount", lambda line: line.record.amount_pence, pounds, right=True, width=104),
    Column(
        "Where it stands", lambda line: where_it_stands(line).text, lambda _: "",
        chips=lambda line: (where_it_stands(line),), width=140,
    ),
    day_of("Claimed", "claimed", 4),
    day_of("Paid", "paid", 3),
    Column("Miles", lambda line: line.record.miles_tenths, lambda m: f"{m / 10:g}", right=True, width=70, priority=5),
)  # fmt: skip


class MoneyCard(WorkCard):
    """The claim, or the budget line, that was chosen."""

    def where_it_stands(self, line: WorkLine) -> Chip:
        """Return whether it was paid."""
        return where_it_stands(line)

    def ask(self, record: Expense) -> None:
        """Ask what is to be changed in a claim."""
        ask_about(self.host, record, MONEY, self.host.show_record)


class MoneyList(WorkList):
    """Claims and budgets, the latest first."""

    kind = "expenses"
    name = QT_TRANSLATE_NOOP("WorkWords", "Money")
    adds = QT_TRANSLATE_NOOP("WorkWords", "Add claim or budget…")
    says = QT_TRANSLATE_NOOP("WorkWords", "Claims, involvement payments and the budget. The return names nobody.")
    reads: ClassVar[frozenset[type]] = frozenset({Expense})

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of a claim."""
        return COLUMNS

    def make_card(self) -> MoneyCard:
        """Return the card of a claim."""
        return MoneyCard(self.host, self.tr("Choose a claim to see how far it is."))

    def add(self) -> None:
        """Ask for one more claim or budget."""
        today = self.office.today()
        claim = Expense(incurred=today, kind=ExpenseKind.TRAVEL, claimed=today)
        ask_about(self.host, claim, MONEY, self.host.show_record)

    def sentence(self, lines: list[Any]) -> str:
        """Return what was paid this year and what waits."""
        now = work.totals(self.office)
        return self.tr("{0} paid since {1} of a budget of {2}  ·  {3} claimed and unpaid").format(
            pounds(now.paid), day_month_year(now.first), pounds(now.budget), pounds(now.claimed_unpaid)
        )
