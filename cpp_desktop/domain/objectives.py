"""The work programme: what the group means to do, and what was decided of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from cpp_desktop.domain.ids import new_id


class ObjectiveOutcome(Enum):
    """What was decided of an objective."""

    ACHIEVED = "achieved"
    CONTINUING = "continuing"
    DEFERRED = "deferred"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Objective:
    """One objective, agreed on a day, and the outcome that was decided on a later one, each by a minute if it was."""

    id: str = field(default_factory=new_id)
    title: str
    agreed: date | None = None
    minute_id: str | None = None
    outcome: ObjectiveOutcome | None = None
    decided: date | None = None
    lead: str = ""
    lead_id: str | None = None
    deciding_minute_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectiveProgress:
    """How far an objective had come on a day, and the minute that says so."""

    id: str = field(default_factory=new_id)
    objective_id: str
    day: date
    text: str
    minute_id: str | None = None


def can_be_carried(objectives: Iterable[Objective]) -> list[Objective]:
    """Return the objectives that go on and were not agreed anew since, in the order given.

    One goes on when that was decided of it; it was agreed anew when one of the same title was agreed later.
    """
    found = list(objectives)
    latest: dict[str, date] = {}
    for one in found:
        title = _folded(one.title)
        latest[title] = max(latest.get(title, date.min), one.agreed or date.min)
    return [
        one
        for one in found
        if one.outcome is ObjectiveOutcome.CONTINUING and (one.agreed or date.min) == latest[_folded(one.title)]
    ]


def _folded(title: str) -> str:
    return " ".join(title.split()).casefold()
