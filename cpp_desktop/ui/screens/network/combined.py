"""Combined: what the returns come to together, on how many groups each sum stands, and how it went over the years."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, NamedTuple

from dateutil.relativedelta import relativedelta

from cpp_desktop.domain.network import charts
from cpp_desktop.domain.network.records import (
    Belonging,
    Expectation,
    Network,
    NetworkGroup,
    ReceivedReturn,
    ReturnFigure,
    YearNote,
)
from cpp_desktop.domain.network.sums import By, Combined, Summary, Trend
from cpp_desktop.domain.periods import Period
from cpp_desktop.services.network import combining, desk
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Segments, button
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from cpp_desktop.ui.parts.labels import IconText
from cpp_desktop.ui.parts.layout import PageHeader, list_and_card, page, row, vbox, wrap
from cpp_desktop.ui.parts.many_segments import ManySegments
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.screens.network.register_screen import RegisterScreen
from cpp_desktop.ui.screens.network.state_words import some_names
from cpp_desktop.ui.screens.network.sum_card import SumCard
from cpp_desktop.ui.screens.network.sum_deeds import SumDeeds
from cpp_desktop.ui.screens.network.sums_table import SumLine, lines, sums_table
from cpp_desktop.ui.screens.return_words import days_words, year_words

_CARD, _NARROW = 372, 340
YEARS = 5
"""So many years stand beside one another."""
_WHOLE_EACH = (By.NETWORK, By.YEAR)
"""Where each part has all figures, one is shown at a time; else there are so few that all stand below one another."""


class Sums(NamedTuple):
    """What was read for the page."""

    periods: list[Period]
    period: Period | None
    summary: Summary | None
    trend: Trend | None


class CombinedScreen(RegisterScreen):
    """Reads on a worker; accepted returns alone are in the sums unless all are asked for, and the page says which."""

    reads: ClassVar[frozenset[type]] = frozenset(
        {Belonging, Expectation, Network, NetworkGroup, ReceivedReturn, ReturnFigure, YearNote}
    )

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.period: Period | None = None
        self._sums = Sums([], None, None, None)
        self.deeds = SumDeeds(self)
        self.primary = self.paper = button(self.tr("Report…"), self.deeds.preview, kind="primary", icon="print")
        self.more = menu_button(self.tr("More"), kind="")
        show_deeds(self.more, self.deeds.more())
        self.periods = ChoiceEditor(())
        self.periods.entry.setAccessibleName(self.tr("Period"))
        self.periods.setFixedWidth(theme.px(190))
        self.header = PageHeader(self.tr("Combined"), self.periods, self.more, self.primary)
        self.by = ManySegments(self._choices(), name=self.tr("How the sums are divided"))
        self.which = Segments(
            (("accepted", self.tr("Accepted")), ("all", self.tr("All that came"))), name=self.tr("Which returns count")
        )
        self.parts = ChoiceEditor(())
        self.parts.entry.setAccessibleName(self.tr("Which part is shown"))
        self.parts.setFixedWidth(theme.px(250))
        self.table, self.card = sums_table(), SumCard()
        self.finds = self.find_box = self.table.find_box(self.tr("Find a figure"))
        self.told = IconText("info", "", role="small", wraps=True)
        self._lay_out()

    def _choices(self) -> tuple[tuple[str, str], ...]:
        return (
            ("whole", self.tr("Together")),
            (By.NETWORK.value, self.tr("By network")),
            (By.YEAR.value, self.tr("By year")),
            (By.CATEGORY.value, self.tr("By category")),
            (By.ACTIVITY_TYPE.value, self.tr("By activity type")),
        )

    def _lay_out(self) -> None:
        self.finds.setFixedWidth(theme.px(210 if not theme.is_large() else 170))
        listed = vbox(self.by, row(self.which, self.parts, None, self.finds), gap=10)
        listed.addWidget(self.table, 1)
        listed.addWidget(self.told)
        page(self, self.header).addLayout(list_and_card(wrap(listed), self.card, width=_CARD, narrow=_NARROW), 1)
        self.periods.edited.connect(self._choose_period)
        self.by.chosen.connect(lambda _: self.refresh())
        self.which.chosen.connect(lambda _: self.refresh())
        self.parts.edited.connect(self._show_part)
        self.table.chosen.connect(self._show_line)

    @property
    def divided(self) -> By:
        """How the sums are divided."""
        chosen = self.by.current()
        return By.NOTHING if chosen == "whole" else By(chosen)

    @property
    def accepted_only(self) -> bool:
        """Whether accepted returns alone count."""
        return self.which.current() == "accepted"

    # -- reading -----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Add up again."""
        network, wanted, by, accepted_only = self.network, self.period, self.divided, self.accepted_only

        def add_up() -> Sums:
            there = desk.periods(network)
            period = wanted or next(iter(there), None)
            if period is None:
                return Sums(there, None, None, None)
            first = min((one.first for one in there if _is_like(one, period)), default=period.first)
            first = max(first, _years_before(period))
            begin = first if by is By.YEAR else period.first
            summary = combining.summary(network, begin, period.last, by=by, accepted_only=accepted_only)
            trend = combining.trend(network, first, period.last, accepted_only=accepted_only)
            return Sums(there, period, summary, trend)

        self.read("sums", add_up, self._show)

    def _show(self, sums: Sums) -> None:
        self._sums, self.period = sums, sums.period
        self.periods.setVisible(bool(sums.periods))
        self.periods.offer([(one, year_words(one)) for one in sums.periods])
        self.periods.show_value(sums.period)
        parts = sums.summary.parts if sums.summary and self.divided in _WHOLE_EACH else ()
        self.parts.setVisible(bool(parts))
        self.parts.offer([(one.key, one.label) for one in parts])
        if parts and self.parts.value() is None:
            self.parts.show_value(parts[-1 if self.divided is By.YEAR else 0].key)
        self._say()
        self._show_part()

    def _say(self) -> None:
        summary, period = self._sums.summary, self.period
        if summary is None or period is None:
            self.header.say(self.network.title)
            self.told.words.setText("")
            return
        covered = summary.whole.coverage
        self.header.say(f"{days_words(Period(summary.first, summary.last))}  ·  {covered.sentence}")
        self.told.words.setText(self._what_is_missing(summary))

    def _what_is_missing(self, summary: Summary) -> str:
        covered = summary.whole.coverage
        said = []
        if covered.missing:
            said.append(self.tr("Not in the sums: {0}.").format(some_names(covered.missing)))
        if covered.waiting:
            said.append(self.tr("Waiting to be accepted: {0}.").format(some_names(covered.waiting)))
        if covered.unsigned:
            said.append(self.tr("Came without a signature: {0}.").format(some_names(covered.unsigned)))
        if summary.whole.other_periods:
            count = len(summary.whole.other_periods)
            said.append(self.tr("%n return(s) are about other days, and are never scaled.", "", count))
        return " ".join(said) or self.tr("Every group that was expected is in the sums.")

    def _choose_period(self) -> None:
        chosen = self.periods.value()
        if isinstance(chosen, Period):
            self.period = chosen
            self.refresh()

    # -- one part, one figure ----------------------------------------------------------------------------------------

    @property
    def shown(self) -> Combined | None:
        """The sums in the table: of the part chosen, or of all together."""
        summary = self._sums.summary
        if summary is None:
            return None
        parts = summary.parts if summary.by in _WHOLE_EACH else ()
        return next((one for one in parts if one.key == self.parts.value()), summary.whole)

    def _show_part(self) -> None:
        summary, sums = self._sums.summary, self.shown
        if summary is None or sums is None or not sums.coverage.stands_on:
            self.table.show_records(())
        elif summary.by is By.NOTHING or summary.by in _WHOLE_EACH:
            self.table.show_records(lines(sums))
        else:
            self.table.show_records(line for part in summary.parts for line in lines(part, part.label))
        self._show_line(self.table.chosen_record())

    def _show_line(self, line: SumLine | None) -> None:
        if line is None or self._sums.trend is None:
            self.card.show_nothing()
            return
        code, cell = line.total.code, line.total.cell
        self.card.show_sum(line)
        summary = self._sums.summary
        if summary is not None and summary.by is By.NETWORK:
            beside = charts.beside(summary.parts, By.NETWORK, code, cell)
            self.card.show_series(self.tr("Network by network"), beside)
            return
        trend = self._sums.trend.lines
        series = charts.over_years(trend[0], code, cell) if trend else None
        self.card.show_series(self.tr("Over the years"), series)

    def chosen_id(self) -> str | None:
        """Return the id of the line chosen."""
        line = self.table.chosen_record()
        return line.id if line else None

    def show_record(self, record_id: str) -> None:
        """Choose a figure."""
        self.table.choose(record_id)


def _is_like(one: Period, other: Period) -> bool:
    """Say whether a period is the same days of another year, or of the same."""
    return (one.first.month, one.first.day) == (other.first.month, other.first.day) and one.last <= other.last


def _years_before(period: Period) -> date:
    return period.first - relativedelta(years=YEARS - 1)
