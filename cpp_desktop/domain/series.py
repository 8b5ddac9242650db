"""A year's meetings by a rule in the group's words: the first Tuesday of every second month, August left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum

from dateutil.rrule import MONTHLY, rrule, weekday

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import ENDS_FIRST, MeetingMode, MeetingType
from cpp_desktop.domain.working_days import is_bank_holiday

MOST_MEETINGS = 60
_MOST_DAYS = 12 * MOST_MEETINGS  # a rule whose every month is left out would be followed for ever
_LATEST = date(2199, 12, 31)
_WEEK = timedelta(days=7)


class Nth(Enum):
    """Which of a month's days of one name; every month has each of them."""

    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    FOURTH = "fourth"
    LAST = "last"


class Weekday(Enum):
    """The days of the week, from Monday."""

    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"
    SUNDAY = "Sunday"


class Avoided(Enum):
    """Why no meeting is on the day that a rule says."""

    BANK_HOLIDAY = "a bank holiday"
    MONTH = "a month left out"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesRule:
    """On which days meetings are to be, and what they have in common.

    `every` counts months from that of `first`, before which day nothing is planned; months `left_out` are 1 to 12.
    It ends after `count` meetings or on the day `until`, whichever comes first; one of them is needed.
    """

    first: date
    nth: Nth = Nth.FIRST
    weekday: Weekday = Weekday.TUESDAY
    every: int = 2
    left_out: tuple[int, ...] = ()
    count: int | None = None
    until: date | None = None
    start: time | None = None
    end: time | None = None
    type: MeetingType = MeetingType.ORDINARY
    mode: MeetingMode | None = None
    venue: str = ""
    sub_group_id: str | None = None


@dataclass(frozen=True, slots=True)
class SeriesDay:
    """One day of a series: the day that the rule says, and the day it comes to; None where it is left out."""

    by_rule: date
    day: date | None
    avoided: Avoided | None = None


def problems(rule: SeriesRule) -> dict[str, str]:
    """Return a sentence per field of a rule that cannot be followed; empty when all is well."""
    found = {}
    if not 1 <= rule.every <= 12:
        found["every"] = "Meetings are every 1 to 12 months."
    if rule.count is None and rule.until is None:
        found["count"] = "Say how many meetings, or until when."
    elif rule.count is not None and not 1 <= rule.count <= MOST_MEETINGS:
        found["count"] = f"Plan 1 to {MOST_MEETINGS} meetings at a time."
    if rule.until and rule.until < rule.first:
        found["until"] = "The last day is before the first."
    if rule.start and rule.end and rule.end < rule.start:
        found["end"] = ENDS_FIRST
    return found


def _is_no_bank_holiday(day: date) -> bool:
    return not is_bank_holiday(day)


def days_of(rule: SeriesRule, is_free: Callable[[date], bool] = _is_no_bank_holiday) -> list[SeriesDay]:
    """Return the days of a series in order, those of months left out too.

    A day that is not free, by default a bank holiday, gives way to the same weekday a week later, or a week earlier
    where the month ends first; so the last Monday of May moves back.

    Raises:
        Refused: when the rule cannot be followed, or comes to no day at all.
    """
    if found := problems(rule):
        raise Refused(**found)
    days: list[SeriesDay] = []
    meetings = 0
    for by_rule in _by_rule(rule):
        if meetings == min(rule.count or MOST_MEETINGS, MOST_MEETINGS):
            break
        days.append(_placed(by_rule, rule, is_free))
        meetings += days[-1].day is not None
    while days and days[-1].day is None:
        days.pop()
    if not meetings:
        raise Refused(left_out="With these months left out there is no day for a meeting.")
    return days


def _by_rule(rule: SeriesRule) -> Iterator[date]:
    """Return the rule's own days, from its first day to its last."""
    nth = {Nth.LAST: -1}.get(rule.nth, list(Nth).index(rule.nth) + 1)
    begins = datetime(rule.first.year, rule.first.month, 1)
    on = weekday(list(Weekday).index(rule.weekday))(nth)
    for moment in rrule(MONTHLY, interval=rule.every, byweekday=on, dtstart=begins, count=_MOST_DAYS):
        day = moment.date()
        if day > (rule.until or _LATEST):
            return
        if day >= rule.first:
            yield day


def _placed(by_rule: date, rule: SeriesRule, is_free: Callable[[date], bool]) -> SeriesDay:
    if by_rule.month in rule.left_out:
        return SeriesDay(by_rule, None, Avoided.MONTH)
    if is_free(by_rule):
        return SeriesDay(by_rule, by_rule)
    for away in (_WEEK, -_WEEK, 2 * _WEEK, -2 * _WEEK, 3 * _WEEK, -3 * _WEEK):
        day = by_rule + away
        is_within = rule.first <= day <= (rule.until or date.max)
        if is_within and day.month == by_rule.month and is_free(day):
            return SeriesDay(by_rule, day, Avoided.BANK_HOLIDAY)
    return SeriesDay(by_rule, None, Avoided.BANK_HOLIDAY)
