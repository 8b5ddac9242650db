"""Which meeting it is, and when and where it is, in words."""

from __future__ import annotations

from cpp_desktop.domain.language import said
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.papers import MeetingFacts
from cpp_desktop.domain.wording import clock, day_month_year, long_date


def meeting_words(meeting: Meeting) -> str:
    """Return a meeting's name and day: "Ordinary, 18 November 2026"."""
    return f"{meeting.title or meeting.type.value.capitalize()}, {day_month_year(meeting.date)}"


def time_of(meeting: MeetingFacts) -> str:
    """Put the day and hours of a meeting into words."""
    day = long_date(meeting.date)
    if meeting.start and meeting.end:
        return said("{0}, {1} to {2}").format(day, clock(meeting.start), clock(meeting.end))
    return f"{day}, {clock(meeting.start)}" if meeting.start else day


def place_of(meeting: MeetingFacts) -> str:
    """Put the place of a meeting into words."""
    if meeting.mode == "both":
        return said("{0}, and online").format(meeting.venue) if meeting.venue else said("In person and online")
    if meeting.mode == "online":
        return said("Online: {0}").format(meeting.venue) if meeting.venue else said("Online")
    return meeting.venue


def when_and_where(meeting: MeetingFacts) -> str:
    """Put the day, hours and place of a meeting into words."""
    return ", ".join(filter(None, (time_of(meeting), place_of(meeting))))
