"""How a person belongs: memberships, of which two may overlap if she says so, and the minutes that elect to roles."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import TOOK_PLACE, AgendaItem, Meeting, MeetingType
from cpp_desktop.domain.minutes import Minute, kept_apart
from cpp_desktop.domain.people import Membership
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services import records
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot

_GENERAL = (MeetingType.ANNUAL_GENERAL, MeetingType.EXTRAORDINARY)
_MEETINGS_OFFERED = 4
_LETTERS = 60


def newly_overlapping(office: Office, membership: Membership) -> list[Membership]:
    """Return the person's other memberships that this one overlaps, but those that it overlaps in the file already."""
    with office.store.read() as snapshot:
        kept = snapshot.get(Membership, membership.id)
        others = [m for m in snapshot.all(Membership, person_id=membership.person_id) if m.id != membership.id]
    return [m for m in others if _overlap(m, membership) and not (kept and _overlap(m, kept))]


def _overlap(one: Membership, other: Membership) -> bool:
    begins = max(one.joined or date.min, other.joined or date.min)
    return begins <= min(one.left or date.max, other.left or date.max)


def save_membership(
    office: Office, membership: Membership, *, overlap_agreed: bool = False, visit: str | None = None
) -> Membership:
    """Add or change a membership; one that comes to overlap another is kept only if that is agreed.

    Raises:
        Refused: `joined`, asking about the overlap; or when the membership's rule says no.
    """
    records.check(membership)
    if not overlap_agreed and newly_overlapping(office, membership):
        raise Refused(joined="This overlaps another membership of the same person. Save it anyway?")
    return records.save(office, membership, visit=visit)


def minutes_to_elect(office: Office, chosen_id: str | None = None) -> list[tuple[str, str]]:
    """Return (id, words) of the minutes of the latest general meetings, and of the one chosen, the latest first.

    Where no general meeting is written down, those of the latest ordinary ones.
    """
    with office.store.read() as snapshot:
        held = [m for m in snapshot.all(Meeting) if m.state in TOOK_PLACE]
        general = [m for m in held if m.type in _GENERAL] or [m for m in held if m.type is MeetingType.ORDINARY]
        latest = sorted(general, key=lambda m: m.date, reverse=True)[:_MEETINGS_OFFERED]
        return offered_minutes(snapshot, latest, chosen_id)


def offered_minutes(snapshot: Snapshot, meetings: list[Meeting], chosen_id: str | None) -> list[tuple[str, str]]:
    """Return (id, words) of what is written of meetings and not confidential, and of the minute chosen before."""
    chosen = snapshot.get(Minute, chosen_id) if chosen_id else None
    wanted = [m.id for m in meetings]
    minutes = snapshot.all(Minute, meeting_id=wanted)
    secret = kept_apart(minutes, snapshot.all(AgendaItem, meeting_id=wanted))
    offered = [m for m in minutes if m.id not in secret and (m.text or m.decision)]
    if chosen and chosen not in offered:
        offered.append(chosen)
    dates = {m.id: m.date for m in snapshot.all(Meeting, id=[m.meeting_id for m in offered])}
    offered.sort(key=lambda m: (-dates[m.meeting_id].toordinal(), m.position))
    return [(m.id, minute_words(m, dates[m.meeting_id])) for m in offered]


def minute_words(minute: Minute, day: date) -> str:
    """Name a minute in a line: "21 Oct 2026, 4.2: Siân Pritchard was elected"."""
    text = " ".join((minute.decision or minute.text).split())
    if len(text) > _LETTERS:
        text = f"{text[:_LETTERS].rsplit(' ', 1)[0]}…"
    return f"{short_date(day)}, {minute.number}: {text}" if minute.number else f"{short_date(day)}: {text}"
