"""Minutes of the past approved in one go, each by the next meeting of its kind, as a group does that brings them in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from cpp_desktop.domain.approval import approving_among, minutes_item
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import TOOK_PLACE, AgendaItem, Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.minutes_status import AGREED
from cpp_desktop.services.approval import Agreement, approve_in, is_later, refuse_meeting
from cpp_desktop.services.minutes_status import states
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot


@dataclass(frozen=True, slots=True)
class PastMinutes:
    """Minutes that wait for approval: by which meeting, and its minute where one says so already; else `why` not."""

    meeting: Meeting
    at: Meeting | None
    minute: Minute | None = None
    why: str = ""

    @property
    def id(self) -> str:
        """The id of the meeting whose minutes they are."""
        return self.meeting.id


def waiting(office: Office, until: date | None = None) -> tuple[PastMinutes, ...]:
    """Return all minutes not approved yet of meetings up to a day, the first meeting first."""
    with office.store.read() as snapshot:
        return _waiting(snapshot, until or office.today())


def approve_all(office: Office, lines: Iterable[PastMinutes]) -> int:
    """Approve the minutes of lines that have no `why`, as one step that nobody can take back; say how many.

    Raises:
        Refused: something has changed since they were listed; nothing is approved then.
    """
    chosen = [line for line in lines if not line.why]
    with office.store.beyond_undo("approve past minutes") as tx:
        for line in chosen:
            if line.at is None:
                raise Refused(at="There is no later meeting that could have approved these minutes.")
            approve_in(tx, line.meeting, Agreement(at=line.at), line.minute)
    return len(chosen)


def _waiting(snapshot: Snapshot, until: date) -> tuple[PastMinutes, ...]:
    agreed = {meeting_id for meeting_id, state in states(snapshot).items() if state in AGREED}
    held = sorted((m for m in snapshot.all(Meeting) if m.state in TOOK_PLACE), key=lambda m: (m.date, m.id))
    written = {m.meeting_id for m in snapshot.all(Minute) if m.text.strip() or m.decision.strip()}
    open_ones = [m for m in held if m.id not in agreed and m.id in written and m.date <= until]
    return tuple(_line(snapshot, meeting, held) for meeting in open_ones)


def _line(snapshot: Snapshot, meeting: Meeting, held: list[Meeting]) -> PastMinutes:
    kind = (meeting.type, meeting.sub_group_id)
    at = next((m for m in held if (m.type, m.sub_group_id) == kind and is_later(m, meeting)), None)
    if at is None:
        return PastMinutes(meeting, None, why="No later meeting of its kind has been held.")
    item = minutes_item(snapshot.all(AgendaItem, meeting_id=at.id))
    minute = approving_among(snapshot.all(Minute, meeting_id=at.id, item_id=item.id)) if item else None
    try:
        refuse_meeting(snapshot, at, meeting, written_into=minute is None)
    except Refused as refused:
        return PastMinutes(meeting, at, why=str(refused))
    return PastMinutes(meeting, at, minute)
