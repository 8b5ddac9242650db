"""Entries that may be one person, in the secretary's words."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from cpp_desktop.domain.merging import Take
from cpp_desktop.services import people, records
from cpp_desktop.services.office import Office
from cpp_desktop.ui.dialogs.duplicate_pairs import DuplicatePairs
from cpp_desktop.ui.dialogs.duplicate_words import band_words, reasons_words
from cpp_desktop.ui.dialogs.entry_comparison import Option
from tests.drivers import dialogs, keys


class Pairs:
    """The dialog in front that lists them."""

    def __init__(self) -> None:
        self.dialog = dialogs.in_front(DuplicatePairs)

    @staticmethod
    def is_open() -> bool:
        """Say whether it is still there."""
        return dialogs.is_open(DuplicatePairs)

    def likely(self) -> list[str]:
        """Return the pairs listed under "Likely", each with its reasons."""
        return self.under("Likely")

    def under(self, heading: str) -> list[str]:
        """Return the pairs listed under a heading, each with its reasons."""
        keys.settle()
        shown = [p for p in self.dialog.table.model.shown if band_words(p) == heading]
        return [f"{' and '.join(sorted((p.one.name, p.other.name)))}: {reasons_words(p)}" for p in shown]

    def says(self) -> str:
        """Return the sentence above."""
        return self.dialog.state.words.text()

    def reads(self) -> list[str]:
        """Return all words of the comparison."""
        return [w.text() for w in self.dialog.comparison.findChildren(QLabel) if w.isVisible() and w.text()]

    def offered(self) -> dict[str, list[str]]:
        """Return the values that can be taken, by field; the one chosen is marked."""
        return {
            name: [f"({_words(o)})" if o.radio.isChecked() else _words(o) for o in options.values()]
            for name, options in self.dialog.comparison.options.items()
        }

    def take(self, name: str, take: Take) -> None:
        """Choose whose value a field takes, by a press on its words."""
        QTest.mouseClick(self.dialog.comparison.options[name][take].words, Qt.MouseButton.LeftButton)
        keys.settle()

    def compare_with(self, name: str) -> None:
        """Choose another entry by its name."""
        self.dialog.others.entry.setFocus()
        at = self.dialog.others.entry.findText(name)
        assert at >= 0, f"{name!r} is not offered"
        self.dialog.others.entry.setCurrentIndex(at)
        keys.settle()

    def merge(self) -> None:
        """Say that both are one person."""
        assert self.dialog.verb.isEnabled(), "nothing is compared yet"
        self.dialog.verb.click()
        keys.settle()

    def tell_apart(self) -> None:
        """Say that they are two people."""
        assert self.dialog.apart.isEnabled(), "nothing is compared yet"
        self.dialog.apart.click()
        keys.settle()


def _words(option: Option) -> str:
    return option.words.text().replace("\u200b", "")  # where a long word may break


def enter_again(office: Office, **fields: str) -> str:
    """Enter somebody once more, as lists come together; returns the id."""
    person = people.add_person(office, name=fields.pop("name"))
    records.save(office, replace(person, **fields))
    return person.id
