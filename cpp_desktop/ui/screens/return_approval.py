"""Section 18 of the return on the screen: its revisions, who approved each, and what the network wrote."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.return_sections import SectionState
from cpp_desktop.domain.signed_returns import Approving, Disclosure, NetworkLetter, SignedReturn
from cpp_desktop.domain.wording import day_month_year, short_date
from cpp_desktop.services import return_history, signed_returns
from cpp_desktop.services.annual_return import AnnualReturn
from cpp_desktop.services.return_history import Revision
from cpp_desktop.ui.dialogs.return_differences import show_differences
from cpp_desktop.ui.dialogs.return_signatures import APPROVERS, ask_for_minute, ask_for_signature
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip, ChipLabel
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label, picture
from cpp_desktop.ui.parts.layout import Card, flow, hbox, row, rule, scroll, vbox, wrap
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.saving_formats import with_ending
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.changing import Changing
from cpp_desktop.ui.screens.return_letters import Letters, answer_chip
from cpp_desktop.ui.screens.return_words import file_name, state_chip


class ApprovalCard(Card):
    """Revisions above, what belongs to the chosen one below; `signs()` begins a new one."""

    def __init__(self, screen: Screen, signs: Callable[[], object], show_letter: Callable[[str], object]) -> None:
        super().__init__(pad=(16, 12, 16, 12))
        self._screen, self._signs = screen, signs
        self.setMinimumWidth(1)
        self._title, self.chip = label("", "h2", wraps=True), ChipLabel()
        self._sentence = label("", "muted", wraps=True)
        self.table = self._make_table()
        self.opens = button(self.tr("Open"), self._open, kind="small", icon="file")
        self.saves = button(self.tr("Save again…"), self._ask_where, kind="small", icon="down")
        self.differs = button(self.tr("What differs today…"), self._compare, kind="small", icon="swap")
        self._steps = Changing()
        self.letters = Letters(screen, lambda letter: show_letter(letter.id))
        self._below = wrap(vbox(flow(self.opens, self.saves, self.differs, gap=8), rule(), self._steps, rule(), gap=8))
        body = vbox(self._sentence, self.table, self._below, self.letters.parts, gap=8)
        body.setStretch(3, 1)
        body.setContentsMargins(theme.px(6), 0, theme.px(8), theme.px(4))
        self.add(row(self._title, self.chip, stretch=0))
        self.add(scroll(wrap(body)), 1)

    def _make_table(self) -> RecordTable:
        columns = (
            Column("Revision", lambda r: r.signed.revision, self._name, second=_small_numbers, bold=True),
            Column("Signed off", lambda r: r.signed.made, short_date, width=116),
            Column("The network", lambda r: r.id, lambda _: "", chips=_chips, width=132),
        )
        empty = Empty(
            self.tr("No revision yet. “Sign off…” makes the first, and shows before what leaves."), icon="seed"
        )
        table = RecordTable(columns, name=self.tr("Revisions"), empty=empty)
        table.chosen.connect(self._show_revision)
        table.activated.connect(lambda _: self._open())
        return table

    def _name(self, number: int) -> str:
        return self.tr("Revision {0}").format(number)

    def show_section(self, drawn: AnnualReturn, section: SectionState) -> None:
        """Show the revisions of a return."""
        self._title.setText(f"{section.number}  {section.title}")
        self.chip.show_chip(state_chip(section.state))
        self._sentence.setText(section.sentence)
        found = return_history.history(self._screen.shell.office, drawn.period.first, drawn.period.last)
        self.table.show_records(found)
        self.table.setFixedHeight(theme.px(46 + 43 * min(len(found), 3) if found else 124))
        if self.table.chosen_record() is None and found:
            self.table.choose(found[0].id)
        self._show_revision(self.table.chosen_record())

    def choose_letter(self, letter: NetworkLetter) -> None:
        """Choose the revision that a letter is about, and the letter."""
        self.table.choose(letter.signed_return_id)
        self.letters.table.choose(letter.id)

    def _show_revision(self, chosen: Revision | None) -> None:
        self._below.setVisible(chosen is not None)
        self.letters.show_letters(chosen.letters if chosen else ())
        self._steps.lay_out(*(self._step(chosen, kind) for kind in Approving) if chosen else (), gap=4)

    def _step(self, chosen: Revision, kind: Approving) -> QWidget:
        step, who = chosen.steps.get(kind), APPROVERS[kind]()
        told = self.tr("{0}: still to come").format(who)
        if step is not None:
            signed = self.tr("{0}: {1}, {2}").format(who, step.name, day_month_year(step.day))
            told = chosen.adopted if kind is Approving.ADOPTED else signed
        asks = ask_for_minute if kind is Approving.ADOPTED else partial(ask_for_signature, kind=kind)
        verb = self.tr("Change…") if step else self.tr("Record…")
        records = button(verb, partial(asks, self._screen, chosen.signed), kind="small")
        records.setAccessibleName(f"{verb.rstrip('…')}: {who}")
        icon = ("tick", "ok") if step else ("ring", "muted")
        line = hbox(picture(*icon, 18), label(told, wraps=True), records, gap=9)
        line.setStretch(1, 1)
        return wrap(line)

    @property
    def _signed(self) -> SignedReturn | None:
        chosen: Revision | None = self.table.chosen_record()
        return chosen.signed if chosen else None

    def _open(self) -> None:
        if (signed := self._signed) is not None:
            write = signed_returns.opened(self._screen.shell.office, signed)
            title = self.tr("Annual return, revision {0}").format(signed.revision)
            self._screen.shell.preview(title, write, file_name=file_name(signed), sizes=(12,))

    def _ask_where(self) -> None:
        if (signed := self._signed) is not None:
            title = self.tr("Save the return as it was signed off")
            self._screen.shell.choose_where(title, file_name(signed), partial(self.save_to, signed))

    def save_to(self, signed: SignedReturn, path: Path) -> None:
        """Write a signed return again as it left."""
        office, shell = self._screen.shell.office, self._screen.shell
        target = path if path.suffix else with_ending(path, ".pdf")

        def write(progress: Progress) -> str:
            progress(0, 0, "")
            signed_returns.again(office, signed, target)
            return target.name

        say = self.tr("Saved as {0}, just as it was signed off.")
        shell.work(self.tr("Writing the return…"), write, lambda name: shell.say(say.format(name), "ok"))

    def _compare(self) -> None:
        if (signed := self._signed) is None:
            return
        office, screen = self._screen.shell.office, self._screen

        def compare(progress: Progress) -> Sequence[Any]:
            progress(0, 0, "")
            return signed_returns.changed_since(office, signed)

        show = partial(show_differences, screen, signed, then=self._signs)
        screen.shell.work(self.tr("Counting everything again…"), compare, show)


def _chips(one: Revision) -> tuple[Chip, ...]:
    waits = any(letter.kind is one.answer and letter.answered is None for letter in one.letters)
    return (answer_chip(one.answer, is_answered=not waits),) if one.answer else ()


def _small_numbers(one: Revision) -> str:
    exact = one.signed.disclosure is Disclosure.EXACT
    return _tr("exact numbers") if exact else _tr("small numbers hidden")


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReturnApproval", words)
