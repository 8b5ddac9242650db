"""Ctrl+K over a register: groups, figures and commands, found as one types."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.network.records import NetworkGroup
from cpp_desktop.domain.return_codes import FIGURE_CODES
from cpp_desktop.domain.written_names import letters
from cpp_desktop.services.network import groups
from cpp_desktop.ui.dialogs.find_dialog import FindDialog, Row
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.parts.work import Work
from cpp_desktop.ui.screens.return_words import label_of

MOST = 12


class FindInRegister(FindDialog):
    """Finds groups by any part of their names, and figures of the return."""

    def __init__(self, parent: QWidget, shell: Shell) -> None:
        super().__init__(parent, shell, self.tr("Find groups, figures, commands"))
        self._groups: list[NetworkGroup] = []
        network = shell.network
        work = Work(lambda _progress: [group for group, _ in groups.groups(network) if group.same_as is None])
        work.finished.connect(self._take)
        work.start()
        self.look()

    def _take(self, groups_there: list[NetworkGroup]) -> None:
        self._groups = groups_there
        self.look()

    def found(self, words: str) -> list[Row]:
        """Return the groups, then the figures, whose names hold every word."""
        parts = [part for part in map(letters, words.split()) if part]
        found = [one for one in self._groups if all(part in letters(one.name) for part in parts)]
        figures = [code for code in FIGURE_CODES if all(part in letters(label_of(code)) for part in parts)]
        return [
            *(self._group(one) for one in found[:MOST]),
            *(self._figure(code) for code in figures[:MOST]),
        ]

    def _group(self, group: NetworkGroup) -> Row:
        deed = partial(self._shell.go_to, "Groups", group.id)
        return Row(group.id, self.tr("Groups"), group.name, "", "people", "", deed)

    def _figure(self, code: str) -> Row:
        deed = partial(self._shell.go_to, "Combined", f"{code} ")
        return Row(code, self.tr("Figures of the return"), label_of(code), "", "chart", "", deed)
