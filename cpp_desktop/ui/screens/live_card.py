"""The minutes of one agenda item at a time, in big type, for taking them in the room."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal

from cpp_desktop.services.meetings import MeetingPage
from cpp_desktop.services.minutes import MinutesDocument, MinutesPart
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.editors import Editor
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.minutes_card import MinutesCard


class LiveCard(MinutesCard):
    """One item's passages; the chords are those of the whole page. `item_changed` follows a step to another item."""

    item_changed = Signal()

    def __init__(self, screen: Screen) -> None:
        self._at = 0
        self._all: tuple[MinutesPart, ...] = ()
        super().__init__(screen)

    def _chosen(self, document: MinutesDocument) -> MinutesDocument:
        self._all = document.parts
        self._at = min(self._at, max(len(self._all) - 1, 0))
        return MinutesDocument(self._all[self._at : self._at + 1], ())

    def show_page(self, page: MeetingPage, *, is_open: bool = True) -> None:
        """Show a meeting anew: another one from the first item that nothing is written under."""
        if self._page is None or self._page.meeting.id != page.meeting.id:
            self._at = _first_unwritten(page)
        super().show_page(page, is_open=is_open)

    def _lay_out_more(self) -> None:
        super()._lay_out_more()
        for section in self._sections:
            for part in (section.number, section.title, section.lead):
                part.hide()  # they stand above, bigger
            for block in section.blocks:
                for name in () if theme.is_huge() else block.form.entries:  # huge text is big enough
                    _enlarge(block.form.editor(name))

    @property
    def part(self) -> MinutesPart | None:
        """The item in hand, None where there is no agenda."""
        return self._all[self._at] if self._all else None

    @property
    def place(self) -> tuple[int, int]:
        """Which item is in hand, from 1, and how many there are."""
        return self._at + 1, len(self._all)

    def step(self, places: int) -> None:
        """Go on to another item once everything typed here is saved."""
        at = min(max(self._at + places, 0), len(self._all) - 1)
        if at == self._at or not self.leave() or not self._screen.leave():
            return
        self._at, self._last = at, None
        self.show_page(self.page, is_open=self._is_open)
        self.item_changed.emit()
        self.begin()

    def _go_on(self, places: int) -> None:
        self.step(places)

    def begin(self) -> None:
        """Go to the end of what is written under the item."""
        if places := list(self._places()):
            block = places[-1][1]
            self._go_to(block)
            block.form.text.moveCursor(block.form.text.textCursor().MoveOperation.End)

    def ask_for_action(self) -> None:
        """Make an action of the line where the cursor is: who does it and by when is all that is asked."""
        if here := self._here():
            written = (entry for entry in here[1].form.entries.values() if entry.hasFocus())
            notes = (entry.textCursor().block().text().strip() for entry in written)
            self.action.ask(here[1], next(notes, ""))
            self._order_stops()
            QTimer.singleShot(0, self, self._show_action)


def _enlarge(editor: Editor) -> None:
    entry = editor.entry
    if not entry.property("live"):
        entry.setProperty("live", True)
        entry.style().unpolish(entry)
        entry.style().polish(entry)
        entry.rewrapped.emit()  # type: ignore[attr-defined]  # its height is that of its lines


def _first_unwritten(page: MeetingPage) -> int:
    written = {minute.item_id for minute in page.minutes if minute.text or minute.decision}
    return next((at for at, item in enumerate(page.items) if item.id not in written), 0)
