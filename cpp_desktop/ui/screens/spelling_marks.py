"""Dotted lines under words that are not known, put there in the turns when nobody types."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from cpp_desktop.domain.spelling import is_unknown, words
from cpp_desktop.services import spelling
from cpp_desktop.services.spelling import Speller
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.text_places import Place, in_qt, marked
from cpp_desktop.ui.parts.turns import Turns
from cpp_desktop.ui.parts.work import Work

PAUSE_MS = 600
MOST = 200
"""Marks in one editor: a text that is not English at all is not worth more."""
_AT_A_TIME = 100


class SpellingMarks(QObject):
    """Looks after editors: `look_after(entry)`; `known` is nothing until the words have been read on a worker.

    `left` are the words left as they are for this visit. `menu_asked(entry, at)` wants a menu where the cursor or
    the mouse is, as the entry counts pixels.
    """

    menu_asked = Signal(QPlainTextEdit, object)

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.known: Speller | None = None
        self.left: set[str] = set()
        self._entries: list[QPlainTextEdit] = []
        self._due: list[QPlainTextEdit] = []
        self._unfinished: QPlainTextEdit | None = None
        self._turns = Turns(self, may_go_on=screen.isEnabled)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(lambda: self._turns.run(self._check(), at_once=False))

    def look_after(self, entry: QPlainTextEdit) -> None:
        """Mark the unknown words of an editor from now on."""
        self._entries.append(entry)
        entry.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        entry.customContextMenuRequested.connect(partial(self.menu_asked.emit, entry))
        entry.textChanged.connect(partial(self._note, entry))
        entry.cursorPositionChanged.connect(partial(self._note_move, entry))
        self._note(entry)

    def learn(self) -> None:
        """Read the known words, on a worker, and check everything again."""
        office = self._screen.shell.office
        work = Work(lambda _progress: spelling.speller(office))
        work.finished.connect(self._take)
        work.start()

    def _take(self, known: Speller) -> None:
        self.known = known
        self.check_again()

    def check_again(self) -> None:
        """Check every editor."""
        self._due = list(self._entries)
        self._pause.start()

    def leave(self, word: str) -> None:
        """Leave a word as it is for this visit."""
        self.left.add(word)
        self.check_again()

    def mark_at(self, entry: QPlainTextEdit, position: int) -> QTextCursor | None:
        """Return the marked word at a position, chosen, if there is one."""
        found = (one.cursor for one in entry.extraSelections())
        return next((QTextCursor(c) for c in found if c.selectionStart() <= position <= c.selectionEnd()), None)

    def _note(self, entry: QPlainTextEdit) -> None:
        if entry not in self._due:
            self._due.append(entry)
        self._pause.start()

    def _note_move(self, entry: QPlainTextEdit) -> None:
        if entry is self._unfinished:
            self._unfinished = None
            self._note(entry)

    def _check(self) -> Iterator[None]:
        while self._due and self.known is not None:
            entry = self._due[0]
            yield from self._check_entry(entry, self.known)
            if self._due and self._due[0] is entry:
                self._due.pop(0)

    def _check_entry(self, entry: QPlainTextEdit, known: Speller) -> Iterator[None]:
        # What is approved is only read: nothing can be put right there.
        text, revision = "" if entry.isReadOnly() else entry.toPlainText(), entry.document().revision()
        found: list[Place] = []
        for number, span in enumerate(words(text)):
            if number % _AT_A_TIME == 0:
                yield
            if is_unknown(text, span, known.lexicon) and text[slice(*span)] not in self.left:
                found.append(span)
                if len(found) == MOST:
                    break
        yield
        if entry.document().revision() != revision:
            return  # it comes again when typing stops
        typing = entry.textCursor().position() if entry.hasFocus() else -1
        places = list(in_qt(text, found))
        if any(end == typing for _, end in places):
            self._unfinished = entry  # a word is not wrong before it is written
        self._show(entry, [place for place in places if place[1] != typing])

    def _show(self, entry: QPlainTextEdit, places: list[Place]) -> None:
        shown = [(one.cursor.selectionStart(), one.cursor.selectionEnd()) for one in entry.extraSelections()]
        if places != shown:
            look = _look()
            entry.setExtraSelections([marked(entry, place, look) for place in places])


def _look() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    look.setUnderlineColor(theme.colour("accent"))
    return look
