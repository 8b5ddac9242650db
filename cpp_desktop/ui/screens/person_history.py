"""Everything that was changed about a person, the latest first; the change chosen is told in full below."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpp_desktop.domain.wording import short_date
from cpp_desktop.services.people import PersonPage
from cpp_desktop.services.person_history import HistoryLine, history_of
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import fill, scroll
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.history_words import became_words, what_words, when_words

AT_FIRST = 200
COLUMNS = (
    Column("What was changed", what_words, second=became_words, bold=True, least=180),
    Column("When", lambda line: line.at, lambda at: short_date(at.date()), width=104, priority=2, folds=True),
)


class PersonHistory(QWidget):
    """The changes about one person; where there are many, the latest until all are asked for."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._person_id = ""
        self._shows_all = False
        self.table = RecordTable(COLUMNS, name=self.tr("Changes"), empty=Empty(self.tr("Nothing is noted here yet.")))
        self.table.chosen.connect(self._tell)
        self._told = label("", "smalltext", wraps=True)
        self._area = scroll(self._told)
        self._area.setFixedHeight(theme.px(72))
        self._area.hide()
        self.all = button(self.tr("Show all changes"), self._show_all, kind="link")
        box = QVBoxLayout(self)
        fill(box, (self.table, self._area, self.all), 6)
        box.setStretch(0, 1)

    def show_page(self, page: PersonPage, today: date) -> None:
        """Show another person, or the same one anew."""
        if page.line.id != self._person_id:
            self._shows_all = False
        self._person_id = page.line.id
        if self._shows_all:
            self._show_all()
            return
        found = history_of(self._screen.shell.office, self._person_id, most=AT_FIRST + 1)
        self.all.setVisible(len(found) > AT_FIRST)
        self.table.show_records(found[:AT_FIRST])

    def _show_all(self) -> None:
        self._shows_all, person_id = True, self._person_id
        office = self._screen.shell.office

        def show(found: list[HistoryLine]) -> None:
            if person_id == self._person_id:
                self.all.hide()
                self.table.show_records(found)

        self._screen.shell.work(self.tr("Reading the history…"), lambda progress: history_of(office, person_id), show)

    def _tell(self, line: HistoryLine | None) -> None:
        self._area.setVisible(line is not None)
        if line is not None:
            head = f"{when_words(line)}, {line.who}" if line.who else when_words(line)
            self._told.setText("\n".join(filter(None, [f"{head}: {what_words(line)}", became_words(line)])))
