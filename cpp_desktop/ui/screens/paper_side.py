"""Beside the pages: what the paper is about, what needs attention, and who reads which edition of it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.issued_papers import Edition, IssuedKind
from cpp_desktop.domain.progress import Progress
from cpp_desktop.services import paper_editions, paper_gaps
from cpp_desktop.services.paper_editions import EditionLine, Editions
from cpp_desktop.services.paper_gaps import Gap
from cpp_desktop.services.paper_shelf import Shelf
from cpp_desktop.ui.parts.layout import vbox
from cpp_desktop.ui.parts.paper_pane import REST_MS
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.work import Work
from cpp_desktop.ui.screens.paper_asked import PaperAsked
from cpp_desktop.ui.screens.paper_editions import EditionsCard, PrintRunCard
from cpp_desktop.ui.screens.paper_notes import PaperNotes
from cpp_desktop.ui.screens.paper_words import ISSUED_AS


class Read(NamedTuple):
    """What is read beside a paper of a meeting."""

    editions: Editions
    gaps: list[Gap]


class PaperSide(QWidget):
    """`changed` follows when another paper is to be shown: another answer, type size or edition; `read` with its own.

    `shown` are then the editions. What it costs a moment to find out is read on a worker, once one paper has been
    wanted for a while.
    """

    changed = Signal()
    read = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._kind = ""
        self._edition = Edition.MEMBERS
        self._meeting_id: str | None = None
        self._shelf: Shelf | None = None
        self._work: Work | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._read)
        self._pages: dict[str, int] = {}
        self.shown: Editions | None = None
        self.asked = PaperAsked(screen)
        self.notes, self.editions, self.run = PaperNotes(), EditionsCard(), PrintRunCard()
        self.asked.changed.connect(self._change)
        self.editions.chosen.connect(self._choose_edition)
        box = vbox(self.asked, self.notes, self.editions, self.run, None, gap=10)
        self.setLayout(box)
        self._hide_editions()

    @property
    def kind(self) -> tuple[str, bool]:
        """Return as which kind of paper the edition chosen is made, and whether as its public one."""
        found = paper_editions.edition_kind(self.issued_as, self._edition) if self.issued_as else None
        return found or (self._kind, False)

    @property
    def issued_as(self) -> IssuedKind | None:
        """What the paper goes out as, if it is one that is issued."""
        return ISSUED_AS.get(self._kind)

    @property
    def edition_id(self) -> str:
        """The edition shown, in its type size."""
        return f"{self._edition.value} {self.asked.points}"

    def show_kind(self, kind: str, shelf: Shelf) -> None:
        """Ask for what a kind of paper needs, and show its members' edition first."""
        if kind != self._kind:
            self._edition = Edition.MEMBERS
        self._kind, self._shelf = kind, shelf
        self.asked.show_kind(kind, shelf)
        self._look()

    def _look(self) -> None:
        """Read what goes with the paper, unless another is wanted before long."""
        meeting_id = self.asked.meeting_id()
        if self.issued_as is None or meeting_id is None:
            self._let_go()
            self._hide_editions()
            return
        if meeting_id != self._meeting_id:
            self._pages = {}
        self._meeting_id = meeting_id
        self._let_go()
        self._rest.start(0 if Work.inline else REST_MS)

    def _hide_editions(self) -> None:
        self.shown = None
        for part in (self.notes, self.editions, self.run):
            part.hide()

    def _read(self) -> None:
        office, kind, meeting_id = self._screen.shell.office, self.issued_as, self._meeting_id
        if kind is None or meeting_id is None:
            return

        def read(progress: Progress) -> Read:
            progress(0, 2, "")
            found = paper_editions.editions(office, kind, meeting_id)
            progress(1, 2, "")
            return Read(found, [] if kind is IssuedKind.MINUTES else paper_gaps.gaps(office, meeting_id))

        self._work = Work(read)
        self._work.finished.connect(self._show)
        self._work.start()

    def _show(self, found: Read) -> None:
        self.shown = found.editions
        self.notes.show_gaps(found.gaps)
        issued = self._shelf.issued if self._shelf else ()
        went_out = any((one.meeting.id, one.kind) == (self._meeting_id, self.issued_as) for one in issued)
        with QSignalBlocker(self.editions):
            self.editions.show_editions(found.editions, self._pages, went_out=went_out)
            self.editions.choose(self.edition_id)
        self.run.show_run(found.editions, self._pages)
        self.editions.show()
        self.run.show()
        self.read.emit()

    def note_pages(self, pages: int) -> None:
        """Take note of how many pages the edition shown has."""
        self._pages[self.edition_id] = pages
        if self.shown is not None:
            with QSignalBlocker(self.editions):
                self.editions.show_pages(self._pages)
            self.run.show_run(self.shown, self._pages)

    def _change(self) -> None:
        with QSignalBlocker(self.editions):
            self.editions.choose(self.edition_id)
        self._look_if_other()
        self.changed.emit()

    def _look_if_other(self) -> None:
        if self.asked.meeting_id() != self._meeting_id:
            self._look()

    def _choose_edition(self, line: EditionLine) -> None:
        if line.id != self.edition_id:
            self._edition = line.edition
            with QSignalBlocker(self.asked):
                self.asked.choose_size(line.size)
            self.changed.emit()

    def answers(self) -> Asked:
        """Return what is asked of the paper.

        Raises:
            Refused: an answer cannot be.
        """
        return self.asked.asked()

    def stop(self) -> None:
        """Stop what is being read."""
        self._let_go()

    def _let_go(self) -> None:
        self._rest.stop()
        if self._work is not None and self._work.is_running:
            self._work.stop()
            self._work.finished.disconnect()  # what it still finds is not wanted any more
        self._work = None
