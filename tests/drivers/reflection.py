"""The year's reflection, in the secretary's words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cpp_desktop.domain.reflection import Asked
from cpp_desktop.ui.dialogs.reflection import Reflections
from cpp_desktop.ui.dialogs.reflection_reading import ReadSheets
from cpp_desktop.ui.dialogs.reflection_typing import TypeSheets
from cpp_desktop.ui.main_window import MainWindow
from tests.drivers import dialogs, keys


class Reflection:
    """The dialog of the year's reflection over a window, opened from the return."""

    def __init__(self, window: MainWindow, year: str = "") -> None:
        window.go_to("Annual return")
        keys.settle()
        screen = window.current()
        screen.sections.choose("reflection")
        keys.settle()
        dialogs.press(screen, "Sheets and answers…")
        self.window, self.dialog = window, dialogs.in_front(Reflections)
        if year:
            self.dialog.year.retype(year)
            keys.settle()

    def press(self, verb: str) -> None:
        """Press a button by what a screen reader calls it."""
        dialogs.press(self.dialog, verb)

    def show(self, part: str, who: Asked = Asked.USERS) -> None:
        """Show a part of the sheet for users or for professionals."""
        self.dialog.tabs.choose(part)
        self.dialog.who.choose(who.value)
        keys.settle()

    def questions(self) -> list[str]:
        """Return what is asked, in order."""
        return [question.text for question in self.dialog.questions.table.model.shown]

    def tallies(self, who: Asked = Asked.USERS) -> dict[tuple[str, str], int]:
        """Return the numbers kept, by question and answer."""
        sheet = self.dialog.sheets[who]
        texts = {q.id: q.text for q in sheet.questions}
        return {(texts[i], answer): number for (i, answer), number in sheet.counts.items()}

    def write_numbers(self, *numbers: str) -> None:
        """Type numbers from the first cell of the grid to the right, as a person does: a number, then the arrow."""
        cell = next(iter(self.dialog.tallies.cells.values()))
        cell.setFocus()
        for number in numbers:
            front = self.dialog.focusWidget()
            QTest.keyClicks(front, number)
            QTest.keyClick(front, Qt.Key.Key_Right)
        QTest.keyClick(self.dialog.focusWidget(), Qt.Key.Key_Right)
        self.dialog.tallies.returned.setFocus()
        keys.settle()

    def type_sheets(self, *sheets: str) -> TypeSheets:
        """Type sheets in one after the other, each a row of digits, then Enter."""
        self.press("Type in sheets…")
        typing = dialogs.in_front(TypeSheets)
        for sheet in sheets:
            for digit in sheet:
                QTest.keyClicks(typing.focusWidget(), digit)
            QTest.keyClick(typing.focusWidget(), Qt.Key.Key_Return)
            keys.settle()
        return typing

    def read(self, *paths: object) -> ReadSheets:
        """Read filled sheets."""
        self.dialog.read(list(paths))
        return dialogs.in_front(ReadSheets)
