"""The stories of the annual return: what could be told of a period, ticked one by one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.activities import Activity
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services import return_stories
from cpp_desktop.services.annual_return import AnnualReturn
from cpp_desktop.services.return_stories import StoryLine
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog, trouble_with
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Segments, button
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import IconText
from cpp_desktop.ui.parts.layout import row
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.return_words import year_words


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReturnStories", words)


def _chips(line: StoryLine) -> tuple[Chip, ...]:
    if line.apart:
        return (Chip(_tr("confidential"), "private"),)
    return (Chip(_tr("told"), "ok"),) if line.is_told else ()


COLUMNS = (
    Column("Story", lambda line: line.title),
    Column("Day", lambda line: line.day, short_date, width=112, priority=2),
    Column("Told", lambda line: line.is_told, lambda _: "", chips=_chips, width=140),
)


class ReturnStories(PlainDialog):
    """Enter or the buttons tick the line chosen; each tick is a step of its own."""

    def __init__(self, screen: Screen, drawn: AnnualReturn) -> None:
        title = self.tr("Stories in the annual return {0}").format(year_words(drawn.period))
        sentence = self.tr(
            "What is told stands in the return by its title. What comes of confidential minutes never is."
        )
        super().__init__(screen.window(), title, width=940, sentence=sentence)
        self._screen, self._period = screen, drawn.period
        self._lines = {line.id: line for line in return_stories.lines(drawn.records, drawn.period)}
        self.which = Segments((("all", self.tr("All")), ("told", self.tr("Told"))), name=self.tr("Which stories"))
        self.which.chosen.connect(lambda _: self._show())
        empty = Empty(self.tr("Nothing of this period is told yet."), icon="book")
        self.table = RecordTable(
            COLUMNS, name=self.tr("Stories"), empty=empty, row_height=31, headed=False, band=lambda line: line.kind
        )
        self.table.activated.connect(lambda line: self._tell(line, told=not line.is_told))
        self.table.chosen.connect(self._offer)
        self.tells = button(self.tr("Tell it"), partial(self._tell_chosen, told=True), kind="small", icon="tick")
        self.leaves = button(
            self.tr("Leave it out"), partial(self._tell_chosen, told=False), kind="small", icon="minus"
        )
        self.opens = button(self.tr("Open"), self._open, kind="small", icon="file")
        self.trouble = IconText("alert", "", tone="danger", role="danger", wraps=True)
        self.trouble.hide()
        self.add(row(self.which, None))
        self.add(self.table, 1)
        self.add(row(self.tells, self.leaves, self.opens, None, gap=8))
        self.add(self.trouble)
        closes = button(self.tr("Close"), self.accept, kind="primary")
        self.set_foot(closes)
        closes.setDefault(False)  # Enter ticks the line chosen
        self.back.hide()
        self.resize(self.width(), min(theme.px(620), screen.window().height() - 40))
        self._show()
        self.table.view.setFocus()

    def _show(self) -> None:
        found = list(self._lines.values())
        told = [line for line in found if line.is_told]
        self.which.count(all=len(found), told=len(told))
        shown = told if self.which.current() == "told" else found
        self.table.show_records(shown)
        if self.table.chosen_record() is None and shown:
            self.table.choose(shown[0].id)
        self._offer(self.table.chosen_record())

    def _offer(self, line: StoryLine | None) -> None:
        self.tells.setEnabled(line is not None and not line.is_told and not line.apart)
        self.leaves.setEnabled(line is not None and line.is_told)
        self.opens.setEnabled(line is not None)

    def _tell_chosen(self, *, told: bool) -> None:
        if (line := self.table.chosen_record()) is not None:
            self._tell(line, told=told)

    def _tell(self, line: StoryLine, *, told: bool) -> None:
        if line.apart:
            return
        trouble = trouble_with(partial(self._keep, line, told=told))
        self.trouble.words.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self._show()

    def _keep(self, line: StoryLine, *, told: bool) -> None:
        self._lines[line.id] = return_stories.tell(self._screen.shell.office, line, told=told)

    def _open(self) -> None:
        line: StoryLine | None = self.table.chosen_record()
        if line is None:
            return
        screens: dict[type, str] = {Activity: "Activities", Action: "Actions"}
        self.accept()
        go = partial(self._screen.shell.go_to, screens.get(type(line.record), "Influence"), line.id)
        self._screen.later(go)


def show_stories(screen: Screen, drawn: AnnualReturn) -> None:
    """Show what of a period could be told in its return."""
    screen.shell.open_dialog(ReturnStories(screen, drawn))
