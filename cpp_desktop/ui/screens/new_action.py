"""An action written down where the cursor is: what, who, by when."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal

from cpp_desktop.services import initials, minutes
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.chords import bind
from cpp_desktop.ui.parts.editors import DAY, LINE, PEOPLE
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.layout import Card, hbox
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.minute_block import MinuteBlock

FIELDS = (
    Field("text", "Action: what is to be done", LINE),
    (Field("owner", "Who does it", PEOPLE, id_name="owner_ids"), Field("due", "By", DAY)),
)
_BLANK: dict[str, Any] = {"text": "", "owner": "", "owner_ids": (), "due": None}


class NewAction(Card):
    """One at a time: it stands below the passage it comes from. Enter adds it, Escape leaves it; `left` follows."""

    left = Signal(object)

    def __init__(self, screen: Screen) -> None:
        super().__init__(kind="action", pad=(12, 8, 12, 10), gap=8)
        self._screen = screen
        self._block: MinuteBlock | None = None
        self.form = Form(FIELDS, wide=True)
        self.form.load(_BLANK)
        self.adds = button(self.tr("Add action"), self.add_it, kind="small", icon="plus")
        leaves = button(self.tr("Leave it"), self.leave_it, kind="link")
        self.add(self.form)
        self.add(hbox(self.adds, leaves, None, gap=12))
        for chord, deed in (("Return", self.add_it), ("Enter", self.add_it), ("Esc", self.leave_it)):
            bind(self.form, chord, deed)
        self.hide()

    def ask(self, block: MinuteBlock, note: str = "") -> None:
        """Ask for an action that comes from a passage; of a `note` only who does it and by when is still to be said."""
        if self._block is block:
            self.form.editor("text").setFocus()
            return
        if not self.settle():
            return
        self._block = block
        self.form.offer("owner", initials.names_and_initials(self._screen.shell.office))
        self.form.load(_BLANK)
        draft = self._screen.shell.draft(_key(block))
        self.form.retype(draft or ({"text": note} if note else {}))
        block.foot.addWidget(self)
        self.show()
        self.form.editor("owner" if note and not draft else "text").setFocus()

    def settle(self) -> bool:
        """Add what is written, if anything is; say whether nothing is left open."""
        if self._block is None:
            return True
        if not self.form.is_edited():
            self.leave_it()
            return True
        return self._record()

    def add_it(self) -> None:
        """Add the action and go back to the passage."""
        block = self._block
        if self._record() and block is not None:
            self.left.emit(block)

    def leave_it(self) -> None:
        """Go back to the passage without an action."""
        block = self._block
        if block is not None:
            self._close(block)
            self.left.emit(block)

    def _record(self) -> bool:
        block = self._block
        if block is None or not block.leave():
            return False

        def deed() -> None:
            minutes.record_action(self._screen.shell.office, minute=block.minute, **self.form.values())

        if not self._screen.attempt(deed, self.form):
            self._screen.shell.keep_draft(_key(block), self.form.typed())
            return False
        self._close(block)
        return True

    def _close(self, block: MinuteBlock) -> None:
        self._block = None
        self._screen.shell.keep_draft(_key(block), {})
        self.form.load(_BLANK)
        self.hide()


def _key(block: MinuteBlock) -> str:
    """Name the draft of an action that was refused, by its item: a passage may not be written yet itself."""
    return f"new action/{block.minute.item_id or block.minute.id}"
