"""Papers: all that can be made and all that went out, with the pages beside, and whom they are for."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from cpp_desktop.domain.asked import Part
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.services import issued_papers, paper_shelf, paper_subjects
from cpp_desktop.services.paper_news import News
from cpp_desktop.services.paper_shelf import IssuedLine, Shelf
from cpp_desktop.services.papers import Write
from cpp_desktop.ui.dialogs.issue_paper import ask_to_issue
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.latest_work import LatestWork
from cpp_desktop.ui.parts.layout import page
from cpp_desktop.ui.parts.paper_deeds import PaperMade
from cpp_desktop.ui.parts.paper_pane import PaperPane
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.screens.meeting_words import ITEM
from cpp_desktop.ui.screens.pack_comparison import PackComparison
from cpp_desktop.ui.screens.paper_head import PaperHead
from cpp_desktop.ui.screens.paper_parts import PaperParts
from cpp_desktop.ui.screens.paper_sending import mail_copies, show_copies, show_sheets
from cpp_desktop.ui.screens.paper_side import PaperSide
from cpp_desktop.ui.screens.paper_words import file_name, issued_file_name, paper_name, version_words
from cpp_desktop.ui.screens.papers_list import PapersList


class PapersScreen(Screen):
    """A list, the pages of what is chosen in it, and what goes with it; with large text one of these at a time."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shelf: Shelf | None = None
        self._reading = LatestWork(self)
        self._made: PaperMade | None = None
        self._wanted: str | None = None
        self.list, self.pane, self.side = PapersList(), PaperPane(), PaperSide(self)
        self.head, self._comparison = PaperHead(self.pane.deeds), PackComparison(self)
        self.find_box, self.paper = self.list.find_box, self.head.prints
        self._parts = PaperParts(self.list, self.pane, self.side)
        page(self, self.head).addWidget(self._parts, 1)
        self._connect()

    def _connect(self) -> None:
        self._reading.finished.connect(self._show_shelf)
        self.pane.bind_keys(self)
        self.pane.ready.connect(self.head.enable)
        self.pane.made.connect(self._note_made)
        self._comparison.found.connect(self._show_news)
        self.head.print_wanted.connect(self._print)
        self.head.mail_wanted.connect(self._mail)
        self.list.kind_chosen.connect(self._show_kind)
        self.list.issued_chosen.connect(self._show_issued)
        self.list.copies_wanted.connect(self._show_history)
        self.list.news.sheets_wanted.connect(self._show_sheets)
        self.list.turned.connect(self._turn)
        self.list.opened.connect(self._open_pages)
        self.side.changed.connect(self._show_paper)
        self.side.read.connect(self._take_editions)
        self.side.news.sheets_wanted.connect(self._show_sheets)
        self.side.editions.issue_wanted.connect(self._issue)
        self.side.editions.history_wanted.connect(self._show_history)
        self.side.notes.item_wanted.connect(self._show_item)

    # -- what there is -----------------------------------------------------------------------------------------------

    def hear(self, kinds: frozenset[type]) -> None:
        """Papers tell of everything, so whatever changes may change them."""
        self._due = True
        self.refresh_if_due()

    def refresh(self) -> None:
        """Read again what there is, and make the paper shown anew."""
        self._reading.run(partial(paper_shelf.shelf, self.shell.office))

    def _show_shelf(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self.list.show_shelf(shelf)
        if self._wanted is not None:
            self.show_record(self._wanted)
        elif self.list.shown.chosen_record() is None:
            self._choose_first(shelf)
        else:
            self.list.tell()

    def _choose_first(self, shelf: Shelf) -> None:
        """Begin with the next meeting's first paper, else the last one's minutes, else with how papers come about."""
        if self.list.is_issued:
            self._show_none()
        elif shelf.coming is not None:
            self.list.make.choose(self.list.make.model.id_at(1))  # below its heading
        elif shelf.last is not None:
            self.list.make.choose("minutes")
        else:
            self.head.show_paper(self.tr("Papers"), None)
            self.pane.put_away(self._nothing_yet())

    def _nothing_yet(self) -> Empty:
        return Empty(
            self.tr(
                "Papers are made of what is written down: agendas and minutes of meetings, the register of people. "
                "Plan a meeting, or choose a paper that needs none."
            ),
            (self.tr("Go to Meetings"), partial(self.shell.go_to, "Meetings")),
            icon="file",
        )

    def _show_none(self) -> None:
        says = self.tr("Nothing has been issued yet.") + " " + self.tr("Papers go out from the page of their meeting.")
        go = (self.tr("Go to Meetings"), partial(self.shell.go_to, "Meetings"))
        self.pane.put_away(Empty(says, go, icon="mail"))
        self._show_head()

    # -- one paper ---------------------------------------------------------------------------------------------------

    @property
    def meeting(self) -> Meeting | None:
        """The meeting that the paper shown is of."""
        if self.list.is_issued:
            line = self.list.line
            return line.meeting if line else None
        meeting_id = self.side.asked.meeting_id()
        return next((m for m in self._shelf.meetings if m.id == meeting_id), None) if self._shelf else None

    def _show_kind(self, kind: str) -> None:
        if self._shelf is not None and not self.list.is_issued:
            self.side.show_kind(kind, self._shelf)
            self._show_paper()

    def _show_paper(self) -> None:
        """Make the paper that is asked for, once nothing else has been asked for a while."""
        if self.list.kind is None or self.list.is_issued:
            return
        self._show_head()
        if paper_subjects.kind_named(self.list.kind).needs is Part.MEETING and self.meeting is None:
            self.pane.put_away(self._nothing_yet())
            return
        try:
            asked = self.side.answers()
        except Refused as refused:
            self.pane.put_away(Empty(" ".join(refused.problems.values()), icon="info"))
            return
        office, (kind, public), size = self.shell.office, self.side.kind, self.side.asked.points
        asked = replace(asked, public=asked.public or public)

        def compose() -> Write:
            return paper_subjects.compose(office, kind, asked)

        self._made = None
        self.side.news.show_news(None)
        self.pane.show_paper(paper_name(kind), compose, size, file_name(paper_name(kind), self.meeting, size))

    def _show_issued(self, line: IssuedLine) -> None:
        """Show a version as it went out."""
        if not self.list.is_issued:
            return
        office, size = self.shell.office, self.list.points

        def compose() -> Write:
            return issued_papers.opened(office, issued_papers.version(office, line.meeting.id, line.kind, line.number))

        self._show_head()
        self.list.news.show_news(None)
        self.pane.show_paper(line.id, compose, size, issued_file_name(line, size))

    def _note_made(self, made: PaperMade) -> None:
        self._made = made
        if not self.list.is_issued:
            self.side.note_pages(made.written.pages)
        self._compare(made)

    def _take_editions(self) -> None:
        """Show what was found out beside the pages; it may be known only now whether they are as they went out."""
        self._show_head()
        if self._made is not None and not self.list.is_issued:
            self._compare(self._made)

    def _compare(self, made: PaperMade) -> None:
        """Find out what is new in a pack, as it went out or as it would go out now, but in no edition apart."""
        is_issued = self.list.is_issued
        line = self._line() if is_issued or self.side.may_be_compared else None
        size = self.list.points if is_issued else self.side.asked.points
        as_issued = is_issued or self.side.is_as_issued
        self._comparison.compare(self.shell.office, line, size, None if as_issued else made.written)

    def _show_news(self, news: News | None) -> None:
        card = self.list.news if self.list.is_issued else self.side.news
        card.show_news(news)
        self.pane.thumbnails.mark(news.changes.new if news else ())

    # -- the head ----------------------------------------------------------------------------------------------------

    def _show_head(self) -> None:
        self.head.show_paper(self._title(), self.meeting)
        is_issued, kind = self.list.is_issued, self.side.kind[0]
        self.head.offer(
            printed=0 if is_issued else self.side.printed,
            mailed=0 if is_issued else self.side.mailed,
            may_mail=self._line_to_mail() is not None,
            endings=() if is_issued or not kind else paper_subjects.endings(kind),
        )
        self.head.show_verbs(not is_issued or self.list.line is not None)

    def _title(self) -> str:
        line = self.list.line
        if self.list.is_issued:
            return version_words(line.kind, line.number) if line else self.tr("Issued papers")
        if self.list.kind is None:
            return self.tr("Papers")
        shown, name = self.side.shown, paper_name(self.side.kind[0])
        return self.tr("{0}, version {1}").format(name, shown.version) if shown and shown.version else name

    def _line_to_mail(self) -> IssuedLine | None:
        """Return the version of which copies wait to be sent."""
        line = self._line()
        return line if line and line.waiting and not line.is_removed else None

    def _line(self) -> IssuedLine | None:
        """Return the version chosen, or the one that went out last of the paper to make."""
        return self.list.line if self.list.is_issued else self.side.last_out

    # -- deeds -------------------------------------------------------------------------------------------------------

    def _print(self) -> None:
        self.pane.deeds.copies = 1 if self.list.is_issued else max(1, self.side.printed)
        self.pane.deeds.ask_printer()

    def _mail(self) -> None:
        if (line := self._line_to_mail()) is not None:
            mail_copies(self, line)

    def _show_sheets(self, since: int) -> None:
        if (line := self._line()) is not None:
            show_sheets(self, line, since)

    def _issue(self) -> None:
        if (meeting := self.meeting) and (kind := self.side.issued_as):
            ask_to_issue(self, kind, meeting.id)

    def _show_history(self) -> None:
        if (line := self._line()) is not None:
            show_copies(self, line)

    def _show_item(self, item_id: str) -> None:
        if meeting := self.meeting:
            self.shell.go_to("Meetings", meeting.id, f"{ITEM}{item_id}")

    def _turn(self) -> None:
        """Show what was issued, or what can be made, in place of the other."""
        self.side.stop()
        self._parts.turn()
        if self.list.shown.chosen_record() is None and self._shelf is not None:
            self._choose_first(self._shelf)

    def _open_pages(self) -> None:
        self._parts.show_pages()
        self.pane.view.setFocus()

    def show_record(self, record_id: str) -> None:
        """Show a kind of paper by its name, or a version that went out by its id."""
        if self._shelf is None:
            self._wanted = record_id
            return
        self._wanted = None
        if any(line.id == record_id for line in self._shelf.issued):
            self.list.choose_issued(record_id)
        else:
            self.list.choose(record_id)

    def chosen_id(self) -> str | None:
        """Return the paper chosen."""
        one = self.list.shown.chosen_record()
        return one.id if one else None
