"""Pictures of the group's work: activity, cases, attendance, actions; of one year, or of its whole life."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from cpp_desktop.domain.charts import CHARTS, Chart, Series
from cpp_desktop.domain.charts_work import TITLES
from cpp_desktop.domain.language import said
from cpp_desktop.domain.periods import Period
from cpp_desktop.services import charts
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Tabs, button
from cpp_desktop.ui.parts.chart_panel import ChartPanel
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from cpp_desktop.ui.parts.latest_work import LatestWork
from cpp_desktop.ui.parts.layout import fill, row, vbox
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.return_words import year_words

_WHOLE_LIFE = "all"


def picture_link(screen: Screen, chart: Chart) -> QPushButton:
    """Return the quiet button below a list that shows a picture of it."""
    words = QCoreApplication.translate("PicturesDialog", "Picture…")
    made = button(words, partial(show_pictures, screen, chart), kind="link", icon="chart", height=26)
    made.setAccessibleName(f"{words} {said(TITLES[chart])}")
    return made


def show_pictures(screen: Screen, chart: Chart, year: Period | None = None) -> None:
    """Show a picture of a year, this one if none is given; the others are beside it."""
    screen.shell.open_dialog(PicturesDialog(screen, chart, year))


class _Choice(QWidget):
    """Tabs, or in large text a list that folds up: which of the pictures is shown."""

    chosen = Signal()

    def __init__(self, named: list[tuple[Chart, str]], name: str) -> None:
        super().__init__()
        self._tabs = None if theme.is_large() else Tabs(named, name=name)
        self._list = ChoiceEditor(named) if theme.is_large() else None
        if self._tabs:
            self._tabs.chosen.connect(lambda _: self.chosen.emit())
        if self._list:
            self._list.entry.setAccessibleName(name)
            self._list.entry.setMinimumContentsLength(22)
            self._list.edited.connect(self.chosen)
        fill(QHBoxLayout(self), (self._tabs or self._list,), 0)

    def choose(self, chart: Chart) -> None:
        """Choose a picture."""
        if self._tabs:
            self._tabs.choose(chart)
        if self._list:
            self._list.show_value(chart)

    def current(self) -> Chart:
        """Return the picture chosen."""
        found = self._tabs.current() if self._tabs else self._list.value() if self._list else CHARTS[0]
        return next(chart for chart in CHARTS if chart == found)


class PicturesDialog(PlainDialog):
    """One picture at a time, read on a worker."""

    def __init__(self, screen: Screen, chart: Chart, year: Period | None = None) -> None:
        window = screen.window()
        super().__init__(window, self.tr("Pictures"), width=1060)
        self._screen, self._office = screen, screen.shell.office
        self._reading = LatestWork(self)
        self._reading.finished.connect(self._show)
        named = [(one, said(TITLES[one])) for one in CHARTS]
        self.which = _Choice(named, self.tr("Which picture"))
        self.which.choose(chart)
        self.which.chosen.connect(self._look)
        every = charts.years(self._office)
        whole = self.tr("All years")
        self.year = ChoiceEditor([*((one, year_words(one)) for one in every), (_WHOLE_LIFE, whole)])
        self.year.entry.setAccessibleName(self.tr("Year"))
        self.year.entry.setMinimumContentsLength(12)
        self.year.put(year if year in every else every[0])
        self.year.edited.connect(self._look)
        self.turns = button(self.tr("As a table"), self._turn, kind="small")
        self.panel = ChartPanel(
            self.tr("Nothing to picture yet. What is recorded on the screens is drawn here by itself.")
        )
        self._reading.troubled.connect(self.panel.sentence.setText)
        if theme.is_large():
            self.add_scrolled(vbox(row(self.which, self.year, self.turns), self.panel))
        else:
            self.add(self.which)
            self.add(row(self.year, self.turns, None))
            self.add(self.panel, 1)
        self.picture = button(self.tr("Copy picture"), self._copy_picture, kind="small", icon="file")
        self.copies = button(self.tr("Copy table"), self._copy_table, kind="primary")
        self.set_foot(self.copies, self.picture)
        self.resize(self.width(), min(window.height() - 40, theme.px(660)))
        self._look()

    def _look(self) -> None:
        """Read the picture chosen; another one asked for meanwhile takes its place."""
        chart, year = self.which.current(), self.year.value()
        wanted: Period | None = None if year == _WHOLE_LIFE else year
        self._reading.run(lambda: charts.series(self._office, chart, wanted))

    def _show(self, series: Series) -> None:
        if not self.is_open:
            return
        self.panel.show_series(series)
        for verb in (self.turns, self.picture, self.copies):
            verb.setEnabled(not series.is_empty)

    def _turn(self) -> None:
        is_table = self.turns.text() == self.tr("As a table")
        words = self.tr("As a picture") if is_table else self.tr("As a table")
        self.turns.setText(words)
        self.turns.setAccessibleName(words)
        self.picture.setVisible(not is_table)
        self.panel.show_table(is_wanted=is_table)

    def _copy_picture(self) -> None:
        self.panel.copy_picture()
        self._screen.shell.say(self.tr("Copied. Paste the picture into a letter."), "ok")

    def _copy_table(self) -> None:
        self.panel.copy_table()
        self._screen.shell.say(self.tr("Copied. Paste it into a spreadsheet."), "ok")
