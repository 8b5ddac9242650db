"""Settings of a register: how the window looks, where the register is kept, and the key that signs its letters."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from cpp_desktop.domain.network import RegisterNote
from cpp_desktop.domain.progress import Progress
from cpp_desktop.services.network import keeping
from cpp_desktop.ui.dialogs.fault_report import FaultReport
from cpp_desktop.ui.dialogs.keyboard_map import KeyboardMap
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card, PageHeader, below_heading, flow, page, vbox, wrap
from cpp_desktop.ui.parts.screen import Shell
from cpp_desktop.ui.parts.status_line import when_words
from cpp_desktop.ui.screens.look_card import LookCard
from cpp_desktop.ui.screens.network.register_screen import RegisterScreen


class NetworkSettingsScreen(RegisterScreen):
    """Everything is kept as it is changed."""

    reads: ClassVar[frozenset[type]] = frozenset({RegisterNote})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.look = LookCard(shell)
        self.place = IconText("folder", "", role="", wraps=True)
        self.backup = IconText("disk", "", role="", wraps=True)
        head = PageHeader(
            self.tr("Settings"),
            button(self.tr("Keyboard map"), self._show_keys, icon="info"),
            sentence=self.tr("The look is for this computer."),
        )
        body = vbox(self.look, self._kept_card(), self._trouble_card(), None, gap=14)
        body.setContentsMargins(0, 0, theme.px(10), 0)
        page(self, head).addWidget(below_heading(wrap(body)), 1)

    def _kept_card(self) -> Card:
        nothing = self.tr(
            "Nothing leaves this computer unless you send it: letters and reports are files that you save."
        )
        back_up = button(self.tr("Back up now"), self._back_up, kind="small", icon="disk")
        stick = button(self.tr("Copy to a stick…"), self._ask_where, kind="small")
        folder = button(self.tr("Show the folder"), self._show_folder, kind="small")
        sheet = button(self.tr("Recovery sheet"), self._show_sheet, kind="small", icon="print")
        self.of_file = wrap(flow(back_up, stick, folder, sheet, gap=8))
        return Card(
            label(self.tr("What is kept where"), "h2"), self.place, self.backup,
            IconText("shield", nothing, role="", wraps=True), self.of_file, gap=10,
        )  # fmt: skip

    def _trouble_card(self) -> Card:
        words = self.tr("The check reads every page of the file and changes nothing.")
        check = button(self.tr("Check the file"), self._check, kind="small", icon="search")
        report = button(self.tr("Save a report…"), self._report, kind="small")
        return Card(
            label(self.tr("If something seems wrong"), "h2"),
            label(words, wraps=True),
            flow(check, report, gap=8),
            gap=10,
        )

    def refresh(self) -> None:
        """Say where the register is, and how old its backup."""
        path, made = self.network.path, keeping.last_backup(self.network)
        self.of_file.setVisible(path is not None)
        if path is None:
            self.place.words.setText(str(self.network.register.where))
            self.backup.words.setText(self.tr("Whoever looks after the server makes its backups."))
            return
        self.place.words.setText(self.tr("{0}, {1} MB").format(path, f"{path.stat().st_size / 1_000_000:.1f}"))
        said = self.tr("Last backup {0}, checked, in the folder Backups beside the file")
        none = self.tr("No backup yet: one is made whenever you close, in the folder Backups beside the file")
        self.backup.words.setText(said.format(when_words(made, datetime.now())) if made else none)

    def _back_up(self, target: Path | None = None) -> None:
        network = self.network

        def back_up(progress: Progress) -> Path:
            progress(0, 0, "")
            return keeping.back_up(network, target)

        def tell(made: Path) -> None:
            self.refresh()
            self.shell.say(self.tr("Copied to {0} and read back: it is whole.").format(made), "ok")

        self.shell.work(self.tr("Making a backup and reading it back…"), back_up, tell)

    def _ask_where(self) -> None:
        if (path := self.network.path) is not None:
            name = f"{path.stem} {datetime.now():%Y-%m-%d %H.%M}{path.suffix}"
            self.shell.choose_where(self.tr("Copy the register to a stick"), name, self._back_up)

    def _show_sheet(self) -> None:
        write = keeping.recovery_sheet(self.network)
        self.shell.preview(self.tr("Recovery sheet"), write, file_name=self.tr("Recovery sheet.pdf"))

    def _check(self) -> None:
        network = self.network

        def check(progress: Progress) -> list[str]:
            progress(0, 0, "")
            return network.register.findings()

        def tell(findings: list[str]) -> None:
            if findings:
                what_to_do = self.tr("Keep the file as it is and restore a backup.")
                self.shell.say(" ".join([*findings, what_to_do]), "danger")
            else:
                self.shell.say(self.tr("Every page was read: the file is whole."), "ok")

        self.shell.work(self.tr("Reading every page of the file…"), check, tell)

    def _show_folder(self) -> None:
        if (path := self.network.path) is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    def _show_keys(self) -> None:
        self.shell.open_dialog(KeyboardMap(self.window(), self.shell))

    def _report(self) -> None:
        self.shell.open_dialog(FaultReport(self.window()))
