"""One meeting on one page: its facts, its agenda, who was there, and its minutes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.issued_papers import IssuedKind
from cpp_desktop.domain.meetings import TOOK_PLACE, MeetingState
from cpp_desktop.domain.minutes import kept_apart
from cpp_desktop.services import issued_papers, meetings, minutes_status, papers
from cpp_desktop.services.meetings import MeetingPage
from cpp_desktop.ui.dialogs.issue_paper import ask_to_issue
from cpp_desktop.ui.dialogs.issued_papers import show_issued
from cpp_desktop.ui.dialogs.privacy_sweep import check_before_sending
from cpp_desktop.ui.dialogs.spelling_check import check_spelling
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Tabs, button
from cpp_desktop.ui.parts.chips import ChipLabel
from cpp_desktop.ui.parts.labels import picture
from cpp_desktop.ui.parts.layout import PageHeader, Pages, hbox, page, wrap
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.agenda_card import AgendaCard
from cpp_desktop.ui.screens.general_meeting_dialogs import deeds
from cpp_desktop.ui.screens.meeting_dialogs import ask_for_facts
from cpp_desktop.ui.screens.meeting_states import day_and_time, state_chip
from cpp_desktop.ui.screens.meeting_words import by_words, meeting_title, where_words
from cpp_desktop.ui.screens.minutes_pane import MinutesPane


class MeetingView(QWidget):
    """A meeting’s page; `left` goes back, `live_wanted(id)` to the room, `primary_changed` follows part and state."""

    left = Signal()
    live_wanted = Signal(str)
    primary_changed = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._page: MeetingPage | None = None
        self.more = menu_button(self.tr("More"), kind="")
        self.more.setAccessibleName(self.tr("More about this meeting"))
        self.issues = button(self.tr("Issue minutes…"), self._issue, icon="mail")
        # With huge text one line has room for it without a picture.
        self.packs = button(self.tr("Issue pack…"), self._issue_pack, icon="" if theme.is_huge() else "mail")
        self.held = button(self.tr("It was held"), self._hold, kind="primary", icon="tick")
        self.adds = button(self.tr("Add item"), self._add_item, kind="primary", icon="plus")
        self.lives = button(self.tr("Take minutes"), self._take_minutes, kind="link", icon="edit")
        self.chip = ChipLabel()
        back = button(self.tr("Meetings"), self.left.emit, kind="link", height=26)
        back.setAccessibleName(self.tr("Back to the list of meetings"))
        back.setToolTip("Alt+Left")
        crumb = wrap(hbox(back, picture("right", "muted", 14), self.chip, None, gap=8))
        self.header = PageHeader("", self.more, self.issues, self.packs, self.held, self.adds, crumb=crumb)
        self.tabs = Tabs(
            (("agenda", self.tr("Agenda")), ("minutes", self.tr("Attendance and minutes"))),
            name=self.tr("Parts of this meeting"),
        )
        self.tabs.chosen.connect(lambda _: self._show_part())
        # Each part is laid out when it is first shown.
        self.agenda: AgendaCard | None = None
        self.minutes: MinutesPane | None = None
        self._parts = Pages()
        self.checks = button(self.tr("Check before it is sent"), self._check, kind="link", icon="shield")
        self.tabs.set_aside(self.lives, self.checks)
        box = page(self, self.header, self.tabs)
        box.setSpacing(theme.px(10))
        box.addWidget(self._parts, 1)
        QShortcut(QKeySequence("F7"), self).activated.connect(self._spell)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self.left.emit)

    @property
    def page(self) -> MeetingPage:
        """The meeting shown."""
        assert self._page is not None, "a meeting is shown before anything is done to it"
        return self._page

    @property
    def primary(self) -> QPushButton:
        """The button that Ctrl+N presses."""
        return self.adds if self.tabs.current() == "agenda" else self.held

    @property
    def paper(self) -> QAction | None:
        """The line of the menu that Ctrl+P chooses."""
        return next(iter(self.more.menu().actions()), None)

    def show_meeting(self, meeting_id: str) -> bool:
        """Show another meeting, or the same one anew; say whether there is such a meeting."""
        shown = meetings.meeting_page(self._screen.shell.office, meeting_id)
        if shown is None:
            return False
        other = self._page is None or self._page.meeting.id != meeting_id
        self._page = shown
        if other:
            today = self._screen.shell.office.today()
            ahead = shown.meeting.date > today or not shown.items
            self.tabs.choose("agenda" if ahead and shown.meeting.state not in TOOK_PLACE else "minutes")
        self._show_head()
        self._show_part()
        return True

    def begin(self) -> None:
        """Go where a person begins: the agenda's items, the sheet before it is marked, else the minutes."""
        if self.agenda is not None and self.tabs.current() == "agenda":
            self.agenda.table.view.setFocus()
        elif self.minutes is not None:
            self.minutes.begin()

    def show_item(self, item_id: str) -> None:
        """Show one item of the agenda."""
        self.tabs.choose("agenda")
        self._agenda_part().table.choose(item_id)

    def _show_head(self) -> None:
        meeting = self.page.meeting
        self.chip.show_chip(state_chip(meeting.state))
        where = "" if theme.is_large() else where_words(meeting)  # the list says it
        said = [day_and_time(meeting), where, self._due()]
        self.header.say("  ·  ".join(filter(None, said)), meeting_title(meeting))
        self.tabs.count(agenda=len(self.page.items))

    def _due(self) -> str:
        """Say by when the next paper is wanted."""
        meeting, today = self.page.meeting, self._screen.shell.office.today()
        if meeting.state is MeetingState.PLANNED and meeting.date >= today:
            late = self.page.agenda_due < today
            words = self.tr("agenda was {0}") if late else self.tr("agenda out {0}")
            return words.format(by_words(self.page.agenda_due, today))
        if meeting.state in TOOK_PLACE and self.page.draft_minutes_due >= today:
            return self.tr("draft minutes {0}").format(by_words(self.page.draft_minutes_due, today))
        return ""

    def _show_part(self) -> None:
        if self._page is None:
            return
        is_agenda = self.tabs.current() == "agenda"
        self.packs.setVisible(is_agenda and self._goes_out())
        self.issues.setVisible(not is_agenda and self.page.meeting.state in TOOK_PLACE)
        self.adds.setVisible(is_agenda)
        self.checks.setVisible(not is_agenda and not theme.is_huge())
        show_deeds(self.more, self._other_deeds(is_agenda=is_agenda))
        meeting, today = self.page.meeting, self._screen.shell.office.today()
        waits = meeting.state in (MeetingState.PLANNED, MeetingState.CALLED) and meeting.date <= today
        self.held.setVisible(not is_agenda and (waits or self._is_told_otherwise()))
        words = self._holding_words(waits=waits)
        self.held.setText(f" {words}")
        self.held.setAccessibleName(words)
        self.lives.setVisible(not is_agenda and bool(self.page.items) and meeting.date <= today)
        part: QWidget
        if is_agenda:
            part = agenda = self._agenda_part()
            agenda.show_page(self.page, is_open=not self._is_approved())
        else:
            part = minutes = self._minutes_part()
            minutes.show_page(self.page)
        self._parts.setCurrentWidget(part)
        self.primary_changed.emit()

    def _goes_out(self) -> bool:
        """Say whether an agenda can still go out."""
        return self.page.meeting.state in (MeetingState.PLANNED, MeetingState.CALLED)

    def _other_deeds(self, *, is_agenda: bool) -> Iterator[tuple[str, Callable[[], object]]]:
        """Give what is wanted less often, where there is something to do it to; the paper of Ctrl+P first."""
        previews = self.tr("Preview agenda") if is_agenda else self.tr("Preview minutes")
        yield f"{previews}\tCtrl+P", self._preview
        yield self.tr("Edi&t…"), self._edit
        if is_agenda:
            if self._goes_out():
                yield self.tr("Issue a&genda…"), self._issue
            yield self.tr("&Meeting pack"), partial(self._show_paper, "pack", self.tr("Meeting pack"))
            yield self.tr("&Chair’s pack"), partial(self._show_paper, "chair-pack", self.tr("Chair’s pack"))
            yield self.tr("Chair’s &agenda"), partial(self._show_paper, "chair-agenda", self.tr("Chair’s agenda"))
            yield self.tr("&Easy-read agenda"), partial(self._show_paper, "easy-agenda", self.tr("Easy-read agenda"))
            words = self.tr("Agenda for the &public")
            yield words, partial(self._show_paper, "public-agenda", self.tr("Agenda for the public"))
        else:
            if theme.is_huge():  # beside the tabs there is no room
                yield self.checks.accessibleName(), self._check
            yield self.tr("Check &spelling"), self._spell
        if issued_papers.kinds_out(self._screen.shell.office, self.page.meeting.id):
            yield self.tr("&Issued papers"), self._show_issued
        if not is_agenda and self._is_approved():
            words = self.tr("Minutes for the &public")
            yield words, partial(self._show_paper, "public-minutes", self.tr("Minutes for the public"))
        if not is_agenda and kept_apart(self.page.minutes, self.page.items):
            yield self.tr("Confidential &annex…"), self._ask_for_annex
        if not is_agenda and self.page.meeting.state in TOOK_PLACE:
            yield from deeds(self._screen, self.page.meeting)

    def _is_approved(self) -> bool:
        return minutes_status.state_of(self._screen.shell.office, self.page.meeting.id).is_agreed

    def _agenda_part(self) -> AgendaCard:
        if self.agenda is None:
            self.agenda = AgendaCard(self._screen)
            self._parts.addWidget(self.agenda)
        return self.agenda

    def _minutes_part(self) -> MinutesPane:
        if self.minutes is None:
            self.minutes = MinutesPane(self._screen)
            self.minutes.card.agenda_wanted.connect(partial(self.tabs.choose, "agenda"))
            self._parts.addWidget(self.minutes)
        return self.minutes

    def leave(self) -> bool:
        """Add an action that is half written; say whether nothing is left open."""
        return self.minutes is None or self.minutes.card.leave()

    def _add_item(self) -> None:
        self._agenda_part().ask_for_item()

    def _is_told_otherwise(self) -> bool:
        """Say whether the sheet as it stands now tells of another quorum than was recorded, and can still be right."""
        meeting, quorum = self.page.meeting, self.page.quorum
        if meeting.state not in TOOK_PLACE or not quorum.sentence or not self.page.counts.present:
            return False
        return quorum.met is not (meeting.state is MeetingState.HELD) and not self._is_approved()

    def _holding_words(self, *, waits: bool) -> str:
        if waits:
            return self.tr("It was held")
        return self.tr("It was quorate") if self.page.quorum.met else self.tr("It was inquorate")

    def _edit(self) -> None:
        if self._screen.leave():
            ask_for_facts(self._screen, self.page.meeting)

    def _hold(self) -> None:
        office, shown = self._screen.shell.office, self.page
        deed = partial(meetings.hold_meeting, office, shown.meeting, quorate=shown.quorum.met)
        if not self._screen.attempt(deed):
            return
        if not shown.quorum.met:
            self._screen.shell.say(self.tr("Recorded as inquorate: {0}").format(shown.quorum.sentence))
        elif not shown.counts.present:
            self._screen.shell.say(self.tr("Recorded as held. Nobody is marked as here yet."))

    def _take_minutes(self) -> None:
        self.live_wanted.emit(self.page.meeting.id)

    def _check(self) -> None:
        if self._screen.leave():
            check_before_sending(self._screen, self.page.meeting.id)

    def _issue(self) -> None:
        if self._screen.leave():
            kind = IssuedKind.AGENDA if self.tabs.current() == "agenda" else IssuedKind.MINUTES
            ask_to_issue(self._screen, kind, self.page.meeting.id)

    def _issue_pack(self) -> None:
        if self._screen.leave():
            ask_to_issue(self._screen, IssuedKind.PACK, self.page.meeting.id)

    def _show_issued(self) -> None:
        show_issued(self._screen, self.page.meeting.id)

    def _spell(self) -> None:
        if self._screen.leave():
            check_spelling(self._screen, self.page.meeting.id, self._minutes_part().card.spelling.left)

    def _ask_for_annex(self) -> None:
        text = self.tr("It holds what the circulated minutes leave out, for the chair and the secretary alone.")
        if self._screen.leave():
            self._screen.shell.ask(self.tr("Show the confidential annex?"), text, self.tr("Show it"), self._show_annex)

    def _show_annex(self) -> None:
        write = papers.compose_annex(self._screen.shell.office, self.page.meeting.id)
        title = self.tr("Confidential annex")
        self._screen.shell.preview(title, write, file_name=f"{title} {self.page.meeting.date.isoformat()}.pdf")

    def _preview(self) -> None:
        kind = self.tabs.current()
        self._show_paper(kind, self.tr("Agenda") if kind == "agenda" else self.tr("Minutes"))

    def _show_paper(self, kind: str, title: str) -> None:
        if not self._screen.leave():
            return
        meeting = self.page.meeting
        write = papers.made_later(self._screen.shell.office, kind, Asked(meeting_id=meeting.id))
        name = f"{title} {meeting.date.isoformat()}.pdf"
        endings, sizes = papers.endings(kind), papers.sizes(kind)
        self._screen.shell.preview(title, write, file_name=name, sizes=sizes, endings=endings)
