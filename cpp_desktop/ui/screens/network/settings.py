"""Settings of a register: how the window looks, where the register is kept, and the key that signs its letters."""

from __future__ import annotations

from typing import ClassVar

from cpp_desktop.domain.network.records import RegisterNote
from cpp_desktop.services.network import keeping
from cpp_desktop.ui.dialogs.keyboard_map import KeyboardMap
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.layout import PageHeader, below_heading, page, vbox, wrap
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.screens.kept_cards import KeptCard, TroubleCard
from cpp_desktop.ui.screens.look_card import LookCard
from cpp_desktop.ui.screens.network.register_screen import RegisterScreen


class NetworkSettingsScreen(RegisterScreen):
    """Everything is kept as it is changed."""

    reads: ClassVar[frozenset[type]] = frozenset({RegisterNote})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.look = LookCard(shell)
        sheet = button(self.tr("Recovery sheet"), self._show_sheet, kind="small", icon="print")
        self.kept = KeptCard(
            shell,
            self.network,
            promise=self.tr(
                "Nothing leaves this computer unless you send it: letters and reports are files that you save."
            ),
            copied=self.tr("Copy the register to a stick"),
            deeds=(sheet,),
        )
        head = PageHeader(
            self.tr("Settings"),
            button(self.tr("Keyboard map"), self._show_keys, icon="info"),
            sentence=self.tr("The look is for this computer."),
        )
        body = vbox(self.look, self.kept, TroubleCard(shell, self.network), None, gap=14)
        body.setContentsMargins(0, 0, theme.px(10), 0)
        page(self, head).addWidget(below_heading(wrap(body)), 1)

    def refresh(self) -> None:
        """Say where the register is, and how old its backup."""
        if self.network.path is None:
            backup = self.tr("Whoever looks after the server makes its backups.")
            self.kept.show_elsewhere(str(self.network.register.where), backup)
        else:
            self.kept.refresh()

    def _show_sheet(self) -> None:
        write = keeping.recovery_sheet(self.network)
        self.shell.preview(self.tr("Recovery sheet"), write, file_name=self.tr("Recovery sheet.pdf"))

    def _show_keys(self) -> None:
        self.shell.open_dialog(KeyboardMap(self.window(), self.shell))
