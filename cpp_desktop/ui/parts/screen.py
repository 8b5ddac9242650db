"""What a screen is, and what the rail needs to know of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.ui.parts.autosave import AutoSave, Save
from cpp_desktop.ui.parts.file_drop import Offer
from cpp_desktop.ui.parts.form import Form
from cpp_desktop.ui.parts.shell import Shell


class Screen(QWidget):
    """One page of the window: lay it out in `__init__`, fill it in `refresh`.

    A subclass says in `reads` which kinds of record it shows, in `takes_lists` which kind of list can be dropped on
    it, and sets `primary` (Ctrl+N presses it), `find_box` (Ctrl+F goes there) and `paper` (Ctrl+P presses it, or
    chooses it where it is a line of a menu) where it has them.
    """

    reads: ClassVar[frozenset[type]] = frozenset()
    takes_lists: ClassVar[str] = ""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.shell = shell
        self.primary: QAbstractButton | None = None
        self.paper: QAbstractButton | QAction | None = None
        self.find_box: QLineEdit | None = None
        self._autosaves: list[AutoSave] = []
        self._due = True
        self._was_shown = False

    def refresh(self) -> None:
        """Read the records again and show them."""
        raise NotImplementedError

    def show_record(self, record_id: str) -> None:
        """Show one record; a screen without records of its own passes over it."""

    def show_part(self, record_id: str, part: str) -> None:
        """Show one part of a record; a screen without such a part shows the record."""
        self.show_record(record_id)

    def offer_file(self, path: Path) -> Offer | None:
        """Return what would be done here with a file that is dropped; nothing by default."""
        return None

    def chosen_id(self) -> str | None:
        """Return the id of the record shown, so that it can be shown again; none by default."""
        return None

    def hear(self, kinds: frozenset[type]) -> None:
        """Take note of changed kinds: refresh at once if shown and not being edited, else when next shown."""
        if kinds & self.reads:
            self._due = True
            self.refresh_if_due()

    def focus_first(self) -> None:
        """Go where a person begins here: the box that searches, else the first thing that takes the keyboard."""
        if self.find_box is not None:
            self.find_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif first := next((w for w in self.findChildren(QWidget) if _takes_focus(w)), None):
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh_if_due(self) -> None:
        """Refresh if something changed since, and nobody is typing here."""
        if self._due and self.isVisible() and not self.is_being_edited():
            self._due = False
            self.refresh()

    def is_being_edited(self) -> bool:
        """Say whether something typed here is waiting to be saved."""
        return any(autosave.is_waiting for autosave in self._autosaves)

    def leave(self) -> bool:
        """Save what is being typed; say whether all of it is saved. What is refused is kept as a draft."""
        flushed = [autosave.flush() for autosave in self._autosaves]
        return all(flushed)

    def autosave(self, form: Form, save: Save, *, kind: str, while_typing: bool = False) -> AutoSave:
        """Save a form's record as it is typed: `save(record, visit)`; `kind` names the drafts, such as "action".

        `while_typing` does not wait for a pause.
        """
        made = AutoSave(form, save, drafts=self.shell, kind=kind, while_typing=while_typing, parent=self)
        made.troubled.connect(lambda sentence: self.shell.say(sentence, "danger"))
        made.refused.connect(lambda sentence: self.shell.say(sentence, "warn"))
        made.saved.connect(self.refresh_if_due)
        self._autosaves.append(made)
        return made

    def attempt(self, deed: Callable[[], object], form: Form | None = None) -> bool:
        """Do something that may be refused; say whether it was done. Sentences go beside fields, others above."""
        try:
            deed()
        except Refused as refused:
            others = form.refuse(refused.problems) if form else refused.problems
            if others:
                self.shell.say(" ".join(others.values()), "warn")
            if form:
                form.focus_problem()
            return False
        except StorageTrouble as trouble:
            self.shell.say(str(trouble), "danger")
            return False
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while hidden; the first time in a turn after the page itself is laid out."""
        super().showEvent(event)
        if self._was_shown:
            self.refresh_if_due()
        else:
            self._was_shown = True
            self.later(self.refresh_if_due)

    def later(self, deed: Callable[[], object]) -> None:
        """Do something in the next turn of the window's loop, unless the window is closing by then."""
        QTimer.singleShot(0, self, lambda: deed() if self.isEnabled() else None)


class Doorway(Screen):
    """The screen shown while no group file is open: Welcome."""

    def ask_for(self, where: Path | str) -> None:
        """Ask for the passphrase of a file, or reach a register on a server."""
        raise NotImplementedError

    def open_sample(self) -> None:
        """Open the sample group, made first where there is none."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class ScreenEntry:
    """A screen of the rail: its name, the name of its icon, what loads its class, and its page of the help.

    `adds` names what its Ctrl+N does, for the list of commands; `at_foot` places it beside Help.
    """

    name: str
    icon: str
    load: Callable[[], Callable[[Shell], Screen]]
    help_page: str = ""
    adds: str = ""
    at_foot: bool = False


def _takes_focus(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and widget.isVisible()
