"""What a row of a later meeting says of an action that is there, and the action after it."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace
from datetime import date

from cpp_desktop.domain.actions import CLOSING_STATES, Action, ActionProgress, DueRevision, due_on
from cpp_desktop.services.tables.action_history import in_turn
from cpp_desktop.services.tables.actions import progress_of, revisions_of
from cpp_desktop.services.tables.columns import Row
from cpp_desktop.services.tables.desk import Desk
from cpp_desktop.services.tables.register import search_key
from cpp_desktop.services.tables.table import Entry

Place = tuple[str | None, str, str]


@dataclass(frozen=True, slots=True)
class Fresh:
    """A row that no record has been found for, as the action it would be, at a meeting on `day`."""

    row: Row
    key: Hashable
    draft: Entry[Action]
    day: date | None

    @property
    def id(self) -> str:
        """What its line is called."""
        return f"row {self.row.number}"


def carried(before: Entry[Action], one: Fresh, desk: Desk) -> Entry[Action]:
    """Return an action after what a later meeting's row says of it.

    What was said later already stands: only the history gains by a row that comes in behind it.
    """
    action, now, row, day = before.record, one.draft.record, one.row, one.day or desk.today
    progress = ActionProgress(
        action_id=action.id, day=day, meeting_id=now.meeting_id, minute_id=now.minute_id,
        minute_number=now.minute_number, text=words_of_row(now),
        state=now.state if row.get("state") is not None or now.closed else None,
    )  # fmt: skip
    said = progress_of(before)
    dates = [*revisions_of(before), *(replace(r, action_id=action.id) for r in revisions_of(one.draft))]
    if not any(earlier.day > day for earlier in said):
        action = _as_now(action, now, progress)
        meeting = desk.book.meetings.get(action.meeting_id or "")
        if now.due and now.due != due_on(action, dates, meeting.date if meeting else None, day):
            dates.append(DueRevision(action_id=action.id, due=now.due, revised_on=day))
    return Entry(action, (*in_turn(dates), *sorted((*said, progress), key=lambda p: p.day)))


def _as_now(action: Action, now: Action, progress: ActionProgress) -> Action:
    state, closed = (now.state, now.closed) if progress.state else (action.state, action.closed)
    if action.state in CLOSING_STATES and state is action.state:
        closed = action.closed
    has_gone = search_key(now.owner) not in ("", search_key(action.owner))
    return replace(
        action, state=state, closed=closed, reason=now.reason or action.reason,
        owner=now.owner if has_gone else action.owner,
        owner_ids=now.owner_ids if has_gone else action.owner_ids or now.owner_ids,
        evidence=now.evidence or action.evidence, waiting_for=now.waiting_for or action.waiting_for,
        waiting_since=now.waiting_since or action.waiting_since, case_id=now.case_id or action.case_id,
        include_in_return=now.include_in_return or action.include_in_return,
    )  # fmt: skip


def words_of_row(action: Action) -> str:
    """Return what a row says of an action, with what it remarks in brackets."""
    return f"{action.text} ({action.reason})" if action.reason.strip() else action.text


def place_of(meeting_id: str | None, number: str, text: str) -> Place:
    """Return where something stands: at which meeting, under which number, in which words."""
    return meeting_id, number.strip(), search_key(text)
