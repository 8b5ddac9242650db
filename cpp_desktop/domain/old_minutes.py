"""Old minutes understood: a document's lines as a meeting, who was there, items with their minutes, and actions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from cpp_desktop.domain.action_lines import ReadAction
from cpp_desktop.domain.attendance_lists import (
    ReadMark,
)
from cpp_desktop.domain.dates import read_time
from cpp_desktop.domain.document_blocks import ReadDocument
from cpp_desktop.domain.meeting_days import ReadDay, day_of, says_day
from cpp_desktop.domain.meetings import MeetingType
from cpp_desktop.domain.minutes_lines import (
    lines_of,
)
from cpp_desktop.domain.minutes_reading import Reading, ReadItem

_TYPES = (
    (r"\b(?:agm|annual general)\b", MeetingType.ANNUAL_GENERAL),
    (r"\b(?:egm|extraordinary|special general)\b", MeetingType.EXTRAORDINARY),
    (r"\b(?:sub-?group|sub-?committee|working group)\b", MeetingType.SUB_GROUP),
    (r"\baway[ -]?day\b", MeetingType.AWAY_DAY),
    (r"\bjoint meeting\b", MeetingType.JOINT),
)
_NOT_TITLE = re.compile(
    r"\b(?:draft|approved|final|minutes(?: of)?(?: the)?|agenda|held(?: on)?|on)\b|\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}"
    r"|\b\d{1,2}(?:st|nd|rd|th)?\s+[A-Za-z]{3,9},?\s+\d{4}\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ReadMeeting:
    """What one document says. Everything bears its place in it; remarks are sentences about what was left out."""

    source: str
    day: ReadDay
    type: MeetingType = MeetingType.ORDINARY
    start: time | None = None
    end: time | None = None
    venue: str = ""
    title: str = ""
    marks: tuple[ReadMark, ...] = ()
    items: tuple[ReadItem, ...] = ()
    actions: tuple[ReadAction, ...] = ()
    remarks: tuple[str, ...] = ()


def understand(document: ReadDocument, today: date) -> ReadMeeting:
    """Understand a document as one meeting's minutes; `today` is the last day it can have been held."""
    reading = Reading(lines_of(document.blocks))
    reading.read()
    said = reading.facts
    dated = said.get("date") or next((line for line in reading.head if says_day(line)), "")
    title = f"{reading.title} {document.name.rpartition('.')[0].replace('_', ' ')}"
    kind = next((kind for words, kind in _TYPES if re.search(words, title, re.IGNORECASE)), MeetingType.ORDINARY)
    return ReadMeeting(
        document.name,
        day_of(said.get("date", ""), [reading.title, *reading.head], document.name, today),
        kind,
        _time(said.get("start") or dated) or _time(said.get("began", "")),
        _time(said.get("end", ""))
        or _time(re.split(r"\s*(?:-|–|to|until)\s*", said.get("start", ""))[-1], whole=False),
        said.get("venue", ""),
        re.sub(r"\s{2,}|\W+$|^\W+", " ", _NOT_TITLE.sub(" ", reading.title)).strip(" -–—:,()"),
        tuple(reading.marks),
        tuple(replace(item, lines=tuple(lines)) for item, lines in reading.items),
        tuple(reading.actions),
        (*document.remarks, *reading.remarks),
    )


def _time(text: str, *, whole: bool = True) -> time | None:
    """Read the first time of day in words such as “17:00 BST” or “2pm to 4pm”."""
    found = re.search(r"\b\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\b)?|\b\d{1,2}\s*[ap]\.?m\b", text, re.IGNORECASE)
    if not found or (not whole and found[0].strip() != text.strip()):
        return None
    try:
        return read_time(found[0].strip().replace(" ", ""))
    except ValueError:
        return None


def marks_in(meetings: Sequence[ReadMeeting]) -> Iterator[tuple[ReadMeeting, ReadMark]]:
    """Yield everybody on any list, with the meeting."""
    for meeting in meetings:
        for mark in meeting.marks:
            yield meeting, mark
