"""How far a meeting's minutes have come: checked by the chair, approved and corrected by later meetings, signed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.frozen import MEETING_TOOK_PLACE
from cpp_desktop.domain.meetings import TOOK_PLACE, AgendaItem, Meeting
from cpp_desktop.domain.minutes import Minute, kept_apart
from cpp_desktop.domain.minutes_status import AGREED, Correction, MinutesState, MinutesStatus
from cpp_desktop.domain.people import Person, Role, RoleTitle, in_force
from cpp_desktop.domain.wording import day_month_year, listed
from cpp_desktop.services import records
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot


@dataclass(frozen=True, slots=True)
class Agreed:
    """The minute of a later meeting that agreed something."""

    meeting: Meeting
    minute: Minute


@dataclass(frozen=True, slots=True)
class CorrectionLine:
    """A correction with what agreed it; `is_secret` ones stay out of every circulated copy."""

    correction: Correction
    by: Agreed | None
    is_secret: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a meeting's minutes have come; `approved` is empty until a later meeting did it."""

    status: MinutesStatus
    approved: Agreed | None
    corrections: tuple[CorrectionLine, ...]

    @property
    def state(self) -> MinutesState:
        """How far they have come."""
        return self.status.state

    @property
    def is_agreed(self) -> bool:
        """Say whether their text changes only by a correction that a later meeting agrees."""
        return self.state in AGREED


def state_of(office: Office, meeting_id: str) -> Standing:
    """Return how far a meeting's minutes have come."""
    with office.store.read() as snapshot:
        return standing(snapshot, meeting_id)


def states(snapshot: Snapshot, meeting_ids: Collection[str] | None = None) -> Mapping[str, MinutesState]:
    """Return the states of the minutes of many meetings, or of all; what has no entry is a draft."""
    shown = {} if meeting_ids is None else {"meeting_id": list(meeting_ids)}
    found: dict[str, MinutesState] = defaultdict(lambda: MinutesState.DRAFT)
    for status in snapshot.all(MinutesStatus, **shown):
        found[status.meeting_id] = max(found[status.meeting_id], status.state, key=_ORDER.index)
    return found


def drafts(snapshot: Snapshot) -> frozenset[str]:
    """Return the ids of meetings whose minutes are written and not approved yet."""
    agreed = {meeting_id for meeting_id, state in states(snapshot).items() if state in AGREED}
    written = {m.meeting_id for m in snapshot.all(Minute) if m.text.strip() or m.decision.strip()}
    return frozenset(written - agreed)


_ORDER = list(MinutesState)


def status_of(snapshot: Snapshot, meeting_id: str) -> MinutesStatus:
    """Return what was done with a meeting's minutes, or that nothing was; of several entries the furthest."""
    there = snapshot.all(MinutesStatus, meeting_id=meeting_id)
    return max(there, key=lambda s: _ORDER.index(s.state), default=MinutesStatus(meeting_id=meeting_id))


def standing(snapshot: Snapshot, meeting_id: str) -> Standing:
    """Return how far a meeting's minutes have come, and by which minutes of later meetings."""
    status = status_of(snapshot, meeting_id)
    corrections = snapshot.all(Correction, meeting_id=meeting_id)
    ids = {c.agreeing_minute_id for c in corrections} | {status.approving_minute_id}
    minutes = snapshot.all(Minute, id=[i for i in ids if i])
    meetings = {m.id: m for m in snapshot.all(Meeting, id=list({m.meeting_id for m in minutes}))}
    agreed = {m.id: Agreed(meetings[m.meeting_id], m) for m in minutes if m.meeting_id in meetings}
    secret = secret_minutes(snapshot, [meeting_id, *meetings]) if corrections else frozenset()
    lines = [
        CorrectionLine(c, agreed.get(c.agreeing_minute_id or ""), bool({c.minute_id, c.agreeing_minute_id} & secret))
        for c in sorted(corrections, key=lambda c: c.number)
    ]
    return Standing(status, agreed.get(status.approving_minute_id or ""), tuple(lines))


def secret_minutes(snapshot: Snapshot, meeting_ids: Collection[str]) -> frozenset[str]:
    """Return the ids of the minutes of some meetings that no circulated copy shows."""
    of = list(meeting_ids)
    return kept_apart(snapshot.all(Minute, meeting_id=of), snapshot.all(AgendaItem, meeting_id=of))


def check(office: Office, meeting: Meeting, *, by: str, day: date | None = None) -> MinutesStatus:
    """Record that the chair has looked at a draft, today unless another day is given. It may be skipped.

    Raises:
        Refused: nothing is minuted, the minutes are approved, or the day is not after the meeting and past.
    """
    day = day or office.today()
    with office.store.transaction("record chair’s check") as tx:
        status = status_of(tx, meeting.id)
        if status.state in AGREED:
            raise Refused(meeting=f"The minutes of {day_month_year(meeting.date)} are approved already.")
        refuse_unwritten(tx, meeting)
        _refuse_day("day", day, office.today(), meeting.date, "the meeting")
        checked = replace(status, checked_on=day, checked_by=by.strip())
        records.check(checked)
        return tx.save(checked)


def sign(office: Office, meeting: Meeting, *, day: date, by: str) -> MinutesStatus:
    """Record that approved minutes were signed on a day, and by whom.

    Raises:
        Refused: they are not approved, or signed already; the day is before they were, or still to come; by nobody.
    """
    with office.store.transaction("record signature") as tx:
        found = standing(tx, meeting.id)
        if found.approved is None:
            raise Refused(meeting="Minutes are signed once a later meeting has approved them. Record that first.")
        if found.status.signed_on:
            raise Refused(meeting=f"They were signed on {day_month_year(found.status.signed_on)} already.")
        _refuse_day("day", day, office.today(), found.approved.meeting.date, "they were approved")
        if not by.strip():
            raise Refused(by="Write who signed.")
        signed = replace(found.status, signed_on=day, signed_by=by.strip())
        records.check(signed)
        return tx.save(signed)


def refuse_untelling(snapshot: Snapshot, meeting: Meeting) -> None:
    """Make sure that a meeting's changed facts still fit what was approved there, and its own approved minutes.

    Raises:
        Refused: it would not have taken place, or not after the meetings whose minutes it approved.
    """
    own = [m.id for m in snapshot.all(Minute, meeting_id=meeting.id)]
    told = {s.meeting_id for s in snapshot.all(MinutesStatus, approving_minute_id=own)}
    told |= {c.meeting_id for c in snapshot.all(Correction, agreeing_minute_id=own)}
    before = [m for m in snapshot.all(Meeting, id=list(told)) if m.date > meeting.date]
    is_agreed = status_of(snapshot, meeting.id).state in AGREED
    if (told or is_agreed) and meeting.state not in TOOK_PLACE:
        raise Refused(state=MEETING_TOOK_PLACE)
    if before:
        days = listed([day_month_year(m.date) for m in before])
        raise Refused(date=f"It approved the minutes of {days}, so it was not before then.")
    was = snapshot.get(Meeting, meeting.id)
    if is_agreed and was is not None and was.date != meeting.date:
        raise Refused(date="Its minutes are approved and say on which day it was held.")


def refuse_unwritten(snapshot: Snapshot, meeting: Meeting) -> None:
    """Make sure that something is minuted.

    Raises:
        Refused: nothing is.
    """
    if not any(m.text.strip() or m.decision.strip() for m in snapshot.all(Minute, meeting_id=meeting.id)):
        raise Refused(meeting=f"Nothing is minuted for the meeting on {day_month_year(meeting.date)} yet.")


def _refuse_day(field: str, day: date, today: date, first: date, what: str) -> None:
    if day > today:
        raise Refused(**{field: f"{day_month_year(day)} is still to come."})
    if day < first:
        words = f"{day_month_year(day)} is before {what}: {day_month_year(first)}."
        raise Refused(**{field: words})


def chair_on(office: Office, day: date) -> str:
    """Return the chair on a day, who is still there to sign; of several the first by name."""
    with office.store.read() as snapshot:
        held = [r for r in snapshot.all(Role, title=RoleTitle.CHAIR) if in_force(r.first, r.last, day)]
        people = snapshot.all(Person, id=[r.person_id for r in held], died_on=None, erased_on=None)
    return min((person.name for person in people), default="", key=str.casefold)
