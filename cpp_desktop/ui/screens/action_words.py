"""How an action is put into words and chips: a date that has passed is amber, says how long ago, and blames nobody."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.actions import ActionState
from cpp_desktop.domain.wording import from_today, long_date, short_date
from cpp_desktop.services.actions import ActionLine
from cpp_desktop.ui.parts.chips import Chip

_STATES: dict[ActionState, tuple[str, str]] = {
    ActionState.OPEN: ("neutral", "ring"),
    ActionState.IN_PROGRESS: ("info", "edit"),
    ActionState.COMPLETE: ("ok", "tick"),
    ActionState.NO_LONGER_NEEDED: ("neutral", "x"),
    ActionState.TRANSFERRED: ("neutral", "swap"),
}
STATE_WORDS: dict[ActionState, str] = {state: state.value.capitalize() for state in ActionState}


def _tr(words: str) -> str:
    return QCoreApplication.translate("ActionWords", words)


def state_chip(state: ActionState) -> Chip:
    """Return the chip of how far an action is."""
    kind, icon = _STATES[state]
    return Chip(_tr(state.value), kind, icon)


def due_chips(line: ActionLine, today: date) -> tuple[Chip, ...]:
    """Return what is to be known of an open action's date: it waits, rests, wants somebody, or is due."""
    if not line.is_open:
        return ()
    if line.paused:
        return (Chip(_tr("paused: resting"), "neutral", "pause"),)
    if line.waits_to_be_reassigned:
        return (Chip(_tr("to be reassigned"), "info", "person"),)
    if line.days_late:
        return (Chip(_tr("due {0}").format(from_today(line.due or today, today)), "warn"),)
    if not line.owner:
        return (Chip(_tr("needs an owner"), "info", "person"),)
    if line.due is None:
        return ()
    return (Chip(due_words(line.due, today), "neutral", "calendar"),)


def due_words(due: date, today: date) -> str:
    """Return a date still ahead: "tomorrow", "Fri 13 Nov", with its year when it is another."""
    if (due - today).days < 2:
        return _tr("due {0}").format(from_today(due, today))
    words = f"{long_date(due)[:3]} {short_date(due)}"
    return words if due.year != today.year else words.rsplit(maxsplit=1)[0]


def origin_words(line: ActionLine) -> str:
    """Return where an action comes from: "Minute 5.1, 18 Nov 2026", or the day it was noted."""
    number = line.action.minute_number
    day = short_date(line.meeting.date if line.meeting else line.raised)
    if number:
        return _tr("Minute {0}, {1}").format(number, day)
    return (_tr("Meeting of {0}") if line.meeting else _tr("Noted {0}")).format(day)
