"""What a screen is, and what it may ask of the window round it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypeAlias

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit, QWidget

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.papers import SIZES
from cpp_desktop.ui.parts.autosave import AutoSave, Save
from cpp_desktop.ui.parts.file_drop import Offer
from cpp_desktop.ui.parts.form import Form
from cpp_desktop.ui.parts.settings import RecentFile, Settings
from cpp_desktop.ui.parts.work import Task

if TYPE_CHECKING:  # services bring the database with them, which must not load before the first paint
    from cpp_desktop.domain.activities import ActivitySubType
    from cpp_desktop.domain.papers import Written
    from cpp_desktop.services.network.register import NetworkOffice
    from cpp_desktop.services.office import Office

# Writes a composed paper to a file in a type size, in points.
WritePaper: TypeAlias = "Callable[[Path, int], Written]"

GROUP_ENDING, NETWORK_ENDING = ".cppgroup", ".cppnetwork"
LIST_ENDINGS = (".xlsx", ".xls", ".ods", ".csv", ".tsv", ".txt", ".json", ".vcf", ".ics")
"""How the names of files end that a group or a network's register is kept in, and that lists are brought in from."""
MINUTES_ENDINGS = (".docx", ".odt", ".md", ".markdown")
"""And old minutes, which can also be plain text (.txt)."""


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be done from anywhere: its words, its chord if it has one, and the deed."""

    words: str
    chord: str
    deed: Callable[[], object]


class Shell(Protocol):
    """What a screen may ask of the window."""

    @property
    def office(self) -> Office:
        """The open group file."""
        ...

    @property
    def network(self) -> NetworkOffice:
        """The open register of a network."""
        ...

    def go_to(self, screen: str, record_id: str | None = None, part: str = "") -> None:
        """Show another screen, and one record on it, or a part of that."""
        ...

    def say(self, text: str, kind: str = "info", *deeds: tuple[str, Callable[[], object]]) -> None:
        """Say a sentence above the page until it is put away. Kinds: info, ok, warn, danger.

        Each of at most two deeds is a verb and what it does.
        """
        ...

    def count_one(self, kind: ActivitySubType) -> None:
        """Note one more of the group's own kinds of activity, and offer to take it back or to add details."""
        ...

    def ask(self, title: str, text: str, verb: str, then: Callable[[], object]) -> None:
        """Ask before doing something; `then` is called if the button with the verb is pressed."""
        ...

    def open_dialog(self, dialog: QDialog) -> None:
        """Open a dialog over the window, with the window's focus ring."""
        ...

    def preview(
        self,
        title: str,
        write: WritePaper,
        *,
        file_name: str,
        sizes: Sequence[int] = SIZES,
        endings: Sequence[str] = (),
    ) -> None:
        """Show a paper: `write(path, points)` writes it in one of the type `sizes`, on a worker.

        `endings` are those of the files that it can be saved in, as `papers.endings` gives them.
        """
        ...

    def choose_file(self, title: str, kinds: str, then: Callable[[Path], object]) -> None:
        """Ask for a file there is; `kinds` as in "Spreadsheets (*.csv *.xlsx *.ods)"."""
        ...

    def choose_files(self, title: str, kinds: str, then: Callable[[list[Path]], object]) -> None:
        """Ask for one or more files there are."""
        ...

    def choose_where(self, title: str, file_name: str, then: Callable[[Path], object]) -> None:
        """Ask where to save a file of this name."""
        ...

    def work(
        self,
        label: str,
        task: Task,
        then: Callable[[Any], object],
        refused: Callable[[Mapping[str, str]], object] | None = None,
    ) -> None:
        """Run `task(progress)` on a worker with a progress strip and Stop; `then(result)` follows in the window.

        Without `refused(problems)` the sentences of a refusal are said above the page.
        """
        ...

    def keep_draft(self, key: str, typed: Mapping[str, str]) -> None:
        """Keep what was refused, as typed, in the group file; nothing to keep removes it."""
        ...

    def draft(self, key: str) -> Mapping[str, str]:
        """Return what was kept for a form, by field, or nothing."""
        ...

    def open_file(
        self,
        where: Path | str,
        *,
        passphrase: str | None = None,
        recovery_key: str | None = None,
        refused: Callable[[Mapping[str, str]], object] | None = None,
    ) -> None:
        """Open a file, or a register by its address, on a worker and show it; `refused(problems)` may follow."""
        ...

    def show_office(self, office: Office | NetworkOffice) -> None:
        """Show an office that was just made or opened, a group's or a network's, in place of the one before."""
        ...

    def ask_for(self, where: Path | str) -> None:
        """Ask for the passphrase of a file, or reach a register on a server, on the way to it."""
        ...

    def ask_to_open(self) -> None:
        """Ask for a group's file or a network's register, then for its passphrase."""
        ...

    def recent_files(self) -> tuple[RecentFile, ...]:
        """Return the files opened lately, the last one first."""
        ...

    @property
    def settings(self) -> Settings:
        """What the window remembers on this computer."""
        ...

    def remember(self, settings: Settings) -> None:
        """Keep changed settings, and show everything in the look they ask for."""
        ...

    def keep(self, settings: Settings) -> None:
        """Keep changed settings that change nothing of the look."""
        ...

    def commands(self) -> tuple[Command, ...]:
        """Return what can be done from anywhere."""
        ...

    def open_help(self, page: str | None = None) -> None:
        """Open the help at a page, by default that of the screen shown."""
        ...


class Screen(QWidget):
    """One page of the window: lay it out in `__init__`, fill it in `refresh`.

    A subclass says in `reads` which kinds of record it shows, in `takes_lists` which kind of list can be dropped on
    it, and sets `primary` (Ctrl+N presses it), `find_box`
    (Ctrl+F goes there) and `paper` (Ctrl+P presses it) where it has them.
    """

    reads: ClassVar[frozenset[type]] = frozenset()
    takes_lists: ClassVar[str] = ""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.shell = shell
        self.primary: QAbstractButton | None = None
        self.paper: QAbstractButton | None = None
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
