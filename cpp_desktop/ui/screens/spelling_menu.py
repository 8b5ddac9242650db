"""The menu of a text, with what may have been meant by the word at hand."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from cpp_desktop.services import group_words, spelling
from cpp_desktop.ui.dialogs.group_words import show_group_words
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.work import Work
from cpp_desktop.ui.screens.spelling_marks import SpellingMarks


class SpellingMenu(QMenu):
    """What can be done about a marked word, above the text's usual menu; suggestions come from a worker."""

    def __init__(self, screen: Screen, marks: SpellingMarks, entry: QPlainTextEdit, at: QPoint) -> None:
        super().__init__(entry)
        self.aboutToHide.connect(self.deleteLater)
        self.setAccessibleName(self.tr("This text"))
        self._screen, self._marks, self._entry = screen, marks, entry
        self._place: QTextCursor | None = None
        word = marks.mark_at(entry, entry.cursorForPosition(at).position())
        if word is not None and marks.known is not None and not entry.isReadOnly():
            self._offer(word, marks.known)
        self.addAction(self.tr("The group’s words…")).triggered.connect(lambda: show_group_words(screen))
        self.addSeparator()
        usual = entry.createStandardContextMenu(at)
        self.destroyed.connect(usual.deleteLater)
        self.addActions(usual.actions())

    def _offer(self, place: QTextCursor, known: spelling.Speller) -> None:
        self._place, word = place, place.selectedText()
        self._waits = self.addAction(self.tr("Looking for words like it…"))
        self._waits.setEnabled(False)
        self.addSeparator()
        self.addAction(self.tr("Add “{0}” to the group’s words").format(word)).triggered.connect(
            lambda: self._screen.attempt(partial(group_words.explain, self._screen.shell.office, word))
        )
        self.addAction(self.tr("Leave “{0}” as it is").format(word)).triggered.connect(lambda: self._marks.leave(word))
        work = Work(lambda _progress: spelling.suggestions(word, known))
        work.finished.connect(self._show)
        work.start()

    def _show(self, found: tuple[str, ...]) -> None:
        for word in found:
            action = QAction(word, self)
            action.triggered.connect(partial(self._put, word))
            self.insertAction(self._waits, action)
        if found:
            self.removeAction(self._waits)
            self.setActiveAction(self.actions()[0])
        else:
            self._waits.setText(self.tr("No word like it is known"))

    def _put(self, word: str, *_: object) -> None:
        assert self._place is not None, "words are offered for one that is marked"
        self._place.setKeepPositionOnInsert(False)
        self._place.insertText(word)
        self._entry.setTextCursor(self._place)
