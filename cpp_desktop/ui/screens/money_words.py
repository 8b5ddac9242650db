"""Claims in words: how far one is, what it is reckoned by, and the columns of the list and of the year."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from cpp_desktop.domain.amounts import rate_words, tenths_words
from cpp_desktop.domain.expenses import Expense, ExpenseKind, Rate, RateUnit, Standing, standing
from cpp_desktop.domain.money_year import MoneyRow, MoneyYear
from cpp_desktop.domain.rates import name_key, reckoning
from cpp_desktop.domain.wording import month_year
from cpp_desktop.services.work import WorkLine
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.screens.work_words import day_column, day_of, pounds, tr

_CHIPS = {
    Standing.PAID: ("paid", "ok", ""), Standing.DECLINED: ("declined", "neutral", "minus"),
    Standing.WAITING: ("claimed", "warn", ""), Standing.NOT_CLAIMED: ("not claimed", "neutral", "ring"),
}  # fmt: skip


def where_it_stands(expense: Expense) -> Chip:
    """Return how far a claim is."""
    if expense.kind is ExpenseKind.BUDGET:
        return Chip(tr("budget"), "info", "none")
    words, kind, icon = _CHIPS[standing(expense)]
    return Chip(tr(words), kind, icon)


def kind_words(kind: ExpenseKind) -> str:
    """Return what the money is for, as the beginning of a line."""
    return tr(kind.value.capitalize())


def unit_words(unit: RateUnit) -> str:
    """Return what a rate is paid for."""
    return tr(unit.value)


def per(rate: Rate) -> str:
    """Put a rate into words: 45p per mile."""
    return tr("{0} per {1}").format(rate_words(rate.tenths), unit_words(rate.unit))


def reckoned_by(expense: Expense, units: Mapping[str, RateUnit]) -> str:
    """Say by what a claim is reckoned, with the name of its rate."""
    said = reckoning(expense, units.get(name_key(expense.rate_name)))
    return ": ".join(filter(None, (expense.rate_name, said)))


def _who(line: WorkLine) -> str:
    note: str = line.record.note
    return ", ".join(filter(None, (line.who, note.strip())))


def _number(line: WorkLine) -> int | None:
    miles: int | None = line.record.miles_tenths
    return line.record.units_tenths if miles is None else miles


COLUMNS = (
    day_column("Date"),
    Column("For", lambda line: kind_words(line.record.kind), second=_who, bold=True, least=190),
    Column("Amount", lambda line: line.record.amount_pence, pounds, right=True, width=96),
    Column(
        "Where it stands", lambda line: where_it_stands(line.record).text, lambda _: "",
        chips=lambda line: (where_it_stands(line.record),), width=132, priority=2, folds=True,
    ),
    day_of("Claimed", "claimed", 5),
    day_of("Paid", "paid", 4),
    Column("Miles, hours or days", _number, tenths_words, right=True, width=150, priority=6),
)  # fmt: skip


def _stretch(row: MoneyRow) -> tuple[date, date]:
    return row.first or date.min, row.last or date.min


def _stretch_words(stretch: tuple[date, date]) -> str:
    """Name a stretch of the year: April 2026, April to June 2026, or October 2026 to March 2027."""
    first, last = stretch
    if first == date.min:
        return tr("Earlier")
    if last - first < timedelta(days=32):
        return month_year(first)
    begins = month_year(first)
    if first.year == last.year:
        begins = begins.removesuffix(f" {first.year}")
    return tr("{0} to {1}").format(begins, month_year(last))


YEAR = (
    Column("For", lambda row: kind_words(row.kind), bold=True, least=150),
    Column("When", _stretch, _stretch_words, width=210, priority=2, folds=True),
    Column("Paid", lambda row: row.paid or None, pounds, right=True, width=84),
    Column("Waits", lambda row: row.waiting or None, pounds, right=True, width=84),
    Column("Declined", lambda row: row.declined or None, pounds, right=True, width=84),
)
"""Of the year’s money; those without room stand below the first, and are copied all the same."""


def year_words(year: MoneyYear) -> str:
    """Say in a sentence how the budget stands."""
    more = tr("{0} was declined and is owed to nobody.").format(pounds(year.declined)) if year.declined else ""
    if year.budget is None:
        said = tr("{0} is paid and {1} waits; no budget is written down.")
        return " ".join(filter(None, (said.format(pounds(year.paid), pounds(year.waiting)), more)))
    left = year.budget - year.paid - year.waiting
    said = tr("Of a budget of {0}, {1} is paid and {2} waits.").format(
        pounds(year.budget), pounds(year.paid), pounds(year.waiting)
    )
    rest = tr("{0} would be left.") if left >= 0 else tr("That is {0} more than there is.")
    return " ".join(filter(None, (said, rest.format(pounds(abs(left))), more)))
