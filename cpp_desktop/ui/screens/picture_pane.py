"""Pictures of the year so far beside a list and on Today, read on a worker."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from cpp_desktop.domain.charts import Chart, Series
from cpp_desktop.domain.charts_work import TITLES
from cpp_desktop.domain.language import said
from cpp_desktop.services import charts
from cpp_desktop.ui.dialogs.pictures import picture_link, show_pictures
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chart_panel import ChartPanel
from cpp_desktop.ui.parts.chart_view import ChartView
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.latest_work import LatestWork
from cpp_desktop.ui.parts.layout import fill, hbox, rule, vbox, wrap
from cpp_desktop.ui.parts.screen import Screen

_ASIDE, _TALL, _LOW = 190, 100, 82
_LEAST_LIST, _LOW_LIST = 350, 420
"""At 100 %: how wide a strip's words are, how high it is, and how high below a low list; from what height of a list on
it is shown, and up to where a list is low."""


class _Picture(QWidget):
    """Reads a picture of this year on a worker, then shows it."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self.host = screen
        self._reading = LatestWork(self)
        self._reading.finished.connect(self.show_series)

    def look(self, chart: Chart) -> None:
        """Read a picture; one that was asked for before is let go."""
        office = self.host.shell.office
        self._reading.run(lambda: charts.series(office, chart, charts.this_year(office)))

    def show_series(self, series: Series) -> None:
        """Show what was read."""
        raise NotImplementedError


class PicturePane(_Picture):
    """One picture with its key, and the way to its table and to other years."""

    def __init__(self, screen: Screen, chart: Chart) -> None:
        super().__init__(screen)
        self.panel = ChartPanel(self.tr("Nothing to picture yet this year."), framed=False)
        words = self.tr("Table and other years…")
        self.opens = button(words, partial(show_pictures, screen, chart), kind="small", icon="chart")
        box = QVBoxLayout(self)
        fill(box, (), 8)
        box.addWidget(self.panel, 1)
        box.addLayout(hbox(self.opens, None))

    def show_series(self, series: Series) -> None:
        """Show the picture."""
        self.panel.show_series(series)


class _Small(_Picture):
    """A small picture with its sentence, which says what is in a column while the arrow keys walk through."""

    def __init__(self, screen: Screen, *, least: float) -> None:
        super().__init__(screen)
        self.sentence = label("", "small", wraps=True)
        self.view = ChartView(least=least)
        self.view.told.connect(self._tell)

    def show_series(self, series: Series) -> None:
        """Show the picture without its parts' strips: there is room for one."""
        self.view.show_series(series.whole)
        self.sentence.setText(series.sentence)

    def _tell(self, words: str) -> None:
        series = self.view.series
        self.sentence.setText(words or (series.sentence if series else ""))


class TodayPicture(_Small):
    """A small picture below its sentence and its title."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen, least=84)
        self._chart: Chart | None = None
        self.title = label("", "h2")
        words = self.tr("Table…")
        self.opens = button(words, self._open, kind="link", height=26)
        head = hbox(self.title, None, self.opens)
        box = QVBoxLayout(self)
        fill(box, (head, self.sentence), 4)
        box.addWidget(self.view, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)

    def look(self, chart: Chart) -> None:
        """Read a picture, and keep to it."""
        self._chart = chart
        super().look(chart)

    def look_again(self) -> None:
        """Read the picture that is shown again, if one is."""
        if self._chart is not None:
            super().look(self._chart)

    def show_series(self, series: Series) -> None:
        """Show the picture and what it is called."""
        self.title.setText(series.title)
        super().show_series(series)

    def _open(self) -> None:
        if self._chart is not None:
            show_pictures(self.host, self._chart)


class PictureStrip(_Small):
    """A quiet picture below a list's rows, where there is room for both; else `link` leads to it alone.

    There is none in large text, in a low window, or before there is anything to show. Below a low list it is lower, and
    takes the room of a foot that gives way.
    """

    def __init__(self, screen: Screen, chart: Chart) -> None:
        super().__init__(screen, least=56)
        self._chart: Chart = chart
        self._has_room, self._is_low, self._is_due = False, False, True
        self._foot: QWidget | None = None
        self.link = picture_link(screen, chart)
        words = self.tr("Table and other years…")
        self.opens = button(words, partial(show_pictures, screen, chart), kind="link", height=26)
        self.opens.setAccessibleName(f"{words} {said(TITLES[chart])}")
        self.opens.setToolTip(words)
        aside = wrap(vbox(self.sentence, hbox(self.opens, None), None, gap=2))
        aside.setFixedWidth(theme.px(_ASIDE))
        line = hbox(aside, self.view, gap=14)
        line.setStretch(1, 1)
        line.setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(4))
        fill(QVBoxLayout(self), (rule(), line), 0)
        self._settle()

    def set_below(self, foot: QWidget) -> None:
        """Let a foot give way to the rows while the picture stands below a low list."""
        self._foot = foot
        self._settle()

    def look_again(self) -> None:
        """Read it again, now or when it is next to be seen."""
        self._is_due = True
        if self._has_room:
            self._is_due = False
            self.look(self._chart)

    def fit(self, height: int) -> None:
        """Take note of how many pixels the list with all that is below its rows has."""
        has_room = height >= theme.px(_LEAST_LIST) and not theme.is_large()
        is_low = height < theme.px(_LOW_LIST)
        if (has_room, is_low) != (self._has_room, self._is_low):
            self._has_room, self._is_low = has_room, is_low
            self._settle()
            if has_room and self._is_due:
                self.look_again()

    def show_series(self, series: Series) -> None:
        """Show the picture, if there is anything to see in it."""
        super().show_series(series)
        self.sentence.setToolTip(series.sentence)  # it may be longer than the strip is high
        self._settle()

    def _settle(self) -> None:
        series = self.view.series
        self.setFixedHeight(theme.px(_LOW if self._is_low else _TALL))
        self.setVisible(self._has_room and series is not None and not series.is_empty)
        if self._foot is not None:
            self._foot.setVisible(self.isHidden() or not self._is_low)
        # Shown before it stands anywhere it would be a window for a moment, and take the keyboard.
        if self.link.parentWidget() is not None:
            self.link.setVisible(self.isHidden())
