"""How far minutes have come, what was corrected in them, and what became of decisions."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from cpp_desktop.domain.ids import new_id


class MinutesState(Enum):
    """The states in their order. Approved is what a minute of a later meeting made them (`domain.md` 3)."""

    DRAFT = "draft"
    CHAIR_CHECKED = "chair-checked"
    APPROVED = "approved"
    SIGNED = "signed"


AGREED = frozenset({MinutesState.APPROVED, MinutesState.SIGNED})
"""States in which the text changes only by a correction that a later meeting agrees."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesStatus:
    """What was done with one meeting's minutes; without one they are a draft.

    `approving_minute_id` is the later meeting's minute that approved them. Proposer and seconder are names as written,
    for groups that use them.
    """

    id: str = field(default_factory=new_id)
    meeting_id: str
    checked_on: date | None = None
    checked_by: str = ""
    approving_minute_id: str | None = None
    proposer: str = ""
    seconder: str = ""
    signed_on: date | None = None
    signed_by: str = ""

    @property
    def state(self) -> MinutesState:
        """How far the minutes have come."""
        if self.signed_on:
            return MinutesState.SIGNED
        if self.approving_minute_id:
            return MinutesState.APPROVED
        return MinutesState.CHAIR_CHECKED if self.checked_on else MinutesState.DRAFT


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A numbered correction of a meeting's minutes, agreed by a minute of a later meeting.

    `text` says it in words; `minute_id` with `was` and `now` the passage that it changed, if it changed one.
    """

    id: str = field(default_factory=new_id)
    meeting_id: str
    number: int
    text: str
    minute_id: str | None = None
    was: str = ""
    now: str = ""
    agreeing_minute_id: str | None = None


class Fate(Enum):
    """What became of a decision."""

    CARRIED_OUT = "carried out"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"
    OVERTAKEN = "overtaken by events"


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionFate:
    """What became of the decision in a minute, on a day, by a later minute if one says so; the last one stands."""

    id: str = field(default_factory=new_id)
    minute_id: str
    fate: Fate
    day: date
    note: str = ""
    later_minute_id: str | None = None
