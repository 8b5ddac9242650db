"""A network's register in the window, in its lead's words."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from cpp_desktop.domain.activities import Activity, ActivityType
from cpp_desktop.domain.signed_returns import Disclosure, NetworkAnswer
from cpp_desktop.services import network_letters, records, return_signing, signed_returns
from cpp_desktop.services.office import Office
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.screens.network.combined import CombinedScreen
from cpp_desktop.ui.screens.network.groups import GroupsScreen
from cpp_desktop.ui.screens.network.returns import ReturnsScreen
from tests.drivers import dialogs, dropping, keys

FIRST, LAST = date(2025, 4, 1), date(2026, 3, 31)


class Lead:
    """Somebody who receives returns."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    @property
    def returns(self) -> ReturnsScreen:
        """The page of returns, in front."""
        return self._screen("Returns", ReturnsScreen)

    @property
    def combined(self) -> CombinedScreen:
        """The page of sums, in front."""
        return self._screen("Combined", CombinedScreen)

    @property
    def groups(self) -> GroupsScreen:
        """The page of groups, in front."""
        return self._screen("Groups", GroupsScreen)

    def _screen(self, name: str, kind: type) -> object:
        if type(self.window.current()) is not kind:
            self.window.go_to(name)
        self.settle()
        screen = self.window.current()
        assert isinstance(screen, kind)
        return screen

    def settle(self) -> None:
        """Wait until what changed has been read again."""
        keys.settle(150)

    def drops(self, *paths: Path) -> None:
        """Drop files or folders on the page of returns."""
        dropping.drop(self.returns, *paths)
        self.settle()

    def states(self) -> dict[str, str]:
        """Return how far the groups have come whose tiles are in sight, in words."""
        table = self.returns.list.table
        return {line.group: table.model.columns[1].spoken(line) for line in table.model.shown}

    def filters(self, name: str) -> list[str]:
        """Press one of the counts above the groups; returns who is left."""
        self.returns.list.segments.choose(name)
        return list(self.states())

    def opens(self, group: str) -> str:
        """Choose a group; returns all words beside it."""
        page = self.returns
        line = next(line for line in page.list.lines if line.group == group)
        assert page.list.table.choose(line.id)
        self.settle()
        return "\n".join(dialogs.words_in(page.card))

    def chooses(self, words: str) -> None:
        """Choose from the menu beside one return."""
        menu = self.returns.card.more.menu()
        next(line for line in menu.actions() if line.text().replace("&", "") == words).trigger()
        self.settle()

    def sums(self) -> dict[str, str]:
        """Return what the figures in the table come to."""
        return {line.words: line.value for line in self.combined.table.model.shown if not line.total.cell}

    def said(self) -> str:
        """Return the sentence above the page."""
        return self.window.message.text


class Group:
    """The secretary of a group at the other end, who signs off, corrects and reads letters."""

    def __init__(self, office: Office, folder: Path) -> None:
        self._office, self._folder = office, folder

    def sends(self) -> Path:
        """Sign the return off and write its file."""
        reasons = {"all": "It is known."}
        to_sign = return_signing.prepare(self._office, FIRST, LAST, Disclosure.EXACT, reasons=reasons)
        signed = return_signing.sign_off(self._office, to_sign)
        target = self._folder / f"{self._office.group.name} {signed.revision}.pdf"
        signed_returns.again(self._office, signed, target)
        return target

    def corrects(self) -> Path:
        """Add what was left out, and sign off again."""
        forgotten = Activity(date=date(2025, 6, 1), type=ActivityType.OPINION, title="A survey")
        records.save(self._office, forgotten)
        return self.sends()

    def reads(self, letter: Path) -> tuple[NetworkAnswer, str]:
        """Open a letter from the network; returns what it is and says."""
        arriving = network_letters.read(self._office, letter)
        taken = network_letters.take_in(self._office, arriving, trusted=True)
        return taken.kind, taken.text
