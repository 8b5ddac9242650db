"""One figure of the return: how it was counted, whether it balances, and the records behind it."""

from __future__ import annotations

from cpp_desktop.domain.return_codes import section_of
from cpp_desktop.domain.return_figures import Balance
from cpp_desktop.services import annual_return
from cpp_desktop.services.annual_return import AnnualReturn
from cpp_desktop.services.records_behind import Behind
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip, ChipLabel
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, hbox, wrap
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.return_lines import Line
from cpp_desktop.ui.screens.return_words import KIND_ICONS, SCREENS, label_of, sentence_of

COLUMNS = (Column("Record", lambda b: b.words, icon=lambda b: KIND_ICONS[b.kind]),)


class FigureCard(Card):
    """Says in words what a figure is; each record behind it can be opened."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(kind="sunken", pad=(14, 6, 14, 8), gap=3)
        self._screen = screen
        self._name, self._balance = label("", "h3", wraps=True), label("", "label")
        self._balances = ChipLabel()
        self._definition = label("", "muted", wraps=True)
        nothing = Empty(self.tr("No record stands behind this figure."))
        self.behind = RecordTable(
            COLUMNS, name=self.tr("Records behind the figure"), empty=nothing, row_height=29, headed=False,
            key=lambda b: f"{b.id}/{b.words}",
        )  # fmt: skip
        self.behind.activated.connect(self._open)
        self.opens = button(self.tr("Open record"), self._open_chosen, kind="link", height=24)
        head = hbox(self._name, self._balance, self._balances, self.opens, gap=8)
        head.setStretch(0, 1)
        self.add(wrap(head))
        self.add(self._definition)
        self.add(self.behind, 1)
        if not theme.is_large():
            self.setFixedHeight(theme.px(216))

    def show_line(self, drawn: AnnualReturn, line: Line | None) -> None:
        """Show a figure of a return, or nothing."""
        if line is None:
            self._name.setText(self.tr("Choose a figure to see what is behind it."))
            self._definition.clear()
            self.behind.show_records(())
        else:
            name = label_of(line.code)
            whole = name if line.key is None else f"{name}: {line.label}"
            self._name.setText(f"{whole}: {line.words(line.now)}")
            self._definition.setText(sentence_of(line.code))
            office = self._screen.shell.office
            self.behind.show_records(annual_return.records_behind(office, drawn, line.code, line.key))
        balance = _balance_of(drawn, line)
        self._balance.setText(balance.words if balance else "")
        self._balances.show_chip(self._chip(balance))
        self.opens.setVisible(line is not None and line.behind > 0)

    def _chip(self, balance: Balance | None) -> Chip | None:
        if balance is None:
            return None
        return Chip(self.tr("balances"), "ok") if balance.holds else Chip(self.tr("does not balance"), "danger")

    def _open_chosen(self) -> None:
        record = self.behind.chosen_record() or next(iter(self.behind.model.shown), None)
        if record is not None:
            self._open(record)

    def _open(self, record: Behind) -> None:
        self._screen.shell.go_to(SCREENS[record.kind], record.id)


def _balance_of(drawn: AnnualReturn, line: Line | None) -> Balance | None:
    """Return the sum that a figure is part of, where all its parts are recorded."""
    if line is None or line.key is not None:
        return None
    section = section_of(line.code).key
    found = next((b for b in drawn.figures.balances if b.section == section), None)
    return found if found and found.holds is not None else None
