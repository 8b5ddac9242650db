"""The table of actions, with their revised due dates and what was said of them."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, ClassVar

from cpp_desktop.domain.actions import (
    CLOSING_STATES,
    Action,
    ActionProgress,
    ActionState,
    DueRevision,
    is_open_at_close,
    raised_on,
)
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.services.tables.action_history import HISTORY, HISTORY_IDS, history, place, revisions, told
from cpp_desktop.services.tables.book import Book, Named
from cpp_desktop.services.tables.cells import DATE, IDS, TICK, WORD
from cpp_desktop.services.tables.columns import Column, Row, RowRefused, Words, identified, words_of
from cpp_desktop.services.tables.desk import Desk
from cpp_desktop.services.tables.periods import REVISIONS
from cpp_desktop.services.tables.references import (
    CASE,
    CASE_ID,
    MEETING_COLUMNS,
    MEETING_ID,
    case_id_of,
    case_words,
    meeting_values,
)
from cpp_desktop.services.tables.register import search_key
from cpp_desktop.services.tables.table import Entry, LeftOut, RecordTable
from cpp_desktop.services.tables.vocabulary import ACTION_STATE

_TAKEN: Mapping[str, Any] = {
    "text": "", "due": None, "reason": "", "evidence": "", "waiting_for": "", "waiting_since": None,
    "include_in_return": False, "from_action_id": None, "merged_into_id": None,
}  # fmt: skip
"""What a row says outright, and what a blank cell means."""
_AS_THEY_ARE = ("id", "reference", "minute_number", "state", "closed", "minute_id", "case_id", *_TAKEN)


class ActionTable(RecordTable[Action]):
    """Actions, one a row; the reference, else meeting, minute, owner and text tell one from another."""

    kind = "actions"
    record_type = Action
    titled_by = ("reference", "text")
    field_headings: ClassVar[Mapping[str, str]] = {"revised_on": "revised_due"}
    columns = identified(
        (
            Column("reference", synonyms=("ref", "action no", "action number", "action ref", "no")),
            Column("raised", DATE, ("date raised", "raised on", "opened")),
            *MEETING_COLUMNS,
            Column("minute_number", synonyms=("minute", "minute no", "item", "item no", "agenda item")),
            Column("text", synonyms=("action", "what", "task", "description", "action text"), required=True),
            Column("owner", synonyms=("who", "by whom", "responsible", "lead", "assigned to", "owner initials")),
            Column("due", DATE, ("due date", "by when", "deadline", "by"), look_ahead=True),
            Column("revised_due", REVISIONS, ("revised", "new due date", "revised date", "revised due date")),
            Column("state", ACTION_STATE, ("status", "progress")),
            Column("closed", DATE, ("date closed", "completed on", "closed on", "date completed")),
            Column("reason", synonyms=("outcome", "comment", "comments", "update")),
            Column("evidence", synonyms=("evidence of completion", "proof")),
            Column("waiting_for", synonyms=("waiting on", "awaiting")),
            Column("waiting_since", DATE),
            CASE,
            Column("include_in_return", TICK, ("in return", "include", "for the return")),
            Column("history", HISTORY, ("progress so far", "progress notes", "what was said")),
        ),
        Column("owner_id", IDS),
        MEETING_ID,
        Column("minute_id", WORD),
        CASE_ID,
        Column("history_id", HISTORY_IDS),
        Column("from_action_id", WORD),
        Column("merged_into_id", WORD),
    )

    def entries(self, book: Book) -> list[Entry[Action]]:
        """Return the actions by the day they were raised."""
        order = sorted(book.all(Action), key=lambda a: raised_on(a, _held(a, book)))
        return [Entry(a, (*book.revisions.get(a.id, ()), *book.progress.get(a.id, ()))) for a in order]

    def words(self, entry: Entry[Action], book: Book) -> Words:
        """Return an action as words; one that came from no meeting was raised on the day it was recorded, at latest."""
        action = entry.record
        values = {name: getattr(action, name) for name in _AS_THEY_ARE}
        said = progress_of(entry)
        values |= {
            "raised": action.raised or _recorded(action),
            "owner": owner_of(action, book).name,
            "owner_id": action.owner_ids,
            "revised_due": tuple((r.due, r.revised_on) for r in revisions_of(entry)),
            "case": case_words(action.case_id, book),
            "history": tuple(map(told, said)),
            "history_id": tuple(map(place, said)),
        }
        return words_of(self.columns, values | meeting_values(action.meeting_id, book))

    def key(self, record: Action, book: Book) -> Hashable:
        """Return the reference, else meeting, minute, owner and text."""
        owner = owner_of(record, book).name
        return _key(record.reference, record.meeting_id, record.minute_number, owner, record.text)

    def other_key(self, record: Action, book: Book) -> Hashable:
        """An action that was given its reference here is still found by the words of a sheet that has none."""
        if not record.reference.strip():
            return None
        return _key("", record.meeting_id, record.minute_number, owner_of(record, book).name, record.text)

    def row_key(self, row: Row, desk: Desk) -> Hashable:
        """Return the reference, else meeting, minute, owner and text."""
        meeting = desk.meeting(row)
        reference, number, owner, text = (row.get(h) or "" for h in ("reference", "minute_number", "owner", "text"))
        return _key(reference, meeting.id if meeting else None, number, desk.owners.words(owner), text)

    def drafted(self, row: Row, before: Entry[Action] | None, desk: Desk) -> Entry[Action]:
        """Return the action as the row would have it, with its revised dates."""
        old = before.record if before else Action(id=row.new_id(), recorded=desk.today, text="")
        meeting = desk.meeting(row) or desk.book.meetings.get(old.meeting_id or "")
        raised = row.taken("raised", old.raised, None)
        day = raised or (meeting.date if meeting else None)
        owner = desk.named(row, "owner", day, owner_of(old, desk.book), meeting)
        number = row.taken("minute_number", old.minute_number, "")
        if before and _is_history(row, before, meeting):
            return _once_said(before, owner)
        state, closed = _ending(row, old if before else None, meeting, desk)
        action = replace(
            old,
            raised=raised,
            meeting_id=meeting.id if meeting else None,
            minute_id=_minute_id(row, old, number, meeting, desk.book),
            minute_number=number,
            owner=owner.name,
            owner_ids=owner.ids,
            state=state,
            closed=closed,
            **{name: row.taken(name, getattr(old, name), blank) for name, blank in _TAKEN.items()},
            case_id=case_id_of(row, old.case_id, desk),
            reference=old.reference or row.get("reference") or "",  # once given it never changes
        )
        dates = revisions(row, action.id, revisions_of(before) if before else ())
        said = history(row, action.id, progress_of(before) if before else (), desk.book)
        return Entry(action, (*dates, *said))

    def concerns(self, record: Action, day: date, book: Book) -> bool:
        """Say whether the action was open at the close of a day."""
        return is_open_at_close(record, _held(record, book), day)

    def left_out(self, record: Action, book: Book) -> LeftOut | None:
        """What was agreed in confidence is not for everyone."""
        return LeftOut.CONFIDENTIAL if record.minute_id in book.secret_minutes else None

    def named(self, record: Action, book: Book) -> tuple[str, Named] | None:
        """Return who has an open action; who had a closed one is history."""
        return None if record.state in CLOSING_STATES else ("owner", owner_of(record, book))


def revisions_of(entry: Entry[Action]) -> tuple[DueRevision, ...]:
    """Return an action's revised due dates."""
    return tuple(part for part in entry.parts if isinstance(part, DueRevision))


def progress_of(entry: Entry[Action]) -> tuple[ActionProgress, ...]:
    """Return what was said of an action, in order of time."""
    return tuple(part for part in entry.parts if isinstance(part, ActionProgress))


def owner_of(action: Action, book: Book) -> Named:
    """Return who has an action, by the names of those it was understood as where nothing else is written."""
    return Named(action.owner or "; ".join(book.name(i) for i in action.owner_ids), action.owner_ids)


def _key(reference: str, meeting_id: str | None, number: str, owner: str, text: str) -> Hashable:
    if reference.strip():
        return search_key(reference)
    return meeting_id, number.strip(), search_key(owner), search_key(text)


def _recorded(action: Action) -> date | None:
    """The day that counts where none is written; not where it would seem to be raised after it ended."""
    late = action.closed is not None and action.closed < action.recorded
    return None if action.meeting_id or late else action.recorded


def _held(action: Action, book: Book) -> date | None:
    meeting = book.meetings.get(action.meeting_id or "")
    return meeting.date if meeting else None


def _minute_id(row: Row, old: Action, number: str, meeting: Meeting | None, book: Book) -> str | None:
    """The minute it comes from, where its number fits exactly one; else the number stands as written."""
    if row.get("minute_id") in book.minutes_by_id:
        return str(row.get("minute_id"))
    if row.states_none("minute_id"):
        return None
    meeting_id = meeting.id if meeting else None
    if old.text and (number, meeting_id) == (old.minute_number, old.meeting_id):
        return old.minute_id
    fitting = [m.id for m in book.minutes.get(meeting_id or "", ()) if number.strip() and m.number == number.strip()]
    return fitting[0] if len(fitting) == 1 else None


def _is_history(row: Row, entry: Entry[Action], meeting: Meeting | None) -> bool:
    """Say whether a row tells how an action stood once, at the meeting that raised it, and more was said since."""
    if row.id or row.get("reference") or meeting is None:
        return False
    return any(said.state and said.day > meeting.date for said in progress_of(entry))


def _once_said(before: Entry[Action], owner: Named) -> Entry[Action]:
    """What was said since stands; only who is meant may be understood better now."""
    action = before.record
    is_theirs = search_key(owner.name) == search_key(action.owner) and bool(owner.ids)
    return Entry(replace(action, owner_ids=owner.ids), before.parts) if is_theirs else before


def _ending(row: Row, old: Action | None, meeting: Meeting | None, desk: Desk) -> tuple[ActionState, date | None]:
    """How and when it ended: an end without a day takes that of its meeting, else that of the import."""
    state: ActionState = row.taken("state", old.state if old else ActionState.OPEN, ActionState.OPEN)
    stated: date | None = row.get("closed")
    if stated and row.get("state") is None and state not in CLOSING_STATES:
        state = ActionState.COMPLETE
    if state not in CLOSING_STATES:
        return state, stated
    was_ended = old is not None and old.state in CLOSING_STATES
    was_closed = old.closed if old and was_ended else None
    closed = stated or was_closed
    if closed is None and was_ended:
        return state, None
    if closed is None:
        closed = meeting.date if meeting else desk.today
        desk.note(
            row, "it is not said when the action ended; the day of its meeting, else today, stands as a data gap."
        )
    if closed > desk.today and closed != was_closed:
        raise RowRefused("closed" if stated else "state", "The action would have ended on a day that has not come yet.")
    return state, closed
