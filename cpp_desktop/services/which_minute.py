"""Which minute is meant: its meeting and its number, as 2026-05-12:58.4."""

from __future__ import annotations

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.wording import long_date
from cpp_desktop.services.office import Office
from cpp_desktop.services.which_meeting import find_meeting


def find_minute(office: Office, words: str) -> tuple[Minute, Meeting]:
    """Return the minute that is meant, with its meeting.

    Raises:
        Refused: it is not written as MEETING:NUMBER, or there is no such minute.
    """
    meeting_words, colon, number = words.rpartition(":")
    if not colon or not number.strip():
        raise Refused(minute="Say which minute as MEETING:NUMBER, such as 2026-05-12:58.4.")
    meeting = find_meeting(office, meeting_words)
    with office.store.read() as snapshot:
        found = [m for m in snapshot.all(Minute, meeting_id=meeting.id) if m.number == number.strip()]
    if not found:
        raise Refused(minute=f"The meeting of {long_date(meeting.date)} has no minute {number.strip()}.")
    return found[0], meeting
