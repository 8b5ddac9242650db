"""What was said of an action over time, and its whole history in order: raised, news, dates, owners, how it ended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from itertools import groupby
from typing import TYPE_CHECKING, Any

from cpp_desktop.domain.actions import CLOSING_STATES, Action, ActionProgress, ActionState, DueRevision, raised_on
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.language import said
from cpp_desktop.domain.meeting_wording import meeting_words
from cpp_desktop.domain.meetings import TOOK_PLACE, Meeting
from cpp_desktop.services import records
from cpp_desktop.services.action_changes import put
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.changes import ChangeEntry
    from cpp_desktop.storage.transaction import Snapshot


_MEETINGS_OFFERED = 12


class EventKind(Enum):
    """What can happen to an action, in the order in which it is told of one day."""

    RAISED = "raised"
    SPLIT_OFF = "split off"
    OWNER = "another owner"
    WAITING = "waits for somebody"
    NEWS = "news"
    DATE = "new date"
    STATE = "how far it is"
    MERGED = "merged into it"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened on a day: what it was `before` and became, what was said, and at which minute or meeting.

    `reference` is that of the action it happened to, where that was merged into the one asked about.
    """

    kind: EventKind
    day: date | None
    words: str = ""
    before: str | date | None = None
    after: str | date | ActionState | None = None
    minute: str = ""
    met: date | None = None
    reference: str = ""
    progress: ActionProgress | None = None


def add_news(
    office: Office, action: Action, text: str, *, day: date | None = None, state: ActionState | None = None
) -> ActionProgress:
    """Note what was heard of an action, on a day (today if None), and how far it is if that was said.

    Raises:
        Refused: without words, for a day that has not come, or for an ending, which is recorded by itself.
    """
    news = ActionProgress(action_id=action.id, day=day or office.today(), text=text.strip(), state=state)
    if state in CLOSING_STATES:
        raise Refused(state="Say how it ended with “Mark complete” and its neighbours.")
    return save_news(office, news, action)


def note_asked(office: Office, action_ids: Iterable[str]) -> None:
    """Note in the history of actions that news was asked for today, in one step; once a day of each."""
    today, words = office.today(), said("News was asked for.")
    with office.store.transaction("note that news was asked for") as tx:
        asked = {p.action_id for p in tx.all(ActionProgress, day=today) if p.text == words}
        tx.save_all(
            ActionProgress(action_id=one, day=today, text=words)
            for one in dict.fromkeys(action_ids)
            if one not in asked
        )


def save_news(office: Office, news: ActionProgress, action: Action | None = None) -> ActionProgress:
    """Keep what was heard; with the action also how far it is now.

    Raises:
        Refused: without words, or for a day that has not come.
    """
    if news.day > office.today():
        raise Refused(day="That day has not come yet.")
    records.check(news)
    with office.store.transaction("note news of an action") as tx:
        if action is not None and news.state and action.state not in CLOSING_STATES:
            put(tx, replace(action, state=news.state))
        return tx.save(news)


def remove_news(office: Office, news: ActionProgress) -> None:
    """Take out what was noted by mistake."""
    records.remove(office, news)


def meetings_to_name(office: Office, chosen_id: str | None = None) -> list[tuple[str, str]]:
    """Return (id, words) of the latest meetings that took place, and of the one chosen, the latest first."""
    with office.store.read() as snapshot:
        held = sorted((m for m in snapshot.all(Meeting) if m.state in TOOK_PLACE), key=lambda m: m.date, reverse=True)
    offered = [m for at, m in enumerate(held) if at < _MEETINGS_OFFERED or m.id == chosen_id]
    return [(m.id, meeting_words(m)) for m in offered]


def history(office: Office, action: Action) -> list[Event]:
    """Return everything that happened to an action and to those merged into it, the earliest first."""
    with office.store.read() as snapshot:
        related = _family(snapshot, action)
        own = list(related)
        children = snapshot.all(Action, from_action_id=own)
        parent = snapshot.get(Action, action.from_action_id) if action.from_action_id else None
        progress = snapshot.all(ActionProgress, action_id=own)
        revisions = sorted(snapshot.all(DueRevision, action_id=own), key=lambda r: (r.action_id, r.position))
        wanted = {a.meeting_id for a in (*related.values(), *children) if a.meeting_id}
        meetings = {
            m.id: m for m in snapshot.all(Meeting, id=wanted | {p.meeting_id for p in progress if p.meeting_id})
        }
    told = _Told(action, related, meetings)
    events = [
        *(event for one in related.values() for event in told.beginning_and_end(one)),
        *(told.news(one) for one in progress),
        *told.dates(revisions),
        *(told.split_off(one) for one in children),
        *(event for one in related.values() for event in told.changes(office.store.history(one.id), one)),
    ]
    if parent is not None:
        events.append(Event(EventKind.SPLIT_OFF, action.raised, before=parent.reference or parent.text))
    order = list(EventKind)
    return sorted(
        events, key=lambda e: (e.day or (date.max if e.kind is EventKind.ENDED else date.min), order.index(e.kind))
    )


def _family(snapshot: Snapshot, action: Action) -> dict[str, Action]:
    """Return an action and all that were merged into it, at whatever remove, by id."""
    found, latest = {action.id: action}, [action.id]
    while latest:
        into = [one for one in snapshot.all(Action, merged_into_id=latest) if one.id not in found]
        found |= {one.id: one for one in into}
        latest = [one.id for one in into]
    return found


class _Told:
    """Puts what happened to one action and those merged into it into events."""

    def __init__(self, action: Action, related: dict[str, Action], meetings: dict[str, Meeting]) -> None:
        self._action, self._related, self._meetings = action, related, meetings

    def beginning_and_end(self, one: Action) -> Iterator[Event]:
        meeting = self._meetings.get(one.meeting_id or "")
        met = meeting.date if meeting else None
        yield Event(
            EventKind.RAISED, raised_on(one, met), minute=one.minute_number, met=met, reference=self._name(one),
            words=one.text if one.id != self._action.id else "",
        )  # fmt: skip
        if one.id != self._action.id:
            yield Event(EventKind.MERGED, one.closed, after=one.reference or one.text)
        elif one.state in CLOSING_STATES:
            yield Event(EventKind.ENDED, one.closed, one.reason, after=one.state)

    def news(self, one: ActionProgress) -> Event:
        meeting = self._meetings.get(one.meeting_id or "")
        return Event(
            EventKind.NEWS, one.day, one.text, after=one.state, minute=one.minute_number,
            met=meeting.date if meeting else None, reference=self._name(self._related[one.action_id]), progress=one,
        )  # fmt: skip

    def dates(self, revisions: Iterable[DueRevision]) -> Iterator[Event]:
        before = {one.id: one.due for one in self._related.values()}
        for revision in revisions:
            one = self._related[revision.action_id]
            meeting = self._meetings.get(one.meeting_id or "")
            on = revision.revised_on or (meeting.date if meeting else None)
            yield Event(EventKind.DATE, on, before=before[one.id], after=revision.due, reference=self._name(one))
            before[one.id] = revision.due

    def split_off(self, one: Action) -> Event:
        return Event(EventKind.SPLIT_OFF, one.raised, one.text, after=one.reference)

    def changes(self, entries: list[ChangeEntry], one: Action) -> Iterator[Event]:
        """Tell of other owners, of waiting and of states, as the log has them; what was undone did not happen."""
        found = [entry for step in _done(entries) for entry in step]
        states = [e for e in found if e.field == "state"]
        last = states[-1] if states and one.state in CLOSING_STATES else None
        for entry in found:
            event = None if entry is last else _event(entry)
            if event is not None:
                yield replace(event, reference=self._name(one))

    def _name(self, one: Action) -> str:
        return "" if one.id == self._action.id else one.reference or one.text


def _event(entry: ChangeEntry) -> Event | None:
    day = entry.at.astimezone().date()
    if entry.field == "owner":
        return Event(EventKind.OWNER, day, before=entry.old or "", after=entry.new or "")
    if entry.field == "waiting_for":
        return Event(EventKind.WAITING, day, before=entry.old or "", after=entry.new or "")
    return Event(EventKind.STATE, day, before=_state(entry.old), after=entry.new) if entry.field == "state" else None


def _state(value: Any) -> str:  # noqa: ANN401 - as in the log
    return value.value if isinstance(value, ActionState) else ""


def _done(entries: list[ChangeEntry]) -> list[list[ChangeEntry]]:
    """Return the steps that stand, each with its changes of fields, without those that were undone."""
    steps: list[list[ChangeEntry]] = []
    undone: list[list[ChangeEntry]] = []
    changed = (entry for entry in entries if entry.field and not entry.erased)
    for _, of_step in groupby(changed, key=lambda entry: entry.transaction):
        step = list(of_step)
        verb, _, label = step[0].label.partition(": ")
        if verb == "Undo" and steps and steps[-1][0].label == label:
            undone.append(steps.pop())
        elif verb == "Redo" and undone:
            steps.append(undone.pop())
        elif verb not in ("Undo", "Redo"):
            steps.append(step)
    return steps
