"""Rows of action logs that say how an action stands which an earlier meeting raised: known again, and joined to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from cpp_desktop.domain.action_matching import Found, Line, Owner, carried_forward
from cpp_desktop.domain.action_owners import means_everyone
from cpp_desktop.domain.actions import (
    CLOSING_STATES,
    Action,
    ActionProgress,
    DueRevision,
    closed_on,
    due_on,
    raised_on,
)
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services.tables.action_history import in_turn
from cpp_desktop.services.tables.actions import ActionTable, owner_of, progress_of, revisions_of
from cpp_desktop.services.tables.columns import Row, RowRefused
from cpp_desktop.services.tables.desk import Desk
from cpp_desktop.services.tables.matching import Matching
from cpp_desktop.services.tables.outcome import Outcome, Verdict, changes_between
from cpp_desktop.services.tables.questions import Question
from cpp_desktop.services.tables.register import search_key
from cpp_desktop.services.tables.table import Entry

SAME, ANOTHER = "same", "another"
_STILL_SPOKEN_OF = timedelta(days=370)
"""How long an action that ended is still looked at: its end may be minuted twice."""
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


class ActionMatching(Matching[Action]):
    """The rows of one import of actions; with `join` those of one action carried forward become its history."""

    def __init__(self, table: ActionTable, desk: Desk, *, join: bool) -> None:
        super().__init__(table, desk)
        self._join = join
        self._fresh: list[Fresh] = []
        self._told: dict[Place, list[tuple[str, ActionProgress | None]]] = defaultdict(list)
        self._now: dict[str, Entry[Action]] = {}
        self.questions: list[Question] = []
        self.joinable = 0
        for entry in self._by_id.values():
            if said := progress_of(entry):
                action = entry.record
                self._told[_place(action.meeting_id, action.minute_number, action.text)].append((action.id, None))
                for one in said:
                    self._told[_place(one.meeting_id, one.minute_number, one.text)].append((action.id, one))

    def outcomes(self, rows: list[Row]) -> list[Outcome]:
        """Work out what becomes of each row; what is told of an action at later meetings is known again or joined."""
        with_reference = {search_key(row.get("reference") or "") for row in rows}
        for waiting in self._by_other_key.values():
            kept = [entry for entry in waiting if search_key(entry.record.reference) not in with_reference]
            waiting.clear()
            waiting.extend(kept)
        found = {outcome.row: outcome for outcome in super().outcomes(rows)}
        for outcome in self._settled():
            found[outcome.row] = outcome
        self._drop_dangling()
        return list(found.values())

    def _first(self, row: Row, key: Hashable, before: Entry[Action] | None, draft: Entry[Action]) -> Outcome:
        """Put off what no record is found for until all rows are read: another meeting's row may have raised it."""
        if before is not None or row.id:
            return super()._first(row, key, before, draft)
        meeting = self._desk.book.meetings.get(draft.record.meeting_id or "")
        one = Fresh(row, key, draft, meeting.date if meeting else draft.record.raised)
        told = self._told_of(one, same_owner=True)
        if told is None:
            self._fresh.append(one)
        return told or Outcome(row.number, Verdict.ADDED, self._table.title(row))

    # -- what is known again -----------------------------------------------------------------------------------------

    def _told_of(self, one: Fresh, *, same_owner: bool) -> Outcome | None:
        """Return what becomes of a row that stands in an action's history already.

        Whoever has the action now may not be who had it then: then a row is known by what it says where.
        """
        draft = one.draft
        waiting = self._told.get(
            _place(draft.record.meeting_id, draft.record.minute_number, _written(draft.record)), []
        )
        mine = search_key(owner_of(draft.record, self._desk.book).name)
        for action_id, said in waiting:
            theirs = search_key(owner_of(self._entry(action_id).record, self._desk.book).name)
            if (mine == theirs) is same_owner and (said or action_id not in self._taken):
                waiting.remove((action_id, said))
                self._taken |= set() if said else {action_id}
                return self._as_told(one.row, draft, action_id, said)
        return None

    def _as_told(self, row: Row, draft: Entry[Action], action_id: str, said: ActionProgress | None) -> Outcome:
        title, state = self._table.title(row), draft.record.state
        if said is None or row.get("state") is None or state is said.state:
            return Outcome(row.number, Verdict.UNCHANGED, title)
        before = self._entry(action_id)
        parts = tuple(replace(said, state=state) if part.id == said.id else part for part in before.parts)
        after = Entry(before.record, parts)
        if progress_of(before)[-1].id == said.id:
            after = Entry(replace(before.record, state=state, closed=draft.record.closed), parts)
        return self._keep(row, before, after, Verdict.CHANGED)

    # -- what is joined ----------------------------------------------------------------------------------------------

    def _settled(self) -> Iterator[Outcome]:
        left: list[Fresh] = []
        for one in self._fresh:
            if told := self._told_of(one, same_owner=False):
                yield told
            else:
                left.append(one)
        found = self._found([one for one in left if one.day])
        self.joinable = sum(one.id in found and found[one.id].action != one.id for one in left)
        if self._join:
            left = sorted(left, key=lambda one: one.day or date.min)
        for one in left:
            yield self._settle(one, found.get(one.id, Found(one.id)))

    def _settle(self, one: Fresh, found: Found) -> Outcome:
        try:
            if self._join and found.perhaps:
                self._ask(one, found.perhaps)
            if self._join and found.action != one.id and (entry := self._entry_or_none(found.action)):
                return self._joined(one, entry)
            outcome = super()._first(one.row, one.key, None, one.draft)
        except RowRefused as no:
            return Outcome(one.row.number, Verdict.REFUSED, self._table.title(one.row), (), no.heading, no.why)
        self._now[one.id] = one.draft
        return outcome

    def _found(self, fresh: list[Fresh]) -> Mapping[str, Found]:
        """Say which action each row is of, among themselves and those in the file."""
        if not fresh:
            return {}
        first = min(one.day for one in fresh if one.day)
        known = [line for entry in self._by_id.values() for line in self._lines(entry, first)]
        lines = [
            Line(
                id=one.id, day=one.day, text=one.draft.record.text, owner=self._owner(one.draft.record, one.day),
                reference=search_key(one.draft.record.reference),
                is_closed=one.draft.record.state in CLOSING_STATES,
            )
            for one in fresh if one.day
        ]  # fmt: skip
        days = {line.day for line in lines} | {
            self._desk.book.meetings[said.meeting_id].date
            for entry in self._by_id.values()
            for said in (entry.record, *progress_of(entry))
            if said.meeting_id
        }
        said = {one.id: one.row.answer == SAME for one in fresh if one.row.answer}
        return carried_forward([*known, *lines], days, said)

    def _lines(self, entry: Entry[Action], first: date) -> Iterator[Line]:
        """What the file says of an action at its meetings, and that it ended."""
        action = entry.record
        meeting = self._desk.book.meetings.get(action.meeting_id or "")
        held = meeting.date if meeting else None
        raised, closed = raised_on(action, held), closed_on(action, held)
        if closed and closed < first - _STILL_SPOKEN_OF:
            return
        owner, reference = self._owner(action, raised), search_key(action.reference)
        line = Line(id=action.id, day=raised, text=action.text, owner=owner, reference=reference, of=action.id)
        yield replace(line, is_closed=closed is not None and closed <= raised)
        for said in progress_of(entry):
            if said.meeting_id:
                ended = said.state in CLOSING_STATES
                line = replace(line, id=said.id, day=said.day, text=said.text, is_closed=ended)
                yield line
        if closed and closed > raised:
            yield replace(line, id=f"end {action.id}", day=max(closed, line.day), is_closed=True)

    def _owner(self, action: Action, day: date | None) -> Owner:
        """Who has an action, the same for a name and for the initials of the one it fits."""
        ids = action.owner_ids or self._desk.book.register.meant(action.owner, day) or ()
        return Owner("everyone" if means_everyone(action.owner) else search_key(action.owner), frozenset(ids))

    def _joined(self, one: Fresh, before: Entry[Action]) -> Outcome:
        after = carried(before, one, self._desk)
        self._refuse_impossible(after)
        return self._keep(one.row, before, after, Verdict.JOINED)

    def _keep(self, row: Row, before: Entry[Action], after: Entry[Action], verdict: Verdict) -> Outcome:
        action, book = after.record, self._desk.book
        self._now[action.id] = after
        self._desk.saves += [action, *after.parts]
        raised = raised_on(action, meeting.date if (meeting := book.meetings.get(action.meeting_id or "")) else None)
        changes = changes_between(self._table.words(before, book), self._table.words(after, book))
        why = f"The action “{action.text}”, raised on {short_date(raised)}." if verdict is Verdict.JOINED else ""
        return Outcome(row.number, verdict, self._table.title(row), changes, why=why)

    def _entry(self, action_id: str) -> Entry[Action]:
        """An action as the rows so far leave it."""
        entry = self._entry_or_none(action_id)
        assert entry is not None, "only what is in the file, or came before, is looked up"
        return entry

    def _entry_or_none(self, line_or_action: str) -> Entry[Action] | None:
        raised = self._now.get(line_or_action)
        action_id = raised.record.id if raised else line_or_action
        said = self._said.get(action_id)
        return self._now.get(action_id) or raised or (said[1] if said else self._by_id.get(action_id))

    # -- what is asked -----------------------------------------------------------------------------------------------

    def _ask(self, one: Fresh, perhaps: str) -> None:
        entry = self._entry_or_none(perhaps)
        if entry is None:
            return
        said = progress_of(entry)
        action = entry.record
        meeting = self._desk.book.meetings.get(action.meeting_id or "")
        day = said[-1].day if said else raised_on(action, meeting.date if meeting else None)
        text = said[-1].text if said else action.text
        sides = (self._words(action, text, day), self._words(one.draft.record, one.draft.record.text, one.day))
        self.questions.append(
            Question(
                "row", str(one.row.number), f"Is this the same action? Before: {sides[0]} Now: {sides[1]}",
                ((SAME, "The same, carried forward"), (ANOTHER, "Another one")), one.row.answer or ANOTHER,
                (one.id,), sides=sides,
            )
        )  # fmt: skip

    def _words(self, action: Action, text: str, day: date | None) -> str:
        owner = owner_of(action, self._desk.book).name
        return f"{short_date(day) if day else ''}, {owner or 'nobody named'}: “{text}” ({action.state.value})."

    def _drop_dangling(self) -> None:
        """Forget of what, and into what, an action came that is neither in the file nor coming in."""
        there = {*self._by_id, *(record.id for record in self._desk.saves)}
        for n, record in enumerate(self._desk.saves):
            if isinstance(record, Action) and not {record.from_action_id, record.merged_into_id} <= {None, *there}:
                self._desk.saves[n] = replace(
                    record,
                    from_action_id=record.from_action_id if record.from_action_id in there else None,
                    merged_into_id=record.merged_into_id if record.merged_into_id in there else None,
                )


def carried(before: Entry[Action], one: Fresh, desk: Desk) -> Entry[Action]:
    """Return an action after what a later meeting's row says of it.

    What was said later already stands: only the history gains by a row that comes in behind it.
    """
    action, now, row, day = before.record, one.draft.record, one.row, one.day or desk.today
    progress = ActionProgress(
        action_id=action.id, day=day, meeting_id=now.meeting_id, minute_id=now.minute_id,
        minute_number=now.minute_number, text=_written(now),
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
    return replace(
        action, state=state, closed=closed, reason=now.reason or action.reason,
        owner=now.owner or action.owner, owner_ids=now.owner_ids if now.owner else action.owner_ids,
        evidence=now.evidence or action.evidence, waiting_for=now.waiting_for or action.waiting_for,
        waiting_since=now.waiting_since or action.waiting_since, case_id=now.case_id or action.case_id,
        include_in_return=now.include_in_return or action.include_in_return,
    )  # fmt: skip


def _written(action: Action) -> str:
    """What a row says of an action, with what it remarks in brackets."""
    return f"{action.text} ({action.reason})" if action.reason.strip() else action.text


def _place(meeting_id: str | None, number: str, text: str) -> Place:
    return meeting_id, number.strip(), search_key(text)
