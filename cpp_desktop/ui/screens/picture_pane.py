"""Pictures of the year so far beside a list and on Today, read on a worker."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from cpp_desktop.domain.charts import Chart, Series
from cpp_desktop.services import charts
from cpp_desktop.ui.dialogs.pictures import show_pictures
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chart_panel import ChartPanel
from cpp_desktop.ui.parts.chart_view import ChartView
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import fill, hbox
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.work import Work


class _Picture(QWidget):
    """Reads a picture of this year on a worker, then shows it."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self.host = screen
        self._reading: Work | None = None

    def look(self, chart: Chart) -> None:
        """Read a picture; one that was asked for before is let go."""
        office = self.host.shell.office
        if self._reading is not None:
            self._reading.stop()
        self._reading = Work(lambda _progress: charts.series(office, chart, charts.this_year(office)))
        self._reading.finished.connect(self._take)
        self._reading.start()

    def _take(self, series: Series) -> None:
        if self.sender() is self._reading:
            self.show_series(series)

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


class TodayPicture(_Picture):
    """A small picture below its sentence, which says what is in a column while the arrow keys walk through."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._chart: Chart | None = None
        self.title, self.sentence = label("", "h2"), label("", "small", wraps=True)
        self.view = ChartView(least=84)
        self.view.told.connect(self._tell)
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
        """Show the picture without its parts' strips: there is room for one."""
        self.title.setText(series.title)
        self.view.show_series(series.whole)
        self.sentence.setText(series.sentence)

    def _tell(self, words: str) -> None:
        series = self.view.series
        self.sentence.setText(words or (series.sentence if series else ""))

    def _open(self) -> None:
        if self._chart is not None:
            show_pictures(self.host, self._chart)
