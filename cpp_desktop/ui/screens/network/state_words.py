"""How far a return has come, as the word, the shape and the colour in which every page of the register says it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.network.records import ReturnState, Source
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services.network.desk import GroupLine
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.tile_view import Tile

STATES = {
    ReturnState.EXPECTED: QT_TRANSLATE_NOOP("ReturnState", "expected"),
    ReturnState.RECEIVED: QT_TRANSLATE_NOOP("ReturnState", "to check"),
    ReturnState.QUERIED: QT_TRANSLATE_NOOP("ReturnState", "queried"),
    ReturnState.CORRECTED: QT_TRANSLATE_NOOP("ReturnState", "corrected"),
    ReturnState.ACCEPTED: QT_TRANSLATE_NOOP("ReturnState", "accepted"),
    ReturnState.RESTING: QT_TRANSLATE_NOOP("ReturnState", "resting"),
}
_LOOKS = {  # icon, kind of chip
    ReturnState.EXPECTED: ("ring", "neutral"),
    ReturnState.RECEIVED: ("down", "info"),
    ReturnState.QUERIED: ("talk", "warn"),
    ReturnState.CORRECTED: ("edit", "info"),
    ReturnState.ACCEPTED: ("tick", "ok"),
    ReturnState.RESTING: ("pause", "neutral"),
}
_MOST_NAMED = 6
_GROUNDS = {"neutral": "sunken", "info": "accent_soft", "warn": "warn_soft", "ok": "surface"}
SOURCES = {
    Source.PDF: QT_TRANSLATE_NOOP("ReturnState", "as PDF"),
    Source.JSON: QT_TRANSLATE_NOOP("ReturnState", "as JSON"),
    Source.CSV: QT_TRANSLATE_NOOP("ReturnState", "as CSV, which bears no signature"),
    Source.XLSX: QT_TRANSLATE_NOOP("ReturnState", "as a spreadsheet, which bears no signature"),
    Source.TYPED: QT_TRANSLATE_NOOP("ReturnState", "typed in from paper"),
    Source.MAPPED: QT_TRANSLATE_NOOP("ReturnState", "from a form of their own, which bears no signature"),
}


def tr(words: str) -> str:
    """Say a word of this page in the language in use."""
    return QCoreApplication.translate("ReturnState", words)


def state_words(state: ReturnState) -> str:
    """Name a state."""
    return tr(STATES[state])


def state_tone(state: ReturnState) -> str:
    """Name the colour in which a state is said."""
    kind = _LOOKS[state][1]
    return {"info": "accent_text", "neutral": "muted"}.get(kind, kind)


def state_chip(state: ReturnState) -> Chip:
    """Return a state as a chip."""
    icon, kind = _LOOKS[state]
    return Chip(state_words(state), kind, icon)


def line_chip(line: GroupLine) -> Chip:
    """Return a line's state as a chip, another one where something looks odd."""
    return Chip(state_words(line.state), "warn", "search") if line.odd else state_chip(line.state)


def tile(line: GroupLine) -> Tile:
    """Return a group's tile."""
    icon, kind = _LOOKS[line.state]
    return Tile(
        title=line.group,
        icon="search" if line.odd else icon,
        state=state_words(line.state),
        second=odd_words(line) or _shortest_words(line),
        tone="warn" if line.odd else state_tone(line.state),
        ground=_GROUNDS[kind],
        awaited=line.state is ReturnState.EXPECTED,
    )


def _shortest_words(line: GroupLine) -> str:
    if line.revision > 1:
        return QCoreApplication.translate("ReturnState", "revision {0}").format(line.revision)
    return when_words(line)


def odd_words(line: GroupLine) -> str:
    """Say how many things look odd in a return, if any do."""
    return QCoreApplication.translate("ReturnState", "looks odd: {0}").format(line.odd) if line.odd else ""


def some_names(names: Sequence[str]) -> str:
    """Name a few groups, and say how many more there are."""
    most = _MOST_NAMED // 3 if theme.is_large() else _MOST_NAMED
    return ", ".join(names[:most]) + (f" + {len(names) - most:,}" if len(names) > most else "")


def day_words(day: date) -> str:
    """Name a day without its year, where there is little room."""
    return short_date(day).rpartition(" ")[0]


def when_words(line: GroupLine) -> str:
    """Say when a return came, or by when it is expected."""
    if line.state is ReturnState.RESTING:
        return QCoreApplication.translate("ReturnState", "none is asked for")
    if line.received is None:
        return QCoreApplication.translate("ReturnState", "due {0}").format(day_words(line.due)) if line.due else ""
    if line.revision > 1:
        return QCoreApplication.translate("ReturnState", "revision {0}, {1}").format(
            line.revision, day_words(line.received)
        )
    return QCoreApplication.translate("ReturnState", "in {0}").format(day_words(line.received))


def timely_words(line: GroupLine) -> str:
    """Say kindly whether a return came in time."""
    if line.on_time is None:
        return QCoreApplication.translate("ReturnState", "nobody expected it") if line.due is None else ""
    return (
        QCoreApplication.translate("ReturnState", "on time")
        if line.on_time
        else QCoreApplication.translate("ReturnState", "later")
    )


def key_words(since: date | None) -> str:
    """Say since when the key is known that a return is signed with."""
    return (
        QCoreApplication.translate("ReturnState", "key known since {0}").format(short_date(since))
        if since
        else QCoreApplication.translate("ReturnState", "no key is known")
    )
