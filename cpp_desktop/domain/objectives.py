"""The work programme: what the group means to do, and what was decided of it."""

from __future__ import annotations

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
