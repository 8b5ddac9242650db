"""What happened with one group's return, in its order: revisions that came, letters that went, what was decided."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.network.records import ReceivedReturn, SentLetter
from cpp_desktop.domain.signed_returns import NetworkAnswer
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services.network.desk import OneReturn
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Part, hbox, wrap
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.screens.changing import Changing

_LETTERS = {
    NetworkAnswer.RECEIPT: QT_TRANSLATE_NOOP("ReturnHistory", "receipt made"),
    NetworkAnswer.QUERY: QT_TRANSLATE_NOOP("ReturnHistory", "question made: {0}"),
    NetworkAnswer.ACCEPTANCE: QT_TRANSLATE_NOOP("ReturnHistory", "acceptance made"),
    NetworkAnswer.REPLY: QT_TRANSLATE_NOOP("ReturnHistory", "reply slip made"),
}


class Event(NamedTuple):
    """Something that happened on a day."""

    day: date
    words: str
    revision: ReceivedReturn | None = None
    """What can be opened, where a revision came."""


def events(found: OneReturn) -> list[Event]:
    """Return all that is known of a return, the first of it first."""
    return sorted(_events(found), key=lambda event: event.day)


def _events(found: OneReturn) -> Iterator[Event]:
    for ret in reversed(found.revisions):
        words = (
            QCoreApplication.translate("ReturnHistory", "revision {0} came")
            if ret.standing
            else QCoreApplication.translate("ReturnHistory", "revision {0} came; another stands")
        )
        yield Event(ret.received, words.format(ret.revision), ret)
    for letter in found.letters:
        yield Event(letter.made, _letter_words(letter))
    for note in found.notes:
        yield Event(note.at.date(), f"{note.what} ({note.who})")


def _letter_words(letter: SentLetter) -> str:
    return _tr(_LETTERS[letter.kind]).format(letter.text)


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReturnHistory", words)


class History(Changing):
    """The events, each with its day; `opened` says which revision somebody wants to read."""

    opened = Signal(object)

    def show_return(self, found: OneReturn) -> None:
        """Show what happened with a return."""
        lines = [self._line(event) for event in events(found)]
        self.lay_out(*(lines or [label(self.tr("Nothing has happened yet."), "muted", wraps=True)]), None, gap=6)

    def _line(self, event: Event) -> QWidget:
        parts: list[Part] = [label(event.words, wraps=True)]
        if (revision := event.revision) is not None:
            opens = button(self.tr("Open"), partial(self.opened.emit, revision), kind="small")
            opens.setAccessibleName(self.tr("Open revision {0}").format(revision.revision))
            parts.append(opens)
        line = hbox(label(short_date(event.day), "muted", width=92), *parts, gap=8)
        line.setStretch(1, 1)
        return wrap(line)
