"""The minutes of a meeting as one page by agenda item, written and saved as they are typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.services import minutes
from cpp_desktop.services.meetings import MeetingPage
from cpp_desktop.services.minutes import MinutesDocument
from cpp_desktop.ui.dialogs.earlier_minute import ask_for_earlier
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.chords import bind
from cpp_desktop.ui.parts.empty_state import Empty, EmptyState
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, fill, scroll
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.approved_line import why_approved
from cpp_desktop.ui.screens.case_links import follow_minute
from cpp_desktop.ui.screens.changing import order_tabs
from cpp_desktop.ui.screens.minute_block import MinuteBlock, show_bands
from cpp_desktop.ui.screens.minutes_foot import MinutesFoot
from cpp_desktop.ui.screens.minutes_section import MinutesSection
from cpp_desktop.ui.screens.new_action import NewAction
from cpp_desktop.ui.screens.spelling_marks import SpellingMarks
from cpp_desktop.ui.screens.spelling_menu import SpellingMenu

# Sections made in one turn of the window’s loop: one alone, so that a letter typed meanwhile does not wait.
_AT_ONCE = 1


class MinutesCard(Card):
    """The page; `agenda_wanted` asks for the agenda where there is none to write under."""

    agenda_wanted = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(18, 8, 8, 8), gap=6)
        self._screen = screen
        self.spelling = SpellingMarks(screen)
        self.spelling.menu_asked.connect(self._open_menu)
        self._page: MeetingPage | None = None
        self._is_open = True
        self._document = MinutesDocument((), ())
        self._sections: list[MinutesSection] = []
        self._last: MinuteBlock | None = None
        self._shown_others: list[tuple[Action, str]] = []
        self._bands: list[Card] = []
        self._made: list[QWidget] = []
        self.action = NewAction(screen)
        self.action.setParent(self)  # until it stands below a passage
        self.action.left.connect(self._come_back)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._lay_out_more)
        QApplication.instance().focusChanged.connect(self._note_focus)  # type: ignore[union-attr]

    def _lay_out(self) -> None:
        self._sheet = QWidget()
        self._rows = QVBoxLayout(self._sheet)
        fill(self._rows, (), 8)
        self._others = QVBoxLayout()
        self._others_head = label(self.tr("Actions that come from no minute"), "h3")
        self._others_head.hide()
        fill(self._others, (self._others_head,), 4)
        self._rows.addLayout(self._others)
        self._rows.addStretch(1)
        self._rows.setContentsMargins(theme.px(6), theme.px(4), theme.px(12), theme.px(10))
        self._area = scroll(self._sheet, modest=theme.is_huge())
        if theme.is_huge():  # the page scrolls; of this a small laptop shows all, with its verbs
            self.setMinimumHeight(theme.px(300))
        self._empty = EmptyState(
            Empty(
                self.tr("Minutes are written under the agenda’s items, and there are none yet."),
                (self.tr("Go to the agenda"), self.agenda_wanted.emit),
                icon="edit",
            )
        )
        self._empty.hide()
        self.add(self._area, 1)
        self.add(self._empty, 1)
        self._foot = self._make_foot()
        self.add(self._foot)

    def _make_foot(self) -> MinutesFoot:
        deeds = (
            ("A", self.tr("Action"), self.ask_for_action),
            ("D", self.tr("Decision"), partial(self._ask_for, "decision")),
            ("R", self.tr("Reason"), partial(self._ask_for, "reason")),
            ("N", self.tr("Dissent"), partial(self._ask_for, "dissent")),
            ("E", self.tr("Earlier minute"), self._ask_for_earlier),
            ("P", self.tr("Confidential"), self.mark_confidential),
        )
        for letter, _, deed in deeds:
            bind(self, f"Ctrl+Shift+{letter}", partial(self._write, deed))
        bind(self, "Ctrl+Return", partial(self._write, self.add_passage))
        bind(self, "Ctrl+PgDown", partial(self._go_on, 1))
        bind(self, "Ctrl+Shift+I", self._follow)
        bind(self, "Shift+F10", self._open_menu_here)
        bind(self, "Ctrl+PgUp", partial(self._go_on, -1))
        others = (
            ("Ctrl+Return", self.tr("New passage"), self.add_passage),
            ("", self.tr("Remove passage"), self.remove_passage),
            ("Ctrl+Shift+I", self.tr("Follow as a case…"), self._follow),
        )
        return MinutesFoot(deeds, others)

    def _write(self, deed: Callable[[], object]) -> None:
        """Do something to the minutes, while they may be changed."""
        if self._is_open:
            deed()
        else:
            self._screen.shell.say(why_approved(is_open=False), "warn")

    def show_page(self, page: MeetingPage, *, is_open: bool = True) -> None:
        """Show a meeting's minutes anew, to be written while they are `is_open`; what is far down follows in turns."""
        self._is_open = is_open
        self._foot.show_while(is_open=is_open)
        if self._page is None or self._page.meeting.id != page.meeting.id:
            self._last = None
            self.spelling.learn()
        self._page = page
        self._document = self._chosen(minutes.document(page))
        parts = self._document.parts
        self._area.setVisible(bool(parts or page.actions))
        self._empty.setVisible(not (parts or page.actions))
        for at, section in enumerate(self._sections):
            section.setVisible(at < len(parts))
            section.is_open = is_open
            if at < len(parts):
                section.show_part(parts[at], page.owners)
        self._show_others(page)
        self._lay_out_more()

    def _chosen(self, document: MinutesDocument) -> MinutesDocument:
        """Return what of a meeting's minutes is shown: all of them."""
        return document

    def _lay_out_more(self) -> None:
        if not self.isEnabled():  # the window is closing
            return
        parts = self._document.parts
        for part in parts[len(self._sections) : len(self._sections) + _AT_ONCE]:
            section = MinutesSection(self._screen, self.spelling)
            section.is_open = self._is_open
            section.show_part(part, self.page.owners)
            section.rule.setVisible(bool(self._sections))
            self._rows.insertWidget(len(self._sections), section)
            section.show()  # a layout would show it a turn later, and until then it would be passed over
            self._sections.append(section)
        if len(self._sections) < len(parts):
            self._timer.start(0)
        else:
            self._order_stops()

    def _show_others(self, page: MeetingPage) -> None:
        others = [(action, page.owners[action.id]) for action in self._document.other_actions]
        if others == self._shown_others:
            return
        self._shown_others = others
        self._others_head.setVisible(bool(others))
        self._bands = show_bands(self._others, self._bands, self._screen, others)

    @property
    def page(self) -> MeetingPage:
        """The meeting shown."""
        assert self._page is not None, "a meeting is shown before it is minuted"
        return self._page

    @property
    def sections(self) -> list[MinutesSection]:
        """The items shown, from the top."""
        return [section for section in self._sections if not section.isHidden()]

    def _places(self) -> Iterator[tuple[MinutesSection, MinuteBlock]]:
        for section in self.sections:
            for block in section.shown_blocks():
                yield section, block

    def _order_stops(self) -> None:
        """Let Tab go down the page in order once something was made for it."""
        made: list[QWidget] = [part for _, block in self._places() for part in (block, *block.bands)]
        made += [*self._bands, *([self.action] if self.action.isVisible() else [])]
        if made != self._made:
            self._made = made
            QTimer.singleShot(0, self, partial(order_tabs, self))  # it goes through the whole page

    def _note_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self.isAncestorOf(new):
            return
        found = next((block for _, block in self._places() if block.isAncestorOf(new)), None)
        if found is not None:
            self._last = found

    def _here(self) -> tuple[MinutesSection, MinuteBlock] | None:
        """Return where the cursor is or was last, else the top."""
        places = list(self._places())
        return next((place for place in places if place[1] is self._last), places[0] if places else None)

    def _go_to(self, block: MinuteBlock) -> None:
        self._last = block
        block.form.text.setFocus()
        self._area.ensureWidgetVisible(block)

    def _come_back(self, block: MinuteBlock) -> None:
        if block.isVisible():
            self._go_to(block)

    def _go_on(self, places: int) -> None:
        here = self._here()
        if here is None:
            return
        sections = [section for section in self.sections if section.shown_blocks()]
        at = min(max(sections.index(here[0]) + places, 0), len(sections) - 1)
        self._go_to(sections[at].shown_blocks()[0])

    def begin(self) -> None:
        """Go to the first item that nothing is written under, or else to the top."""
        places = list(self._places())
        if places:
            unwritten = (block for _, block in places if not (block.minute.text or block.minute.decision))
            self._go_to(next(unwritten, places[0][1]))

    def ask_for_action(self) -> None:
        """Ask for an action that comes from the passage where the cursor is."""
        if here := self._here():
            self.action.ask(here[1])
            self._order_stops()
            QTimer.singleShot(0, self, self._show_action)

    def _show_action(self) -> None:
        """Bring the action into sight, its first line above all."""
        for part in (self.action, self.action.form.editor("text")):
            self._area.ensureWidgetVisible(part)

    def _ask_for(self, name: str) -> None:
        """Open the decision of the passage where the cursor is, its reason, or who was against it."""
        if here := self._here():
            here[1].form.ask_for(name)
            QTimer.singleShot(0, partial(self._area.ensureWidgetVisible, here[1].form.band))

    def _written(self) -> Minute | None:
        """Return the passage where the cursor is, once what is typed there is saved."""
        here = self._here()
        return here[1].minute if here is not None and here[1].leave() else None

    def _ask_for_earlier(self) -> None:
        if minute := self._written():
            ask_for_earlier(self._screen, self.page.meeting, minute)

    def _follow(self) -> None:
        if minute := self._written():  # of approved minutes too
            follow_minute(self._screen, minute)

    def mark_confidential(self) -> None:
        """Mark the passage where the cursor is as confidential, or take the mark away."""
        here = self._here()
        if here is None or not here[1].leave():
            return
        section, block = here
        minute = replace(block.minute, confidential=not block.minute.confidential)
        if section.swap_fresh(minute):
            section.show_part(section.part, self.page.owners)
        else:
            self._screen.attempt(partial(minutes.save_minute, self._screen.shell.office, minute))

    def add_passage(self) -> None:
        """Open room for another passage under the item where the cursor is."""
        here = self._here()
        if here is None or not here[1].leave() or here[0].part.item is None:
            return
        self._go_to(here[0].add_passage(self.page.owners))

    def remove_passage(self) -> None:
        """Take out the passage where the cursor is."""
        if minute := self._written():
            self._screen.attempt(partial(minutes.remove_minute, self._screen.shell.office, minute))

    def _open_menu(self, entry: QPlainTextEdit, at: QPoint) -> None:
        SpellingMenu(self._screen, self.spelling, entry, at).popup(entry.viewport().mapToGlobal(at))

    def _open_menu_here(self) -> None:
        """Open it where the keyboard is: not every system does so for Shift+F10."""
        entry = QApplication.focusWidget()
        if isinstance(entry, QPlainTextEdit):
            self._open_menu(entry, entry.cursorRect().center())

    def leave(self) -> bool:
        """Add an action that is half written; say whether nothing is left open."""
        return self.action.settle()
