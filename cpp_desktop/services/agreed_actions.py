"""Actions as the minutes that agreed them say, whatever became of them after those minutes were approved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.minutes_status import MinutesStatus
from cpp_desktop.services.office import Office

_AGREED = ("text", "owner", "owner_ids", "due")
"""What minutes say of an action; how far it came is told elsewhere."""


def as_approved(office: Office, actions: Sequence[Action], status: MinutesStatus) -> list[Action]:
    """Return a meeting's actions as they stood when its minutes were approved; as they are while these are a draft.

    What an erasure took out of the log stays as it is now.
    """
    approved = _approved_at(office, status) if status.approving_minute_id else ""
    return [_as_at(office, action, approved) for action in actions] if approved else list(actions)


def _approved_at(office: Office, status: MinutesStatus) -> str:
    """Return the stamp in the log of the change that approved the minutes."""
    entries = [e for e in office.store.history(status.id) if not e.erased]
    stamps = [e.stamp for e in entries if e.field == "approving_minute_id" and e.new]
    stamps += [e.stamp for e in entries if not e.field and e.new.get("approving_minute_id")]
    return max(stamps, default="")


def _as_at(office: Office, action: Action, stamp: str) -> Action:
    was: dict[str, Any] = {}
    gone = set()
    for entry in office.store.history(action.id):
        if entry.stamp > stamp and entry.field in _AGREED and entry.field not in was:
            was[entry.field] = entry.old
            gone |= {entry.field} if entry.erased else set()
    return replace(action, **{name: value for name, value in was.items() if name not in gone})
