"""Rows of action logs that say how an action stands which an earlier meeting raised: known again, and joined to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta

from cpp_desktop.domain.action_matching import Found, Line, Owner, carried_forward
from cpp_desktop.domain.action_owners import means_everyone
from cpp_desktop.domain.actions import CLOSING_STATES, Action, ActionProgress, closed_on, raised_on
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services.tables.action_news import Fresh, Place, carried, place_of, words_of_row
from cpp_desktop.services.tables.actions import ActionTable, owner_of, progress_of
from cpp_desktop.services.tables.columns import Row, RowRefused
from cpp_desktop.services.tables.desk import Desk
from cpp_desktop.services.tables.matching import Matching
from cpp_desktop.services.tables.outcome import Outcome, Verdict, changes_between
from cpp_desktop.services.tables.questions import Question
from cpp_desktop.services.tables.register import Occasion, search_key
from cpp_desktop.services.tables.table import Entry

SAME, ANOTHER = "same", "another"
_STILL_SPOKEN_OF = timedelta(days=370)
"""How long an action that ended is still looked at: its end may be minuted twice."""
Known = tuple[str, ActionProgress | None]


class ActionMatching(Matching[Action]):
    """The rows of one import of actions; with `join` those of one action carried forward become its history."""

    def __init__(self, table: ActionTable, desk: Desk, *, join: bool) -> None:
        super().__init__(table, desk)
        self._join = join
        self._fresh: list[Fresh] = []
        self._told: dict[Place, list[Known]] = defaultdict(list)
        self._now: dict[str, Entry[Action]] = {}
        self.questions: list[Question] = []
        self.joinable = 0
        for entry in self._by_id.values():
            if said := progress_of(entry):
                action = entry.record
                self._told[place_of(action.meeting_id, action.minute_number, action.text)].append((action.id, None))
                for one in said:
                    self._told[place_of(one.meeting_id, one.minute_number, one.text)].append((action.id, one))

    def outcomes(self, rows: list[Row]) -> list[Outcome]:
        """Work out what becomes of each row; what is told of an action at later meetings is known again or joined."""
        with_reference = {search_key(row.get("reference") or "") for row in rows}
        for waiting in self._by_other_key.values():
            kept = [entry for entry in waiting if search_key(entry.record.reference) not in with_reference]
            waiting.clear()
            waiting.extend(kept)
        self._desk.owners.look_ahead(self._owners(rows))
        found = {outcome.row: outcome for outcome in super().outcomes(rows)}
        for outcome in self._settled():
            found[outcome.row] = outcome
        self._drop_dangling()
        return list(found.values())

    def _owners(self, rows: list[Row]) -> Iterator[tuple[str, Occasion]]:
        """The owners of new rows, each with when and where it was written."""
        for row in rows:
            if row.get("owner") and not row.id:
                try:
                    meeting = self._desk.meeting(row)
                except RowRefused:
                    continue  # its turn to be refused comes
                day = row.get("raised") or (meeting.date if meeting else None)
                yield row.get("owner"), self._desk.book.occasion(meeting.id if meeting else None, day)

    def _first(self, row: Row, key: Hashable, before: Entry[Action] | None, draft: Entry[Action]) -> Outcome:
        """Put off what no record is found for until all rows are read: another meeting's row may have raised it."""
        if row.id or (before and draft.record.state is before.record.state):
            return super()._first(row, key, before, draft)
        meeting = self._desk.book.meetings.get(draft.record.meeting_id or "")
        one = Fresh(row, key, draft, meeting.date if meeting else draft.record.raised)
        if told := self._told_of(one, same_owner=True, same_state=before is not None):
            return told
        if before is not None:
            return super()._first(row, key, before, draft)
        self._fresh.append(one)
        return Outcome(row.number, Verdict.ADDED, self._table.title(row))

    # -- what is known again -----------------------------------------------------------------------------------------

    def _told_of(self, one: Fresh, *, same_owner: bool, same_state: bool = False) -> Outcome | None:
        """Return what becomes of a row that stands in an action's history already.

        Whoever has the action now may not be who had it then: then a row is known by what it says where.
        """
        draft = one.draft
        place = place_of(draft.record.meeting_id, draft.record.minute_number, words_of_row(draft.record))
        mine, state = search_key(owner_of(draft.record, self._desk.book).name), draft.record.state
        fitting: list[Known] = []
        for action_id, said in self._told.get(place, ()):
            theirs = search_key(owner_of(self._entry(action_id).record, self._desk.book).name)
            if (mine == theirs) is same_owner and (said or action_id not in self._taken):
                fitting.append((action_id, said))
        # Of several in the same words, the one that was as this one is now.
        exact = [told for told in fitting if told[1] and told[1].state is state]
        if not (exact or fitting) or (same_state and not exact):
            return None
        action_id, said = (exact or fitting)[0]
        self._told[place].remove((action_id, said))
        self._taken |= set() if said else {action_id}
        return self._as_told(one, action_id, said)

    def _as_told(self, one: Fresh, action_id: str, said: ActionProgress | None) -> Outcome:
        row, draft, state = one.row, one.draft, one.draft.record.state
        title = self._table.title(row)
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
        days = {line.day for line in lines} | self._days_spoken_of()
        said = {one.id: one.row.answer == SAME for one in fresh if one.row.answer}
        return carried_forward([*known, *lines], days, said)

    def _days_spoken_of(self) -> set[date]:
        """The days of meetings that actions were raised or spoken of at."""
        at = {entry.record.meeting_id for entry in self._by_id.values()}
        at |= {said.meeting_id for entry in self._by_id.values() for said in progress_of(entry)}
        return {self._desk.book.meetings[meeting_id].date for meeting_id in at if meeting_id}

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
        there = {None, *self._by_id, *(record.id for record in self._desk.saves)}
        for n, record in enumerate(self._desk.saves):
            if isinstance(record, Action) and not {record.from_action_id, record.merged_into_id} <= there:
                self._desk.saves[n] = replace(
                    record,
                    from_action_id=record.from_action_id if record.from_action_id in there else None,
                    merged_into_id=record.merged_into_id if record.merged_into_id in there else None,
                )
