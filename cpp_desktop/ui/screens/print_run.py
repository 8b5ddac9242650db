"""What is printed of what went out: its list to look at, and all files for it made in one folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from cpp_desktop.domain.progress import Progress
from cpp_desktop.services import papers, print_folders, print_runs
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.paper_shelf import IssuedLine
from cpp_desktop.services.print_folders import Folder
from cpp_desktop.services.print_runs import PrintRun
from cpp_desktop.ui.dialogs.file_choice import choose_folder
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.paper_words import tr


def _run(screen: Screen, line: IssuedLine) -> PrintRun:
    return print_runs.print_run(screen.shell.office, line.meeting.id, line.kind)


def show_print_run(screen: Screen, line: IssuedLine) -> None:
    """Show the list of who gets what, to be ticked off."""

    def show() -> None:
        run = _run(screen, line)
        write = papers.written_out("print-run", print_runs.as_paper(masthead(screen.shell.office), run))
        name = tr("Print run {0}").format(line.meeting.date.isoformat())
        screen.shell.preview(tr("Print run"), write, file_name=f"{name}.pdf")

    screen.attempt(show)


def ask_for_folder(screen: Screen, line: IssuedLine) -> None:
    """Ask where the folder with all files is to be made."""
    choose_folder(
        screen.window(), tr("Where to make the folder with all files"), lambda place: make_files(screen, line, place)
    )


def make_files(screen: Screen, line: IssuedLine, place: Path) -> None:
    """Make a folder in a place, and in it all that is printed."""
    name = tr("Print run {0}, {1}, version {2}")
    folder = place / name.format(line.meeting.date.isoformat(), line.kind.value, line.number)
    office = screen.shell.office

    def make(progress: Progress) -> Folder:
        return print_folders.make_folder(office, _run(screen, line), folder, progress)

    def say(made: Folder) -> None:
        told = tr("%n file(s) are in “{0}”, numbered in the order of printing.", len(made.files)).format(folder.name)
        opens = (tr("Open the folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        screen.shell.say(" ".join((told, *made.remarks)), "warn" if made.remarks else "ok", opens)

    screen.shell.work(tr("Making all files for printing…"), make, say)
