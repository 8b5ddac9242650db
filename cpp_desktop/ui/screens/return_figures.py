"""One section's figures: what each is, last year's, how it is counted, and the records behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from cpp_desktop.domain.annual_return import mark_for
from cpp_desktop.domain.return_codes import (
    BREAKDOWN_KEYS,
    DEFINITIONS,
    FIGURE_CODES,
    key_label,
    section_of,
    value_words,
)
from cpp_desktop.domain.return_figures import Balance, Value
from cpp_desktop.domain.return_sections import MARKABLE, SectionState
from cpp_desktop.services import annual_return
from cpp_desktop.services.annual_return import AnnualReturn
from cpp_desktop.services.records_behind import Behind
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip, ChipLabel
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, hbox
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.return_words import KIND_ICONS, SCREENS, state_chip


@dataclass(frozen=True, slots=True)
class Line:
    """One figure, or with `key` one cell of a breakdown."""

    code: str
    key: str | None
    label: str
    now: Value
    before: Value
    behind: int

    @property
    def id(self) -> str:
        """What tells it from the others."""
        return self.code if self.key is None else f"{self.code}/{self.key}"

    @property
    def band(self) -> str:
        """The heading it stands under."""
        return "Figures" if self.key is None else DEFINITIONS[self.code].label

    def words(self, value: Value) -> str:
        """Put a value into words, in the figure's unit."""
        return value_words(value, DEFINITIONS[self.code].unit)


def lines_of(drawn: AnnualReturn, section: str) -> Iterator[Line]:
    """Return a section's figures, then its breakdowns; cells that are nought in both years are left out."""
    now, before = drawn.figures, drawn.last_year
    for code in (code for code in FIGURE_CODES if section_of(code).key == section):
        figure = now.figure(code)
        words = DEFINITIONS[code].label
        yield Line(code, None, words, figure.value, before.value(code), len(figure.ids))
    for code in (code for code in BREAKDOWN_KEYS if section_of(code).key == section):
        for key in BREAKDOWN_KEYS[code]:
            figure, earlier = now.figure(code, key), before.value(code, key)
            if figure.value or earlier or section == "activity":
                yield Line(code, key, key_label(key), figure.value, earlier, len(figure.ids))


def _order(value: Value) -> int:
    return value if isinstance(value, int) else -1


FIGURE_COLUMNS = (
    Column("Figure", lambda n: n.label, least=180),
    Column("This period", lambda n: n, lambda n: n.words(n.now), right=True, width=118, bold=True,
           order=lambda n: _order(n.now)),
    Column("Year before", lambda n: n, lambda n: n.words(n.before), right=True, width=118, tone=lambda _: "muted",
           priority=2, order=lambda n: _order(n.before)),
    Column("Records", lambda n: n.behind or None, lambda n: f"{n:,}", right=True, width=84,
           tone=lambda _: "accent_text", priority=3),
)  # fmt: skip
RECORD_COLUMNS = (Column("Record", lambda b: b.words, icon=lambda b: KIND_ICONS[b.kind]),)


class FiguresCard(Card):
    """The figures of one section; the one chosen says how it was counted, and from what."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(16, 12, 16, 12))
        self._screen = screen
        self._drawn: AnnualReturn | None = None
        self._section: SectionState | None = None
        self.setMinimumWidth(1)
        self.title, self.chip = label("", "h2"), ChipLabel()
        self._sentence = label("", "muted", wraps=True)
        self.not_recorded = button(self.tr("Not recorded"), self._mark, kind="small")
        not_applicable = partial(self._mark, not_applicable=True)
        self.not_applicable = button(self.tr("Not applicable"), not_applicable, kind="small")
        self.counts = button(self.tr("Count again"), self._unmark, kind="small")
        self.table = RecordTable(
            FIGURE_COLUMNS, name=self.tr("Figures"), empty=Empty(self.tr("This section has no figures.")),
            row_height=29, band=lambda n: n.band,
        )  # fmt: skip
        self.table.chosen.connect(self._show_line)
        self._detail = self._make_detail()
        verbs = hbox(self.not_recorded, self.not_applicable, self.counts, gap=6)
        self.add(hbox(self.title, self.chip, None, verbs))
        self.add(self._sentence)
        self.add(self.table, 1)
        self.add(self._detail)

    def _make_detail(self) -> Card:
        self._name, self._balance = label("", "h3", wraps=True), label("", "label")
        self._balances = ChipLabel()
        self._definition = label("", "muted", wraps=True)
        nothing = Empty(self.tr("No record stands behind this figure."))
        self.behind = RecordTable(
            RECORD_COLUMNS, name=self.tr("Records behind the figure"), empty=nothing, row_height=29, headed=False,
            key=lambda b: f"{b.id}/{b.words}",
        )  # fmt: skip
        self.behind.activated.connect(lambda record: self._open(record))
        self.opens = button(self.tr("Open record"), self._open_chosen, kind="link", height=24)
        head = hbox(self._name, self._balance, self._balances, self.opens, gap=8)
        head.setStretch(0, 1)
        card = Card(head, self._definition, kind="sunken", pad=(14, 8, 14, 10), gap=4)
        card.add(self.behind, 1)
        card.setFixedHeight(theme.px(150 if theme.is_large() else 216))
        return card

    def show_section(self, drawn: AnnualReturn, section: SectionState) -> None:
        """Show one section of a return."""
        self._drawn, self._section = drawn, section
        self.title.setText(f"{section.number}  {section.title}")
        self.chip.show_chip(state_chip(section.state))
        self._sentence.setText(section.sentence)
        mark = mark_for(drawn.records.marks, section.key, drawn.period)
        can_mark = section.key in MARKABLE
        self.not_recorded.setVisible(can_mark and (mark is None or mark.not_applicable))
        self.not_applicable.setVisible(can_mark and (mark is None or not mark.not_applicable))
        self.counts.setVisible(mark is not None)
        lines = list(lines_of(drawn, section.key))
        self.table.show_records(lines)
        if self.table.chosen_record() is None and lines:
            self.table.choose(lines[0].id)
        self._show_line(self.table.chosen_record())

    def choose(self, code: str) -> None:
        """Choose a figure by its code."""
        self.table.choose(code)

    def _show_line(self, line: Line | None) -> None:
        self._detail.setVisible(line is not None)
        if line is None or self._drawn is None:
            return
        words = DEFINITIONS[line.code]
        whole = words.label if line.key is None else f"{words.label}: {line.label}"
        self._name.setText(f"{whole}: {line.words(line.now)}")
        self._definition.setText(words.sentence)
        balance = self._balance_of(line)
        self._balance.setText(balance.words if balance else "")
        self._balances.show_chip(None if theme.is_large() else self._balance_chip(balance))
        self.behind.show_records(annual_return.records_behind(self._drawn, line.code, line.key))
        self.opens.setVisible(bool(line.behind))

    def _balance_of(self, line: Line) -> Balance | None:
        section = section_of(line.code).key
        balances = self._drawn.figures.balances if self._drawn else ()
        found = next((b for b in balances if b.section == section), None)
        return found if found and found.holds is not None and line.key is None else None

    def _balance_chip(self, balance: Balance | None) -> Chip | None:
        if balance is None:
            return None
        return Chip(self.tr("balances"), "ok") if balance.holds else Chip(self.tr("does not balance"), "danger")

    def _open_chosen(self) -> None:
        record = self.behind.chosen_record() or next(iter(self.behind.model.shown), None)
        if record is not None:
            self._open(record)

    def _open(self, record: Behind) -> None:
        self._screen.shell.go_to(SCREENS[record.kind], record.id)

    def _mark(self, *, not_applicable: bool = False) -> None:
        if self._drawn is not None and self._section is not None:
            office, period = self._screen.shell.office, self._drawn.period
            mark = partial(annual_return.mark_section, office, self._section.key, period.first, period.last)
            self._screen.attempt(partial(mark, not_applicable=not_applicable))

    def _unmark(self) -> None:
        if self._drawn is not None and self._section is not None:
            office, period = self._screen.shell.office, self._drawn.period
            unmark = annual_return.unmark_section
            self._screen.attempt(partial(unmark, office, self._section.key, period.first, period.last))
