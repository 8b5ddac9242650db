"""Minutes: what was decided and why, never what was said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from cpp_desktop.domain.ids import new_id
from cpp_desktop.domain.meetings import AgendaItem


@dataclass(frozen=True, slots=True, kw_only=True)
class Minute:
    """One numbered passage of a meeting's minutes; confidential ones stay out of every circulated copy.

    It stands under an agenda item, or under none where the number in an imported list fits no item. `reason` is why it
    was decided, `dissent` who asked to be recorded against; `earlier_minute_id` is the minute that it goes on with.
    """

    id: str = field(default_factory=new_id)
    meeting_id: str
    position: int
    item_id: str | None = None
    number: str = ""
    text: str = ""
    decision: str = ""
    confidential: bool = False
    reason: str = ""
    dissent: str = ""
    earlier_minute_id: str | None = None


def item_for(number: str, items: Iterable[AgendaItem]) -> AgendaItem | None:
    """Return the agenda item a minute's number stands under: its own, or the one before the last point (4.2 → 4)."""
    by_number: dict[str, AgendaItem] = {}
    for item in sorted(items, key=lambda i: i.position):
        by_number.setdefault(item.number, item)
    return (by_number.get(number) or by_number.get(number.rpartition(".")[0])) if number else None


def kept_apart(minutes: Iterable[Minute], items: Iterable[AgendaItem]) -> frozenset[str]:
    """Return the ids of minutes that no circulated copy shows: confidential ones, and all under such an item."""
    hidden = {item.id for item in items if item.confidential}
    return frozenset(m.id for m in minutes if m.confidential or m.item_id in hidden)
