"""What changes no more: numbers of an issued agenda, minutes that a later meeting approved, returns signed off."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from cpp_desktop.domain.meetings import AgendaItem, Attendance, MeetingInterest
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.signed_returns import SignedReturn

ISSUED: Mapping[type, tuple[str, ...]] = {AgendaItem: ("number", "meeting_id")}
"""Fields that an issued agenda fixes."""

APPROVED: Mapping[type, tuple[str, ...]] = {
    AgendaItem: ("number", "title", "confidential", "meeting_id"),
    Minute: ("number", "text", "decision", "reason", "dissent", "confidential", "item_id", "position", "meeting_id"),
    Attendance: (
        "mark",
        "person_id",
        "name",
        "capacity",
        "deputy_for_id",
        "from_item_id",
        "to_item_id",
        "meeting_id",
    ),
    MeetingInterest: ("person_id", "name", "item_id", "text", "done", "meeting_id"),
}
"""Fields that approved minutes fix. Of such a kind nothing is added or removed either, but later agenda items."""

SIGNED: frozenset[type] = frozenset({SignedReturn})
"""Kinds that never change once they are there."""

RETURN_SIGNED = "This return has been signed off, and stays as it is. A correction is a new revision: sign off again."
NUMBER_TAKEN = "Another item of this issued agenda bears that number by now, and numbers stay as they are."
NUMBER_ISSUED = "This agenda has been issued, and its numbers stay as they are. Something late becomes 7a, behind 7."
MEETING_TOOK_PLACE = "Minutes were approved at this meeting, or its own are approved, so it took place."
MINUTES_APPROVED = (
    "These minutes have been approved. They change only by a correction that a later meeting agrees: record it there."
)


def why_frozen(
    kind: type,
    before: Mapping[str, Any] | None,
    after: Mapping[str, Any] | None,
    *,
    approved: Collection[str],
    issued: Collection[str],
    late: Collection[str] = (),
) -> str:
    """Return why a record's fields may not change so, or nothing; None is a record that is not there.

    `approved` and `issued` are the ids of the meetings whose minutes, or agenda, are; `late` those of the agenda items
    that came after all that went out, and can still be taken back.
    """
    there = before or after or {}
    among = {side["meeting_id"] for side in (before, after) if side}
    if among & set(approved) and _differ(before, after, APPROVED.get(kind, ())):
        is_late_item = kind is AgendaItem and before is None
        return "" if is_late_item else MINUTES_APPROVED
    if before is not None and there["meeting_id"] in issued and _differ(before, after, ISSUED.get(kind, ())):
        return "" if after is None and before["id"] in late else NUMBER_ISSUED
    return ""


def _differ(before: Mapping[str, Any] | None, after: Mapping[str, Any] | None, fields: tuple[str, ...]) -> bool:
    if before is None or after is None:
        return bool(fields)
    return any(before[name] != after[name] for name in fields)
