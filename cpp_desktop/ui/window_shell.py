"""What screens may ask of the window, done."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from cpp_desktop.domain.addresses import name_of
from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.domain.papers import SIZES
from cpp_desktop.domain.progress import Progress
from cpp_desktop.ui.dialogs.file_choice import choose_file, choose_files, choose_where
from cpp_desktop.ui.dialogs.question import Question
from cpp_desktop.ui.opening import open_it
from cpp_desktop.ui.parts.file_endings import GROUP_ENDING, NETWORK_ENDING
from cpp_desktop.ui.parts.settings import RecentFile, Settings
from cpp_desktop.ui.parts.shell import Command, WritePaper
from cpp_desktop.ui.parts.work import Task, Work
from cpp_desktop.ui.shortcuts import commands
from cpp_desktop.ui.tallies import count_one

if TYPE_CHECKING:
    from cpp_desktop.domain.activities import ActivitySubType
    from cpp_desktop.services.network.register import NetworkOffice
    from cpp_desktop.services.office import Office
    from cpp_desktop.ui.main_window import MainWindow


class WindowShell(QObject):
    """The `Shell` of one main window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @property
    def office(self) -> Office:
        """The open group file.

        Raises:
            RuntimeError: no file is open.
        """
        if self._window.office is None:
            raise RuntimeError("no group file is open")
        return self._window.office

    @property
    def network(self) -> NetworkOffice:
        """The open register of a network.

        Raises:
            RuntimeError: none is open.
        """
        if self._window.network is None:
            raise RuntimeError("no register is open")
        return self._window.network

    def go_to(self, screen: str, record_id: str | None = None, part: str = "") -> None:
        """Show another screen, and one record on it, or a part of that."""
        self._window.go_to(screen, record_id, part)

    def say(self, text: str, kind: str = "info", *deeds: tuple[str, Callable[[], object]]) -> None:
        """Say a sentence above the page until it is put away, with what can be done about it."""
        self._window.message.say(text, kind, *deeds)

    def count_one(self, kind: ActivitySubType) -> None:
        """Note one more of the group's own kinds of activity."""
        count_one(self._window, kind)

    def ask(self, title: str, text: str, verb: str, then: Callable[[], object]) -> None:
        """Ask before doing something."""
        question = Question(self._window, title, text, verb)
        question.accepted.connect(lambda: then())
        self.open_dialog(question)

    def open_dialog(self, dialog: QDialog) -> None:
        """Open a dialog over the window; it is deleted when it closes."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def preview(
        self,
        title: str,
        write: WritePaper,
        *,
        file_name: str,
        sizes: Sequence[int] = SIZES,
        endings: Sequence[str] = (),
    ) -> None:
        """Show a paper before it is printed or saved."""
        from cpp_desktop.ui.parts.preview import PaperPreview  # Qt's PDF part would delay the first paint

        shown = PaperPreview(self._window, title, write, file_name=file_name, sizes=sizes, endings=endings)
        self.open_dialog(shown)

    def choose_file(self, title: str, kinds: str, then: Callable[[Path], object]) -> None:
        """Ask for a file there is."""
        choose_file(self._window, title, kinds, then)

    def choose_files(self, title: str, kinds: str, then: Callable[[list[Path]], object]) -> None:
        """Ask for one or more files there are."""
        choose_files(self._window, title, kinds, then)

    def choose_where(self, title: str, file_name: str, then: Callable[[Path], object]) -> None:
        """Ask where to save a file."""
        choose_where(self._window, title, file_name, then)

    def work(
        self,
        label: str,
        task: Task,
        then: Callable[[Any], object],
        refused: Callable[[Mapping[str, str]], object] | None = None,
    ) -> None:
        """Run a task on a worker with a progress strip and Stop."""
        work = Work(task)
        work.finished.connect(lambda result: then(result))
        work.refused.connect(lambda problems: (refused or self._say_refused)(problems))
        work.troubled.connect(lambda sentence: self.say(sentence, "danger"))
        work.stopped.connect(lambda: self.say(self.tr("Stopped.")))
        self._window.progress.follow(work, label)
        work.start()

    def keep_draft(self, key: str, typed: Mapping[str, str]) -> None:
        """Keep what was refused, as typed; nothing to keep removes it."""
        if self._window.office is None:
            return  # a register's forms are dialogs, which keep what is typed until they are left
        try:
            if typed:
                self.office.store.keep_draft(key, typed)
            else:
                self.office.store.drop_draft(key)
        except StorageTrouble as trouble:
            self.say(str(trouble), "danger")

    def draft(self, key: str) -> Mapping[str, str]:
        """Return what was kept for a form, or nothing."""
        return (self._window.office and self._window.office.store.draft(key)) or {}

    def open_file(
        self,
        where: Path | str,
        *,
        passphrase: str | None = None,
        recovery_key: str | None = None,
        refused: Callable[[Mapping[str, str]], object] | None = None,
    ) -> None:
        """Open a file, or a register by its address, on a worker and show it; `refused(problems)` may follow."""
        where = where.resolve() if isinstance(where, Path) else where
        if self._window.opened is not None and self._window.opened.path == where:
            self.say(self.tr("That file is open already: it is the one you see."))
            return

        def task(progress: Progress) -> Office | NetworkOffice:
            progress(0, 0, "")
            return open_it(where, passphrase=passphrase, recovery_key=recovery_key)

        label = self.tr("Opening {0}…").format(name_of(where))
        self.work(label, task, self.show_office, refused)

    def show_office(self, office: Office | NetworkOffice) -> None:
        """Show an office that was just made or opened, a group's or a network's, in place of the one before."""
        from cpp_desktop.services.office import Office

        if isinstance(office, Office):
            self._window.show_office(office)
        else:
            self._window.show_network(office)

    def ask_for(self, where: Path | str) -> None:
        """Ask for the passphrase of a file, or reach a register on a server, on the way to it."""
        self._window.ask_for(where)

    def ask_to_open(self) -> None:
        """Ask for a group's file or a network's register, then for its passphrase."""
        kinds = self.tr("Groups and networks ({0})").format(f"*{GROUP_ENDING} *{NETWORK_ENDING}")
        self.choose_file(self.tr("Open a group or a network"), kinds, self._window.ask_for)

    def recent_files(self) -> tuple[RecentFile, ...]:
        """Return the files opened lately."""
        return self._window.settings.recent

    @property
    def settings(self) -> Settings:
        """What the window remembers on this computer."""
        return self._window.settings

    def remember(self, settings: Settings) -> None:
        """Keep changed settings, and show everything in the look they ask for."""
        self._window.remember(settings)
        self._window.dress()

    def keep(self, settings: Settings) -> None:
        """Keep changed settings that change nothing of the look."""
        self._window.remember(settings)

    def commands(self) -> tuple[Command, ...]:
        """Return what can be done from anywhere."""
        return commands(self._window)

    def open_help(self, page: str | None = None) -> None:
        """Open the help at a page, by default that of the screen shown."""
        self._window.open_help(page)

    def _say_refused(self, problems: Mapping[str, str]) -> None:
        self.say(" ".join(problems.values()), "warn")
