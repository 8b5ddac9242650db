"""A button for each of the group's own kinds of activity: one press counts one more."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cpp_desktop.domain.activities import ActivitySubType
from cpp_desktop.ui import tallies
from cpp_desktop.ui.dialogs.activity_kinds import show_activity_kinds
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import fill, flow, wrap
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.changing import Changing


class KindsBar(QWidget):
    """The kinds in their order, each with this year's count and its key; with large text the `menu` has them."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._shown: tuple[ActivitySubType, ...] | None = None
        self.buttons: dict[str, QPushButton] = {}
        self._body = Changing()
        self.menu = menu_button(self.tr("Count a kind"), kind="")
        self.asks = button(self.tr("Kinds…"), partial(show_activity_kinds, screen), kind="link", height=34)
        self.asks.setParent(self)
        self.asks.setAccessibleName(self.tr("The group’s own kinds of activity"))
        fill(QVBoxLayout(self), (self._body,), 0)
        (self if theme.is_large() else self.menu).hide()

    def show_kinds(self, kinds: Sequence[ActivitySubType], counts: Mapping[str, int]) -> None:
        """Show the kinds with how many of each there are this year."""
        if theme.is_large():
            words = [f"{kind.name}  {counts.get(kind.name, 0):,}".replace("&", "&&") for kind in kinds]
            deeds: list[Callable[[], object]] = [partial(self._screen.shell.count_one, kind) for kind in kinds]
            show_deeds(self.menu, [*zip(words, deeds, strict=True), (self.tr("Kinds…"), self.asks.click)])
            return
        if self._shown != tuple(kinds):
            self._shown = tuple(kinds)
            self._lay_out(kinds)
        for at, kind in enumerate(kinds):
            self._say(self.buttons[kind.id], kind, at, counts.get(kind.name, 0))

    def _lay_out(self, kinds: Sequence[ActivitySubType]) -> None:
        self.asks.setParent(self)  # kept when what stood beside it goes
        self.buttons = {
            kind.id: button("+", partial(self._screen.shell.count_one, kind), kind="small", icon="plus")
            for kind in kinds
        }
        teaches = self.tr("What the group does often can be counted with one key from anywhere:")
        before = [] if kinds else [label(teaches, "muted")]
        gap = 4 if theme.is_enlarged() else 8  # one line is wanted by six kinds
        self._body.lay_out(wrap(flow(*before, *self.buttons.values(), self.asks, gap=gap)), gap=0)
        self.asks.show()

    def _say(self, made: QPushButton, kind: ActivitySubType, at: int, count: int) -> None:
        made.setText(f" {kind.name}   {count:,}".replace("&", "&&"))
        chord = tallies.CHORDS[at] if at < len(tallies.CHORDS) else ""
        made.setToolTip(chord)
        spoken = self.tr("Count one: {0}; {1} this year").format(kind.name, f"{count:,}")
        made.setAccessibleName(f"{spoken}, {chord}" if chord else spoken)
