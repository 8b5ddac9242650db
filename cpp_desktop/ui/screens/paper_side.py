"""Beside the pages: what the paper is about, what needs attention, and who reads which edition of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.issued_papers import Edition, IssuedKind
from cpp_desktop.domain.people import Delivery
from cpp_desktop.domain.progress import Progress
from cpp_desktop.services import paper_editions
from cpp_desktop.services.paper_editions import EditionLine, Editions, EditionState
from cpp_desktop.services.paper_shelf import IssuedLine, Shelf
from cpp_desktop.ui.parts.layout import vbox
from cpp_desktop.ui.parts.paper_pane import REST_MS
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.work import Work
from cpp_desktop.ui.screens.edition_pages import MOST_PAGES, EditionPages
from cpp_desktop.ui.screens.paper_asked import PaperAsked
from cpp_desktop.ui.screens.paper_editions import EditionsCard, PrintRunCard
from cpp_desktop.ui.screens.paper_notes import NewsCard, PaperNotes
from cpp_desktop.ui.screens.paper_words import ISSUED_AS
from cpp_desktop.ui.screens.print_run import ask_for_folder, show_print_run


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
        self.notes, self.news, self.editions, self.run = PaperNotes(), NewsCard(), EditionsCard(), PrintRunCard()
        self._counting = EditionPages(self)
        self._counting.counted.connect(self._take_pages)
        self.asked.changed.connect(self._change)
        self.editions.chosen.connect(self._choose_edition)
        self.run.list_wanted.connect(lambda: self._with_last_out(show_print_run))
        self.run.files_wanted.connect(lambda: self._with_last_out(ask_for_folder))
        box = vbox(self.asked, self.notes, self.news, self.editions, self.run, None, gap=10)
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

    @property
    def last_out(self) -> IssuedLine | None:
        """The version of the paper that went out last."""
        issued = self._shelf.issued if self._shelf and self.issued_as else ()
        meeting_id = self.asked.meeting_id()
        own = (one for one in issued if (one.meeting.id, one.kind) == (meeting_id, self.issued_as))
        return max(own, key=lambda one: one.number, default=None)

    @property
    def is_as_issued(self) -> bool:
        """Say whether nothing has changed since it went out."""
        return self.shown is not None and self.shown.before is not None

    @property
    def may_be_compared(self) -> bool:
        """Say whether the edition shown is the one that goes out, a copy for everybody."""
        return self._edition is Edition.MEMBERS

    @property
    def printed(self) -> int:
        """How many copies of the edition shown are printed."""
        ways = self.shown.ways if self.shown else ()
        return sum(way.copies for way in ways if way.is_printed and way.edition_id == self.edition_id)

    @property
    def mailed(self) -> int:
        """How many copies go by e-mail."""
        ways = self.shown.ways if self.shown else ()
        return sum(way.copies for way in ways if way.way is Delivery.EMAIL and not way.is_made_by_hand)

    def show_kind(self, kind: str, shelf: Shelf) -> None:
        """Ask for what a kind of paper needs, and show its members' edition first."""
        if kind != self._kind:
            self._edition = Edition.MEMBERS
        self._kind, self._shelf, self._pages = kind, shelf, {}
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
        for part in (self.notes, self.news, self.editions, self.run):
            part.hide()

    def _read(self) -> None:
        if not self.isEnabled():  # the window is closing
            return
        office, kind, meeting_id = self._screen.shell.office, self.issued_as, self._meeting_id
        if kind is None or meeting_id is None:
            return

        def read(progress: Progress) -> Editions:
            progress(0, 1, "")
            return paper_editions.editions(office, kind, meeting_id)

        self._work = Work(read)
        self._work.finished.connect(self._show)
        self._work.start()

    def _show(self, found: Editions) -> None:
        self.shown = found
        self.notes.show_gaps(found.gaps)
        went_out = self.last_out is not None
        with QSignalBlocker(self.editions):
            self.editions.show_editions(found, self._pages, went_out=went_out)
            self.editions.choose(self.edition_id)
        self.run.show_run(found, self._pages, went_out=went_out)
        self.editions.show()
        self.run.show()
        self._count_others()
        self.read.emit()

    def note_pages(self, pages: int) -> None:
        """Take note of how many pages the edition shown has."""
        self._take_pages(self.edition_id, pages)
        self._count_others()

    def _count_others(self) -> None:
        """Count the pages of the editions that were not looked at, unless they are many."""
        kind, meeting_id, shown = self.issued_as, self._meeting_id, self.shown
        pages = self._pages.get(self.edition_id, MOST_PAGES + 1)
        if shown is not None and kind and meeting_id and pages <= MOST_PAGES and self.isVisible():
            wanted = [line for line in shown.lines if line.id not in self._pages and _is_wanted(line)]
            self._counting.count(self._screen.shell.office, kind, meeting_id, wanted)

    def _take_pages(self, edition_id: str, pages: int) -> None:
        self._pages[edition_id] = pages
        if self.shown is not None:
            with QSignalBlocker(self.editions):
                self.editions.show_pages(self._pages)
            self.run.show_run(self.shown, self._pages, went_out=self.last_out is not None)

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

    def _with_last_out(self, deed: Callable[[Screen, IssuedLine], object]) -> None:
        if (line := self.last_out) is not None:
            deed(self._screen, line)

    def answers(self) -> Asked:
        """Return what is asked of the paper.

        Raises:
            Refused: an answer cannot be.
        """
        return self.asked.asked()

    def showEvent(self, event: QShowEvent) -> None:
        """Count what is not known yet."""
        super().showEvent(event)
        self._count_others()

    def hideEvent(self, event: QHideEvent) -> None:
        """Count nothing that nobody sees."""
        super().hideEvent(event)
        self._counting.stop()

    def stop(self) -> None:
        """Stop what is being read."""
        self._let_go()

    def _let_go(self) -> None:
        self._rest.stop()
        self._counting.stop()
        if self._work is not None and self._work.is_running:
            self._work.stop()
            self._work.finished.disconnect()  # what it still finds is not wanted any more
        self._work = None


def _is_wanted(line: EditionLine) -> bool:
    """Say whether somebody reads an edition, or can already."""
    return bool(line.people) or (line.state is EditionState.READY and line.edition is not Edition.MEMBERS)
