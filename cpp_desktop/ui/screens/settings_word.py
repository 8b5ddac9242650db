"""Settings: from which templates agenda, minutes and action log are made as Word documents."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.letterheads import WordPaper
from cpp_desktop.domain.progress import Progress
from cpp_desktop.services import word_papers
from cpp_desktop.services.word_papers import TemplateFile
from cpp_desktop.ui.dialogs.word_names import WordNames
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, flow, vbox, wrap
from cpp_desktop.ui.parts.screen import Screen


class WordCard(Card):
    """A line for each paper: which template it is made from, and what can be done about it."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(gap=10)
        self.add(label(self.tr("Word templates"), "h2"))
        words = self.tr(
            "Agenda, minutes and action log can be saved as Word documents. Save a copy of a template, change it in "
            "Word and choose it here: it is tried at once."
        )
        self.add(label(words, wraps=True))
        self.lines = {
            WordPaper.AGENDA: TemplateLine(screen, WordPaper.AGENDA, self.tr("Agenda")),
            WordPaper.MINUTES: TemplateLine(screen, WordPaper.MINUTES, self.tr("Minutes")),
            WordPaper.ACTION_LOG: TemplateLine(screen, WordPaper.ACTION_LOG, self.tr("Action log")),
        }
        for line in self.lines.values():
            self.add(line)

    def refresh(self) -> None:
        """Show which templates are in use."""
        for line in self.lines.values():
            line.refresh()


class TemplateLine(QWidget):
    """The template of one paper."""

    def __init__(self, screen: Screen, kind: WordPaper, paper: str) -> None:
        super().__init__()
        self._screen, self._kind, self._paper = screen, kind, paper
        self.state = label("", wraps=True)
        self.chooses = button(self.tr("Choose…"), self._ask_for_template, kind="small")
        self.saves = button(self.tr("Save a copy…"), self._ask_where, kind="small")
        self.names = button(self.tr("Names…"), self._show_names, kind="small")
        self.usual = button(self.tr("Take the usual one"), self._take_usual, kind="link", height=28)
        for one, told in (
            (self.chooses, self.tr("Choose a Word template: {0}")),
            (self.saves, self.tr("Save a copy of the Word template: {0}")),
            (self.names, self.tr("What a Word template may name: {0}")),
            (self.usual, self.tr("Take the usual Word template: {0}")),
        ):
            one.setAccessibleName(told.format(paper))
        column = vbox(self.state, wrap(flow(self.chooses, self.saves, self.names, self.usual, gap=10)), gap=4)
        column.setContentsMargins(0, 0, 0, 0)
        self.setLayout(column)

    def refresh(self) -> None:
        """Show which template is in use."""
        kept = word_papers.template_of(self._screen.shell.office, self._kind)
        name = self.tr("your template {0}").format(kept.file_name) if kept else self.tr("the usual template")
        self.state.setText(f"{self._paper}: {name}")
        self.usual.setVisible(kept is not None)

    def _ask_for_template(self) -> None:
        if self._screen.leave():
            kinds = self.tr("Word documents ({0})").format("*.docx")
            self._screen.shell.choose_file(self.tr("Choose a Word template"), kinds, self.take)

    def take(self, path: Path) -> None:
        """Look a template through on a worker and take it; why it is refused is said above the page."""
        look = word_papers.examine(self._screen.shell.office, self._kind)

        def task(progress: Progress) -> TemplateFile:
            progress(0, 0, "")
            return look(path)

        self._screen.shell.work(self.tr("Trying the template…"), task, self._keep)

    def _keep(self, found: TemplateFile) -> None:
        keep = partial(word_papers.keep, self._screen.shell.office, self._kind, found)
        if self._screen.attempt(keep):
            words = self.tr("{0}: Word documents are made from {1} from now on.").format(self._paper, found.name)
            self._screen.shell.say(words, "ok")

    def _take_usual(self) -> None:
        self._screen.attempt(partial(word_papers.take_usual, self._screen.shell.office, self._kind))

    def _show_names(self) -> None:
        self._screen.shell.open_dialog(WordNames(self.window(), self._kind, self._paper))

    def _ask_where(self) -> None:
        name = self.tr("{0} template.docx").format(self._paper)
        self._screen.shell.choose_where(self.tr("Save a copy of the template"), name, self.save)

    def save(self, path: Path) -> None:
        """Save a copy of the template in use, to be changed in Word."""
        if self._screen.attempt(partial(word_papers.save_template, self._screen.shell.office, self._kind, path)):
            self._screen.shell.say(self.tr("Saved as {0}").format(path.name), "ok")
