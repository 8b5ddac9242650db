"""What the sheet of the work programme says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cpp_desktop.domain.papers import Masthead


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectiveRow:
    """One objective; `agreed_by` and `decided_by` are numbers of minutes, `progress` the latest last."""

    title: str
    lead: str = ""
    agreed: date | None = None
    agreed_by: str = ""
    progress: tuple[tuple[date, str], ...] = ()
    outcome: str = ""
    decided: date | None = None
    decided_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkProgrammePaper:
    """The work programme on one day, rows in the order they are to be printed."""

    masthead: Masthead
    as_at: date
    rows: tuple[ObjectiveRow, ...] = ()
