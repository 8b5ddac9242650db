"""Actions: who does what by when, and how it ended."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from cpp_desktop.domain.ids import new_id


class ActionState(Enum):
    """Where an action stands."""

    OPEN = "open"
    IN_PROGRESS = "in progress"
    COMPLETE = "complete"
    NO_LONGER_NEEDED = "no longer needed"
    TRANSFERRED = "transferred"


CLOSING_STATES = frozenset({ActionState.COMPLETE, ActionState.NO_LONGER_NEEDED, ActionState.TRANSFERRED})
OPEN_STATES = frozenset(ActionState) - CLOSING_STATES


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """Something somebody undertook.

    `owner` is as written (a name, several, an organisation, a role, everyone); `owner_ids` are the people of the
    register it was understood as. `recorded` is the day it was written down here. Somebody else may be `waiting_for`
    since a day; `case_id` is the influence case it serves. One that was split off or merged says from or into which.
    """

    id: str = field(default_factory=new_id)
    reference: str = ""
    raised: date | None = None
    recorded: date
    meeting_id: str | None = None
    minute_id: str | None = None
    minute_number: str = ""
    text: str
    owner: str = ""
    owner_ids: tuple[str, ...] = ()
    due: date | None = None
    state: ActionState = ActionState.OPEN
    closed: date | None = None
    reason: str = ""
    evidence: str = ""
    waiting_for: str = ""
    waiting_since: date | None = None
    case_id: str | None = None
    from_action_id: str | None = None
    merged_into_id: str | None = None
    include_in_return: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DueRevision:
    """A later due date, agreed on `revised_on`; None for that counts as agreed at the action's own meeting."""

    id: str = field(default_factory=new_id)
    action_id: str
    position: int = 0
    due: date
    revised_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionProgress:
    """What was said of an action on a day, at a meeting if at one, as it was written; `state` if that was said."""

    id: str = field(default_factory=new_id)
    action_id: str
    day: date
    meeting_id: str | None = None
    minute_id: str | None = None
    minute_number: str = ""
    text: str
    state: ActionState | None = None


def due_on(action: Action, revisions: Iterable[DueRevision], meeting_date: date | None, day: date) -> date | None:
    """Return the due date in force at the close of `day`; revisions made later do not count."""
    agreed = [(r.revised_on or meeting_date or date.min, r.position, r.due) for r in revisions]
    known = [one for one in agreed if one[0] <= day]
    return max(known)[2] if known else action.due


def raised_on(action: Action, meeting_date: date | None) -> date:
    """Return the day an action counts as raised: as written, else its meeting's date, else the day it was recorded."""
    return action.raised or meeting_date or action.recorded


def closed_on(action: Action, meeting_date: date | None) -> date | None:
    """Return the day an action ended, None for one that is open: it was never closed, whatever it was before.

    Where no day was written it is that of the action's meeting, else the day it was recorded, and never before it was
    raised: what came less what went would not be what is left.
    """
    if action.state not in CLOSING_STATES:
        return None
    return action.closed or max(meeting_date or action.recorded, raised_on(action, meeting_date))


def is_open_at_close(action: Action, meeting_date: date | None, day: date) -> bool:
    """Say whether an action was raised on or before `day` and not closed on or before it."""
    closed = closed_on(action, meeting_date)
    return raised_on(action, meeting_date) <= day and (closed is None or closed > day)
