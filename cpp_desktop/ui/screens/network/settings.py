"""Settings of a register: how the window looks, where the register is kept, and the key that signs its letters."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from cpp_desktop.domain.network import RegisterNote
from cpp_desktop.ui.dialogs.fault_report import FaultReport
from cpp_desktop.ui.dialogs.keyboard_map import KeyboardMap
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card, PageHeader, below_heading, flow, hbox, page, vbox, wrap
from cpp_desktop.ui.parts.screen import Shell
from cpp_desktop.ui.screens.look_card import LookCard
from cpp_desktop.ui.screens.network.register_screen import RegisterScreen


class NetworkSettingsScreen(RegisterScreen):
    """Everything is kept as it is changed."""

    reads: ClassVar[frozenset[type]] = frozenset({RegisterNote})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.look = LookCard(shell)
        self.place = IconText("folder", "", role="", wraps=True)
        self.folder = button(self.tr("Show the folder"), self._show_folder, kind="small")
        head = PageHeader(
            self.tr("Settings"),
            button(self.tr("Keyboard map"), self._show_keys, icon="info"),
            sentence=self.tr("The look is for this computer."),
        )
        body = vbox(self.look, self._kept_card(), self._trouble_card(), None, gap=14)
        body.setContentsMargins(0, 0, theme.px(10), 0)
        page(self, head).addWidget(below_heading(wrap(body)), 1)

    def _kept_card(self) -> Card:
        copied = self.tr(
            "Copy the file to a stick when it is closed: it is encrypted, and all of the register is in it."
        )
        nothing = self.tr(
            "Nothing leaves this computer unless you send it: letters and reports are files that you save."
        )
        return Card(
            label(self.tr("What is kept where"), "h2"), self.place,
            IconText("disk", copied, role="", wraps=True), IconText("shield", nothing, role="", wraps=True),
            hbox(self.folder, None), gap=10,
        )  # fmt: skip

    def _trouble_card(self) -> Card:
        report = button(self.tr("Save a report…"), self._report, kind="small")
        return Card(label(self.tr("If something seems wrong"), "h2"), flow(report), gap=10)

    def refresh(self) -> None:
        """Say where the register is."""
        path = self.network.path
        self.folder.setVisible(path is not None)
        where = str(path) if path is not None else str(self.network.register.where)
        self.place.words.setText(where)

    def _show_folder(self) -> None:
        if (path := self.network.path) is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    def _show_keys(self) -> None:
        self.shell.open_dialog(KeyboardMap(self.window(), self.shell))

    def _report(self) -> None:
        self.shell.open_dialog(FaultReport(self.window()))
