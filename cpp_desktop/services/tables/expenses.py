"""The table of claims, involvement payments and the budget."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import ClassVar

from cpp_desktop.domain.expenses import Expense
from cpp_desktop.services.tables.cells import AMOUNT, DATE, RATE, TENTHS, WORD
from cpp_desktop.services.tables.columns import Column, Row, identified
from cpp_desktop.services.tables.plain import PlainTable
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
