"""What an import would do, row by row, and what it says of itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from cpp_desktop.services.records import Record
from cpp_desktop.services.tables.questions import Question


class Verdict(Enum):
    """What becomes of a row."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    JOINED = "joined"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Change:
    """One cell before and after, as words; None is blank."""

    heading: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What would become of one row, numbered as in its sheet.

    A refused row says in which of the sheet's columns and why; where people share its name, `choices` are the
    (id, words) of those who may be meant. A row that is joined to an action says to which.
    """

    row: int
    verdict: Verdict
    title: str = ""
    changes: tuple[Change, ...] = ()
    column: str = ""
    why: str = ""
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """What an import did, or would do. Remarks are sentences; names and columns are as written.

    `joined` rows say how an action stands that another row raised, and `joinable` ones would, were they joined.
    `doubtful` is what could be answered, with what stands where it was not.
    """

    added: int
    changed: int
    unchanged: int
    refused: tuple[Outcome, ...]
    unmatched: tuple[str, ...]
    unused_columns: tuple[str, ...]
    remarks: tuple[str, ...]
    joined: int = 0
    joinable: int = 0
    doubtful: tuple[Question, ...] = ()

    @property
    def read(self) -> int:
        """All rows of the table: added, changed, unchanged, joined and refused."""
        return self.added + self.changed + self.unchanged + self.joined + len(self.refused)

    @property
    def taken(self) -> int:
        """Rows that could be taken in."""
        return self.read - len(self.refused)

    def as_json(self, *, joining: bool = False) -> dict[str, Any]:
        """Return what the command line prints; what was joined and what is doubtful where that was asked for."""
        told = {"joined": self.joined, "doubtful": [question.as_json({}) for question in self.doubtful]}
        return {
            "read": self.read,
            "added": self.added,
            "changed": self.changed,
            "unchanged": self.unchanged,
            "refused": [{"row": o.row, "column": o.column, "why": o.why} for o in self.refused],
            "unmatched": list(self.unmatched),
            "unused_columns": list(self.unused_columns),
        } | (told if joining else {})


@dataclass(frozen=True, slots=True)
class Plan:
    """An import worked out and not yet carried out: nothing is saved until it is.

    `joinable` counts the rows of actions that an earlier meeting raised: those that are joined, or would be.
    """

    kind: str
    outcomes: tuple[Outcome, ...]
    saves: tuple[Record, ...]
    removes: tuple[Record, ...]
    unmatched: tuple[str, ...]
    unused_columns: tuple[str, ...]
    remarks: tuple[str, ...]
    questions: tuple[Question, ...] = ()
    joinable: int = 0

    def count(self, verdict: Verdict) -> int:
        """Return how many rows would be added, changed, left or refused."""
        return sum(o.verdict is verdict for o in self.outcomes)

    @property
    def result(self) -> Result:
        """What carrying it out would report."""
        count = Counter(o.verdict for o in self.outcomes)
        return Result(
            count[Verdict.ADDED],
            count[Verdict.CHANGED],
            count[Verdict.UNCHANGED],
            tuple(o for o in self.outcomes if o.verdict is Verdict.REFUSED),
            self.unmatched,
            self.unused_columns,
            self.remarks,
            count[Verdict.JOINED],
            self.joinable,
            tuple(question for question in self.questions if question.is_doubtful),
        )


def changes_between(before: dict[str, str | None], after: dict[str, str | None]) -> tuple[Change, ...]:
    """Return the cells that differ, ids of other records left out unless nothing else does."""
    differing = [Change(h, before.get(h), word) for h, word in after.items() if before.get(h) != word]
    seen = [c for c in differing if not c.heading.endswith("id")]
    return tuple(seen or differing)


def numbered(rows: Sequence[int]) -> str:
    """Row 4; rows 4, 7 and 9; rows 4, 7, 9, 12, 15 and 20 more."""
    if len(rows) == 1:
        return f"Row {rows[0]}"
    shown = [str(r) for r in rows[:5]]
    last = f"{len(rows) - 5} more" if len(rows) > 5 else shown.pop()
    return f"Rows {', '.join(shown)} and {last}"
