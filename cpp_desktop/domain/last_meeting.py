"""Which meeting is the last one before another, and how the item is called under which its minutes come up."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, time

from cpp_desktop.domain.approval import MINUTES_ITEM
from cpp_desktop.domain.meetings import COUNTED_TYPES, Meeting, MeetingState, MeetingType
from cpp_desktop.domain.wording import day_month_year

_WRITTEN = re.compile(rf"{re.escape(MINUTES_ITEM)}(?:,.*)?", re.IGNORECASE)


def last_before(meeting: Meeting, meetings: Iterable[Meeting]) -> Meeting | None:
    """Return the meeting whose minutes come up: the last of the same line that was not cancelled.

    Ordinary, annual general and extraordinary meetings are one line; each sub-group and each other type is its own.
    """
    before = [
        m
        for m in meetings
        if m.state is not MeetingState.CANCELLED and _line(m) == _line(meeting) and _when(m) < _when(meeting)
    ]
    return max(before, key=_when, default=None)


def _line(meeting: Meeting) -> tuple[str, str]:
    if meeting.type in COUNTED_TYPES:
        return "", ""
    named = meeting.title.strip().casefold() if meeting.type is MeetingType.SUB_GROUP else ""
    return meeting.type.value, meeting.sub_group_id or named


def _when(meeting: Meeting) -> tuple[date, time, str]:
    return meeting.date, meeting.start or time.min, meeting.id


def minutes_title(last: Meeting | None) -> str:
    """Return the title of the item under which the last meeting's minutes come up, with its day."""
    return f"{MINUTES_ITEM}, {day_month_year(last.date)}" if last else MINUTES_ITEM


def is_minutes_title(title: str) -> bool:
    """Say whether a title is one that `minutes_title` gives, of whatever meeting."""
    return bool(_WRITTEN.fullmatch(title.strip()))
