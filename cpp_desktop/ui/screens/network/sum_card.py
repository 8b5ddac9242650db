"""One sum beside the table: how it is counted, what it stands on, where groups lie, and how it went over the years."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.charts import Series
from cpp_desktop.domain.network.findings import Usual
from cpp_desktop.domain.network.papers import comparable
from cpp_desktop.domain.network.sums import Between
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Segments
from cpp_desktop.ui.parts.chart_panel import ChartPanel
from cpp_desktop.ui.parts.empty_state import Empty, EmptyState
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, Pages, Part, rule, scroll, vbox, wrap
from cpp_desktop.ui.screens.changing import Changing
from cpp_desktop.ui.screens.network.figure_names import definition_of
from cpp_desktop.ui.screens.network.range_bar import RangeBar
from cpp_desktop.ui.screens.network.sums_table import SumLine


class SumCard(Card):
    """Says what one figure comes to and stands on, with a picture that can also be had as a table."""

    def __init__(self) -> None:
        super().__init__(pad=(16, 14, 16, 14), gap=8)
        self.setMinimumWidth(1)
        self.told = Changing()
        self.chart = ChartPanel(self.tr("There are too few years to show how it went."), framed=False)
        self.chart.setMinimumHeight(theme.px(260))
        self.looks = Segments(
            (("picture", self.tr("Picture")), ("table", self.tr("Table"))), name=self.tr("How the years are shown")
        )
        self.looks.chosen.connect(lambda look: self.chart.show_table(is_wanted=look == "table"))
        self.years = label(self.tr("Over the years"), "h3")
        inside = vbox(self.told, rule(), self.years, self.looks, self.chart, None, gap=8)
        inside.setContentsMargins(0, 0, theme.px(6), 0)
        nothing = EmptyState(Empty(self.tr("Choose a figure to see what it stands on."), icon="chart"))
        self.pages = Pages(nothing, scroll(wrap(inside)))
        self.add(self.pages, 1)

    def show_nothing(self) -> None:
        """Say that no figure is chosen."""
        self.pages.setCurrentIndex(0)

    def show_sum(self, line: SumLine) -> None:
        """Show one sum."""
        total = line.total
        title = f"{line.heading}: {line.words}" if total.cell or line.part else line.words
        parts: list[Part] = [label(title, "h2", wraps=True), label(line.value, "big")]
        parts.append(label(self.tr("Stands on {0} groups.").format(line.covered), wraps=True))
        if total.not_recorded or total.not_applicable:
            parts.append(label(self._others(total.not_recorded, total.not_applicable), "muted", wraps=True))
        if isinstance(total.value, Between):
            words = self.tr(
                "%n group(s) keep a small number back, so it lies between these.", "", total.value.suppressed_in
            )
            parts.append(label(words, "private", wraps=True))
        if total.within_groups:
            words = self.tr("People are told apart within each group: somebody in two groups counts twice.")
            parts.append(label(words, "muted", wraps=True))
        parts += self._spread(line)
        parts.append(label(definition_of(total.code), "smalltext", wraps=True))
        self.told.lay_out(*parts, gap=6)
        self.pages.setCurrentIndex(1)

    def _others(self, not_recorded: int, not_applicable: int) -> str:
        said = []
        if not_recorded:
            said.append(self.tr("%n group(s) did not record it.", "", not_recorded))
        if not_applicable:
            said.append(self.tr("To %n group(s) it does not apply.", "", not_applicable))
        return " ".join(said)

    def _spread(self, line: SumLine) -> list[QWidget]:
        spread = comparable(line.total.spread)
        if spread is None:
            return []
        usual = Usual(spread.lowest, spread.lower_quartile, spread.upper_quartile, spread.highest, spread.groups)
        return [
            label(self.tr("Group by group; the dot is the middle one"), "label", wraps=True),
            RangeBar((line.total.code, ""), spread.median, usual),
        ]

    def show_series(self, title: str, series: Series | None) -> None:
        """Show how the figure went over the years, or in the parts beside one another."""
        self.years.setText(title)
        shown = series is not None and len(series.labels) > 1 and not series.is_empty
        for part in (self.years, self.looks, self.chart):
            part.setVisible(shown)
        if shown and series is not None:
            self.chart.show_series(series)
