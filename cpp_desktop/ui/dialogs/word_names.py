"""What a template for Word may name, with an example of each, in a list that can be searched."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.letterheads import WordPaper
from cpp_desktop.services import word_papers
from cpp_desktop.ui.dialogs.look_up import LookUp
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.record_table import RecordTable


@dataclass(frozen=True, slots=True)
class Line:
    """A name and what it stands for in a paper that has everything."""

    id: str
    example: str


class WordNames(LookUp):
    """The names of one paper."""

    def __init__(self, parent: QWidget, kind: WordPaper, paper: str) -> None:
        title = self.tr("{0}: what a template may name").format(paper)
        words = self.tr("Write a name in double braces, as {{ title }}. Help tells how lists are gone through.")
        super().__init__(parent, title, width=680, sentence=words)
        self.setProperty("help_page", "word")
        table = RecordTable(
            (
                Column(self.tr("Name"), lambda line: line.id, bold=True, width=290),
                Column(self.tr("As"), lambda line: line.example),
            ),
            name=self.tr("Names"), row_height=36, empty=Empty(self.tr("No such name."), icon="info"),
        )  # fmt: skip
        table.show_records([Line(name, example) for name, example in word_papers.names(kind).items()])
        self.show_list(table, self.tr("Find a name"), parent.window().height() - 40)
