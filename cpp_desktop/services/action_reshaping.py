"""Actions given to somebody else, split, merged, and several changed at once: each is one step that can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from cpp_desktop.domain import action_changes as rules
from cpp_desktop.domain.action_changes import Share
from cpp_desktop.domain.actions import CLOSING_STATES, Action, ActionState, DueRevision, due_on
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.domain.language import said
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.services import records
from cpp_desktop.services.action_changes import closing, put, revision_of
from cpp_desktop.services.action_owners import Secrets
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot


def reassign(office: Office, actions: Sequence[Action], *, owner: str, owner_ids: tuple[str, ...]) -> int:
    """Give actions to somebody else, and return how many; closed ones are passed over.

    Raises:
        Refused: when nobody is named.
    """
    if not owner.strip() and not owner_ids:
        raise Refused(owner="Say who does it now.")
    changed = [replace(a, owner=owner.strip(), owner_ids=owner_ids) for a in still_open(actions)]
    with office.store.transaction(_label(changed, "reassign action", "reassign actions")) as tx:
        return len(put(tx, *changed))


def close_several(
    office: Office, actions: Sequence[Action], state: ActionState, *, reason: str = "", on: date | None = None
) -> int:
    """Record how several actions ended, and return how many; closed ones are passed over.

    Raises:
        Refused: for a day that lies ahead or before one was raised, or without a reason where one is owed.
    """
    ended = [closing(office, action, state, reason=reason, on=on) for action in still_open(actions)]
    with office.store.transaction(_label(ended, f"record action as {state.value}", "close actions")) as tx:
        return len(put(tx, *ended))


def revise_several(office: Office, actions: Sequence[Action], due: date) -> int:
    """Agree a new date for several actions today, and return for how many; closed ones are passed over.

    Raises:
        Refused: for an impossible day.
    """
    wanted = still_open(actions)
    with office.store.transaction(_label(wanted, "agree new date", "agree new dates")) as tx:
        for action in wanted:
            tx.save(revision_of(tx, action, due, office.today()))
    return len(wanted)


def still_open(actions: Sequence[Action]) -> list[Action]:
    """Return those that still want doing."""
    return [action for action in actions if action.state not in CLOSING_STATES]


def split(office: Office, action: Action, shares: Sequence[Share]) -> list[Action]:
    """Split an action: the first share keeps its reference, the others are raised today; returns all.

    Raises:
        Refused: it is closed, or there are not two shares that each say something.
    """
    today = office.today()
    parts = rules.split(action, shares, today)
    for part in parts:
        records.check(part)
    with office.store.transaction("split action") as tx:
        if (due := shares[0].due) and due != _due(tx, action, today):
            tx.save(revision_of(tx, action, due, today))
        return put(tx, *parts)


def merge(
    office: Office, kept: Action, others: Sequence[Action], *, text: str, owner: str, owner_ids: tuple[str, ...],
    due: date | None,
) -> Action:  # fmt: skip
    """Merge actions into one that stays, with what it says from now on; the others end as no longer needed.

    What was said of the others, and the dates they had, stay theirs and are shown with it, so that returns of the past
    keep their figures. Files kept as evidence, the case and the tick for the return go along.

    Raises:
        Refused: one is closed, or confidential where the one that stays is not, or nothing is left to merge.
    """
    today, reason = office.today(), said("Merged with {0}").format(kept.reference or kept.text)
    if not others:
        raise Refused(kept="Choose two actions or more to merge.")
    ended = [rules.merged(other, kept, reason, today) for other in others]
    together = _together(replace(kept, text=text.strip(), owner=owner, owner_ids=owner_ids), others)
    for one in (together, *ended):
        records.check(one)
    with office.store.transaction("merge actions") as tx:
        _refuse_telling(tx, kept, others)
        if due and due != _due(tx, kept, today):
            tx.save(revision_of(tx, kept, due, today))
        tx.save_all(replace(f, action_id=kept.id) for f in tx.all(Evidence, action_id=[o.id for o in others]))
        return put(tx, together, *ended)[0]


def _together(kept: Action, others: Sequence[Action]) -> Action:
    """Return what stays with what the others know beside."""
    every = (kept, *others)
    evidence = dict.fromkeys(one.evidence.strip() for one in every if one.evidence.strip())
    waiting = next((one for one in every if one.waiting_for), kept)
    return replace(
        kept,
        evidence="\n".join(evidence),
        case_id=next((one.case_id for one in every if one.case_id), None),
        include_in_return=any(one.include_in_return for one in every),
        waiting_for=waiting.waiting_for,
        waiting_since=waiting.waiting_since,
    )


def _refuse_telling(snapshot: Snapshot, kept: Action, others: Sequence[Action]) -> None:
    secrets = Secrets.read(snapshot)
    if not secrets.hold(kept) and any(map(secrets.hold, others)):
        raise Refused(kept="One of them comes from a confidential minute. Let that one stay.")


def _due(snapshot: Snapshot, action: Action, today: date) -> date | None:
    meeting = snapshot.get(Meeting, action.meeting_id) if action.meeting_id else None
    return due_on(action, snapshot.all(DueRevision, action_id=action.id), meeting.date if meeting else None, today)


def _label(changed: Sequence[Action], one: str, several: str) -> str:
    return one if len(changed) == 1 else several
