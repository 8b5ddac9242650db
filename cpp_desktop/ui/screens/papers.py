"""Papers: all that can be made and all that went out, with the pages beside, and whom they are for."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from cpp_desktop.domain.asked import Part
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.people import Delivery
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import long_date
from cpp_desktop.services import issued_papers, paper_shelf, paper_subjects
from cpp_desktop.services.paper_shelf import IssuedLine, Shelf
from cpp_desktop.services.papers import Write
from cpp_desktop.ui.dialogs.issue_paper import ask_to_issue
from cpp_desktop.ui.dialogs.issued_papers import show_issued
from cpp_desktop.ui.dialogs.save_mail_drafts import SaveMailDrafts
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Tabs, button
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import label, picture
from cpp_desktop.ui.parts.layout import PageHeader, Pages, column, hbox, page, wrap
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.parts.paper_deeds import PaperMade
from cpp_desktop.ui.parts.paper_pane import PaperPane
from cpp_desktop.ui.parts.screen import Screen, Shell
from cpp_desktop.ui.parts.work import Work
from cpp_desktop.ui.screens.meeting_words import ITEM
from cpp_desktop.ui.screens.paper_side import PaperSide
from cpp_desktop.ui.screens.paper_words import file_name, issued_file_name, paper_name, version_words
from cpp_desktop.ui.screens.papers_list import PapersList

_LIST, _ISSUED_LIST, _SIDE = 214, 440, 396


class PapersScreen(Screen):
    """A list, the pages of what is chosen in it, and what goes with it; with large text one of these at a time."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shelf: Shelf | None = None
        self._reading: Work | None = None
        self._wanted: str | None = None
        self.list, self.pane, self.side = PapersList(), PaperPane(), PaperSide(self)
        self.find_box = self.list.find_box
        self.saves = button(self.tr("Save as…"), self.pane.deeds.ask_where, icon="down")
        self.sticks = button(self.tr("Copy to a stick…"), self.pane.deeds.ask_for_stick, icon="save")
        self.mails = button(self.tr("E-mail…"), self._mail, icon="mail")
        self.prints = button(self.tr("Print…"), self._print, kind="primary", icon="print")
        self.more = menu_button(self.tr("More"), kind="")
        self.more.setAccessibleName(self.tr("More to do with this paper"))
        self.paper = self.prints
        self.day, self._arrow = label("", "muted"), picture("right", "muted", 14)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        beside = () if theme.is_large() else (self.saves, self.sticks)
        crumb = wrap(hbox(label(self.tr("Papers"), "muted"), self._arrow, self.day, None, gap=8))
        self.header = PageHeader(self.tr("Papers"), *beside, self.mails, self.more, self.prints, crumb=crumb)
        box = page(self, self.header)
        self._about = column(self.side) if not theme.is_huge() else self.side
        self.tabs: Tabs | None = None
        if theme.is_large():
            words = (("list", self.tr("Which paper")), ("pages", self.tr("Pages")), ("about", self.tr("About it")))
            self.tabs = Tabs(words, name=self.tr("What is shown"))
            self.parts = Pages(self.list, self.pane, self._about)
            self.tabs.chosen.connect(self._show_part)
            box.addWidget(self.tabs)
            box.addWidget(self.parts, 1)
            return
        self._about.setFixedWidth(theme.px(_SIDE))
        both = hbox(self.list, self.pane, self._about, gap=12)
        both.setStretch(1, 1)
        box.addLayout(both, 1)
        self._fit_list()

    def _show_part(self, name: str) -> None:
        shown: dict[str, QWidget] = {"list": self.list, "pages": self.pane, "about": self._about}
        self.parts.setCurrentWidget(shown[name])

    def _connect(self) -> None:
        self.pane.bind_keys(self)
        self.pane.ready.connect(self._enable)
        self.pane.made.connect(self._note_made)
        self.list.kind_chosen.connect(self._show_kind)
        self.list.issued_chosen.connect(self._show_issued)
        self.list.copies_wanted.connect(lambda line: show_issued(self, line.meeting.id, _version_id(line)))
        self.list.turned.connect(self._turn)
        self.list.opened.connect(self._open_pages)
        self.side.changed.connect(self._show_paper)
        self.side.read.connect(self._show_head)
        self.side.editions.issue_wanted.connect(self._issue)
        self.side.editions.history_wanted.connect(self._show_history)
        self.side.notes.item_wanted.connect(self._show_item)
        self._enable(False)

    # -- what there is -----------------------------------------------------------------------------------------------

    def hear(self, kinds: frozenset[type]) -> None:
        """Papers tell of everything, so whatever changes may change them."""
        self._due = True
        self.refresh_if_due()

    def refresh(self) -> None:
        """Read again what there is, and make the paper shown anew."""
        office = self.shell.office

        def read(_progress: Progress) -> Shelf:
            return paper_shelf.shelf(office)

        if self._reading is not None:
            self._reading.stop()
        self._reading = Work(read)
        self._reading.finished.connect(self._show_shelf)
        self._reading.start()

    def _show_shelf(self, shelf: Shelf) -> None:
        if self.sender() is not self._reading:
            return  # another was asked for meanwhile
        first, self._shelf = self._shelf is None, shelf
        self.list.show_shelf(shelf)
        if first and self.list.make.chosen_record() is None:
            self._choose_first(shelf)
        elif not self.list.is_issued and (one := self.list.make.chosen_record()) is not None:
            self._show_kind(one.id)
        if self._wanted is not None:
            self.show_record(self._wanted)

    def _choose_first(self, shelf: Shelf) -> None:
        """Begin with the next meeting's first paper, else the last one's minutes, else with how papers come about."""
        if shelf.coming is not None:
            self.list.make.choose(self.list.make.model.id_at(1))
        elif shelf.last is not None:
            self.list.make.choose("minutes")
        else:
            self.header.say("", self.tr("Papers"))
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

    # -- one paper ---------------------------------------------------------------------------------------------------

    @property
    def meeting(self) -> Meeting | None:
        """The meeting that the paper shown is of."""
        if self.list.is_issued:
            line = self.list.issued.chosen_record()
            return line.meeting if line else None
        meeting_id = self.side.asked.meeting_id()
        return next((m for m in self._shelf.meetings if m.id == meeting_id), None) if self._shelf else None

    def _show_kind(self, kind: str) -> None:
        if self._shelf is not None and not self.list.is_issued:
            self.side.show_kind(kind, self._shelf)
            self._show_paper()

    def _show_paper(self) -> None:
        """Make the paper that is asked for, once nothing else has been asked for a while."""
        one = self.list.make.chosen_record()
        if one is None or self.list.is_issued:
            return
        self._show_head()
        if paper_subjects.kind_named(one.id).needs is Part.MEETING and self.meeting is None:
            self.pane.put_away(self._nothing_yet())
            return
        try:
            asked = self.side.answers()
        except Refused as refused:
            self.pane.put_away(Empty(" ".join(refused.problems.values()), icon="info"))
            return
        office, (kind, public) = self.shell.office, self.side.kind
        asked = replace(asked, public=asked.public or public)
        name = file_name(paper_name(kind), self.meeting, self.side.asked.points)

        def compose() -> Write:
            return paper_subjects.compose(office, kind, asked)

        self.pane.show_paper(paper_name(kind), compose, self.side.asked.points, name)

    def _show_issued(self, line: IssuedLine) -> None:
        if not self.list.is_issued:
            return
        office, size = self.shell.office, self.list.sizes.value() or line.sizes[0]

        def compose() -> Write:
            return issued_papers.opened(office, issued_papers.version(office, line.meeting.id, line.kind, line.number))

        self._show_head()
        self.pane.show_paper(line.id, compose, size, issued_file_name(line, size))

    def _note_made(self, made: PaperMade) -> None:
        if not self.list.is_issued:
            self.side.note_pages(made.written.pages)

    # -- the head ----------------------------------------------------------------------------------------------------

    def _title(self) -> str:
        line, one = self.list.issued.chosen_record(), self.list.make.chosen_record()
        if self.list.is_issued:
            return version_words(line.kind, line.number) if line else self.tr("Issued papers")
        if one is None:
            return self.tr("Papers")
        shown, name = self.side.shown, paper_name(self.side.kind[0])
        return self.tr("{0}, version {1}").format(name, shown.version) if shown and shown.version else name

    def _show_head(self) -> None:
        meeting, shown = self.meeting, self.side.shown
        self.header.say("", self._title())
        self.day.setText(long_date(meeting.date) if meeting else "")
        self._arrow.setVisible(meeting is not None)
        printed = self._printed() if shown and not self.list.is_issued else 0
        ways = shown.ways if shown else ()
        mailed = sum(way.copies for way in ways if way.way is Delivery.EMAIL and not way.is_made_by_hand)
        _rename(self.prints, self.tr("Print {0}…").format(printed) if printed > 1 else self.tr("Print…"))
        self.mails.setVisible(self._line_to_mail() is not None)
        is_one = not self.list.is_issued and mailed
        _rename(self.mails, self.tr("E-mail {0}…").format(mailed) if is_one else self.tr("E-mail…"))

    def _printed(self) -> int:
        """Return how many copies of the edition shown are printed."""
        shown = self.side.shown
        ways = shown.ways if shown else ()
        return sum(way.copies for way in ways if way.is_printed and way.edition_id == self.side.edition_id)

    def _enable(self, ready: bool) -> None:
        for one in (self.saves, self.sticks, self.prints, self.more):
            one.setEnabled(ready)
        deeds = self.pane.deeds
        offered = [(self.tr("Open in system &viewer"), deeds.open_outside)]
        if theme.is_large():
            offered = [
                (self.tr("&Save as…"), deeds.ask_where),
                (self.tr("&Copy to a stick…"), deeds.ask_for_stick),
                *offered,
            ]
        show_deeds(self.more, offered)

    def _line_to_mail(self) -> IssuedLine | None:
        """Return the version of which copies wait to go by e-mail, or by any other way."""
        if self.list.is_issued:
            line: IssuedLine | None = self.list.issued.chosen_record()
            return line if line and line.waiting and not line.is_removed else None
        meeting, kind = self.meeting, self.side.issued_as
        lines = self._shelf.issued if self._shelf and meeting and kind else ()
        own = [one for one in lines if (one.meeting.id, one.kind) == (meeting.id if meeting else "", kind)]
        newest = max(own, key=lambda one: one.number, default=None)
        return newest if newest and newest.waiting else None

    # -- deeds -------------------------------------------------------------------------------------------------------

    def _print(self) -> None:
        self.pane.deeds.copies = max(1, self._printed() if not self.list.is_issued else 1)
        self.pane.deeds.ask_printer()

    def _mail(self) -> None:
        line, office = self._line_to_mail(), self.shell.office
        if line is not None:
            version = issued_papers.version(office, line.meeting.id, line.kind, line.number)
            dialog = SaveMailDrafts(self, version)
            dialog.saved.connect(lambda words: self.shell.say(words, "ok"))
            self.shell.open_dialog(dialog)

    def _issue(self) -> None:
        if (meeting := self.meeting) and (kind := self.side.issued_as):
            ask_to_issue(self, kind, meeting.id)

    def _show_history(self) -> None:
        if meeting := self.meeting:
            line = self._line_to_mail()
            show_issued(self, meeting.id, _version_id(line) if line else None)

    def _show_item(self, item_id: str) -> None:
        if meeting := self.meeting:
            self.shell.go_to("Meetings", meeting.id, f"{ITEM}{item_id}")

    def _turn(self) -> None:
        """Show what was issued, or what can be made, in place of the other."""
        self.side.stop()
        if self.tabs is not None:
            self.tabs.show_option("about", not self.list.is_issued)
        else:
            self._about.setVisible(not self.list.is_issued)
            self._fit_list()
        if self.list.shown.chosen_record() is None:
            self.pane.put_away(Empty(self.tr("Nothing has been issued yet."), icon="mail"))
            self._show_head()

    def _fit_list(self) -> None:
        self.list.setFixedWidth(theme.px(_ISSUED_LIST if self.list.is_issued else _LIST))

    def _open_pages(self) -> None:
        if self.tabs is not None:
            self.tabs.choose("pages")
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


def _version_id(line: IssuedLine) -> str:
    return f"{line.kind.value} {line.number}"


def _rename(made: QPushButton, words: str) -> None:
    made.setText(f" {words}")
    made.setAccessibleName(words)
