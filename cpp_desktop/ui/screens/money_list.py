"""Money: claims, involvement payments and the budget."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar

from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.domain.expenses import Expense, ExpenseKind, Rate, is_open
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services import expenses
from cpp_desktop.ui.dialogs.claim_forms import ask_for_claim_forms
from cpp_desktop.ui.dialogs.pay_claims import ask_for_payment
from cpp_desktop.ui.dialogs.rates import show_rates
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.layout import Part, flow, wrap
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.screens.money_card import MoneyCard
from cpp_desktop.ui.screens.money_form import ask_about_claim
from cpp_desktop.ui.screens.money_words import COLUMNS
from cpp_desktop.ui.screens.work_list import WorkList
from cpp_desktop.ui.screens.work_words import pounds


class MoneyList(WorkList):
    """Claims and budgets, the latest first; several chosen together are paid together."""

    kind = "expenses"
    name = QT_TRANSLATE_NOOP("WorkWords", "Money")
    adds = QT_TRANSLATE_NOOP("WorkWords", "Add claim or budget…")
    says = QT_TRANSLATE_NOOP("WorkWords", "Claims, involvement payments and the budget. The return names nobody.")
    reads: ClassVar[frozenset[type]] = frozenset({Expense, Rate, Evidence})

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of a claim."""
        return COLUMNS

    def make_card(self) -> MoneyCard:
        """Return the card of a claim."""
        return MoneyCard(self.host, self.tr("Choose a claim to see how far it is."))

    def foot(self) -> tuple[Part, ...]:
        """Return what can be done with the claims chosen, and what is about all of them."""
        self.pays = button(self.tr("Mark as paid…"), self._pay, kind="link", icon="tick")
        deeds = (
            (self.tr("Claim forms…"), partial(ask_for_claim_forms, self.host)),
            (self.tr("Rates…"), partial(show_rates, self.host)),
        )
        others = [button(words, deed, kind="link") for words, deed in deeds]
        if theme.is_large():
            more = menu_button(self.tr("More"), kind="link")
            show_deeds(more, deeds)
            others = [more]
        self.table.selected.connect(self._count_chosen)
        self._count_chosen(0)
        return (wrap(flow(self.pays, *others, gap=12)),)

    def _count_chosen(self, _: int) -> None:
        count = len(self._open())
        words = self.tr("Mark %n as paid…", "", count) if count > 1 else self.tr("Mark as paid…")
        self.pays.setText(f" {words}")
        self.pays.setAccessibleName(words)
        self.pays.setEnabled(count > 0)

    def _open(self) -> list[Expense]:
        return [line.record for line in self.table.chosen_records() if is_open(line.record)]

    def _pay(self) -> None:
        ask_for_payment(self.host, self._open())

    def add(self) -> None:
        """Ask for one more claim or budget."""
        today = self.office.today()
        ask_about_claim(self.host, Expense(incurred=today, kind=ExpenseKind.TRAVEL, claimed=today))

    def refresh(self) -> str:
        """Read the rows again; what can be done with those chosen may be another thing now."""
        said = super().refresh()
        self._count_chosen(0)
        return said

    def sentence(self, lines: list[Any]) -> str:
        """Return what was paid this year and what waits."""
        now = expenses.year(self.office)
        paid, since, waiting = pounds(now.paid), day_month_year(now.first), pounds(now.waiting)
        if now.budget is None:
            return self.tr("{0} paid since {1}  ·  {2} claimed and unpaid").format(paid, since, waiting)
        return self.tr("{0} paid since {1} of a budget of {2}  ·  {3} claimed and unpaid").format(
            paid, since, pounds(now.budget), waiting
        )
