"""What can be done with several actions chosen together: one step for all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from cpp_desktop.domain.actions import ActionState
from cpp_desktop.services import action_reshaping
from cpp_desktop.services.actions import ActionLine
from cpp_desktop.ui.dialogs.action_slips import ask_for_news
from cpp_desktop.ui.dialogs.merge_actions import ask_to_merge
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import fill
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.action_dialogs import ask_for_date, ask_for_ending, ask_for_owner, named

Deed = Callable[[Sequence[ActionLine]], object]


class ActionsTogether(QWidget):
    """The line at the foot of the log while several rows are chosen; closed ones among them are left as they are."""

    def __init__(self, screen: Screen, table: RecordTable) -> None:
        super().__init__()
        self._screen, self._table = screen, table
        self.count = label("", "small")
        ends = partial(ask_for_ending, screen, state=ActionState.NO_LONGER_NEEDED)
        often: tuple[tuple[str, Deed], ...] = (
            (self.tr("Complete"), self._ask_to_complete),
            (self.tr("Reassign…"), partial(ask_for_owner, screen)),
        )
        seldom: tuple[tuple[str, Deed], ...] = (
            (self.tr("New date…"), partial(ask_for_date, screen)),
            (self.tr("Ask for news…"), partial(ask_for_news, screen)),
            (self.tr("Merge…"), partial(ask_to_merge, screen)),
            (self.tr("No longer needed…"), ends),
        )
        self.change = menu_button(self.tr("Change") if theme.is_large() else self.tr("More"), kind="link")
        shown = () if theme.is_large() else often
        behind = [(words, partial(self._do, deed)) for words, deed in (*often, *seldom) if (words, deed) not in shown]
        show_deeds(self.change, [*behind, (self.tr("Copy"), table.copy)])
        verbs = (button(words, partial(self._do, deed), kind="link") for words, deed in shown)
        fill(QHBoxLayout(self), (self.count, *verbs, self.change), 12)
        self.hide()

    def show_count(self, count: int) -> None:
        """Show how many are chosen; one alone is changed beside the list."""
        self.count.setText(self.tr("%n chosen", "", count))
        self.setVisible(count > 1)

    def _do(self, deed: Deed) -> None:
        lines = [line for line in self._table.chosen_records() if line.is_open]
        if not lines:
            self._screen.shell.say(self.tr("They are closed already. Open one again beside the list."))
        elif self._screen.leave():
            deed(lines)

    def _ask_to_complete(self, lines: Sequence[ActionLine]) -> None:
        actions = [line.action for line in lines]
        close = partial(action_reshaping.close_several, self._screen.shell.office, actions, ActionState.COMPLETE)
        title = self.tr("Mark %n action(s) as complete?", "", len(actions))
        self._screen.shell.ask(title, named(lines), self.tr("Mark complete"), partial(self._screen.attempt, close))
