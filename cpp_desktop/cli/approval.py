"""What the verb about minutes does with their state: checked, approved by a later meeting, amended, signed."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable

from cpp_desktop.cli.opening import opened
from cpp_desktop.cli.output import put, put_json, say
from cpp_desktop.domain.approval import CorrectionAsked
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.wording import counted, day_month_year
from cpp_desktop.services import approval, minutes_status, past_minutes
from cpp_desktop.services.approval import Agreement
from cpp_desktop.services.minutes_status import Standing
from cpp_desktop.services.office import Office
from cpp_desktop.services.past_minutes import PastMinutes
from cpp_desktop.services.which_meeting import find_meeting


def check(options: Namespace) -> int:
    """Record that the chair has looked at a draft."""
    return _done(options, lambda office, held: minutes_status.check(office, held, by=options.by, day=options.on))


def approve(options: Namespace) -> int:
    """Record the later meeting's minute that approved minutes, with its corrections."""
    return _done(options, lambda office, held: approval.approve(office, held, _agreement(office, held, options)))


def amend(options: Namespace) -> int:
    """Record a still later meeting's minute that corrected approved minutes."""
    return _done(options, lambda office, held: approval.amend(office, held, _agreement(office, held, options)))


def sign(options: Namespace) -> int:
    """Record who signed approved minutes, and when."""
    return _done(options, lambda office, held: minutes_status.sign(office, held, day=options.on, by=options.by))


def _done(options: Namespace, deed: Callable[[Office, Meeting], object]) -> int:
    """Do something with the minutes of the meeting named, and tell how far they have come."""
    with opened(options, read_only=False) as office:
        meeting = find_meeting(office, options.meeting)
        deed(office, meeting)
        return _tell(options, meeting, minutes_status.state_of(office, meeting.id))


def approve_up_to(options: Namespace) -> int:
    """Approve the minutes of a meeting and of all before it, each by the next meeting of its kind."""
    with opened(options, read_only=options.preview) as office:
        lines = past_minutes.waiting(office, find_meeting(office, options.meeting).date)
        if not options.preview:
            past_minutes.approve_all(office, lines)
    for line in lines:
        put(f"{line.meeting.date}\t{_by_what(line)}")
    done = sum(not line.why for line in lines)
    verb = "would be approved" if options.preview else "approved"
    say(f"{counted(done, 'meeting’s minutes', 'meetings’ minutes')} {verb}.")
    return 0


def _by_what(line: PastMinutes) -> str:
    if line.why or line.at is None:
        return line.why
    number = f"minute {line.minute.number}" if line.minute else "a new minute"
    return f"by {number} of {line.at.date}"


def _agreement(office: Office, meeting: Meeting, options: Namespace) -> Agreement:
    words = [CorrectionAsked(text=text) for text in options.correction]
    return Agreement(
        at=find_meeting(office, options.at),
        corrections=[*words, *(_change(office, meeting, number, now) for number, now in options.change)],
        proposer=options.proposer,
        seconder=options.seconder,
        confidential=options.confidential,
    )


def _change(office: Office, meeting: Meeting, number: str, now: str) -> CorrectionAsked:
    with office.store.read() as snapshot:
        found = snapshot.all(Minute, meeting_id=meeting.id, number=number)
    if len(found) != 1:
        many = "more than one minute" if found else "no minute"
        raise Refused(change=f"There is {many} {number} on {day_month_year(meeting.date)}.")
    return CorrectionAsked(minute_id=found[0].id, now=now)


def _tell(options: Namespace, meeting: Meeting, found: Standing) -> int:
    approved = found.approved
    if options.json:
        put_json(
            {
                "state": found.state.value,
                "approved_on": approved.meeting.date.isoformat() if approved else None,
                "minute": approved.minute.number if approved else None,
                "corrections": [
                    {"number": line.correction.number, "text": line.correction.text} for line in found.corrections
                ],
                "signed_on": found.status.signed_on.isoformat() if found.status.signed_on else None,
            }
        )
        return 0
    put(f"The minutes of {day_month_year(meeting.date)} are {found.state.value}.")
    if approved:
        put(f"Approved on {day_month_year(approved.meeting.date)}, minute {approved.minute.number}.")
    for line in found.corrections:
        put(f"Correction {line.correction.number}\t{line.correction.text}")
    return 0
