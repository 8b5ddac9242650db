"""One event of a calendar: its lines as read, and what we write beside it of a meeting."""

from __future__ import annotations

import base64
import binascii
import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo

from icalendar.parser import Contentline

from cpp_desktop.exchange.calendar_lines import RawEvent
from cpp_desktop.exchange.calendar_times import Moment, Unreadable
from cpp_desktop.exchange.grid import heading_key

EXACT = "X-CPP-"  # before a field's name: what an event has no place for, or cannot hold to the letter
_CALLED = {
    "ATTACH": "attachments", "ATTENDEE": "people invited", "CATEGORIES": "categories", "COMMENT": "comment",
    "CONTACT": "contact", "DESCRIPTION": "description", "ORGANIZER": "organiser", "URL": "web address",
}  # fmt: skip
_READ = frozenset(
    "DTSTART DTEND DURATION SUMMARY LOCATION STATUS UID SEQUENCE RECURRENCE-ID RRULE RDATE EXDATE EXRULE".split()
)
_NAME = re.compile(r"\s*([A-Za-z0-9-]+)\s*[;:]")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_LONGEST_READ = 20_000
_SHOWN = 200
_HELD_AS = {"planned": "TENTATIVE", "cancelled": "CANCELLED"}  # every other state is CONFIRMED
Line = tuple[dict[str, str], str]  # its parameters and its value


def status_of(state: str) -> str:
    """Return how a calendar says a meeting's state."""
    return _HELD_AS.get(state, "CONFIRMED")


def shown(text: str) -> str:
    """Return a text as every program reads it alike: on one line, without control characters and backslashes.

    Nor with marks of byte order, which some programs drop and others keep.
    """
    text = text.replace("\ufeff", "")
    kept = ("/" if c == "\\" else " " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in text)
    return " ".join("".join(kept).split())


@dataclass(slots=True)
class Event:
    """One event as read: its lines by name, and what tells it from others."""

    raw: RawEvent
    lines: dict[str, list[Line]]
    others: dict[str, str]
    start: Moment = date.min
    zone: tzinfo | None = None
    length: timedelta | None = None
    instance: Moment | None = None

    def text(self, name: str) -> str:
        """Return a text, its backslashes taken off."""
        value = next((value for _, value in self.lines.get(name, ())), "")
        return _ESCAPED.sub(lambda m: "\n" if m[1] in "nN" else m[1] if m[1] in '\\;,:"' else m[0], value)

    @property
    def uid(self) -> str:
        """What its maker calls it, whatever it is moved to; of ours, the meeting's id."""
        exact = _to_the_letter(self, "ID")
        return self.text("UID").strip() if exact is None else exact

    @property
    def sequence(self) -> int:
        """How often it was changed."""
        digits = self.text("SEQUENCE").strip()
        return int(digits) if digits.isdigit() and digits.isascii() and len(digits) < 10 else 0

    @property
    def is_ours(self) -> bool:
        """Say whether this app wrote it, and everything it says of a meeting."""
        return bool(self.text(f"{EXACT}STATE")) and bool(self.uid)


def read_lines(raw: RawEvent, known: Collection[str]) -> tuple[dict[str, list[Line]], dict[str, str]]:
    """Return the lines that are read, by name, and what the others hold by headings that are taken for nothing.

    Raises:
        Unreadable: when one that is read cannot be.
    """
    lines: dict[str, list[Line]] = defaultdict(list)
    others: dict[str, list[str]] = defaultdict(list)
    for line in raw.lines:
        if (found := _NAME.match(line)) is None:
            continue
        name = found[1].upper()
        if name in _READ or name.startswith(EXACT):
            if len(line) > _LONGEST_READ:
                raise Unreadable(f"The event has a line of over {_LONGEST_READ:,} letters.")
            try:
                _, parameters, value = Contentline(line).raw_parts()
            except ValueError:
                raise Unreadable(f"A line of the event cannot be understood: {line[:60]}") from None
            lines[name].append(({key.upper(): str(one) for key, one in parameters.items()}, value))
        elif name in _CALLED:
            heading = _CALLED[name]
            others[f"{heading} (event)" if heading_key(heading) in known else heading].append(line[found.end() :])
    is_ours = bool(lines.get(f"{EXACT}STATE"))
    return lines, {} if is_ours else {h: "; ".join(values)[:_SHOWN] for h, values in others.items()}


def title_of(raw: RawEvent) -> str:
    """Return what an event that cannot be read seems to be about."""
    line = next((line for line in raw.lines if line.upper().startswith("SUMMARY")), "")
    return " ".join(line.partition(":")[2][:100].split())


def exact_fields(event: Event, fields: Mapping[str, str], status: str) -> dict[str, str]:
    """Return what we wrote beside an event, as far as nobody has changed what every program shows of it."""
    exact = {name: event.text(f"{EXACT}{name.upper()}") for name in ("type", "mode", "state", "start", "end")}
    found = {name: exact[name] for name in ("type", "mode") if exact[name]}
    found["state"] = exact["state"] if status in ("", status_of(exact["state"])) else fields["state"]
    if status == "CONFIRMED" and not found["state"]:
        found["state"] = "called"
    elif status == "TENTATIVE" and not found["state"]:
        found["state"] = "planned"
    found |= {name: exact[name] for name in ("start", "end") if exact[name] and not fields.get(name)}
    venue, title = (_to_the_letter(event, name) for name in ("VENUE", "TITLE"))
    if venue is not None and shown(venue) == fields["venue"]:
        found["venue"] = venue
    if title is not None and event.text(f"{EXACT}SUMMARY") == fields["title"]:
        found["title"] = title
    if access := _to_the_letter(event, "ACCESS"):
        found["venue_access"] = access
    return found


def _to_the_letter(event: Event, name: str) -> str | None:
    if not event.lines.get(f"{EXACT}{name}"):
        return None
    try:
        return base64.b64decode(event.text(f"{EXACT}{name}"), validate=True).decode()
    except (binascii.Error, ValueError):
        return None
