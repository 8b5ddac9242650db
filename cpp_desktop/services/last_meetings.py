"""The item "Minutes of the last meeting" on agendas to come: it names the meeting whose minutes come up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from cpp_desktop.domain.agenda_order import WANTED
from cpp_desktop.domain.agendas import MATTERS_TITLE, behind_opening, is_matters
from cpp_desktop.domain.approval import minutes_item
from cpp_desktop.domain.last_meeting import is_minutes_title, last_before, minutes_title
from cpp_desktop.domain.meetings import STANDARD_AGENDA, AgendaItem, Meeting, MeetingState

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot, Transaction


def last_meeting(snapshot: Snapshot, meeting: Meeting) -> Meeting | None:
    """Return the meeting whose minutes come up at another."""
    return last_before(meeting, snapshot.all(Meeting))


def with_minutes_item(
    items: Sequence[AgendaItem], there: Sequence[AgendaItem], meeting: Meeting, last: Meeting | None
) -> list[AgendaItem]:
    """Return items that are to go behind those `there`, such that the last meeting's minutes come up exactly once.

    Where the matters arising are missing too they are put behind the minutes.
    """
    if minutes_item(there) is not None:
        return [i for i in items if not is_minutes_title(i.title)]
    if minutes_item([replace(i, position=n) for n, i in enumerate(items)]) is not None:
        return [replace(i, title=minutes_title(last)) if is_minutes_title(i.title) else i for i in items]
    if last is None:
        return list(items)
    matters = next((at for at, i in enumerate(items) if is_matters(i.title)), None)
    missing = [_standard(meeting, minutes_title(last), is_minutes_title)]
    if matters is None and not any(is_matters(i.title) for i in there):
        missing.append(_standard(meeting, MATTERS_TITLE, is_matters))
    at = behind_opening([i.title for i in items]) if matters is None else matters
    return [*items[:at], *missing, *items[at:]]


def _standard(meeting: Meeting, title: str, fits: Callable[[str], bool]) -> AgendaItem:
    """Return an item of the standard agenda under a title of its own."""
    _, purpose, minutes = next(line for line in STANDARD_AGENDA if fits(line[0]))
    return AgendaItem(
        meeting_id=meeting.id, position=0, number=WANTED, title=title, purpose=purpose, minutes_allowed=minutes
    )


def name_minutes_items(tx: Transaction, today: date) -> None:
    """Let the agendas of planned meetings name the meeting that comes before them now."""
    meetings = tx.all(Meeting)
    waiting = {
        m.id: m for m in meetings if m.state is MeetingState.PLANNED and m.agenda_issued is None and m.date >= today
    }
    for item in tx.all(AgendaItem, meeting_id=list(waiting)):
        if is_minutes_title(item.title):
            tx.save(replace(item, title=minutes_title(last_before(waiting[item.meeting_id], meetings))))
