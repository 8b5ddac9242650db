"""What in the return wants putting right or looking at, and the files it can be saved as."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal

from cpp_desktop.services.annual_return import AnnualReturn
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chips import Chip, ChipLabel
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card, Part, hbox, rule, scroll, vbox, wrap
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.changing import Changing
from cpp_desktop.ui.screens.return_check_lines import CheckLines, reasons_by_check

ENDINGS = ("pdf", "xlsx", "csv", "json")


class ChecksCard(Card):
    """The checks that fail: `shown(check)` asks to see what one is about; `save_as(ending)` writes the return."""

    shown = Signal(object)

    def __init__(self, screen: Screen, save_as: Callable[[str], object]) -> None:
        super().__init__(pad=(14, 12, 14, 12))
        if not theme.is_large():
            self.setFixedWidth(theme.px(304))
        self._checks = CheckLines(screen, self.shown.emit, lambda: None)
        self._must, self._look = ChipLabel(), ChipLabel()
        self._lines = Changing()
        body = vbox(self._lines, None)
        body.setContentsMargins(0, 0, theme.px(6), 0)
        self.add(label(self.tr("Checks before it is sent"), "h2", wraps=True))
        self.add(hbox(self._must, self._look, None, gap=6))
        self.add(scroll(wrap(body)), 1)
        self.saves = {ending: button(ending.upper(), partial(save_as, ending), kind="small") for ending in ENDINGS}
        for ending, one in self.saves.items():
            one.setAccessibleName(self.tr("Save as {0}").format(ending.upper()))
        self.add(rule())
        self.add(hbox(label(self.tr("Save as"), "label"), None))
        self.add(hbox(*self.saves.values(), None, gap=6))

    def show_return(self, drawn: AnnualReturn) -> None:
        """Show the checks of a return that fail, and what its figures cannot know."""
        reasons = reasons_by_check(drawn.records.overrides, drawn.checks)
        standing = [check for check in drawn.checks if check.code not in reasons]
        must = sum(check.importance == "must" for check in standing)
        right, look = self.tr("{0} to put right").format(must), self.tr("{0} to look at").format(len(standing) - must)
        self._must.show_chip(Chip(right, "danger") if must else None)
        self._look.show_chip(Chip(look, "warn") if len(standing) > must else None)
        parts = self._checks.lines(drawn.period, drawn.checks, reasons)
        if not parts:
            parts = [IconText("tick", self.tr("Every check of the figures passes."), tone="ok", role="", wraps=True)]
        self._lines.lay_out(*parts, *self._gaps(drawn.figures.data_gaps), gap=8)

    def _gaps(self, sentences: Sequence[str]) -> list[Part]:
        if not sentences:
            return []
        head = label(self.tr("Said beside the figures"), "h3")
        return [rule(), head, *(label(sentence, "smalltext", wraps=True) for sentence in sentences)]
