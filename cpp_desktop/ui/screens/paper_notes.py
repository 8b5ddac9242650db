"""Beside the pages: what needs attention before the paper goes out, and what is new in it since it last did."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpp_desktop.services.paper_gaps import Gap
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import IconText
from cpp_desktop.ui.parts.layout import Card, fill, row, vbox
from cpp_desktop.ui.screens.changing import Changing

_MOST = 3
"""So many papers without pages are told one by one; of the others how many they are."""


class PaperNotes(QWidget):
    """A card for each paper without pages: `item_wanted(item id)` leads to where it is chosen again."""

    item_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._changing = Changing()
        fill(QVBoxLayout(self), (self._changing,), 0)
        self.hide()

    def show_gaps(self, gaps: Sequence[Gap]) -> None:
        """Tell of papers without pages, or of none."""
        cards = [self._card(gap) for gap in gaps[:_MOST]]
        if len(gaps) > _MOST:
            more = self.tr("%n more paper(s) without pages", "", len(gaps) - _MOST)
            cards.append(Card(IconText("alert", more, tone="warn", role="", wraps=True), kind="warn", pad=10))
        self._changing.lay_out(*cards, gap=8)
        self.setVisible(bool(cards))

    def _card(self, gap: Gap) -> Card:
        words = self.tr("Item {0}, “{1}”: a page says so instead. {2}")
        number = gap.item.number or gap.item.title
        told = IconText("alert", words.format(number, gap.paper.title, gap.reason), tone="warn", role="", wraps=True)
        again = button(self.tr("Choose again"), partial(self.item_wanted.emit, gap.item.id), kind="small")
        again.setAccessibleName(self.tr("Choose the file of {0} again").format(gap.paper.title))
        return Card(vbox(told, row(None, again), gap=6), kind="warn", pad=10)
