"""Tables of the kinds of record: listed, exported, and imported from what a secretary keeps in a spreadsheet."""

from __future__ import annotations

from cpp_desktop.exchange.spreadsheets import RawTable
from cpp_desktop.services.tables.exporting import Exported, Listing, export, headings, list_rows
from cpp_desktop.services.tables.importing import (
    carry_out,
    carry_out_together,
    guess_mapping,
    plan_import,
    plan_together,
    read_pasted,
    read_source,
    remember_mapping,
    remembered_mapping,
    sheet_names,
)
from cpp_desktop.services.tables.kinds import KINDS
from cpp_desktop.services.tables.outcome import Change, Outcome, Plan, Result, Verdict
from cpp_desktop.services.tables.questions import Question

__all__ = [
    "KINDS", "Change", "Exported", "Listing", "Outcome", "Plan", "Question", "RawTable", "Result", "Verdict",
    "carry_out", "carry_out_together", "export", "guess_mapping", "headings", "list_rows", "plan_import",
    "plan_together", "read_pasted", "read_source", "remember_mapping", "remembered_mapping", "sheet_names",
]  # fmt: skip
