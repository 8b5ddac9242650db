"""How the state of a meeting, its attendance and its minutes is shown in lists."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.meetings import TOOK_PLACE, Meeting, MeetingState, Purpose
from cpp_desktop.domain.minutes_status import MinutesState
from cpp_desktop.domain.wording import clock, day_month_year, from_today, long_date, short_date
from cpp_desktop.services.meetings import MeetingLine
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.chips import Chip

_STATES: dict[MeetingState, tuple[str, str]] = {
    MeetingState.PLANNED: ("neutral", "ring"),
    MeetingState.CALLED: ("info", "mail"),
    MeetingState.HELD: ("ok", "tick"),
    MeetingState.INQUORATE: ("warn", "people"),
    MeetingState.CANCELLED: ("neutral", "x"),
}
_MINUTES: dict[MinutesState, tuple[str, str]] = {
    MinutesState.DRAFT: ("warn", "edit"),
    MinutesState.CHAIR_CHECKED: ("info", "tick"),
    MinutesState.APPROVED: ("ok", "tick"),
    MinutesState.SIGNED: ("ok", "edit"),
}
_PURPOSES: dict[Purpose, tuple[str, str]] = {
    Purpose.TO_NOTE: ("neutral", "none"),
    Purpose.TO_DISCUSS: ("info", "talk"),
    Purpose.TO_DECIDE: ("teal", "flag"),
    Purpose.TO_APPROVE: ("ok", "tick"),
}


def _tr(words: str) -> str:
    return QCoreApplication.translate("MeetingStates", words)


def state_chip(state: MeetingState) -> Chip:
    """Return the chip of a meeting's state."""
    kind, icon = _STATES[state]
    return Chip(_tr(state.value), kind, icon)


def minutes_chip(state: MinutesState) -> Chip:
    """Return the chip of how far minutes have come."""
    kind, icon = _MINUTES[state]
    return Chip(_tr(state.value), kind, icon)


def purpose_chip(purpose: Purpose) -> Chip:
    """Return the chip of what an agenda item asks."""
    kind, icon = _PURPOSES[purpose]
    return Chip(_tr(purpose.value), kind, icon)


def day_words(day: date) -> str:
    """Return a day with its weekday in short: "Wed 18 November 2026", or "Wed 18 Nov 2026" where text is large."""
    weekday = long_date(day)[:3]
    return f"{weekday} {short_date(day) if theme.is_large() else day_month_year(day)}"


def day_and_time(meeting: Meeting) -> str:
    """Return when a meeting is: "Wednesday 18 November 2026, 2:00pm to 4:00pm"."""
    begins = f", {clock(meeting.start)}" if meeting.start else ""
    ends = _tr(" to {0}").format(clock(meeting.end)) if meeting.start and meeting.end else ""
    return f"{long_date(meeting.date)}{begins}{ends}"


def near_words(meeting: Meeting, today: date) -> str:
    """Return when a meeting is, seen from a day: "2:00pm, in 9 days"."""
    begins = f"{clock(meeting.start)}, " if meeting.start else ""
    words = f"{begins}{from_today(meeting.date, today)}"
    return words[:1].upper() + words[1:]


def there_words(line: MeetingLine) -> str:
    """Return who came of those who count: "13 of 16"; nothing before the meeting, or where nobody was marked."""
    if line.meeting.state not in TOOK_PLACE and not line.is_marked:
        return ""
    if not line.is_marked:
        return _tr("not recorded")
    return _tr("{0} of {1}").format(line.present, line.possible)


def minutes_words(line: MeetingLine) -> str:
    """Return in words that there are no minutes, or not yet; else a chip says how far they have come."""
    if line.minutes:
        return ""
    if line.meeting.state is MeetingState.CANCELLED:
        return _tr("none")
    return "" if line.wants_minutes else _tr("after the meeting")


def minutes_chips(line: MeetingLine) -> tuple[Chip, ...]:
    """Return a chip that says how far a meeting's minutes have come, or that they are still to be written."""
    if line.wants_minutes:
        return (Chip(_tr("to write"), "warn", "edit"),)
    return (minutes_chip(line.minutes_state),) if line.minutes else ()
