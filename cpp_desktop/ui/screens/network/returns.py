"""Returns: who has sent what for a period, files dropped in, and one group's return at the side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QPoint, QSignalBlocker

from cpp_desktop.domain.network.findings import Finding
from cpp_desktop.domain.network.records import (
    Belonging,
    Expectation,
    Network,
    NetworkGroup,
    ReceivedReturn,
    RegisterNote,
    SentLetter,
)
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import long_date
from cpp_desktop.domain.written_names import letters
from cpp_desktop.services.network import checking, desk, receiving
from cpp_desktop.services.network.checking import CheckedReturn
from cpp_desktop.services.network.desk import GroupLine, OneReturn
from cpp_desktop.services.network.incoming import Taken
from cpp_desktop.services.network.receiving import Received
from cpp_desktop.ui.dialogs.foreign_forms import ForeignForms
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.file_drop import FilesDrop, Offer
from cpp_desktop.ui.parts.file_endings import GROUP_ENDING, NETWORK_ENDING
from cpp_desktop.ui.parts.layout import PageHeader, list_and_card, page
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.screens.network.register_screen import RegisterScreen
from cpp_desktop.ui.screens.network.return_card import ReturnCard
from cpp_desktop.ui.screens.network.return_deeds import ReturnDeeds
from cpp_desktop.ui.screens.network.returns_list import ReturnsList
from cpp_desktop.ui.screens.network.taking_in import TakenReport, WaysIn
from cpp_desktop.ui.screens.network.typing_in import TypeReturn
from cpp_desktop.ui.screens.return_words import days_words, year_words

_CARD, _NARROW = 388, 330
_A_NETWORK = 100
"""Of more returns that wait than one network has, each is looked over when it is chosen."""
_LOOK_MS = 120
"""Whoever goes along the groups does not have each of them looked over."""
_Read = tuple[list[Period], Period | None, list[GroupLine]]


class ReturnsScreen(RegisterScreen):
    """One list, one return beside it."""

    reads: ClassVar[frozenset[type]] = frozenset(
        {Belonging, Expectation, Network, NetworkGroup, ReceivedReturn, RegisterNote, SentLetter}
    )

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.period: Period | None = None
        self._odd: dict[str, int] = {}
        self.primary = button(self.tr("Take in returns…"), self._offer_ways, kind="primary", icon="down")
        self.periods = ChoiceEditor(())
        self.periods.entry.setAccessibleName(self.tr("Period"))
        self.periods.setFixedWidth(theme.px(160))
        self.periods.edited.connect(self._choose_period)
        self.deeds = ReturnDeeds(self)
        self.more = menu_button(self.tr("All at once"), kind="")
        show_deeds(self.more, self.deeds.of_all())
        self.header = PageHeader(self.tr("Returns"), self.periods, self.more, self.primary)
        self.list, self.card = ReturnsList(self._empty()), ReturnCard()
        self.find_box = self.list.find_box
        self._looking = self.timer(_LOOK_MS, self._look_it_over)
        self.list.chosen.connect(self._open)
        self.card.accepts.clicked.connect(self._accept)
        self.card.asks.clicked.connect(self._ask)
        self.card.findings.told_apart.connect(self._tell_apart)
        self.card.findings.shown_on_groups.connect(lambda finding: shell.go_to("Groups", finding.others[0]))
        self.card.history.opened.connect(self.deeds.open_revision)
        page(self, self.header).addLayout(list_and_card(self.list, self.card, width=_CARD, narrow=_NARROW), 1)
        FilesDrop(self, self._offer_drop, lambda sentence: self.shell.say(sentence, "warn"))

    def _empty(self) -> Empty:
        words = self.tr("No return is here yet. Say which groups you expect one from, or take in what has come.")
        return Empty(words, (self.tr("Take in returns…"), self._offer_ways), icon="return")

    # -- reading -----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read again who has sent what."""
        network, wanted = self.network, self.period

        def read() -> _Read:
            there = desk.periods(network)
            period = wanted or next(iter(there), None)
            return there, period, desk.lines(network, period) if period else []

        self.read("lines", read, self._show)

    def _show(self, read: _Read) -> None:
        there, self.period, lines = read
        self.periods.setVisible(bool(there))
        self.more.setVisible(bool(there))
        self.periods.offer([(period, year_words(period)) for period in there])
        self.periods.show_value(self.period)
        self.header.say(self._sentence(lines))
        self.list.show_lines(self._with_odd(lines))
        self._open(self.list.table.chosen_record())
        if self.period is not None and 0 < sum(line.is_to_check for line in lines) <= _A_NETWORK:
            network, period = self.network, self.period
            self.read("odd", lambda: checking.odd_things(network, period), self._show_odd)

    def _with_odd(self, lines: Sequence[GroupLine]) -> list[GroupLine]:
        return [replace(line, odd=self._odd.get(line.id, 0)) if line.is_to_check else line for line in lines]

    def _show_odd(self, odd: dict[str, int]) -> None:
        """Mark the returns that something looks odd in; the one shown at the side stays as it is."""
        self._odd = odd
        marked = self._with_odd(self.list.lines)
        if marked != self.list.lines:
            with QSignalBlocker(self.list):
                self.list.show_lines(marked)

    def _sentence(self, lines: Sequence[GroupLine]) -> str:
        if self.period is None:
            return self.network.title
        dues = sorted({line.due for line in lines if line.due})
        due = self.tr("due {0}").format(long_date(dues[-1])) if dues else ""
        days = "" if theme.is_large() else days_words(self.period)  # the choice beside says it
        return "  ·  ".join(filter(None, (self.network.title, days, due)))

    def _choose_period(self) -> None:
        chosen = self.periods.value()
        if isinstance(chosen, Period):
            self.period = chosen
            self.refresh()

    # -- one return --------------------------------------------------------------------------------------------------

    def _open(self, line: GroupLine | None) -> None:
        if line is None:
            self.card.show_nothing()
            return
        network = self.network
        self.read("one", lambda: desk.one(network, line), self._show_one)

    def _show_one(self, found: OneReturn) -> None:
        self.card.show_return(found, self.deeds.more(found))
        if found.standing is not None:
            self._looking.start()

    def _look_it_over(self) -> None:
        """Look for what is odd in the return shown, once it is the one that somebody stopped at."""
        if (found := self.card.found) is None or found.standing is None:
            return
        network, line, words = self.network, found.line, self.words_of(found.line)

        def check() -> list[CheckedReturn]:
            return checking.check(network, Period(line.first, line.last), words)

        self.read("findings", check, partial(self._show_findings, line))

    def _show_findings(self, line: GroupLine, checked: Sequence[CheckedReturn]) -> None:
        if (found := self.card.found) is not None and found.line.id == line.id:
            days = (line.first, line.last)
            self.card.show_findings(next((one.findings for one in checked if (one.first, one.last) == days), ()))

    def words_of(self, line: GroupLine) -> str:
        """Return what tells a group from all others: its name, unless another bears it too."""
        alike = {one.group_id for one in self.list.lines if letters(one.group) == letters(line.group)}
        return line.group if len(alike) == 1 else line.group_id

    def _accept(self) -> None:
        if (found := self.card.found) is not None:
            self.deeds.accept(found.line)

    def _ask(self) -> None:
        if (found := self.card.found) is not None:
            findings = self.card.findings
            self.deeds.ask(found.line, None if findings.is_waiting else findings.asked)

    def _tell_apart(self, finding: Finding) -> None:
        if (found := self.card.found) is not None:
            self.deeds.tell_apart(found.line, finding)

    def show_record(self, record_id: str) -> None:
        """Show one group's return by the line's id."""
        self.list.table.choose(record_id)

    def chosen_id(self) -> str | None:
        """Return the id of the line chosen."""
        line = self.list.table.chosen_record()
        return line.id if line else None

    # -- taking in ---------------------------------------------------------------------------------------------------

    def _offer_ways(self) -> None:
        words = self.tr("Spreadsheets of groups without CPP Desktop: say once what their columns are.")
        other = (self.tr("Other people’s forms"), words, self.tr("Read other forms…"), self._read_forms)
        paper = self.tr("Posted on paper: each section checks itself by the code that is printed with it.")
        typed = (self.tr("On paper"), paper, self.tr("Type one in…"), self._type_in)
        self.shell.open_dialog(WaysIn(self.window(), self.take_in, (typed, other)))

    def _type_in(self) -> None:
        names = sorted({line.group for line in self.list.lines})
        self.shell.open_dialog(TypeReturn(self.window(), self.network, names, self.period, self._tell_typed))

    def _tell_typed(self, taken: Taken) -> None:
        self.refresh()
        self.shell.say(self.tr("The return of {0} is in the register.").format(taken.group_name), "ok")

    def _read_forms(self) -> None:
        self.shell.open_dialog(ForeignForms(self.window(), self.network, lambda done: self._report(done.received)))

    def _offer_drop(self, paths: Sequence[Path], _place: QPoint) -> Offer | str:
        if len(paths) == 1 and paths[0].suffix.lower() in (GROUP_ENDING, NETWORK_ENDING):
            return Offer(self.tr("open this file"), partial(self.shell.ask_for, paths[0]))
        return Offer(self.tr("take in what is sent"), partial(self.take_in, list(paths)))

    def take_in(self, paths: Sequence[Path]) -> None:
        """Receive files, and all that is in folders."""
        network = self.network

        def take(progress: Progress) -> Received:
            return receiving.receive(network, paths, progress)

        self.shell.work(self.tr("Taking in returns…"), take, self._report)

    def _report(self, taken: Received) -> None:
        self.refresh()
        if taken.refused or taken.unexpected or taken.stopped or taken.taken != 1:
            self.shell.open_dialog(TakenReport(self.window(), taken))
        else:
            self.shell.say(self.tr("One return is in the register."), "ok")
