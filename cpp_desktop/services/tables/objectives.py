"""The tables of the work programme: objectives, and how far each had come on a day."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from datetime import date
from typing import Any

from cpp_desktop.domain.objectives import Objective, ObjectiveProgress
from cpp_desktop.services.tables.book import Book
from cpp_desktop.services.tables.cells import DATE, WORD
from cpp_desktop.services.tables.columns import Column, Row, RowRefused, identified
from cpp_desktop.services.tables.desk import Desk
from cpp_desktop.services.tables.plain import PlainTable
from cpp_desktop.services.tables.register import search_key
from cpp_desktop.services.tables.table import Entry
from cpp_desktop.services.tables.vocabulary import OBJECTIVE_OUTCOME


class ObjectiveTable(PlainTable[Objective]):
    """Objectives of the work programme by the day they were agreed."""

    kind, record_type, by = "objectives", Objective, "agreed"
    titled_by = ("title",)
    names = "lead"
    minutes = ("minute", "deciding_minute")
    columns = identified(
        (
            Column("title", synonyms=("objective", "aim", "goal", "what"), required=True),
            Column("agreed", DATE, ("date agreed", "agreed on", "date")),
            Column("outcome", OBJECTIVE_OUTCOME, ("result", "status", "state")),
            Column("decided", DATE, ("date decided", "decided on")),
            Column("lead", synonyms=("who leads", "led by", "owner", "responsible")),
            Column("minute", synonyms=("minute no", "minute number", "agreed by minute")),
            Column("deciding_minute", synonyms=("decided by minute",)),
        ),
        Column("lead_id", WORD),
        Column("minute_id", WORD),
        Column("deciding_minute_id", WORD),
    )

    def blank(self, row: Row) -> Objective:
        """Return an objective without anything said of it."""
        return Objective(id=row.new_id(), title="")


class ProgressTable(PlainTable[ObjectiveProgress]):
    """How far objectives had come, by day; an objective is told by its title, the last one agreed by then."""

    kind, record_type, by = "progress", ObjectiveProgress, "day"
    titled_by = ("day", "objective")
    minutes = ("minute",)
    columns = identified(
        (
            Column("objective", synonyms=("title", "aim", "goal"), required=True),
            Column("day", DATE, ("date", "when", "on"), required=True),
            Column("text", synonyms=("progress", "how far", "news", "note"), required=True),
            Column("minute", synonyms=("minute no", "minute number")),
        ),
        Column("objective_id", WORD),
        Column("minute_id", WORD),
    )

    def blank(self, row: Row) -> ObjectiveProgress:
        """Return progress on the row's day, of no objective yet."""
        return ObjectiveProgress(id=row.new_id(), objective_id="", day=row.get("day") or date.min, text="")

    def drafted(self, row: Row, before: Entry[ObjectiveProgress] | None, desk: Desk) -> Entry[ObjectiveProgress]:
        """Return the progress as the row would have it."""
        made = super().drafted(row, before, desk).record
        old = before.record if before else None
        return Entry(replace(made, objective_id=self._objective(row, old, made.day, desk.book)))

    def key(self, record: ObjectiveProgress, book: Book) -> Hashable:
        """Return the objective, the day and the words."""
        return record.objective_id, record.day, search_key(record.text)

    def _objective(self, row: Row, old: ObjectiveProgress | None, day: date, book: Book) -> str:
        """Return the id of the objective that a row means.

        Raises:
            RowRefused: there is none of that title.
        """
        written, stated = row.get("objective"), row.get("objective_id")
        known = {one.id: one for one in book.all(Objective)}
        named = search_key(written)
        if stated in known and (not written or named == search_key(known[stated].title)):
            return str(stated)
        if not written and old:
            return old.objective_id
        found = [one for one in known.values() if search_key(one.title) == named]
        if not found:
            raise RowRefused("objective", f"There is no objective “{written or ''}”; import the objectives first.")
        by_then = [one for one in found if one.agreed is None or one.agreed <= day] or found
        return max(by_then, key=lambda one: (one.agreed or date.min, one.id)).id

    def _values(self, record: ObjectiveProgress, book: Book) -> dict[str, Any]:
        title = next((one.title for one in book.all(Objective) if one.id == record.objective_id), "")
        return {**super()._values(record, book), "objective": title}
