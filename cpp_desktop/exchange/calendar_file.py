"""Meetings written as a calendar (iCalendar) that Outlook, Google and telephones read: one event each, nobody named."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard

from cpp_desktop import whole_file
from cpp_desktop.exchange.calendar_events import EXACT, shown, status_of

_ZONE = ZoneInfo("Europe/London")
_MAKER = "-//CPP Desktop//EN"
_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Revision:
    """How often a meeting's date, times, venue or state were changed, and when anything of it last was."""

    sequence: int
    changed: datetime


def write_calendar(
    target: Path, group: str, meetings: Iterable[Mapping[str, str | None]], revisions: Mapping[str, Revision]
) -> None:
    """Write meetings, by the headings of their table, as events; `revisions` are by id. Same rows, same bytes.

    Raises:
        StorageTrouble: when the target cannot be written; what was there before stays.
    """
    calendar = Calendar()
    for name, value in (("prodid", _MAKER), ("version", "2.0"), ("method", "PUBLISH"), ("x-wr-calname", shown(group))):
        calendar.add(name, value)
    calendar.add_component(_british_time())
    for meeting in meetings:
        said = {heading: words or "" for heading, words in meeting.items()}
        calendar.add_component(_event(shown(group), said, revisions[said["id"]]))
    whole_file.put(target, calendar.to_ical())


def _event(group: str, said: Mapping[str, str], revision: Revision) -> Event:
    event = Event()
    event.add("uid", said["id"] if shown(said["id"]) == said["id"] else f"cpp-{_coded(said['id'])}")
    event.add("dtstamp", revision.changed.astimezone(UTC).replace(microsecond=0))
    event.add("last-modified", revision.changed.astimezone(UTC).replace(microsecond=0))
    event.add("sequence", revision.sequence)
    summary = ": ".join(filter(None, (group, shown(said["title"]) or _kind_words(said["type"]))))
    event.add("summary", summary)
    if shown(said["venue"]):
        event.add("location", shown(said["venue"]))
    if shown(access := said.get("venue_access", "")):
        event.add("description", shown(access))
    event.add("status", status_of(said["state"]))
    beside = _put_times(event, date.fromisoformat(said["date"]), said["start"], said["end"])
    beside |= {"type": said["type"], "mode": said["mode"], "state": said["state"], "summary": summary}
    beside |= {name: _coded(said[name]) for name in ("title", "venue", "id") if shown(said[name]) != said[name]}
    beside |= {"title": _coded(said["title"]), "access": _coded(access)}
    for name, value in beside.items():
        if value or name == "title":
            event.add(f"{EXACT}{name}", value)
    return event


def _put_times(event: Event, day: date, start: str, end: str) -> dict[str, str]:
    """Say when it is; returns what a calendar cannot say: an end without a start, or one at the start."""
    if not start:
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
        return {"end": end}
    event.add("dtstart", _at(day, start))
    if not end or end == start:
        return {"end": end}
    event.add("dtend", _at(day, end))
    return {}


def _at(day: date, clock: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), _ZONE)


def _kind_words(kind: str) -> str:
    words = kind if kind.endswith("day") else f"{kind} meeting"
    return words[:1].upper() + words[1:]


def _coded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def _british_time() -> Timezone:
    """Return British time as it has been since 1996, for programs that do not know it by name."""
    zone = Timezone()
    zone.add("tzid", _ZONE.key)
    for kind, name, hour, month, before, after in (
        (TimezoneDaylight, "BST", 1, 3, timedelta(), _HOUR), (TimezoneStandard, "GMT", 2, 10, _HOUR, timedelta()),
    ):  # fmt: skip
        part = kind()
        part.add("tzname", name)
        part.add("dtstart", datetime(1996, month, 31 if month == 3 else 27, hour))
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        zone.add_component(part)
    return zone
