"""Every key chord of the window, in one list that can be searched."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from cpp_desktop.ui.dialogs.look_up import LookUp
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.shortcuts import CHORDS, SCREEN_CHORDS


@dataclass(frozen=True, slots=True)
class Line:
    """One chord: where it holds, its keys, and what it does."""

    id: str
    where: str
    keys: str
    words: str


class KeyboardMap(LookUp):
    """The chords of every screen, then those of each."""

    def __init__(self, parent: QWidget, shell: Shell) -> None:
        super().__init__(parent, self.tr("Keyboard map"), width=640)
        self.setProperty("help_page", "keyboard")
        table = RecordTable(
            (
                Column("", lambda line: line.keys, bold=True, width=200),
                Column("", lambda line: line.words),
            ),
            name=self.tr("Key chords"), band=lambda line: line.where, row_height=36, headed=False,
            empty=Empty(self.tr("No chords."), icon="info"),
        )  # fmt: skip
        table.show_records(lines(shell))
        self.show_list(table, self.tr("Find a chord"), parent.window().height() - 40)


def lines(shell: Shell) -> list[Line]:
    """Return every chord with its words, those that hold everywhere first."""
    everywhere = QCoreApplication.translate("KeyboardMap", "On every screen")
    going = [(c.chord, c.words) for c in shell.commands() if c.chord and c.chord not in {one.keys for one in CHORDS}]
    own = [(chord.keys, QCoreApplication.translate("Chord", chord.words)) for chord in CHORDS]
    found = [Line(f"{everywhere} {keys}", everywhere, keys, words) for keys, words in (*going, *own)]
    for where, keys, words in SCREEN_CHORDS:
        there = QCoreApplication.translate("Chord", where)
        found.append(Line(f"{where} {keys}", there, keys, QCoreApplication.translate("Chord", words)))
    return found
