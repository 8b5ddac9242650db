"""What a screen may ask of the window round it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from PySide6.QtWidgets import QDialog

from cpp_desktop.domain.papers import SIZES
from cpp_desktop.ui.parts.settings import RecentFile, Settings
from cpp_desktop.ui.parts.work import Task

if TYPE_CHECKING:  # services bring the database with them, which must not load before the first paint
    from cpp_desktop.domain.activities import ActivitySubType
    from cpp_desktop.domain.papers import Written
    from cpp_desktop.services.network.register import NetworkOffice
    from cpp_desktop.services.office import Office

# Writes a composed paper to a file in a type size, in points.
WritePaper: TypeAlias = "Callable[[Path, int], Written]"


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
        """Open a dialog over the window; it is deleted when it closes."""
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
