"""The action log: what is open, who has it, by when, and what became of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from cpp_desktop.domain.actions import CLOSING_STATES, Action, ActionState, DueRevision, due_on, raised_on
from cpp_desktop.domain.deaths import dead_among, without_the_dead
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import AgendaItem, Meeting
from cpp_desktop.domain.minutes import Minute, kept_apart
from cpp_desktop.domain.minutes_status import AGREED
from cpp_desktop.domain.people import Person, RestingSpell, is_resting, name_of
from cpp_desktop.services import records
from cpp_desktop.services.minutes_status import states
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot

_OWES_A_REASON = {
    ActionState.NO_LONGER_NEEDED: "Say in a few words why it is no longer needed.",
    ActionState.TRANSFERRED: "Say in a few words who has it now.",
}


@dataclass(frozen=True, slots=True)
class ActionLine:
    """One action as it stands on a day. `due` is the date in force; `paused` while all its owners rest.

    `owner` is empty where nobody has it, or nobody who is alive; `living` are the ids of those who have it. What only
    somebody who has died had `waits_to_be_reassigned`: nobody is named or chased until somebody else is chosen.
    `confidential` ones stay out of every paper.
    """

    action: Action
    owner: str
    meeting: Meeting | None
    raised: date
    due: date | None
    revisions: tuple[DueRevision, ...]
    paused: bool
    days_late: int
    confidential: bool
    living: tuple[str, ...] = ()
    waits_to_be_reassigned: bool = False

    @property
    def id(self) -> str:
        """The action's id."""
        return self.action.id

    @property
    def is_open(self) -> bool:
        """Say whether it still wants doing."""
        return self.action.state not in CLOSING_STATES

    @property
    def wants_a_word(self) -> bool:
        """Say whether its date has passed, it is paused, or nobody has it."""
        return self.is_open and (self.days_late > 0 or self.paused or not self.owner)

    @property
    def origin(self) -> str:
        """Where it comes from: its reference, else the minute it was agreed in."""
        return self.action.reference or (f"minute {self.action.minute_number}" if self.action.minute_number else "")


def log(office: Office, as_at: date | None = None) -> list[ActionLine]:
    """Return every action as it stands on a day (today if None): the most pressing first, closed ones last."""
    day = as_at or office.today()
    with office.store.read() as snapshot:
        actions, meetings = snapshot.all(Action), {m.id: m for m in snapshot.all(Meeting)}
        people = {p.id: p for p in snapshot.all(Person, id={i for action in actions for i in action.owner_ids})}
        dead = dead_among(snapshot.columns(Person, "name", "died_on"))
        secrets = Secrets.read(snapshot)
        revisions: dict[str, list[DueRevision]] = defaultdict(list)
        for revision in snapshot.all(DueRevision):
            revisions[revision.action_id].append(revision)
        resting: dict[str, list[RestingSpell]] = defaultdict(list)
        for spell in snapshot.all(RestingSpell):
            resting[spell.person_id].append(spell)
    lines = []
    for action in actions:
        meeting = meetings.get(action.meeting_id or "")
        held = meeting.date if meeting else None
        is_open = action.state not in CLOSING_STATES
        due = due_on(action, revisions[action.id], held, day)
        known = [people[i] for i in action.owner_ids if i in people]
        living = [p.id for p in known if p.died_on is None and p.erased_on is None]
        paused = is_open and bool(living) and all(is_resting(resting[i], day) for i in living)
        owner = owner_words(action, people, living_only=is_open, dead=dead)
        waits = is_open and not owner and bool(owner_words(action, people))
        late = (day - due).days if due and is_open and not (paused or waits) else 0
        lines.append(
            ActionLine(
                action,
                owner,
                meeting,
                raised_on(action, held),
                due,
                tuple(sorted(revisions[action.id], key=lambda r: r.position)),
                paused,
                max(late, 0),
                secrets.hold(action),
                tuple(living),
                waits,
            )
        )
    return sorted(lines, key=_pressing)


@dataclass(frozen=True, slots=True)
class Secrets:
    """The minutes that no circulated copy shows, by id, and by meeting and number for actions that know no more."""

    ids: frozenset[str]
    numbers: frozenset[tuple[str, str]]

    @classmethod
    def read(cls, snapshot: Snapshot) -> Secrets:
        """Read which they are."""
        items = snapshot.all(AgendaItem, confidential=True)
        minutes = [*snapshot.all(Minute, confidential=True), *snapshot.all(Minute, item_id=[i.id for i in items])]
        ids = kept_apart(minutes, items)
        return cls(ids, frozenset((m.meeting_id, m.number) for m in minutes if m.number))

    def hold(self, action: Action) -> bool:
        """Say whether an action comes of one of them."""
        if action.minute_id:
            return action.minute_id in self.ids
        return (action.meeting_id or "", action.minute_number) in self.numbers


def _pressing(line: ActionLine) -> tuple[bool, bool, int, int, str]:
    """Order open actions by date, paused ones behind them, then closed ones, the last closed first."""
    if line.is_open:
        return False, line.paused, (line.due or date.max).toordinal(), line.raised.toordinal(), line.id
    ended = line.action.closed or line.raised
    return True, False, -ended.toordinal(), -line.raised.toordinal(), line.id


def owner_words(
    action: Action, people: Mapping[str, Person], *, living_only: bool = False, dead: frozenset[str] = frozenset()
) -> str:
    """Name an action's owners: the people it was understood as, else as it was written.

    With `living_only` those who have died are left out, so that nobody is empty: it waits for somebody else. `dead`
    are their names, for what was only written.
    """
    known = [people[i] for i in action.owner_ids if i in people]
    if not known:
        return without_the_dead(action.owner, dead) if living_only else action.owner
    return ", ".join(name_of(p) for p in known if not (living_only and (p.died_on or p.erased_on)))


def add_action(
    office: Office, *, text: str, owner: str = "", owner_ids: tuple[str, ...] = (), due: date | None = None
) -> Action:
    """Note an action that comes from no meeting; it counts as raised today.

    Raises:
        Refused: when nothing is said of what is to be done.
    """
    today = office.today()
    action = Action(recorded=today, raised=today, text=text.strip(), owner=owner, owner_ids=owner_ids, due=due)
    return records.save(office, action)


def close(office: Office, action: Action, state: ActionState, *, reason: str = "", on: date | None = None) -> Action:
    """Record how an action ended, on a day (today if None).

    Raises:
        Refused: for a day that lies ahead or before it was raised, or without a reason where one is owed.
    """
    day = on or office.today()
    if state in _OWES_A_REASON and not reason.strip():
        raise Refused(reason=_OWES_A_REASON[state])
    if day > office.today():
        raise Refused(closed="That day has not come yet.")
    with office.store.read() as snapshot:
        meeting = snapshot.get(Meeting, action.meeting_id) if action.meeting_id else None
    if day < raised_on(action, meeting.date if meeting else None):
        raise Refused(closed="The action would be closed before it was raised.")
    ended = replace(action, state=state, closed=day, reason=reason.strip() or action.reason)
    with office.store.transaction(f"record action as {state.value}") as tx:
        return tx.save(ended)


def reopen(office: Office, action: Action) -> Action:
    """Open an action again: it was never closed, and no reason stands."""
    with office.store.transaction("reopen action") as tx:
        return tx.save(replace(action, state=ActionState.OPEN, closed=None, reason=""))


def revise_due(office: Office, action: Action, due: date) -> DueRevision:
    """Agree a later day today; the dates before it are kept.

    Raises:
        Refused: for an impossible day.
    """
    with office.store.read() as snapshot:
        before = snapshot.all(DueRevision, action_id=action.id)
    revision = DueRevision(action_id=action.id, position=len(before), due=due, revised_on=office.today())
    return records.save(office, revision)


def remove_action(office: Office, action: Action) -> None:
    """Take out an action entered by mistake, with its revised dates.

    Raises:
        Refused: it was agreed in minutes that are approved.
    """
    with office.store.read() as snapshot:
        revisions = snapshot.all(DueRevision, action_id=action.id)
        if action.meeting_id and states(snapshot, [action.meeting_id])[action.meeting_id] in AGREED:
            raise Refused(action="Approved minutes say that this was agreed. Close it as no longer needed instead.")
    with office.store.transaction("remove action") as tx:
        for revision in revisions:
            tx.remove(revision)
        tx.remove(action)
