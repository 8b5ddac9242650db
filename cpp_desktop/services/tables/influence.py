"""The table of influence cases, with their steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import ClassVar

from cpp_desktop.domain.influence import CaseStep, InfluenceCase, StepKind
from cpp_desktop.services.tables.action_history import Told, told_by_day
from cpp_desktop.services.tables.book import Book
from cpp_desktop.services.tables.cells import DATE, TICK, Cell, choice
from cpp_desktop.services.tables.columns import Column, Row, Words, identified, words_of
from cpp_desktop.services.tables.desk import Desk
from cpp_desktop.services.tables.plain import PlainTable
from cpp_desktop.services.tables.table import Entry
from cpp_desktop.services.tables.vocabulary import OUTCOME, REACH, RESPONSE

STEPS = told_by_day(choice(StepKind, {"put to": StepKind.ASKED, "answer": StepKind.ANSWERED}))
IDS = Cell(lambda text: tuple(one.strip() for one in text.split(";")), "; ".join)
"""The minutes that steps name, in their order; empty for none."""


class InfluenceTable(PlainTable[InfluenceCase]):
    """Influence cases by the day they were raised, with their steps.

    A step is told like `Letter to the trust@2026-03-01 asked`; the action that it comes from is not.
    """

    kind, record_type, by = "influence", InfluenceCase, "raised"
    titled_by = ("reference", "theme")
    field_headings: ClassVar[Mapping[str, str]] = {"day": "steps", "text": "steps"}
    columns = identified(
        (
            Column("reference", synonyms=("ref", "case", "case no", "no")),
            Column("raised", DATE, ("date raised", "raised on", "opened", "date"), required=True),
            Column("theme", synonyms=("issue", "concern", "what was raised", "title"), required=True),
            Column("raised_by", synonyms=("put by", "from whom")),
            Column("put_to", synonyms=("asked of", "to whom", "raised with")),
            Column("response", RESPONSE, ("answer", "reply")),
            Column("outcome", OUTCOME, ("result",)),
            Column("reach", REACH, ("how far", "scope")),
            Column("closed", DATE, ("date closed", "closed on")),
            Column("what_changed", synonyms=("change", "what happened", "impact")),
            Column("why_it_mattered", synonyms=("why", "why it matters")),
            Column("users_view", synonyms=("what users say", "view of users")),
            Column("professionals_view", synonyms=("what professionals say", "view of professionals")),
            Column("include_in_return", TICK, ("in return", "include", "annual return")),
            Column("steps", STEPS, ("what happened so far", "timeline")),
        ),
        Column("steps_id", IDS),
    )

    def blank(self, row: Row) -> InfluenceCase:
        """Return a case of the row's theme and day."""
        return InfluenceCase(id=row.new_id(), raised=row.get("raised") or date.min, theme="")

    def entries(self, book: Book) -> list[Entry[InfluenceCase]]:
        """Return the cases with their steps."""
        return [Entry(entry.record, tuple(book.steps.get(entry.record.id, ()))) for entry in super().entries(book)]

    def words(self, entry: Entry[InfluenceCase], book: Book) -> Words:
        """Return a case as words, its steps in a cell."""
        steps = [part for part in entry.parts if isinstance(part, CaseStep)]
        named = [step.minute_id or "" for step in steps]
        values = self._values(entry.record, book)
        values |= {"steps": tuple(map(_told, steps)), "steps_id": tuple(named) if any(named) else ()}
        return words_of(self.columns, values)

    def drafted(self, row: Row, before: Entry[InfluenceCase] | None, desk: Desk) -> Entry[InfluenceCase]:
        """Return the case as the row would have it, with its steps."""
        case = super().drafted(row, before, desk).record
        stored = [part for part in before.parts if isinstance(part, CaseStep)] if before else []
        return Entry(case, tuple(_steps(row, case.id, stored, desk.book)))


def _told(step: CaseStep) -> Told:
    return Told(step.text, step.day, step.kind)


def _steps(row: Row, case_id: str, stored: Sequence[CaseStep], book: Book) -> list[CaseStep]:
    """Return the steps as the row gives them; without an id they are added to those there are."""
    said: tuple[Told, ...] = row.taken("steps", (), ())
    if not said and not (row.known and "steps" in row.values):
        return list(stored)
    named: tuple[str, ...] = row.get("steps_id") or ()
    free, found = list(stored), list[CaseStep]()
    for n, one in enumerate(said):
        one = one._replace(state=one.state or StepKind.DISCUSSED)
        same = next((step for step in free if _told(step) == one), None)
        if same:
            free.remove(same)
        minute_id = named[n] if len(named) == len(said) and named[n] in book.minutes_by_id else None
        new = CaseStep(case_id=case_id, day=one.day, kind=one.state, text=one.text, minute_id=minute_id)
        found.append(same or new)
    return found if row.known else [*stored, *(step for step in found if step not in stored)]
