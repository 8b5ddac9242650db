"""The table of claims, involvement payments and the budget."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import ClassVar

from cpp_desktop.domain.amounts import amount_words
from cpp_desktop.domain.expenses import Expense, Rate, RateUnit, changed_though_paid, is_open
from cpp_desktop.domain.rates import name_key, rate_on, reckoned, reckoned_at_first, reckoning, too_long
from cpp_desktop.services.tables.cells import AMOUNT, DATE, RATE, TENTHS, WORD
from cpp_desktop.services.tables.columns import Column, Row, RowRefused, identified
from cpp_desktop.services.tables.desk import Desk
from cpp_desktop.services.tables.plain import PlainTable
from cpp_desktop.services.tables.table import Entry
from cpp_desktop.services.tables.vocabulary import EXPENSE_KIND


class ExpenseTable(PlainTable[Expense]):
    """Claims and budget lines by the day they were incurred; amounts in pounds."""

    kind, record_type, by = "expenses", Expense, "incurred"
    titled_by = ("incurred", "kind", "amount")
    names = "person"
    in_field: ClassVar[Mapping[str, str]] = {
        "amount": "amount_pence", "miles": "miles_tenths", "rate": "rate_name", "units": "units_tenths",
        "rate_each": "rate_tenths",
    }  # fmt: skip
    field_headings: ClassVar[Mapping[str, str]] = {field: heading for heading, field in in_field.items()}
    columns = identified(
        (
            Column("incurred", DATE, ("date", "date incurred", "when"), required=True),
            Column("person", synonyms=("name", "who", "member", "claimant")),
            Column("kind", EXPENSE_KIND, ("type", "what for"), required=True),
            Column("amount", AMOUNT, ("sum", "pounds", "cost", "£")),
            Column("claimed", DATE, ("date claimed", "claimed on")),
            Column("declined", DATE, ("date declined", "declined on")),
            Column("paid", DATE, ("date paid", "paid on")),
            Column("miles", TENTHS, ("mileage",)),
            Column("rate", synonyms=("by which rate", "rate name", "name of the rate")),
            Column("units", TENTHS, ("hours", "days", "half days", "meetings", "quantity")),
            Column("rate_each", RATE, ("each", "per unit", "rate per unit", "rate per mile")),
            Column("note", synonyms=("notes", "remark", "remarks", "comment", "details")),
        ),
        Column("person_id", WORD),
    )

    def blank(self, row: Row) -> Expense:
        """Return an expense of the row's kind and day."""
        return Expense(id=row.new_id(), incurred=row.get("incurred") or date.min, kind=row.get("kind"))

    def drafted(self, row: Row, before: Entry[Expense] | None, desk: Desk) -> Entry[Expense]:
        """Return the claim as the row would have it, at the rate of its day where that is known."""
        written = super().drafted(row, before, desk).record
        if before and (field := changed_though_paid(before.record, written)):
            raise RowRefused(self.field_headings[field], "This was paid; reopen the payment first, then change it.")
        rates = desk.book.all(Rate)
        is_new = before is None and written.amount_pence is None
        claim = (reckoned_at_first if is_new else reckoned)(written, rates)
        rate = rate_on(rates, claim.rate_name, claim.incurred)
        if rates and rate is None and claim.rate_name and is_open(claim):
            desk.note(row, f"There is no rate “{claim.rate_name}” that day; the amount stands as written.")
        if row.get("amount") not in (None, claim.amount_pence):
            said = reckoning(claim, rate.unit if rate else None)
            wrong = amount_words(row.get("amount"))
            raise RowRefused("amount", f"{said} comes to {amount_words(claim.amount_pence or 0)}, not {wrong}.")
        self._refuse_long_day(claim, {name_key(rate.name): rate.unit for rate in rates}, desk)
        return Entry(claim)

    def _refuse_long_day(self, claim: Expense, units: Mapping[str, RateUnit], desk: Desk) -> None:
        if not claim.units_tenths or name_key(claim.rate_name) not in units or not (claim.person_id or claim.person):
            return
        others = [
            other
            for other in (*desk.book.snapshot.all(Expense, incurred=claim.incurred), *desk.saves)
            if isinstance(other, Expense) and other.incurred == claim.incurred
            and (other.person_id, other.person) == (claim.person_id, claim.person)
        ]  # fmt: skip
        if why := too_long(claim, {other.id: other for other in others}.values(), units):
            raise RowRefused("units", why)
