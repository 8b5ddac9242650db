"""What is done about one action: written down, closed, opened again, put off, waited for, removed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from cpp_desktop.domain.action_changes import with_references
from cpp_desktop.domain.actions import Action, ActionProgress, ActionState, DueRevision, raised_on
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.influence import CaseStep
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.minutes_status import AGREED
from cpp_desktop.services import records
from cpp_desktop.services.minutes_status import states
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot, Transaction

_OWES_A_REASON = {
    ActionState.NO_LONGER_NEEDED: "Say in a few words why it is no longer needed.",
    ActionState.TRANSFERRED: "Say in a few words who has it now.",
}


def put(tx: Transaction, *actions: Action) -> list[Action]:
    """Save actions; one without a reference gets the next one for ever: that of a removed one is not given again."""
    kept = list(actions)
    if not all(action.reference.strip() for action in actions):
        kept = with_references(actions, tx.ever(Action, "reference"))
    tx.save_all(kept)
    return kept


def number_all(office: Office) -> None:
    """Give every action of an older file that has no reference its own, the first raised first; nobody undoes it."""
    with office.store.read() as snapshot:
        if not snapshot.count(Action, reference=""):
            return
    with office.store.beyond_undo("number actions") as tx:
        put(tx, *sorted(tx.all(Action, reference=""), key=lambda action: action.raised or action.recorded))


def add_action(
    office: Office, *, text: str, owner: str = "", owner_ids: tuple[str, ...] = (), due: date | None = None
) -> Action:
    """Note an action that comes from no meeting; it counts as raised today.

    Raises:
        Refused: when nothing is said of what is to be done.
    """
    today = office.today()
    action = Action(recorded=today, raised=today, text=text.strip(), owner=owner, owner_ids=owner_ids, due=due)
    records.check(action)
    with office.store.transaction("add action") as tx:
        return put(tx, action)[0]


def save(office: Office, action: Action, *, visit: str | None = None) -> Action:
    """Keep what was typed about an action; autosaves of one `visit` are one undo step.

    Raises:
        Refused: when its rule says no.
    """
    records.check(action)
    with office.store.transaction("edit action", visit=visit) as tx:
        return put(tx, action)[0]


def wait_for(office: Office, action: Action, whom: str, since: date | None = None) -> Action:
    """Say for whom or what an action waits, since a day (today if None); for nobody it goes on.

    Raises:
        Refused: for a day that has not come, or before it was raised.
    """
    whom = whom.strip()
    day = (since or office.today()) if whom else None
    if day and day > office.today():
        raise Refused(waiting_since="That day has not come yet.")
    if day and day < _raised(office, action):
        raise Refused(waiting_since="It would wait since before it was raised.")
    return save(office, replace(action, waiting_for=whom, waiting_since=day))


def close(office: Office, action: Action, state: ActionState, *, reason: str = "", on: date | None = None) -> Action:
    """Record how an action ended, on a day (today if None).

    Raises:
        Refused: for a day that lies ahead or before it was raised, or without a reason where one is owed.
    """
    ended = closing(office, action, state, reason=reason, on=on)
    with office.store.transaction(f"record action as {state.value}") as tx:
        return put(tx, ended)[0]


def closing(office: Office, action: Action, state: ActionState, *, reason: str, on: date | None) -> Action:
    """Return an action as it would be closed.

    Raises:
        Refused: for a day that lies ahead or before it was raised, or without a reason where one is owed.
    """
    day = on or office.today()
    if state in _OWES_A_REASON and not reason.strip():
        raise Refused(reason=_OWES_A_REASON[state])
    if day > office.today():
        raise Refused(closed="That day has not come yet.")
    if day < _raised(office, action):
        raise Refused(closed="The action would be closed before it was raised.")
    return replace(action, state=state, closed=day, reason=reason.strip() or action.reason)


def _raised(office: Office, action: Action) -> date:
    with office.store.read() as snapshot:
        meeting = snapshot.get(Meeting, action.meeting_id) if action.meeting_id else None
    return raised_on(action, meeting.date if meeting else None)


def reopen(office: Office, action: Action) -> Action:
    """Open an action again: it was never closed or merged, and no reason stands."""
    opened = replace(action, state=ActionState.OPEN, closed=None, reason="", merged_into_id=None)
    with office.store.transaction("reopen action") as tx:
        return put(tx, opened)[0]


def revise_due(office: Office, action: Action, due: date) -> DueRevision:
    """Agree a later day today; the dates before it are kept.

    Raises:
        Refused: for an impossible day.
    """
    with office.store.read() as snapshot:
        revision = revision_of(snapshot, action, due, office.today())
    return records.save(office, revision)


def revision_of(snapshot: Snapshot, action: Action, due: date, today: date) -> DueRevision:
    """Return a new date for an action, agreed today, behind those that it has.

    Raises:
        Refused: for an impossible day.
    """
    before = snapshot.count(DueRevision, action_id=action.id)
    revision = DueRevision(action_id=action.id, position=before, due=due, revised_on=today)
    records.check(revision)
    return revision


def remove_action(office: Office, action: Action) -> None:
    """Take out an action entered by mistake, with its revised dates, its news and the files kept with it.

    Raises:
        Refused: it was agreed in minutes that are approved, others came of it, or a case names it.
    """
    with office.store.read() as snapshot:
        if action.meeting_id and states(snapshot, [action.meeting_id])[action.meeting_id] in AGREED:
            raise Refused(action="Approved minutes say that this was agreed. Close it as no longer needed instead.")
        if snapshot.count(Action, from_action_id=action.id) or snapshot.count(Action, merged_into_id=action.id):
            raise Refused(action="Other actions were split off from this one or merged into it, so it stays.")
        if snapshot.count(CaseStep, action_id=action.id):
            raise Refused(action="A step of an influence case names this action. Take it out of the case first.")
        along: list[records.Record] = [
            *snapshot.all(DueRevision, action_id=action.id),
            *snapshot.all(ActionProgress, action_id=action.id),
        ]
    with office.store.transaction("remove action") as tx:
        records.take_out(tx, *along, action)
