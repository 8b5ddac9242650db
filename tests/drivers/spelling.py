"""Spelling as the secretary meets it: lines under words, their menu, the check with F7, and the group's own words."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPlainTextEdit

from cpp_desktop.ui.dialogs.group_words import GroupWords
from cpp_desktop.ui.dialogs.spelling_check import SpellingCheck
from cpp_desktop.ui.screens.spelling_menu import SpellingMenu
from tests.drivers import dialogs, keys
from tests.drivers.meetings import MeetingBook


def entries(book: MeetingBook) -> list[QPlainTextEdit]:
    """Return the editors of the minutes that are shown, from the top."""
    return [block.form.text for section in book.view.minutes.card.sections for block in section.shown_blocks()]


def rest(book: MeetingBook) -> None:
    """Type nothing until the spelling is checked."""
    marks = book.view.minutes.card.spelling
    keys.until(lambda: marks.known is not None and not marks._pause.isActive() and not marks._turns.is_busy)


def marked(entry: QPlainTextEdit) -> list[str]:
    """Return the words with a line under them."""
    return [one.cursor.selectedText() for one in entry.extraSelections()]


def open_menu(book: MeetingBook, entry: QPlainTextEdit, word: str) -> list[str]:
    """Go to a word and open the menu there with the keyboard; return what it offers above the usual."""
    entry.setFocus()
    cursor = entry.textCursor()
    cursor.setPosition(entry.toPlainText().index(word) + 1)
    entry.setTextCursor(cursor)
    keys.press(book.window, "Shift+F10")
    keys.until(lambda: isinstance(QApplication.activePopupWidget(), SpellingMenu))
    return [action.text() for action in menu().actions() if action.text() and not action.shortcut().toString()]


def menu() -> SpellingMenu:
    """Return the menu that is open."""
    found = QApplication.activePopupWidget()
    assert isinstance(found, SpellingMenu)
    return found


def choose(words: str) -> None:
    """Choose a line of the menu that is open."""
    shown = menu()
    action = next(action for action in shown.actions() if action.text() == words)
    shown.close()
    action.trigger()
    keys.settle()


class Check:
    """The check over a meeting's page, opened with F7."""

    def __init__(self, book: MeetingBook) -> None:
        keys.press(book.window, "F7")
        self.dialog = dialogs.in_front(SpellingCheck)
        keys.settle()

    def shown(self) -> str:
        """Return what is shown: the count, what it is, where, and the sentence."""
        dialog = self.dialog
        parts = (dialog.count.text(), dialog.chip.accessibleName(), dialog.where.text())
        return " | ".join((*parts, dialog.sentence.accessibleName())) if dialog._one.isVisible() else ""

    def line(self) -> str:
        """Return what stands in the line."""
        form = self.dialog.form
        return next(form.editor(name).typed() for name in ("words", "meaning") if form.editor(name).isVisible())

    def offers(self) -> list[str]:
        """Return the words offered."""
        items = (self.dialog._offers.itemAt(at) for at in range(self.dialog._offers.count()))
        return [item.widget().text() for item in items]

    def press(self, chord: str) -> None:
        """Press keys in the dialog."""
        keys.press(self.dialog, chord)
        keys.settle()

    def write(self, words: str) -> None:
        """Type over what stands in the line."""
        keys.press(self.dialog, "Ctrl+A")
        keys.write(self.dialog, words)

    def end(self) -> str:
        """Return what the end page says."""
        return self.dialog.end.words.text() if self.dialog._all.isVisible() else ""

    def trouble(self) -> str:
        """Return the sentence above the buttons, if there is one."""
        return self.dialog.trouble.words.text() if self.dialog.trouble.isVisible() else ""


class WordList:
    """The list of the group's words, in front."""

    def __init__(self) -> None:
        self.dialog = dialogs.in_front(GroupWords)

    def rows(self) -> list[str]:
        """Return the words with their meanings."""
        columns = self.dialog.table.model.columns
        shown = self.dialog.table.model.shown
        return [": ".join(filter(None, (column.spoken(word) for column in columns))) for word in shown]
