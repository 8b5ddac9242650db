"""What changes no more: numbers once the agenda is issued, and minutes once a later meeting has approved them."""

from __future__ import annotations

from collections.abc import Mapping

from cpp_desktop.domain.meetings import AgendaItem, Attendance, MeetingInterest
from cpp_desktop.domain.minutes import Minute

ISSUED: Mapping[type, tuple[str, ...]] = {AgendaItem: ("number",)}
"""Fields that an issued agenda fixes."""

APPROVED: Mapping[type, tuple[str, ...]] = {
    AgendaItem: ("number", "title", "confidential"),
    Minute: ("number", "text", "decision", "reason", "dissent", "confidential", "item_id", "position"),
    Attendance: ("mark", "name", "capacity", "deputy_for_id", "from_item_id", "to_item_id"),
    MeetingInterest: ("name", "item_id", "text", "done"),
}
"""Fields that approved minutes fix. Of such a kind nothing is added or removed either, but later agenda items."""

NUMBER_ISSUED = "This agenda has been issued, and its numbers stay as they are. Something late becomes 7a, behind 7."
MINUTES_APPROVED = (
    "These minutes have been approved. They change only by a correction that a later meeting agrees: record it there."
)
