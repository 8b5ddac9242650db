"""What the network wrote about a signed return: taken in, read, and answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from cpp_desktop.domain.signed_returns import NetworkAnswer, NetworkLetter
from cpp_desktop.domain.wording import short_date
from cpp_desktop.ui.dialogs.network_letters import (
    OwnKey,
    ask_for_answer,
    letter_words,
    read_letter,
    take_in,
)
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import flow, row, vbox
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen

_KINDS = {
    NetworkAnswer.RECEIPT: ("info", "down"),
    NetworkAnswer.QUERY: ("warn", "help"),
    NetworkAnswer.ACCEPTANCE: ("ok", ""),
    NetworkAnswer.REPLY: ("neutral", "mail"),
}


def answer_chip(kind: NetworkAnswer, *, is_answered: bool = False) -> Chip:
    """Return the chip for what the network said; a query that is answered waits no more."""
    colour, icon = ("neutral", "tick") if is_answered else _KINDS[kind]
    return Chip(letter_words(kind), colour, icon)


def _chips(letter: NetworkLetter) -> tuple[Chip, ...]:
    return (answer_chip(letter.kind, is_answered=letter.answered is not None),)


def _second(letter: NetworkLetter) -> str:
    return f"{letter.sender}, {short_date(letter.made)}"


COLUMNS = (
    Column("What they write", lambda one: " ".join(one.text.split()) or letter_words(one.kind), second=_second),
    Column("Kind", lambda one: one.kind.value, lambda _: "", chips=_chips, width=128),
)


class Letters:
    """A list of letters with what can be done about the one chosen; its parts are laid out by who shows it."""

    def __init__(self, screen: Screen, taken: Callable[[NetworkLetter], object]) -> None:
        self._screen, self._taken = screen, taken
        tr = screen.tr
        self.takes = button(tr("Take in a letter…"), self.ask_for_files, kind="small", icon="down")
        self.reads = button(tr("Read"), self._read, kind="small", icon="file")
        self.answers = button(tr("Note the answer…"), self._answer, kind="small", icon="edit")
        empty = Empty(tr("Nothing has come from the network yet. Its letters are small files: drop them here."))
        self.table = RecordTable(COLUMNS, name=tr("Letters from the network"), empty=empty, headed=False)
        self.table.setMinimumHeight(theme.px(132))
        self.table.activated.connect(lambda _: self._read())
        self.table.chosen.connect(self._offer)
        head = row(label(tr("Letters from the network"), "h3"), self.takes, stretch=0)
        self.key = button(
            tr("Words of our key…"), lambda: screen.shell.open_dialog(OwnKey(screen)), kind="link", height=26
        )
        self.parts = vbox(head, self.table, flow(self.reads, self.answers, self.key, gap=8), gap=6)
        self.parts.setStretch(1, 1)

    def show_letters(self, letters: Sequence[NetworkLetter]) -> None:
        """Show other letters, the newest chosen."""
        self.table.show_records(letters)
        if self.table.chosen_record() is None and letters:
            self.table.choose(letters[0].id)
        self._offer(self.table.chosen_record())

    def _offer(self, letter: NetworkLetter | None) -> None:
        self.reads.setVisible(letter is not None)
        self.answers.setVisible(letter is not None and letter.kind is NetworkAnswer.QUERY)

    def ask_for_files(self) -> None:
        """Ask for letters there are."""
        tr = self._screen.tr
        kinds = tr("Letters from the network ({0})").format("*.json") + ";;" + tr("All files (*)")
        self._screen.shell.choose_files(tr("Take in a letter"), kinds, self.take)

    def take(self, sources: Sequence[Path]) -> None:
        """Take letters in, from files."""
        take_in(self._screen, sources, self._taken)

    def _read(self) -> None:
        if (letter := self.table.chosen_record()) is not None:
            read_letter(self._screen, letter, partial(ask_for_answer, self._screen, letter))

    def _answer(self) -> None:
        if (letter := self.table.chosen_record()) is not None:
            ask_for_answer(self._screen, letter)
