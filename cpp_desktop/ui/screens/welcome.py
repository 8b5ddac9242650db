"""Welcome: the ways in, what was open last, and what keeps it safe."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout

from cpp_desktop.domain.progress import Progress
from cpp_desktop.ui.opening import load_beneath
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.layout import Pages, fill
from cpp_desktop.ui.parts.screen import Doorway
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.screens.welcome_network import NetworkPage
from cpp_desktop.ui.screens.welcome_new import NewGroupPage
from cpp_desktop.ui.screens.welcome_promises import Promises
from cpp_desktop.ui.screens.welcome_unlock import UnlockPage
from cpp_desktop.ui.screens.welcome_ways import WaysPage


class WelcomeScreen(Doorway):
    """The page without an open file: the ways in, a lock to open, or a group to begin."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.setObjectName("page")
        self.ways = WaysPage(
            shell, begin=self.begin, receive=self.receive, open_sample=self.open_sample, open_recent=self.ask_for
        )
        self.unlock = UnlockPage(shell, back=self.show_ways)
        self.begins = NewGroupPage(shell, back=self.show_ways)
        self.network = NetworkPage(shell, back=self.show_ways)
        self.pages = Pages(self.ways, self.unlock, self.begins, self.network)
        box = QHBoxLayout(self)
        fill(box, (self.pages,) if theme.is_huge() else (Promises(), self.pages), 0)
        box.setStretch(box.count() - 1, 1)
        self.primary = self.ways.primary

    def refresh(self) -> None:
        """Show the files opened lately."""
        self.ways.show_recent(self.shell.recent_files())

    def show_ways(self) -> None:
        """Go back to the ways in."""
        self.pages.setCurrentWidget(self.ways)

    def begin(self) -> None:
        """Ask what the new group is called and where it is to be kept."""
        self.pages.setCurrentWidget(self.begins)
        self.begins.start()

    def receive(self) -> None:
        """Ask which network's register is to be opened, or where a new one is to be kept."""
        self.pages.setCurrentWidget(self.network)
        self.network.start()

    def ask_for(self, where: Path | str) -> None:
        """Ask for the passphrase of a file, or reach a register on a server, which asks for none."""
        if isinstance(where, str):
            self.receive()
            self.network.reach(where)
        else:
            self.pages.setCurrentWidget(self.unlock)
            self.unlock.ask(where)

    def open_sample(self) -> None:
        """Open the sample group, made first where there is none."""
        self.shell.work(self.tr("Laying out the sample group…"), _open_sample, self.shell.show_office)


def _open_sample(progress: Progress) -> object:
    # Services bring the database with them, which must not load before the first paint.
    from cpp_desktop.services.sample import open_sample

    progress(0, 0, "")
    sample = open_sample()
    load_beneath()
    return sample
