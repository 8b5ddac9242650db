"""Which meeting is meant: `next`, `last`, `approved`, its date, or its date and type where a day has two."""

from __future__ import annotations

from datetime import date, time

from cpp_desktop.domain.dates import read_date
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import TOOK_PLACE, Meeting, MeetingState, MeetingType
from cpp_desktop.domain.minutes_status import AGREED
from cpp_desktop.domain.wording import clock, long_date
from cpp_desktop.services.meetings import all_meetings
from cpp_desktop.services.minutes_status import states
from cpp_desktop.services.office import Office
from cpp_desktop.services.tables.vocabulary import MEETING_TYPE


def find_meeting(office: Office, words: str) -> Meeting:
    """Return the meeting that is meant.

    Raises:
        Refused: there is none, or more than one; the sentence names what there is.
    """
    meetings = sorted((line.meeting for line in all_meetings(office)), key=lambda m: (m.date, m.start or time.min))
    if words.strip().casefold() == "approved":
        return _last_approved(office, meetings)
    if words.strip().casefold() in ("next", "last"):
        return _near(meetings, office.today(), words.strip().casefold())
    day, kind = _read(words)
    there = [m for m in meetings if m.date == day]
    meant = [m for m in there if kind in (None, m.type)]
    if len(meant) == 1:
        return meant[0]
    if not there:
        raise Refused(meeting=f"There is no meeting on {long_date(day)}. {_choices(meetings)}".rstrip())
    reason = "There is more than one meeting then" if meant else "There is no such meeting that day"
    raise Refused(meeting=f"{reason}. {_choices(there)}")


def _last_approved(office: Office, meetings: list[Meeting]) -> Meeting:
    with office.store.read() as snapshot:
        reached = states(snapshot)
    agreed = [m for m in meetings if reached[m.id] in AGREED]
    if not agreed:
        raise Refused(meeting="No meeting’s minutes have been approved yet.")
    return agreed[-1]


def _near(meetings: list[Meeting], today: date, which: str) -> Meeting:
    live = [m for m in meetings if m.state is not MeetingState.CANCELLED]
    over = [m for m in live if m.date < today or m.state in TOOK_PLACE]
    coming = [m for m in live if m not in over]
    if which == "last" and over:
        return over[-1]
    if which == "next" and coming:
        return coming[0]
    raise Refused(meeting=f"There is no {which} meeting. {_choices(meetings)}".rstrip())


def _read(words: str) -> tuple[date, MeetingType | None]:
    try:
        return read_date(words), None
    except ValueError as problem:
        # A date can be written with strokes itself: 12/5/2026/annual general.
        written, stroke, kind = words.rpartition("/")
        if not stroke:
            raise Refused(meeting=str(problem)) from None
    try:
        return read_date(written), MEETING_TYPE.read(kind)
    except ValueError as problem:
        raise Refused(meeting=str(problem)) from None


def _choices(meetings: list[Meeting]) -> str:
    if not meetings:
        return ""
    latest = meetings[-6:]
    several = {m.date for m in meetings if sum(n.date == m.date for n in meetings) > 1}
    listed = [f"{m.date}/{m.type.value}" if m.date in several else str(m.date) for m in latest]
    same = {w for w in listed if listed.count(w) > 1}
    named = [f"{w} ({clock(m.start)})" if w in same and m.start else w for w, m in zip(listed, latest, strict=True)]
    return f"{'Say one of these' if len(latest) == len(meetings) else 'The latest are'}: {', '.join(named)}."
