"""What an easy-read agenda says: a picture and a short sentence for each item, and the time in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from cpp_desktop.domain.language import said
from cpp_desktop.domain.papers import Masthead, MeetingFacts

LEAST_SIZE = 16
"""The least type size of an easy-read paper in points."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EasyItem:
    """One item: a short sentence beside the picture of that name. A break has no `number`."""

    number: str
    words: str
    picture: str
    start: time | None = None
    lead: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EasyAgendaPaper:
    """An agenda in easy words; `kept_apart` counts the items that are confidential."""

    masthead: Masthead
    title: str
    meeting: MeetingFacts
    items: tuple[EasyItem, ...]
    closes: time | None = None
    next_meeting: MeetingFacts | None = None
    kept_apart: int = 0


def clock_words(at: time) -> str:
    """Put a time of day into words, as it is spoken: half past 10, 5 to 2."""
    hour, following = at.hour % 12 or 12, at.hour % 12 + 1
    if at.minute == 0:
        return said("{0} o’clock").format(hour)
    if at.minute == 15:
        return said("quarter past {0}").format(hour)
    if at.minute == 30:
        return said("half past {0}").format(hour)
    if at.minute == 45:
        return said("quarter to {0}").format(following)
    is_before = at.minute > 30
    minutes, of = (60 - at.minute, following) if is_before else (at.minute, hour)
    if minutes % 5:
        words = said("%n minute(s) to {0}", "", minutes) if is_before else said("%n minute(s) past {0}", "", minutes)
        return words.format(of)
    return (said("{0} to {1}") if is_before else said("{0} past {1}")).format(minutes, of)


def time_of_day(at: time) -> str:
    """Put a time into words with the part of the day: half past 10 in the morning."""
    if at.hour < 12:
        return said("{0} in the morning").format(clock_words(at))
    if at.hour < 18:
        return said("{0} in the afternoon").format(clock_words(at))
    return said("{0} in the evening").format(clock_words(at))
