"""The questions about a claim or a budget line, with what it comes to as one types."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.expenses import Expense, ExpenseKind, Rate, is_settled
from cpp_desktop.domain.rates import name_key, quantity_field, reckoning
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services import expenses, rates, work
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.editors import CHOICE, DAY, LINE, PERSON, POUNDS, TENTHS
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, row
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.money_words import per
from cpp_desktop.ui.screens.needed_day import NeededDay
from cpp_desktop.ui.screens.work_words import pounds

FIELDS = (
    (Field("kind", "For", CHOICE(ExpenseKind)), Field("incurred", "Incurred on", NeededDay)),
    Field("person", "Whose claim", PERSON, id_name="person_id"),
    Field("note", "What for", LINE, help="A few words, such as “To the board and back”. They stand on the claim form."),
    Field("rate_name", "By a rate", CHOICE(())),
    (
        Field("amount_pence", "Amount in pounds", POUNDS, help="Such as 12.50."),
        Field("miles_tenths", "Miles driven", TENTHS),
        Field("units_tenths", "How many", TENTHS, help="Hours, days or meetings, such as 2.5."),
    ),
    (Field("claimed", "Claimed on", DAY), Field("paid", "Paid on", DAY)),
    Field("declined", "Declined on", DAY, help="They would rather not be paid; no reason is needed."),
)
_OF_CLAIMS = ("person", "claimed", "paid", "declined")


class ClaimDialog(FormDialog):
    """Shows only what belongs to the kind and the rate chosen, and the sum."""

    def __init__(self, screen: Screen, claim: Expense) -> None:
        self._host, self._office = screen, screen.shell.office
        super().__init__(
            screen.window(),
            self.tr("Claim or budget"),
            FIELDS,
            claim,
            verb=self.tr("Save claim or budget"),
            deed=self._save,
        )
        self._rates = {name_key(rate.name): rate for rate in rates.offered(self._office)}
        self._offer(claim)
        self.sum = label("", "h3", wraps=True)
        self._told = Card(self.sum, kind="accent", pad=(12, 8, 12, 8))
        self.add_above_foot(self._told)
        if is_settled(claim):
            self._offer_reopening()
        self.form.edited.connect(self._follow)
        self._follow("")

    def _offer(self, claim: Expense) -> None:
        none = ("", QCoreApplication.translate("ClaimDialog", "No rate: the amount is typed"))
        offered = [(rate.name, f"{rate.name}, {per(rate)}") for rate in self._rates.values()]
        if claim.rate_name and name_key(claim.rate_name) not in self._rates:
            offered.append((claim.rate_name, claim.rate_name))
        self.form.offer("rate_name", [none, *offered])
        self.form.offer("person", work.people_to_name(self._office, claim.person_id))
        known = self._rates.get(name_key(claim.rate_name))
        self.form.load(replace(claim, rate_name=known.name if known else claim.rate_name))

    def _offer_reopening(self) -> None:
        says = label(self.tr("What was paid or declined keeps its amount until it is reopened."), "muted", wraps=True)
        self.reopens = button(self.tr("Reopen it"), self._reopen, kind="small", icon="undo")
        self.add_above_foot(row(says, self.reopens, stretch=0))

    def _reopen(self) -> None:
        """Let the claim wait again, and go on with what was typed."""
        typed, reopened = self.form.typed(), list[Expense]()
        if self._host.attempt(lambda: reopened.append(expenses.reopen(self._office, self.form.loaded.id))):
            self.done(0)
            dialog = ask_about_claim(self._host, reopened[0])
            dialog.form.retype({name: words for name, words in typed.items() if name not in ("paid", "declined")})

    def _save(self, typed: Expense) -> None:
        expenses.save_claim(self._office, typed)
        self._host.show_record(typed.id)

    def _value(self, name: str) -> Any:  # noqa: ANN401 - any field's value
        return self.form.editor(name).value()

    def _follow(self, name: str) -> None:
        """Show the fields that belong to what is chosen, and add up."""
        rate = self._rates.get(name_key(self._value("rate_name") or ""))
        if name == "rate_name" and rate:
            self.form.editor("kind").show_value(rate.kind)
        if name == "kind" and rate and rate.kind is not self._value("kind"):
            self.form.editor("rate_name").show_value("")
            rate = None
        kind, by = self._value("kind"), bool(self._value("rate_name"))
        is_budget = kind is ExpenseKind.BUDGET
        counted = quantity_field(rate.unit) if rate else ""
        for field in _OF_CLAIMS:
            self.form.show_field(field, not is_budget)
        self.form.show_field("rate_name", not is_budget and self.form_offers_rates)
        self.form.show_field("amount_pence", not by)
        self.form.show_field("miles_tenths", counted == "miles_tenths" or (not by and kind is ExpenseKind.TRAVEL))
        self.form.show_field("units_tenths", counted == "units_tenths")
        self._add_up(by, rate)
        if name in ("", "rate_name", "kind"):
            self.fit()

    @property
    def form_offers_rates(self) -> bool:
        """Whether there is any rate to choose."""
        return bool(self._rates) or bool(self.form.loaded.rate_name)

    def _add_up(self, by: bool, rate: Rate | None) -> None:
        """Say what a claim by a rate comes to."""
        self._told.setVisible(by)
        if not by:
            return
        try:
            typed: Expense = self.form.record()
        except Refused:
            self.sum.setText(self.tr("It comes to what the rate says."))
            return
        found = expenses.reckon(self._office, typed)
        if found.amount_pence is None:
            self.sum.setText(self._missing(found.rate, rate))
            return
        tenths = typed.rate_tenths if is_settled(typed) else found.rate.tenths if found.rate else None
        said = reckoning(replace(typed, rate_tenths=tenths), rate.unit if rate else None)
        self.sum.setText(f"{said} = {pounds(found.amount_pence)}" if said else pounds(found.amount_pence))

    def _missing(self, in_force: Rate | None, rate: Rate | None) -> str:
        if in_force:
            return self.tr("{0} since {1}").format(per(in_force), day_month_year(in_force.first))
        return self.tr("“{0}” had not begun that day.").format(rate.name) if rate else self.tr("No such rate is kept.")


def ask_about_claim(screen: Screen, claim: Expense) -> ClaimDialog:
    """Ask about a claim or budget line, new or there already."""
    dialog = ClaimDialog(screen, claim)
    screen.shell.open_dialog(dialog)
    return dialog
