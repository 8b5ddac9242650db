"""Beside the pages: what needs attention before the paper goes out, and what is new in it since it last did."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpp_desktop.domain.pack_changes import change_words
from cpp_desktop.services.paper_editions import Gap
from cpp_desktop.services.paper_news import News
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import IconText
from cpp_desktop.ui.parts.layout import Card, fill, row
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
        words = self.tr("Paper {0}, “{1}”: {2} A page says so instead.").format(gap.letter, gap.title, gap.reason)
        told = IconText("alert", words, tone="warn", role="", wraps=True)
        again = button(self.tr("Choose again"), partial(self.item_wanted.emit, gap.item_id), kind="small")
        again.setAccessibleName(self.tr("Choose the file of {0} again").format(gap.title))
        return Card(told, row(None, again), kind="warn", pad=10, gap=6)


class NewsCard(Card):
    """What is new since the version before; `sheets_wanted(since)` asks for those sheets alone."""

    sheets_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__(kind="sunken", pad=10, gap=6)
        self._since = 0
        self.told = IconText("swap", "", tone="muted", role="", wraps=True)
        self.prints = button("", lambda: self.sheets_wanted.emit(self._since), kind="small", icon="print")
        self.add(self.told)
        self.add(row(None, self.prints))
        self.hide()

    def show_news(self, news: News | None) -> None:
        """Tell what is new, or nothing."""
        self.setVisible(news is not None)
        if news is None:
            return
        self._since = news.since
        self.told.words.setText(" ".join(change_words(news.changes, news.since)))
        self.prints.setVisible(bool(news.pages and news.is_any))
        words = self.tr("Print only what changed: %n page(s)", "", news.pages)
        self.prints.setText(f" {words}")
        self.prints.setAccessibleName(words)
