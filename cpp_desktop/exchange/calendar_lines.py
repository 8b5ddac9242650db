"""A calendar file cut into events and lines, whoever wrote it.

This is ours and not the library's: of a file with one odd line, or without its outer frame, it reads no event at all.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange.encoding import unicode_text, western

MOST_EVENTS = 20_000
_MOST_LINES = 500_000
_MOST_OF_AN_EVENT = 2_000
_MOST_OF_A_ZONE = 5_000
_LONGEST = 100_000
_EDGE = re.compile(rb"\s*(BEGIN|END)\s*:\s*([A-Z-]+)\s*", re.IGNORECASE)
_START = re.compile(rb"\s*BEGIN\s*:\s*(?:VCALENDAR|VEVENT)\s", re.IGNORECASE)
_OTHERS = frozenset({b"VTODO", b"VJOURNAL", b"VFREEBUSY", b"VAVAILABILITY"})


@dataclass(slots=True)
class RawEvent:
    """One event: the line it begins in, and its lines, unfolded; `why` says that it is broken."""

    begins: int
    lines: list[str] = field(default_factory=list)
    why: str = ""


@dataclass(slots=True)
class CalendarFile:
    """The events of a file and its descriptions of time zones as text; `others` counts tasks, notes and the like."""

    events: list[RawEvent] = field(default_factory=list)
    zones: list[str] = field(default_factory=list)
    others: int = 0


def holds_events(data: bytes) -> bool:
    """Say whether bytes begin as a calendar file does."""
    start = data[:400]
    text = (unicode_text(start) or "").encode() or start
    return bool(_START.match(text))


def cut(data: bytes) -> CalendarFile:
    """Cut a file into its events. What stands inside one, such as a reminder, is passed over.

    Raises:
        Refused: when it is far too large.
    """
    text = unicode_text(data)
    found, place = CalendarFile(), _Place()
    for number, line in _whole_lines(data if text is None else text.encode()):
        edge = _EDGE.fullmatch(line) if len(line) < 100 else None
        if edge is None:
            place.put(number, line)
        elif edge[1].upper() == b"BEGIN":
            _begin(found, place, number, edge[2].upper())
        else:
            _end(found, place, number, edge[2].upper())
    if place.event:
        place.event.why = "The event never ends."
    return found


@dataclass(slots=True)
class _Place:
    """Where in the file one is: in an event, in a description of a time zone, or in what stands inside either."""

    event: RawEvent | None = None
    zone: list[str] | None = None
    inside: list[bytes] = field(default_factory=list)

    def put(self, number: int, line: bytes) -> None:
        if self.zone is not None:
            if len(self.zone) < _MOST_OF_A_ZONE and len(line) < _LONGEST:
                self.zone.append(_decoded(line))
        elif self.event and not self.inside:
            if len(self.event.lines) == _MOST_OF_AN_EVENT:
                self.event.why = f"The event has more than {_MOST_OF_AN_EVENT:,} lines."
            elif len(line) > _LONGEST:
                self.event.lines.append(_decoded(line[:_LONGEST]))
                if not line[:20].upper().startswith((b"DESCRIPTION", b"ATTACH", b"X-", b"STYLED-DESCRIPTION")):
                    self.event.why = f"The event has a line, {number}, that is longer than {_LONGEST:,} letters."
            else:
                self.event.lines.append(_decoded(line))


def _begin(found: CalendarFile, place: _Place, number: int, name: bytes) -> None:
    if name == b"VEVENT":
        if place.event:
            place.event.why = f"The event does not end before another begins in line {number}."
        if len(found.events) == MOST_EVENTS:
            raise Refused(source=f"There are too many events in this file: {MOST_EVENTS:,} are the most.")
        place.event, place.zone, place.inside = RawEvent(number), None, []
        found.events.append(place.event)
    elif place.event:
        place.inside.append(name)
    elif place.zone is not None:
        place.put(number, b"BEGIN:" + name)
    elif name == b"VTIMEZONE":
        place.zone = ["BEGIN:VTIMEZONE"]
    else:
        found.others += name in _OTHERS


def _end(found: CalendarFile, place: _Place, number: int, name: bytes) -> None:
    if name == b"VEVENT":
        place.event, place.inside = None, []
    elif place.event and name == b"VCALENDAR":
        place.event.why, place.event = "The event never ends.", None
    elif place.inside:
        place.inside.pop()
    elif place.zone is not None:
        place.put(number, b"END:" + name)
        if name == b"VTIMEZONE":
            found.zones.append("\r\n".join(place.zone))
            place.zone = None


def _whole_lines(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Return lines put together again, each with the number of its first."""
    if b"\n" not in data:
        data = data.replace(b"\r", b"\n")
    held: list[bytes] = []
    at = 0
    for number, line in enumerate(io.BytesIO(data), 1):
        if number > _MOST_LINES:
            raise Refused(source=f"This file is too large: {_MOST_LINES:,} lines of a calendar are the most.")
        piece = line.rstrip(b"\r\n")
        if held and piece[:1] in (b" ", b"\t"):
            held.append(piece[1:])
            continue
        if held:
            yield at, b"".join(held)
        at, held = number, [piece] if piece.strip() else []
    if held:
        yield at, b"".join(held)


def _decoded(line: bytes) -> str:
    try:
        return line.decode()
    except ValueError:
        return western(line)
