"""Files attached under an agenda item: chosen or dropped, read on a worker, and what became of them said at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from cpp_desktop.domain.agendas import ItemPaper
from cpp_desktop.domain.attachments import KINDS, is_picture
from cpp_desktop.domain.meetings import AgendaItem
from cpp_desktop.services import attachments, item_papers
from cpp_desktop.services.attachments import Attached
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.editors import TEXT
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.screen import Screen

_MOST_ASKED = 4
"""So many pictures are asked about at once; the lines of the others say that words are missing."""


class Attaching(QObject):
    """Attaches files, for a screen that shows agenda items; `attached` follows once any was."""

    attached = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen

    def ask_for_files(self, item: AgendaItem) -> None:
        """Ask which files to attach under an item."""
        self._screen.shell.choose_files(self.tr("Attach files"), self._kinds(), partial(self.attach, item))

    def attach(self, item: AgendaItem, paths: Sequence[Path]) -> None:
        """Attach files under an item."""
        office, words = self._screen.shell.office, self.tr("Attaching %n file(s)", "", len(paths))
        self._screen.shell.work(
            words,
            lambda progress: (
                attachments.attach_all(office, item.id, paths, progress),
                attachments.is_late(office, item.id),
                attachments.too_large(office),
            ),
            lambda found: self._end(*found),
        )

    def ask_for_file_of(self, paper: ItemPaper) -> None:
        """Ask for the file of a paper that has none, or another in place of the one it has."""
        self._screen.shell.choose_file(self.tr("Attach a file"), self._kinds(), partial(self._attach_to, paper))

    def detach(self, paper: ItemPaper) -> None:
        """Take a paper's file out."""
        self._screen.attempt(partial(attachments.detach, self._screen.shell.office, paper))

    def _attach_to(self, paper: ItemPaper, path: Path) -> None:
        office, words = self._screen.shell.office, self.tr("Attaching {0}").format(path.name)
        self._screen.shell.work(
            words,
            lambda progress: (
                attachments.attach_to(office, paper, path, progress),
                attachments.is_late(office, paper.item_id),
                attachments.too_large(office),
            ),
            lambda found: self._end(_one(path.name, found[0]), *found[1:]),
        )

    def _kinds(self) -> str:
        return self.tr("Papers ({0})").format(" ".join(f"*{ending}" for ending in KINDS))

    def _end(self, done: Attached, late: bool, too_large: str) -> None:
        why = [*((name, paper.trouble) for name, paper in done.troubled), *done.refused]
        sentences = [self.tr("{0}: {1}").format(name, reason) for name, reason in why]
        if done.troubled:
            sentences.append(self.tr("%n placeholder(s) will say so in the pack.", "", len(done.troubled)))
        if done.papers:
            sentences.insert(0, self._attached(done.papers))
        if late and (done.papers or done.troubled):
            sentences.append(self.tr("The agenda has gone out already: it is a late paper."))
        self._screen.shell.say(" ".join(filter(None, (*sentences, too_large))), "warn" if why or too_large else "ok")
        pictures = [paper for _, paper in done.papers if is_picture(paper.media_type) and not paper.told]
        if done.papers or done.troubled:
            self.attached.emit()
        if pictures:
            self._ask_what_they_show(pictures[:_MOST_ASKED])

    def _attached(self, papers: Sequence[tuple[str, ItemPaper]]) -> str:
        known = [paper.pages for _, paper in papers if paper.pages]
        pages = self.tr("%n page(s)", "", sum(known)) if known else ""
        if len(papers) == 1:
            words = self.tr("“{0}” is attached").format(papers[0][1].title)
        else:
            words = self.tr("%n paper(s) are attached", "", len(papers))
        return f"{words}: {pages}." if pages else f"{words}."

    def _ask_what_they_show(self, pictures: Sequence[ItemPaper]) -> None:
        fields = tuple(Field(paper.id, self.tr("“{0}” shows").format(paper.title), TEXT) for paper in pictures)

        def save(typed: dict[str, str]) -> None:
            item_papers.say_what_they_show(self._screen.shell.office, typed)

        title, verb = self.tr("What the pictures show"), self.tr("Keep the words")
        why = self.tr("Say in a sentence what can be seen, for those who hear the paper read to them.")
        blank = {paper.id: "" for paper in pictures}
        dialog = FormDialog(self._screen.window(), title, fields, blank, verb=verb, deed=save, sentence=why)
        self._screen.shell.open_dialog(dialog)


def _one(name: str, paper: ItemPaper) -> Attached:
    return Attached(troubled=((name, paper),)) if paper.trouble else Attached(papers=((name, paper),))
