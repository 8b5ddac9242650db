"""Calendars (iCalendar) read as a table of meetings, one row for each time of an event.

The file is cut into events and lines by `calendar_lines`; the library reads parameters, times and rules.
Text is read here: the library takes a backslash before an n for the end of a line even where it is escaped.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, tzinfo

from icalendar.prop import vDuration

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.wording import day_month_year, listed
from cpp_desktop.exchange.calendar_events import Event, exact_fields, read_lines, title_of
from cpp_desktop.exchange.calendar_lines import CalendarFile, RawEvent, cut
from cpp_desktop.exchange.calendar_times import Moment, Unreadable, Zones, british, in_zone, read_moment, repeats
from cpp_desktop.exchange.grid import RawTable, Unread, heading_key

OURS = ("date", "start", "end", "type", "mode", "venue", "venue_access", "title", "state", "id")
_HEADINGS = (*OURS, "event")
_MOST_LISTED = 2_000
_MOST_HOPELESS = 100  # repeats that cannot be followed take their time
_DAY = timedelta(days=1)


def read_calendar(data: bytes, known: Collection[str] = ()) -> RawTable:
    """Read a calendar file as a table: a row for each time of each event; its `unread` events say why.

    What meetings have no place for stands in columns of its own, whose headings are none of `known`. Times are turned
    into British time. An event that is not ours is known again by its `event`, ours by their `id`.

    Raises:
        Refused: when there is no event in it, or it is far too large.
    """
    file = cut(data)
    if not file.events:
        raise Refused(source="There is no event in this file.")
    return _Reading(file, {heading_key(name) for name in known}).table()


@dataclass
class _Reading:
    """A file on its way into rows."""

    file: CalendarFile
    known: set[str]
    rows: list[tuple[int, dict[str, str]]] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    turned: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    as_written: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    hopeless: int = 0

    def table(self) -> RawTable:
        """Return the rows, and the events that could not be read, numbered together in the file's order."""
        self.zones = Zones(self.file.zones)
        events = [self._parsed(raw) for raw in self.file.events]
        newest = _newest(event for event in events if isinstance(event, Event))
        changed = {key for key, event in newest.items() if event.instance is not None}
        for raw, event in zip(self.file.events, events, strict=True):
            try:
                if isinstance(event, Unreadable):
                    raise event
                if event.uid and newest[event.uid, event.instance] is not event:
                    raise Unreadable("The file holds a later version of this event, which stands.")
                times = self._times(event, changed)
                for moment in times:
                    self.rows.append((self._next, self._fields(event, moment, len(times) > 1)))
            except Unreadable as no:
                why = f"{no} It begins in line {raw.begins} of the file."
                self.unread.append(Unread(self._next, title_of(raw), why))
        return self._told()

    @property
    def _next(self) -> int:
        return len(self.rows) + len(self.unread) + 1

    def _parsed(self, raw: RawEvent) -> Event | Unreadable:
        try:
            if raw.why:
                raise Unreadable(raw.why)
            event = Event(raw, *read_lines(raw, self.known))
            if not event.lines.get("DTSTART"):
                raise Unreadable("The event has no date.")
            event.start, event.zone = self._moment(event, "DTSTART")
            event.length = self._length(event)
            if event.lines.get("RECURRENCE-ID"):
                if "THISANDFUTURE" in str(event.lines["RECURRENCE-ID"][0][0]).upper():
                    raise Unreadable("It changes one of many events and all that follow; bring in those one by one.")
                event.instance = british(*self._moment(event, "RECURRENCE-ID"))
            return event
        except Unreadable as no:
            return no

    def _moment(self, event: Event, name: str) -> tuple[Moment, tzinfo | None]:
        """Return a time as its zone's clocks show it, and the zone; None is that of whoever reads it."""
        parameters, value = event.lines[name][0]
        moment, written = read_moment(value), parameters.get("TZID", "")
        if not isinstance(moment, datetime):
            return moment, None
        if moment.tzinfo is not None:
            return in_zone(moment, moment.tzinfo), moment.tzinfo
        return moment, self.zones.named(written) if "TZID" in parameters else None

    def _length(self, event: Event) -> timedelta | None:
        is_day = not isinstance(event.start, datetime)
        if event.lines.get("DTEND"):
            end, zone = self._moment(event, "DTEND")
            if is_day != (not isinstance(end, datetime)):
                raise Unreadable("It begins on a day and ends at a time, or the other way round.")
            length = _apart(british(event.start, event.zone), british(end, zone))
        elif event.lines.get("DURATION"):
            try:
                length = vDuration.from_ical(event.text("DURATION").strip())
            except (ValueError, OverflowError):
                raise Unreadable(f"“{event.text('DURATION')[:40]}” is not a duration.") from None
        else:
            return None
        if length < timedelta():
            raise Unreadable("The event ends before it begins.")
        return length

    def _times(self, event: Event, changed: set[tuple[str, Moment | None]]) -> list[Moment]:
        """Return the times of an event in British time, those that have an event of their own left out."""
        if event.instance is not None or not (event.lines.get("RRULE") or event.lines.get("RDATE")):
            return [british(event.start, event.zone)]
        if self.hopeless == _MOST_HOPELESS:
            raise Unreadable("Too many events of this file repeat in a way that cannot be followed.")
        try:
            rules = [value for _, value in event.lines.get("RRULE", ())]
            more, but = (self._listed(event, name) for name in ("RDATE", "EXDATE"))
            if event.lines.get("EXRULE"):
                raise Unreadable("How it repeats is said in a way no longer in use.")
            found = repeats(event.start, event.zone, rules, more, but)
        except Unreadable:
            self.hopeless += 1
            raise
        times = [british(moment, event.zone) for moment in found]
        if len({_day(moment) for moment in times}) < len(times):
            raise Unreadable("It repeats several times a day, so it is no meeting.")
        return [m for m in times if (event.uid, m) not in changed and (event.uid, _day(m)) not in changed]

    def _listed(self, event: Event, name: str) -> list[Moment]:
        found = []
        for parameters, value in event.lines.get(name, ()):
            zone = self.zones.named(parameters["TZID"]) if "TZID" in parameters else event.zone
            for one in value.split(",")[:_MOST_LISTED]:
                moment = read_moment(one.partition("/")[0])
                if isinstance(moment, datetime) and moment.tzinfo is None and zone is not None:
                    moment = moment.replace(tzinfo=zone)
                found.append(in_zone(moment, event.zone))
        return found

    def _fields(self, event: Event, moment: Moment, is_one_of_many: bool) -> dict[str, str]:
        fields = {"date": _day(moment).isoformat()}
        if isinstance(moment, datetime):
            fields["start"] = moment.time().isoformat()
        if event.length:
            fields |= _ending(moment, event.length)
        if isinstance(moment, datetime):
            self._note_zone(event)
        fields["title"], fields["venue"] = event.text("SUMMARY"), event.text("LOCATION")
        status = event.text("STATUS").strip().upper()
        fields["state"] = "cancelled" if status == "CANCELLED" else ""
        if event.is_ours and not is_one_of_many and event.instance is None:
            fields |= {"id": event.uid, **exact_fields(event, fields, status)}
        elif event.uid:
            when = event.instance if event.instance is not None else moment if is_one_of_many else None
            fields["event"] = event.uid if when is None else f"{event.uid}/{_day(when).isoformat()}"
        return {heading: text for heading, text in {**fields, **event.others}.items() if text}

    def _note_zone(self, event: Event) -> None:
        parameters, value = event.lines["DTSTART"][0]
        name = parameters.get("TZID", "")
        if event.zone is None and "TZID" in parameters:
            self.as_written[name].append(self._next)
        elif event.zone is not None and getattr(event.zone, "key", "") not in ("Europe/London", "GB"):
            self.turned["universal time" if value.strip().upper().endswith("Z") else name].append(self._next)

    def _told(self) -> RawTable:
        used = dict.fromkeys(heading for _, fields in self.rows for heading in fields)
        headings = (*(h for h in _HEADINGS if h in used), *(h for h in used if h not in _HEADINGS))
        rows = tuple((number, tuple(fields.get(h, "") for h in headings)) for number, fields in self.rows)
        remarks = [
            f"{_numbered(rows)}: {_unknown(name)}, so the times were taken as written."
            for name, rows in self.as_written.items()
        ]
        remarks += [
            f"{_numbered(rows)}: the times were turned from {name[:60]} into British time."
            for name, rows in self.turned.items()
        ]
        if self.file.others:
            remarks.append(f"Tasks, notes and the like were left out: {self.file.others:,}.")
        return RawTable(headings, rows, tuple(remarks), tuple(self.unread))


def _newest(events: Iterable[Event]) -> dict[tuple[str, Moment | None], Event]:
    """Return the version that stands of each event: the one changed most often, of equals the first."""
    found: dict[tuple[str, Moment | None], Event] = {}
    for event in events:
        key = (event.uid, event.instance)
        if event.uid and (key not in found or event.sequence > found[key].sequence):
            found[key] = event
    return found


def _ending(moment: Moment, length: timedelta) -> dict[str, str]:
    """Return when an event ends, if it does so at a time of the same day.

    Raises:
        Unreadable: when it goes on to another day.
    """
    end = moment + length if isinstance(moment, datetime) else datetime.combine(moment, time.min) + length
    last = (end - _DAY).date() if not isinstance(moment, datetime) and end.time() == time.min else end.date()
    if last > _day(moment):
        raise Unreadable(
            f"It goes on from {day_month_year(_day(moment))} to {day_month_year(last)}; a meeting is on one day."
        )
    return {"end": end.time().isoformat()} if isinstance(moment, datetime) else {}


def _apart(start: Moment, end: Moment) -> timedelta:
    if isinstance(start, datetime) and isinstance(end, datetime):
        return end - start
    return _day(end) - _day(start)


def _day(moment: Moment) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _unknown(zone: str) -> str:
    return f"no time zone “{zone[:60]}” is known" if zone.strip() else "the time zone is blank"


def _numbered(rows: Sequence[int]) -> str:
    if len(rows) == 1:
        return f"Event {rows[0]}"
    words = [*map(str, rows[:5]), *([f"{len(rows) - 5} more"] if len(rows) > 5 else [])]
    return f"Events {listed(words)}"
