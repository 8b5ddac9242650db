"""Bringing lists in and taking them out, in the secretary's words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from cpp_desktop.ui.dialogs import import_table
from cpp_desktop.ui.dialogs.import_table import ImportDialog
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from tests.drivers import dialogs, keys


class Import:
    """The import dialog in front."""

    def __init__(self) -> None:
        self.dialog = dialogs.in_front(ImportDialog)

    def is_open(self) -> bool:
        """Say whether the dialog is still there."""
        return dialogs.is_open(ImportDialog)

    def page(self) -> str:
        """Return which page is shown."""
        names = {import_table.FILE: "file", import_table.COLUMNS: "columns", import_table.REVIEW: "review"}
        return names[self.dialog.pages.currentIndex()]

    def take_for(self, words: str) -> None:
        """Say what is in the list."""
        self.dialog.kinds.retype(words)

    def read(self, path: Path) -> None:
        """Choose a file."""
        self.dialog.chooses.click()
        dialogs.choose_file(path)

    def paste(self, text: str) -> None:
        """Paste what was copied in a spreadsheet."""
        QGuiApplication.clipboard().setText(text)
        self.dialog.pastes.click()
        keys.settle()

    def counts(self) -> dict[str, int]:
        """Return how many rows would be added, changed, left and refused."""
        numbers = self.dialog.review.numbers
        return {verdict.value: int(number.text()) for verdict, number in numbers.items()}

    def rows(self, segment: str = "all") -> list[str]:
        """Return the rows of a sort, each with what it would do and why."""
        self.dialog.review.segments.choose(segment)
        model = self.dialog.review.table.model
        return [" | ".join(column.spoken(row) for column in model.columns) for row in model.shown]

    def choose_row(self, number: int) -> str:
        """Choose a row; returns what is said of it."""
        self.dialog.review.segments.choose("all")
        assert self.dialog.review.table.choose(str(number))
        return self.reads()

    def reads(self) -> str:
        """Return all words in sight."""
        keys.settle()
        return "\n".join(dialogs.words_in(self.dialog))

    def columns(self) -> dict[str, str]:
        """Return what each column of the sheet is taken for."""
        return {heading: choice.typed() for heading, choice in self.dialog.columns.choices.items()}

    def match(self, heading: str, words: str) -> None:
        """Say what a column of the sheet is."""
        self.dialog.columns.choices[heading].retype(words)

    def answer(self, question: str, words: str) -> None:
        """Answer the question beside the row chosen."""
        asked = [e for e in self.dialog.review.findChildren(ChoiceEditor) if e.entry.accessibleName() == question]
        assert asked, f"{question!r} is not asked"
        asked[-1].retype(words)
        keys.settle()

    def go_back(self) -> None:
        """Go one step back."""
        self.dialog.earlier.click()
        keys.settle()

    def go_on(self) -> None:
        """Press the verb."""
        self.dialog.verb.click()
        keys.settle()
