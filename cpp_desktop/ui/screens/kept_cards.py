"""Two cards of Settings over what is open: where it is kept with its backups, and what to do when all is not well."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.progress import Progress
from cpp_desktop.ui.dialogs.fault_report import FaultReport
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card, flow, wrap
from cpp_desktop.ui.parts.opened import Opened
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.parts.status_line import when_words


class KeptCard(Card):
    """Says where it is and how old its backup is, and copies it.

    `promise` says what leaves this computer, and `copied` heads the choice of a place for a copy. More `lines` come
    after the first, and more `deeds` after the buttons.
    """

    def __init__(
        self,
        shell: Shell,
        opened: Opened,
        *,
        promise: str,
        copied: str,
        lines: Sequence[QWidget] = (),
        deeds: Sequence[QWidget] = (),
    ) -> None:
        super().__init__(gap=10)
        self._shell, self._opened, self._copied = shell, opened, copied
        self.place = IconText("folder", "", role="", wraps=True)
        self.backup = IconText("disk", "", role="", wraps=True)
        back_up = button(self.tr("Back up now"), self._back_up, kind="small", icon="disk")
        stick = button(self.tr("Copy to a stick…"), self._ask_where, kind="small")
        folder = button(self.tr("Show the folder"), self._show_folder, kind="small")
        self.deeds = wrap(flow(back_up, stick, folder, *deeds, gap=8))
        promised = IconText("shield", promise, role="", wraps=True)
        title = label(self.tr("What is kept where"), "h2")
        for part in (title, self.place, *lines, self.backup, promised, self.deeds):
            self.add(part)

    def refresh(self) -> None:
        """Say where the file is and how old its backup."""
        path, made = self._opened.path, self._opened.last_backup
        if path is None:
            return
        self.place.words.setText(self.tr("{0}, {1} MB").format(path, f"{path.stat().st_size / 1_000_000:.1f}"))
        said = self.tr("Last backup {0}, checked, in the folder Backups beside the file")
        none = self.tr("No backup yet: one is made whenever you close, in the folder Backups beside the file")
        self.backup.words.setText(said.format(when_words(made, datetime.now())) if made else none)

    def show_elsewhere(self, place: str, backup: str) -> None:
        """Say where it is kept instead of in a file, and who backs it up there."""
        self.place.words.setText(place)
        self.backup.words.setText(backup)
        self.deeds.hide()

    def _back_up(self, target: Path | None = None) -> None:
        opened = self._opened

        def back_up(progress: Progress) -> Path:
            progress(0, 0, "")
            return opened.back_up(target)

        def tell(made: Path) -> None:
            self.refresh()
            self._shell.say(self.tr("Copied to {0} and read back: it is whole.").format(made), "ok")

        self._shell.work(self.tr("Making a backup and reading it back…"), back_up, tell)

    def _ask_where(self) -> None:
        if (path := self._opened.path) is not None:
            name = f"{path.stem} {datetime.now():%Y-%m-%d %H.%M}{path.suffix}"
            self._shell.choose_where(self._copied, name, self._back_up)

    def _show_folder(self) -> None:
        if (path := self._opened.path) is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


class TroubleCard(Card):
    """Checks every page, and saves a report for whoever can help."""

    def __init__(self, shell: Shell, opened: Opened) -> None:
        super().__init__(gap=10)
        self._shell, self._opened = shell, opened
        words = self.tr("The check reads every page of the file and changes nothing.")
        check = button(self.tr("Check the file"), self._check, kind="small", icon="search")
        report = button(self.tr("Save a report…"), self._report, kind="small")
        title = label(self.tr("If something seems wrong"), "h2")
        for part in (title, label(words, wraps=True), flow(check, report, gap=8)):
            self.add(part)

    def _check(self) -> None:
        opened = self._opened

        def check(progress: Progress) -> list[str]:
            progress(0, 0, "")
            return opened.findings()

        def tell(findings: list[str]) -> None:
            if findings:
                what_to_do = self.tr("Keep the file as it is and restore a backup.")
                self._shell.say(" ".join([*findings, what_to_do]), "danger")
            else:
                self._shell.say(self.tr("Every page was read: the file is whole."), "ok")

        self._shell.work(self.tr("Reading every page of the file…"), check, tell)

    def _report(self) -> None:
        self._shell.open_dialog(FaultReport(self.window()))
