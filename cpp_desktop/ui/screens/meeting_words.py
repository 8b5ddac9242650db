"""How a meeting is put into words on any screen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.meetings import Meeting, MeetingMode
from cpp_desktop.domain.wording import clock, day_month_year, from_today, long_date

ITEM = "item "
"""Before the id of an agenda item: the part of a meeting's page that shows it."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("MeetingWords", words)


def meeting_title(meeting: Meeting) -> str:
    """Return a meeting's own title, else its type: "Ordinary meeting"."""
    kind = meeting.type.value
    words = _tr(kind) if kind.endswith("day") else _tr("{0} meeting").format(_tr(kind))
    return meeting.title or words[:1].upper() + words[1:]


def when_words(meeting: Meeting) -> str:
    """Return a meeting's weekday and times: "Wednesday, 2:00pm to 4:00pm"."""
    weekday = long_date(meeting.date).split()[0]
    if meeting.start is None:
        return weekday
    until = _tr(" to {0}").format(clock(meeting.end)) if meeting.end else ""
    return f"{weekday}, {clock(meeting.start)}{until}"


def where_words(meeting: Meeting) -> str:
    """Return where people meet: "Seminar Room 2, and online"."""
    if meeting.mode is MeetingMode.BOTH and meeting.venue:
        return _tr("{0}, and online").format(meeting.venue)
    if meeting.mode is MeetingMode.ONLINE and not meeting.venue:
        return _tr("Online")
    return meeting.venue


def by_words(by: date, today: date, *, short: bool = False) -> str:
    """Return a deadline as it stands on a day: "due 3 days ago", "by tomorrow, Tuesday", "by 13 November 2026".

    A short one is without the day of the week.
    """
    away = (by - today).days
    if away < 0:
        return _tr("due {0}").format(from_today(by, today))
    if away < 2:
        return _tr("by {0}, {1}").format(from_today(by, today), long_date(by).split()[0])
    if by.year != today.year:
        return _tr("by {0}").format(day_month_year(by))
    day = long_date(by).rsplit(maxsplit=1)[0]
    return _tr("by {0}").format(day.split(maxsplit=1)[1] if short else day)
