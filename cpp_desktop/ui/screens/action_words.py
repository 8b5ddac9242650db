"""How an action is put into words and chips: a date that has passed is amber, says how long ago, and blames nobody."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.actions import ActionState
from cpp_desktop.domain.wording import from_today, long_date, short_date
from cpp_desktop.services.action_news import Event, EventKind
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
_ICONS: dict[EventKind, tuple[str, str]] = {
    EventKind.RAISED: ("plus", "accent"),
    EventKind.SPLIT_OFF: ("arrow", "accent"),
    EventKind.OWNER: ("person", "accent"),
    EventKind.WAITING: ("clock", "accent"),
    EventKind.NEWS: ("talk", "accent"),
    EventKind.DATE: ("calendar", "accent"),
    EventKind.STATE: ("edit", "accent"),
    EventKind.MERGED: ("return", "accent"),
    EventKind.ENDED: ("tick", "ok"),
}


def _tr(words: str, comment: str = "", number: int = -1) -> str:
    return QCoreApplication.translate("ActionWords", words, comment, number)


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
    """Return where an action comes from: "A7, minute 5.1, 18 Nov 2026", or the day it was noted."""
    number = line.action.minute_number
    day = short_date(line.meeting.date if line.meeting else line.raised)
    words = _tr("Minute {0}, {1}").format(number, day) if number else ""
    words = words or (_tr("Meeting of {0}") if line.meeting else _tr("Noted {0}")).format(day)
    return f"{line.action.reference}  ·  {words}" if line.action.reference else words


def waiting_words(line: ActionLine) -> str:
    """Say whom an action waits for, in meetings held since; empty where it waits for nobody."""
    if not line.is_waiting:
        return ""
    words = _tr("waits for {0}").format(line.action.waiting_for)
    if not line.waiting_meetings:
        return words
    return f"{words}, {_tr('%n meeting(s)', '', line.waiting_meetings)}"


def standing_words(line: ActionLine) -> str:
    """Say below an action's words how far it is, for how many meetings, or how it ended."""
    if not line.is_open:
        on = short_date(line.action.closed) if line.action.closed else ""
        return "  ·  ".join(part for part in (on, line.action.reason) if part)
    state = _tr(line.action.state.value) if line.action.state is ActionState.IN_PROGRESS else ""
    age = _tr("open for %n meeting(s)", "", line.meetings) if line.meetings else ""
    return "  ·  ".join(part for part in (state, waiting_words(line) or age) if part)


def owner_note(line: ActionLine) -> str:
    """Say who is meant by an office or by everyone, as things are today."""
    if line.meant.members:
        return _tr("all %n member(s)", "", len(line.meant.members))
    return line.in_office or (_tr("nobody holds this now") if line.meant.offices else "")


def owner_today(line: ActionLine) -> str:
    """Say the same below an owner in the list: "today: Siân Pritchard"."""
    note = owner_note(line)
    return _tr("today: {0}").format(note) if note else ""


def event_words(event: Event) -> tuple[str, str, str, str]:
    """Return icon, tone, words and a smaller second line of something that happened."""
    icon, tone = _ICONS[event.kind]
    words = _headline(event)
    if event.reference and event.kind is not EventKind.MERGED:
        words = f"{event.reference}: {words}"
    return icon, tone, words, _second(event)


def _headline(event: Event) -> str:
    if event.kind is EventKind.RAISED:
        return _tr("Agreed in minute {0}").format(event.minute) if event.minute else _tr("Written down")
    if event.kind is EventKind.SPLIT_OFF:
        return (_tr("Split off: {0}") if event.after else _tr("Split off from {0}")).format(event.after or event.before)
    if event.kind is EventKind.OWNER:
        return _tr("Given to {0}").format(event.after) if event.after else _tr("Nobody has it")
    if event.kind is EventKind.WAITING:
        return _tr("Waits for {0}").format(event.after) if event.after else _tr("Waits no longer")
    if event.kind is EventKind.NEWS:
        return event.words
    if event.kind is EventKind.DATE:
        assert isinstance(event.after, date)
        return _tr("New date: {0}").format(short_date(event.after))
    if event.kind is EventKind.MERGED:
        return _tr("{0} was merged into it").format(event.after)
    return _tr(STATE_WORDS[event.after]) if isinstance(event.after, ActionState) else ""


def _second(event: Event) -> str:
    day = short_date(event.day) if event.day else ""
    if event.kind is EventKind.RAISED and event.day:
        day = long_date(event.day)
    before = short_date(event.before) if isinstance(event.before, date) else event.before
    parts = [day]
    if event.kind is EventKind.NEWS:
        parts += [_tr("minute {0}").format(event.minute) if event.minute else ""]
        parts += [_tr(event.after.value) if isinstance(event.after, ActionState) else ""]
    elif before and event.kind is not EventKind.SPLIT_OFF:
        parts.append(_tr("was {0}").format(before))
    if event.kind in (EventKind.RAISED, EventKind.SPLIT_OFF, EventKind.ENDED):
        parts.append(event.words)
    return "  ·  ".join(part for part in parts if part)
