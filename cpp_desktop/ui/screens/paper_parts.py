"""The list of papers, their pages and what goes with them: beside one another, or one at a time."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Tabs
from cpp_desktop.ui.parts.layout import Pages, column, fill, hbox
from cpp_desktop.ui.parts.paper_pane import PaperPane
from cpp_desktop.ui.screens.paper_side import PaperSide
from cpp_desktop.ui.screens.papers_list import PapersList

_LIST, _ISSUED_LIST, _SIDE = 230, 464, 384


class PaperParts(QWidget):
    """Three columns; with larger text a page each. What was issued has nothing to ask about, and a wider list."""

    def __init__(self, papers: PapersList, pane: PaperPane, side: PaperSide) -> None:
        super().__init__()
        self._list, self._pane = papers, pane
        self._about = column(side) if not theme.is_huge() else side
        self._tabs: Tabs | None = None
        box = QVBoxLayout(self)
        if theme.is_enlarged():
            words = (("list", self.tr("Which paper")), ("pages", self.tr("Pages")), ("about", self.tr("About it")))
            self._tabs = Tabs(words, name=self.tr("What is shown"))
            self._pages = Pages(papers, pane, self._about)
            self._tabs.chosen.connect(self._show_part)
            fill(box, (self._tabs,), 12)
            box.addWidget(self._pages, 1)
            return
        self._about.setFixedWidth(theme.px(_SIDE))
        both = hbox(papers, pane, self._about, gap=12)
        both.setStretch(1, 1)
        fill(box, (both,), 0)
        self._fit_list()

    def _show_part(self, name: str) -> None:
        shown: dict[str, QWidget] = {"list": self._list, "pages": self._pane, "about": self._about}
        self._pages.setCurrentWidget(shown[name])

    def turn(self) -> None:
        """Show what goes with a paper to make, and nothing beside one that was issued."""
        if self._tabs is not None:
            self._tabs.show_option("about", not self._list.is_issued)
        else:
            self._about.setVisible(not self._list.is_issued)
            self._fit_list()

    def _fit_list(self) -> None:
        self._list.setFixedWidth(theme.px(_ISSUED_LIST if self._list.is_issued else _LIST))

    def show_pages(self) -> None:
        """Show the pages, where they are not in sight anyway."""
        if self._tabs is not None:
            self._tabs.choose("pages")
