"""When events are: time zones as calendars name them, turned into British time, and repeats followed to their end."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, tzinfo
from itertools import islice, takewhile
from zoneinfo import ZoneInfo, available_timezones

from dateutil.rrule import rrulestr
from icalendar import Timezone
from icalendar.prop import vDDDTypes, vRecur
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

MOST_TIMES = 120
MOST_YEARS = 20
_LONGEST_RULE = 500
_BRITISH = ZoneInfo("Europe/London")
_STAMP = re.compile(r"\d{8}(T\d{6}Z?)?")
_TOO_OFTEN = ("SECONDLY", "MINUTELY", "HOURLY")
_SELDOM, _OFTEN = ("YEARLY", "MONTHLY"), ("WEEKLY", "DAILY")
Moment = date | datetime


class Unreadable(Exception):
    """A time that cannot be read or followed; its words are a sentence."""


class Zones:
    """The time zones that a file names: those everybody knows, else as the file describes them."""

    def __init__(self, described: Iterable[str]) -> None:
        self._described = list(described)
        self._found: dict[str, tzinfo | None] = {}

    def named(self, name: str) -> tzinfo | None:
        """Return a zone by its name in the file; None where nobody knows it."""
        if name not in self._found:
            self._found[name] = _known(name) or self._as_described(name)
        return self._found[name]

    def _as_described(self, name: str) -> tzinfo | None:
        for text in self._described:
            try:
                # A name is read anew by the library where it is one it knows, so it is told none.
                zone = Timezone.from_ical(text)
                if isinstance(zone, Timezone) and str(zone.get("TZID", "")).strip() == name.strip():
                    with warnings.catch_warnings():
                        warnings.simplefilter("ignore")
                        made = zone.to_tz(lookup_tzid=False)
                    if isinstance(made, tzinfo) and made.utcoffset(datetime(2026, 1, 1)) is not None:
                        return made
            except (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError):
                continue
        return None


def _known(name: str) -> tzinfo | None:
    """Find a name among the world's, behind the maker's prefix of some programs too, or by what Windows calls it."""
    if name.strip().upper() in ("UTC", "GMT", "Z", "ETC/UTC"):
        return UTC
    parts = name.strip(' "').split("/")
    for count in range(min(len(parts), 3), 0, -1):
        if (ending := "/".join(parts[-count:])) in available_timezones() and (count > 1 or len(parts) == 1):
            return ZoneInfo(ending)
    olson = WINDOWS_TO_OLSON.get(name.strip(' "'))
    return ZoneInfo(olson) if olson else None


def read_moment(text: str) -> Moment:
    """Read a day or a time; one in universal time bears it.

    Raises:
        Unreadable: when it is neither.
    """
    written = text.strip()
    try:
        if not _STAMP.fullmatch(written):
            raise ValueError
        found = vDDDTypes.from_ical(written)
    except ValueError:
        raise Unreadable(f"“{written[:40]}” is neither a day nor a time.") from None
    if not 1900 <= found.year <= 2199:
        raise Unreadable(f"The year {found.year:04d} cannot be right.")
    if isinstance(found, datetime) and found.tzinfo:
        return found.replace(tzinfo=UTC)
    return found if isinstance(found, datetime) else date(found.year, found.month, found.day)


def in_zone(moment: Moment, zone: tzinfo | None) -> Moment:
    """Return a time as the clocks of a zone show it, without the zone; as it is where there is none."""
    if not isinstance(moment, datetime) or moment.tzinfo is None:
        return moment
    return moment.astimezone(zone or _BRITISH).replace(tzinfo=None)


def british(moment: Moment, zone: tzinfo | None) -> Moment:
    """Return a time of a zone's clocks as British clocks show it; of no zone, it is taken as written."""
    if not isinstance(moment, datetime) or (zone is None and moment.tzinfo is None):
        return moment
    if moment.tzinfo is None and _is_british(zone):
        return moment
    return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(_BRITISH).replace(tzinfo=None)


def _is_british(zone: tzinfo | None) -> bool:
    return isinstance(zone, ZoneInfo) and zone.key in ("Europe/London", "GB")


def repeats(
    start: Moment, zone: tzinfo | None, rules: list[str], more: list[Moment], but: list[Moment]
) -> list[Moment]:
    """Return every time of an event that repeats, in order, as its zone's clocks show them.

    Raises:
        Unreadable: when it goes on for ever, for too long or too often, or its rule cannot be understood.
    """
    is_day = not isinstance(start, datetime)
    found = {start, *more}
    for rule in rules:
        found |= set(_followed(start, zone, rule))
    days_but = {m for m in but if not isinstance(m, datetime)}
    kept = sorted(
        (m for m in found if m not in but and (is_day or _midnight(m).date() not in days_but)), key=_midnight
    )
    if len(kept) > MOST_TIMES:
        raise Unreadable(f"It repeats more than {MOST_TIMES} times; bring in a shorter series.")
    if not kept:
        raise Unreadable("All of its repeats are taken out again.")
    return kept


def _midnight(moment: Moment) -> datetime:
    return moment if isinstance(moment, datetime) else datetime.combine(moment, time.min)


def _followed(start: Moment, zone: tzinfo | None, written: str) -> list[Moment]:
    rule, count, until = _rule(written, zone)
    if count is None and until is None:
        raise Unreadable("It repeats without an end. Give it a last day in its calendar, then bring it in again.")
    begins = _midnight(start)
    horizon = begins.replace(year=begins.year + MOST_YEARS, day=min(begins.day, 28))
    last = min(horizon, until or horizon)
    try:
        moments = takewhile(lambda moment: moment <= last, rrulestr(rule, dtstart=begins))
        listed = list(islice(moments, min(count or MOST_TIMES + 1, MOST_TIMES + 1)))
    except (ValueError, OverflowError, TypeError):
        raise Unreadable(f"How it repeats cannot be understood: {written[:60]}") from None
    is_cut = until > horizon if until else len(listed) < (count or 0)
    if is_cut and len(listed) <= MOST_TIMES:
        raise Unreadable(f"It repeats over more than {MOST_YEARS} years.")
    return [moment if isinstance(start, datetime) else moment.date() for moment in listed]


def _rule(written: str, zone: tzinfo | None) -> tuple[str, int | None, datetime | None]:
    """Return a rule without its end, how often it repeats, and its last moment.

    Raises:
        Unreadable: when the rule cannot be understood, or followed in good time.
    """
    try:
        rule = vRecur.from_ical(written if len(written) < _LONGEST_RULE else "")
        often = str(rule["FREQ"][0]).upper()
        count, until = rule.pop("COUNT", [None])[0], rule.pop("UNTIL", [None])[0]
        if often not in (*_SELDOM, *_OFTEN, *_TOO_OFTEN):
            raise ValueError
        if min(*rule.get("INTERVAL", [1]), 1 if count is None else count) < 1:
            raise ValueError
        # A rule of days and weeks that these narrow may come to no day for thousands of years.
        if often in _OFTEN and rule.keys() & {"BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS"}:
            raise ValueError
    except (ValueError, IndexError, TypeError, KeyError):
        raise Unreadable(f"How it repeats cannot be understood: {written[:60]}") from None
    if often in _TOO_OFTEN or rule.keys() & {"BYHOUR", "BYMINUTE", "BYSECOND"}:
        raise Unreadable("It repeats several times a day, so it is no meeting.")
    last = None if until is None else in_zone(until, zone)
    if last is not None and not isinstance(last, datetime):
        last = datetime.combine(last, time.max)
    return rule.to_ical().decode(), count, last
