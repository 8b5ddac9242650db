"""The papers named under the chosen agenda item, each with how it comes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpp_desktop.domain.agendas import ItemPaper, PaperSupply
from cpp_desktop.domain.meetings import AgendaItem
from cpp_desktop.services import item_papers
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.editors import CHOICE, LINE
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Part, fill, hbox
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.changing import Changing

FIELDS = (
    Field("title", "What the paper is called", LINE),
    Field("supply", "How it comes", CHOICE(PaperSupply), help="Tabled: handed out at the meeting."),
)


class ItemPapers(QWidget):
    """A line for each paper; one more is asked for in a dialog."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._item: AgendaItem | None = None
        self._shown: tuple[ItemPaper, ...] | None = None
        self._changing = Changing()
        self.adds = button(self.tr("Add paper…"), self._ask_for_new, kind="link", icon="plus", height=28)
        head = hbox(label(self.tr("Papers"), "label"), None, self.adds)
        fill(QVBoxLayout(self), (head, self._changing), 2)

    def show_papers(self, item: AgendaItem, papers: Sequence[ItemPaper]) -> None:
        """Show the papers of an item."""
        self._item = item
        if self._shown != tuple(papers):
            self._shown = tuple(papers)
            self._changing.lay_out(*map(self._line, papers), gap=2)
        self._changing.setVisible(bool(papers))

    def _line(self, paper: ItemPaper) -> Part:
        words = IconText("file", item_papers.paper_words(paper), role="", size=16, wraps=True)
        edits = button(self.tr("Edit…"), partial(self._ask, paper), kind="link", height=26)
        edits.setAccessibleName(self.tr("Edit the paper {0}").format(paper.title))
        removes = button(self.tr("Remove"), partial(self._remove, paper), kind="link", height=26)
        removes.setAccessibleName(self.tr("Remove the paper {0}").format(paper.title))
        line = hbox(words, edits, removes, gap=4)
        line.setStretch(0, 1)
        return line

    def _ask_for_new(self) -> None:
        item = self._item
        if item is None or not self._screen.leave():
            return

        def add(typed: dict[str, Any]) -> None:
            item_papers.add_paper(self._screen.shell.office, item.id, typed["title"], typed["supply"])

        blank = {"title": "", "supply": PaperSupply.ATTACHED}
        title = self.tr("Add paper")
        self._screen.shell.open_dialog(FormDialog(self.window(), title, FIELDS, blank, verb=title, deed=add))

    def _ask(self, paper: ItemPaper) -> None:
        def save(changed: dict[str, Any]) -> None:
            changed_paper = replace(paper, title=changed["title"], supply=changed["supply"])
            item_papers.save_paper(self._screen.shell.office, changed_paper)

        typed = {"title": paper.title, "supply": paper.supply}
        title = self.tr("Edit paper")
        dialog = FormDialog(self.window(), title, FIELDS, typed, verb=self.tr("Save paper"), deed=save)
        self._screen.shell.open_dialog(dialog)

    def _remove(self, paper: ItemPaper) -> None:
        self._screen.attempt(partial(item_papers.remove_paper, self._screen.shell.office, paper))
